/** What a secret leaves in the hub: its number, its day and the two departments. There is no place for a word more. */
import type pg from 'pg';
import { z } from 'zod';
import type { Viewer } from '../machine/actors.js';
import type { Refused } from '../machine/refusal.js';
import type { Departments } from '../notices/departments.js';
import { beginsFor, NOT_DRAFTER } from '../notices/drafters.js';
import { oversees } from '../notices/may-read.js';
import { isDocumentNumber, normaliseDocumentNumber } from '../numbers/document-number.js';

const stubSchema = z.object({
  senderDepartment: z.string(),
  documentNumber: z.string(),
  datedOn: z.string(),
  toDepartment: z.string(),
  registeredBy: z.string(),
  registeredAt: z.string(),
});
export type SecretStub = z.infer<typeof stubSchema>;

const COLUMNS = `s.sender_department as "senderDepartment", s.document_number as "documentNumber", s.dated_on as "datedOn",
  s.to_department as "toDepartment", s.registered_by as "registeredBy", s.registered_at as "registeredAt"`;

/** The first registration stands. */
const INSERT = `insert into secret_stub as s (sender_department, document_number, dated_on, to_department, registered_by, registered_at)
values ($1, $2, $3, $4, $5, $6)
on conflict (sender_department, document_number, to_department) do update set dated_on = s.dated_on returning ${COLUMNS}`;

export interface StubInput {
  readonly documentNumber: string;
  readonly datedOn: string;
  readonly to: string;
}

export async function registerStub(
  pool: pg.Pool,
  { documentNumber, datedOn, to }: StubInput,
  { viewer, now, departments }: { viewer: Viewer; now: Date; departments: Departments },
): Promise<SecretStub | Refused> {
  const department = beginsFor(viewer, 'DRAFT');
  if (department === null) return NOT_DRAFTER;
  const number = normaliseDocumentNumber(documentNumber);
  // The text is not repeated: it may hold what must not stand anywhere.
  if (!isDocumentNumber(number)) {
    return { refused: 'INPUT_INVALID', message: '发文字号应如 沪质技监抄〔2026〕123号,不得含有其他内容。' };
  }
  if (!departments.has(to) || to === department) {
    return {
      refused: 'INPUT_INVALID',
      message: `收件部门应为其他部门,可用:${[...departments].join('、')}。`,
    };
  }
  const { rows } = await pool.query(INSERT, [department, number, datedOn, to, viewer.subject, now]);
  return stubSchema.parse(rows[0]);
}

const LIST = `select ${COLUMNS} from secret_stub s where $1::boolean or s.sender_department = $2 or s.to_department = $2
order by s.registered_at desc, s.document_number limit 200`;

export async function listStubs(pool: pg.Pool, viewer: Viewer): Promise<readonly SecretStub[]> {
  const { rows } = await pool.query(LIST, [oversees(viewer), viewer.department]);
  return z.array(stubSchema).parse(rows);
}
