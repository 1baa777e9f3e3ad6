// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/yaml.h"

#include "app/openapi/yamlscalar.h"
#include "app/openapi/yamlwriter.h"

#include <libfyaml.h>

#include <algorithm>
#include <array>
#include <memory>

namespace OpenApi {

namespace {

struct Freed
{
    /// What was collected is not let go of with the rest.
    void operator()(fy_diag *diag) const
    {
        fy_diag_reset_error(diag);
        fy_diag_unref(diag);
    }
    void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
};

using Diagnosis = std::unique_ptr<fy_diag, Freed>;
using Parser = std::unique_ptr<fy_parser, Freed>;

/// Keeps what goes wrong and prints nothing.
Diagnosis makeDiagnosis()
{
    fy_diag_cfg configuration;
    fy_diag_cfg_default(&configuration);
    configuration.fp = nullptr;
    configuration.output_fn = [](fy_diag *, void *, const char *, size_t) {};
    configuration.level = FYET_ERROR;
    Diagnosis diagnosis(fy_diag_create(&configuration));
    fy_diag_set_collect_errors(diagnosis.get(), true);
    return diagnosis;
}

Parser makeParser(fy_diag *diagnosis)
{
    fy_parse_cfg configuration{};
    configuration.flags = fy_parse_cfg_flags(FYPCF_DEFAULT_VERSION_1_2 | FYPCF_JSON_NONE | FYPCF_DISABLE_DEPTH_LIMIT | FYPCF_ALLOW_DUPLICATE_KEYS);
    configuration.diag = diagnosis;
    return Parser(fy_parser_create(&configuration));
}

QByteArray textOf(fy_token *token)
{
    std::size_t length = 0;
    const char *const text = token ? fy_token_get_text(token, &length) : nullptr;
    return text ? QByteArray(text, qsizetype(length)) : QByteArray();
}

Base::TextPosition placeOf(const fy_mark *mark)
{
    return mark ? Base::TextPosition{mark->line + 1, mark->column + 1} : Base::TextPosition{};
}

YamlError syntaxError(fy_diag *diagnosis)
{
    YamlError error;
    void *previous = nullptr;
    if (const fy_diag_error *const first = fy_diag_errors_iterate(diagnosis, &previous)) {
        error.place = {std::max(1, first->line), std::max(1, first->column)};
        error.detail = QByteArray(first->msg).trimmed();
    }
    return error;
}

/// As people write it: !!str for tag:yaml.org,2002:str.
QByteArray shortTag(fy_token *token)
{
    return textOf(token).replace("tag:yaml.org,2002:", "!!");
}

/// A tag of the core schema decides; without one a quoted scalar is a string.
QByteArray jsonOf(QByteArrayView text, bool isPlain, QByteArrayView tag)
{
    static constexpr std::array<QByteArrayView, 4> Typed{"!!int", "!!float", "!!bool", "!!null"};
    if (tag == "!" || tag == "!!str")
        return jsonString(text);
    const bool isTyped = std::find(Typed.begin(), Typed.end(), tag) != Typed.end();
    return isPlain || isTyped ? jsonOfPlainScalar(text) : jsonString(text);
}

/// Where a byte stands that no YAML may hold (§5.1), which libfyaml takes for the end; -1 where there is none.
qsizetype firstUnreadable(QByteArrayView text)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; };
    const auto control = std::find_if(text.begin(), text.end(), isControl);
    if (control != text.end())
        return control - text.begin();
    if (text.isValidUtf8())
        return -1;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        if (!text.sliced(start, end - start).isValidUtf8())
            return start;
        start = end;
    }
    return -1;
}

YamlWriter::Failure writeScalar(YamlWriter &writer, const fy_event_scalar_data &scalar, Base::TextPosition place)
{
    const QByteArray text = textOf(scalar.value);
    // libfyaml 0.7.12 gives stray bytes for some literal blocks without a line.
    if (!text.isValidUtf8())
        return YamlError::Kind::NotText;
    const bool isPlain = !scalar.value || fy_token_scalar_style(scalar.value) == FYSS_PLAIN;
    const QByteArray json = writer.isKeyDue() ? QByteArray() : jsonOf(text, isPlain, shortTag(scalar.tag));
    return writer.scalar(text, json, isPlain, textOf(scalar.anchor), place);
}

YamlWriter::Failure write(YamlWriter &writer, fy_event *event)
{
    const Base::TextPosition place = placeOf(fy_event_start_mark(event));
    switch (event->type) {
    case FYET_MAPPING_START:
        return writer.begin(true, textOf(event->mapping_start.anchor), place);
    case FYET_SEQUENCE_START:
        return writer.begin(false, textOf(event->sequence_start.anchor), place);
    case FYET_MAPPING_END:
    case FYET_SEQUENCE_END:
        return writer.end();
    case FYET_SCALAR:
        return writeScalar(writer, event->scalar, place);
    case FYET_ALIAS:
        return writer.alias(textOf(event->alias.anchor), place);
    default:
        return {};
    }
}

} // namespace

Base::TextPosition JsonFromYaml::placeOf(qsizetype offset) const
{
    const auto after = std::upper_bound(origins.begin(), origins.end(), offset, [](qsizetype wanted, const Origin &one) { return wanted < one.offset; });
    return after == origins.begin() ? Base::TextPosition{} : Base::TextPosition{std::prev(after)->line, std::prev(after)->column};
}

Base::Result<JsonFromYaml, YamlError> jsonFromYaml(const QByteArray &yaml, const YamlLimits &limits)
{
    if (const qsizetype unreadable = firstUnreadable(yaml); unreadable >= 0)
        return Base::unexpected<YamlError>(YamlError{YamlError::Kind::NotText, Base::positionOf(yaml, unreadable), {}});
    const Diagnosis diagnosis = makeDiagnosis();
    const Parser parser = makeParser(diagnosis.get());
    fy_parser_set_string(parser.get(), yaml.constData(), std::size_t(yaml.size()));
    YamlWriter writer(limits);
    bool isEnd = false;
    while (!isEnd) {
        fy_event *const event = fy_parser_parse(parser.get());
        if (!event)
            break;
        const Base::TextPosition place = placeOf(fy_event_start_mark(event));
        isEnd = event->type == FYET_DOCUMENT_END || event->type == FYET_STREAM_END;
        const YamlWriter::Failure failure = write(writer, event);
        fy_parser_event_free(parser.get(), event);
        if (failure)
            return Base::unexpected<YamlError>(YamlError{*failure, place, {}});
    }
    if (!isEnd)
        return Base::unexpected<YamlError>(syntaxError(diagnosis.get()));
    return writer.take();
}

} // namespace OpenApi
