// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"
#include "app/tryout/environment.h"

/// A small API for the tests of this folder.
namespace Sample {

inline OpenApi::Catalog catalog()
{
    // moc stumbles over a quotation mark before a number sign in a raw string, so the quotation marks are apostrophes here.
    QByteArray text = R"({'openapi':'3.0.0','paths':{
        '/organization/{orgid}/book':{
            'post':{'operationId':'createBook','parameters':[{'name':'orgid','in':'path','required':true,'schema':{'type':'string'}}],
                'requestBody':{'required':true,'content':{'application/json':{'schema':{'type':'object','required':['name'],
                    'properties':{'name':{'type':'string','maxLength':80},'version':{'type':'integer'}}}}}},'responses':{}}},
        '/organization/{orgid}/v3/address-book':{
            'get':{'operationId':'getAllConfigWithMetaData_1','parameters':[{'name':'orgid','in':'path','required':true},
                {'name':'filter','in':'query','schema':{'type':'string'}},{'name':'page','in':'query','schema':{'type':'integer','minimum':0}},
                {'name':'Trace','in':'header','schema':{'type':'string'}}],'responses':{}}},
        '/organization/{orgid}/v2/address-book/{addressBookId}/entry':{
            'get':{'operationId':'getAllConfigWithMetaData_29','parameters':[{'name':'orgid','in':'path','required':true},
                {'name':'addressBookId','in':'path','required':true},{'name':'page','in':'query','schema':{'type':'integer'}}],'responses':{}}},
        '/search':{
            'post':{'operationId':'search','parameters':[{'name':'orgId','in':'query','schema':{'type':'string'}}],
                'requestBody':{'required':true,'content':{'application/json':{'schema':{'type':'object',
                    'properties':{'variables':{'type':'object'},'query':{'type':'string'}}}}}},'responses':{}}}
        }})";
    return OpenApi::Catalog::read(text.replace('\'', '"'), QStringLiteral("sample")).value();
}

inline Tryout::Environment environment()
{
    Tryout::Environment environment;
    environment.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    environment.token.value = "T";
    environment.organizationId = QStringLiteral("org-1");
    environment.seat.attendeeId = QStringLiteral("140");
    return environment;
}

} // namespace Sample
