/** Question 8: one indicator told by planted rows alone, and rows that come close to counting in others. */
import { subject } from '../row-parts.js';
import type { Plot, Story } from './plot.js';
import { failing, foodSample } from './rows.js';

/** 窗口服务规范建标率, of which the background tells nothing: 90 % of 100 windows and 100 % of 300 are 97.5 %. */
function serviceStandard(plot: Plot): void {
  const period = (age: number, value: string, more: object): void => {
    const statisticNo = plot.key('JT', age);
    plot.add('construction', 'TransportIndicator', statisticNo, age, {
      statisticNo,
      kind: 'SERVICE_STANDARD',
      periodStart: plot.world.calendar.day(age + 29),
      periodEnd: plot.world.calendar.day(age),
      value,
      origin: '第三方测评',
      districtCode: '310000',
      publicity: 'PUBLIC',
      ...more,
    });
  };
  period(35, '90.0', { line: '全市', sampleSize: 100 });
  period(5, '100.0', { sampleSize: 300 });
  period(5, '10.0', { line: '公交窗口', sampleSize: 900 });
  period(5, '20.0', { line: '全市' });
}

/** Reported in error, and taken back. */
function accidentRevoked(plot: Plot): void {
  const { calendar } = plot.world;
  const builder = plot.enterprise('CONTRACTOR');
  const accidentNo = plot.key('SG', 64);
  plot.add('construction', 'ConstructionAccident', accidentNo, 64, {
    accidentNo,
    contractor: subject(builder),
    grade: 'EXTREME',
    happenedOn: calendar.day(64),
    description: '误报',
    deaths: 0,
    injured: 0,
    closed: true,
    districtCode: builder.district.code,
  });
  plot.revoke({
    department: 'construction',
    recordType: 'ConstructionAccident',
    keys: [accidentNo],
    reason: '经核实并无此事故',
  });
}

function awardWithdrawn(plot: Plot): void {
  const { calendar } = plot.world;
  const builder = plot.enterprise('CONTRACTOR');
  const awardNo = plot.key('HJ', 220);
  plot.add('construction', 'ConstructionAward', awardNo, 220, {
    awardNo,
    kind: 'WHITE_MAGNOLIA',
    year: Number(calendar.day(220).slice(0, 4)),
    projectName: '示例住宅项目',
    contractor: subject(builder),
    grantedOn: calendar.day(220),
    state: 'WITHDRAWN',
    districtCode: builder.district.code,
    publicity: 'PUBLIC',
  });
}

/** Stood at the end of two years, and stands no longer. */
function centreWithdrawn(plot: Plot): void {
  const { calendar } = plot.world;
  const holder = plot.enterprise('GOODS');
  const certificateNo = plot.key('JSZX', 900);
  plot.add('economy-information', 'TechnologyCentre', certificateNo, 900, {
    certificateNo,
    holder: subject(holder),
    level: 'NATIONAL',
    recognisedOn: calendar.day(900),
    state: 'WITHDRAWN',
    stateChangedOn: calendar.day(20),
    districtCode: holder.district.code,
    publicity: 'PUBLIC',
    publishedAt: `${calendar.day(19)}T09:00:00+08:00`,
  });
}

/** The first failed, the retest passed: the retest counts. */
function passedAgain(plot: Plot): void {
  const maker = plot.enterprise('FOOD');
  const product = plot.product(maker);
  const more = { ...failing(plot, product, 'B'), retestVerdict: 'PASS', followUp: 'NOT_NEEDED' };
  foodSample(plot, { maker, product, age: 48, more });
}

/** Their answers are counted with all other rows (indicators/). */
export const indicators: Story = (plot) => {
  for (const tell of [serviceStandard, accidentRevoked, awardWithdrawn, centreWithdrawn, passedAgain])
    tell(plot);
};
