// Generated from subgraphs/agriculture/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType = 'NATIONAL' | 'CITY' | 'DISTRICT' | 'SPECIAL' | 'RISK_MONITORING';

/** 抽样环节 */
export type SamplingStage = 'PRODUCTION' | 'MARKET' | 'USE' | 'ONLINE';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

/** 后处理状态 */
export type FollowUpState = 'PENDING' | 'RECTIFYING' | 'RECTIFIED' | 'FAILED_AGAIN' | 'NOT_NEEDED';

/** 农业投入品的种类 */
export type FarmInputKind = 'PESTICIDE' | 'VETERINARY_DRUG' | 'FEED' | 'FERTILISER' | 'SEED';

/** 合格证承诺的依据 */
export type OriginCommitment = 'OWN_TEST' | 'COMMISSIONED_TEST' | 'QUALITY_CONTROL' | 'DECLARATION';

/** 农产品认证的种类(三品一标) */
export type FarmCertificationKind = 'POLLUTION_FREE' | 'GREEN_FOOD' | 'ORGANIC' | 'GEOGRAPHICAL';

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

/** 投入品使用情况 */
export interface FarmInputUse {
  /** 投入品名称 */
  readonly inputName: string;
  /** 最后使用日期 */
  readonly lastUsedOn: string | null;
  /** 安全间隔期(天) */
  readonly intervalDays: number | null;
}

/** 农产品例行监测 */
export interface FarmProductMonitoring extends EventRecord {
  /** 抽样编号 */
  readonly samplingNo: string;
  /** 监测类型 */
  readonly samplingType: SamplingType;
  /** 抽样环节 */
  readonly stage: SamplingStage;
  /** 生产单位 */
  readonly producer: FeedSubject | null;
  /** 被抽样单位 */
  readonly sampledAt: FeedSubject | null;
  /** 产品名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格等级 */
  readonly grade: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批号或采收日期 */
  readonly batchNo: string | null;
  /** 产地 */
  readonly origin: string | null;
  /** 抽样日期 */
  readonly sampledOn: string;
  /** 报告日期 */
  readonly reportedOn: string | null;
  /** 检测机构 */
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

/** 农业投入品抽检 */
export interface FarmInputSampling extends EventRecord {
  /** 抽样编号 */
  readonly samplingNo: string;
  /** 投入品种类 */
  readonly kind: FarmInputKind;
  /** 抽查类型 */
  readonly samplingType: SamplingType;
  /** 抽样环节 */
  readonly stage: SamplingStage;
  /** 标称生产企业 */
  readonly producer: FeedSubject | null;
  /** 被抽样单位 */
  readonly sampledAt: FeedSubject | null;
  /** 产品名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 登记证号、批准文号 */
  readonly registrationNo: string | null;
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

/** 产地合格证与追溯 */
export interface OriginCertificate extends EventRecord {
  /** 合格证编号(追溯码) */
  readonly certificateNo: string;
  /** 生产单位 */
  readonly producer: FeedSubject;
  /** 收购单位 */
  readonly buyer: FeedSubject | null;
  /** 产品名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格等级 */
  readonly grade: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批号或采收日期 */
  readonly batchNo: string | null;
  /** 数量 */
  readonly quantity: string;
  /** 计量单位 */
  readonly unit: string | null;
  /** 产地 */
  readonly origin: string | null;
  /** 承诺依据 */
  readonly commitment: OriginCommitment;
  /** 开具日期 */
  readonly issuedOn: string;
  /** 采收、出栏日期 */
  readonly harvestedOn: string | null;
  /** 投入品使用 */
  readonly inputUses: readonly FarmInputUse[] | null;
}

/** 三品一标认证 */
export interface FarmCertification extends EventRecord {
  /** 证书编号 */
  readonly certificateNo: string;
  /** 认证种类 */
  readonly kind: FarmCertificationKind;
  /** 获证单位 */
  readonly holder: FeedSubject;
  /** 产品名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 批准产量(吨) */
  readonly approvedOutput: string | null;
  /** 认证机构 */
  readonly certifier: string | null;
  /** 颁证日期 */
  readonly issuedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 证书状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 状态变更原因 */
  readonly stateReason: string | null;
}

/** 农业行政处罚 */
export interface AgriculturePenalty extends EventRecord {
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
