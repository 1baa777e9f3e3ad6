// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/shellwords.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Tryout {

namespace {

enum class Shell { Sh, Prompt, PowerShell };

Shell shellOf(const QString &command)
{
    static const QRegularExpression prompt(u"\\^[ \\t]*\\n|\\^\""_s);
    static const QRegularExpression powerShell(u"`[ \\t]*\\n|`\""_s);
    if (command.contains(prompt))
        return Shell::Prompt;
    return command.contains(powerShell) ? Shell::PowerShell : Shell::Sh;
}

/// The prompt takes its ^ away before the program reads the quotes.
QString withoutCarets(const QString &command)
{
    QString plain;
    for (qsizetype at = 0; at < command.size(); ++at) {
        if (command[at] == u'^' && at + 1 < command.size())
            ++at;
        else if (command[at] == u'^')
            break;
        plain += command[at];
    }
    return plain;
}

class Reader
{
public:
    Reader(const QString &text, Shell shell) : m_text(text), m_shell(shell) {}

    Base::Result<QList<ShellWord>, ImportError> words()
    {
        while (m_at < m_text.size() && !m_isOver) {
            if (m_error)
                return Base::unexpected<ImportError>(*m_error);
            readOne();
        }
        if (m_error)
            return Base::unexpected<ImportError>(*m_error);
        endWord();
        return m_words;
    }

private:
    [[nodiscard]] QChar here(qsizetype further = 0) const { return m_at + further < m_text.size() ? m_text[m_at + further] : QChar(); }
    /// The character that takes the next one as it is, outside quotes.
    [[nodiscard]] QChar escape() const { return m_shell == Shell::PowerShell ? u'`' : u'\\'; }

    void readOne()
    {
        const QChar character = here();
        if (character.isSpace()) {
            endWord();
            m_line += character == u'\n' ? 1 : 0;
            ++m_at;
        } else if (character == escape() && m_shell != Shell::Prompt) {
            readEscaped();
        } else if (character == u'\'' && m_shell != Shell::Prompt) {
            readSingle();
        } else if (character == u'"') {
            readDouble();
        } else if (character == u'$' && here(1) == u'\'' && m_shell == Shell::Sh) {
            ++m_at;
            readAnsi();
        } else if (u"|;&>"_s.contains(character)) {
            m_isOver = true;
        } else {
            add(character);
            ++m_at;
        }
    }
    void readEscaped()
    {
        if (here(1) == u'\n')
            ++m_line;
        else if (!here(1).isNull())
            add(here(1));
        m_at += 2;
    }
    void readSingle()
    {
        const qsizetype opened = m_at++;
        begin();
        for (; m_at < m_text.size(); ++m_at) {
            if (here() == u'\'' && !(m_shell == Shell::PowerShell && here(1) == u'\''))
                return void(++m_at);
            if (here() == u'\'')
                ++m_at;
            add(here());
        }
        leaveOpen(opened);
    }
    void readDouble()
    {
        const qsizetype opened = m_at++;
        begin();
        for (; m_at < m_text.size(); ++m_at) {
            if (here() == u'"')
                return void(++m_at);
            const bool isEscape = here() == escape() && (m_shell == Shell::PowerShell || u"\"\\$`\n"_s.contains(here(1)));
            if (isEscape && here(1) == u'\n' && m_shell == Shell::Sh) {
                ++m_at;
                continue;
            }
            // Programs on Windows read \" themselves, whatever shell started them.
            if (isEscape || (m_shell == Shell::PowerShell && here() == u'\\' && here(1) == u'"'))
                ++m_at;
            add(here());
        }
        leaveOpen(opened);
    }
    void readAnsi()
    {
        const qsizetype opened = m_at++;
        begin();
        while (m_at < m_text.size()) {
            if (here() == u'\'')
                return void(++m_at);
            if (here() != u'\\')
                add(m_text[m_at++]);
            else
                readAnsiEscape();
        }
        leaveOpen(opened);
    }
    void readAnsiEscape()
    {
        const QChar kind = here(1);
        m_at += 2;
        static const QString names = u"ntrabfve"_s;
        static const QString values = u"\n\t\r\a\b\f\v\x1b"_s;
        if (const qsizetype known = names.indexOf(kind); known >= 0)
            return add(values[known]);
        const qsizetype digits = kind == u'x' ? 2 : kind == u'u' ? 4 : kind == u'U' ? 8 : 0;
        if (digits == 0)
            return add(kind);
        QString number;
        while (number.size() < digits && QString(u"0123456789abcdefABCDEF"_s).contains(here()) && !here().isNull())
            number += m_text[m_at++];
        begin();
        const char32_t code = number.toUInt(nullptr, 16);
        m_word->text += QString::fromUcs4(&code, 1);
    }

    void begin()
    {
        if (!m_word)
            m_word = ShellWord{{}, m_line};
    }
    void add(QChar character)
    {
        begin();
        m_word->text += character;
        m_line += character == u'\n' ? 1 : 0;
    }
    void endWord()
    {
        if (m_word)
            m_words.append(*m_word);
        m_word.reset();
    }
    void leaveOpen(qsizetype opened)
    {
        const qsizetype line = 1 + m_text.first(opened).count(u'\n');
        m_error = ImportError{ImportError::Kind::OpenQuote, line, m_text.mid(opened, 20)};
    }

    const QString &m_text;
    Shell m_shell;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    std::optional<ShellWord> m_word;
    std::optional<ImportError> m_error;
    QList<ShellWord> m_words;
    bool m_isOver = false;
};

} // namespace

Base::Result<QList<ShellWord>, ImportError> shellWords(const QString &command)
{
    QString text = command;
    text.replace(u"\r\n"_s, u"\n"_s);
    const Shell shell = shellOf(text);
    if (shell == Shell::Prompt)
        text = withoutCarets(text);
    return Reader(text, shell).words();
}

} // namespace Tryout
