// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/description.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <optional>

namespace {

using Read = Base::Result<OpenApi::Description, OpenApi::DescriptionError>;

double megabytesHeld()
{
    malloc_trim(0);
    QFile status("/proc/self/statm");
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// Milliseconds of processor time, which other programs on the machine hardly change.
double costOf(const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    work();
    return double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
}

void measure(const QString &file)
{
    std::array<double, 3> milliseconds{};
    const double before = megabytesHeld();
    std::optional<Read> last;
    for (double &one : milliseconds) {
        last.reset();
        one = costOf([&] { last = OpenApi::Description::load(file); });
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    if (!*last) {
        std::printf("%s\n", qUtf8Printable(OpenApi::describe(last->error())));
        return;
    }
    const OpenApi::Description &read = **last;
    std::printf("%8.1f MB  %7.1f ms  %6.1f MB held  %5lld operations  %4lld faults  %s %s\n", double(QFileInfo(file).size()) / 1e6, milliseconds[1],
                megabytesHeld() - before, static_cast<long long>(read.catalog.operations().size()), static_cast<long long>(read.faults.size()),
                qUtf8Printable(read.specification), qUtf8Printable(file));
    if (std::getenv("TRYOUT_SHOW_FAULTS") == nullptr)
        return;
    for (const OpenApi::Fault &fault : read.faults)
        std::printf("    %s\n", qUtf8Printable(OpenApi::describeWithPlace(fault)));
}

/// One schema of 44 properties, 4 kB, and the operations that use it.
QByteArray schemaOf(int number)
{
    QByteArray text = "{\"type\":\"object\",\"required\":[\"p0\"],\"properties\":{";
    for (int property = 0; property < 44; ++property) {
        text += (property > 0 ? ",\"p" : "\"p") + QByteArray::number(property) + "\":{\"type\":\"string\",\"description\":\"What stands in field " + QByteArray::number(property)
            + " of thing " + QByteArray::number(number) + ".\",\"maxLength\":80}";
    }
    return text + "}}";
}

QByteArray operationOf(int number, const char *method)
{
    const QByteArray name = QByteArray::number(number);
    const QByteArray schema = "{\"schema\":{\"$ref\":\"#/components/schemas/Thing" + name + "\"}}";
    return QByteArray("\"") + method + "\":{\"operationId\":\"" + method + "Thing" + name + "\",\"tags\":[\"Group " + QByteArray::number(number / 50) + "\"],\"summary\":\"Do it to thing "
        + name + "\",\"parameters\":[{\"$ref\":\"#/components/parameters/Id\"},{\"name\":\"page\",\"in\":\"query\",\"schema\":{\"type\":\"integer\"}}],\"requestBody\":{\"content\":{\"application/json\":"
        + schema + "}},\"responses\":{\"200\":{\"description\":\"Fine.\",\"content\":{\"application/json\":" + schema + "}},\"404\":{\"description\":\"None.\"}}}";
}

/// A description of 10,000 operations and 47 MB.
QByteArray large()
{
    QByteArray paths;
    QByteArray schemas;
    for (int number = 0; number < 10'000; ++number) {
        paths += (number > 0 ? ",\"/things/" : "\"/things/") + QByteArray::number(number) + "/{id}\":{" + operationOf(number, "put") + "}";
        schemas += (number > 0 ? ",\"Thing" : "\"Thing") + QByteArray::number(number) + "\":" + schemaOf(number);
    }
    return "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Large\",\"version\":\"1\"},\"paths\":{" + paths
        + "},\"components\":{\"parameters\":{\"Id\":{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}},\"schemas\":{" + schemas + "}}}";
}

/// The same in the block style people write.
void writeYaml(QByteArray &yaml, Json::Node node, int depth)
{
    if (node.size() == 0) {
        yaml += ' ' + node.text().toByteArray() + '\n';
        return;
    }
    yaml += '\n';
    for (const Json::Node child : node) {
        yaml += QByteArray(2 * depth, ' ') + (child.isMember() ? QByteArray("\"" + child.name().toUtf8() + "\":") : QByteArray("-"));
        writeYaml(yaml, child, depth + 1);
    }
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void measureBundled()
{
    const double before = megabytesHeld();
    OpenApi::Catalog bundled;
    const double cost = costOf([&] { bundled = OpenApi::Catalog::bundled(); });
    std::printf("what comes with Tryout: %.1f ms, %.1f MB held, %lld operations\n", cost, megabytesHeld() - before, static_cast<long long>(bundled.operations().size()));
}

/// What it takes to put a large description beside the others, and to let go of it.
void measureCatalog(const QString &file)
{
    auto large = std::make_unique<OpenApi::Description>(*OpenApi::Description::load(file));
    auto catalog = std::make_unique<OpenApi::Catalog>(OpenApi::Catalog::bundled());
    const double adding = costOf([&] { catalog->addBeside(large->catalog, large->title); });
    OpenApi::Catalog copy;
    const double copying = costOf([&] { copy = *catalog; });
    copy = {};
    const double leaving = costOf([&] {
        large.reset();
        catalog.reset();
    });
    std::printf("its 10,000 operations: %.1f ms to add to a catalogue, %.2f ms to copy that, %.1f ms to let go of it\n", adding, copying, leaving);
}

} // namespace

/// What each description named on the line costs from file to usable tree in processor time (median of three), and holds in memory. For instance, of
/// `npm pack @octokit/openapi`: generated/api.github.com.json (13 MB) and generated/api.github.com.deref.json (73 MB). Without a name: those
/// that come with Tryout, and a made-up one of 47 MB in JSON and in YAML.
int main(int argc, char *argv[])
{
    for (int index = 1; index < argc; ++index)
        measure(QString::fromLocal8Bit(argv[index]));
    if (argc > 1)
        return 0;
    measureBundled();
    const QTemporaryDir folder;
    const QByteArray json = large();
    const QString file = written(folder, "large.json", json);
    measure(file);
    QByteArray yaml;
    writeYaml(yaml, Json::Document::parse(json)->root(), 0);
    measure(written(folder, "large.yaml", yaml));
    measureCatalog(file);
    return 0;
}
