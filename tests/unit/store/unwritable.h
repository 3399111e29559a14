#pragma once

#include <exception>
#include <filesystem>
#include <optional>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace hipwise::test {

/// Permissions do not stop the system's administrator, so a test run by one goes on as somebody
/// else while this lives.
class SomebodyElse {
public:
    SomebodyElse()
        : m_changed(::geteuid() == 0 && ::seteuid(Nobody) == 0)
    {
    }

    SomebodyElse(const SomebodyElse&) = delete;
    SomebodyElse(SomebodyElse&&) = delete;
    SomebodyElse& operator=(const SomebodyElse&) = delete;
    SomebodyElse& operator=(SomebodyElse&&) = delete;

    ~SomebodyElse()
    {
        if (m_changed && ::seteuid(0) != 0)
            std::terminate();
    }

private:
    static constexpr uid_t Nobody = 65534;

    bool m_changed;
};

/// A folder in which no file can be made, removed or changed while this lives.
class Unwritable {
public:
    explicit Unwritable(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
        using std::filesystem::perms;
        constexpr auto Reading = perms::owner_read | perms::group_read | perms::others_read;
        constexpr auto Entering = perms::owner_exec | perms::group_exec | perms::others_exec;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            std::filesystem::permissions(entry, Reading);
        std::filesystem::permissions(m_folder, Reading | Entering);
        m_somebody.emplace();
    }

    Unwritable(const Unwritable&) = delete;
    Unwritable(Unwritable&&) = delete;
    Unwritable& operator=(const Unwritable&) = delete;
    Unwritable& operator=(Unwritable&&) = delete;

    ~Unwritable()
    {
        m_somebody.reset();
        std::error_code ignored;
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, ignored);
    }

    /// Whether it really is; not where permissions mean nothing.
    [[nodiscard]] bool holds() const { return ::eaccess(m_folder.c_str(), W_OK) != 0; }

private:
    std::filesystem::path m_folder;
    std::optional<SomebodyElse> m_somebody;
};

} // namespace hipwise::test
