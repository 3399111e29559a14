#include "ui/shell/dialogs.h"

#include "support/version.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QScrollArea>

#include <array>
#include <utility>

namespace hipwise::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Dialogs", text);
}

struct Part {
    const char* name;
    const char* licence;
};

constexpr std::array Parts{Part{"Qt 6 (Widgets, Svg, Network, Multimedia, DBus)", "LGPL-3.0"},
                           Part{"SQLite", "Public domain"},
                           Part{"SQLiteCpp", "MIT"},
                           Part{"nlohmann/json", "MIT"},
                           Part{"valijson", "BSD-2-Clause"},
                           Part{"tl::expected", "CC0-1.0"},
                           Part{"fmt", "MIT"},
                           Part{"Howard Hinnant’s date", "MIT"},
                           Part{"cereal", "BSD-3-Clause"},
                           Part{"utf8proc", "MIT"},
                           Part{"Inter typeface", "OFL-1.1"}};

} // namespace

void showReading(
    const Look& look, QWidget* parent, const QString& title, const QString& name, QWidget* content)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setObjectName(name);
    auto* column = new QVBoxLayout(&dialog);
    constexpr int Margin = 20;
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(length::CardGap);
    column->addWidget((new TextLabel(look, TextRole::Section, title))->wrapped());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // arrow keys scroll
    scroll->setAccessibleName(title);
    content->setObjectName(QStringLiteral("pageBody"));
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto* close = new Button(look, say(QT_TRANSLATE_NOOP("Dialogs", "Close")), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("dialogClose"));
    column->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QAbstractButton::clicked, &dialog, &QDialog::accept);
    new FocusRing(look, &dialog);
    close->setFocus();
    constexpr double WidthEms = 40.0;
    constexpr double HeightEms = 32.0;
    QSize size(look.em(WidthEms), look.em(HeightEms));
    if (parent != nullptr)
        size = size.boundedTo(parent->window()->size() - QSize(2 * Margin, 2 * Margin));
    dialog.resize(size);
    dialog.exec();
}

void showAbout(const Look& look, QWidget* parent)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const auto add = [&](const QString& text, TextRole role = TextRole::Body) {
        column->addWidget((new TextLabel(look, role, text))->wrapped());
    };
    add(say(QT_TRANSLATE_NOOP("Dialogs", "Version %1"))
            .arg(QString::fromLatin1(Version.data(), static_cast<qsizetype>(Version.size()))),
        TextRole::BodyStrong);
    add(say(QT_TRANSLATE_NOOP(
        "Dialogs",
        "Hipwise shows movements for sore hips, guides you through them and keeps a record. It is "
        "general education. It is not medical advice, diagnosis or treatment, and does not replace "
        "your clinician. You use it at your own judgement; stop if you feel unwell.")));
    add(say(QT_TRANSLATE_NOOP("Dialogs",
                              "The movements have not yet been reviewed by a physiotherapist.")));
    add(say(QT_TRANSLATE_NOOP(
        "Dialogs",
        "The program is free software under the GNU General Public License, version 3 or later. "
        "The movements and their words are under Creative Commons Attribution-ShareAlike 4.0.")));
    column->addSpacing(length::Gap);
    add(say(QT_TRANSLATE_NOOP("Dialogs", "It is built with")), TextRole::CardTitle);
    for (const Part& part : Parts)
        add(QStringLiteral("%1 – %2").arg(QString::fromUtf8(part.name),
                                          QString::fromUtf8(part.licence)));
    column->addStretch();
    showReading(look,
                parent,
                say(QT_TRANSLATE_NOOP("Dialogs", "About Hipwise")),
                QStringLiteral("aboutDialog"),
                content);
}

} // namespace hipwise::ui
