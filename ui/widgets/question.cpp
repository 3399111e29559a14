#include "ui/widgets/question.h"

#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/text_label.h"

#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise::ui {

namespace {

bool askDialog(const Look& look, QWidget* parent, const Question& question)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setObjectName(QStringLiteral("questionDialog"));
    dialog.setAccessibleDescription(question.text);
    auto* column = new QVBoxLayout(&dialog);
    constexpr int Margin = 24;
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(length::CardGap);
    constexpr double WidthEms = 28.0;
    dialog.setMinimumWidth(std::min(
        look.em(WidthEms), parent == nullptr ? look.em(WidthEms) : parent->width() - Margin));
    column->addWidget((new TextLabel(look, TextRole::Section, question.title))->wrapped());
    column->addWidget((new TextLabel(look, TextRole::Body, question.text, Ink::Ink2))->wrapped());
    auto* row = new QHBoxLayout;
    row->setSpacing(length::Gap);
    auto* no = new Button(look, question.no, ButtonKind::Primary);
    auto* yes = new Button(look, question.yes, ButtonKind::Secondary);
    no->setObjectName(QStringLiteral("answerNo"));
    yes->setObjectName(QStringLiteral("answerYes"));
    no->setDefault(true);
    row->addStretch();
    row->addWidget(yes);
    row->addWidget(no);
    column->addLayout(row);
    QObject::connect(yes, &QAbstractButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(no, &QAbstractButton::clicked, &dialog, &QDialog::reject);
    new FocusRing(look, &dialog);
    no->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

Ask askInDialog(const Look& look)
{
    return [&look](QWidget* parent, const Question& question) {
        return askDialog(look, parent, question);
    };
}

PickPath pickPathInDialog()
{
    return [](QWidget* parent, bool folder) {
        return folder ? QFileDialog::getExistingDirectory(parent)
                      : QFileDialog::getOpenFileName(parent, {}, {}, QStringLiteral("*.json"));
    };
}

} // namespace hipwise::ui
