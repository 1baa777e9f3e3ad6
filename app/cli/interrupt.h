// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Cli {

/// While it lives, SIGINT and SIGTERM ask the process to end instead of ending it.
class Interrupt
{
public:
    using Action = void (*)(int);

    Interrupt();
    /// Gives both signals their former meaning back.
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    /// Handles events until one of the two has come.
    void await();

private:
    Action m_formerInt;
    Action m_formerTerm;
};

} // namespace Cli
