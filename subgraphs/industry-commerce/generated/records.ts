// Generated from subgraphs/industry-commerce/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 市场主体类型 */
export type MarketEntityKind = 'LIMITED' | 'JOINT_STOCK' | 'FOREIGN_INVESTED' | 'SOLE_OWNER' | 'INDIVIDUAL' | 'BRANCH';

/** 登记状态 */
export type RegistrationState = 'ACTIVE' | 'REVOKED' | 'CANCELLED' | 'MOVED_OUT';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType = 'NATIONAL' | 'CITY' | 'DISTRICT' | 'SPECIAL' | 'RISK_MONITORING';

/** 抽样环节 */
export type SamplingStage = 'PRODUCTION' | 'MARKET' | 'USE' | 'ONLINE';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

/** 后处理状态 */
export type FollowUpState = 'PENDING' | 'RECTIFYING' | 'RECTIFIED' | 'FAILED_AGAIN' | 'NOT_NEEDED';

/** 伤害的严重程度 */
export type InjurySeverity = 'FIRST_AID' | 'OUTPATIENT' | 'HOSPITALISED' | 'FATAL';

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

/** 列入经营异常名录的原因 */
export type AbnormalReason = 'NO_ANNUAL_REPORT' | 'FALSE_INFORMATION' | 'UNREACHABLE';

/** 广告的发布媒介 */
export type AdvertisingMedium = 'TELEVISION' | 'RADIO' | 'PRESS' | 'INTERNET' | 'OUTDOOR' | 'PRINT';

/** 广告的商品或服务类别 */
export type AdvertisingCategory = 'DRUG' | 'DEVICE' | 'MEDICAL_SERVICE' | 'HEALTH_FOOD' | 'FOOD' | 'COSMETIC' | 'HOUSEHOLD' | 'REAL_ESTATE' | 'FINANCE' | 'EDUCATION' | 'OTHER';

/** 广告监测的结论 */
export type AdvertisementFinding = 'LAWFUL' | 'MINOR_VIOLATION' | 'SERIOUS_VIOLATION';

/** 商标的类型 */
export type TrademarkKind = 'WORD' | 'FIGURE' | 'COMBINED' | 'CERTIFICATION';

/** 商标注册的状态 */
export type TrademarkState = 'REGISTERED' | 'LAPSED' | 'CANCELLED' | 'REVOKED' | 'INVALID';

/** 商标受保护的认定 */
export type TrademarkRecognition = 'WELL_KNOWN' | 'CITY_FAMOUS';

/** 不合格项目类别 */
export type ItemClass = 'A' | 'B' | 'C';

/** 曾用名 */
export interface FormerName {
  /** 名称 */
  readonly name: string;
  /** 启用日期 */
  readonly since: string | null;
  /** 停用日期 */
  readonly until: string | null;
}

/** 变更登记 */
export interface RegistrationChange {
  /** 变更事项 */
  readonly matter: string;
  /** 变更前 */
  readonly before: string | null;
  /** 变更后 */
  readonly after: string | null;
  /** 变更日期 */
  readonly changedOn: string | null;
}

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

/** 商标的使用许可 */
export interface TrademarkLicensing {
  /** 被许可人名称 */
  readonly licensee: string;
  /** 许可使用的商品 */
  readonly goods: string | null;
  /** 许可起始日期 */
  readonly since: string | null;
  /** 许可截止日期 */
  readonly until: string | null;
}

/** 市场主体登记 */
export interface Registration extends EventRecord {
  /** 登记主键(组织机构代码) */
  readonly registrationKey: string;
  /** 登记的市场主体 */
  readonly holder: FeedSubject;
  /** 统一社会信用代码 */
  readonly uscc: string | null;
  /** 工商注册号 */
  readonly regNo: string | null;
  /** 名称 */
  readonly name: string;
  /** 曾用名 */
  readonly formerNames: readonly FormerName[] | null;
  /** 市场主体类型 */
  readonly entityKind: MarketEntityKind;
  /** 登记状态 */
  readonly state: RegistrationState;
  /** 行业代码(GB/T 4754) */
  readonly industryCode: string | null;
  /** 行业名称 */
  readonly industry: string | null;
  /** 注册资本(万元) */
  readonly capital: string | null;
  /** 成立日期 */
  readonly establishedOn: string;
  /** 注销、吊销日期 */
  readonly closedOn: string | null;
  /** 登记机关 */
  readonly authority: string | null;
  /** 住所 */
  readonly address: string | null;
  /** 经营范围 */
  readonly scope: string | null;
  /** 变更记录 */
  readonly changes: readonly RegistrationChange[] | null;
}

