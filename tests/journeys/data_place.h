#pragma once

#include "support/diary_days.h"
#include "support/temp_dir.h"

#include <QJsonObject>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <map>
#include <string>

namespace hipwise::test {

/// A movement of a pack that a test makes up; its dose is as in a movement's file.
struct OwnMovement {
    QString id;
    QString name;
    QJsonObject dose;
    QString sides = QStringLiteral("both-together");
};

/// So many sets of so many repetitions of two seconds. After every set there are five of rest.
[[nodiscard]] QJsonObject repetitions(int sets, int reps);
/// One set for so long at one's own pace; at least a quarter of a minute.
[[nodiscard]] QJsonObject minutes(double length);
/// One set that is held for so many seconds.
[[nodiscard]] QJsonObject hold(int seconds);

/// The data folder of somebody who has read the first page, and all that can lie in it.
class DataPlace {
public:
    /// `settings` are more lines of the settings file.
    explicit DataPlace(const std::string& settings = {});

    /// Fills the folder as if such a diary (data/README.md) had been lived with the built-in pack.
    void live(const std::string& diary, const QProcessEnvironment& environment);

    /// Makes a pack whose one program has one session of these movements, every day as often as one
    /// likes. From now on the options name it.
    void makePack(const QList<OwnMovement>& movements);

    /// What the program is started with to use this folder, and more.
    [[nodiscard]] QStringList options(const QStringList& more = {}) const;
    /// The same at a local time, like "2026-11-23T10:12".
    [[nodiscard]] QStringList optionsAt(const char* time, const QStringList& more = {}) const;
    /// The same for hipwise-cli.
    [[nodiscard]] QStringList folderOption() const;

    [[nodiscard]] std::filesystem::path root() const { return m_folder / "data"; }

    [[nodiscard]] std::filesystem::path profile() const { return root() / "profiles/default"; }

    [[nodiscard]] std::filesystem::path journal() const { return profile() / "journal.sqlite"; }

    [[nodiscard]] std::filesystem::path copies() const { return root() / "backups"; }

private:
    TempDir m_folder;
    std::string m_settings; ///< of somebody who has read the first page
    QString m_pack; ///< folder of the own pack; empty for the built-in one
};

} // namespace hipwise::test
