// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/trainer.h"

#include <QPromise>

/// A trainer of a sandbox that only writes down what it is told, and answers what it is given.
struct ScriptedTrainer
{
    /// "POST /faults {…}"; what only reads is left out.
    QStringList told;
    QHash<QString, QByteArray> answers;
    int status = 200;
    Sandbox::Trainer trainer{[this](const QByteArray &method, const QString &path, const QByteArray &body) {
        const QString line = QString::fromLatin1(method) + QLatin1Char(' ') + path;
        if (method != "GET")
            told.append((line + QLatin1Char(' ') + QString::fromUtf8(body)).trimmed());
        QPromise<Http::Response> promise;
        promise.start();
        promise.addResult(Http::Response{.status = status, .headers = {}, .body = answers.value(line, "{}")});
        promise.finish();
        return promise.future();
    }};
};
