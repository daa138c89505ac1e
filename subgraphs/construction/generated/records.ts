// Generated from subgraphs/construction/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 工程类型 */
export type ProjectKind = 'HOUSING' | 'PUBLIC_BUILDING' | 'INDUSTRIAL' | 'MUNICIPAL' | 'RAIL';

/** 工程状态 */
export type ProjectState = 'ONGOING' | 'SUSPENDED' | 'COMPLETED';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType = 'NATIONAL' | 'CITY' | 'DISTRICT' | 'SPECIAL' | 'RISK_MONITORING';

/** 建材类别 */
export type MaterialCategory = 'STRUCTURAL' | 'FUNCTIONAL' | 'DECORATIVE';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

/** 后处理状态 */
export type FollowUpState = 'PENDING' | 'RECTIFYING' | 'RECTIFIED' | 'FAILED_AGAIN' | 'NOT_NEEDED';

/** 行政处罚的种类(取最重一种);轻重见 domain/severity */
export type PenaltyKind = 'WARNING' | 'FINE' | 'CONFISCATION' | 'LICENCE_SUSPENSION' | 'DOWNGRADE' | 'RESTRICTION' | 'PRODUCTION_HALT' | 'CAREER_BAN' | 'CLOSURE' | 'REVOCATION';

/** 行政处罚的情节 */
export type PenaltyGravity = 'MINOR' | 'ORDINARY' | 'MAJOR' | 'GRAVE';

/** 处罚决定的效力;只有生效的计入信用 */
export type DecisionFinality = 'FINAL' | 'RECONSIDERATION' | 'LITIGATION' | 'ANNULLED';

/** 履行、整改的状态 */
export type Fulfilment = 'PENDING' | 'FULFILLED' | 'OVERDUE';

/** 工程质量事故等级 */
export type AccidentGrade = 'ORDINARY' | 'LARGER' | 'MAJOR' | 'EXTREME';

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

/** 工程质量检查发现的问题 */
export interface SiteDefect {
  /** 部位 */
  readonly part: string;
  /** 问题 */
  readonly problem: string;
  /** 违反的条文 */
  readonly clause: string | null;
}

/** 工程项目 */
export interface ConstructionProject extends EventRecord {
  /** 报建编号 */
  readonly projectNo: string;
  /** 工程名称 */
  readonly projectName: string;
  /** 工程类型 */
  readonly kind: ProjectKind;
  /** 工程状态 */
  readonly state: ProjectState;
  /** 建设单位 */
  readonly developer: FeedSubject;
  /** 勘察设计单位 */
  readonly designer: FeedSubject | null;
  /** 施工单位 */
  readonly contractor: FeedSubject | null;
  /** 监理单位 */
  readonly supervisor: FeedSubject | null;
  /** 施工许可证号 */
  readonly permitNo: string | null;
  /** 质量监督编号 */
  readonly supervisionNo: string | null;
  /** 工程造价(万元) */
  readonly cost: string | null;
  /** 建筑面积(平方米) */
  readonly floorArea: string | null;
  /** 工程地址 */
  readonly address: string | null;
  /** 许可日期 */
  readonly permittedOn: string;
  /** 计划竣工日期 */
  readonly plannedCompletion: string | null;
}

/** 竣工验收 */
export interface CompletionAcceptance extends EventRecord {
  /** 验收编号 */
  readonly acceptanceNo: string;
  /** 报建编号 */
  readonly projectNo: string;
  /** 工程名称 */
  readonly projectName: string;
  /** 施工单位 */
  readonly contractor: FeedSubject;
  /** 建设单位 */
  readonly developer: FeedSubject | null;
  /** 监理单位 */
  readonly supervisor: FeedSubject | null;
  /** 验收日期 */
  readonly acceptedOn: string;
  /** 一次验收合格 */
  readonly passedAtOnce: boolean;
  /** 分户验收套数 */
  readonly units: number | null;
  /** 分户验收不合格套数 */
  readonly failedUnits: number | null;
  /** 验收问题 */
  readonly defects: readonly string[] | null;
  /** 备案日期 */
  readonly filedOn: string | null;
}

/** 建材监督抽查 */
export interface MaterialSampling extends EventRecord {
  /** 抽查编号 */
  readonly samplingNo: string;
  /** 抽查类型 */
  readonly samplingType: SamplingType;
  /** 材料类别 */
  readonly category: MaterialCategory;
  /** 生产企业 */
  readonly producer: FeedSubject;
  /** 使用单位(施工单位) */
  readonly usedBy: FeedSubject | null;
  /** 使用项目的报建编号 */
  readonly projectNo: string | null;
  /** 材料名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 批号或生产日期 */
  readonly batchNo: string | null;
  /** 代表数量 */
  readonly lotSize: string | null;
  /** 计量单位 */
  readonly unit: string | null;
  /** 抽样日期 */
  readonly sampledOn: string;
  /** 检测机构 */
  readonly testingBody: string | null;
  /** 综合判定 */
  readonly verdict: Verdict;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 后处理状态 */
  readonly followUp: FollowUpState | null;
}

/** 工程质量监督检查 */
export interface SiteInspection extends EventRecord {
  /** 检查编号 */
  readonly inspectionNo: string;
  /** 报建编号 */
  readonly projectNo: string;
  /** 施工单位 */
  readonly contractor: FeedSubject;
  /** 监理单位 */
  readonly supervisor: FeedSubject | null;
  /** 检查类型 */
  readonly samplingType: SamplingType;
  /** 检查日期 */
  readonly inspectedOn: string;
  /** 检查结论 */
  readonly verdict: Verdict;
  /** 发现问题 */
  readonly defects: readonly SiteDefect[] | null;
  /** 整改期限 */
  readonly rectifyBy: string | null;
  /** 整改状态 */
  readonly followUp: FollowUpState | null;
}

/** 建设行政处罚 */
export interface ConstructionPenalty extends EventRecord {
  /** 决定书文号 */
  readonly decisionNo: string;
  /** 当事人 */
  readonly respondent: FeedSubject;
  /** 报建编号 */
  readonly projectNo: string | null;
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

/** 工程质量事故 */
export interface ConstructionAccident extends EventRecord {
  /** 事故编号 */
  readonly accidentNo: string;
  /** 报建编号 */
  readonly projectNo: string | null;
  /** 责任单位 */
  readonly contractor: FeedSubject;
  /** 事故等级 */
  readonly grade: AccidentGrade;
  /** 发生日期 */
  readonly happenedOn: string;
  /** 部位与经过 */
  readonly description: string;
  /** 原因 */
  readonly cause: string | null;
  /** 死亡人数 */
  readonly deaths: number | null;
  /** 受伤人数 */
  readonly injured: number | null;
  /** 直接经济损失(万元) */
  readonly loss: string | null;
  /** 已结案 */
  readonly closed: boolean;
}
