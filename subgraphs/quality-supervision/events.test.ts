import { expect, it } from 'vitest';
import { eventsOfDepartment, TEST_MAKER } from '../../test/testkit/department-events.js';
import { events } from './events.js';

const of = eventsOfDepartment('quality-supervision', events);

it.each([
  ['AWARD', 'HONOUR'],
  ['FAMOUS_BRAND', 'HONOUR'],
  ['MANAGEMENT_SYSTEM', 'QUALIFICATION'],
])('counts %s as %s', (kind, expected) => {
  const honour = { holder: TEST_MAKER, kind, title: '市长质量奖', level: '金奖', state: 'VALID' };
  expect(of('QualityHonour', honour)).toMatchObject([
    { kind: expected, outcome: 'VALID', label: '市长质量奖(金奖)' },
  ]);
});

it('tells a compulsory certificate from a licence', () => {
  const licence = {
    holder: TEST_MAKER,
    licenceNo: 'X1',
    state: 'SUSPENDED',
    issuedOn: '2024-01-01',
    stateChangedOn: null,
  };
  const label = (kind: string) => of('ProductLicence', { ...licence, kind })[0]?.label;
  expect([label('CCC'), label('PRODUCTION')]).toEqual(['强制性认证 X1 暂停', '产品许可证 X1 暂停']);
});

it('reads who started a recall, and what for', () => {
  const recall = {
    producer: TEST_MAKER,
    productName: '电热毯',
    defect: '触电',
    origin: 'VOLUNTARY',
    state: 'CLOSED',
    affected: 120,
  };
  expect(of('ProductRecall', recall)).toMatchObject([
    {
      kind: 'RECALL',
      channel: 'VOLUNTARY',
      outcome: 'CLOSED',
      hazard: '触电',
      quantity: 120,
      label: '主动召回(已完成):电热毯,触电',
    },
  ]);
});
