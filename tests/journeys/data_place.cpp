#include "journeys/data_place.h"

#include "content/load/pack_template.h"
#include "support/desktop.h"
#include "support/results.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <fstream>

namespace hipwise::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* Template = "movements/stand-up.json";
constexpr const char* TemplateText = "text/en/movements/stand-up.json";

QJsonObject range(double value)
{
    return {{QStringLiteral("min"), value}, {QStringLiteral("max"), value}};
}

QJsonObject dose(const char* type, int sets)
{
    constexpr int RestSeconds = 5;
    return {{QStringLiteral("type"), QString::fromLatin1(type)},
            {QStringLiteral("sets"), range(sets)},
            {QStringLiteral("restS"), range(RestSeconds)},
            {QStringLiteral("basis"), QStringLiteral("convention")},
            {QStringLiteral("sources"), QJsonArray{QStringLiteral("own-practice")}}};
}

QJsonObject read(const fs::path& file)
{
    std::ifstream stream(file);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

void write(const fs::path& file, const QJsonObject& object)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << QJsonDocument(object).toJson().toStdString();
}

void addMovement(const fs::path& pack, const OwnMovement& movement)
{
    QJsonObject entry = read(pack / Template);
    entry.insert(QStringLiteral("id"), movement.id);
    entry.insert(QStringLiteral("dose"), movement.dose);
    entry.insert(QStringLiteral("sides"), movement.sides);
    QJsonObject text = read(pack / TemplateText);
    text.insert(QStringLiteral("name"), movement.name);
    text.insert(QStringLiteral("synonyms"), QJsonArray());
    const std::string file = movement.id.toStdString() + ".json";
    write(pack / "movements" / file, entry);
    write(pack / "text/en/movements" / file, text);
}

/// A week with the same session on every day, as often as one likes.
QJsonObject program(const QList<OwnMovement>& movements)
{
    constexpr int Days = 7;
    constexpr int Often = 24;
    QJsonArray items;
    for (const OwnMovement& movement : movements)
        items.append(QJsonObject{{QStringLiteral("movement"), movement.id}});
    const QJsonObject schedule{{QStringLiteral("timesPerWeek"), range(Days)},
                               {QStringLiteral("timesPerDay"), range(Often)}};
    const QJsonObject session{{QStringLiteral("id"), QStringLiteral("daily")},
                              {QStringLiteral("schedule"), schedule},
                              {QStringLiteral("items"), items}};
    const QJsonObject phase{{QStringLiteral("id"), QStringLiteral("week")},
                            {QStringLiteral("days"), Days},
                            {QStringLiteral("sessions"), QJsonArray{session}},
                            {QStringLiteral("snacks"), QJsonArray()}};
    return {{QStringLiteral("id"), QStringLiteral("own-week")},
            {QStringLiteral("suits"), QJsonArray()},
            {QStringLiteral("phases"), QJsonArray{phase}},
            {QStringLiteral("sources"), QJsonArray{QStringLiteral("own-practice")}},
            {QStringLiteral("review"),
             QJsonObject{{QStringLiteral("status"), QStringLiteral("not-reviewed")}}}};
}

QJsonObject programText()
{
    const QString words = QStringLiteral("Made up for tests.");
    const QJsonObject week{{QStringLiteral("name"), QStringLiteral("The week")},
                           {QStringLiteral("goals"), QJsonArray{words}}};
    return {{QStringLiteral("name"), QStringLiteral("Own week")},
            {QStringLiteral("audience"), words},
            {QStringLiteral("summary"), words},
            {QStringLiteral("notFor"), QJsonArray()},
            {QStringLiteral("evidence"), words},
            {QStringLiteral("phases"), QJsonObject{{QStringLiteral("week"), week}}},
            {QStringLiteral("sessions"),
             QJsonObject{{QStringLiteral("daily"), QStringLiteral("Every day")}}}};
}

} // namespace

QJsonObject repetitions(int sets, int reps)
{
    QJsonObject amount = dose("reps", sets);
    amount.insert(QStringLiteral("reps"), range(reps));
    amount.insert(QStringLiteral("tempoS"),
                  QJsonObject{{QStringLiteral("move"), 1},
                              {QStringLiteral("hold"), 0},
                              {QStringLiteral("return"), 1}});
    return amount;
}

QJsonObject minutes(double length)
{
    QJsonObject amount = dose("duration", 1);
    amount.insert(QStringLiteral("minutes"), range(length));
    return amount;
}

QJsonObject hold(int seconds)
{
    QJsonObject amount = dose("hold", 1);
    amount.insert(QStringLiteral("holdS"), range(seconds));
    return amount;
}

DataPlace::DataPlace(const std::string& settings)
    : m_settings("[person]\nstartedOn=2026-11-01\n" + settings)
{
    fs::create_directories(profile());
    std::ofstream(root() / "settings") << m_settings;
}

void DataPlace::live(const std::string& diary, const QProcessEnvironment& environment)
{
    const fs::path file = m_folder / "diary.json";
    std::ofstream(file) << diary;
    fs::remove(root() / "settings"); // a diary fills an empty folder
    Guest cli(QStringLiteral(HIPWISE_CLI),
              QStringList{QStringLiteral("journal"),
                          QStringLiteral("import"),
                          QString::fromStdString(file.string())}
                  + folderOption(),
              environment);
    REQUIRE(cli.ends());
    INFO(cli.complaints());
    REQUIRE(cli.exitCode() == 0);
    std::ofstream(root() / "settings", std::ios::app) << m_settings;
}

void DataPlace::makePack(const QList<OwnMovement>& movements)
{
    const fs::path pack = m_folder / "own";
    valueOf(content::writePackTemplate(pack, "own"));
    for (const OwnMovement& movement : movements)
        addMovement(pack, movement);
    write(pack / "programs/own-week.json", program(movements));
    write(pack / "text/en/programs/own-week.json", programText());
    m_pack = QString::fromStdString(pack.string());
}

QStringList DataPlace::folderOption() const
{
    return {QStringLiteral("--data-dir"), QString::fromStdString(root().string())};
}

QStringList DataPlace::optionsAt(const char* time, const QStringList& more) const
{
    return options(QStringList{QStringLiteral("--clock-start"), QString::fromLatin1(time)} + more);
}

QStringList DataPlace::options(const QStringList& more) const
{
    QStringList options = folderOption() + more;
    if (!m_pack.isEmpty())
        options << QStringLiteral("--pack") << m_pack;
    return options;
}

} // namespace hipwise::test
