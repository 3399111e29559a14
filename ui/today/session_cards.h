#pragma once

#include "app/today.h"
#include "ui/figure/figure_studio.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hipwise::ui {

/// Today's session: what it is, how long, with what, and the button that starts it.
class TodaySessionCard final : public Card {
    Q_OBJECT

public:
    /// The start button is quiet when something else should come first.
    TodaySessionCard(FigureStudio& studio, const app::SessionCard& session, bool quiet, Room room);

Q_SIGNALS:
    void startRequested();
    void shortRequested();
    void movementOpened(const QString& movement);

private:
    void addFacts(const app::SessionCard& session);
    void addStart(const app::SessionCard& session, bool quiet);
    void addMovements(const app::SessionCard& session, bool pictures);
    void addLeftOut(const app::SessionCard& session);

    FigureStudio& m_studio;
    bool m_done;
};

/// A program that can be used, and whom it is for.
class ProgramOfferCard final : public Card {
    Q_OBJECT

public:
    ProgramOfferCard(const Look& look, const app::ProgramOffer& offer, bool repeat, bool quiet);

Q_SIGNALS:
    void chosen();
};

/// The last session in a few words; the whole card opens it.
class LastSessionCard final : public Card {
    Q_OBJECT

public:
    LastSessionCard(const Look& look,
                    const std::optional<app::SessionLine>& session,
                    CivilDate today);

Q_SIGNALS:
    void opened(qint64 session);
};

} // namespace hipwise::ui
