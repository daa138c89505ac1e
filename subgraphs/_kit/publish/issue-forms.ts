/** Problems of a batch as a download. */
import type { RowIssue } from './row-problem.js';

type Write = (blocks: AsyncIterable<readonly RowIssue[]>) => AsyncGenerator<string>;

export interface IssueForm {
  readonly mediaType: string;
  readonly extension: string;
  readonly write: Write;
}

async function* ndjson(blocks: AsyncIterable<readonly RowIssue[]>): AsyncGenerator<string> {
  for await (const block of blocks) yield block.map((issue) => `${JSON.stringify(issue)}\n`).join('');
}

const HEADER = ['行', '业务主键', '字段', '处理', '代码', '说明'];
const SEVERITIES = { REJECTED: '拒收', WARNED: '提示' } as const;
const BOM = '\ufeff';

/** Quoted as RFC 4180 says; what a spreadsheet would run as a formula becomes text. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`;

async function* csv(blocks: AsyncIterable<readonly RowIssue[]>): AsyncGenerator<string> {
  yield BOM + line(HEADER);
  for await (const block of blocks) {
    yield block
      .map(({ row, key, field, severity, code, message }) =>
        line([row, key, field, SEVERITIES[severity], code, message]),
      )
      .join('');
  }
}

/** By the parameter `format`. A map: what a caller writes must not find an object's own `constructor`. */
export const ISSUE_FORMS: ReadonlyMap<string, IssueForm> = new Map([
  ['ndjson', { mediaType: 'application/x-ndjson; charset=utf-8', extension: 'ndjson', write: ndjson }],
  ['csv', { mediaType: 'text/csv; charset=utf-8', extension: 'csv', write: csv }],
]);
