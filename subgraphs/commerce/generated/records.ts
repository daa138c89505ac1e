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

/** 商业主体的经营类型 */
export type CommerceTraderKind = 'WHOLESALE' | 'RETAIL' | 'BOTH';

/** 零售、批发业态(GB/T 18106) */
export type TradeFormat = 'CONVENIENCE_STORE' | 'SUPERMARKET' | 'HYPERMARKET' | 'DEPARTMENT_STORE' | 'SPECIALTY_STORE' | 'SHOPPING_CENTRE' | 'FOOD_MARKET' | 'WHOLESALE_MARKET' | 'ONLINE_STORE';

/** 经营状态 */
export type TradeState = 'OPEN' | 'SUSPENDED' | 'CLOSED';

/** 电子商务平台的模式 */
export type PlatformModel = 'B2B' | 'B2C' | 'C2C' | 'O2O' | 'SOCIAL' | 'CROSS_BORDER';

/** 商务经营许可与备案的类型 */
export type CommerceLicenceKind = 'REFINED_OIL_RETAIL' | 'AUCTION' | 'PAWN' | 'SCRAPPED_VEHICLES' | 'DIRECT_SELLING' | 'PREPAID_CARD' | 'FRANCHISE' | 'SLAUGHTER';

/** 商务信用记录的性质 */
export type CommerceCreditNature = 'TRUSTWORTHY' | 'BREACH' | 'SERIOUS_BREACH';

/** 商务信用记录的事项 */
export type CommerceCreditMatter = 'PREPAID_CARD' | 'SUPPLIER_PAYMENT' | 'PROMOTION' | 'AFTER_SALES' | 'TRACE_REPORTING' | 'CONTRACT' | 'COMMENDATION';

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

/** 商业零售、批发主体 */
export interface CommerceTrader extends EventRecord {
  /** 备案编号 */
  readonly filingNo: string;
  /** 经营主体 */
  readonly trader: FeedSubject;
  /** 经营类型 */
  readonly kind: CommerceTraderKind;
  /** 业态 */
  readonly format: TradeFormat;
  /** 门店或市场名称 */
  readonly shopName: string | null;
  /** 经营地址 */
  readonly address: string | null;
  /** 经营品类(枢纽目录码) */
  readonly productClasses: readonly string[] | null;
  /** 营业面积(平方米) */
  readonly floorArea: string | null;
  /** 门店数 */
  readonly stores: number | null;
  /** 从业人数 */
  readonly employees: number | null;
  /** 已接入流通追溯 */
  readonly traced: boolean | null;
  /** 追溯节点编号 */
  readonly traceNodeNo: string | null;
  /** 开业日期 */
  readonly openedOn: string | null;
  /** 备案日期 */
  readonly filedOn: string;
  /** 经营状态 */
  readonly state: TradeState;
}

/** 电子商务平台主体 */
export interface EcommercePlatform extends EventRecord {
  /** 平台备案编号 */
  readonly platformNo: string;
  /** 平台经营者 */
  readonly operator: FeedSubject;
  /** 平台名称 */
  readonly platformName: string;
  /** 网址、应用名称 */
  readonly site: string | null;
  /** 互联网信息服务备案号(ICP) */
  readonly icpNo: string | null;
  /** 平台模式 */
  readonly model: PlatformModel;
  /** 经营品类(枢纽目录码) */
  readonly productClasses: readonly string[] | null;
  /** 平台内经营者数 */
  readonly merchants: number | null;
  /** 年交易额(万元) */
  readonly turnover: string | null;
  /** 已建立商品质量管控制度 */
  readonly qualityControlled: boolean | null;
  /** 已建立先行赔付制度 */
  readonly advanceCompensation: boolean | null;
  /** 投诉受理电话 */
  readonly complaintPhone: string | null;
  /** 备案日期 */
  readonly filedOn: string;
  /** 平台经营状态 */
  readonly state: TradeState;
}

/** 商务经营许可与备案(酒类以外) */
export interface CommerceLicence extends EventRecord {
  /** 许可、备案编号 */
  readonly licenceNo: string;
  /** 许可类型 */
  readonly kind: CommerceLicenceKind;
  /** 持证企业 */
  readonly holder: FeedSubject;
  /** 经营地址 */
  readonly address: string | null;
  /** 许可范围 */
  readonly scope: string | null;
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

/** 商务信用记录 */
export interface CommerceCreditRecord extends EventRecord {
  /** 信用记录编号 */
  readonly recordNo: string;
  /** 企业 */
  readonly enterpriseOnRecord: FeedSubject;
  /** 性质 */
  readonly nature: CommerceCreditNature;
  /** 事项 */
  readonly matter: CommerceCreditMatter;
  /** 记录内容 */
  readonly content: string;
  /** 依据文号 */
  readonly basisNo: string | null;
  /** 认定单位 */
  readonly determinedBy: string | null;
  /** 涉及金额(元) */
  readonly amount: string | null;
  /** 认定日期 */
  readonly recordedOn: string;
  /** 公示期限 */
  readonly displayUntil: string | null;
  /** 信用修复日期 */
  readonly repairedOn: string | null;
}