/** 流通领域商品抽检 */
export interface MarketSampling extends EventRecord {
  /** 抽检编号 */
  readonly samplingNo: string;
  /** 抽检类型 */
  readonly samplingType: SamplingType;
  /** 抽样环节 */
  readonly stage: SamplingStage;
  /** 销售者 */
  readonly sampledAt: FeedSubject;
  /** 标称生产企业 */
  readonly producer: FeedSubject | null;
  /** 商品名称 */
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
  /** 检验机构 */
  readonly testingBody: string | null;
  /** 标价(元) */
  readonly price: string | null;
  /** 进货数量 */
  readonly purchased: number | null;
  /** 综合判定 */
  readonly verdict: Verdict;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 后处理状态 */
  readonly followUp: FollowUpState | null;
}

/** 消费投诉(12315) */
export interface ConsumerComplaint extends EventRecord {
  /** 投诉单号 */
  readonly complaintNo: string;
  /** 被投诉经营者 */
  readonly respondent: FeedSubject;
  /** 标称生产企业 */
  readonly producer: FeedSubject | null;
  /** 商品名称 */
  readonly productName: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 投诉问题 */
  readonly content: string;
  /** 危害描述 */
  readonly hazard: string | null;
  /** 是否造成人身伤害 */
  readonly injury: boolean;
  /** 伤害程度 */
  readonly injurySeverity: InjurySeverity | null;
  /** 购买渠道 */
  readonly channel: SamplingStage | null;
  /** 登记日期 */
  readonly receivedOn: string;
  /** 办结日期 */
  readonly closedOn: string | null;
  /** 处理结果 */
  readonly result: ComplaintResult;
  /** 挽回损失(元) */
  readonly recovered: string | null;
}

/** 工商行政处罚 */
export interface IndustryCommercePenalty extends EventRecord {
  /** 决定书文号 */
  readonly decisionNo: string;
  /** 当事人 */
  readonly respondent: FeedSubject;
  /** 违法行为类型 */
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

/** 经营异常名录 */
export interface AbnormalListing extends EventRecord {
  /** 列入决定文号 */
  readonly listingNo: string;
  /** 市场主体 */
  readonly holder: FeedSubject;
  /** 列入原因 */
  readonly reason: AbnormalReason;
  /** 列入日期 */
  readonly listedOn: string;
  /** 作出决定的机关 */
  readonly authority: string | null;
  /** 移出日期 */
  readonly removedOn: string | null;
  /** 移出原因 */
  readonly removalReason: string | null;
}

/** 广告监测 */
export interface AdvertisementMonitoring extends EventRecord {
  /** 监测编号 */
  readonly monitoringNo: string;
  /** 广告主 */
  readonly advertiser: FeedSubject;
  /** 广告发布者 */
  readonly publisher: string | null;
  /** 发布媒介 */
  readonly medium: AdvertisingMedium;
  /** 广告类别 */
  readonly category: AdvertisingCategory;
  /** 广告标题 */
  readonly title: string | null;
  /** 商品或服务名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 广告审查批准文号 */
  readonly approvalNo: string | null;
  /** 发布起始日期 */
  readonly firstShownOn: string | null;
  /** 监测日期 */
  readonly monitoredOn: string;
  /** 监测到的发布条次 */
  readonly showings: number | null;
  /** 监测结论 */
  readonly finding: AdvertisementFinding;
  /** 违法表现 */
  readonly violations: readonly string[] | null;
  /** 违反的条款 */
  readonly clause: string | null;
  /** 处理措施 */
  readonly measure: string | null;
  /** 处罚决定书文号 */
  readonly penaltyNo: string | null;
}

/** 商标注册 */
export interface Trademark extends EventRecord {
  /** 商标注册号(含类别) */
  readonly registrationNo: string;
  /** 商标名称 */
  readonly markName: string;
  /** 商标类型 */
  readonly kind: TrademarkKind;
  /** 注册人 */
  readonly owner: FeedSubject;
  /** 国际分类(尼斯分类,1–45) */
  readonly niceClass: number;
  /** 核定使用的商品或服务 */
  readonly goods: readonly string[] | null;
  /** 注册日期 */
  readonly registeredOn: string;
  /** 专用权期限至 */
  readonly expiresOn: string | null;
  /** 商标状态 */
  readonly state: TrademarkState;
  /** 驰名、著名商标认定 */
  readonly recognition: TrademarkRecognition | null;
  /** 认定日期 */
  readonly recognisedOn: string | null;
  /** 使用许可备案 */
  readonly licensing: readonly TrademarkLicensing[] | null;
  /** 代理机构 */
  readonly agent: string | null;
}
