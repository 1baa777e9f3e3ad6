// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/suggestions.h"

#include "app/json/escapes.h"
#include "app/jsonpath/nearness.h"

namespace JsonPath {

namespace {

using Json::Index;
using Json::Kind;

constexpr qsizetype MostSuggestions = 5;
/// Names beyond these are not compared: nobody mistypes one of ten thousand.
constexpr qsizetype MostNames = 10'000;

/// The member of the object at \a object whose value is the text \a wanted, or 0.
quint32 memberWithValue(const Index &index, quint32 object, const QString &wanted)
{
    if (index.at(object).kind() != Kind::Object)
        return 0;
    for (quint32 child = object + 1; child < index.at(object).next; child = index.at(child).next) {
        if (index.node(child).isString() && index.node(child).toString() == wanted)
            return child;
    }
    return 0;
}

/// The names of the members beside \a member: one called value first.
QStringList besides(const Index &index, quint32 object, quint32 member)
{
    QStringList names;
    for (quint32 child = object + 1; child < index.at(object).next; child = index.at(child).next) {
        const QString name = index.node(child).name();
        if (child == member)
            continue;
        if (name == u"value")
            names.prepend(name);
        else
            names.append(name);
    }
    return names;
}

} // namespace

QString nameSegment(const QString &name)
{
    return Json::Path {{name}}.toShortPath().mid(1);
}

QString stringLiteral(const QString &text)
{
    return Json::Path {{text}}.toNormalizedPath().mid(2).chopped(1);
}

void Suggestions::offer(const QString &query)
{
    if (m_list.size() >= MostSuggestions || m_list.contains(query))
        return;
    const auto parsed = Query::parse(query.toUtf8());
    if (parsed && !parsed->evaluate(m_document).isEmpty())
        m_list.append(query);
}

void Suggestions::replace(Base::TextRange range, const QString &replacement)
{
    const QByteArray &text = m_query.text();
    const QString before = QString::fromUtf8(text.first(range.offset)) + replacement;
    const qsizetype known = m_list.size();
    offer(before + QString::fromUtf8(text.sliced(range.end())));
    if (m_list.size() == known)
        offer(before);
}

void Suggestions::offerNamedPair(const Segment &segment, const QString &wanted, const Index &index, quint32 object)
{
    const quint32 member = memberWithValue(index, object, wanted);
    if (member == 0)
        return;
    for (const QString &name : besides(index, object, member))
        replace(segment.range, nameSegment(name));
}

/// [?@.name=='Global_Language'].value, or the member in each element.
void Suggestions::offerElements(const Segment &segment, const QString &wanted, const Index &index, quint32 array)
{
    for (quint32 element = array + 1; element < index.at(array).next; element = index.at(element).next) {
        const quint32 member = memberWithValue(index, element, wanted);
        if (member == 0)
            continue;
        const QString filter = QStringLiteral("[?@%1==%2]").arg(nameSegment(index.node(member).name()), stringLiteral(wanted));
        for (const QString &name : besides(index, element, member))
            replace(segment.range, filter + nameSegment(name));
        break;
    }
    replace(segment.range, QStringLiteral("[0]") + nameSegment(wanted));
    replace(segment.range, QStringLiteral("[*]") + nameSegment(wanted));
}

/// The same name further down, or anywhere.
void Suggestions::offerElsewhere(const QString &wanted, const Index &index, quint32 top)
{
    const quint32 name = index.names().find(Json::toGeneralizedUtf8(wanted));
    if (name == 0)
        return;
    for (quint32 position = top + 1; position < index.at(top).next; ++position) {
        if (index.at(position).name() == name)
            return offer(m_document.pathOf(index.node(position)).toShortPath());
    }
    if (top != 0)
        offerElsewhere(wanted, index, 0);
}

void Suggestions::forName(const Segment &segment, const QString &wanted, const Index &index, quint32 position)
{
    const Kind kind = index.at(position).kind();
    if (kind == Kind::Object) {
        for (const QString &name : nearest(wanted, memberNames(index, position, MostNames)))
            replace(segment.range, nameSegment(name));
        offerNamedPair(segment, wanted, index, position);
    } else if (kind == Kind::Array) {
        offerElements(segment, wanted, index, position);
    }
    offerElsewhere(wanted, index, position);
}

void Suggestions::forIndex(const Segment &segment, const Index &index, quint32 position)
{
    if (index.at(position).kind() == Kind::Array) {
        replace(segment.range, QStringLiteral("[%1]").arg(index.childCount(position) - 1));
        replace(segment.range, QStringLiteral("[*]"));
        return;
    }
    replace(segment.range, QString());
    for (const QString &name : memberNames(index, position, MostSuggestions))
        replace(segment.range, nameSegment(name));
}

void Suggestions::liftFilter(const Segment &segment)
{
    if (!segment.isDescendant)
        replace(segment.range, QStringLiteral("..") + QString::fromUtf8(textOf(segment.range)));
}

void Suggestions::forDescendantName(const Segment &segment, const QString &wanted, const Index &index)
{
    QStringList names;
    for (quint32 number = 1; number <= index.names().count() && names.size() < MostNames; ++number)
        names += Json::fromGeneralizedUtf8(index.names().at(number));
    for (const QString &name : nearest(wanted, names))
        replace(segment.range, QStringLiteral("..") + (nameSegment(name).startsWith(u'.') ? nameSegment(name).mid(1) : nameSegment(name)));
    for (quint32 position = 0; position < index.count(); ++position) {
        const quint32 member = memberWithValue(index, position, wanted);
        if (member == 0)
            continue;
        const QString filter = QStringLiteral("..[?@%1==%2]").arg(nameSegment(index.node(member).name()), stringLiteral(wanted));
        for (const QString &name : besides(index, position, member))
            replace(segment.range, filter + nameSegment(name));
        break;
    }
}

} // namespace JsonPath
