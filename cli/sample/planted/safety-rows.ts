/** Rows of fire service and hospitals that stories are told in; `more` overrides or adds fields. */
import { DISTRICTS } from '../../../domain/districts/district-table.js';
import { HOSPITALS } from '../departments/health.js';
import { pickAt } from '../random.js';
import { subject } from '../row-parts.js';
import type { Plot } from './plot.js';
import type { About } from './rows.js';

const district = (plot: Plot, age: number): string => pickAt(DISTRICTS, plot.number + age).code;

/** A fire that began in the product, without casualties unless told otherwise. */
export function fire(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('HZ', age);
  return plot.add('fire', 'FireIncident', key, age, {
    incidentNo: key,
    happenedOn: plot.world.calendar.day(age),
    site: 'RESIDENCE',
    grade: 'ORDINARY',
    cause: 'ELECTRICAL',
    origin: '充电处',
    productRole: 'ORIGIN',
    defect: 'CONFIRMED',
    producer: subject(maker),
    ...product,
    deaths: 0,
    injured: 0,
    directLoss: '36000.00',
    districtCode: district(plot, age),
    ...more,
  });
}

export function injuryReport(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('SHJC', age);
  return plot.add('health', 'InjuryReport', key, age, {
    reportNo: key,
    hospital: pickAt(HOSPITALS, plot.number),
    ageGroup: 'FROM_1',
    sex: 'UNKNOWN',
    nature: 'INTERNAL',
    severity: 'OUTPATIENT',
    disposition: 'RELEASED',
    producer: subject(maker),
    ...product,
    productLink: 'CAUSED',
    place: 'HOME',
    injuredOn: plot.world.calendar.day(age),
    districtCode: district(plot, age),
    ...more,
  });
}

export function foodborneIllness(plot: Plot, { maker, product, age, more = {} }: About): string {
  const key = plot.key('SYX', age);
  return plot.add('health', 'FoodborneIllnessReport', key, age, {
    reportNo: key,
    kind: 'POISONING',
    reporter: pickAt(HOSPITALS, plot.number),
    setting: 'CANTEEN',
    servedBy: subject(plot.world.enterprise('SELLER', plot.number * 3)),
    producer: subject(maker),
    ...product,
    foodLink: 'CONFIRMED',
    agentKind: 'CHEMICAL',
    agent: '亚硝酸盐',
    symptoms: ['呕吐', '紫绀'],
    cases: 6,
    hospitalised: 0,
    deaths: 0,
    onsetOn: plot.world.calendar.day(age),
    districtCode: district(plot, age),
    ...more,
  });
}
