#pragma once

#include <csignal>
#include <stdexcept>
#include <sys/resource.h>

namespace hipwise::test {

/// No file can grow while this lives, as on a full disk. Nothing may be printed meanwhile.
class NoRoom {
public:
    NoRoom()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        rlimit none{};
        if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0)
            throw std::runtime_error("the limit of files is not known");
        none.rlim_max = m_before.rlim_max;
        if (::setrlimit(RLIMIT_FSIZE, &none) != 0)
            throw std::runtime_error("files cannot be limited");
    }

    NoRoom(const NoRoom&) = delete;
    NoRoom(NoRoom&&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;
    NoRoom& operator=(NoRoom&&) = delete;

    ~NoRoom()
    {
        (void)::setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }

private:
    using Handler = void (*)(int);

    rlimit m_before{};
    Handler m_handler;
};

} // namespace hipwise::test
