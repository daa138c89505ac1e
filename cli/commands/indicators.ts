/** `hub indicators list|import`: the figures of the city's quality plan. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { HubError } from '../../platform/errors.js';
import { fileReason } from '../../platform/file-error.js';
import type { Role } from '../../platform/identity/roles.js';
import type { HubClient } from '../hub-client.js';
import { readIndicatorFile } from '../indicators/indicator-file.js';
import type { Output } from '../output.js';
import { registeredDocument } from '../registered-document.js';
import { table } from '../table.js';

/** As the graph takes them in one mutation. */
const BATCH = 1_000;

interface Caller {
  readonly role: Role;
  readonly department?: string;
}

async function ask<T>(
  client: HubClient,
  { role, department }: Caller,
  document: string,
  variables: Record<string, unknown>,
  schema: z.ZodType<T>,
): Promise<T> {
  const token = await client.token(role, department);
  const answer = await client.graphql(token, await registeredDocument(document), variables);
  const parsed = schema.safeParse(answer.data);
  if (parsed.success) return parsed.data;
  const message = answer.errors?.[0]?.message ?? parsed.error.message;
  throw new HubError('HUB_REFUSED', { status: 200, code: 'GRAPHQL', message });
}

const Indicators = z.object({
  planIndicators: z.array(
    z.looseObject({
      code: z.string(),
      name: z.string(),
      unit: z.string(),
      source: z.string(),
      targets: z.array(z.looseObject({ value: z.number().nullable(), text: z.string().nullable() })),
      values: z.array(
        z.looseObject({
          year: z.number(),
          district: z.object({ name: z.string().nullable() }).nullable(),
          value: z.number().nullable(),
          target: z.number().nullable(),
          gap: z.number().nullable(),
          status: z.string(),
          reason: z.string().nullable(),
          trend: z.string().nullable(),
        }),
      ),
    }),
  ),
});
type Indicator = z.infer<typeof Indicators>['planIndicators'][number];

const STATUSES: Readonly<Record<string, string>> = {
  MET: '达标',
  NEAR: '接近',
  MISSED: '未达标',
  UNKNOWN: '无法判断',
};
const REASONS: Readonly<Record<string, string>> = {
  NO_DATA: '没有数据',
  HIDDEN: '主体太少,隐去',
  NO_TARGET: '没有数值目标',
  ONE_PERIOD: '缺上一年',
  YEAR_OPEN: '年度未结束',
};
const TRENDS: Readonly<Record<string, string>> = { UP: '上升', FLAT: '持平', DOWN: '下降' };
const SOURCES: Readonly<Record<string, string>> = { COMPUTED: '记录', REPORTED: '填报' };

const shown = (value: number | null): string => (value === null ? '' : String(Number(value.toFixed(2))));

function lines({ code, name, unit, source, targets, values }: Indicator): string[][] {
  const [target] = targets;
  const words = target?.text ?? shown(target?.value ?? null);
  if (values.length === 0) return [[code, name, '', '', '', unit, words, '', '', '', SOURCES[source] ?? '']];
  return values.map((row) => [
    code,
    name,
    String(row.year),
    row.district === null ? '全市' : (row.district.name ?? ''),
    shown(row.value),
    unit,
    row.target === null ? (row.district === null ? words : '') : shown(row.target),
    shown(row.gap),
    `${STATUSES[row.status] ?? row.status}${row.reason === null ? '' : `(${REASONS[row.reason] ?? row.reason})`}`,
    TRENDS[row.trend ?? ''] ?? '',
    SOURCES[source] ?? '',
  ]);
}

export interface IndicatorChoice {
  readonly codes?: readonly string[];
  readonly department?: readonly string[];
  readonly year?: readonly number[];
  readonly district?: readonly string[];
  readonly byDistrict: boolean;
}

export const listIndicators = async (
  client: HubClient,
  output: Output,
  choice: IndicatorChoice,
): Promise<void> => {
  const { planIndicators } = await ask(
    client,
    { role: 'analyst' },
    'PlanIndicators',
    { ...choice },
    Indicators,
  );
  const header = ['代码', '指标', '年度', '区', '值', '单位', '目标', '差距', '状态', '趋势', '来源'];
  output.answer(planIndicators, table(header, planIndicators.flatMap(lines)));
};

const Issue = z.object({ row: z.number(), field: z.string(), code: z.string(), message: z.string() });
const Receipt = z.object({
  received: z.number(),
  accepted: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  issues: z.array(Issue),
});
const Reported = z.object({ reportIndicatorValues: Receipt });

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file, reason: fileReason(cause) }, { cause });
  }
}

/** Rows that are right are kept; exit code 1 when there are others. */
export const importIndicators = async (
  client: HubClient,
  output: Output,
  file: string,
  caller: Caller,
): Promise<void> => {
  const entries = readIndicatorFile(bytesOf(file));
  if (entries.length === 0) throw new HubError('FILE_EMPTY', { file });
  const issues: z.infer<typeof Issue>[] = [];
  const total = { received: 0, accepted: 0, unchanged: 0, rejected: 0, issues };
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = { entries: entries.slice(from, from + BATCH) };
    const { reportIndicatorValues: receipt } = await ask(
      client,
      caller,
      'ReportIndicatorValues',
      batch,
      Reported,
    );
    total.received += receipt.received;
    total.accepted += receipt.accepted;
    total.unchanged += receipt.unchanged;
    total.rejected += receipt.rejected;
    issues.push(...receipt.issues.map((issue) => ({ ...issue, row: issue.row + from })));
  }
  const { received, accepted, unchanged, rejected } = total;
  const counts = `收到 ${received},保存 ${accepted},未变 ${unchanged},拒收 ${rejected}`;
  const reasons = issues.map(({ row, message, code }) => `  第 ${row} 个:${message}(${code})`);
  output.answer(total, [counts, ...reasons].join('\n'));
  if (rejected > 0) process.exitCode = 1;
};
