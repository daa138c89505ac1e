// Generated from subgraphs/inspection-quarantine/records.graphql; run `npm run generate` after changing it.
import type { EventRecord, FeedSubject } from '../../../schema/feed.js';

/** 进口不合格的原因类别 */
export type DetentionReason = 'SAFETY' | 'PEST_OR_DISEASE' | 'QUALITY' | 'LABEL' | 'DOCUMENTS';

/** 进口不合格的处置 */
export type DetentionDisposal = 'RETURNED' | 'DESTROYED' | 'TREATED' | 'OTHER_USE';

/** 通报系统 */
export type NotificationSystem = 'RASFF' | 'SAFETY_GATE' | 'CPSC' | 'OTHER';

/** 通报的类型 */
export type NotificationClass = 'ALERT' | 'BORDER_REJECTION' | 'INFORMATION_FOR_ATTENTION' | 'INFORMATION_FOR_FOLLOW_UP' | 'NON_COMPLIANCE' | 'RECALL';

/** 通报方的风险判定 */
export type NotifiedRisk = 'SERIOUS' | 'POTENTIALLY_SERIOUS' | 'POTENTIAL' | 'UNDECIDED' | 'NOT_SERIOUS' | 'NO_RISK';

/** 进出口企业信用等级 */
export type TraderCreditGrade = 'AA' | 'A' | 'B' | 'C' | 'D';

/** 召回的启动方式 */
export type RecallOrigin = 'VOLUNTARY' | 'ORDERED';

/** 召回的状态 */
export type RecallState = 'OPEN' | 'CLOSED';

/** 口岸检疫的对象 */
export type QuarantineObject = 'CARGO' | 'CONTAINER' | 'WOOD_PACKAGING' | 'CONVEYANCE' | 'PARCEL' | 'BAGGAGE';

/** 口岸检疫的结果 */
export type QuarantineResult = 'CLEAR' | 'PEST_FOUND' | 'PATHOGEN_FOUND' | 'PROHIBITED';

/** 口岸检疫的处理 */
export type QuarantineTreatment = 'RELEASED' | 'FUMIGATED' | 'DISINFECTED' | 'RETURNED' | 'DESTROYED';

/** 装运前检验的商品种类 */
export type PreShipmentKind = 'USED_MACHINERY' | 'RECYCLABLE_WASTE' | 'OTHER_IMPORT' | 'EXPORT';

/** 检验综合判定 */
export type Verdict = 'PASS' | 'FAIL' | 'LABEL_FAIL';

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

/** 检出的有害生物或病原 */
export interface QuarantineFinding {
  /** 名称 */
  readonly name: string;
  /** 拉丁学名 */
  readonly latinName: string | null;
  /** 列入检疫名录 */
  readonly listed: boolean;
  /** 检出数量 */
  readonly count: number | null;
}

/** 进口不合格、退运销毁 */
export interface ImportDetention extends EventRecord {
  /** 不合格通知编号 */
  readonly detentionNo: string;
  /** 报关单号 */
  readonly declarationNo: string | null;
  /** 进口商 */
  readonly importer: FeedSubject;
  /** 境外生产企业 */
  readonly foreignProducer: string | null;
  /** 原产国(地区) */
  readonly origin: string | null;
  /** 商品名称 */
  readonly productName: string;
  /** HS 编码(十位) */
  readonly hsCode: string | null;
  /** CIQ 编码(十三位) */
  readonly ciqCode: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批次 */
  readonly batchNo: string | null;
  /** 重量(千克) */
  readonly weight: string | null;
  /** 货值(美元) */
  readonly amount: string | null;
  /** 不合格原因类别 */
  readonly reason: DetentionReason;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 处置 */
  readonly disposal: DetentionDisposal;
  /** 口岸 */
  readonly port: string | null;
  /** 检出日期 */
  readonly detainedOn: string;
}

