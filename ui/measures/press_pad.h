#pragma once

#include "ui/style/look.h"

#include <QAbstractButton>
#include <QString>

namespace hipwise::ui {

/// A very large button, to be hit from a chair, with a remote or by somebody else: words, a number
/// if there is one, and the key that does the same. It acts as soon as it is touched.
class PressPad final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PressPad(const Look& look);

    /// `number` may be empty.
    void show(const QString& words, const QString& number, const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pushed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont fitting(const QString& words, const QRectF& box, int largest) const;

    const Look& m_look;
    QString m_number;
    QString m_hint;
};

} // namespace hipwise::ui
