// Generated from subgraphs/quality-supervision/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType = 'NATIONAL' | 'CITY' | 'DISTRICT' | 'SPECIAL' | 'RISK_MONITORING';

/** 抽样环节 */
export type SamplingStage = 'PRODUCTION' | 'MARKET' | 'USE' | 'ONLINE';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

/** 后处理状态 */
export type FollowUpState = 'PENDING' | 'RECTIFYING' | 'RECTIFIED' | 'FAILED_AGAIN' | 'NOT_NEEDED';

/** 产品许可的类型 */
export type ProductLicenceKind = 'PRODUCTION' | 'CCC' | 'METROLOGY';

/** 许可证件的状态 */
export type LicenceState = 'VALID' | 'EXPIRED' | 'SUSPENDED' | 'CANCELLED' | 'WITHDRAWN' | 'REVOKED';

/** 行政处罚的种类(取最重一种);轻重见 domain/severity */
export type PenaltyKind = 'WARNING' | 'FINE' | 'CONFISCATION' | 'LICENCE_SUSPENSION' | 'DOWNGRADE' | 'RESTRICTION' | 'PRODUCTION_HALT' | 'CAREER_BAN' | 'CLOSURE' | 'REVOCATION';

/** 行政处罚的情节 */
export type PenaltyGravity = 'MINOR' | 'ORDINARY' | 'MAJOR' | 'GRAVE';

/** 处罚决定的效力;只有生效的计入信用 */
export type DecisionFinality = 'FINAL' | 'RECONSIDERATION' | 'LITIGATION' | 'ANNULLED';

/** 履行、整改的状态 */
export type Fulfilment = 'PENDING' | 'FULFILLED' | 'OVERDUE';

/** 伤害的严重程度 */
export type InjurySeverity = 'FIRST_AID' | 'OUTPATIENT' | 'HOSPITALISED' | 'FATAL';

/** 投诉举报的处理结果 */
export type ComplaintResult = 'OPEN' | 'SUBSTANTIATED' | 'MEDIATED' | 'UNFOUNDED' | 'WITHDRAWN';

/** 召回的启动方式 */
export type RecallOrigin = 'VOLUNTARY' | 'ORDERED';

/** 召回的状态 */
export type RecallState = 'OPEN' | 'CLOSED';

/** 质量荣誉与认证的类型 */
export type QualityHonourKind = 'AWARD' | 'FAMOUS_BRAND' | 'QUALITY_SYSTEM' | 'FOOD_SAFETY_SYSTEM';

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

/** 产品许可范围的一项 */
export interface LicensedUnit {
  /** 产品单元 */
  readonly unit: string;
  /** 规格范围 */
  readonly scope: string | null;
}

/** 产品监督抽查结果 */
export interface ProductSampling extends EventRecord {
  /** 检验报告编号 */
  readonly reportNo: string;
  /** 抽查任务编号 */
  readonly taskNo: string | null;
  /** 抽查类型 */
  readonly samplingType: SamplingType;
  /** 抽样环节 */
  readonly stage: SamplingStage;
  /** 标称生产企业 */
  readonly producer: FeedSubject;
  /** 被抽样单位 */
  readonly sampledAt: FeedSubject | null;
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
  /** 抽样日期 */
  readonly sampledOn: string;
  /** 检验完成日期 */
  readonly testedOn: string | null;
  /** 检验机构 */
  readonly testingBody: string | null;
  /** 检验依据 */
  readonly standards: readonly string[] | null;
  /** 抽样基数 */
  readonly lotSize: number | null;
  /** 综合判定 */
  readonly verdict: Verdict;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 复检结论 */
  readonly retestVerdict: Verdict | null;
  /** 整改期限 */
  readonly rectifyBy: string | null;
  /** 后处理状态 */
  readonly followUp: FollowUpState | null;
}

/** 产品许可与强制性认证 */
export interface ProductLicence extends EventRecord {
  /** 证书编号 */
  readonly licenceNo: string;
  /** 许可类型 */
  readonly kind: ProductLicenceKind;
  /** 持证企业 */
  readonly holder: FeedSubject;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 许可范围 */
  readonly units: readonly LicensedUnit[] | null;
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

/** 质量技监行政处罚 */
export interface QualitySupervisionPenalty extends EventRecord {
  /** 决定书文号 */
  readonly decisionNo: string;
  /** 当事人 */
  readonly respondent: FeedSubject;
  /** 违法事实类别 */
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

/** 质量投诉申诉(12365) */
export interface QualitySupervisionComplaint extends EventRecord {
  /** 投诉编号 */
  readonly complaintNo: string;
  /** 被投诉企业 */
  readonly respondent: FeedSubject;
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

/** 缺陷产品召回 */
export interface ProductRecall extends EventRecord {
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
  /** 缺陷描述 */
  readonly defect: string;
  /** 可能的后果 */
  readonly consequence: string | null;
  /** 启动方式 */
  readonly origin: RecallOrigin;
  /** 召回状态 */
  readonly state: RecallState;
  /** 公告日期 */
  readonly announcedOn: string;
  /** 完成日期 */
  readonly completedOn: string | null;
  /** 涉及数量 */
  readonly affected: number | null;
  /** 已召回数量 */
  readonly recalled: number | null;
  /** 处置措施 */
  readonly remedy: string | null;
  /** 召回联系电话 */
  readonly hotline: string | null;
}

/** 质量荣誉与体系认证 */
export interface QualityHonour extends EventRecord {
  /** 证书或文件编号 */
  readonly certificateNo: string;
  /** 获得企业 */
  readonly holder: FeedSubject;
  /** 类型 */
  readonly kind: QualityHonourKind;
  /** 名称 */
  readonly title: string;
  /** 级别 */
  readonly level: string | null;
  /** 授予、发证机构 */
  readonly grantor: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 授予日期 */
  readonly grantedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 状态 */
  readonly state: LicenceState;
}
