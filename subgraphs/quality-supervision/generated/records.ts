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

/** 计量器具许可的类型 */
export type MetrologyLicenceKind = 'MANUFACTURE' | 'REPAIR' | 'TYPE_APPROVAL' | 'MEASUREMENT_STANDARD';

/** 特种设备的种类(特种设备目录) */
export type EquipmentCategory = 'BOILER' | 'PRESSURE_VESSEL' | 'PRESSURE_PIPING' | 'ELEVATOR' | 'CRANE' | 'ROPEWAY' | 'AMUSEMENT_RIDE' | 'INDUSTRIAL_VEHICLE';

/** 特种设备的使用状态 */
export type EquipmentState = 'IN_USE' | 'OUT_OF_USE' | 'SCRAPPED';

/** 特种设备的检验结论 */
export type EquipmentConclusion = 'PASSED' | 'PASSED_AFTER_RECTIFICATION' | 'FAILED';

/** 特种设备作业项目(TSG Z6001) */
export type EquipmentJob = 'SAFETY_MANAGEMENT' | 'BOILER' | 'PRESSURE_VESSEL' | 'GAS_CYLINDER' | 'ELEVATOR' | 'CRANE' | 'ROPEWAY' | 'AMUSEMENT_RIDE' | 'INDUSTRIAL_VEHICLE' | 'SAFETY_FITTING' | 'WELDING';

/** 缺陷线索的来源 */
export type DefectLeadSource = 'CONSUMER' | 'PRODUCER' | 'INJURY_MONITORING' | 'SAMPLING' | 'FOREIGN' | 'NOTICE' | 'MEDIA';

/** 缺陷线索的处理状态 */
export type DefectLeadState = 'REGISTERED' | 'SCREENING' | 'INVESTIGATED' | 'DISMISSED';

/** 缺陷调查的阶段 */
export type InvestigationPhase = 'PRELIMINARY' | 'ENGINEERING' | 'EXPERT_REVIEW' | 'CLOSED';

/** 缺陷的风险等级(GB/T 22760) */
export type DefectRiskLevel = 'SERIOUS' | 'HIGH' | 'MEDIUM' | 'LOW';

/** 缺陷调查的结论 */
export type DefectConclusion = 'DEFECT' | 'NO_DEFECT' | 'INSUFFICIENT';

/** 检验检测机构的性质 */
export type TestingBodyKind = 'INSTITUTION' | 'COMPANY' | 'OTHER';

/** 检验检测报告的业务类型 */
export type TestingKind = 'COMMISSIONED' | 'TYPE_TEST' | 'ACCEPTANCE' | 'ARBITRATION' | 'CERTIFICATION';

/** 检验检测报告的状态 */
export type TestingReportState = 'ISSUED' | 'REPLACED' | 'VOID';

/** 质量信用等级的评定方案 */
export type QualityCreditScheme = 'SUPERVISION_CLASS' | 'CREDIT_GRADE';

/** 质量信用等级 */
export type QualityCreditGrade = 'AAA' | 'AA' | 'A' | 'B' | 'C' | 'D';

/** 不合格项目类别 */
export type ItemClass = 'A' | 'B' | 'C';

/** 特种设备检验的类别 */
export type EquipmentInspectionKind = 'SUPERVISED_INSTALLATION' | 'PERIODIC' | 'SELF_TEST';

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

/** 强制性产品认证证书覆盖的一个型号 */
export interface CertifiedModel {
  /** 规格型号 */
  readonly model: string;
  /** 商标 */
  readonly brand: string | null;
  /** 主要技术参数 */
  readonly parameters: string | null;
}

/** 许可的一种计量器具 */
export interface LicensedInstrument {
  /** 计量器具名称 */
  readonly name: string;
  /** 规格型号 */
  readonly model: string | null;
  /** 测量范围 */
  readonly range: string | null;
  /** 准确度等级或不确定度 */
  readonly accuracy: string | null;
}

/** 特种设备的一次检验 */
export interface EquipmentInspection {
  /** 检验报告编号 */
  readonly reportNo: string;
  /** 检验类别 */
  readonly kind: EquipmentInspectionKind;
  /** 检验日期 */
  readonly inspectedOn: string;
  /** 检验结论 */
  readonly conclusion: EquipmentConclusion;
  /** 不合格项 */
  readonly problems: readonly string[] | null;
}

/** 检验检测能力范围的一项 */
export interface TestingScope {
  /** 领域 */
  readonly field: string;
  /** 检测对象 */
  readonly object: string;
  /** 项目、参数 */
  readonly parameter: string | null;
  /** 依据标准 */
  readonly standard: string;
  /** 限制范围 */
  readonly restriction: string | null;
}

