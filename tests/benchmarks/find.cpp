// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/operationtexts.h"
#include "app/openapi/description.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

constexpr qsizetype Operations = 10'000;
constexpr qsizetype Shown = 300;

/// What the first description on the line has, or what comes with the program, again and again until there are 10,000; the names numbered.
QList<Find::Item> manyItems(const QList<Find::Item> &some)
{
    QList<Find::Item> many;
    for (qsizetype index = 0; index < Operations; ++index) {
        Find::Item item = some.at(index % some.size());
        item.texts.first().text += QStringLiteral(" number%1").arg(index);
        many.append(item);
    }
    return many;
}

/// The program's own time: the machine may be busy with something else.
class Clock
{
public:
    void restart() { m_start = std::clock(); }
    [[nodiscard]] double milliseconds() const { return double(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

/// Each keystroke of \a typed, the fastest of five.
double slowestKeystroke(const Find::Index &index, const QString &typed)
{
    double slowest = 0;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        double fastest = 1e9;
        for (int attempt = 0; attempt < 5; ++attempt) {
            const Clock clock;
            static_cast<void>(index.find(QStringView(typed).first(length), Shown));
            fastest = std::min(fastest, clock.milliseconds());
        }
        slowest = std::max(slowest, fastest);
    }
    return slowest;
}

} // namespace

/// How long a keystroke takes to be answered from an index of 10,000 operations, and what the index costs.
int main(int argc, char *argv[])
{
    OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
    if (argc > 1) {
        const auto read = OpenApi::Description::load(QString::fromLocal8Bit(argv[1]));
        if (!read) {
            std::puts(qUtf8Printable(OpenApi::describe(read.error())));
            return 2;
        }
        catalog = read->catalog;
    }
    Clock clock;
    const QList<Find::Item> some = Find::itemsOf(catalog);
    std::printf("texts of %lld operations: %.1f ms\n", static_cast<long long>(some.size()), clock.milliseconds());
    clock.restart();
    const Find::Index own(some);
    std::printf("their index: %.1f ms, %.1f MB\n", clock.milliseconds(), double(own.bytes()) / 1e6);
    const QList<Find::Item> many = manyItems(some);
    clock.restart();
    const Find::Index index(many);
    std::printf("index of %lld: %.1f ms, %.1f MB\n", static_cast<long long>(index.size()), clock.milliseconds(), double(index.bytes()) / 1e6);
    for (const char *typed : {"create a new address book", "addressBookId", "serach taks", "organization v3 list", "pullrequestreview", "zqxjkv", "e"})
        std::printf("%8.2f ms  slowest keystroke of \"%s\", %lld found\n", slowestKeystroke(index, QString::fromUtf8(typed)), typed,
                    static_cast<long long>(index.find(QString::fromUtf8(typed), Operations).size()));
    return 0;
}
