// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/curlimport.h"

#include "app/json/document.h"
#include "app/tryout/shellwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace Tryout {

namespace {

enum class Option {
    Request, Header, Text, RawText, EncodedText, Json, Form, FormText, User, Bearer, UserAgent, Referer, Cookie, Upload, Address,
    Get, Head, IgnoredValue, IgnoredFlag,
};

/// curl(1). What is not here is taken for a flag without a value.
Option optionOf(const QString &name)
{
    static const QHash<QString, Option> table{
        {u"-X"_s, Option::Request}, {u"--request"_s, Option::Request}, {u"-H"_s, Option::Header}, {u"--header"_s, Option::Header},
        {u"-d"_s, Option::Text}, {u"--data"_s, Option::Text}, {u"--data-ascii"_s, Option::Text}, {u"--data-binary"_s, Option::Text},
        {u"--data-raw"_s, Option::RawText}, {u"--data-urlencode"_s, Option::EncodedText}, {u"--json"_s, Option::Json},
        {u"-F"_s, Option::Form}, {u"--form"_s, Option::Form}, {u"--form-string"_s, Option::FormText}, {u"-u"_s, Option::User},
        {u"--user"_s, Option::User}, {u"--oauth2-bearer"_s, Option::Bearer}, {u"-A"_s, Option::UserAgent},
        {u"--user-agent"_s, Option::UserAgent}, {u"-e"_s, Option::Referer}, {u"--referer"_s, Option::Referer}, {u"-b"_s, Option::Cookie},
        {u"--cookie"_s, Option::Cookie}, {u"-T"_s, Option::Upload}, {u"--upload-file"_s, Option::Upload}, {u"--url"_s, Option::Address},
        {u"-G"_s, Option::Get}, {u"--get"_s, Option::Get}, {u"-I"_s, Option::Head}, {u"--head"_s, Option::Head},
    };
    static const QStringList withValue{u"-o"_s, u"--output"_s, u"-m"_s, u"--max-time"_s, u"--connect-timeout"_s, u"-x"_s, u"--proxy"_s,
        u"--cacert"_s, u"-E"_s, u"--cert"_s, u"--key"_s, u"-w"_s, u"--write-out"_s, u"--retry"_s, u"-c"_s, u"--cookie-jar"_s, u"-D"_s,
        u"--dump-header"_s, u"-K"_s, u"--config"_s, u"--resolve"_s, u"-r"_s, u"--range"_s, u"--max-redirs"_s, u"-C"_s, u"-y"_s, u"-Y"_s,
        u"-z"_s, u"--interface"_s, u"--limit-rate"_s, u"--ciphers"_s, u"--tls-max"_s, u"--unix-socket"_s, u"--retry-delay"_s};
    return table.value(name, withValue.contains(name) ? Option::IgnoredValue : Option::IgnoredFlag);
}

bool takesValue(Option option)
{
    return option != Option::Get && option != Option::Head && option != Option::IgnoredFlag;
}

class Command
{
public:
    explicit Command(const QList<ShellWord> &words) : m_words(words) {}

    Base::Result<ImportedCall, ImportError> read()
    {
        const QString program = m_words.value(0).text.section(u'/', -1);
        if (program != u"curl"_s && program != u"curl.exe"_s)
            return fail(ImportError::Kind::NotCurl, m_words.value(0));
        for (m_at = 1; m_at < m_words.size() && !m_error; ++m_at)
            readWord(m_words.at(m_at));
        if (m_error)
            return Base::unexpected<ImportError>(*m_error);
        if (m_address.text.isEmpty())
            return fail(ImportError::Kind::NoAddress, {});
        if (!takeAddress(m_call, m_address.text))
            return fail(ImportError::Kind::BadAddress, m_address);
        finish();
        return m_call;
    }

private:
    static Base::unexpected<ImportError> fail(ImportError::Kind kind, const ShellWord &where)
    {
        return Base::unexpected<ImportError>(ImportError{kind, where.text.isEmpty() ? 0 : where.line, where.text.left(80)});
    }

    void readWord(const ShellWord &word)
    {
        if (word.text.startsWith(u"--"_s)) {
            const Option option = optionOf(word.text);
            if (takesValue(option))
                takeNext(option, word);
            else
                take(option, {});
        } else if (word.text.startsWith(u'-') && word.text.size() > 1) {
            readShort(word);
        } else {
            takeAddressWord(word);
        }
    }
    /// -sSLX POST, -XPOST: flags in a row, the last of which may have a value, in the same word or the next.
    void readShort(const ShellWord &word)
    {
        for (qsizetype at = 1; at < word.text.size(); ++at) {
            const Option option = optionOf(u'-' + word.text.at(at));
            if (!takesValue(option)) {
                take(option, {});
                continue;
            }
            if (at + 1 < word.text.size())
                return take(option, word.text.mid(at + 1));
            return takeNext(option, {u'-' + word.text.at(at), word.line});
        }
    }
    void takeNext(Option option, const ShellWord &name)
    {
        if (++m_at < m_words.size())
            return option == Option::Address ? takeAddressWord(m_words.at(m_at)) : take(option, m_words.at(m_at).text);
        m_error = ImportError{ImportError::Kind::MissingValue, name.line, name.text};
    }
    void takeAddressWord(const ShellWord &word)
    {
        if (!m_address.text.isEmpty())
            m_error = ImportError{ImportError::Kind::SeveralAddresses, word.line, word.text.left(80)};
        m_address = word;
    }

