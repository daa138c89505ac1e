// Generated from subgraphs/commerce/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 流通追溯环节 */
export type TraceStep = 'IMPORT_SUPPLY' | 'FACTORY' | 'WHOLESALE' | 'RETAIL' | 'CATERING';

/** 下架退市的原因 */
export type WithdrawalReason = 'FAILED_SAMPLING' | 'RECALL' | 'IMPORT_FAILURE' | 'OWN_INITIATIVE';

/** 酒类经营许可的类型 */
export type LiquorLicenceKind = 'WHOLESALE' | 'RETAIL';

/** 许可证件的状态 */
export type LicenceState = 'VALID' | 'EXPIRED' | 'SUSPENDED' | 'CANCELLED' | 'WITHDRAWN' | 'REVOKED';

/** 服务质量满意度的分项得分 */
export interface ServiceScore {
  /** 指标 */
  readonly indicator: string;
  /** 得分 */
  readonly score: string;
}

/** 流通追溯 */
export interface TraceEvent extends EventRecord {
  /** 追溯事件编号 */
  readonly eventNo: string;
  /** 追溯码 */
  readonly traceCode: string | null;
  /** 环节 */
  readonly step: TraceStep;
  /** 生产企业(进口商品为进口商) */
  readonly producer: FeedSubject | null;
  /** 上家 */
  readonly supplier: FeedSubject | null;
  /** 下家 */
  readonly buyer: FeedSubject | null;
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
  /** 数量 */
  readonly quantity: string;
  /** 计量单位 */
  readonly unit: string | null;
  /** 交易日期 */
  readonly tradedOn: string;
  /** 产地 */
  readonly origin: string | null;
}

/** 下架退市执行报告 */
export interface WithdrawalReport extends EventRecord {
  /** 报告编号 */
  readonly reportNo: string;
  /** 执行企业 */
  readonly seller: FeedSubject;
  /** 生产企业(进口商品为进口商) */
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
  /** 下架原因 */
  readonly reason: WithdrawalReason;
  /** 依据文号 */
  readonly basisNo: string | null;
  /** 下架数量 */
  readonly quantity: string | null;
  /** 涉及门店数 */
  readonly stores: number | null;
  /** 执行日期 */
  readonly executedOn: string;
  /** 执行完毕 */
  readonly completed: boolean;
}

/** 酒类商品经营许可 */
export interface LiquorLicence extends EventRecord {
  /** 许可证编号 */
  readonly licenceNo: string;
  /** 许可类型 */
  readonly kind: LiquorLicenceKind;
  /** 持证企业 */
  readonly holder: FeedSubject;
  /** 经营地址 */
  readonly address: string | null;
  /** 发证机关 */
  readonly issuer: string | null;
  /** 发证日期 */
  readonly issuedOn: string;
  /** 有效期至 */
  readonly expiresOn: string | null;
  /** 许可状态 */
  readonly state: LicenceState;
}

/** 服务质量满意度测评 */
export interface ServiceEvaluation extends EventRecord {
  /** 测评编号 */
  readonly evaluationNo: string;
  /** 被测评企业 */
  readonly evaluated: FeedSubject;
  /** 行业 */
  readonly industry: string | null;
  /** 测评年度 */
  readonly year: number;
  /** 样本量 */
  readonly sampleSize: number | null;
  /** 综合得分 */
  readonly score: string;
  /** 分项得分 */
  readonly scores: readonly ServiceScore[] | null;
  /** 测评机构 */
  readonly evaluator: string | null;
  /** 测评日期 */
  readonly evaluatedOn: string;
}
