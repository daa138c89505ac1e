// Generated from subgraphs/fire/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType = 'NATIONAL' | 'CITY' | 'DISTRICT' | 'SPECIAL' | 'RISK_MONITORING';

/** 抽样环节 */
export type SamplingStage = 'PRODUCTION' | 'MARKET' | 'USE' | 'ONLINE';

/** 消防产品的种类 */
export type FireProductKind = 'EXTINGUISHER' | 'HYDRANT' | 'ALARM' | 'SPRINKLER' | 'FIRE_DOOR' | 'RETARDANT' | 'ESCAPE' | 'OTHER';

/** 消防产品的市场准入方式 */
export type FireProductAccess = 'CCC' | 'APPRAISAL' | 'NOT_NEEDED' | 'MISSING';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

/** 后处理状态 */
export type FollowUpState = 'PENDING' | 'RECTIFYING' | 'RECTIFIED' | 'FAILED_AGAIN' | 'NOT_NEEDED';

/** 起火场所 */
export type FireSite = 'RESIDENCE' | 'SHOP' | 'RESTAURANT' | 'FACTORY' | 'WAREHOUSE' | 'INSTITUTION' | 'BUILDING_SITE' | 'VEHICLE' | 'OTHER';

/** 火灾等级 */
export type FireGrade = 'ORDINARY' | 'LARGER' | 'MAJOR' | 'EXTREME';

/** 起火原因 */
export type FireCause = 'ELECTRICAL' | 'BATTERY' | 'GAS_APPLIANCE' | 'CARELESS_FIRE' | 'MISUSE' | 'OPERATION' | 'SMOKING' | 'CHILD_PLAY' | 'SPONTANEOUS' | 'ARSON' | 'UNKNOWN' | 'OTHER';

/** 产品在火灾中的作用 */
export type FireProductRole = 'ORIGIN' | 'SPREADING' | 'DAMAGED';

/** 产品缺陷的认定 */
export type FireDefectFinding = 'CONFIRMED' | 'NOT_EXCLUDED' | 'EXCLUDED';

/** 消防验收的方式 */
export type FireAcceptanceKind = 'ACCEPTANCE' | 'FILING_CHECK';

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

/** 火灾损失项 */
export interface FireLoss {
  /** 受损财物 */
  readonly property: string;
  /** 直接损失(元) */
  readonly amount: string | null;
}

/** 消防验收发现的问题 */
export interface FireProblem {
  /** 部位 */
  readonly part: string;
  /** 问题 */
  readonly problem: string;
  /** 违反的标准条款 */
  readonly clause: string | null;
  /** 是否强制性条文 */
  readonly mandatory: boolean | null;
}

/** 消防产品监督检查 */
export interface FireProductInspection extends EventRecord {
  /** 检查编号 */
  readonly inspectionNo: string;
  /** 抽查类型 */
  readonly samplingType: SamplingType;
  /** 检查环节 */
  readonly stage: SamplingStage;
  /** 产品种类 */
  readonly kind: FireProductKind;
  /** 标称生产企业 */
  readonly producer: FeedSubject | null;
  /** 被检查单位 */
  readonly inspected: FeedSubject;
  /** 产品名称 */
  readonly productName: string;
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
  /** 市场准入 */
  readonly access: FireProductAccess | null;
  /** 身份信息标志 */
  readonly identityMark: string | null;
  /** 检查基数 */
  readonly lotSize: number | null;
  /** 检查日期 */
  readonly sampledOn: string;
  /** 报告日期 */
  readonly reportedOn: string | null;
  /** 检验机构 */
  readonly testingBody: string | null;
  /** 综合判定 */
  readonly verdict: Verdict;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 复检结论 */
  readonly retestVerdict: Verdict | null;
  /** 后处理状态 */
  readonly followUp: FollowUpState | null;
}

/** 火灾事故 */
export interface FireIncident extends EventRecord {
  /** 火灾编号 */
  readonly incidentNo: string;
  /** 起火日期 */
  readonly happenedOn: string;
  /** 起火场所类型 */
  readonly site: FireSite;
  /** 起火单位 */
  readonly occupier: FeedSubject | null;
  /** 火灾等级 */
  readonly grade: FireGrade;
  /** 起火原因 */
  readonly cause: FireCause;
  /** 起火原因说明 */
  readonly causeDetail: string | null;
  /** 起火部位 */
  readonly origin: string | null;
  /** 涉及产品的作用 */
  readonly productRole: FireProductRole | null;
  /** 产品缺陷认定 */
  readonly defect: FireDefectFinding | null;
  /** 涉及产品的生产企业 */
  readonly producer: FeedSubject | null;
  /** 涉及产品 */
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
  /** 死亡人数 */
  readonly deaths: number;
  /** 受伤人数 */
  readonly injured: number;
  /** 直接财产损失(元) */
  readonly directLoss: string | null;
  /** 过火面积(平方米) */
  readonly burntArea: string | null;
  /** 损失明细 */
  readonly losses: readonly FireLoss[] | null;
  /** 认定书编号 */
  readonly determinationNo: string | null;
  /** 认定日期 */
  readonly determinedOn: string | null;
}

/** 建设工程消防验收 */
export interface FireAcceptance extends EventRecord {
  /** 验收文号 */
  readonly acceptanceNo: string;
  /** 验收方式 */
  readonly kind: FireAcceptanceKind;
  /** 报建编号 */
  readonly projectNo: string | null;
  /** 工程名称 */
  readonly projectName: string;
  /** 施工单位 */
  readonly contractor: FeedSubject;
  /** 建设单位 */
  readonly developer: FeedSubject | null;
  /** 设计单位 */
  readonly designer: FeedSubject | null;
  /** 监理单位 */
  readonly supervisor: FeedSubject | null;
  /** 验收日期 */
  readonly acceptedOn: string;
  /** 建筑使用性质 */
  readonly use: string | null;
  /** 建筑面积(平方米) */
  readonly area: string | null;
  /** 第几次验收 */
  readonly round: number | null;
  /** 是否合格 */
  readonly passed: boolean;
  /** 发现的问题 */
  readonly problems: readonly FireProblem[] | null;
}
