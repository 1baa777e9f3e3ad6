// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/requestparser.h"
#include "app/http/responsehead.h"
#include "app/json/document.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/service.h"
#include "tests/fuzz/demand.h"

#include <cstdint>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString organization = u"o"_s;

Sandbox::Store furnished()
{
    auto opened = Sandbox::DatabaseFile::open({});
    demand(opened.has_value(), "there is memory for a database");
    return Sandbox::Store(std::move(opened->file));
}

/// A contact centre whose token is "t", whose organization is "o", and whose administrator's token is "a".
struct Centre
{
    Centre()
    {
        store.begin();
        Sandbox::seed(store, organization, Sandbox::bundledResourceFiles(), 1'790'000'000'000);
        demand(store.commit(), "the seed is valid");
    }

    Sandbox::Store store = furnished();
    Sandbox::Service service{OpenApi::Catalog::bundled(), store, Sandbox::Access{"t", organization, "a"},
                             std::make_unique<Sandbox::Search>(50, organization)};
};

/// The one all requests of a while act on: what they leave behind meets the next.
Centre &centre()
{
    // Not destroyed at the end: Qt's list of databases goes first.
    static Centre *current = nullptr;
    static int requests = 0;
    if (requests++ % 5000 == 0) {
        delete current;
        current = new Centre;
    }
    return *current;
}

/// Where a trainer has spoken, an answer 500 may be ordered.
void checkReply(const Http::Request &request, const Http::Response &response, bool mayFail)
{
    demand(response.status >= 200 && response.status < 600, "every request has an answer");
    demand(response.status != 500 || mayFail, "no answer is a failure of our own");
    const bool isJson = response.headers.value("Content-Type").startsWith("application/json") && response.headers.value("Content-Encoding").isEmpty();
    demand(!isJson || response.body.isEmpty() || Json::Document::parse(response.body).has_value(), "what is called JSON is");
    const QByteArray head = Http::responseHead(response, "now", "");
    demand(head.count("\r\n") <= response.headers.fields().size() + 4, "no value becomes a field of its own");
    demand(request.method != "GET" || !response.headers.value("TrackingId").isEmpty() || request.url.path().startsWith("/sandbox-admin"_L1),
           "an answer says which request it belongs to");
}

} // namespace

/// Any bytes are requests that are answered, or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QByteArrayView rest(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    static bool hasAdmin = false;
    hasAdmin |= rest.contains("/sandbox-admin");
    while (!rest.isEmpty()) {
        Http::RequestParser parser(64 * 1024, 1024 * 1024);
        const qsizetype used = parser.feed(rest);
        demand(used <= rest.size() && parser.state() != Http::RequestParser::State::Waiting, "bytes are read once");
        if (parser.state() != Http::RequestParser::State::Complete)
            return 0;
        rest = rest.sliced(used);
        checkReply(parser.request(), centre().service.answer(parser.request()), hasAdmin);
    }
    return 0;
}
