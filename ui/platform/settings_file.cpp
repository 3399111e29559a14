#include "ui/platform/settings_file.h"

#include "support/file.h"
#include "support/text_fold.h"

#include <QSettings>

#include <utility>

namespace hipwise::ui {

namespace {

constexpr int SaveAfterMs = 800;
constexpr std::size_t LargestFile = 1U << 20U;

QString pathOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

} // namespace

SettingsFile::SettingsFile(std::filesystem::path file, std::string stamp)
    : m_file(std::move(file))
    , m_stamp(std::move(stamp))
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(SaveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &SettingsFile::save);
    read();
}

SettingsFile::~SettingsFile()
{
    save();
}

void SettingsFile::read()
{
    const auto text = readFile(m_file, LargestFile);
    const bool missing = !text && text.error().code == ErrorCode::NotFound;
    const QSettings file(pathOf(m_file), QSettings::IniFormat);
    const bool readable = text && isPlainUtf8(*text) && file.status() == QSettings::NoError;
    if (!missing && !readable) {
        if (const auto aside = setAside(m_file, m_stamp))
            m_setAside = QString::fromStdString(aside->string());
        return;
    }
    for (const QString& key : file.allKeys())
        m_written[key.toStdString()] = file.value(key).toString().toStdString();
    m_settings = person::parseSettings(m_written);
}

void SettingsFile::change(const person::Settings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_saveSoon.start();
    Q_EMIT changed(m_settings);
}

void SettingsFile::readAgain()
{
    m_saveSoon.stop();
    read();
    Q_EMIT changed(m_settings);
}

void SettingsFile::save()
{
    m_saveSoon.stop();
    auto written = m_written;
    QSettings file(pathOf(m_file), QSettings::IniFormat);
    for (const auto& [key, value] : person::toStored(m_settings)) {
        const auto before = m_written.find(key);
        const bool same = before != m_written.end() ? before->second == value : value.empty();
        if (!same) {
            file.setValue(QString::fromStdString(key), QString::fromStdString(value));
            written[key] = value;
        }
    }
    file.sync();
    // On a full disk it is written with the next change.
    if (file.status() == QSettings::NoError)
        m_written = std::move(written);
}

} // namespace hipwise::ui
