#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace hipwise::test {

/// The interface in a language while it lives.
class Speaking {
public:
    /// `translator` must outlive it.
    explicit Speaking(QTranslator& translator)
        : m_translator(translator)
    {
        QCoreApplication::installTranslator(&m_translator);
    }

    Speaking(const Speaking&) = delete;
    Speaking(Speaking&&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    Speaking& operator=(Speaking&&) = delete;

    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator& m_translator;
};

/// A language that nobody speaks: every text of the interface with accents, and longer by a third,
/// as many languages are. What is cut with it will be cut in one of them.
class PseudoLanguage final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context,
                                    const char* source,
                                    const char* disambiguation,
                                    int n) const override;
};

} // namespace hipwise::test
