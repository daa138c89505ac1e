/** Rows that the hub must refuse, as departments send them: one of each sort. */
import { subject } from '../row-parts.js';
import type { Row } from '../sample.js';
import type { Plot, Story } from './plot.js';

const AGE = 12;

const refused = (
  plot: Plot,
  recordType: string,
  keyField: string,
  prefix: string,
  code: string,
  row: Row,
) => {
  const key = plot.key(prefix, AGE);
  const department = recordType === 'ImportDetention' ? 'inspection-quarantine' : 'quality-supervision';
  plot.reject({ department, recordType, key, code }, { [keyField]: key, ...row });
};

export const refusedRows: Story = (plot) => {
  const { world } = plot;
  const maker = world.enterprise('GOODS', plot.number);
  const sample: Row = {
    samplingType: 'CITY',
    stage: 'MARKET',
    producer: subject(maker),
    ...plot.product(maker),
    sampledOn: world.calendar.day(AGE),
    verdict: 'PASS',
  };
  const product = (code: string, change: Row): void =>
    refused(plot, 'ProductSampling', 'reportNo', 'ZJ', code, { ...sample, ...change });
  product('CODE_MALFORMED', { producer: { name: maker.name, code: `${maker.uscc.slice(0, 10)}O1` } });
  product('DATE_INVALID', { sampledOn: `${world.calendar.day(AGE).slice(0, 4)}-02-30` });
  product('ENUM_UNKNOWN', { verdict: '不清楚' });
  product('UNKNOWN_FIELD', { remark: '字段写错' });
  const importer = world.enterprise('IMPORTER', plot.number);
  refused(plot, 'ImportDetention', 'detentionNo', 'JK', 'REQUIRED_MISSING', {
    importer: subject(importer),
    productName: '橄榄油',
    reason: 'SAFETY',
    detainedOn: world.calendar.day(AGE),
  });
  const injury = plot.key('SH', AGE);
  plot.reject(
    { department: 'health', recordType: 'InjuryReport', key: null, code: 'PERSONAL_DATA' },
    {
      reportNo: injury,
      hospital: '示例区中心医院',
      ageGroup: 'FROM_15',
      sex: 'MALE',
      nature: 'BURN',
      severity: 'OUTPATIENT',
      disposition: 'RELEASED',
      productName: '电水壶',
      productLink: 'POSSIBLE',
      // A fictional person, whom the department forgot to take out.
      course: '患者王建国,男,35 岁,倒水时烫伤左手',
      injuredOn: world.calendar.day(AGE),
    },
  );
};
