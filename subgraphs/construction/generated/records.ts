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

/** 分户验收的结论 */
export type UnitAcceptanceConclusion = 'PASSED' | 'PASSED_AFTER_RECTIFICATION' | 'FAILED';

/** 工程质量投诉的部位 */
export type ConstructionPart = 'FOUNDATION' | 'STRUCTURE' | 'WATERPROOFING' | 'DECORATION' | 'PLUMBING' | 'ELECTRICAL' | 'INSULATION' | 'OTHER';

/** 伤害的严重程度 */
export type InjurySeverity = 'FIRST_AID' | 'OUTPATIENT' | 'HOSPITALISED' | 'FATAL';

/** 投诉举报的处理结果 */
export type ComplaintResult = 'OPEN' | 'SUBSTANTIATED' | 'MEDIATED' | 'UNFOUNDED' | 'WITHDRAWN';

/** 建筑业企业资质的序列 */
export type ConstructionQualificationKind = 'GENERAL_CONTRACTING' | 'SPECIALTY_CONTRACTING' | 'LABOUR' | 'SURVEY' | 'DESIGN' | 'SUPERVISION' | 'TESTING';

/** 资质等级 */
export type ConstructionQualificationGrade = 'SPECIAL' | 'FIRST' | 'SECOND' | 'THIRD' | 'UNGRADED';

/** 许可证件的状态 */
export type LicenceState = 'VALID' | 'EXPIRED' | 'SUSPENDED' | 'CANCELLED' | 'WITHDRAWN' | 'REVOKED';

/** 建筑业人员资格的类别 */
export type ConstructionPersonnelKind = 'CONSTRUCTOR_FIRST' | 'CONSTRUCTOR_SECOND' | 'SUPERVISION_ENGINEER' | 'STRUCTURAL_ENGINEER' | 'COST_ENGINEER' | 'SAFETY_OFFICER' | 'SPECIAL_OPERATOR';

/** 工程奖项 */
export type ConstructionAwardKind = 'LUBAN' | 'WHITE_MAGNOLIA' | 'QUALITY_STRUCTURE' | 'QUALITY_PROJECT';

/** 交通行业指标(规划指标 T01–T09) */
export type TransportIndicatorKind = 'CENTRAL_TRAVEL_TIME' | 'NEW_TOWN_TRAVEL_TIME' | 'DELTA_TRAVEL_TIME' | 'ENERGY_GROWTH' | 'BUS_PUNCTUALITY' | 'SERVICE_STANDARD' | 'SERVICE_4A' | 'RAIL_HEADWAY' | 'RAIL_PUNCTUALITY';

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

/** 分户验收发现的问题 */
export interface UnitDefect {
  /** 房号 */
  readonly unitNo: string;
  /** 验收内容 */
  readonly item: string;
  /** 问题 */
  readonly problem: string;
  /** 已整改 */
  readonly rectified: boolean | null;
}

