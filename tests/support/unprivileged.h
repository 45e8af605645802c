// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace payoff {

/// While it lives, file permissions hold for this process even if root runs it.
class Unprivileged {
public:
    Unprivileged()
        : m_user(geteuid())
    {
        if (m_user == 0)
            m_isActive = setresuid(nobody, nobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_user == 0 && m_isActive)
            m_isActive = setresuid(0, 0, 0) == 0;
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    [[nodiscard]] bool isActive() const { return m_isActive; }

private:
    static constexpr uid_t nobody = 65534;
    uid_t m_user;
    bool m_isActive = true;
};

} // namespace payoff
