/** POST <base>/publish/<RecordType>?batch=<id>, and what became of a batch. */
import { pipeline } from 'node:stream/promises';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { sendJson } from '../serve/routes.js';
import type { Route, RouteCall } from '../subgraph.js';
import { type Batch, readBatch, readIssues } from './batch.js';
import { ISSUE_FORMS } from './issue-forms.js';
import { readBatchId, requirePublisher } from './mutations.js';
import type { Publisher } from './publisher.js';
import { receiptOf } from './receipt.js';
import type { RowIssue } from './row-problem.js';
import { createSlots } from './slots.js';
import { rowSource } from './sources/open-source.js';

const ISSUES_PER_READ = 5_000;
/** Each holds two chunks in memory. A sender that waits is not read: its bytes stay with it. */
const UPLOADS = 8;

async function batchOf(publisher: Publisher, { params }: RouteCall): Promise<Batch> {
  const id = params['id'] ?? '';
  const batch = await readBatch(publisher.pool, readBatchId(id));
  if (batch === null) throw new HubError('NOT_FOUND', { what: `批次 ${id}` });
  return batch;
}

/** A batch that is not committed whole has no receipt: only how far it is. */
async function sendBatch(
  department: DepartmentDescriptor,
  publisher: Publisher,
  call: RouteCall,
): Promise<void> {
  const batch = await batchOf(publisher, call);
  const record = department.records.find(({ name }) => name === batch.recordType);
  const receipt =
    batch.state === 'COMMITTED' && record !== undefined
      ? await receiptOf(publisher.pool, record, batch)
      : null;
  const { id: batchId, recordType, state, committedRows } = batch;
  sendJson(call.response, 200, { batchId, recordType, state, committedRows, receipt });
}

async function* issuesOf(publisher: Publisher, batchId: string): AsyncGenerator<readonly RowIssue[]> {
  for (let offset = 0; ; offset += ISSUES_PER_READ) {
    const issues = await readIssues(publisher.pool, batchId, ISSUES_PER_READ, offset);
    if (issues.length > 0) yield issues;
    if (issues.length < ISSUES_PER_READ) return;
  }
}

/** NDJSON, or with `format=csv` a table that Excel opens. */
async function sendIssues(publisher: Publisher, call: RouteCall): Promise<void> {
  const { id } = await batchOf(publisher, call);
  const form = ISSUE_FORMS.get(call.query.get('format') ?? 'ndjson');
  if (form === undefined) {
    throw new HubError('BAD_REQUEST', { reason: `format 应为 ${[...ISSUE_FORMS.keys()].join('、')}` });
  }
  call.response.writeHead(200, {
    'content-type': form.mediaType,
    'content-disposition': `attachment; filename="${id}-issues.${form.extension}"`,
  });
  await pipeline(issuesOf(publisher, id), form.write, call.response);
}

export function publishRoutes(department: DepartmentDescriptor, publisher: Publisher): readonly Route[] {
  const uploads = createSlots(UPLOADS);
  const guarded =
    (handle: Route['handle']): Route['handle'] =>
    (call) => {
      requirePublisher(department.code, call.identity);
      return handle(call);
    };
  return [
    {
      method: 'POST',
      path: '/publish/:type',
      handle: guarded(async (call) => {
        const { request, response, query, identity, params } = call;
        const record = department.records.find(({ name }) => name === params['type']);
        if (record === undefined) {
          const known = department.records.map(({ name }) => name).join('、');
          throw new HubError('NOT_FOUND', { what: `记录类型 ${params['type']};可用:${known}` });
        }
        const batchId = readBatchId(query.get('batch'));
        const rows = rowSource(record, request);
        const sender = identity.subject;
        const receipt = await uploads.run(() => publisher.publish({ record, rows, batchId, sender }));
        sendJson(response, 200, receipt);
      }),
    },
    {
      method: 'GET',
      path: '/publish/batches/:id',
      handle: guarded((call) => sendBatch(department, publisher, call)),
    },
    {
      method: 'GET',
      path: '/publish/batches/:id/issues',
      handle: guarded((call) => sendIssues(publisher, call)),
    },
  ];
}