/** 资质证书上的一项资质 */
export interface ConstructionQualificationItem {
  /** 资质类别 */
  readonly category: string;
  /** 等级 */
  readonly grade: ConstructionQualificationGrade;
  /** 承包范围 */
  readonly scope: string | null;
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

/** 住宅分户验收 */
export interface UnitAcceptance extends EventRecord {
  /** 分户验收编号 */
  readonly acceptanceNo: string;
  /** 报建编号 */
  readonly projectNo: string;
  /** 楼栋号 */
  readonly building: string;
  /** 施工单位 */
  readonly contractor: FeedSubject;
  /** 建设单位 */
  readonly developer: FeedSubject | null;
  /** 监理单位 */
  readonly supervisor: FeedSubject | null;
  /** 应验套数 */
  readonly units: number;
  /** 一次验收合格套数 */
  readonly passedAtOnce: number;
  /** 整改后合格套数 */
  readonly passedLater: number | null;
  /** 不合格套数 */
  readonly failedUnits: number | null;
  /** 验收问题 */
  readonly defects: readonly UnitDefect[] | null;
  /** 验收结论 */
  readonly conclusion: UnitAcceptanceConclusion;
  /** 住宅质量保险保单号 */
  readonly insurancePolicyNo: string | null;
  /** 验收日期 */
  readonly acceptedOn: string;
}

/** 工程质量投诉 */
export interface ConstructionComplaint extends EventRecord {
  /** 投诉编号 */
  readonly complaintNo: string;
  /** 报建编号 */
  readonly projectNo: string | null;
  /** 工程或小区名称 */
  readonly projectName: string | null;
  /** 被投诉单位 */
  readonly respondent: FeedSubject;
  /** 施工单位 */
  readonly contractor: FeedSubject | null;
  /** 投诉部位 */
  readonly part: ConstructionPart;
  /** 投诉内容 */
  readonly content: string;
  /** 危害描述 */
  readonly hazard: string | null;
  /** 在保修期内 */
  readonly inWarranty: boolean | null;
  /** 是否造成人身伤害 */
  readonly injury: boolean;
  /** 伤害程度 */
  readonly injurySeverity: InjurySeverity | null;
  /** 受理日期 */
  readonly receivedOn: string;
  /** 维修完成日期 */
  readonly repairedOn: string | null;
  /** 办结日期 */
  readonly closedOn: string | null;
  /** 处理结果 */
  readonly result: ComplaintResult;
}

/** 建筑业企业资质 */
export interface ConstructionQualification extends EventRecord {
  /** 资质证书编号 */
  readonly certificateNo: string;
  /** 持证企业 */
  readonly holder: FeedSubject;
  /** 资质序列 */
  readonly kind: ConstructionQualificationKind;
  /** 主项资质等级 */
  readonly grade: ConstructionQualificationGrade;
  /** 资质项目 */
  readonly items: readonly ConstructionQualificationItem[] | null;
  /** 安全生产许可证编号 */
  readonly safetyPermitNo: string | null;
  /** 安全生产许可证有效期至 */
  readonly safetyPermitExpiresOn: string | null;
  /** 注册建造师人数 */
  readonly constructors: number | null;
  /** 发证机关 */
  readonly issuer: string | null;
  /** 发证日期 */
  readonly issuedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 资质状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 状态变更原因 */
  readonly stateReason: string | null;
}

/** 建筑业人员资格 */
export interface ConstructionPersonnel extends EventRecord {
  /** 注册号、证书编号 */
  readonly registrationNo: string;
  /** 资格类别 */
  readonly kind: ConstructionPersonnelKind;
  /** 专业 */
  readonly specialty: string | null;
  /** 注册单位 */
  readonly employer: FeedSubject | null;
  /** 发证日期 */
  readonly issuedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 继续教育学时 */
  readonly trainingHours: number | null;
  /** 资格状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 限制执业至 */
  readonly barredUntil: string | null;
}

/** 工程获奖 */
export interface ConstructionAward extends EventRecord {
  /** 获奖编号 */
  readonly awardNo: string;
  /** 奖项 */
  readonly kind: ConstructionAwardKind;
  /** 获奖年度 */
  readonly year: number;
  /** 报建编号 */
  readonly projectNo: string | null;
  /** 获奖工程名称 */
  readonly projectName: string;
  /** 承建单位 */
  readonly contractor: FeedSubject;
  /** 参建单位名单 */
  readonly participants: readonly string[] | null;
  /** 监理单位 */
  readonly supervisor: FeedSubject | null;
  /** 授奖单位 */
  readonly grantor: string | null;
  /** 授奖日期 */
  readonly grantedOn: string;
  /** 奖项状态 */
  readonly state: LicenceState;
}

/** 交通行业指标 */
export interface TransportIndicator extends EventRecord {
  /** 统计编号 */
  readonly statisticNo: string;
  /** 指标 */
  readonly kind: TransportIndicatorKind;
  /** 线路或范围 */
  readonly line: string | null;
  /** 统计期起 */
  readonly periodStart: string;
  /** 统计期止 */
  readonly periodEnd: string;
  /** 指标值(单位见指标) */
  readonly value: string;
  /** 分子 */
  readonly numerator: string | null;
  /** 分母 */
  readonly denominator: string | null;
  /** 规划目标值 */
  readonly target: string | null;
  /** 样本量 */
  readonly sampleSize: number | null;
  /** 数据来源 */
  readonly origin: string | null;
}
