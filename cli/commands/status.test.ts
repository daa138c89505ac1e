import { expect, test } from 'vitest';
import { isSyncWell, SyncStatus } from './status.js';

const status = (feed: object, job: object, notices = {}): SyncStatus =>
  SyncStatus.parse({
    feeds: [
      {
        department: 'fire',
        state: 'OK',
        asOf: null,
        lagSeconds: 1,
        drained: true,
        rejectedLines: 0,
        lastError: null,
        ...feed,
      },
    ],
    jobs: [
      {
        id: 'j1',
        title: '比对',
        touched: 0,
        openFindings: 3,
        lastRun: { state: 'OK', endedAt: null },
        lastError: null,
        ...job,
      },
    ],
    notices: { due: 1, unconfigured: 0, delivered: 3, givenUp: 0, reason: null, ...notices },
  });

test('status is well only while every feed is followed, every last run saw every department and no notice waits for configuration', () => {
  expect(isSyncWell(status({}, {}))).toBe(true);
  expect(isSyncWell(status({}, { lastRun: null }))).toBe(true);
  expect(isSyncWell(status({}, { lastRun: { state: 'RUNNING', endedAt: null } }))).toBe(true);
  expect(isSyncWell(status({ state: 'UNREACHABLE' }, {}))).toBe(false);
  expect(isSyncWell(status({}, { lastRun: { state: 'PARTIAL', endedAt: null } }))).toBe(false);
  expect(isSyncWell(status({}, { lastRun: { state: 'FAILED', endedAt: null } }))).toBe(false);
  expect(isSyncWell(status({}, { lastError: 'division by zero' }))).toBe(false);
  expect(isSyncWell(status({}, {}, { unconfigured: 1 }))).toBe(false);
});
