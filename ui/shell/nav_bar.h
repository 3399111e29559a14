#pragma once

#include "ui/shell/destination.h"
#include "ui/style/look.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace hipwise::ui {

/// One place of the side bar: icon and word side by side, or the icon above the word in the rail.
class NavButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const Look& look, const QString& icon, bool alarming);

    void setRail(bool rail);
    /// The rail has room for a shorter word.
    void setTexts(const QString& text, const QString& shortText);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// With its words in the form they have now.
    [[nodiscard]] int widthOfWords() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Look& m_look;
    QString m_icon;
    QString m_shortText;
    bool m_alarming;
    bool m_rail = false;
};

/// The side bar; a rail when the window is narrow. It always shows words. Places that do not fit
/// move into "More"; "When to get help" stays.
class NavBar final : public QWidget {
    Q_OBJECT

public:
    explicit NavBar(const Look& look);

    void setRail(bool rail);
    void setCurrent(Destination destination);
    /// No place is current, as on a page that was reached from another.
    void clearCurrent();
    void focusStart();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(hipwise::ui::Destination destination);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    void markMore();
    [[nodiscard]] static QString nameOf(Destination destination);
    [[nodiscard]] NavButton* button(Destination destination) const;
    /// As wide as the longest of its words needs.
    [[nodiscard]] int widthOfWords() const;

    const Look& m_look;
    bool m_rail = false;
    QWidget* m_brand;
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
    NavButton* m_more;
    QMenu* m_moreMenu;
};

} // namespace hipwise::ui
