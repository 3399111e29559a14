#pragma once

#include "program/dose.h"
#include "ui/style/look.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

namespace hipwise::ui {

class Stepper;
class TextLabel;

/// The numbers of a dose, each to be stepped or typed: what its type counts, and no more.
class AmountFields final : public QWidget {
    Q_OBJECT

public:
    enum class Part {
        Whole, ///< the dose of both sides
        RestOnly, ///< the sides have numbers of their own
        Left, ///< what one side does
        Right
    };

    /// `whose` is said before each number, like the name of a movement.
    AmountFields(const Look& look, const QString& whose, Part part);

    /// The same kind of dose keeps the fields, and the keyboard where it is.
    void setDose(const program::Dose& dose);
    void setPart(Part part);

Q_SIGNALS:
    /// By the person, not by setDose.
    void changed(const hipwise::program::Dose& dose);

private:
    enum class Number { Sets, Rounds, Reps, Hold, Minutes, Seconds, Rest };

    struct Bounds {
        int lowest = 1;
        int highest = 1;
        int step = 1;
    };

    [[nodiscard]] std::vector<Number> numbers() const;
    [[nodiscard]] static QString nameOf(Number number);
    [[nodiscard]] Bounds boundsOf(Number number) const;
    [[nodiscard]] int valueOf(Number number) const;
    [[nodiscard]] const program::Amount& amount() const;
    [[nodiscard]] program::Dose with(Number number, int value) const;
    [[nodiscard]] int fewestSets() const;
    void rebuild();
    void addField(Number number);
    void refresh();

    const Look& m_look;
    QString m_whose;
    Part m_part;
    std::optional<program::Dose> m_dose;
    bool m_inSeconds = false; ///< of a duration that is not of whole minutes
    bool m_inOneGo = false; ///< minutes of which there is one set, like a walk
    std::vector<Number> m_shown;
    QHash<int, Stepper*> m_steppers; ///< by number
};

} // namespace hipwise::ui
