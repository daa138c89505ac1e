/** The hub's side of a reconciliation, over HTTP. */
import { createInterface } from 'node:readline';
import { request } from 'undici';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import type { ReconciledRecord } from '../../subgraphs/_kit/publish/reconcile.js';
import { type HubClient, readAnswer } from '../hub-client.js';

const Days = z.object({
  days: z.array(z.object({ day: z.string(), count: z.number(), hash: z.string() })),
});
const Line = z.object({ key: z.string(), version: z.number().nullable(), contentHash: z.string() });

export interface HubSide {
  readonly department: string;
  readonly type: string;
  /** `by`, `versions`. */
  readonly parameters: Readonly<Record<string, string>>;
}

export function hubRecords(client: HubClient, token: string, { department, type, parameters }: HubSide) {
  const path = [department, 'reconcile', type].map(encodeURIComponent).join('/');
  const urlOf = (day: string, more: Readonly<Record<string, string>>): string =>
    `${client.gateway}/publish/${path}${day}?${new URLSearchParams({ ...parameters, ...more })}`;
  return {
    days: async (range: Readonly<Record<string, string>>) => {
      const url = urlOf('', range);
      const value = await client.json('GET', url, token);
      return readAnswer(Days, { url, status: 200, value }).days;
    },
    recordsOf: async (day: string): Promise<ReadonlyMap<string, ReconciledRecord>> => {
      const url = urlOf(`/${day}`, {});
      const answer = await request(url, { headers: { authorization: `Bearer ${token}` } }).catch(
        (cause: unknown) => {
          throw new HubError('HUB_UNREACHABLE', { url: client.gateway }, { cause });
        },
      );
      const { statusCode: status, body } = answer;
      if (status !== 200) return readAnswer(z.never(), { url, status, value: await body.json() });
      const records = new Map<string, ReconciledRecord>();
      for await (const line of createInterface({ input: body })) {
        const record = Line.parse(JSON.parse(line));
        records.set(record.key, record);
      }
      return records;
    },
  };
}
