// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultscopy.h"

#include "app/json/writer.h"

namespace Ui {

namespace {

constexpr qsizetype many = 2000;
constexpr qsizetype roughPath = 60;

QByteArray listed(const Answer &answer, bool paths)
{
    QByteArray all("[");
    for (const Json::Node node : answer.nodes) {
        all += all.size() > 1 ? ",\n  " : "\n  ";
        all += paths ? Json::quoted(answer.reading->paths.pathOf(node).toNormalizedPath()) : node.text().toByteArray();
    }
    return all.append(answer.nodes.isEmpty() ? "]" : "\n]");
}

/// A spreadsheet ends a cell at a tab and a row at a line's end.
QByteArray cell(Json::Node node)
{
    QByteArray text = node.isString() ? node.toUtf8() : node.text().toByteArray();
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
}

QByteArray tabled(const Answer &answer)
{
    if (answer.columns.isEmpty()) {
        QByteArray all;
        for (const Json::Node node : answer.nodes)
            all += cell(node) + '\n';
        return all;
    }
    QByteArray all = answer.columns.join(u'\t').toUtf8() + '\n';
    for (const Json::Node node : answer.nodes) {
        QByteArrayList cells;
        for (const QString &name : answer.columns)
            cells.append(node.isObject() ? cell(node[name]) : cells.isEmpty() ? cell(node) : QByteArray());
        all += cells.join('\t') + '\n';
    }
    return all;
}

} // namespace

QByteArray textOfAll(const Answer &answer, ResultsModel::Shape shape)
{
    return shape == ResultsModel::Shape::Table ? tabled(answer) : listed(answer, shape == ResultsModel::Shape::Paths);
}

qsizetype roughSize(const Answer &answer)
{
    if (answer.nodes.size() > many)
        return answer.reading->text.size() + answer.nodes.size() * roughPath;
    qsizetype size = answer.nodes.size() * roughPath;
    for (const Json::Node node : answer.nodes)
        size += node.range().length;
    return size;
}

} // namespace Ui