    void take(Option option, const QString &value)
    {
        switch (option) {
        case Option::Request:
            m_call.method = value.toLatin1().toUpper();
            return;
        case Option::Header:
            return takeHeaderLine(value);
        case Option::Text:
            return value.startsWith(u'@') ? takeFile(value.mid(1)) : addText(value);
        case Option::RawText:
            return addText(value);
        case Option::EncodedText:
            return addEncoded(value);
        case Option::Json:
            m_isJson = true;
            return value.startsWith(u'@') ? takeFile(value.mid(1)) : void(m_text += value);
        case Option::Form:
        case Option::FormText:
            return takeFormField(value, option == Option::Form);
        case Option::User:
            return m_call.leftOut.append(QCoreApplication::translate("Tryout", "the user name and password"));
        case Option::Bearer:
            return m_call.leftOut.append(QCoreApplication::translate("Tryout", "the access token"));
        case Option::UserAgent:
            return takeHeader(m_call, "User-Agent", value.toUtf8());
        case Option::Referer:
            return takeHeader(m_call, "Referer", value.toUtf8());
        case Option::Cookie:
            return takeHeader(m_call, "Cookie", value.toUtf8());
        case Option::Upload:
            m_upload = value;
            return;
        case Option::Get:
            m_isGet = true;
            return;
        case Option::Head:
            m_isHead = true;
            return;
        case Option::Address:
        case Option::IgnoredValue:
        case Option::IgnoredFlag:
            return;
        }
    }
    void takeHeaderLine(const QString &line)
    {
        takeHeader(m_call, line.section(u':', 0, 0).trimmed().toUtf8(), line.section(u':', 1).trimmed().toUtf8());
    }
    void addText(const QString &text)
    {
        m_hasText = true;
        m_text += m_text.isEmpty() ? text : u'&' + text;
    }
    /// name=content, =content or content; the content is encoded.
    void addEncoded(const QString &value)
    {
        const QString name = value.section(u'=', 0, 0);
        const bool hasName = value.contains(u'=') && !name.isEmpty();
        const QString content = value.contains(u'=') ? value.section(u'=', 1) : value;
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(content));
        addText(hasName ? name + u'=' + encoded : encoded);
    }
    void takeFile(const QString &file)
    {
        m_hasText = true;
        m_file = file;
    }
    void takeFormField(const QString &value, bool mayBeFile)
    {
        ImportedField field{value.section(u'=', 0, 0), value.section(u'=', 1)};
        if (mayBeFile && (field.value.startsWith(u'@') || field.value.startsWith(u'<'))) {
            field.isFile = true;
            field.value = field.value.mid(1).section(u';', 0, 0);
        }
        m_call.form.append(field);
    }

    void finish()
    {
        if (m_isGet) {
            m_call.query += fieldsOf(m_text);
            m_hasText = false;
            m_text.clear();
        }
        finishBody();
        const bool sends = m_isJson || m_hasText || !m_call.form.isEmpty() || !m_upload.isEmpty();
        if (m_call.method.isEmpty())
            m_call.method = m_isHead ? "HEAD" : !m_upload.isEmpty() ? "PUT" : sends ? "POST" : "GET";
        // A name for the type of a body that is not there.
        if (!sends)
            m_call.mediaType.clear();
    }
    void finishBody()
    {
        if (!m_call.form.isEmpty()) {
            m_call.mediaType = u"multipart/form-data"_s;
        } else if (!m_upload.isEmpty()) {
            m_call.mediaType = m_call.mediaType.isEmpty() ? u"application/octet-stream"_s : m_call.mediaType;
            m_call.body = u'@' + m_upload;
        } else if (!m_file.isEmpty()) {
            m_call.mediaType = m_isJson ? u"application/json"_s : m_call.mediaType.isEmpty() ? u"application/octet-stream"_s : m_call.mediaType;
            finishFile();
        } else if (m_isJson || m_hasText) {
            finishText();
        }
    }
    void finishFile()
    {
        const bool isBytes = !m_call.mediaType.contains(u"json"_s) && !m_call.mediaType.startsWith(u"text/"_s);
        if (isBytes)
            m_call.body = u'@' + m_file;
        else
            m_call.leftOut.append(QCoreApplication::translate("Tryout", "the body, which stands in the file %1: paste it").arg(m_file));
    }
    void finishText()
    {
        const QString form = u"application/x-www-form-urlencoded"_s;
        if (m_call.mediaType.isEmpty())
            m_call.mediaType = m_isJson || Json::Document::parse(m_text.toUtf8()) ? u"application/json"_s : form;
        if (m_call.mediaType == form)
            m_call.form = fieldsOf(m_text);
        else
            m_call.body = m_text;
    }

    const QList<ShellWord> &m_words;
    qsizetype m_at = 0;
    ImportedCall m_call;
    ShellWord m_address;
    QString m_text;
    QString m_file;
    QString m_upload;
    bool m_hasText = false;
    bool m_isJson = false;
    bool m_isGet = false;
    bool m_isHead = false;
    std::optional<ImportError> m_error;
};

} // namespace

Base::Result<ImportedCall, ImportError> importCurl(const QString &command)
{
    return shellWords(command).and_then([](const QList<ShellWord> &words) { return Command(words).read(); });
}

} // namespace Tryout
