#include "ui/widgets/language_box.h"

#include "ui/widgets/words.h"

#include <QDir>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

namespace hipwise::ui {

QStringList interfaceLanguages()
{
    QStringList codes{QStringLiteral("en")};
    for (QString file :
         QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("hipwise_*.qm")})) {
        const QString code = file.remove(QStringLiteral("hipwise_")).remove(QStringLiteral(".qm"));
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

LanguageBox::LanguageBox(const Look& look)
    : LanguageBox(look, tr("Language of this computer"), interfaceLanguages())
{
}

LanguageBox::LanguageBox(const Look& look, const QString& automatic, const QStringList& codes)
    : m_look(look)
{
    setObjectName(QStringLiteral("languageBox"));
    setView(new QListView); // follows the style sheet, unlike the built-in list
    addItem(automatic, QString());
    for (const QString& code : codes) {
        addItem(ownNameOf(code), code);
    }
    setAccessibleName(tr("Language"));
    connect(this, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(itemData(index).toString());
    });
}

void LanguageBox::setLanguage(const QString& language)
{
    setCurrentIndex(std::max(0, findData(language)));
}

QSize LanguageBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(m_look.em(1.5), 0);
}

void LanguageBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int size = m_look.em(1.1);
    m_look.icon(QStringLiteral("down"), m_look.theme().ink2)
        .paint(&painter, QRect(width() - size - m_look.em(0.6), (height() - size) / 2, size, size));
}

void LanguageBox::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must not change the language on the way.
    event->ignore();
}

} // namespace hipwise::ui
