#pragma once

#include "person/settings.h"
#include "support/error.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>

namespace hipwise::ui {

/// Keeps the settings in an INI file. Keys of other versions stay in it. A file that cannot be read
/// is moved aside before the first write, never overwritten.
class SettingsFile final : public QObject {
    Q_OBJECT

public:
    /// Reads the file; a missing one gives the defaults. `stamp` dates what is set aside.
    SettingsFile(std::filesystem::path file, std::string stamp);
    SettingsFile(const SettingsFile&) = delete;
    SettingsFile(SettingsFile&&) = delete;
    SettingsFile& operator=(const SettingsFile&) = delete;
    SettingsFile& operator=(SettingsFile&&) = delete;
    ~SettingsFile() override;

    [[nodiscard]] const person::Settings& settings() const { return m_settings; }

    /// Changes are written a moment later, and at the end.
    void change(const person::Settings& settings);
    /// Writes what has changed, now.
    void save();
    /// Somebody else has written the file.
    void readAgain();

    /// Where an unreadable file was moved to; empty when there was none.
    [[nodiscard]] QString setAsidePath() const { return m_setAside; }

Q_SIGNALS:
    void changed(const hipwise::person::Settings& settings);

private:
    void read();

    std::filesystem::path m_file;
    std::string m_stamp;
    person::Settings m_settings;
    person::StoredSettings m_written; ///< as the file has it
    QString m_setAside;
    QTimer m_saveSoon;
};

} // namespace hipwise::ui
