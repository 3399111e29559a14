#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTimer>

#include <catch2/catch.hpp>

#include <chrono>
#include <map>
#include <vector>

namespace hipwise::test {

/// Somebody on a connection to a bus, of its own, who answers whatever a test wants, to methods and
/// for properties alike, and an error to everything else.
class FakeService final : public QDBusVirtualObject {
    Q_OBJECT

public:
    FakeService(const QDBusConnection& bus, const char* service, std::vector<const char*> paths)
        : m_bus(bus)
        , m_service(QString::fromLatin1(service))
    {
        for (const char* path : paths)
            REQUIRE(m_bus.registerVirtualObject(QString::fromLatin1(path), this));
        come();
    }

    /// An invalid value: it is done, and there is nothing to say.
    void says(const char* what, const QVariant& value, std::chrono::milliseconds late = {})
    {
        m_answers[QString::fromLatin1(what)] = {value, late, false};
    }

    void fails(const char* what) { m_answers.erase(QString::fromLatin1(what)); }

    /// Does not answer, until a test does.
    void hangs(const char* what) { m_answers[QString::fromLatin1(what)] = {{}, {}, true}; }

    /// Answers those who were left waiting.
    void answersAtLast(const char* what, const QVariant& value)
    {
        const QString name = QString::fromLatin1(what);
        for (const QDBusMessage& message : m_waiting) {
            if (nameOf(message) == name)
                REQUIRE(m_bus.send(replyTo(message, value)));
        }
        m_waiting.removeIf([&](const QDBusMessage& message) { return nameOf(message) == name; });
    }

    /// How often that was asked.
    [[nodiscard]] int asked(const char* what) const
    {
        return static_cast<int>(m_asked.count(QString::fromLatin1(what)));
    }

    void come() { REQUIRE(m_bus.registerService(m_service)); }

    void go() { REQUIRE(m_bus.unregisterService(m_service)); }

    void tell(const char* path, const char* interface, const char* signal, QVariantList values = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(signal));
        message.setArguments(values);
        REQUIRE(m_bus.send(message));
    }

    /// That a property is another now.
    void tellProperty(const char* path, const char* interface, const char* name, bool value)
    {
        tell(path,
             "org.freedesktop.DBus.Properties",
             "PropertiesChanged",
             {QString::fromLatin1(interface),
              QVariantMap{{QString::fromLatin1(name), value}},
              QStringList()});
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        const QString what = nameOf(message);
        m_asked.append(what);
        const auto answer = m_answers.find(what);
        if (answer == m_answers.end()) {
            bus.send(message.createErrorReply(QDBusError::UnknownMethod, what));
        } else if (answer->second.hangs) {
            m_waiting.append(message);
        } else {
            const QDBusMessage reply = replyTo(message, answer->second.value);
            QTimer::singleShot(answer->second.late, this, [bus, reply] { bus.send(reply); });
        }
        return true;
    }

private:
    static bool isOfProperty(const QDBusMessage& message)
    {
        return message.member() == QStringLiteral("Get");
    }

    static QString nameOf(const QDBusMessage& message)
    {
        return isOfProperty(message) ? message.arguments().value(1).toString() : message.member();
    }

    static QDBusMessage replyTo(const QDBusMessage& message, const QVariant& value)
    {
        if (!value.isValid())
            return message.createReply();
        return message.createReply(isOfProperty(message) ? QVariant::fromValue(QDBusVariant(value))
                                                         : value);
    }

    struct Answer {
        QVariant value;
        std::chrono::milliseconds late;
        bool hangs = false;
    };

    QDBusConnection m_bus;
    QString m_service;
    std::map<QString, Answer> m_answers;
    QStringList m_asked;
    QList<QDBusMessage> m_waiting;
};

} // namespace hipwise::test
