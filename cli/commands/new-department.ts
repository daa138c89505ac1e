/** `hub new-department`: writes the folder of a further department; everything else finds it by scanning. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '../../platform/errors.js';
import { projectRoot } from '../../platform/root.js';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { departmentFiles, type NewDepartment } from '../new-department/department-files.js';
import type { Output } from '../output.js';
import { partNames } from '../start/parts.js';

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Longest that leaves room for tables of the risk store, `<department>_<type>`, under PostgreSQL's 63. */
const CODE_LENGTH = 24;
/** Names of containers and of the hub's own subgraphs to come. */
const RESERVED: ReadonlySet<string> = new Set([
  'postgres',
  'gateway',
  'sync',
  'subgraphs',
  'exchange',
  'catalogue',
]);
/** What may stand inside a GraphQL description and a string of the templates. */
const TITLE = /^[\p{Script=Han}\p{L}\p{N}()、·-]{1,30}$/u;

function refuseTaken(code: string, { type, plural }: NewDepartment): void {
  const taken = RESERVED.has(code) || partNames().includes(`subgraph:${code}`);
  if (taken || existsSync(join(projectRoot, 'subgraphs', code)))
    throw new HubError('DEPARTMENT_TAKEN', { department: code, known: departmentCodes().join('、') });
  const clash = departmentCodes()
    .flatMap((each) => loadDepartment(each).records)
    .find((record) => record.name === type || record.plural === plural);
  if (clash !== undefined)
    throw new HubError('DEPARTMENT_TYPE_TAKEN', { department: code, type, owner: clash.department });
}

/** @throws HubError DEPARTMENT_CODE_UNREADABLE, DEPARTMENT_TITLE_UNREADABLE, DEPARTMENT_TAKEN, DEPARTMENT_TYPE_TAKEN, SOURCES_MISSING */
export function newDepartment(code: string, title: string, output: Output): void {
  if (!CODE.test(code) || code.length > CODE_LENGTH)
    throw new HubError('DEPARTMENT_CODE_UNREADABLE', { department: code, length: CODE_LENGTH });
  if (!TITLE.test(title)) throw new HubError('DEPARTMENT_TITLE_UNREADABLE', { title });
  if (!existsSync(join(projectRoot, 'tsconfig.json')))
    throw new HubError('SOURCES_MISSING', { folder: projectRoot });
  const made = departmentFiles(code, title);
  refuseTaken(code, made);
  const folder = join(projectRoot, 'subgraphs', code);
  mkdirSync(folder);
  for (const [file, text] of made.files) writeFileSync(join(folder, file), text, { flag: 'wx' });
  output.answer(
    { department: code, recordType: made.type, folder, files: [...made.files.keys()] },
    [
      `已写入 subgraphs/${code}/:${[...made.files.keys()].join('、')}`,
      '接下来:',
      `  1. 按本部门的数据修改 subgraphs/${code}/records.graphql(字段、代码表、联系方式)和 events.ts`,
      '  2. npm run generate      生成契约、表、迁移、登记文档、容器服务',
      '  3. npm run build && npm test',
      `  4. npm start,然后:npx hub publish <文件> --department ${code} --type ${made.type}`,
    ].join('\n'),
  );
}
