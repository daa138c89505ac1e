import { z } from 'zod';
import { EVENT_KINDS } from '../../domain/quality-event.js';
import { HubError } from '../../platform/errors.js';

const CRON = /^(\S+ ){4}\S+$/;

const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, '只用小写字母、数字和连字符'),
  title: z.string().regex(/\p{Script=Han}/u, '须是中文名称'),
  cron: z.string().regex(CRON, '须是五段 cron'),
  timezone: z.literal('Asia/Shanghai'),
  window: z.string().min(1),
  subject: z.enum(['enterprise', 'product', 'brand', 'batch', 'series']),
  effect: z.enum(['recall-candidate', 'warning', 'notice', 'exit-candidate', 'credit']),
  owner: z.string().min(1),
  /** Arbitrary SQL cannot be made incremental: only a join that says `keys`, and joins `touched`, is. */
  evaluate: z.enum(['keys', 'full']).default('full'),
  /** Kinds of events that touch it. */
  kinds: z
    .string()
    .transform((text) => text.split(',').map((kind) => kind.trim()))
    .pipe(z.array(z.enum(EVENT_KINDS)))
    .default([]),
  /** The severity rule, in words. */
  severity: z.string().min(1),
  /** A statistical gate: `find` then also gives observed and expected. */
  test: z.literal('poisson').optional(),
  falseDiscovery: z.coerce.number().gt(0).lt(1).optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

const SECTIONS = ['keys', 'widen', 'baseline', 'find'] as const;
export type Section = (typeof SECTIONS)[number];
const isSection = (name: string): name is Section => SECTIONS.some((section) => section === name);

export interface JoinFile {
  readonly matter: FrontMatter;
  /** Statements by section, with `:as_of` and `:today` as $1 and $2. */
  readonly sql: Readonly<Partial<Record<Section, string>>> & { readonly find: string };
}

const invalid = (file: string, reason: string): HubError => new HubError('JOIN_INVALID', { file, reason });

function readMatter(file: string, text: string): { matter: FrontMatter; body: string } {
  const match = /^-- ---\n((?:--.*\n)*?)-- ---\n/.exec(text);
  if (match === null) throw invalid(file, '开头须有以 “-- ---” 包围的说明');
  const entries: [string, string][] = [];
  for (const line of (match[1] ?? '').split('\n').filter((l) => l !== '')) {
    const pair = /^-- (\w+): *(.+)$/.exec(line);
    if (pair === null) throw invalid(file, `说明行应写成 “-- 名称: 值”:${line}`);
    entries.push([pair[1] ?? '', pair[2] ?? '']);
  }
  const parsed = frontMatterSchema.safeParse(Object.fromEntries(entries));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '说明'}:${message}`);
    throw invalid(file, problems.join(';'));
  }
  return { matter: parsed.data, body: text.slice(match[0].length) };
}

/** `:today` is the day in Shanghai, `:as_of` the instant; both typed, so that a statement may leave either out. */
const withParameters = (sql: string): string =>
  sql
    .replace(/(?<!:):as_of\b/g, "current_setting('hub.as_of')::timestamptz")
    .replace(/(?<!:):today\b/g, "current_setting('hub.today')::date");

function readSections(file: string, body: string): Map<Section, string> {
  const sections = new Map<Section, string>();
  for (const part of body.split(/^-- @/m).slice(1)) {
    const end = part.indexOf('\n');
    const name = part.slice(0, end).trim();
    if (!isSection(name)) throw invalid(file, `没有名为 @${name} 的段;可用:${SECTIONS.join('、')}`);
    sections.set(name, withParameters(part.slice(end + 1).trim()));
  }
  return sections;
}

/** Comments and strings out: what is left is looked at for words that must or must not stand there. */
const bare = (sql: string): string => sql.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''");

function requireSelect(file: string, name: Section, sql: string): void {
  const text = bare(sql).trim();
  if (text.includes(';')) throw invalid(file, `@${name} 只能有一条语句`);
  if (!/^(select|with)\b/i.test(text)) throw invalid(file, `@${name} 须以 select 或 with 开头`);
}

/**
 * Reads a join file: front matter, then sections. `@find` returns subject_type, subject_key, severity, score,
 * summary, evidence; `@keys` gives every key of a full run, `@widen` adds keys that a touched one moves,
 * `@baseline` what is frozen per full run.
 * @throws HubError JOIN_INVALID with file and reason
 */
export function parseJoinFile(file: string, text: string): JoinFile {
  const { matter, body } = readMatter(file, text.replaceAll('\r\n', '\n'));
  const sections = readSections(file, body);
  const find = sections.get('find');
  if (find === undefined) throw invalid(file, '缺少 @find 段');
  for (const name of ['find', 'keys', 'baseline'] as const) {
    const sql = sections.get(name);
    if (sql !== undefined) requireSelect(file, name, sql);
  }
  const joinsTouched = /\btouched\b/.test(bare(find));
  if (matter.evaluate === 'keys' && !joinsTouched)
    throw invalid(file, 'evaluate: keys 的 @find 必须连接 touched(key)');
  if (matter.evaluate === 'keys' && matter.kinds.length === 0)
    throw invalid(file, 'evaluate: keys 须写 kinds');
  if (matter.evaluate === 'full' && joinsTouched)
    throw invalid(file, '@find 用到 touched,应写 evaluate: keys');
  if (matter.test !== undefined && (matter.falseDiscovery === undefined || !sections.has('baseline'))) {
    throw invalid(file, '有 test 就须写 falseDiscovery 和 @baseline');
  }
  return { matter, sql: { ...Object.fromEntries(sections), find } };
}
