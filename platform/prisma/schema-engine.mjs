#!/usr/bin/env node
/**
 * Stands in for Prisma's native `schema-engine` program (PRISMA_SCHEMA_ENGINE_BINARY): the same JSON-RPC over
 * standard input and output, answered by the WebAssembly engine, so that `prisma migrate` works offline.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { openEngine } from './engine.mjs';

const argv = process.argv.slice(2);
const option = (name) => argv.flatMap((word, index) => (word === name ? [argv[index + 1]] : []));
const url = JSON.parse(option('--datasource')[0] ?? '{}').url ?? process.env['DATABASE_URL'] ?? null;

const log = (level, fields) =>
  process.stderr.write(
    `\n${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' })}\n`,
  );

/** SQLSTATE → the codes that Prisma's CLI knows; anything else is P1001, cannot reach the server. */
const PRISMA_CODES = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' };
const MESSAGES = {
  'create-database': 'Database was successfully created.',
  'drop-database': 'The database was successfully dropped.',
};

/** `schema-engine cli can-connect-to-database | create-database | drop-database`. */
const runCli = async (command) => {
  const target = new URL(url);
  const database = decodeURIComponent(target.pathname.slice(1));
  target.searchParams.delete('schema');
  if (command !== 'can-connect-to-database') target.pathname = '/postgres';
  const client = new pg.Client({ connectionString: target.href, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const name = client.escapeIdentifier(database);
    if (command === 'create-database') await client.query(`create database ${name}`);
    if (command === 'drop-database') await client.query(`drop database ${name}`);
    log('INFO', { message: MESSAGES[command] ?? 'Connection successful' });
    return 0;
  } catch (error) {
    log('ERROR', {
      message: error.message,
      error_code: PRISMA_CODES[error.code] ?? 'P1001',
      is_panic: false,
    });
    return 1;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/** The CLI prints what it is sent by `print` and must confirm it before the call may end. */
const confirmations = new Map();
const print = (content) =>
  new Promise((confirmed) => {
    const id = `print-${confirmations.size + 1}`;
    confirmations.set(id, confirmed);
    send({ id, method: 'print', params: { content } });
  });

let opened;
const open = () => {
  const files = option('--datamodels').map((path) => [path, readFileSync(path, 'utf8')]);
  opened ??= openEngine({ url, datamodels: files.length > 0 ? files : undefined });
  return opened;
};

const answer = async ({ id, method, params }) => {
  const { engine, messageOf } = await open();
  try {
    let result = await engine[method === 'getDatabaseVersion' ? 'version' : method](params);
    if (method === 'diff') {
      if (result.stdout) await print(result.stdout);
      result = { exitCode: result.exitCode, stdout: null };
    }
    send({ id, result: result ?? null });
  } catch (error) {
    const data = { is_panic: false, message: messageOf(error), error_code: error?.code ?? null, meta: null };
    send({ id, error: { code: 4466, message: 'engine error', data } });
  }
};

const serveRpc = () => {
  let busy = Promise.resolve();
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (line) => {
    if (line.trim() === '') return;
    const message = JSON.parse(line);
    if (message.method === undefined) confirmations.get(message.id)?.();
    else busy = busy.then(() => answer(message));
  });
  lines.on('close', () => busy.then(() => process.exit(0)));
};

if (argv.includes('--version')) process.stdout.write('schema-engine-cli wasm\n');
else if (argv.includes('cli')) process.exitCode = await runCli(argv[argv.indexOf('cli') + 1]);
else serveRpc();
