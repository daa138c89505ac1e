// Generated from subgraphs/health/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 伤者年龄段 */
export type InjuredAgeGroup = 'UNDER_1' | 'FROM_1' | 'FROM_4' | 'FROM_7' | 'FROM_15' | 'FROM_45' | 'FROM_65' | 'UNKNOWN';

/** 伤者性别 */
export type InjuredSex = 'MALE' | 'FEMALE' | 'UNKNOWN';

/** 伤害性质 */
export type InjuryNature = 'FRACTURE' | 'SPRAIN' | 'WOUND' | 'CONTUSION' | 'BURN' | 'ELECTRIC_SHOCK' | 'BRAIN' | 'POISONING' | 'CHOKING' | 'SKIN' | 'INTERNAL' | 'OTHER';

/** 受伤部位 */
export type InjuredPart = 'HEAD' | 'FACE' | 'NECK' | 'TRUNK' | 'ARM' | 'HAND' | 'LEG' | 'AIRWAY' | 'SEVERAL' | 'WHOLE_BODY';

/** 伤害的严重程度 */
export type InjurySeverity = 'FIRST_AID' | 'OUTPATIENT' | 'HOSPITALISED' | 'FATAL';

/** 伤者转归 */
export type InjuryDisposition = 'RELEASED' | 'TRANSFERRED' | 'ADMITTED' | 'DIED';

/** 产品与伤害的关系 */
export type InjuryProductLink = 'CAUSED' | 'POSSIBLE' | 'UNRELATED';

/** 发生地点的类型 */
export type InjuryPlace = 'HOME' | 'SCHOOL' | 'ROAD' | 'SHOP' | 'WORK' | 'SPORT' | 'OTHER';

/** 食源性疾病报告的种类 */
export type FoodborneReportKind = 'CASE' | 'CLUSTER' | 'POISONING';

/** 进食场所 */
export type FoodborneSetting = 'RESTAURANT' | 'CANTEEN' | 'SCHOOL' | 'HOME' | 'BANQUET' | 'ONLINE' | 'OTHER';

/** 可疑食品的认定 */
export type FoodborneFoodLink = 'CONFIRMED' | 'SUSPECTED' | 'EXCLUDED';

/** 致病因子的种类 */
export type FoodborneAgentKind = 'BACTERIA' | 'VIRUS' | 'TOXIN' | 'CHEMICAL' | 'PARASITE' | 'UNKNOWN';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType = 'NATIONAL' | 'CITY' | 'DISTRICT' | 'SPECIAL' | 'RISK_MONITORING';

/** 水样类型 */
export type WaterSampleKind = 'TREATED' | 'TAP' | 'SECONDARY' | 'OWN_SUPPLY' | 'VENDED';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

/** 后处理状态 */
export type FollowUpState = 'PENDING' | 'RECTIFYING' | 'RECTIFIED' | 'FAILED_AGAIN' | 'NOT_NEEDED';

/** 不合格项目类别 */
export type ItemClass = 'A' | 'B' | 'C';

/** 检验项目结果 */
export interface TestItem {
  /** 检验项目 */
  readonly name: string;
  /** 标准值(限量) */
  readonly limit: string | null;
  /** 实测值 */
  readonly measured: string | null;
  /** 单位 */
  readonly unit: string | null;
  /** 项目类别 */
  readonly itemClass: ItemClass;
}

/** 产品伤害监测(去标识化) */
export interface InjuryReport extends EventRecord {
  /** 报告卡编号 */
  readonly reportNo: string;
  /** 报告医院 */
  readonly hospital: string;
  /** 年龄段 */
  readonly ageGroup: InjuredAgeGroup;
  /** 性别 */
  readonly sex: InjuredSex;
  /** 伤害性质 */
  readonly nature: InjuryNature;
  /** 受伤部位 */
  readonly part: InjuredPart | null;
  /** 严重程度 */
  readonly severity: InjurySeverity;
  /** 转归 */
  readonly disposition: InjuryDisposition;
  /** 涉及产品的生产企业 */
  readonly producer: FeedSubject | null;
  /** 购买单位 */
  readonly seller: FeedSubject | null;
  /** 涉及产品 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 消费品分类码(NEISS) */
  readonly neissCode: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批号或生产日期 */
  readonly batchNo: string | null;
  /** 与产品的关系 */
  readonly productLink: InjuryProductLink;
  /** 发生地点 */
  readonly place: InjuryPlace | null;
  /** 使用场景 */
  readonly scene: string | null;
  /** 伤害经过(不写个人信息) */
  readonly course: string | null;
  /** 受伤日期 */
  readonly injuredOn: string;
  /** 就诊日期 */
  readonly visitedOn: string | null;
}

/** 食源性疾病、中毒报告(去标识化) */
export interface FoodborneIllnessReport extends EventRecord {
  /** 报告编号 */
  readonly reportNo: string;
  /** 报告种类 */
  readonly kind: FoodborneReportKind;
  /** 报告机构 */
  readonly reporter: string;
  /** 进食场所类型 */
  readonly setting: FoodborneSetting;
  /** 供餐、销售单位 */
  readonly servedBy: FeedSubject | null;
  /** 可疑食品的生产企业 */
  readonly producer: FeedSubject | null;
  /** 可疑食品 */
  readonly productName: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批号或生产日期 */
  readonly batchNo: string | null;
  /** 可疑食品认定 */
  readonly foodLink: FoodborneFoodLink;
  /** 致病因子种类 */
  readonly agentKind: FoodborneAgentKind;
  /** 致病因子 */
  readonly agent: string | null;
  /** 主要症状 */
  readonly symptoms: readonly string[] | null;
  /** 病例年龄段 */
  readonly ageGroup: InjuredAgeGroup | null;
  /** 发病人数 */
  readonly cases: number;
  /** 住院人数 */
  readonly hospitalised: number;
  /** 死亡人数 */
  readonly deaths: number;
  /** 发病日期 */
  readonly onsetOn: string;
  /** 报告日期 */
  readonly reportedOn: string | null;
  /** 调查是否结束 */
  readonly closed: boolean | null;
}

/** 生活饮用水监测 */
export interface DrinkingWaterTest extends EventRecord {
  /** 水样编号 */
  readonly sampleNo: string;
  /** 监测类型 */
  readonly samplingType: SamplingType;
  /** 水样类型 */
  readonly kind: WaterSampleKind;
  /** 供水单位 */
  readonly supplier: FeedSubject;
  /** 用水单位 */
  readonly user: FeedSubject | null;
  /** 采样点 */
  readonly point: string | null;
  /** 采样日期 */
  readonly sampledOn: string;
  /** 报告日期 */
  readonly reportedOn: string | null;
  /** 检测机构 */
  readonly testingBody: string | null;
  /** 浑浊度(NTU) */
  readonly turbidity: string | null;
  /** 游离余氯(mg/L) */
  readonly freeChlorine: string | null;
  /** 菌落总数(CFU/mL) */
  readonly colonies: number | null;
  /** 综合判定 */
  readonly verdict: Verdict;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 后处理状态 */
  readonly followUp: FollowUpState | null;
}
