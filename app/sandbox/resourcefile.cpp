// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/resourcefile.h"

#include <QDir>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(Json::Node list)
{
    QStringList all;
    for (const Json::Node each : list)
        all.append(each.toString());
    return all;
}

QHash<QString, QString> map(Json::Node object)
{
    QHash<QString, QString> all;
    for (const Json::Node each : object)
        all.insert(each.name(), each.toString());
    return all;
}

Resource resourceOf(Json::Node said, const QString &name)
{
    Resource made;
    made.name = name;
    made.title = said["title"].toString();
    if (const Json::Node named = said["named"])
        made.named = named.toString();
    made.immutable = texts(said["immutable"]);
    made.searched = texts(said["searched"]);
    made.unfiltered = texts(said["unfiltered"]);
    made.sorted = texts(said["sorted"]);
    for (const Json::Node each : said["references"])
        made.references.append({each.name().split(u'.'), each.toString()});
    for (const Json::Node each : said["mirrors"])
        made.mirrors.append({each.name(), each.toString().section(u'.', 0, 0), each.toString().section(u'.', 1)});
    made.sources = map(said["from"]);
    made.exportSources = map(said["export"]);
    if (const Json::Node brief = said["brief"]) {
        made.briefFromVersion = int(brief["fromVersion"].toInt64().value_or(0));
        made.hiddenWhenBrief = texts(brief["hidden"]);
        made.emptyWhenBrief = texts(brief["empty"]);
    }
    return made;
}

ResourceFile fileOf(const Json::Document &content, const QString &name)
{
    ResourceFile file{{resourceOf(content.root(), name)}, content};
    for (const Json::Node child : content.root()["children"]) {
        const Resource made = resourceOf(child, name + u'/' + child.name());
        if (const QString member = child["embeddedAs"].toString(); !member.isEmpty()) {
            file.resources.first().children = made.name;
            file.resources.first().embeddedAs = member;
        }
        file.resources.append(made);
    }
    return file;
}

Json::Document contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::Document::parse(file.readAll()).value_or(Json::Document());
}

} // namespace

Json::Node ResourceFile::records(qsizetype index) const
{
    const Json::Node root = content.root();
    return index == 0 ? root["records"] : root["children"][resources[index].name.sliced(resources.first().name.size() + 1)]["records"];
}

QList<ResourceFile> resourceFiles(const QString &folder)
{
    QList<ResourceFile> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Json::Document content = contentOf(info.filePath());
        if (content.root().isObject())
            files.append(fileOf(content, info.baseName()));
    }
    return files;
}

const QList<ResourceFile> &bundledResourceFiles()
{
    static const QList<ResourceFile> files = resourceFiles(u":/sandbox"_s);
    return files;
}

} // namespace Sandbox
