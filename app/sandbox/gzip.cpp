// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/gzip.h"

#include <array>

namespace Sandbox {

namespace {

constexpr qsizetype large = 1'000'000;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table.at(i) = value;
    }
    return table;
}

/// RFC 1952 §8.
quint32 crc32(const QByteArray &text)
{
    static constexpr std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : text)
        crc = table.at((crc ^ quint8(byte)) & 0xFFU) ^ (crc >> 8U);
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes.append(char(quint8(value >> shift)));
    return bytes;
}

bool takesGzip(const QByteArray &accepted)
{
    for (const QByteArray &each : accepted.split(',')) {
        const QByteArray coding = each.trimmed().toLower();
        if (coding == "gzip" || (coding.startsWith("gzip;") && !coding.endsWith("q=0")))
            return true;
    }
    return false;
}

} // namespace

QByteArray gzipped(const QByteArray &text)
{
    // Qt writes four bytes of length and the zlib form (RFC 1950): two bytes, the deflated data, four bytes of checksum.
    constexpr qsizetype before = 6;
    constexpr qsizetype after = 4;
    const QByteArray zlib = qCompress(text, 6);
    const QByteArray head("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    return head + zlib.sliced(before, zlib.size() - before - after) + littleEndian(crc32(text)) + littleEndian(quint32(text.size()));
}

void compressIfLarge(Http::Response &response, const Http::Request &request)
{
    if (response.body.size() <= large)
        return;
    response.headers.append("Vary", "Accept-Encoding");
    if (!takesGzip(request.headers.value("Accept-Encoding")))
        return;
    response.body = gzipped(response.body);
    response.headers.append("Content-Encoding", "gzip");
}

} // namespace Sandbox
