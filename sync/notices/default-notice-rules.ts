/** What raises notices unless configured otherwise: defaults of the hub after DOMAIN 4.1 and 6.7, no authority behind them. */
import { type NoticeRule, noticeRuleSchema } from './notice-rule.js';

const DEFAULT = {
  validFrom: '2011-01-01T00:00:00+08:00',
  validTo: null,
  who: '系统默认',
  why: '枢纽默认值:国家没有统一规定何种情形须抄告何部门,可按本市分工配置',
};

const FOOD = { productClasses: ['F'] };
const NOT_FOOD = { productClasses: ['F'], exceptClasses: true };

const RULES = [
  {
    id: 'recall-candidate',
    title: '缺陷产品召回候选',
    on: { kind: 'FINDING', job: 'j01-recall-candidates', status: ['CANDIDATE'] },
    minSeverity: 1,
    ...NOT_FOOD,
    type: 'DEFECT_LEAD',
    urgency: 'URGENT',
    main: ['quality-supervision'],
    copy: ['industry-commerce'],
  },
  {
    id: 'recall-candidate-food',
    title: '问题食品召回候选',
    on: { kind: 'FINDING', job: 'j01-recall-candidates', status: ['CANDIDATE'] },
    minSeverity: 1,
    ...FOOD,
    type: 'DEFECT_LEAD',
    urgency: 'URGENT',
    main: ['food-drug'],
    copy: ['commerce'],
  },
  {
    id: 'imported-on-sale',
    title: '进口不合格产品在售',
    on: { kind: 'FINDING', job: 'j04-imported-on-sale' },
    minSeverity: 2,
    ...NOT_FOOD,
    type: 'IMPORT_DETENTION',
    urgency: 'URGENT',
    main: ['industry-commerce'],
    copy: ['quality-supervision', 'commerce'],
  },
  {
    id: 'imported-food-on-sale',
    title: '进口不合格食品在售',
    on: { kind: 'FINDING', job: 'j04-imported-on-sale' },
    minSeverity: 2,
    ...FOOD,
    type: 'IMPORT_DETENTION',
    urgency: 'URGENT',
    main: ['food-drug'],
    copy: ['industry-commerce', 'commerce'],
  },
  {
    id: 'complaint-cluster',
    title: '投诉聚集',
    on: { kind: 'FINDING', job: 'j05-complaint-clusters' },
    minSeverity: 3,
    type: 'COMPLAINT_CLUSTER',
    urgency: 'PROMPT',
    main: ['quality-supervision', 'food-drug'],
  },
  {
    id: 'failed-sampling',
    title: '抽检不合格且后果严重',
    on: { kind: 'RECORD', event: 'INSPECTION', outcomes: ['FAIL'], withinDays: 30 },
    minSeverity: 3,
    type: 'FAILED_PRODUCT',
    urgency: 'URGENT',
    main: ['industry-commerce'],
    copy: ['commerce'],
  },
  {
    id: 'revoked-licence',
    title: '许可撤销、吊销',
    on: { kind: 'RECORD', event: 'LICENCE', outcomes: ['REVOKED', 'WITHDRAWN'], withinDays: 30 },
    minSeverity: 1,
    type: 'LICENCE_CHANGE',
    urgency: 'ORDINARY',
    main: ['industry-commerce'],
    copy: ['commerce'],
  },
  {
    id: 'grave-injury',
    title: '产品致人重伤、死亡',
    on: { kind: 'RECORD', event: 'INJURY', withinDays: 30 },
    minSeverity: 4,
    type: 'INJURY',
    urgency: 'SPECIAL',
    main: ['quality-supervision'],
    copy: ['industry-commerce'],
  },
  {
    id: 'grave-penalty',
    title: '严重违法行政处罚',
    on: { kind: 'RECORD', event: 'PENALTY', withinDays: 30 },
    minSeverity: 4,
    type: 'PENALTY',
    urgency: 'ORDINARY',
    main: ['industry-commerce', 'quality-supervision'],
  },
] as const;

export const DEFAULT_NOTICE_RULES: readonly NoticeRule[] = RULES.map((rule) =>
  noticeRuleSchema.parse({ ...DEFAULT, ...rule }),
);
