import { existsSync } from 'node:fs';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { shadowServer } from './shadow-server.js';

const dataOf = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select current_setting('data_directory') as folder`);
  await client.end();
  return rows[0].folder;
};

it('is one own server for all who ask, gone with its folder when it is stopped', async () => {
  const server = shadowServer();
  const [first, second] = await Promise.all([server.url(), server.url()]);
  expect(second).toBe(first);
  const folder = await dataOf(first);
  await server.stop();
  expect(existsSync(folder)).toBe(false);
});

it('leaves a given server running, and stops without having been asked', async () => {
  const given = shadowServer(inject('postgresUrl'));
  const url = await given.url();
  await given.stop();
  expect(existsSync(await dataOf(url))).toBe(true);
  await shadowServer().stop();
});
