// Generated from subgraphs/food-drug/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType = 'NATIONAL' | 'CITY' | 'DISTRICT' | 'SPECIAL' | 'RISK_MONITORING';

/** 抽样环节 */
export type SamplingStage = 'PRODUCTION' | 'MARKET' | 'USE' | 'ONLINE';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

/** 后处理状态 */
export type FollowUpState = 'PENDING' | 'RECTIFYING' | 'RECTIFIED' | 'FAILED_AGAIN' | 'NOT_NEEDED';

/** 食品许可的类型 */
export type FoodLicenceKind = 'PRODUCTION' | 'TRADE' | 'CATERING';

/** 许可证件的状态 */
export type LicenceState = 'VALID' | 'EXPIRED' | 'SUSPENDED' | 'CANCELLED' | 'WITHDRAWN' | 'REVOKED';

/** 召回级别(一级最严重) */
export type FoodRecallLevel = 'LEVEL_1' | 'LEVEL_2' | 'LEVEL_3';

/** 召回的启动方式 */
export type RecallOrigin = 'VOLUNTARY' | 'ORDERED';

/** 召回的状态 */
export type RecallState = 'OPEN' | 'CLOSED';

/** 不良事件的类型 */
export type AdverseEventKind = 'DRUG' | 'DEVICE' | 'COSMETIC' | 'HEALTH_FOOD';

/** 伤害的严重程度 */
export type InjurySeverity = 'FIRST_AID' | 'OUTPATIENT' | 'HOSPITALISED' | 'FATAL';

/** 不良事件与因果的关联 */
export type Causality = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE' | 'UNLIKELY';

/** 投诉举报的处理结果 */
export type ComplaintResult = 'OPEN' | 'SUBSTANTIATED' | 'MEDIATED' | 'UNFOUNDED' | 'WITHDRAWN';

/** 行政处罚的种类(取最重一种);轻重见 domain/severity */
export type PenaltyKind = 'WARNING' | 'FINE' | 'CONFISCATION' | 'LICENCE_SUSPENSION' | 'DOWNGRADE' | 'RESTRICTION' | 'PRODUCTION_HALT' | 'CAREER_BAN' | 'CLOSURE' | 'REVOCATION';

/** 行政处罚的情节 */
export type PenaltyGravity = 'MINOR' | 'ORDINARY' | 'MAJOR' | 'GRAVE';

/** 处罚决定的效力;只有生效的计入信用 */
export type DecisionFinality = 'FINAL' | 'RECONSIDERATION' | 'LITIGATION' | 'ANNULLED';

/** 履行、整改的状态 */
export type Fulfilment = 'PENDING' | 'FULFILLED' | 'OVERDUE';

/** 药械化产品的类别 */
export type MedicalProductKind = 'DRUG' | 'DEVICE' | 'COSMETIC';

/** 食品安全事故的等级 */
export type FoodIncidentGrade = 'EXTREME' | 'MAJOR' | 'LARGER' | 'ORDINARY' | 'BELOW_GRADE';

/** 食品安全事件发生的场所 */
export type FoodIncidentSite = 'RESTAURANT' | 'CANTEEN' | 'CATERING_DELIVERY' | 'RETAIL' | 'HOME' | 'BANQUET';

/** 致病因素的类别 */
export type FoodIncidentCause = 'BACTERIAL' | 'VIRAL' | 'CHEMICAL' | 'NATURAL_TOXIN' | 'PARASITE' | 'UNKNOWN';

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

/** 召回进展 */
export interface MedicalRecallProgress {
  /** 报告日期 */
  readonly reportedOn: string;
  /** 累计召回数量 */
  readonly recalled: number;
  /** 说明 */
  readonly note: string | null;
}

