/**
 * How indicators of the plan follow from departments' records: for each, in the words that analysts read and in the SQL that is
 * run. Versions that are not in force, and revoked records, are left out everywhere (figures-statement.ts), so no formula
 * says it again.
 */
import {
  ACCEPTANCES,
  CONTRACTOR,
  type IndicatorFormula,
  inList,
  passRate,
  shareOfSums,
  transport,
  transportMean,
} from './formula-shapes.js';

/** By code; what is not here is reported by people. */
export const FORMULAS: ReadonlyMap<string, IndicatorFormula> = new Map<string, IndicatorFormula>([
  [
    'P01',
    passRate(
      { record: 'ProductSampling', types: ['NATIONAL'] },
      '产品监督抽查中国家监督抽查的合格批次 ÷ 国家监督抽查的批次 × 100%,按抽样日期所在年度;复检结论代替初检,标签不合格不算合格',
    ),
  ],
  [
    'F02',
    passRate(
      { record: 'FarmProductMonitoring' },
      '农产品例行监测(国家、市、区级)的合格样品 ÷ 样品 × 100%,按抽样日期所在年度;专项抽查、风险监测不计,复检结论代替初检',
    ),
  ],
  [
    'F04',
    passRate(
      { record: 'FoodSampling' },
      '食品抽检(国家、市、区级监督抽检)的合格批次 ÷ 批次 × 100%,按抽样日期所在年度;专项抽查、风险监测不计,复检结论代替初检,标签不合格不算合格',
    ),
  ],
  [
    'C01',
    {
      kind: 'RATE',
      scale: 100,
      text: '一次验收合格的竣工验收 ÷ 竣工验收 × 100%,按验收日期所在年度',
      note: '记录不区分是否重大工程,按全部工程计算',
      open: false,
      sources: [
        { ...ACCEPTANCES, subject: CONTRACTOR, numerator: 't.passed_at_once::int', denominator: '1' },
      ],
    },
  ],
  [
    'C02',
    {
      kind: 'COUNT',
      scale: 1,
      text: '等级为重大、特别重大的工程质量事故起数,按发生日期所在年度;当年有竣工验收或事故记录才有值',
      note: null,
      open: true,
      sources: [
        {
          record: 'ConstructionAccident',
          period: 'DATE',
          where: [],
          subject: `''`,
          numerator: `(${inList('t.grade', ['MAJOR', 'EXTREME'])})::int`,
          denominator: '0',
        },
        { ...ACCEPTANCES, subject: `''`, numerator: '0', denominator: '0' },
      ],
    },
  ],
  [
    'C03',
    {
      kind: 'RATIO',
      scale: 100,
      text: '当年受理的工程质量投诉件数(不实、撤回的不计)÷ 当年竣工验收的工程数 × 100',
      note: '规划没有给出分母;以当年竣工验收数为分母',
      open: false,
      sources: [
        {
          record: 'ConstructionComplaint',
          period: 'DATE',
          where: [`t.result not in ('UNFOUNDED', 'WITHDRAWN')`],
          subject: 'coalesce(t.respondent_org_code, t.key)',
          numerator: '1',
          denominator: '0',
        },
        { ...ACCEPTANCES, subject: CONTRACTOR, numerator: '0', denominator: '1' },
      ],
    },
  ],
  [
    'C04',
    passRate(
      { record: 'MaterialSampling', retested: false, within: [`category = 'STRUCTURAL'`] },
      '建材监督抽查(国家、市、区级)中结构性材料的合格批次 ÷ 批次 × 100%,按抽样日期所在年度;专项抽查、风险监测不计',
    ),
  ],
  [
    'C05',
    {
      kind: 'COUNT',
      scale: 1,
      text: '鲁班奖、白玉兰奖、市优质结构、市优质工程的获奖记录数,按获奖年度;被撤销的不计',
      note: null,
      open: true,
      sources: [
        {
          record: 'ConstructionAward',
          period: 'YEAR',
          where: [`t.state not in ('WITHDRAWN', 'REVOKED', 'CANCELLED')`],
          subject: `''`,
          numerator: '1',
          denominator: '0',
        },
      ],
    },
  ],
  [
    'E04',
    {
      kind: 'STOCK',
      scale: 1,
      text: '年末(本年为今天)有效的国家级、市级企业技术中心数:已认定,且尚未撤销、注销',
      note: null,
      open: true,
      sources: [
        {
          record: 'TechnologyCentre',
          period: 'STOCK',
          where: [
            inList('t.level', ['NATIONAL', 'CITY']),
            `(t.state = 'VALID' or t.state_changed_on > s.last)`,
          ],
          subject: `''`,
          numerator: '1',
          denominator: '0',
        },
      ],
    },
  ],
  [
    'E05',
    shareOfSums(
      'research_spending',
      'revenue',
      '企业技术改造与研发指标年报的研发投入合计 ÷ 主营业务收入合计 × 100%,按报告年度;缺其一的不计',
    ),
  ],
  [
    'E06',
    shareOfSums(
      'upgrade_investment',
      'fixed_investment',
      '企业技术改造与研发指标年报的技术改造投资合计 ÷ 固定资产投资合计 × 100%,按报告年度;缺其一的不计',
    ),
  ],
  ['T01', transportMean('CENTRAL_TRAVEL_TIME', '中心城内平均出行时间')],
  ['T05', transportMean('BUS_PUNCTUALITY', '地面交通正点率')],
  ['T06', transportMean('SERVICE_STANDARD', '窗口服务规范建标率')],
  [
    'T08',
    {
      kind: 'LARGEST',
      scale: 1,
      text: '交通行业指标(中心城区高峰轨道交通最长发车间隔)各线各期指标值的最大者,按统计期止所在年度',
      note: null,
      open: true,
      sources: [transport('RAIL_HEADWAY', 'true', { numerator: 't.value', denominator: '0' })],
    },
  ],
  ['T09', transportMean('RAIL_PUNCTUALITY', '轨道交通列车运行正点率')],
]);
