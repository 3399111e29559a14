#include "ui/widgets/drawn/spoken.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace hipwise::ui {

namespace {

class SpokenAccessible final : public QAccessibleWidget {
public:
    SpokenAccessible(QWidget* widget, const Spoken& spoken)
        : QAccessibleWidget(widget, QAccessible::StaticText)
        , m_spoken(spoken)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_spoken.spokenWords() : QAccessibleWidget::text(kind);
    }

private:
    const Spoken& m_spoken;
};

QAccessibleInterface* makeSpoken(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* spoken = dynamic_cast<const Spoken*>(object);
    return widget != nullptr && spoken != nullptr ? new SpokenAccessible(widget, *spoken) : nullptr;
}

} // namespace

void installSpoken()
{
    QAccessible::installFactory(makeSpoken);
}

} // namespace hipwise::ui