/** 食品抽检 */
export interface FoodSampling extends EventRecord {
  /** 抽样编号 */
  readonly samplingNo: string;
  /** 抽检类型 */
  readonly samplingType: SamplingType;
  /** 抽样环节 */
  readonly stage: SamplingStage;
  /** 标称生产企业 */
  readonly producer: FeedSubject | null;
  /** 被抽样单位 */
  readonly sampledAt: FeedSubject | null;
  /** 样品名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 食品亚类 */
  readonly subcategory: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批号或生产日期 */
  readonly batchNo: string | null;
  /** 保质期(天) */
  readonly shelfLifeDays: number | null;
  /** 抽样日期 */
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

/** 食品生产经营许可 */
export interface FoodLicence extends EventRecord {
  /** 许可证编号 */
  readonly licenceNo: string;
  /** 许可类型 */
  readonly kind: FoodLicenceKind;
  /** 持证企业 */
  readonly holder: FeedSubject;
  /** 许可范围(枢纽目录码) */
  readonly productClasses: readonly string[] | null;
  /** 主体业态 */
  readonly business: string | null;
  /** 发证机关 */
  readonly issuer: string | null;
  /** 发证日期 */
  readonly issuedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 许可状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 状态变更原因 */
  readonly stateReason: string | null;
}

/** 食品药品召回 */
export interface FoodDrugRecall extends EventRecord {
  /** 召回编号 */
  readonly recallNo: string;
  /** 召回企业 */
  readonly producer: FeedSubject;
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
  /** 召回批号(空为全部批次) */
  readonly batchNo: string | null;
  /** 其他召回批号 */
  readonly otherBatches: readonly string[] | null;
  /** 召回级别 */
  readonly level: FoodRecallLevel;
  /** 启动方式 */
  readonly origin: RecallOrigin;
  /** 召回状态 */
  readonly state: RecallState;
  /** 召回原因 */
  readonly reason: string;
  /** 公告日期 */
  readonly announcedOn: string;
  /** 完成日期 */
  readonly completedOn: string | null;
  /** 涉及数量 */
  readonly affected: number | null;
  /** 已召回数量 */
  readonly recalled: number | null;
}

/** 不良事件报告 */
export interface AdverseEvent extends EventRecord {
  /** 报告编号 */
  readonly reportNo: string;
  /** 事件类型 */
  readonly kind: AdverseEventKind;
  /** 持有人、生产企业 */
  readonly holder: FeedSubject | null;
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
  /** 不良表现 */
  readonly manifestation: string;
  /** 伤害程度 */
  readonly severity: InjurySeverity;
  /** 关联性评价 */
  readonly causality: Causality | null;
  /** 发生日期 */
  readonly happenedOn: string;
  /** 年龄段 */
  readonly ageGroup: string | null;
  /** 报告单位 */
  readonly reporter: string | null;
}

/** 食品药品投诉举报(12331) */
export interface FoodDrugComplaint extends EventRecord {
  /** 投诉编号 */
  readonly complaintNo: string;
  /** 被投诉单位 */
  readonly respondent: FeedSubject;
  /** 标称生产企业 */
  readonly producer: FeedSubject | null;
  /** 产品名称 */
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
  /** 投诉内容 */
  readonly content: string;
  /** 危害描述 */
  readonly hazard: string | null;
  /** 是否造成人身伤害 */
  readonly injury: boolean;
  /** 伤害程度 */
  readonly injurySeverity: InjurySeverity | null;
  /** 受理日期 */
  readonly receivedOn: string;
  /** 办结日期 */
  readonly closedOn: string | null;
  /** 处理结果 */
  readonly result: ComplaintResult;
}

/** 食品药品行政处罚 */
export interface FoodDrugPenalty extends EventRecord {
  /** 决定书文号 */
  readonly decisionNo: string;
  /** 当事人 */
  readonly respondent: FeedSubject;
  /** 违法行为 */
  readonly offence: string;
  /** 处罚依据 */
  readonly legalBasis: string | null;
  /** 处罚种类 */
  readonly penaltyKind: PenaltyKind;
  /** 情节 */
  readonly gravity: PenaltyGravity;
  /** 罚款金额(元) */
  readonly fine: string | null;
  /** 没收金额(元) */
  readonly confiscated: string | null;
  /** 涉及产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 决定日期 */
  readonly decidedOn: string;
  /** 公示期限 */
  readonly displayUntil: string | null;
  /** 决定效力 */
  readonly finality: DecisionFinality;
  /** 履行状态 */
  readonly fulfilment: Fulfilment;
  /** 符合列入严重违法失信名单的情形 */
  readonly blacklistBasis: boolean | null;
}

/** 药品、医疗器械、化妆品抽检 */
export interface MedicalSampling extends EventRecord {
  /** 抽样编号 */
  readonly samplingNo: string;
  /** 产品门类 */
  readonly kind: MedicalProductKind;
  /** 抽检类型 */
  readonly samplingType: SamplingType;
  /** 抽样环节 */
  readonly stage: SamplingStage;
  /** 标示生产企业(上市许可持有人、注册人、备案人) */
  readonly producer: FeedSubject | null;
  /** 被抽样单位 */
  readonly sampledAt: FeedSubject | null;
  /** 产品名称 */
  readonly productName: string;
  /** 批准文号、注册证号或备案号 */
  readonly approvalNo: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 剂型、规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批号或生产日期 */
  readonly batchNo: string | null;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 抽样日期 */
  readonly sampledOn: string;
  /** 报告日期 */
  readonly reportedOn: string | null;
  /** 检验机构 */
  readonly testingBody: string | null;
  /** 检验依据 */
  readonly standards: readonly string[] | null;
  /** 综合判定 */
  readonly verdict: Verdict;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 复检结论 */
  readonly retestVerdict: Verdict | null;
  /** 后处理状态 */
  readonly followUp: FollowUpState | null;
}

/** 药品、医疗器械、化妆品召回 */
export interface MedicalRecall extends EventRecord {
  /** 召回编号 */
  readonly recallNo: string;
  /** 产品门类 */
  readonly kind: MedicalProductKind;
  /** 召回企业 */
  readonly producer: FeedSubject;
  /** 境外企业的境内代理人 */
  readonly agent: string | null;
  /** 产品名称 */
  readonly productName: string;
  /** 批准文号、注册证号或备案号 */
  readonly approvalNo: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 剂型、规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 召回批号(空为全部批次) */
  readonly batchNo: string | null;
  /** 其他召回批号 */
  readonly otherBatches: readonly string[] | null;
  /** 召回级别 */
  readonly level: FoodRecallLevel;
  /** 启动方式 */
  readonly origin: RecallOrigin;
  /** 召回状态 */
  readonly state: RecallState;
  /** 缺陷与召回原因 */
  readonly defect: string;
  /** 处置方式 */
  readonly remedy: string | null;
  /** 公告日期 */
  readonly announcedOn: string;
  /** 完成日期 */
  readonly completedOn: string | null;
  /** 涉及数量 */
  readonly affected: number | null;
  /** 已召回数量 */
  readonly recalled: number | null;
  /** 进展报告 */
  readonly progress: readonly MedicalRecallProgress[] | null;
}

/** 食物中毒与食品安全事件 */
export interface FoodSafetyIncident extends EventRecord {
  /** 事件编号 */
  readonly incidentNo: string;
  /** 事故等级 */
  readonly grade: FoodIncidentGrade;
  /** 发生场所 */
  readonly site: FoodIncidentSite;
  /** 责任单位 */
  readonly responsible: FeedSubject | null;
  /** 肇事食品的生产企业 */
  readonly producer: FeedSubject | null;
  /** 肇事食品名称 */
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
  /** 致病因素类别 */
  readonly cause: FoodIncidentCause;
  /** 致病因素 */
  readonly agent: string | null;
  /** 进食人数 */
  readonly exposed: number | null;
  /** 发病人数 */
  readonly ill: number;
  /** 住院人数 */
  readonly hospitalised: number | null;
  /** 死亡人数 */
  readonly deaths: number | null;
  /** 发生日期 */
  readonly happenedOn: string;
  /** 报告日期 */
  readonly reportedOn: string | null;
  /** 采取的措施 */
  readonly measures: string | null;
  /** 已结案 */
  readonly closed: boolean;
}
