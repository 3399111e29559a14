#pragma once

#include "support/pain_score.h"
#include "ui/style/look.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace hipwise::ui {

/// One number of the scale.
class PainButton final : public QAbstractButton {
    Q_OBJECT

public:
    PainButton(const Look& look, int score, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

    /// Digits of this many ems.
    void setDigits(double ems);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Look& m_look;
    int m_score;
    double m_digits = 1.12;
};

/// The 0-10 pain scale: eleven buttons of which one or none is chosen, with the three bands in
/// words and shapes below. One tab stop; arrow keys move, digits choose, and Shift+0 or 1 then 0
/// chooses 10.
class PainScale final : public QWidget {
    Q_OBJECT

public:
    PainScale(const Look& look, const QString& question);

    [[nodiscard]] std::optional<PainScore> score() const;
    /// Empty clears the choice.
    void setScore(std::optional<PainScore> score);

    enum class Size {
        Compact, ///< lower buttons, and no words for the bands
        Usual,
        Large ///< read from where somebody moves
    };

    void setSize(Size size);
    /// A key that was pressed elsewhere. Whether it was a score.
    [[nodiscard]] bool type(const QKeyEvent* event);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Chosen by the person, not by setScore.
    void chosen(hipwise::PainScore score);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int rowsFor(int width) const;
    [[nodiscard]] int buttonHeight() const;
    void layOut();
    void nameButtons();
    void choose(int score);
    bool take(const QKeyEvent* key);
    bool handleKey(int key, bool shift, quint64 timestamp);

    const Look& m_look;
    QString m_question;
    Size m_size = Size::Usual;
    QButtonGroup* m_group;
    QList<PainButton*> m_buttons;
    std::optional<quint64> m_oneTypedAt; ///< time of the key event, for "1 then 0"
};

} // namespace hipwise::ui