/** 国外通报 */
export interface ForeignNotification extends EventRecord {
  /** 通报号 */
  readonly reference: string;
  /** 通报系统 */
  readonly system: NotificationSystem;
  /** 通报类型 */
  readonly classification: NotificationClass;
  /** 风险判定 */
  readonly riskDecision: NotifiedRisk | null;
  /** 通报标题 */
  readonly subject: string;
  /** 通报的产品类别(原文) */
  readonly category: string | null;
  /** 通报的产品大类(原文) */
  readonly productType: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 通报国 */
  readonly notifyingCountry: string;
  /** 原产国 */
  readonly origins: readonly string[] | null;
  /** 危害 */
  readonly hazards: readonly string[] | null;
  /** 分销国 */
  readonly distribution: readonly string[] | null;
  /** 国内生产企业(能认定时) */
  readonly producer: FeedSubject | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 商品条码 */
  readonly gtin: string | null;
  /** 批号或生产日期 */
  readonly batchNo: string | null;
  /** 措施 */
  readonly measure: string | null;
  /** 通报日期 */
  readonly notifiedOn: string;
}

/** 进出口企业信用评定 */
export interface TraderCreditRating extends EventRecord {
  /** 评定编号 */
  readonly ratingNo: string;
  /** 企业 */
  readonly trader: FeedSubject;
  /** 备案号 */
  readonly filingNo: string | null;
  /** 信用等级 */
  readonly grade: TraderCreditGrade;
  /** 评定得分 */
  readonly score: string | null;
  /** 评定年度 */
  readonly year: number;
  /** 降级原因 */
  readonly downgradeReasons: readonly string[] | null;
  /** 评定机构 */
  readonly rater: string | null;
  /** 评定日期 */
  readonly ratedOn: string;
}

/** 进口缺陷消费品召回 */
export interface ImportRecall extends EventRecord {
  /** 召回编号 */
  readonly recallNo: string;
  /** 进口商 */
  readonly importer: FeedSubject;
  /** 境外生产企业 */
  readonly foreignProducer: string | null;
  /** 原产国(地区) */
  readonly origin: string | null;
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
  /** 缺陷描述 */
  readonly defect: string;
  /** 启动方式 */
  readonly startedAs: RecallOrigin;
  /** 召回状态 */
  readonly state: RecallState;
  /** 公告日期 */
  readonly announcedOn: string;
  /** 涉及数量 */
  readonly affected: number | null;
  /** 已召回数量 */
  readonly recalled: number | null;
}

/** 口岸检疫 */
export interface PortQuarantine extends EventRecord {
  /** 检疫编号 */
  readonly quarantineNo: string;
  /** 检疫对象 */
  readonly object: QuarantineObject;
  /** 收货人、申报人 */
  readonly consignee: FeedSubject | null;
  /** 报关单号 */
  readonly declarationNo: string | null;
  /** 运输工具名称、航次 */
  readonly conveyance: string | null;
  /** 集装箱号 */
  readonly containerNo: string | null;
  /** 货物或物品名称 */
  readonly goodsName: string | null;
  /** HS 编码(十位) */
  readonly hsCode: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 来自国家(地区) */
  readonly origin: string | null;
  /** 口岸 */
  readonly port: string | null;
  /** 检疫结果 */
  readonly result: QuarantineResult;
  /** 检出物 */
  readonly findings: readonly QuarantineFinding[] | null;
  /** 处理 */
  readonly treatment: QuarantineTreatment;
  /** 不合格通知编号 */
  readonly detentionNo: string | null;
  /** 检疫日期 */
  readonly quarantinedOn: string;
}

/** 装运前检验 */
export interface PreShipmentInspection extends EventRecord {
  /** 检验证书编号 */
  readonly certificateNo: string;
  /** 商品种类 */
  readonly kind: PreShipmentKind;
  /** 收货人(出口为发货人) */
  readonly consignee: FeedSubject;
  /** 境外交易方 */
  readonly foreignParty: string | null;
  /** 检验机构名称 */
  readonly inspectionBody: string | null;
  /** 商品名称 */
  readonly productName: string;
  /** HS 编码(十位) */
  readonly hsCode: string | null;
  /** 产品类别(枢纽目录码) */
  readonly productClass: string | null;
  /** 商标 */
  readonly brand: string | null;
  /** 规格型号 */
  readonly model: string | null;
  /** 装运国或输往国 */
  readonly country: string | null;
  /** 装运地点 */
  readonly place: string | null;
  /** 数量 */
  readonly quantity: string | null;
  /** 计量单位 */
  readonly unit: string | null;
  /** 货值(美元) */
  readonly amount: string | null;
  /** 检验结论 */
  readonly verdict: Verdict;
  /** 不合格项目 */
  readonly failedItems: readonly TestItem[] | null;
  /** 检验日期 */
  readonly inspectedOn: string;
  /** 证书有效期至 */
  readonly expiresOn: string | null;
}
