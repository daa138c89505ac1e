/** The rejected rows of a batch, as a file of the sender's own form. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { type HubClient, readAnswer } from '../hub-client.js';

/** @throws HubError HUB_UNREACHABLE, HUB_REFUSED, FILE_FAILED */
export async function downloadRejects(
  client: HubClient,
  token: string,
  path: string,
  file: string,
): Promise<void> {
  // A workbook can be asked for as a table that has no bound.
  const url = `${client.gateway}${path}${file.toLowerCase().endsWith('.csv') ? '?format=csv' : ''}`;
  const answer = await request(url, { headers: { authorization: `Bearer ${token}` } }).catch(
    (cause: unknown) => {
      throw new HubError('HUB_UNREACHABLE', { url: client.gateway }, { cause });
    },
  );
  if (answer.statusCode === 200) return pipeline(answer.body, createWriteStream(file));
  const value: unknown = await answer.body.json();
  readAnswer(z.never(), { url, status: answer.statusCode, value });
}
