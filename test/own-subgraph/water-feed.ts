/** `GET /changes` of the department, as schema/README.md says it. */
import type { ServerResponse } from 'node:http';
import type { InspectionBook, Stored } from './inspection-book.js';
import { DEPARTMENT, idOf } from './water-schema.js';

function lineOf(stored: Stored, cursor: string): Record<string, unknown> {
  const { inspectionNo, version, inspectedOn, at, verdict, orgCode } = stored;
  const id = idOf(inspectionNo);
  const label = `二次供水检查 ${inspectionNo}`;
  return {
    cursor,
    type: 'WaterInspection',
    id,
    key: inspectionNo,
    version,
    label,
    record: {
      status: 'VALID',
      supersededBy: null,
      occurredOn: inspectedOn,
      publishedAt: at,
      receivedAt: at,
      districtCode: '310101',
      shareAttribute: 'UNCONDITIONAL',
      publicity: 'PUBLIC',
      contentHash: stored.contentHash,
      productKey: null,
      batchKey: null,
      fields: {
        inspectionNo,
        manager: { name: stored.managerName, code: stored.managerCode, orgCode },
        inspectedOn,
        verdict,
        turbidity: stored.turbidity,
      },
    },
    events: [
      {
        id: `${id}#HOLDER`,
        department: DEPARTMENT,
        recordType: 'WaterInspection',
        recordId: id,
        version,
        kind: 'INSPECTION',
        role: 'HOLDER',
        outcome: verdict,
        severity: verdict === 'FAIL' ? 2 : null,
        itemClass: null,
        samplingType: 'CITY',
        testingBody: null,
        channel: null,
        injury: false,
        status: 'VALID',
        occurredOn: inspectedOn,
        reportedAt: at,
        district: '310101',
        orgCode,
        productKey: null,
        brandKey: null,
        batchNo: null,
        productClass: null,
        hazard: null,
        quantity: null,
        label,
      },
    ],
  };
}

/** False: the cursor is of another book. */
export async function answerChanges(
  book: InspectionBook,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<boolean> {
  const limit = Number(query.get('limit') ?? 1_000);
  const place = book.placeOf(query.get('after') ?? '');
  if (place === null) return false;
  let read = book.changesAfter(place, limit);
  const wait = Number(query.get('wait') ?? 0);
  if (read.changes.length === 0 && wait > 0) {
    await book.nextChange(wait * 1_000);
    read = book.changesAfter(place, limit);
  }
  const lines = read.changes.map((stored, index) => lineOf(stored, book.cursor(place + index + 1)));
  const cursor = book.cursor(place + lines.length);
  const end = { end: true, cursor, more: read.more, asOf: new Date().toISOString() };
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  response.end([...lines, end].map((line) => `${JSON.stringify(line)}\n`).join(''));
  return true;
}
