// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/edit.h"

#include "app/json/formatter.h"
#include "app/json/tokens.h"
#include "app/json/writer.h"

namespace Json {

namespace {

constexpr char Unit[] = "  ";

Node childAt(Node parent, const Path::Step &step)
{
    if (const auto *name = std::get_if<QString>(&step))
        return parent.isObject() ? parent[QStringView(*name)] : Node();
    return parent.isArray() ? parent[std::get<qsizetype>(step)] : Node();
}

/// With its name, if it has one.
qsizetype startOf(Node child)
{
    return child.isMember() ? child.nameRange().offset : child.range().offset;
}

/// The blanks that stand before a place.
QByteArray blanksBefore(const QByteArray &text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && isBlank(text.at(start - 1)))
        --start;
    return text.sliced(start, end - start);
}

/// The blanks at the start of the line a place is in.
QByteArray indentationOf(const QByteArray &text, qsizetype place)
{
    const qsizetype start = place == 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
    qsizetype end = start;
    while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t'))
        ++end;
    return text.sliced(start, end - start);
}

/// One level of this document's indentation.
QByteArray unitOf(const Document &document)
{
    for (const Node child : document.root()) {
        const QByteArray blanks = blanksBefore(document.text(), startOf(child));
        const QByteArray line = blanks.sliced(blanks.lastIndexOf('\n') + 1);
        return blanks.contains('\n') && !line.isEmpty() ? line : QByteArray(Unit);
    }
    return Unit;
}

/// A JSON text on one line, or over several from that indentation on. Only blanks change.
QByteArray fitted(const QByteArray &json, bool isOnOneLine, const QByteArray &indentation)
{
    const auto document = Document::parse(json);
    if (!document || !json.contains('\n'))
        return json;
    if (isOnOneLine)
        return Formatter::compact(*document);
    return QByteArray(json).replace('\n', '\n' + indentation);
}

QByteArray member(const Path::Step &step, const QByteArray &colon, const QByteArray &json)
{
    const auto *name = std::get_if<QString>(&step);
    return name ? quoted(*name) + colon + json : json;
}

/// Between a member's name and its value, as in \a neighbour.
QByteArray colonOf(const QByteArray &text, Node neighbour)
{
    if (!neighbour.isMember())
        return ": ";
    const qsizetype end = neighbour.nameRange().end();
    return text.sliced(end, neighbour.range().offset - end);
}

TextEdit addedBehind(const Document &document, Node last, bool isAlone, const Path::Step &step, const QByteArray &json)
{
    const QByteArray &text = document.text();
    const QByteArray colon = colonOf(text, last);
    QByteArray blanks = blanksBefore(text, startOf(last));
    if (isAlone && !blanks.contains('\n'))
        blanks = last.isMember() && colon.trimmed() == colon ? QByteArray() : QByteArray(" ");
    const bool isOnOneLine = !blanks.contains('\n');
    const QByteArray indentation = blanks.sliced(blanks.lastIndexOf('\n') + 1);
    return {{last.range().end(), 0}, ',' + blanks + member(step, colon, fitted(json, isOnOneLine, indentation))};
}

TextEdit addedInside(const Document &document, Node empty, const Path::Step &step, const QByteArray &json)
{
    const QByteArray &text = document.text();
    const Base::TextRange inside{empty.range().offset + 1, empty.range().length - 2};
    if (empty != document.root() && !text.contains('\n'))
        return {inside, member(step, ": ", fitted(json, true, {}))};
    const QByteArray outer = indentationOf(text, empty.range().offset);
    const QByteArray inner = outer + unitOf(document);
    return {inside, '\n' + inner + member(step, ": ", fitted(json, false, inner)) + '\n' + outer};
}

TextEdit added(const Document &document, Node container, const Path::Step &step, const QByteArray &json)
{
    Node last;
    qsizetype count = 0;
    for (const Node child : container) {
        last = child;
        ++count;
    }
    return count == 0 ? addedInside(document, container, step, json) : addedBehind(document, last, count == 1, step, json);
}

/// The value with the containers around it that \a steps name.
QByteArray wrapped(const QList<Path::Step> &steps, QByteArray json)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const QByteArray inside = "\n  " + member(*step, ": ", fitted(json, false, Unit)) + '\n';
        json = std::holds_alternative<QString>(*step) ? '{' + inside + '}' : '[' + inside + ']';
    }
    return json;
}

bool canHold(Node container, const Path::Step &step)
{
    const auto *index = std::get_if<qsizetype>(&step);
    return index ? container.isArray() && *index == container.size() : container.isObject();
}

} // namespace

QByteArray edited(QByteArray text, const TextEdit &edit)
{
    return text.replace(edit.range.offset, edit.range.length, edit.text);
}

Node valueAt(const Document &document, const Path &path)
{
    Node node = document.root();
    for (const Path::Step &step : path.steps)
        node = childAt(node, step);
    return node;
}

std::optional<TextEdit> put(const Document &document, const Path &path, const QByteArray &json)
{
    Node node = document.root();
    if (!node)
        return TextEdit{{0, document.text().size()}, wrapped(path.steps, json)};
    for (qsizetype level = 0; level < path.steps.size(); ++level) {
        const Path::Step &step = path.steps.at(level);
        if (const Node child = childAt(node, step)) {
            node = child;
            continue;
        }
        if (!canHold(node, step))
            return std::nullopt;
        return added(document, node, step, wrapped(path.steps.sliced(level + 1), json));
    }
    return TextEdit{node.range(), fitted(json, !document.text().contains('\n'), indentationOf(document.text(), node.range().offset))};
}

std::optional<TextEdit> taken(const Document &document, const Path &path)
{
    if (path.steps.isEmpty())
        return std::nullopt;
    const Node parent = valueAt(document, {path.steps.first(path.steps.size() - 1)});
    const Node wanted = childAt(parent, path.steps.last());
    if (!wanted)
        return std::nullopt;
    Node before;
    Node behind;
    for (const Node child : parent) {
        if (child.position() < wanted.position())
            before = child;
        else if (child != wanted && !behind)
            behind = child;
    }
    if (behind)
        return TextEdit{{startOf(wanted), startOf(behind) - startOf(wanted)}, {}};
    if (before)
        return TextEdit{{before.range().end(), wanted.range().end() - before.range().end()}, {}};
    return TextEdit{{parent.range().offset + 1, parent.range().length - 2}, {}};
}

} // namespace Json
