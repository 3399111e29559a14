#pragma once

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace hipwise::ui {

/// Whom to ask on a message bus.
struct BusAddress {
    const char* service;
    const char* path;
    const char* interface;
};

[[nodiscard]] QDBusMessage question(const BusAddress& address, const char* method);
/// For what a property is.
[[nodiscard]] QDBusMessage propertyQuestion(const BusAddress& address, const char* property);

/// What was answered, out of the variant around it; empty for an error and for another type.
template <class Type>
[[nodiscard]] std::optional<Type> answerIn(const QDBusMessage& reply)
{
    QVariant value = reply.arguments().value(0);
    if (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (reply.type() != QDBusMessage::ReplyMessage
        || value.metaType() != QMetaType::fromType<Type>())
        return std::nullopt;
    return value.value<Type>();
}

/// How long an answer may take, and whether a service that does not run yet is started for it.
struct Patience {
    std::chrono::milliseconds time{1000};
    bool mayStart = false;
};

/// Whether nobody answered in time: a service that is there, and busy.
[[nodiscard]] inline bool isLate(const QDBusMessage& reply)
{
    return QDBusError(reply).type() == QDBusError::NoReply;
}

/// Asks on a bus without waiting. Who has not answered in time has failed to.
class BusCaller {
public:
    using Then = std::function<void(const QDBusMessage&)>;

    explicit BusCaller(const QDBusConnection& bus);

    [[nodiscard]] QDBusConnection& bus() { return m_bus; }

    /// `then` is called once and later, with the answer or an error; after forget(), and when this
    /// is gone, not at all.
    void ask(QDBusMessage question, Then then, const Patience& patience = {});

    /// Nobody waits any more for what was asked.
    void forget();

private:
    QDBusConnection m_bus;
    QObject m_context; ///< whatever waits for an answer ends with it
    int m_round = 0; ///< of questions, between two calls of forget()
};

} // namespace hipwise::ui
