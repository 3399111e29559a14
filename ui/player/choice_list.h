#pragma once

#include "ui/style/look.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QList>
#include <QString>
#include <QWidget>

namespace hipwise::ui {

/// One way on of a few.
struct Choice {
    QString icon;
    QString title;
    QString text; ///< may be empty
    bool caution = false; ///< leads out of the session
};

/// A large row with an icon, what it does, and the number that chooses it.
class ChoiceRow final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceRow(const Look& look, const Choice& choice, int number, bool suggested);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Look& m_look;
    bool m_suggested;
};

/// Rows to choose from, numbered: 1 chooses the first. In a low window they stand in two columns.
class ChoiceList final : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceList(const Look& look);

    /// `suggested` is the one that the keyboard begins on; it stands out.
    void setChoices(const QList<Choice>& choices, int suggested);
    void focusSuggested();
    /// A key that was pressed elsewhere; false when it chooses nothing.
    bool type(int key);

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Look& m_look;
    QGridLayout* m_grid;
    int m_columns = 0;
    QList<ChoiceRow*> m_rows;
    int m_suggested = 0;
};

} // namespace hipwise::ui