/** 主要仪器设备 */
export interface TestingInstrument {
  /** 仪器设备名称 */
  readonly name: string;
  /** 型号 */
  readonly model: string | null;
  /** 测量范围 */
  readonly range: string | null;
  /** 台数 */
  readonly quantity: number | null;
  /** 可对外共享 */
  readonly shared: boolean | null;
}

/** 质量信用评定的分项得分 */
export interface QualityCreditItem {
  /** 评定内容 */
  readonly item: string;
  /** 得分 */
  readonly score: string;
  /** 满分 */
  readonly fullScore: string | null;
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

/** 强制性产品认证证书(CCC) */
export interface CompulsoryCertificate extends EventRecord {
  /** 证书编号(十六位) */
  readonly certificateNo: string;
  /** 持证人(认证委托人) */
  readonly holder: FeedSubject;
  /** 生产者(制造商) */
  readonly manufacturer: FeedSubject | null;
  /** 生产企业(工厂)名称 */
  readonly factory: string | null;
  /** 工厂地址 */
  readonly factoryAddress: string | null;
  /** 工厂编号 */
  readonly factoryNo: string | null;
  /** 产品名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 主型号 */
  readonly model: string | null;
  /** 覆盖型号 */
  readonly models: readonly CertifiedModel[] | null;
  /** 认证依据标准 */
  readonly standards: readonly string[] | null;
  /** 认证实施规则编号 */
  readonly ruleNo: string | null;
  /** 认证机构 */
  readonly certifier: string | null;
  /** 首次发证日期 */
  readonly firstIssuedOn: string | null;
  /** 发证日期 */
  readonly issuedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 证书状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 状态变更原因 */
  readonly stateReason: string | null;
  /** 最近一次获证后监督日期 */
  readonly surveilledOn: string | null;
}

/** 计量器具许可 */
export interface MetrologyLicence extends EventRecord {
  /** 许可证编号 */
  readonly licenceNo: string;
  /** 许可类型 */
  readonly kind: MetrologyLicenceKind;
  /** 持证单位 */
  readonly holder: FeedSubject;
  /** 许可的计量器具 */
  readonly instruments: readonly LicensedInstrument[] | null;
  /** 生产或修理地址 */
  readonly address: string | null;
  /** 发证机关 */
  readonly issuer: string | null;
  /** 发证日期 */
  readonly issuedOn: string;
  /** 有效期至(型式批准长期有效时为空) */
  readonly expiresOn: string | null;
  /** 许可状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 状态变更原因 */
  readonly stateReason: string | null;
}

/** 特种设备登记与检验 */
export interface SpecialEquipment extends EventRecord {
  /** 设备注册代码 */
  readonly registrationCode: string;
  /** 使用登记证编号 */
  readonly useCertificateNo: string | null;
  /** 设备种类 */
  readonly category: EquipmentCategory;
  /** 设备名称 */
  readonly equipmentName: string;
  /** 商标 */
  readonly brand: string | null;
  /** 设备型号 */
  readonly model: string | null;
  /** 出厂编号 */
  readonly serialNo: string | null;
  /** 制造单位 */
  readonly manufacturer: FeedSubject | null;
  /** 使用单位 */
  readonly user: FeedSubject;
  /** 安装单位 */
  readonly installer: FeedSubject | null;
  /** 维护保养单位名称 */
  readonly maintainer: string | null;
  /** 使用地点 */
  readonly location: string | null;
  /** 制造日期 */
  readonly madeOn: string | null;
  /** 使用登记日期 */
  readonly registeredOn: string;
  /** 使用状态 */
  readonly state: EquipmentState;
  /** 检验机构(资质认定证书编号) */
  readonly inspectionBodyNo: string | null;
  /** 历次检验 */
  readonly inspections: readonly EquipmentInspection[] | null;
  /** 最近检验日期 */
  readonly lastInspectedOn: string | null;
  /** 最近检验结论 */
  readonly lastConclusion: EquipmentConclusion | null;
  /** 下次检验日期 */
  readonly nextInspectionOn: string | null;
}

/** 特种设备作业人员证 */
export interface EquipmentOperator extends EventRecord {
  /** 档案编号 */
  readonly archiveNo: string;
  /** 作业项目 */
  readonly job: EquipmentJob;
  /** 作业项目代号 */
  readonly jobCode: string | null;
  /** 用人单位 */
  readonly employer: FeedSubject | null;
  /** 发证机关 */
  readonly issuer: string | null;
  /** 发证日期 */
  readonly issuedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 最近复审日期 */
  readonly reviewedOn: string | null;
  /** 继续教育学时 */
  readonly trainingHours: number | null;
  /** 证书状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
}

/** 缺陷线索 */
export interface DefectLead extends EventRecord {
  /** 线索编号 */
  readonly leadNo: string;
  /** 线索来源 */
  readonly source: DefectLeadSource;
  /** 来源记录编号 */
  readonly sourceNo: string | null;
  /** 生产企业 */
  readonly producer: FeedSubject | null;
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
  /** 疑似缺陷描述 */
  readonly defect: string;
  /** 发生地点与场景 */
  readonly scene: string | null;
  /** 受伤人数 */
  readonly injured: number | null;
  /** 伤害程度 */
  readonly injurySeverity: InjurySeverity | null;
  /** 财产损失(元) */
  readonly loss: string | null;
  /** 接收日期 */
  readonly receivedOn: string;
  /** 处理状态 */
  readonly state: DefectLeadState;
  /** 缺陷调查编号 */
  readonly investigationNo: string | null;
  /** 不予调查的理由 */
  readonly dismissalReason: string | null;
}

/** 缺陷调查 */
export interface DefectInvestigation extends EventRecord {
  /** 调查编号 */
  readonly investigationNo: string;
  /** 被调查企业 */
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
  /** 批号或生产日期(空为全部批次) */
  readonly batchNo: string | null;
  /** 涉及的缺陷线索编号 */
  readonly leadNos: readonly string[] | null;
  /** 调查阶段 */
  readonly phase: InvestigationPhase;
  /** 疑似缺陷 */
  readonly defect: string;
  /** 伤害案例数 */
  readonly cases: number | null;
  /** 检验检测机构(资质认定证书编号) */
  readonly cmaNo: string | null;
  /** 检验检测报告编号 */
  readonly reportNos: readonly string[] | null;
  /** 风险等级 */
  readonly riskLevel: DefectRiskLevel | null;
  /** 调查结论 */
  readonly conclusion: DefectConclusion | null;
  /** 立项日期 */
  readonly openedOn: string;
  /** 结论日期 */
  readonly concludedOn: string | null;
  /** 召回编号 */
  readonly recallNo: string | null;
  /** 涉及数量 */
  readonly affected: number | null;
}

/** 检验检测机构 */
export interface TestingBody extends EventRecord {
  /** 资质认定(CMA)证书编号 */
  readonly cmaNo: string;
  /** 检验检测机构 */
  readonly holder: FeedSubject;
  /** 机构性质 */
  readonly kind: TestingBodyKind;
  /** 审查认可(CAL)证书编号 */
  readonly calNo: string | null;
  /** 实验室认可(CNAS)编号 */
  readonly cnasNo: string | null;
  /** 能力范围 */
  readonly scope: readonly TestingScope[] | null;
  /** 主要设备 */
  readonly instruments: readonly TestingInstrument[] | null;
  /** 授权签字人数 */
  readonly signatories: number | null;
  /** 地址 */
  readonly address: string | null;
  /** 业务电话 */
  readonly businessPhone: string | null;
  /** 资质认定部门 */
  readonly approver: string | null;
  /** 批准日期 */
  readonly approvedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 资质状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 状态变更原因 */
  readonly stateReason: string | null;
}

/** 检验检测报告 */
export interface TestingReport extends EventRecord {
  /** 报告编号 */
  readonly reportNo: string;
  /** 出具机构(资质认定证书编号) */
  readonly cmaNo: string;
  /** 防伪校验码(二维码内容) */
  readonly verificationCode: string | null;
  /** 业务类型 */
  readonly kind: TestingKind;
  /** 委托单位 */
  readonly client: FeedSubject | null;
  /** 标称生产企业 */
  readonly producer: FeedSubject | null;
  /** 样品名称 */
  readonly sampleName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 批号或生产日期 */
  readonly batchNo: string | null;
  /** 收样日期 */
  readonly receivedOn: string | null;
  /** 签发日期 */
  readonly issuedOn: string;
  /** 检验依据 */
  readonly standards: readonly string[] | null;
  /** 检验项目 */
  readonly items: readonly TestItem[] | null;
  /** 检验结论(只出数据时为空) */
  readonly verdict: Verdict | null;
  /** 带资质认定标志 */
  readonly cmaMarked: boolean | null;
  /** 报告状态 */
  readonly state: TestingReportState;
  /** 代替本报告的报告编号 */
  readonly replacedBy: string | null;
}

/** 企业质量信用等级评定 */
export interface QualityCreditRating extends EventRecord {
  /** 评定编号 */
  readonly ratingNo: string;
  /** 被评定企业 */
  readonly rated: FeedSubject;
  /** 评定方案 */
  readonly scheme: QualityCreditScheme;
  /** 信用等级 */
  readonly grade: QualityCreditGrade;
  /** 综合得分(满分 100) */
  readonly score: string | null;
  /** 各项得分 */
  readonly items: readonly QualityCreditItem[] | null;
  /** 评定年度 */
  readonly year: number;
  /** 降级原因 */
  readonly downgradeReasons: readonly string[] | null;
  /** 相应的监管措施 */
  readonly measures: string | null;
  /** 评定机构 */
  readonly rater: string | null;
  /** 评定日期 */
  readonly ratedOn: string;
  /** 有效期至 */
  readonly validUntil: string | null;
}
