// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QFileDevice>
#include <QStringList>

namespace Cli {

/// Gives the module its tr().
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

enum ExitStatus { Done = 0, AnswerIsNo = 1, BadInput = 2, NotReached = 3 };

/// Where a subcommand writes.
class Console
{
public:
    Console(QIODevice &out, QIODevice &err) : m_out(out), m_err(err) {}

    /// A result, byte for byte.
    void write(const QByteArray &bytes) { m_out.write(bytes); }
    /// A result that is a line of text.
    void line(const QString &text) { m_out.write(text.toUtf8() + '\n'); }
    /// Lets a reader have at once what was written so far.
    void flush()
    {
        if (auto *const file = qobject_cast<QFileDevice *>(&m_out))
            file->flush();
    }
    /// A message to the person.
    void say(const QString &message) { m_err.write(message.toUtf8() + '\n'); }
    /// A message that ends the work.
    [[nodiscard]] int fail(ExitStatus status, const QString &message)
    {
        say(message);
        return status;
    }

private:
    QIODevice &m_out;
    QIODevice &m_err;
};

} // namespace Cli
