#pragma once

#include "ui/style/look.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace hipwise::ui {

/// One number of the scale.
class AbilityButton final : public QAbstractButton {
    Q_OBJECT

public:
    AbilityButton(const Look& look, int points, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Look& m_look;
};

/// How well something can be done: 0 cannot do it, 10 as before. No number is better looking than
/// another. One tab stop; arrow keys move, digits choose, and Shift+0 or 1 then 0 chooses 10.
class AbilityScale final : public QWidget {
    Q_OBJECT

public:
    /// `activity` is said before each number.
    AbilityScale(const Look& look, const QString& activity);

    [[nodiscard]] std::optional<int> points() const;
    /// Empty clears the choice.
    void setPoints(std::optional<int> points);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person, not by setPoints.
    void chosen(int points);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int perRowFor(int width) const;
    [[nodiscard]] bool legendFitsIn(int width) const;
    [[nodiscard]] int buttonHeight() const;
    [[nodiscard]] int legendHeight() const;
    void layOut();
    void choose(int points);
    bool type(const QKeyEvent& key);

    const Look& m_look;
    QButtonGroup* m_group;
    QList<AbilityButton*> m_buttons;
    std::optional<quint64> m_oneTypedAt; ///< time of the key event, for "1 then 0"
};

} // namespace hipwise::ui
