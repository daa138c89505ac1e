/** POST <base>/publish/<RecordType>?batch=<id>&profile=<name>, and what became of a batch. */
import { pipeline } from 'node:stream/promises';
import { HubError } from '../../../platform/errors.js';
import type { DepartmentDescriptor } from '../../../schema/compiler/descriptor.js';
import { sendJson } from '../serve/routes.js';
import type { Route, RouteCall } from '../subgraph.js';
import { type Batch, readBatch, readForm, readIssues } from './batch.js';
import { ISSUE_FORMS } from './issue-forms.js';
import { readBatchId, requirePublisher } from './mutations.js';
import { profileRoutes } from './profile-routes.js';
import type { Publisher } from './publisher.js';
import { readingOfRequest } from './reading-of-request.js';
import { receiptOf } from './receipt.js';
import { reconcileRoutes } from './reconcile-routes.js';
import { recordOf } from './record-of.js';
import { rejectFile } from './reject-forms.js';
import { readRejects } from './reject-rows.js';
import type { RowIssue } from './row-problem.js';
import { createSlots } from './slots.js';
import { openSource } from './sources/open-source.js';
import { uploadBody } from './sources/upload-body.js';

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

/** Beyond these a workbook costs more memory than it is worth; a CSV file has no bound. */
const MAX_WORKBOOK_REJECTS = 20_000;

/** The rejected rows as they were sent, with what is wrong beside them; a table as CSV with `format=csv`. */
async function sendRejects(publisher: Publisher, call: RouteCall): Promise<void> {
  const { id, rejected } = await batchOf(publisher, call);
  const form = await readForm(publisher.pool, id);
  const asCsv = call.query.get('format') === 'csv';
  if (form.kind === 'xlsx' && !asCsv && rejected > MAX_WORKBOOK_REJECTS) {
    throw new HubError('REJECTS_TOO_MANY', { allowed: MAX_WORKBOOK_REJECTS, actual: rejected });
  }
  const { mediaType, extension, content } = rejectFile(form, asCsv);
  call.response.writeHead(200, {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${id}-rejects.${extension}"`,
  });
  await pipeline(content(readRejects(publisher.pool, id)), call.response);
}

function upload(department: DepartmentDescriptor, publisher: Publisher): Route['handle'] {
  const uploads = createSlots(UPLOADS);
  return async ({ request, response, query, identity, params }) => {
    try {
      const record = recordOf(department, params['type']);
      const batchId = readBatchId(query.get('batch'));
      const reading = await readingOfRequest(publisher.pool, department, record, query);
      const type = request.headers['content-type'] ?? '';
      const source = openSource(record, type, uploadBody(request), reading);
      const sender = identity.subject;
      const receipt = await uploads.run(() => publisher.publish({ record, source, batchId, sender }));
      sendJson(response, 200, receipt);
    } finally {
      // What still comes is thrown away, so that the answer gets through.
      request.resume();
    }
  };
}

/** Everything below /publish asks for the department's own publisher. */
const guarded =
  (department: DepartmentDescriptor) =>
  (route: Route): Route => ({
    ...route,
    handle: (call) => {
      requirePublisher(department.code, call.identity);
      return route.handle(call);
    },
  });

export const publishRoutes = (department: DepartmentDescriptor, publisher: Publisher): readonly Route[] => {
  const routes: readonly Route[] = [
    { method: 'POST', path: '/publish/:type', handle: upload(department, publisher) },
    {
      method: 'GET',
      path: '/publish/batches/:id',
      handle: (call) => sendBatch(department, publisher, call),
    },
    { method: 'GET', path: '/publish/batches/:id/issues', handle: (call) => sendIssues(publisher, call) },
    { method: 'GET', path: '/publish/batches/:id/rejects', handle: (call) => sendRejects(publisher, call) },
    ...profileRoutes(department, publisher),
    ...reconcileRoutes(department, publisher),
  ];
  return routes.map(guarded(department));
};
