// Generated from subgraphs/economy-information/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 企业技术中心的级别 */
export type TechnologyCentreLevel = 'NATIONAL' | 'CITY' | 'DISTRICT';

/** 许可证件的状态 */
export type LicenceState = 'VALID' | 'EXPIRED' | 'SUSPENDED' | 'CANCELLED' | 'WITHDRAWN' | 'REVOKED';

/** 食品工业企业诚信评价的等级 */
export type FoodIntegrityGrade = 'EXCELLENT' | 'GOOD' | 'QUALIFIED' | 'NOT_PASSED';

/** 一种产品的产量、销量、库存 */
export interface ProducedGoods {
  /** 产品名称 */
  readonly productName: string;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 计量单位 */
  readonly unit: string;
  /** 本期产量 */
  readonly produced: string;
  /** 本期销量 */
  readonly sold: string | null;
  /** 期末库存 */
  readonly stock: string | null;
}

/** 技术改造项目 */
export interface UpgradeProject {
  /** 项目名称 */
  readonly name: string;
  /** 投资额(万元) */
  readonly investment: string | null;
  /** 质量目标 */
  readonly qualityGoal: string | null;
  /** 竣工日期 */
  readonly completedOn: string | null;
}

/** 诚信评价发现的问题 */
export interface IntegrityFinding {
  /** 标准条款 */
  readonly clause: string;
  /** 问题 */
  readonly problem: string;
  /** 是否已整改 */
  readonly corrected: boolean | null;
}

/** 规模以上工业企业产量产值(各类比率的分母) */
export interface IndustrialOutput extends EventRecord {
  /** 报表编号 */
  readonly reportNo: string;
  /** 填报企业 */
  readonly producer: FeedSubject;
  /** 报告年度 */
  readonly year: number;
  /** 报告月份 */
  readonly month: number;
  /** 报告期末 */
  readonly periodEnd: string;
  /** 行业代码(GB/T 4754) */
  readonly industryCode: string | null;
  /** 主要产品类别(枢纽目录码) */
  readonly mainClass: string | null;
  /** 工业总产值(万元) */
  readonly outputValue: string;
  /** 工业销售产值(万元) */
  readonly salesValue: string | null;
  /** 出口交货值(万元) */
  readonly exportValue: string | null;
  /** 从业人员平均人数 */
  readonly employees: number | null;
  /** 产能利用率(%) */
  readonly capacityUse: string | null;
  /** 分产品产量 */
  readonly goods: readonly ProducedGoods[] | null;
}

/** 企业技术中心 */
export interface TechnologyCentre extends EventRecord {
  /** 认定证书编号 */
  readonly certificateNo: string;
  /** 依托企业 */
  readonly holder: FeedSubject;
  /** 级别 */
  readonly level: TechnologyCentreLevel;
  /** 技术领域 */
  readonly field: string | null;
  /** 认定日期 */
  readonly recognisedOn: string;
  /** 最近评价日期 */
  readonly evaluatedOn: string | null;
  /** 最近评价得分 */
  readonly score: string | null;
  /** 认定状态 */
  readonly state: LicenceState;
  /** 状态变更日期 */
  readonly stateChangedOn: string | null;
  /** 研发人员数 */
  readonly researchers: number | null;
  /** 牵头制定的标准 */
  readonly standards: readonly string[] | null;
}

/** 企业技术改造与研发指标 */
export interface InnovationIndicator extends EventRecord {
  /** 年报编号 */
  readonly statementNo: string;
  /** 填报企业 */
  readonly reporter: FeedSubject;
  /** 报告年度 */
  readonly year: number;
  /** 报告期末 */
  readonly periodEnd: string;
  /** 主营业务收入(万元) */
  readonly revenue: string;
  /** 研发投入(万元) */
  readonly researchSpending: string | null;
  /** 技术改造投资(万元) */
  readonly upgradeInvestment: string | null;
  /** 固定资产投资(万元) */
  readonly fixedInvestment: string | null;
  /** 新产品销售收入(万元) */
  readonly newProductRevenue: string | null;
  /** 有效发明专利数 */
  readonly patents: number | null;
  /** 技术改造项目 */
  readonly projects: readonly UpgradeProject[] | null;
}

/** 行业运行月报 */
export interface IndustryOperation extends EventRecord {
  /** 月报编号 */
  readonly bulletinNo: string;
  /** 行业代码(GB/T 4754) */
  readonly industryCode: string;
  /** 行业名称 */
  readonly industry: string;
  /** 报告年度 */
  readonly year: number;
  /** 报告月份 */
  readonly month: number;
  /** 报告期末 */
  readonly periodEnd: string;
  /** 规模以上企业数 */
  readonly enterprises: number | null;
  /** 亏损企业数 */
  readonly lossMakers: number | null;
  /** 工业总产值(亿元) */
  readonly outputValue: string;
  /** 总产值同比增长(%) */
  readonly growth: string | null;
  /** 利润总额(亿元) */
  readonly profit: string | null;
  /** 出口交货值(亿元) */
  readonly exportValue: string | null;
  /** 产能利用率(%) */
  readonly capacityUse: string | null;
  /** 运行情况说明 */
  readonly remarks: string | null;
}

/** 食品工业企业诚信管理体系评价 */
export interface FoodIntegrityAssessment extends EventRecord {
  /** 评价编号 */
  readonly assessmentNo: string;
  /** 被评价企业 */
  readonly holder: FeedSubject;
  /** 评价范围(枢纽目录码) */
  readonly productClasses: readonly string[] | null;
  /** 评价依据的标准 */
  readonly standard: string | null;
  /** 评价机构 */
  readonly assessor: string | null;
  /** 评价日期 */
  readonly assessedOn: string;
  /** 评价得分 */
  readonly score: string | null;
  /** 评价等级 */
  readonly grade: FoodIntegrityGrade;
  /** 证书有效期至 */
  readonly expiresOn: string | null;
  /** 发现的问题 */
  readonly findings: readonly IntegrityFinding[] | null;
}
