/** `hub reconcile FILE`: a sender's own file against what the hub has, by day and then by key. */
import { HubError } from '../../platform/errors.js';
import { loadDepartment } from '../../schema/compiler/load.js';
import { readingOf, readProfile } from '../../subgraphs/_kit/publish/profile.js';
import { type DayTally, Tally } from '../../subgraphs/_kit/publish/reconcile.js';
import { recordOf } from '../../subgraphs/_kit/publish/record-of.js';
import { PLAIN_READING, type TableReading } from '../../subgraphs/_kit/publish/sources/table-reading.js';
import type { HubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import {
  type DayDifference,
  differingDays,
  differingKeys,
  type KeyDifference,
  type KeyProblem,
} from '../reconcile/compare.js';
import { hubRecords } from '../reconcile/hub-records.js';
import { readSenderRecords, type SenderRecord } from '../reconcile/sender-records.js';
import { departmentOf, typeOf } from '../record-file.js';
import { savedProfiles } from '../saved-profile.js';
import { table } from '../table.js';

export interface ReconcileOptions {
  readonly department?: string;
  readonly type?: string;
  readonly counts: boolean;
  readonly by: 'occurredOn' | 'receivedAt';
  readonly from?: string;
  readonly to?: string;
  readonly profile?: string;
  readonly extra?: 'ignore' | 'refuse';
  readonly charset?: string;
}

interface Of extends ReconcileOptions {
  readonly department: string;
  readonly type: string;
}

const rangeOf = (from: string | undefined, to: string | undefined): Record<string, string> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const showCounts = async (client: HubClient, output: Output, token: string, of: Of): Promise<void> => {
  const side = { ...of, parameters: { by: of.by } };
  const days = await hubRecords(client, token, side).days(rangeOf(of.from, of.to));
  const rows = days.map(({ day, count, hash }) => [day, String(count), hash]);
  output.answer(days, table(['日', '条数', '散列'], rows));
};

const readingFor = async (client: HubClient, of: Of): Promise<TableReading> => {
  const { profile, department, extra, charset } = of;
  const saved = profile === undefined ? null : await savedProfiles(client, department).find(profile);
  const base =
    saved === null ? PLAIN_READING : readingOf(readProfile(loadDepartment(department), saved.profile));
  return { ...base, extra: extra ?? base.extra, charset: charset ?? base.charset };
};

interface Outcome {
  readonly from: string;
  readonly to: string;
  readonly records: number;
  /** Rows of the file that the hub would refuse. */
  readonly refused: number;
  readonly versions: boolean;
  readonly days: readonly DayDifference[];
  readonly keys: readonly KeyDifference[];
}

const within = (records: Iterable<SenderRecord>, { from, to }: Of): SenderRecord[] =>
  [...records].filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to));

function tallied(records: readonly SenderRecord[], versions: boolean): readonly DayTally[] {
  const tally = new Tally();
  for (const record of records) tally.add(record.day, versions ? record : { ...record, version: null });
  return tally.days;
}

const compare = async (client: HubClient, token: string, file: string, of: Of): Promise<Outcome> => {
  const record = recordOf(loadDepartment(of.department), of.type);
  const sender = await readSenderRecords(record, file, await readingFor(client, of));
  const { refused, versions } = sender;
  const records = within(sender.records.values(), of);
  const own = tallied(records, versions);
  const from = of.from ?? own[0]?.day;
  const to = of.to ?? own.at(-1)?.day;
  if (from === undefined || to === undefined) throw new HubError('RECONCILE_EMPTY', { file, refused });
  const parameters = { by: of.by, ...(versions ? {} : { versions: 'ignore' }) };
  const hub = hubRecords(client, token, { ...of, parameters });
  const days = differingDays(own, await hub.days({ from, to }));
  const keys: KeyDifference[] = [];
  for (const { day } of days) {
    const ours = await hub.recordsOf(day);
    const theirs = records
      .filter((each) => each.day === day)
      .map((each) => [each.key, versions ? each : { ...each, version: null }] as const);
    keys.push(...differingKeys(day, new Map(theirs), ours));
  }
  return { from, to, records: records.length, refused, versions, days, keys };
};

const PROBLEMS: Readonly<Record<KeyProblem, string>> = {
  MISSING_IN_HUB: '枢纽没有',
  MISSING_IN_FILE: '文件没有',
  VERSION_DIFFERS: '版本不同',
  CONTENT_DIFFERS: '内容不同',
};
const SHOWN_KEYS = 50;

function report({ from, to, records, refused, versions, days, keys }: Outcome): string {
  const scope = `${from} 至 ${to},文件 ${records} 条`;
  const notes = [
    ...(refused > 0 ? [`文件中 ${refused} 行不合要求(发布时会拒收),未计入。`] : []),
    ...(versions ? [] : ['文件没有版本号,只比对内容。']),
  ];
  if (days.length === 0) return [`${scope}:逐日一致。`, ...notes].join('\n');
  const rows = days.map(({ day, sender, hub }) => [
    day,
    String(sender?.count ?? 0),
    String(hub?.count ?? 0),
    sender?.count === hub?.count ? '条数相同,内容不同' : '',
  ]);
  const shown = keys.slice(0, SHOWN_KEYS).map(({ day, key, problem }) => [day, key, PROBLEMS[problem]]);
  return [
    `${scope}:${days.length} 天不一致`,
    table(['日', '文件', '枢纽', ''], rows),
    table(['日', '业务主键', '差异'], shown),
    ...(keys.length > SHOWN_KEYS ? [`共 ${keys.length} 条差异,其余见 --json`] : []),
    ...notes,
  ].join('\n');
}

/** Exit code 1 when something differs. */
export const reconcile = async (
  client: HubClient,
  output: Output,
  file: string | undefined,
  options: ReconcileOptions,
): Promise<void> => {
  const isNamed = options.department !== undefined && options.type !== undefined;
  if (file === undefined && !(options.counts && isNamed)) throw new HubError('RECONCILE_WITHOUT_FILE');
  if (!options.counts && options.by === 'receivedAt') throw new HubError('RECONCILE_DAY_UNKNOWN');
  const place = { ...options, file: file ?? '' };
  const of = { ...options, department: departmentOf(place), type: typeOf(place) };
  const token = await client.token('publisher', of.department);
  if (options.counts || file === undefined) return showCounts(client, output, token, of);
  const outcome = await compare(client, token, file, of);
  output.answer(outcome, report(outcome));
  if (outcome.days.length > 0) process.exitCode = 1;
};
