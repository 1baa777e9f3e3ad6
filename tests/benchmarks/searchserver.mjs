// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A node GraphQL server that filters ten thousand tasks in an array: what search.sh measures Search against.
//     node searchserver.mjs SCHEMA PORT     (with the npm packages graphql and graphql-http)
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { buildSchema } = require('graphql');
const { createHandler } = require('graphql-http/lib/use/http');

const [schemaFile, port] = process.argv.slice(2);
const now = Date.now();
const tasks = Array.from({ length: 10_000 }, (_, i) => ({
  id: `d1364618-49a4-41f5-8b5f-${String(i).padStart(12, '0')}`,
  createdTime: now - i * 60_000,
  channelType: i % 4 ? 'telephony' : 'chat',
  origin: `+1469${4_090_000 + i}`,
  destination: '+14694096861',
  status: i % 3 ? 'ended' : 'connected',
  direction: 'inbound',
  isActive: i % 3 === 0,
  totalDuration: 1000 + i,
  owner: i % 5 ? { id: 'b9b45479-756f-4c55-8663-8ae786000140', name: 'Agent140 Lab' } : null,
  lastAgent: { id: 'b9b45479-756f-4c55-8663-8ae786000140', name: 'Agent140 Lab' },
  stringGlobalVariables: { name: 'Global_Language', value: 'en-AU' },
}));

const leaf = {
  equals: (value, wanted) => value === wanted,
  notequals: (value, wanted) => (wanted !== null && typeof wanted === 'object'
    ? !Object.entries(wanted).every(([name, part]) => (value?.[name] ?? null) === part) : value !== wanted),
};

function holds(task, filter) {
  return Object.entries(filter).every(([name, condition]) => {
    if (name === 'and') return condition.every(each => holds(task, each));
    if (name === 'or') return condition.some(each => holds(task, each));
    return Object.entries(condition).every(([operator, wanted]) => leaf[operator](task[name], wanted));
  });
}

const taskDetails = ({ from, to, filter }) => ({
  tasks: tasks.filter(task => task.createdTime >= from && task.createdTime < to && (!filter || holds(task, filter))).slice(0, 500),
});
createServer(createHandler({ schema: buildSchema(readFileSync(schemaFile, 'utf8')), rootValue: { taskDetails } }))
  .listen(Number(port), '127.0.0.1', () => console.log('ready'));
