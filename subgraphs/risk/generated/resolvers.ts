import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日历日,YYYY-MM-DD(ISO 8601),不带时区 */
  Date: { input: string; output: string; }
  /** 时刻,ISO 8601 带时区;库内以 UTC 存储 */
  DateTime: { input: string; output: string; }
  /** 十进制定点数,以字符串传输,不丢精度 */
  Decimal: { input: string; output: string; }
  /** 53 位整数(-2^53+1 … 2^53-1) */
  Long: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** 经营异常名录 */
export type AbnormalListing = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 不良事件报告 */
export type AdverseEvent = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 广告监测 */
export type AdvertisementMonitoring = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 农业行政处罚 */
export type AgriculturePenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 研判结论 */
export type AssessmentDecision =
  /** 确认 */
  | 'CONFIRMED'
  /** 排除 */
  | 'DISMISSED';

/** 批次:批号只在一个企业的一个产品之内有意义 */
export type Batch = {
  /** 批号(规范化后) */
  batchNo: Scalars['ID']['output'];
  /** 关于本批次的投诉(查无实据和撤诉的不算),最近者在前 */
  complaints?: Maybe<RecordReferenceConnection>;
  /** 覆盖本批次的召回与退市:全部批次、同一批号,或生产日期在其范围之内;近者在前 */
  coveredBy?: Maybe<Array<BatchCoverage>>;
  /** 本批次不合格的抽样(含标签不合格),最近者在前 */
  failures?: Maybe<RecordReferenceConnection>;
  /** 本批次造成的伤害和安全事件,最近者在前 */
  injuries?: Maybe<RecordReferenceConnection>;
  /** 产品 */
  product?: Maybe<Product>;
  /** 产品标识 */
  productKey: Scalars['ID']['output'];
  /** 覆盖本批次的召回候选与线索:证据或建议范围中有本批次 */
  recallCandidates?: Maybe<RecallCandidateConnection>;
  /** 涉及本批次的记录 */
  records?: Maybe<RecordReferenceConnection>;
  /** 流通追溯中买卖过本批次的经营者,生产者自己不计;最近者在前 */
  sellers?: Maybe<BatchSellerConnection>;
};


/** 批次:批号只在一个企业的一个产品之内有意义 */
export type BatchComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batchUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 批次:批号只在一个企业的一个产品之内有意义 */
export type BatchFailuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 批次:批号只在一个企业的一个产品之内有意义 */
export type BatchInjuriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batchUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 批次:批号只在一个企业的一个产品之内有意义 */
export type BatchRecallCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 批次:批号只在一个企业的一个产品之内有意义 */
export type BatchRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 批次:批号只在一个企业的一个产品之内有意义 */
export type BatchSellersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 批次的一页 */
export type BatchConnection = {
  /** 条目与游标 */
  edges: Array<BatchEdge>;
  /** 条目 */
  nodes: Array<Batch>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 一次召回或退市,及其所及的批次 */
export type BatchCoverage = {
  /** 所及批次或生产日期范围(规范化后);空为全部批次 */
  batchNo?: Maybe<Scalars['String']['output']>;
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 记录标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
  /** 召回还是退市 */
  kind: CoverageKind;
  /** 一行摘要(最近所知) */
  label: Scalars['String']['output'];
  /** 凭什么覆盖该批次;问的是整个产品时为空 */
  match?: Maybe<CoverageMatch>;
  /** 业务发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** 仍在进行;已完成的只对其日期以前的产品有意义 */
  open: Scalars['Boolean']['output'];
  /** 部门中的记录本身 */
  record?: Maybe<QualityRecord>;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 所依据的版本 */
  version: Scalars['Long']['output'];
};

/** 批次条目 */
export type BatchEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: Batch;
};

/** 买卖过一个批次的经营者 */
export type BatchSeller = {
  /** 企业;主体未关联到企业时为空 */
  enterprise?: Maybe<Enterprise>;
  /** 最近一次交易日期 */
  lastTradedOn: Scalars['Date']['output'];
  /** 企业名称;未关联到企业时为部门所报名称 */
  name: Scalars['String']['output'];
  /** 追溯记录,至多 20 条 */
  records: Array<RecordReference>;
  /** 所在环节:流通追溯的环节代码,产地合格证为 FARM */
  steps: Array<Scalars['String']['output']>;
};

/** 买卖批次的经营者的一页 */
export type BatchSellerConnection = {
  /** 条目与游标 */
  edges: Array<BatchSellerEdge>;
  /** 条目 */
  nodes: Array<BatchSeller>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 买卖批次的经营者条目 */
export type BatchSellerEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: BatchSeller;
};

/** 黑名单的一页 */
export type BlacklistConnection = {
  /** 条目与游标 */
  edges: Array<BlacklistEdge>;
  /** 条目 */
  nodes: Array<BlacklistEntry>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 黑名单条目 */
export type BlacklistEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: BlacklistEntry;
};

/** 严重违法失信名单的一条记录 */
export type BlacklistEntry = {
  /** 列入依据:处罚等记录的标识 */
  basis: Array<RecordReference>;
  /** 作出决定的人 */
  decidedBy: Scalars['String']['output'];
  /** 移出或撤销的事由 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 移出或撤销的日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 期满日期(不含) */
  expiresOn: Scalars['Date']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 列入时的企业名称 */
  label: Scalars['String']['output'];
  /** 列入日期 */
  listedOn: Scalars['Date']['output'];
  /** 组织机构代码 */
  orgCode: Scalars['ID']['output'];
  /** 列入事由 */
  reason: Scalars['String']['output'];
  /** 所依规则 */
  regime: Scalars['String']['output'];
  /** 可申请提前移出的日期;所依规则不许提前移出时为空 */
  removableFrom?: Maybe<Scalars['Date']['output']>;
  /** 已失效的列入依据:记录已由部门撤销,或处罚决定已被撤销;不为空时应撤销列入 */
  revokedBasis: Array<RecordReference>;
  /** 状态 */
  state: BlacklistState;
  /** 依据撤销后须停止公示的期限(3 个工作日) */
  stopDisplayBy?: Maybe<Scalars['Date']['output']>;
};

/** 黑名单筛选 */
export type BlacklistFilter = {
  /** true 只看列入依据已失效的,false 只看依据仍有效的 */
  basisRevoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** 代码 */
  codes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 在此日期之前(含)期满 */
  expiresBefore?: InputMaybe<Scalars['Date']['input']>;
  /** 状态;缺省在列 */
  state?: InputMaybe<Array<BlacklistState>>;
};

/** 黑名单记录的状态 */
export type BlacklistState =
  /** 到期移出 */
  | 'EXPIRED'
  /** 在列 */
  | 'LISTED'
  /** 提前移出 */
  | 'REMOVED'
  /** 撤销:列入依据已撤销 */
  | 'WITHDRAWN';

/** 商务信用记录 */
export type CommerceCreditRecord = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 商务经营许可与备案(酒类以外) */
export type CommerceLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 商业零售、批发主体 */
export type CommerceTrader = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 竣工验收 */
export type CompletionAcceptance = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 强制性产品认证证书(CCC) */
export type CompulsoryCertificate = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 工程质量事故 */
export type ConstructionAccident = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 工程获奖 */
export type ConstructionAward = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 工程质量投诉 */
export type ConstructionComplaint = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 建设行政处罚 */
export type ConstructionPenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 建筑业人员资格 */
export type ConstructionPersonnel = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 工程项目 */
export type ConstructionProject = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 建筑业企业资质 */
export type ConstructionQualification = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 消费投诉(12315) */
export type ConsumerComplaint = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 召回还是退市 */
export type CoverageKind =
  /** 召回 */
  | 'RECALL'
  /** 退市(下架) */
  | 'WITHDRAWAL';

/** 召回或退市凭什么覆盖一个批次 */
export type CoverageMatch =
  /** 及于全部批次 */
  | 'ALL_BATCHES'
  /** 批号相同,或在所列批号范围之内 */
  | 'BATCH_NO'
  /** 生产日期在所列范围之内,依据弱于批号 */
  | 'PRODUCTION_DATE';

/** 质量信用:百分制,逐项可解释,可按任一日期重算 */
export type Credit = {
  /** 评价日期 */
  asOf: Scalars['Date']['output'];
  /** 数据源不可达或过期的部门;不为空时结论可能不全 */
  degraded: Array<Scalars['String']['output']>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 等级 */
  grade: CreditGrade;
  /** 计分项,影响最大者在前 */
  items: Array<CreditItem>;
  /** 没有新记录时,等级或类别下一次自行变化的日期 */
  nextTransition?: Maybe<Scalars['Date']['output']>;
  /** 组织机构代码 */
  orgCode: Scalars['ID']['output'];
  /** 得分;暂不评级时也给出,仅供参考 */
  score: Scalars['Float']['output'];
  /** 权重变动(0.5 倍、1.5 倍)时的得分和等级 */
  sensitivity?: Maybe<Array<CreditSensitivity>>;
  /** 监管类别;暂不评级为空 */
  supervisionClass?: Maybe<SupervisionClass>;
};

/** 信用的一页 */
export type CreditConnection = {
  /** 数据截至时刻:各部门中最早的一个;空表示尚未读到任何部门的数据 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 不可达或过期的部门;不为空时列表可能不全,不等于没有风险 */
  degraded: Array<Scalars['String']['output']>;
  /** 条目与游标 */
  edges: Array<CreditEdge>;
  /** 条目 */
  nodes: Array<Credit>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 信用条目 */
export type CreditEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: Credit;
};

/** 信用筛选 */
export type CreditFilter = {
  /** 行政区划代码 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 等级 */
  grade?: InputMaybe<Array<CreditGrade>>;
  /** 监管类别 */
  supervisionClass?: InputMaybe<Array<SupervisionClass>>;
  /** 在此日期之前(含)等级将自行变化 */
  transitionBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** 信用等级(四等六级) */
export type CreditGrade =
  /** 80 分及以上 */
  | 'A'
  /** 90 分及以上 */
  | 'AA'
  /** 95 分及以上 */
  | 'AAA'
  /** 65 分及以上 */
  | 'B'
  /** 50 分及以上 */
  | 'C'
  /** 50 分以下,或在黑名单内 */
  | 'D'
  /** 暂不评级:24 个月内没有检验 */
  | 'UNRATED';

/** 信用的一个计分项 */
export type CreditItem = {
  /** 距评价日的天数 */
  ageDays: Scalars['Int']['output'];
  /** 基础分 */
  base: Scalars['Float']['output'];
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 未计入:争议中、已过期或未生效 */
  excluded: Scalars['Boolean']['output'];
  /** 系数:衰减 × 重复 × 逾期 */
  factor: Scalars['Float']['output'];
  /** 摘要 */
  label: Scalars['String']['output'];
  /** 业务发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** 对得分的影响:负为扣分,正为加分 */
  points: Scalars['Float']['output'];
  /** 如何计分 */
  reason: Scalars['String']['output'];
  /** 部门中的记录本身 */
  record?: Maybe<QualityRecord>;
  /** 所依据的记录标识 */
  recordId: Scalars['ID']['output'];
  /** 不良记录的轻重;良好记录为空 */
  severity?: Maybe<CreditSeverity>;
};

/** 可变动的信用权重 */
export type CreditParameter =
  /** 各档基础分 */
  | 'BASE'
  /** 良好记录的加分 */
  | 'GOOD'
  /** 各档半衰期 */
  | 'HALF_LIFE';

/** 权重变动时信用如何变化 */
export type CreditSensitivity = {
  /** 变动倍数 */
  factor: Scalars['Float']['output'];
  /** 变动后的等级 */
  grade: CreditGrade;
  /** 变动的权重 */
  parameter: CreditParameter;
  /** 变动后的得分 */
  score: Scalars['Float']['output'];
};

/** 信用记录的轻重 */
export type CreditSeverity =
  /** 较重 */
  | 'HEAVY'
  /** 轻微 */
  | 'MINOR'
  /** 一般 */
  | 'ORDINARY'
  /** 严重 */
  | 'SERIOUS';

/** 缺陷调查 */
export type DefectInvestigation = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 缺陷线索 */
export type DefectLead = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 一个部门的证据 */
export type DepartmentEvidence = {
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 证据,最有力者在前 */
  evidence: Array<Evidence>;
};

/** 行政区划(GB/T 2260) */
export type District = {
  /** 六位代码 */
  code: Scalars['ID']['output'];
  /** 名称 */
  name?: Maybe<Scalars['String']['output']>;
};

/** 生活饮用水监测 */
export type DrinkingWaterTest = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** EARS 的方法 */
export type EarsMethod =
  /** 与前 7 日比 */
  | 'C1'
  /** 与前 9 日至前 3 日比 */
  | 'C2'
  /** 近三日超出之和 */
  | 'C3';

/** 电子商务平台主体 */
export type EcommercePlatform = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 企业:以组织机构代码为唯一标识(统一社会信用代码第 9–17 位) */
export type Enterprise = {
  /** 当前在列的黑名单记录;没有则为空 */
  blacklistEntry?: Maybe<BlacklistEntry>;
  /** 质量信用:按所给日期重算,缺省为今天;没有任何记录的企业为暂不评级 */
  credit?: Maybe<Credit>;
  /** 以该企业为对象、或涉及该企业的比对结果 */
  findings?: Maybe<FindingConnection>;
  /** 最近所知的名称;登记部门不可达时仍可显示 */
  label?: Maybe<Scalars['String']['output']>;
  /** 组织机构代码,九位 */
  orgCode: Scalars['ID']['output'];
  /** 该企业的产品 */
  products?: Maybe<ProductConnection>;
  /** 各部门关于该企业的记录数:一条记录只计一次,不论企业在其中有几种身份 */
  quality?: Maybe<QualityCounts>;
  /** 该企业产品的召回候选与线索 */
  recallCandidates?: Maybe<RecallCandidateConnection>;
  /** 涉及该企业的预警 */
  warnings?: Maybe<WarningConnection>;
};


/** 企业:以组织机构代码为唯一标识(统一社会信用代码第 9–17 位) */
export type EnterpriseCreditArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业:以组织机构代码为唯一标识(统一社会信用代码第 9–17 位) */
export type EnterpriseFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业:以组织机构代码为唯一标识(统一社会信用代码第 9–17 位) */
export type EnterpriseProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业:以组织机构代码为唯一标识(统一社会信用代码第 9–17 位) */
export type EnterpriseQualityArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业:以组织机构代码为唯一标识(统一社会信用代码第 9–17 位) */
export type EnterpriseRecallCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecallCandidateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecallCandidateOrder>;
};


/** 企业:以组织机构代码为唯一标识(统一社会信用代码第 9–17 位) */
export type EnterpriseWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 企业的一页 */
export type EnterpriseConnection = {
  /** 条目与游标 */
  edges: Array<EnterpriseEdge>;
  /** 条目 */
  nodes: Array<Enterprise>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 企业条目 */
export type EnterpriseEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: Enterprise;
};

/** 企业筛选 */
export type EnterpriseFilter = {
  /** 代码(统一社会信用代码、组织机构代码或注册号),至多 200 个 */
  codes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 有投诉(查无实据和撤诉的不算) */
  complaints?: InputMaybe<EventCondition>;
  /** 行政区划代码 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 有不合格样品(含标签不合格) */
  failingSamples?: InputMaybe<EventCondition>;
  /** 信用等级 */
  grade?: InputMaybe<Array<CreditGrade>>;
  /** 有成立的比对结果 */
  hasOpenFindings?: InputMaybe<Scalars['Boolean']['input']>;
  /** 有进口检出 */
  importDetentions?: InputMaybe<ImportDetentionCondition>;
  /** 行业代码(GB/T 4754),含其下各级:C14 即食品制造业 */
  industry?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 有伤害报告 */
  injuries?: InputMaybe<EventCondition>;
  /** 有许可被吊销或撤销 */
  licencesRevoked?: InputMaybe<LicenceRevokedCondition>;
  /** 有行政处罚 */
  penalties?: InputMaybe<EventCondition>;
  /** 有召回 */
  recalls?: InputMaybe<EventCondition>;
  /** 查找的文字:名称或曾用名中的一段、代码的开头、名称的拼音首字母 */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 特种设备作业人员证 */
export type EquipmentOperator = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 关于企业的一类记录:多少、何时、哪个部门、何种产品 */
export type EventCondition = {
  /** 至少多少条记录 */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** 部门代码 */
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 业务日期不早于 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 产品类别代码 */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 企业在记录中的身份;缺省不限 */
  role?: InputMaybe<Array<SubjectRole>>;
  /** 业务日期不晚于 */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 作为证据的记录 */
export type Evidence = {
  /** 批号 */
  batchNo?: Maybe<Scalars['String']['output']>;
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 记录标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
  /** 一行摘要(最近所知) */
  label: Scalars['String']['output'];
  /** 业务发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** 对得分的贡献;不计分的证据为空 */
  points?: Maybe<Scalars['Float']['output']>;
  /** 部门中的记录本身 */
  record?: Maybe<QualityRecord>;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 证据类型 */
  type?: Maybe<EvidenceType>;
  /** 所依据的版本 */
  version: Scalars['Long']['output'];
};

/** 证据类型,决定召回得分的权重 */
export type EvidenceType =
  /** 投诉 */
  | 'COMPLAINT'
  /** 有人身伤害的投诉 */
  | 'COMPLAINT_INJURY'
  /** A 类(安全)项目不合格 */
  | 'FAILING_A'
  /** B 类(使用性能)项目不合格 */
  | 'FAILING_B'
  /** 火灾,起火物为该产品 */
  | 'FIRE'
  /** 国外通报或召回 */
  | 'FOREIGN_NOTICE'
  /** 进口检出(退运、销毁等) */
  | 'IMPORT_DETENTION'
  /** 人身伤害或事故 */
  | 'INJURY'
  /** 仅标签不合格 */
  | 'LABEL';

/** 不合格材料的筛选 */
export type FailedMaterialFilter = {
  /** 材料类别代码,缺省为结构性材料 STRUCTURAL */
  category?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 不合格的抽查不早于 */
  failedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 不合格的抽查不晚于 */
  failedTo?: InputMaybe<Scalars['Date']['input']>;
  /** 报建编号 */
  projectNo?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 用过不合格材料批次的工程:同一批次在任一部门的抽查中不合格 */
export type FailedMaterialSite = {
  /** 批次 */
  batch: Batch;
  /** 本批次不合格的抽查,至多 20 条 */
  failures: Array<RecordReference>;
  /** 最近一次不合格的日期 */
  lastFailedOn: Scalars['Date']['output'];
  /** 材料名称 */
  productName: Scalars['String']['output'];
  /** 工程项目 */
  project?: Maybe<QualityRecord>;
  /** 报建编号 */
  projectNo: Scalars['ID']['output'];
  /** 该工程对本批次的取样,至多 20 条 */
  uses: Array<RecordReference>;
};

/** 用过不合格材料的工程的一页 */
export type FailedMaterialSiteConnection = {
  /** 条目与游标 */
  edges: Array<FailedMaterialSiteEdge>;
  /** 条目 */
  nodes: Array<FailedMaterialSite>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 用过不合格材料的工程条目 */
export type FailedMaterialSiteEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: FailedMaterialSite;
};

/** 三品一标认证 */
export type FarmCertification = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 农业投入品抽检 */
export type FarmInputSampling = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 农产品例行监测 */
export type FarmProductMonitoring = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 比对结果:一个比对对一个对象的结论 */
export type Finding = {
  /** 结论所依据的时刻 */
  asOf: Scalars['DateTime']['output'];
  /** 人工研判 */
  assessment?: Maybe<FindingAssessment>;
  /** 所用基准的编号 */
  baselineId?: Maybe<Scalars['ID']['output']>;
  /** 最近一次变化 */
  changedAt: Scalars['DateTime']['output'];
  /** 计算时不可达或过期的部门;不为空时结论可能不全 */
  degraded: Array<Scalars['String']['output']>;
  /** 行政区划 */
  district?: Maybe<District>;
  /** 效果 */
  effect: FindingEffect;
  /** 涉及的企业 */
  enterprise?: Maybe<Enterprise>;
  /** 证据,最有力者在前 */
  evidence: Array<RecordReference>;
  /** 不再成立的时刻 */
  goneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 变化的历史,最近者在前 */
  history: Array<FindingChange>;
  /** 标识:比对/对象 */
  id: Scalars['ID']['output'];
  /** 比对编号 */
  join: Scalars['String']['output'];
  /** 涉及的产品 */
  product?: Maybe<Product>;
  /** 产品类别代码 */
  productClass?: Maybe<Scalars['String']['output']>;
  /** 首次成立 */
  raisedAt: Scalars['DateTime']['output'];
  /** 得分 */
  score: Scalars['Float']['output'];
  /** 严重程度,1 最低,4 最高 */
  severity: Scalars['Int']['output'];
  /** 状态 */
  state: FindingState;
  /** 对象的标识 */
  subjectKey: Scalars['ID']['output'];
  /** 对象的种类 */
  subjectKind: SubjectKind;
  /** 结论,一句话 */
  summary: Scalars['String']['output'];
};


/** 比对结果:一个比对对一个对象的结论 */
export type FindingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 对比对结果的人工研判 */
export type FindingAssessment = {
  /** 时刻 */
  at: Scalars['DateTime']['output'];
  /** 研判人 */
  by: Scalars['String']['output'];
  /** 结论 */
  decision: AssessmentDecision;
  /** 说明 */
  note: Scalars['String']['output'];
  /** 研判之后结果又有变化,应重新研判 */
  outdated: Scalars['Boolean']['output'];
};

/** 比对结果的一次变化 */
export type FindingChange = {
  /** 时刻 */
  at: Scalars['DateTime']['output'];
  /** 变化 */
  change: FindingChangeKind;
  /** 当时的证据(记录标识) */
  evidence: Array<Scalars['ID']['output']>;
  /** 所在的运行 */
  runId?: Maybe<Scalars['ID']['output']>;
  /** 当时的得分 */
  score: Scalars['Float']['output'];
  /** 当时的严重程度 */
  severity: Scalars['Int']['output'];
};

/** 比对结果的变化 */
export type FindingChangeKind =
  /** 有变化 */
  | 'CHANGED'
  /** 不再成立 */
  | 'GONE'
  /** 新出现 */
  | 'NEW';

/** 比对结果的一页 */
export type FindingConnection = {
  /** 数据截至时刻:各部门中最早的一个;空表示尚未读到任何部门的数据 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 不可达或过期的部门;不为空时列表可能不全,不等于没有风险 */
  degraded: Array<Scalars['String']['output']>;
  /** 条目与游标 */
  edges: Array<FindingEdge>;
  /** 条目 */
  nodes: Array<Finding>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 比对结果条目 */
export type FindingEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: Finding;
};

/** 比对结果的效果 */
export type FindingEffect =
  /** 信用 */
  | 'CREDIT'
  /** 强制退出候选 */
  | 'EXIT_CANDIDATE'
  /** 抄告、提示 */
  | 'NOTICE'
  /** 召回候选 */
  | 'RECALL_CANDIDATE'
  /** 预警 */
  | 'WARNING';

/** 比对结果筛选 */
export type FindingFilter = {
  /** 行政区划代码 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 效果 */
  effect?: InputMaybe<Array<FindingEffect>>;
  /** 比对编号 */
  join?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 严重程度至少 */
  minSeverity?: InputMaybe<Scalars['Int']['input']>;
  /** 产品类别代码 */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 状态;缺省成立 */
  state?: InputMaybe<Array<FindingState>>;
  /** 对象的标识 */
  subject?: InputMaybe<Scalars['ID']['input']>;
};

/** 一项新出现或改变的比对结果 */
export type FindingRaised = {
  /** 计算时刻 */
  at: Scalars['DateTime']['output'];
  /** 变化 */
  change: FindingChangeKind;
  /** 比对结果(送达时的内容) */
  finding?: Maybe<Finding>;
};

/** 比对结果订阅的条件;各项同时满足 */
export type FindingRaisedFilter = {
  /** 变化;缺省为新出现和改变 */
  change?: InputMaybe<Array<FindingChangeKind>>;
  /** 行政区划代码 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 后果 */
  effect?: InputMaybe<Array<FindingEffect>>;
  /** 比对任务 */
  join?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 严重程度不低于(1–4) */
  minSeverity?: InputMaybe<Scalars['Int']['input']>;
  /** 企业的组织机构代码,九位 */
  orgCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 产品类别代码(枢纽类别) */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 比对结果的状态 */
export type FindingState =
  /** 不再成立 */
  | 'GONE'
  /** 成立 */
  | 'OPEN';

/** 建设工程消防验收 */
export type FireAcceptance = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 火灾事故 */
export type FireIncident = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 消防产品监督检查 */
export type FireProductInspection = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食品药品投诉举报(12331) */
export type FoodDrugComplaint = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食品药品行政处罚 */
export type FoodDrugPenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食品药品召回 */
export type FoodDrugRecall = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食品工业企业诚信管理体系评价 */
export type FoodIntegrityAssessment = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食品生产经营许可 */
export type FoodLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食物中毒与食品安全事件 */
export type FoodSafetyIncident = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食品抽检 */
export type FoodSampling = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 食源性疾病、中毒报告(去标识化) */
export type FoodborneIllnessReport = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 国外通报 */
export type ForeignNotification = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 一个可能的企业 */
export type IdentityCandidate = {
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 该企业的名称(现名、曾用名或他部门所用) */
  name: Scalars['String']['output'];
  /** 组织机构代码 */
  orgCode: Scalars['ID']['output'];
  /** 为何相近:MOVED_PARTS、HOMOPHONE、ONE_CHARACTER、JARO_WINKLER、NAME_ONLY 等 */
  rule: Scalars['String']['output'];
  /** 相似度 0–1 */
  score: Scalars['Float']['output'];
};

/** 人对一个主体的认定;撤回后不再有效,但仍可查 */
export type IdentityDecision = {
  /** 认定时间 */
  decidedAt: Scalars['DateTime']['output'];
  /** 认定人 */
  decidedBy: Scalars['String']['output'];
  /** 所认定的企业 */
  enterprise?: Maybe<Enterprise>;
  /** 主体字段 */
  field: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 主体当时的名称 */
  name: Scalars['String']['output'];
  /** 组织机构代码 */
  orgCode: Scalars['ID']['output'];
  /** 理由 */
  reason: Scalars['String']['output'];
  /** 记录标识 */
  recordId: Scalars['ID']['output'];
  /** 撤回理由 */
  revokeReason?: Maybe<Scalars['String']['output']>;
  /** 撤回时间 */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回人;未撤回时为空 */
  revokedBy?: Maybe<Scalars['String']['output']>;
  /** 结论 */
  verdict: IdentityVerdict;
};

/** 人工认定的一页 */
export type IdentityDecisionConnection = {
  /** 条目与游标 */
  edges: Array<IdentityDecisionEdge>;
  /** 条目 */
  nodes: Array<IdentityDecision>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 人工认定条目 */
export type IdentityDecisionEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: IdentityDecision;
};

/** 人工认定筛选 */
export type IdentityDecisionFilter = {
  /** 企业代码 */
  codes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** true 只看有效的,false 只看已撤回的 */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** 记录标识 */
  recordId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 人工认定 */
export type IdentityDecisionInput = {
  /** 统一社会信用代码、组织机构代码或注册号;否定时缺省为当前关联的企业 */
  code?: InputMaybe<Scalars['ID']['input']>;
  /** 主体字段,如 producer */
  field: Scalars['String']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 记录标识:部门/记录类型/业务主键 */
  recordId: Scalars['ID']['input'];
};

/** 两个组织机构代码的合并;拆分后不再有效,但仍可查 */
export type IdentityMerge = {
  /** 并入的企业 */
  enterprise?: Maybe<Enterprise>;
  /** 被并入的代码 */
  fromCode: Scalars['ID']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 并入的代码 */
  intoCode: Scalars['ID']['output'];
  /** 合并时间 */
  mergedAt: Scalars['DateTime']['output'];
  /** 合并人 */
  mergedBy: Scalars['String']['output'];
  /** 理由 */
  reason: Scalars['String']['output'];
  /** 拆分理由 */
  undoReason?: Maybe<Scalars['String']['output']>;
  /** 拆分时间 */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 拆分人;未拆分时为空 */
  undoneBy?: Maybe<Scalars['String']['output']>;
};

/** 代码合并的一页 */
export type IdentityMergeConnection = {
  /** 条目与游标 */
  edges: Array<IdentityMergeEdge>;
  /** 条目 */
  nodes: Array<IdentityMerge>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 代码合并条目 */
export type IdentityMergeEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: IdentityMerge;
};

/** 代码合并筛选 */
export type IdentityMergeFilter = {
  /** 任一方的企业代码 */
  codes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** true 只看有效的,false 只看已拆分的 */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 主体关联的状态 */
export type IdentityState =
  /** 冲突:同一名称对应多个代码 */
  | 'CONFLICT'
  /** 已关联 */
  | 'LINKED'
  /** 等待比对 */
  | 'NEW'
  /** 人工否定,不再自动关联 */
  | 'REJECTED'
  /** 待人工核对:只有相近的候选 */
  | 'REVIEW'
  /** 查无相同或相近的企业 */
  | 'UNKNOWN';

/** 记录中的一个主体,其自身代码不足以确定是哪家企业,或经人工认定 */
export type IdentitySubject = {
  /** 候选企业,最相近者在前,至多 5 家 */
  candidates: Array<IdentityCandidate>;
  /** 部门所报代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 行政区划代码;记录未说明主体所在区时为空 */
  district?: Maybe<Scalars['String']['output']>;
  /** 关联到的企业 */
  enterprise?: Maybe<Enterprise>;
  /** 主体字段 */
  field: Scalars['String']['output'];
  /** 关联时间 */
  matchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 作出关联的人或 sync */
  matchedBy?: Maybe<Scalars['String']['output']>;
  /** 部门所报名称 */
  name: Scalars['String']['output'];
  /** 业务发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** 未能关联到企业的原因;已关联时为空 */
  reason?: Maybe<UnresolvedReason>;
  /** 部门中的记录本身 */
  record?: Maybe<QualityRecord>;
  /** 记录标识:部门/记录类型/业务主键 */
  recordId: Scalars['ID']['output'];
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 依据的规则 */
  rule?: Maybe<Scalars['String']['output']>;
  /** 相似度 0–1 */
  score?: Maybe<Scalars['Float']['output']>;
  /** 状态 */
  state: IdentityState;
  /** 层级 1–7(人工确认为 7) */
  tier?: Maybe<Scalars['Int']['output']>;
};

/** 主体关联的一页 */
export type IdentitySubjectConnection = {
  /** 条目与游标 */
  edges: Array<IdentitySubjectEdge>;
  /** 条目 */
  nodes: Array<IdentitySubject>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 主体关联条目 */
export type IdentitySubjectEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: IdentitySubject;
};

/** 主体关联筛选 */
export type IdentitySubjectFilter = {
  /** 关联到或候选中有的企业代码 */
  codes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 部门代码 */
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 业务日期不早于 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 未能关联到企业的原因 */
  reason?: InputMaybe<Array<UnresolvedReason>>;
  /** 记录标识 */
  recordId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 状态;缺省待核对与冲突 */
  state?: InputMaybe<Array<IdentityState>>;
  /** 层级 */
  tier?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 业务日期不晚于 */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** 未能关联到企业的,不限状态 */
  unresolved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 人工认定的结论 */
export type IdentityVerdict =
  /** 确认属于该企业 */
  | 'CONFIRMED'
  /** 不属于该企业 */
  | 'REJECTED';

/** 进口不合格、退运销毁 */
export type ImportDetention = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 进口检出 */
export type ImportDetentionCondition = {
  /** 至少多少条记录 */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** 被检出的品牌在本市有投诉 */
  complaintOnSameBrand?: InputMaybe<Scalars['Boolean']['input']>;
  /** 业务日期不早于 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 产品类别代码 */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 业务日期不晚于 */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 进口缺陷消费品召回 */
export type ImportRecall = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 拒收的一个值 */
export type IndicatorIssue = {
  /** 错误代码 */
  code: Scalars['String']['output'];
  /** 字段 */
  field: Scalars['String']['output'];
  /** 说明 */
  message: Scalars['String']['output'];
  /** 第几个,从 1 起 */
  row: Scalars['Int']['output'];
};

/** 填报的回执:正确的已保存,有误的逐条列出 */
export type IndicatorReceipt = {
  /** 保存为新版本 */
  accepted: Scalars['Int']['output'];
  /** 拒收的理由 */
  issues: Array<IndicatorIssue>;
  /** 收到 */
  received: Scalars['Int']['output'];
  /** 拒收 */
  rejected: Scalars['Int']['output'];
  /** 与现行版本相同 */
  unchanged: Scalars['Int']['output'];
};

/** 规划指标的一个值 */
export type IndicatorValueInput = {
  /** 指标代码 */
  code: Scalars['String']['input'];
  /** 分母 */
  denominator?: InputMaybe<Scalars['Decimal']['input']>;
  /** 区划代码;全市留空 */
  district?: InputMaybe<Scalars['String']['input']>;
  /** 说明 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 分子 */
  numerator?: InputMaybe<Scalars['Decimal']['input']>;
  /** 来源文件:名称或文号 */
  sourceDocument: Scalars['String']['input'];
  /** 值,单位见指标;留空表示撤回此前的填报,须说明理由 */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** 年度 */
  year: Scalars['Int']['input'];
};

/** 规模以上工业企业产量产值(各类比率的分母) */
export type IndustrialOutput = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 工商行政处罚 */
export type IndustryCommercePenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 行业运行月报 */
export type IndustryOperation = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 产品伤害监测(去标识化) */
export type InjuryReport = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 企业技术改造与研发指标 */
export type InnovationIndicator = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 比对任务的一次运行 */
export type JobRun = {
  /** 截至时刻 */
  asOf: Scalars['DateTime']['output'];
  /** 尝试次数 */
  attempts: Scalars['Int']['output'];
  /** 试运行将带来的变化,至多 200 处;正式运行的变化见各比对结果的历史 */
  changes?: Maybe<Array<RunChange>>;
  /** 不可达或过期的部门 */
  degraded: Array<Scalars['String']['output']>;
  /** 试运行:不改动结果 */
  dryRun: Scalars['Boolean']['output'];
  /** 结束 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 错误 */
  error?: Maybe<Scalars['String']['output']>;
  /** 成立的结果数 */
  found?: Maybe<Scalars['Int']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 比对编号 */
  job: Scalars['String']['output'];
  /** 已处理 */
  progressDone?: Maybe<Scalars['Int']['output']>;
  /** 总数 */
  progressTotal?: Maybe<Scalars['Int']['output']>;
  /** 由谁请求;定时运行为空 */
  requestedBy?: Maybe<Scalars['String']['output']>;
  /** 开始 */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 */
  state: RunState;
  /** 结论,一句话:评估多少对象,新增、变化、消失各多少;有部门不可达时写明降级,不等于没有风险 */
  summary?: Maybe<Scalars['String']['output']>;
  /** 起因 */
  trigger: RunTrigger;
  /** 窗口:同一任务同一窗口只运行一次 */
  window: Scalars['String']['output'];
};

/** 运行的一页 */
export type JobRunConnection = {
  /** 条目与游标 */
  edges: Array<JobRunEdge>;
  /** 条目 */
  nodes: Array<JobRun>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 运行条目 */
export type JobRunEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: JobRun;
};

/** 定时比对的定义 */
export type JoinDefinition = {
  /** 定时(cron,Asia/Shanghai) */
  cron: Scalars['String']['output'];
  /** 效果 */
  effect: FindingEffect;
  /** 计算方式:keys 只算有变化的对象,full 每次全算 */
  evaluate: Scalars['String']['output'];
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 最近一次运行 */
  lastRun?: Maybe<JobRun>;
  /** 成立的结果数 */
  open: Scalars['Int']['output'];
  /** 负责部门或小组 */
  owner: Scalars['String']['output'];
  /** 对象的种类 */
  subjectKind: SubjectKind;
  /** 名称 */
  title: Scalars['String']['output'];
};

/** 许可被吊销或撤销 */
export type LicenceRevokedCondition = {
  /** 至少多少张 */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** 部门代码 */
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 吊销、撤销之日不早于 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 此后仍作为标称生产企业被抽样 */
  sampledSince?: InputMaybe<Scalars['Boolean']['input']>;
  /** 吊销、撤销之日不晚于 */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 酒类商品经营许可 */
export type LiquorLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 列入黑名单 */
export type ListOnBlacklistInput = {
  /** 依据:处罚等记录的标识,至少一个 */
  basis: Array<Scalars['ID']['input']>;
  /** 统一社会信用代码、组织机构代码或注册号 */
  code: Scalars['ID']['input'];
  /** 列入日期,缺省今天 */
  listedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 事由 */
  reason: Scalars['String']['input'];
};

/** 流通领域商品抽检 */
export type MarketSampling = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 建材监督抽查 */
export type MaterialSampling = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 药品、医疗器械、化妆品召回 */
export type MedicalRecall = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 药品、医疗器械、化妆品抽检 */
export type MedicalSampling = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 代码合并 */
export type MergeIdentitiesInput = {
  /** 被并入的代码 */
  from: Scalars['ID']['input'];
  /** 并入的代码 */
  into: Scalars['ID']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** 两个产品标识 */
export type MergeProductsInput = {
  /** 被并入的产品标识;区分时为两者之一 */
  from: Scalars['ID']['input'];
  /** 并入的产品标识 */
  into: Scalars['ID']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
};

/** 计量器具许可 */
export type MetrologyLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 变更 */
export type Mutation = {
  /** 研判比对结果:确认或排除 */
  assessFinding?: Maybe<Finding>;
  /** 取消等待中或运行中的运行 */
  cancelRun?: Maybe<JobRun>;
  /** 确认记录中的主体属于某企业;取代此前的确认 */
  confirmIdentity?: Maybe<IdentityDecision>;
  /** 列入黑名单;须有较重以上处罚作为依据 */
  listOnBlacklist?: Maybe<BlacklistEntry>;
  /** 把一个代码并入另一个:前者的记录都归后者,部门的记录不改 */
  mergeIdentities?: Maybe<IdentityMerge>;
  /** 两个产品标识是同一产品:并入后者;部门的记录不变,下次归并后生效 */
  mergeProducts?: Maybe<ProductDecision>;
  /** 否定主体与某企业的关联:解除并不再自动关联 */
  rejectIdentity?: Maybe<IdentityDecision>;
  /** 提前移出黑名单;满足所依规则的期限后方可 */
  removeFromBlacklist?: Maybe<BlacklistEntry>;
  /** 填报规划指标的值:每次一个版本,不覆盖;部门填报本部门负责的指标,领导小组办公室、平台管理员填报全部 */
  reportIndicatorValues?: Maybe<IndicatorReceipt>;
  /** 撤回一项人工认定,恢复自动比对 */
  revokeIdentityDecision?: Maybe<IdentityDecision>;
  /** 撤回对产品的认定(拆分) */
  revokeProductDecision?: Maybe<ProductDecision>;
  /** 立即运行一个比对;由调度程序取走执行 */
  runJob?: Maybe<JobRun>;
  /** 两个产品标识不是同一产品:解除并不再自动并入 */
  separateProducts?: Maybe<ProductDecision>;
  /** 撤销一次合并,记录各归原代码 */
  unmergeIdentities?: Maybe<IdentityMerge>;
  /** 撤销列入决定:列入依据已撤销 */
  withdrawBlacklisting?: Maybe<BlacklistEntry>;
};


/** 变更 */
export type MutationAssessFindingArgs = {
  decision: AssessmentDecision;
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};


/** 变更 */
export type MutationCancelRunArgs = {
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationConfirmIdentityArgs = {
  input: IdentityDecisionInput;
};


/** 变更 */
export type MutationListOnBlacklistArgs = {
  input: ListOnBlacklistInput;
};


/** 变更 */
export type MutationMergeIdentitiesArgs = {
  input: MergeIdentitiesInput;
};


/** 变更 */
export type MutationMergeProductsArgs = {
  input: MergeProductsInput;
};


/** 变更 */
export type MutationRejectIdentityArgs = {
  input: IdentityDecisionInput;
};


/** 变更 */
export type MutationRemoveFromBlacklistArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationReportIndicatorValuesArgs = {
  entries: Array<IndicatorValueInput>;
};


/** 变更 */
export type MutationRevokeIdentityDecisionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationRevokeProductDecisionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationRunJobArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  job: Scalars['ID']['input'];
};


/** 变更 */
export type MutationSeparateProductsArgs = {
  input: MergeProductsInput;
};


/** 变更 */
export type MutationUnmergeIdentitiesArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationWithdrawBlacklistingArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** 产地合格证与追溯 */
export type OriginCertificate = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 分页信息(Relay 连接规范) */
export type PageInfo = {
  /** 本页末条的游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 之后是否还有 */
  hasNextPage: Scalars['Boolean']['output'];
  /** 之前是否还有 */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页首条的游标 */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 质量发展规划的一项指标 */
export type PlanIndicator = {
  /** 基期的值 */
  baselines: Array<PlanIndicatorPoint>;
  /** 指标代码 */
  code: Scalars['ID']['output'];
  /** 所依据的部门中,数据可能不全者;见 value 的 asOf */
  degraded: Array<Scalars['String']['output']>;
  /** 责任部门代码 */
  departments: Array<Scalars['String']['output']>;
  /** 要求;规划没有要求时为空 */
  direction?: Maybe<PlanIndicatorDirection>;
  /** 领域 */
  domain: PlanIndicatorDomain;
  /** 算法:分子、分母与年度;填报的指标为空 */
  formula?: Maybe<Scalars['String']['output']>;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 接近的范围,相对于目标值;趋势类为空 */
  nearMargin?: Maybe<Scalars['Float']['output']>;
  /** 口径上的出入 */
  note?: Maybe<Scalars['String']['output']>;
  /** 不在枢纽之内的责任单位 */
  others: Array<Scalars['String']['output']>;
  /** 值的来源 */
  source: PlanIndicatorSource;
  /** 目标 */
  targets: Array<PlanIndicatorPoint>;
  /** 左右的容差,相对于目标值;其他要求为空 */
  tolerance?: Maybe<Scalars['Float']['output']>;
  /** 单位 */
  unit: Scalars['String']['output'];
  /** 按年度,全市在前,各区按代码 */
  values: Array<PlanIndicatorValue>;
};

/** 规划对指标的要求 */
export type PlanIndicatorDirection =
  /** 左右:与目标值之差在容差之内 */
  | 'ABOUT'
  /** 高于(超过) */
  | 'ABOVE'
  /** 不低于(以上) */
  | 'AT_LEAST'
  /** 不高于 */
  | 'AT_MOST'
  /** 达到:等于目标值,超过亦可;目标为 0 时只能为 0 */
  | 'EQUAL'
  /** 下降:与上一年比 */
  | 'FALL'
  /** 上升:与上一年比 */
  | 'RISE';

/** 规划指标的领域 */
export type PlanIndicatorDomain =
  /** 建设工程 */
  | 'CONSTRUCTION'
  /** 质量教育 */
  | 'EDUCATION'
  /** 工业企业质量管理与创新 */
  | 'ENTERPRISE'
  /** 生态环境 */
  | 'ENVIRONMENT'
  /** 食用农产品与食品 */
  | 'FOOD'
  /** 绿化与社区卫生 */
  | 'LIVING'
  /** 产品质量 */
  | 'PRODUCT'
  /** 服务 */
  | 'SERVICE'
  /** 交通 */
  | 'TRANSPORT';

/** 一次填报 */
export type PlanIndicatorEntry = {
  /** 分母 */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** 填报人的部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 分子 */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** 填报时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** 填报人 */
  reportedBy: Scalars['String']['output'];
  /** 来源文件 */
  sourceDocument: Scalars['String']['output'];
  /** 填报的值;空表示撤回 */
  value?: Maybe<Scalars['Float']['output']>;
  /** 版本 */
  version: Scalars['Int']['output'];
};

/** 基期或目标 */
export type PlanIndicatorPoint = {
  /** 分项;没有分项时为空 */
  label?: Maybe<Scalars['String']['output']>;
  /** 规划的文字 */
  text?: Maybe<Scalars['String']['output']>;
  /** 数值;规划只有文字时为空 */
  value?: Maybe<Scalars['Float']['output']>;
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** 无法判断的理由 */
export type PlanIndicatorReason =
  /** 主体太少,或可由此倒推,已隐去 */
  | 'HIDDEN'
  /** 该年没有数据 */
  | 'NO_DATA'
  /** 没有数值目标,或全市的目标不适用于区 */
  | 'NO_TARGET'
  /** 趋势类缺少上一年的值 */
  | 'ONE_PERIOD'
  /** 件数类的年度尚未结束,还会增加 */
  | 'YEAR_OPEN';

/** 指标值的来源 */
export type PlanIndicatorSource =
  /** 由部门记录算出 */
  | 'COMPUTED'
  /** 由人填报 */
  | 'REPORTED';

/** 是否达到规划的要求 */
export type PlanIndicatorStatus =
  /** 达标 */
  | 'MET'
  /** 未达标 */
  | 'MISSED'
  /** 接近:未达标,但差距在目标值的 nearMargin 之内;趋势类为持平 */
  | 'NEAR'
  /** 无法判断,理由见 reason */
  | 'UNKNOWN';

/** 与上一年比 */
export type PlanIndicatorTrend =
  /** 下降 */
  | 'DOWN'
  /** 持平 */
  | 'FLAT'
  /** 上升 */
  | 'UP';

/** 指标在一年一地的值 */
export type PlanIndicatorValue = {
  /** 算出者:所依据部门的数据截至何时;填报者:何时填报 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 比上一年增减 */
  change?: Maybe<Scalars['Float']['output']>;
  /** 该年度已经结束 */
  complete: Scalars['Boolean']['output'];
  /** 分母 */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** 区;全市为空 */
  district?: Maybe<District>;
  /** 填报的现行版本;算出的值为空 */
  entry?: Maybe<PlanIndicatorEntry>;
  /** 差距:值减目标值 */
  gap?: Maybe<Scalars['Float']['output']>;
  /** 记录比率的 95% 置信区间下限(Wilson);不是记录的比率时为空 */
  lower?: Maybe<Scalars['Float']['output']>;
  /** 分子;件数类为件数 */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** 上一年的值 */
  previous?: Maybe<Scalars['Float']['output']>;
  /** 无法判断的理由 */
  reason?: Maybe<PlanIndicatorReason>;
  /** 是否达到 */
  status: PlanIndicatorStatus;
  /** 因主体少于 5 家而隐去 */
  suppressed: Scalars['Boolean']['output'];
  /** 目标值 */
  target?: Maybe<Scalars['Float']['output']>;
  /** 目标的文字 */
  targetText?: Maybe<Scalars['String']['output']>;
  /** 目标年度 */
  targetYear?: Maybe<Scalars['Int']['output']>;
  /** 趋势;件数类在年度结束之前,只有已超过上一年的才有 */
  trend?: Maybe<PlanIndicatorTrend>;
  /** 置信区间上限 */
  upper?: Maybe<Scalars['Float']['output']>;
  /** 值,单位见指标;没有数据或隐去时为空 */
  value?: Maybe<Scalars['Float']['output']>;
  /** 填报的各版本,新的在前 */
  versions: Array<PlanIndicatorEntry>;
  /** 年度 */
  year: Scalars['Int']['output'];
};

/** 口岸检疫 */
export type PortQuarantine = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 装运前检验 */
export type PreShipmentInspection = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 产品:GTIN,或企业+品牌+型号 */
export type Product = {
  /** 并为本产品的其他标识:部门记录中仍是原来的标识 */
  aliases?: Maybe<ProductLinkConnection>;
  /** 记录中出现过的批次 */
  batches?: Maybe<BatchConnection>;
  /** 品牌 */
  brand?: Maybe<Scalars['String']['output']>;
  /** 本产品的召回与退市,各带所及批次,近者在前,至多 200 项 */
  coveredBy?: Maybe<Array<BatchCoverage>>;
  /** 商品条码,14 位 */
  gtin?: Maybe<Scalars['String']['output']>;
  /** 型号 */
  model?: Maybe<Scalars['String']['output']>;
  /** 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 生产企业(进口产品为进口商) */
  producer?: Maybe<Enterprise>;
  /** 产品类别代码(枢纽类别) */
  productClass?: Maybe<Scalars['String']['output']>;
  /** 产品标识:gtin:<14 位>,或 组织机构代码|品牌|型号(规范化后) */
  productKey: Scalars['ID']['output'];
  /** 本产品的召回候选与线索 */
  recallCandidates?: Maybe<RecallCandidateConnection>;
  /** 涉及本产品的记录,不论其中用的是哪个标识 */
  records?: Maybe<RecordReferenceConnection>;
};


/** 产品:GTIN,或企业+品牌+型号 */
export type ProductAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产品:GTIN,或企业+品牌+型号 */
export type ProductBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产品:GTIN,或企业+品牌+型号 */
export type ProductRecallCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecallCandidateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 产品:GTIN,或企业+品牌+型号 */
export type ProductRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 一个产品类别在一周内的报警 */
export type ProductClassAlarm = {
  /** 报警的天数 */
  alarmDays: Scalars['Int']['output'];
  /** 分母:本周有记录的企业数 */
  enterprises: Scalars['Int']['output'];
  /** 单日超出 C2 上限的最大值;未超出为负 */
  excess: Scalars['Float']['output'];
  /** 按 C2 基准本周应有的投诉数 */
  expected: Scalars['Float']['output'];
  /** 报警的方法 */
  methods: Array<EarsMethod>;
  /** 产品类别名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 本周投诉数 */
  observed: Scalars['Int']['output'];
  /** 产品类别代码 */
  productClass: Scalars['String']['output'];
  /** 分母:本周抽样数 */
  samples: Scalars['Int']['output'];
};

/** 产品的一页 */
export type ProductConnection = {
  /** 条目与游标 */
  edges: Array<ProductEdge>;
  /** 条目 */
  nodes: Array<Product>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 人对两个产品标识的认定;撤回后不再有效,但仍可查 */
export type ProductDecision = {
  /** 认定时间 */
  decidedAt: Scalars['DateTime']['output'];
  /** 认定人 */
  decidedBy: Scalars['String']['output'];
  /** 被并入的产品标识;结论为不同时是两者之一 */
  fromKey: Scalars['ID']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 并入的产品标识 */
  intoKey: Scalars['ID']['output'];
  /** 理由 */
  reason: Scalars['String']['output'];
  /** 撤回理由 */
  revokeReason?: Maybe<Scalars['String']['output']>;
  /** 撤回时间 */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回人;有效时为空 */
  revokedBy?: Maybe<Scalars['String']['output']>;
  /** 结论 */
  verdict: ProductVerdict;
};

/** 产品认定的一页 */
export type ProductDecisionConnection = {
  /** 条目与游标 */
  edges: Array<ProductDecisionEdge>;
  /** 条目 */
  nodes: Array<ProductDecision>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 产品认定条目 */
export type ProductDecisionEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: ProductDecision;
};

/** 产品认定筛选 */
export type ProductDecisionFilter = {
  /** true 只看有效的,false 只看已撤回的 */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** 任一方的产品标识 */
  keys?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 产品条目 */
export type ProductEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: Product;
};

/** 产品的筛选 */
export type ProductFilter = {
  /** 生产企业的组织机构代码 */
  orgCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 产品类别代码 */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 查找的文字:品牌、型号、名称中的一段,商品条码的开头,拼音首字母 */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 产品许可与强制性认证 */
export type ProductLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 一个产品标识是哪个产品;产品自身的标识不在其列 */
export type ProductLink = {
  /** 可能是同一产品的标识,至多 5 个 */
  candidates: Array<Scalars['ID']['output']>;
  /** 部门记录中的标识 */
  key: Scalars['ID']['output'];
  /** 认定时间 */
  matchedAt: Scalars['DateTime']['output'];
  /** 作出认定的人或 sync */
  matchedBy: Scalars['String']['output'];
  /** 所属产品 */
  product?: Maybe<Product>;
  /** 所属产品的标识;待核对时即其自身 */
  productKey: Scalars['ID']['output'];
  /** 依据的规则 */
  rule: Scalars['String']['output'];
  /** 状态 */
  state: ProductLinkState;
};

/** 产品标识的一页 */
export type ProductLinkConnection = {
  /** 条目与游标 */
  edges: Array<ProductLinkEdge>;
  /** 条目 */
  nodes: Array<ProductLink>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 产品标识条目 */
export type ProductLinkEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: ProductLink;
};

/** 产品标识筛选 */
export type ProductLinkFilter = {
  /** 标识,或所属产品的标识 */
  keys?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 状态;缺省待核对与冲突 */
  state?: InputMaybe<Array<ProductLinkState>>;
};

/** 产品标识的状态 */
export type ProductLinkState =
  /** 冲突:同一商品条码属于多家企业或多个型号 */
  | 'CONFLICT'
  /** 与另一标识是同一产品 */
  | 'LINKED'
  /** 待人工核对:与另一产品相近,或同一型号有多个商品条码 */
  | 'REVIEW';

/** 缺陷产品召回 */
export type ProductRecall = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 产品监督抽查结果 */
export type ProductSampling = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 人对两个产品标识的结论 */
export type ProductVerdict =
  /** 不是同一产品 */
  | 'DIFFERENT'
  /** 是同一产品 */
  | 'SAME';

/** 各部门关于一家企业的记录数 */
export type QualityCounts = {
  /** 投诉数(查无实据和撤诉的不算) */
  complaints: Scalars['Int']['output'];
  /** 不合格样品数(含标签不合格) */
  failingSamples: Scalars['Int']['output'];
  /** 进口检出次数 */
  importDetentions: Scalars['Int']['output'];
  /** 伤害报告数 */
  injuries: Scalars['Int']['output'];
  /** 最近一次投诉的日期 */
  lastComplaintOn?: Maybe<Scalars['Date']['output']>;
  /** 最近一次进口检出的日期 */
  lastDetentionOn?: Maybe<Scalars['Date']['output']>;
  /** 最近一次不合格的抽样日期 */
  lastFailingOn?: Maybe<Scalars['Date']['output']>;
  /** 被吊销、撤销的许可数 */
  licencesRevoked: Scalars['Int']['output'];
  /** 行政处罚数 */
  penalties: Scalars['Int']['output'];
  /** 召回数 */
  recalls: Scalars['Int']['output'];
  /** 被抽样的次数 */
  samples: Scalars['Int']['output'];
};

/** 企业质量信用等级评定 */
export type QualityCreditRating = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 分组计数的维度 */
export type QualityDimension =
  /** 部门 */
  | 'DEPARTMENT'
  /** 区 */
  | 'DISTRICT'
  /** 月份 */
  | 'MONTH'
  /** 产品类别 */
  | 'PRODUCT_CLASS'
  /** 抽查类型 */
  | 'SAMPLING_TYPE';

/** 质量荣誉与体系认证 */
export type QualityHonour = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 分组计数计什么 */
export type QualityMeasure =
  /** 投诉(查无实据和撤诉的不算) */
  | 'COMPLAINTS'
  /** 进口检出 */
  | 'IMPORT_DETENTIONS'
  /** 伤害报告 */
  | 'INJURIES'
  /** 行政处罚 */
  | 'PENALTIES'
  /** 抽样;同时给出不合格数 */
  | 'SAMPLES';

/** 各部门记录的共同部分;本子图只持有标识,其余字段由所属部门给出 */
export type QualityRecord = {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 质量投诉申诉(12365) */
export type QualitySupervisionComplaint = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 质量技监行政处罚 */
export type QualitySupervisionPenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 分组计数 */
export type QualityTable = {
  /** 数据截至 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 不可达或过期的部门;不为空时计数可能不全 */
  degraded: Array<Scalars['String']['output']>;
  /** 计什么 */
  measure: QualityMeasure;
  /** 各格;没有记录的不列 */
  rows: Array<QualityTableRow>;
  /** 隐去的格数 */
  suppressed: Scalars['Int']['output'];
  /** 主体少于此数的格隐去 */
  threshold: Scalars['Int']['output'];
};

/** 分组计数的一格;未作为分组维度的列为空 */
export type QualityTableRow = {
  /** 部门代码 */
  department?: Maybe<Scalars['String']['output']>;
  /** 区 */
  district?: Maybe<District>;
  /** 其中不合格;只有抽样才有 */
  failing?: Maybe<Scalars['Int']['output']>;
  /** 月份,YYYY-MM */
  month?: Maybe<Scalars['String']['output']>;
  /** 产品类别代码 */
  productClass?: Maybe<Scalars['String']['output']>;
  /** 记录数;隐去时为空 */
  records?: Maybe<Scalars['Int']['output']>;
  /** 抽查类型 */
  samplingType?: Maybe<SamplingType>;
  /** 涉及的主体数;未认定主体的记录各算一个 */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 已隐去 */
  suppressed: Scalars['Boolean']['output'];
};

/** 根查询 */
export type Query = {
  /** 按产品标识和批号查批次 */
  batch?: Maybe<Batch>;
  /** 黑名单,期满日期近者在前 */
  blacklist?: Maybe<BlacklistConnection>;
  /** 一家企业的质量信用,按所给日期重算 */
  credit?: Maybe<Credit>;
  /** 质量信用列表(最近一次计算),得分低者在前 */
  credits?: Maybe<CreditConnection>;
  /** 按统一社会信用代码、组织机构代码或工商注册号查企业;代码格式或校验位不对时报错 */
  enterprise?: Maybe<Enterprise>;
  /** 企业列表:给出 text 时最相符者在前,否则按组织机构代码排序 */
  enterprises?: Maybe<EnterpriseConnection>;
  /** 用过不合格材料批次的工程,最近不合格者在前 */
  failedMaterialSites?: Maybe<FailedMaterialSiteConnection>;
  /** 一个比对结果 */
  finding?: Maybe<Finding>;
  /** 比对结果,严重者在前 */
  findings?: Maybe<FindingConnection>;
  /** 人工认定,最近者在前 */
  identityDecisions?: Maybe<IdentityDecisionConnection>;
  /** 代码合并,最近者在前 */
  identityMerges?: Maybe<IdentityMergeConnection>;
  /** 主体关联:缺省为待核对与冲突的队列,业务日期近者在前 */
  identitySubjects?: Maybe<IdentitySubjectConnection>;
  /** 定时比对的定义 */
  joins?: Maybe<Array<JoinDefinition>>;
  /** 质量发展规划的指标:各年、全市与各区的值、目标、差距、状态与趋势 */
  planIndicators: Array<PlanIndicator>;
  /** 按产品标识或商品条码查产品,二者给其一 */
  product?: Maybe<Product>;
  /** 投诉高于自身近日水平的产品类别(EARS C1–C3,全市逐日),报警天数多者在前;最近一两周因报告滞后会偏低 */
  productClassAlarms?: Maybe<Array<ProductClassAlarm>>;
  /** 对产品的人工认定,最近者在前 */
  productDecisions?: Maybe<ProductDecisionConnection>;
  /** 产品标识:缺省为待核对与冲突的队列 */
  productLinks?: Maybe<ProductLinkConnection>;
  /** 产品列表:给出 text 时最相符者在前,否则按产品标识排序 */
  products?: Maybe<ProductConnection>;
  /** 分组计数:区、产品类别、月份、部门、抽查类型;主体少于 threshold 家的格隐去,以免由合计倒推,相邻的小格一并隐去 */
  qualityTable?: Maybe<QualityTable>;
  /** 召回候选与线索 */
  recallCandidates?: Maybe<RecallCandidateConnection>;
  /** 按全局标识查任一部门的记录 */
  record?: Maybe<QualityRecord>;
  /** 一次运行 */
  run?: Maybe<JobRun>;
  /** 运行历史,最近者在前 */
  runs?: Maybe<JobRunConnection>;
  /** 主体未能关联到企业的记录,按部门和原因计数 */
  unresolvedRecords?: Maybe<Array<UnresolvedCount>>;
  /** 预警,级别高者在前 */
  warnings?: Maybe<WarningConnection>;
};


/** 根查询 */
export type QueryBatchArgs = {
  batchNo: Scalars['String']['input'];
  productKey: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryBlacklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlacklistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryCreditArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryEnterpriseArgs = {
  code: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryFailedMaterialSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FailedMaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryIdentityDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdentityDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryIdentityMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdentityMergeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryIdentitySubjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdentitySubjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryPlanIndicatorsArgs = {
  byDistrict?: InputMaybe<Scalars['Boolean']['input']>;
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  domain?: InputMaybe<Array<PlanIndicatorDomain>>;
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
};


/** 根查询 */
export type QueryProductArgs = {
  gtin?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['ID']['input']>;
};


/** 根查询 */
export type QueryProductClassAlarmsArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryProductDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryProductLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryQualityTableArgs = {
  by: Array<QualityDimension>;
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  from: Scalars['Date']['input'];
  measure: QualityMeasure;
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
  samplingType?: InputMaybe<Array<SamplingType>>;
  to: Scalars['Date']['input'];
};


/** 根查询 */
export type QueryRecallCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecallCandidateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecallCandidateOrder>;
};


/** 根查询 */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  job?: InputMaybe<Scalars['ID']['input']>;
};


/** 根查询 */
export type QueryUnresolvedRecordsArgs = {
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  reason?: InputMaybe<Array<UnresolvedReason>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** 根查询 */
export type QueryWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 召回候选或线索:一个产品 */
export type RecallCandidate = {
  /** 建议的下一步 */
  act: SuggestedAct;
  /** 结论所依据的时刻 */
  asOf: Scalars['DateTime']['output'];
  /** 人工研判 */
  assessment?: Maybe<FindingAssessment>;
  /** 最近一次变化 */
  changedAt: Scalars['DateTime']['output'];
  /** 已被在办召回覆盖、因而未计入的证据数 */
  coveredByRecall: Scalars['Int']['output'];
  /** 计算时不可达或过期的部门;不为空时结论可能不全 */
  degraded: Array<Scalars['String']['output']>;
  /** 提供证据的部门 */
  departments: Array<Scalars['String']['output']>;
  /** 证据最多的行政区划 */
  district?: Maybe<District>;
  /** 生产企业(进口产品为进口商) */
  enterprise?: Maybe<Enterprise>;
  /** 证据,最有力者在前 */
  evidence: Array<Evidence>;
  /** 按部门列出的证据 */
  evidenceByDepartment: Array<DepartmentEvidence>;
  /** 标识:比对/产品标识 */
  id: Scalars['ID']['output'];
  /** 优先级 */
  priority: RecallPriority;
  /** 产品 */
  product?: Maybe<Product>;
  /** 产品类别代码 */
  productClass?: Maybe<Scalars['String']['output']>;
  /** 产品标识 */
  productKey: Scalars['ID']['output'];
  /** 首次列入 */
  raisedAt: Scalars['DateTime']['output'];
  /** 成立的规则 */
  rules: Array<RecallRule>;
  /** 建议的召回范围 */
  scope: RecallScope;
  /** 得分 */
  score: Scalars['Float']['output'];
  /** 得分的组成 */
  scoreParts: Array<RecallScorePart>;
  /** 哪些权重变动会改变结论;为空表示结论稳定 */
  sensitivity: Array<RecallSensitivity>;
  /** 严重程度,1 最低,4 最高 */
  severity: Scalars['Int']['output'];
  /** 统计佐证 */
  statistics?: Maybe<StatisticalSupport>;
  /** 状态 */
  status: RecallStatus;
  /** 结论,一句话 */
  summary: Scalars['String']['output'];
};

/** 召回候选的一页 */
export type RecallCandidateConnection = {
  /** 数据截至时刻:各部门中最早的一个;空表示尚未读到任何部门的数据 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 不可达或过期的部门;不为空时列表可能不全,不等于没有风险 */
  degraded: Array<Scalars['String']['output']>;
  /** 条目与游标 */
  edges: Array<RecallCandidateEdge>;
  /** 条目 */
  nodes: Array<RecallCandidate>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 召回候选条目 */
export type RecallCandidateEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: RecallCandidate;
};

/** 召回候选筛选 */
export type RecallCandidateFilter = {
  /** 有该部门的证据 */
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 证据所在的行政区划 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 得分至少 */
  minScore?: InputMaybe<Scalars['Float']['input']>;
  /** 组织机构代码 */
  orgCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 优先级 */
  priority?: InputMaybe<Array<RecallPriority>>;
  /** 产品类别代码 */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 状态;缺省为候选与线索 */
  status?: InputMaybe<Array<RecallStatus>>;
};

/** 召回候选的排序 */
export type RecallCandidateOrder =
  /** 严重程度和得分高者在前 */
  | 'PRIORITY'
  /** 新列入者在前 */
  | 'RAISED_DESC'
  /** 得分高者在前 */
  | 'SCORE_DESC';

/** 优先级 */
export type RecallPriority =
  /** 高:R1–R5 中至少一项成立 */
  | 'HIGH'
  /** 普通:按得分列入 */
  | 'NORMAL';

/** 成立的规则及其依据 */
export type RecallRule = {
  /** 规则 */
  id: RecallRuleId;
  /** 为何成立 */
  reason: Scalars['String']['output'];
  /** 所依据的记录标识 */
  recordIds: Array<Scalars['ID']['output']>;
};

/** 单项即可列为候选的规则 */
export type RecallRuleId =
  /** 出现死亡或最严重等级伤害,且产品已认定 */
  | 'R1'
  /** 同一型号的同一安全项目,在两家以上独立机构或两个以上批次中不合格 */
  | 'R2'
  /** 同一企业同一型号在国外被召回或通报 */
  | 'R3'
  /** 因安全原因被口岸检出,且同一进口商同一品牌在本市销售 */
  | 'R4'
  /** 消防部门两次以上认定该产品为起火物 */
  | 'R5';

/** 建议的召回范围 */
export type RecallScope = {
  /** 覆盖全部批次:证据中没有可认定的批号 */
  allBatches: Scalars['Boolean']['output'];
  /** 批次 */
  batches: Array<RecallScopeBatch>;
};

/** 建议范围中的一个批次 */
export type RecallScopeBatch = {
  /** 批号 */
  batchNo: Scalars['String']['output'];
  /** 指向该批次的证据数 */
  evidence: Scalars['Int']['output'];
  /** 流通追溯中持有过该批次的主体数 */
  holders: Scalars['Int']['output'];
};

/** 得分的一部分:一类证据 */
export type RecallScorePart = {
  /** 计入的记录数(投诉至多计 5 件) */
  counted: Scalars['Int']['output'];
  /** 得分 */
  points: Scalars['Float']['output'];
  /** 证据类型 */
  type: EvidenceType;
  /** 权重 */
  weight: Scalars['Float']['output'];
};

/** 权重变动时结论是否改变 */
export type RecallSensitivity = {
  /** 变动倍数 */
  factor: Scalars['Float']['output'];
  /** 变动后的得分 */
  score: Scalars['Float']['output'];
  /** 变动后的状态;空:不再列入 */
  status?: Maybe<RecallStatus>;
  /** 变动的权重 */
  type: EvidenceType;
};

/** 召回候选的状态 */
export type RecallStatus =
  /** 候选:单项规则成立,或得分达到候选标准 */
  | 'CANDIDATE'
  /** 线索:得分达到线索标准,尚不足以列为候选 */
  | 'LEAD';

/** 一个已发布的记录版本 */
export type RecordPublished = {
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 行政区划 */
  district?: Maybe<District>;
  /** 记录中的企业 */
  enterprises: Array<Enterprise>;
  /** 记录标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
  /** 一行摘要 */
  label: Scalars['String']['output'];
  /** 业务发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** 记录中的产品 */
  product?: Maybe<Product>;
  /** 记录涉及的产品类别代码(枢纽类别) */
  productClasses: Array<Scalars['String']['output']>;
  /** 发布时刻(部门给出) */
  publishedAt: Scalars['DateTime']['output'];
  /** 部门中的记录本身(现行版本) */
  record?: Maybe<QualityRecord>;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 状态 */
  status: RecordStatus;
  /** 版本 */
  version: Scalars['Long']['output'];
};

/** 记录订阅的条件;各项同时满足 */
export type RecordPublishedFilter = {
  /** 部门代码 */
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 行政区划代码 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 企业的组织机构代码,九位 */
  orgCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 产品类别代码(枢纽类别) */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 产品标识 */
  productKey?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 记录类型 */
  recordType?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 状态 */
  status?: InputMaybe<Array<RecordStatus>>;
};

/** 指向部门记录的引用:部门不可达时,标识、版本和摘要仍可显示 */
export type RecordReference = {
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 记录标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
  /** 一行摘要(最近所知) */
  label: Scalars['String']['output'];
  /** 业务发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** 部门中的记录本身 */
  record?: Maybe<QualityRecord>;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 所依据的版本 */
  version: Scalars['Long']['output'];
};

/** 记录引用的一页 */
export type RecordReferenceConnection = {
  /** 条目与游标 */
  edges: Array<RecordReferenceEdge>;
  /** 条目 */
  nodes: Array<RecordReference>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 记录引用条目 */
export type RecordReferenceEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: RecordReference;
};

/** 记录状态 */
export type RecordStatus =
  /** 更正:发布部门已用新版本更正 */
  | 'CORRECTED'
  /** 撤销:发布部门已撤销,不再作为依据 */
  | 'REVOKED'
  /** 有效 */
  | 'VALID';

/** 市场主体登记 */
export type Registration = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 试运行将带来的一处变化 */
export type RunChange = {
  /** 变化 */
  change: FindingChangeKind;
  /** 得分 */
  score: Scalars['Float']['output'];
  /** 严重程度 */
  severity: Scalars['Int']['output'];
  /** 对象的标识 */
  subjectKey: Scalars['ID']['output'];
};

/** 运行的状态 */
export type RunState =
  /** 已取消 */
  | 'CANCELLED'
  /** 失败 */
  | 'FAILED'
  /** 完成 */
  | 'OK'
  /** 降级:有部门不可达,结论可能不全 */
  | 'PARTIAL'
  /** 等待 */
  | 'PENDING'
  /** 运行中 */
  | 'RUNNING';

/** 运行的起因 */
export type RunTrigger =
  /** 补跑 */
  | 'CATCH_UP'
  /** 人工 */
  | 'MANUAL'
  /** 定时 */
  | 'SCHEDULED';

/** 抽查类型;有针对性的抽查不与例行抽查混算 */
export type SamplingType =
  /** 市级监督抽查 */
  | 'CITY'
  /** 区级监督抽查 */
  | 'DISTRICT'
  /** 国家监督抽查 */
  | 'NATIONAL'
  /** 风险监测(有针对性) */
  | 'RISK_MONITORING'
  /** 专项抽查(有针对性) */
  | 'SPECIAL';

/** 服务质量满意度测评 */
export type ServiceEvaluation = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 工程质量监督检查 */
export type SiteInspection = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 特种设备登记与检验 */
export type SpecialEquipment = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 统计佐证:与产品类别的基准相比(精确泊松检验);不作为门槛 */
export type StatisticalSupport = {
  /** 基准编号 */
  baselineId?: Maybe<Scalars['ID']['output']>;
  /** 同类产品的平均数(基准,随全量运行冻结) */
  expected: Scalars['Float']['output'];
  /** 窗口内不利记录数 */
  observed: Scalars['Int']['output'];
  /** 显著性概率 P(X ≥ observed) */
  pValue: Scalars['Float']['output'];
  /** 在全量运行的错误发现率之内显著 */
  significant: Scalars['Boolean']['output'];
};

/** 比对对象的种类 */
export type SubjectKind =
  /** 批次 */
  | 'BATCH'
  /** 品牌 */
  | 'BRAND'
  /** 企业 */
  | 'ENTERPRISE'
  /** 主体归并:代码、名称或记录中的主体 */
  | 'IDENTITY'
  /** 产品 */
  | 'PRODUCT'
  /** 类别×区×周 */
  | 'SERIES';

/** 主体在记录中的角色 */
export type SubjectRole =
  /** 收货方 */
  | 'BUYER'
  /** 施工单位 */
  | 'CONTRACTOR'
  /** 勘察设计单位 */
  | 'DESIGNER'
  /** 建设单位 */
  | 'DEVELOPER'
  /** 持证人、登记人 */
  | 'HOLDER'
  /** 进口商 */
  | 'IMPORTER'
  /** 生产企业 */
  | 'PRODUCER'
  /** 当事人:被处罚、被投诉 */
  | 'RESPONDENT'
  /** 销售者 */
  | 'SELLER'
  /** 监理单位 */
  | 'SUPERVISOR'
  /** 供货方 */
  | 'SUPPLIER'
  /** 使用单位 */
  | 'USER';

/** 实时订阅(网关 /live):只含订阅者有权看到的事件;以最后收到的事件编号续订,不遗漏、不重复 */
export type Subscription = {
  /** 新出现、或需要人再看一次的比对结果 */
  findingRaised?: Maybe<FindingRaised>;
  /** 部门发布、更正、撤销的记录,提交后一秒内送达;不予共享的记录不出现 */
  recordPublished?: Maybe<RecordPublished>;
  /** 新发布或改变的预警 */
  warningRaised?: Maybe<WarningRaised>;
};


/** 实时订阅(网关 /live):只含订阅者有权看到的事件;以最后收到的事件编号续订,不遗漏、不重复 */
export type SubscriptionFindingRaisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingRaisedFilter>;
};


/** 实时订阅(网关 /live):只含订阅者有权看到的事件;以最后收到的事件编号续订,不遗漏、不重复 */
export type SubscriptionRecordPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordPublishedFilter>;
};


/** 实时订阅(网关 /live):只含订阅者有权看到的事件;以最后收到的事件编号续订,不遗漏、不重复 */
export type SubscriptionWarningRaisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarningRaisedFilter>;
};

/** 建议的下一步 */
export type SuggestedAct =
  /** 约谈企业 */
  | 'INTERVIEW'
  /** 缺陷调查 */
  | 'INVESTIGATE'
  /** 抽样检验 */
  | 'SAMPLE';

/** 监管类别(工业企业产品质量分类监管) */
export type SupervisionClass =
  /** 责任监管 */
  | 'A'
  /** 信用监管 */
  | 'AA'
  /** 常态监管 */
  | 'B'
  /** 加严监管 */
  | 'C';

/** 企业技术中心 */
export type TechnologyCentre = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 检验检测机构 */
export type TestingBody = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 检验检测报告 */
export type TestingReport = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 流通追溯 */
export type TraceEvent = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 商标注册 */
export type Trademark = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 进出口企业信用评定 */
export type TraderCreditRating = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 交通行业指标 */
export type TransportIndicator = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 住宅分户验收 */
export type UnitAcceptance = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 一个部门因一种原因未能关联到企业的记录数 */
export type UnresolvedCount = {
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 其中最近的业务日期 */
  lastOccurredOn: Scalars['Date']['output'];
  /** 原因 */
  reason: UnresolvedReason;
  /** 记录数;一条记录有两个主体未关联时只计一次 */
  records: Scalars['Int']['output'];
  /** 主体数 */
  subjects: Scalars['Int']['output'];
};

/** 主体未能关联到企业的原因 */
export type UnresolvedReason =
  /** 只有相近的企业,待人工核对 */
  | 'ALIKE_ONLY'
  /** 同一名称或代码对应多家企业 */
  | 'AMBIGUOUS'
  /** 代码校验不符,或没有企业用此代码 */
  | 'CODE_DOUBTFUL'
  /** 没有代码,也没有名称相同或相近的企业 */
  | 'NO_CODE'
  /** 等待比对 */
  | 'PENDING'
  /** 人工否定,没有改认 */
  | 'REJECTED';

/** 预警:由比对结果和召回候选得出,待研判 */
export type Warning = {
  /** 结论所依据的时刻 */
  asOf: Scalars['DateTime']['output'];
  /** 级别 */
  colour: WarningColour;
  /** 计算时不可达或过期的部门;不为空时结论可能不全 */
  degraded: Array<Scalars['String']['output']>;
  /** 行政区划 */
  district?: Maybe<District>;
  /** 涉及的企业 */
  enterprise?: Maybe<Enterprise>;
  /** 所依据的比对结果 */
  finding: Finding;
  /** 标识:比对/对象 */
  id: Scalars['ID']['output'];
  /** 涉及的产品 */
  product?: Maybe<Product>;
  /** 产品类别代码 */
  productClass?: Maybe<Scalars['String']['output']>;
  /** 首次出现 */
  raisedAt: Scalars['DateTime']['output'];
  /** 级别的依据 */
  reason: WarningReason;
  /** 结论,一句话 */
  summary: Scalars['String']['output'];
};

/** 预警级别(突发事件应对法),红为最高 */
export type WarningColour =
  /** 四级 */
  | 'BLUE'
  /** 二级 */
  | 'ORANGE'
  /** 一级 */
  | 'RED'
  /** 三级 */
  | 'YELLOW';

/** 预警的一页 */
export type WarningConnection = {
  /** 数据截至时刻:各部门中最早的一个;空表示尚未读到任何部门的数据 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 不可达或过期的部门;不为空时列表可能不全,不等于没有风险 */
  degraded: Array<Scalars['String']['output']>;
  /** 条目与游标 */
  edges: Array<WarningEdge>;
  /** 条目 */
  nodes: Array<Warning>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 预警条目 */
export type WarningEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: Warning;
};

/** 预警筛选 */
export type WarningFilter = {
  /** 级别 */
  colour?: InputMaybe<Array<WarningColour>>;
  /** 行政区划代码 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 比对编号 */
  join?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 产品类别代码 */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 一条新发布或改变的预警 */
export type WarningRaised = {
  /** 计算时刻 */
  at: Scalars['DateTime']['output'];
  /** 变化 */
  change: FindingChangeKind;
  /** 当时的颜色 */
  colour: WarningColour;
  /** 预警(送达时的内容) */
  warning?: Maybe<Warning>;
};

/** 预警订阅的条件;各项同时满足 */
export type WarningRaisedFilter = {
  /** 变化;缺省为新出现和改变 */
  change?: InputMaybe<Array<FindingChangeKind>>;
  /** 颜色 */
  colour?: InputMaybe<Array<WarningColour>>;
  /** 行政区划代码 */
  district?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 比对任务 */
  join?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 企业的组织机构代码,九位 */
  orgCode?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 产品类别代码(枢纽类别) */
  productClass?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 级别的依据 */
export type WarningReason = {
  /** 基础级别:由严重程度得出 */
  base: WarningColour;
  /** 涉及的销售渠道数 */
  channels: Scalars['Int']['output'];
  /** 涉及的区数 */
  districts: Scalars['Int']['output'];
  /** 单一来源、未经证实,下调一级(不低于蓝) */
  loweredByConfidence: Scalars['Boolean']['output'];
  /** 在网上销售 */
  online: Scalars['Boolean']['output'];
  /** 因扩散上调一级 */
  raisedBySpread: Scalars['Boolean']['output'];
  /** 说明 */
  text: Scalars['String']['output'];
};

/** 下架退市执行报告 */
export type WithdrawalReport = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Batch: Batch;
  BlacklistEntry: BlacklistEntry;
  Enterprise: Enterprise;
  Finding: Finding;
  Product: Product;
  RecallCandidate: RecallCandidate;
  Warning: Warning;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Batch:
    ( { __typename: 'Batch' }
    & GraphQLRecursivePick<FederationTypes['Batch'], {"productKey":true,"batchNo":true}> );
  BlacklistEntry:
    ( { __typename: 'BlacklistEntry' }
    & GraphQLRecursivePick<FederationTypes['BlacklistEntry'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"orgCode":true}> );
  Finding:
    ( { __typename: 'Finding' }
    & GraphQLRecursivePick<FederationTypes['Finding'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"productKey":true}> );
  RecallCandidate:
    ( { __typename: 'RecallCandidate' }
    & GraphQLRecursivePick<FederationTypes['RecallCandidate'], {"id":true}> );
  Warning:
    ( { __typename: 'Warning' }
    & GraphQLRecursivePick<FederationTypes['Warning'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  QualityRecord:
    | ( Partial<AbnormalListing> )
    | ( Partial<AdverseEvent> )
    | ( Partial<AdvertisementMonitoring> )
    | ( Partial<AgriculturePenalty> )
    | ( Partial<CommerceCreditRecord> )
    | ( Partial<CommerceLicence> )
    | ( Partial<CommerceTrader> )
    | ( Partial<CompletionAcceptance> )
    | ( Partial<CompulsoryCertificate> )
    | ( Partial<ConstructionAccident> )
    | ( Partial<ConstructionAward> )
    | ( Partial<ConstructionComplaint> )
    | ( Partial<ConstructionPenalty> )
    | ( Partial<ConstructionPersonnel> )
    | ( Partial<ConstructionProject> )
    | ( Partial<ConstructionQualification> )
    | ( Partial<ConsumerComplaint> )
    | ( Partial<DefectInvestigation> )
    | ( Partial<DefectLead> )
    | ( Partial<DrinkingWaterTest> )
    | ( Partial<EcommercePlatform> )
    | ( Partial<EquipmentOperator> )
    | ( Partial<FarmCertification> )
    | ( Partial<FarmInputSampling> )
    | ( Partial<FarmProductMonitoring> )
    | ( Partial<FireAcceptance> )
    | ( Partial<FireIncident> )
    | ( Partial<FireProductInspection> )
    | ( Partial<FoodDrugComplaint> )
    | ( Partial<FoodDrugPenalty> )
    | ( Partial<FoodDrugRecall> )
    | ( Partial<FoodIntegrityAssessment> )
    | ( Partial<FoodLicence> )
    | ( Partial<FoodSafetyIncident> )
    | ( Partial<FoodSampling> )
    | ( Partial<FoodborneIllnessReport> )
    | ( Partial<ForeignNotification> )
    | ( Partial<ImportDetention> )
    | ( Partial<ImportRecall> )
    | ( Partial<IndustrialOutput> )
    | ( Partial<IndustryCommercePenalty> )
    | ( Partial<IndustryOperation> )
    | ( Partial<InjuryReport> )
    | ( Partial<InnovationIndicator> )
    | ( Partial<LiquorLicence> )
    | ( Partial<MarketSampling> )
    | ( Partial<MaterialSampling> )
    | ( Partial<MedicalRecall> )
    | ( Partial<MedicalSampling> )
    | ( Partial<MetrologyLicence> )
    | ( Partial<OriginCertificate> )
    | ( Partial<PortQuarantine> )
    | ( Partial<PreShipmentInspection> )
    | ( Partial<ProductLicence> )
    | ( Partial<ProductRecall> )
    | ( Partial<ProductSampling> )
    | ( Partial<QualityCreditRating> )
    | ( Partial<QualityHonour> )
    | ( Partial<QualitySupervisionComplaint> )
    | ( Partial<QualitySupervisionPenalty> )
    | ( Partial<Registration> )
    | ( Partial<ServiceEvaluation> )
    | ( Partial<SiteInspection> )
    | ( Partial<SpecialEquipment> )
    | ( Partial<TechnologyCentre> )
    | ( Partial<TestingBody> )
    | ( Partial<TestingReport> )
    | ( Partial<TraceEvent> )
    | ( Partial<Trademark> )
    | ( Partial<TraderCreditRating> )
    | ( Partial<TransportIndicator> )
    | ( Partial<UnitAcceptance> )
    | ( Partial<WithdrawalReport> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbnormalListing: ResolverTypeWrapper<Partial<AbnormalListing>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AdverseEvent: ResolverTypeWrapper<Partial<AdverseEvent>>;
  AdvertisementMonitoring: ResolverTypeWrapper<Partial<AdvertisementMonitoring>>;
  AgriculturePenalty: ResolverTypeWrapper<Partial<AgriculturePenalty>>;
  AssessmentDecision: ResolverTypeWrapper<Partial<AssessmentDecision>>;
  Batch: ResolverTypeWrapper<Partial<Omit<Batch, 'complaints' | 'coveredBy' | 'failures' | 'injuries' | 'product' | 'recallCandidates' | 'records' | 'sellers'> & { complaints?: Maybe<ResolversTypes['RecordReferenceConnection']>, coveredBy?: Maybe<Array<ResolversTypes['BatchCoverage']>>, failures?: Maybe<ResolversTypes['RecordReferenceConnection']>, injuries?: Maybe<ResolversTypes['RecordReferenceConnection']>, product?: Maybe<ResolversTypes['Product']>, recallCandidates?: Maybe<ResolversTypes['RecallCandidateConnection']>, records?: Maybe<ResolversTypes['RecordReferenceConnection']>, sellers?: Maybe<ResolversTypes['BatchSellerConnection']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  BatchConnection: ResolverTypeWrapper<Partial<Omit<BatchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BatchEdge']>, nodes: Array<ResolversTypes['Batch']> }>>;
  BatchCoverage: ResolverTypeWrapper<Partial<Omit<BatchCoverage, 'record'> & { record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  BatchEdge: ResolverTypeWrapper<Partial<Omit<BatchEdge, 'node'> & { node: ResolversTypes['Batch'] }>>;
  BatchSeller: ResolverTypeWrapper<Partial<Omit<BatchSeller, 'enterprise' | 'records'> & { enterprise?: Maybe<ResolversTypes['Enterprise']>, records: Array<ResolversTypes['RecordReference']> }>>;
  BatchSellerConnection: ResolverTypeWrapper<Partial<Omit<BatchSellerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BatchSellerEdge']>, nodes: Array<ResolversTypes['BatchSeller']> }>>;
  BatchSellerEdge: ResolverTypeWrapper<Partial<Omit<BatchSellerEdge, 'node'> & { node: ResolversTypes['BatchSeller'] }>>;
  BlacklistConnection: ResolverTypeWrapper<Partial<Omit<BlacklistConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BlacklistEdge']>, nodes: Array<ResolversTypes['BlacklistEntry']> }>>;
  BlacklistEdge: ResolverTypeWrapper<Partial<Omit<BlacklistEdge, 'node'> & { node: ResolversTypes['BlacklistEntry'] }>>;
  BlacklistEntry: ResolverTypeWrapper<Partial<Omit<BlacklistEntry, 'basis' | 'enterprise' | 'revokedBasis'> & { basis: Array<ResolversTypes['RecordReference']>, enterprise?: Maybe<ResolversTypes['Enterprise']>, revokedBasis: Array<ResolversTypes['RecordReference']> }>>;
  BlacklistFilter: ResolverTypeWrapper<Partial<BlacklistFilter>>;
  BlacklistState: ResolverTypeWrapper<Partial<BlacklistState>>;
  CommerceCreditRecord: ResolverTypeWrapper<Partial<CommerceCreditRecord>>;
  CommerceLicence: ResolverTypeWrapper<Partial<CommerceLicence>>;
  CommerceTrader: ResolverTypeWrapper<Partial<CommerceTrader>>;
  CompletionAcceptance: ResolverTypeWrapper<Partial<CompletionAcceptance>>;
  CompulsoryCertificate: ResolverTypeWrapper<Partial<CompulsoryCertificate>>;
  ConstructionAccident: ResolverTypeWrapper<Partial<ConstructionAccident>>;
  ConstructionAward: ResolverTypeWrapper<Partial<ConstructionAward>>;
  ConstructionComplaint: ResolverTypeWrapper<Partial<ConstructionComplaint>>;
  ConstructionPenalty: ResolverTypeWrapper<Partial<ConstructionPenalty>>;
  ConstructionPersonnel: ResolverTypeWrapper<Partial<ConstructionPersonnel>>;
  ConstructionProject: ResolverTypeWrapper<Partial<ConstructionProject>>;
  ConstructionQualification: ResolverTypeWrapper<Partial<ConstructionQualification>>;
  ConsumerComplaint: ResolverTypeWrapper<Partial<ConsumerComplaint>>;
  CoverageKind: ResolverTypeWrapper<Partial<CoverageKind>>;
  CoverageMatch: ResolverTypeWrapper<Partial<CoverageMatch>>;
  Credit: ResolverTypeWrapper<Partial<Omit<Credit, 'enterprise' | 'items'> & { enterprise?: Maybe<ResolversTypes['Enterprise']>, items: Array<ResolversTypes['CreditItem']> }>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  CreditConnection: ResolverTypeWrapper<Partial<Omit<CreditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CreditEdge']>, nodes: Array<ResolversTypes['Credit']> }>>;
  CreditEdge: ResolverTypeWrapper<Partial<Omit<CreditEdge, 'node'> & { node: ResolversTypes['Credit'] }>>;
  CreditFilter: ResolverTypeWrapper<Partial<CreditFilter>>;
  CreditGrade: ResolverTypeWrapper<Partial<CreditGrade>>;
  CreditItem: ResolverTypeWrapper<Partial<Omit<CreditItem, 'record'> & { record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  CreditParameter: ResolverTypeWrapper<Partial<CreditParameter>>;
  CreditSensitivity: ResolverTypeWrapper<Partial<CreditSensitivity>>;
  CreditSeverity: ResolverTypeWrapper<Partial<CreditSeverity>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  DefectInvestigation: ResolverTypeWrapper<Partial<DefectInvestigation>>;
  DefectLead: ResolverTypeWrapper<Partial<DefectLead>>;
  DepartmentEvidence: ResolverTypeWrapper<Partial<Omit<DepartmentEvidence, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>>;
  District: ResolverTypeWrapper<Partial<District>>;
  DrinkingWaterTest: ResolverTypeWrapper<Partial<DrinkingWaterTest>>;
  EarsMethod: ResolverTypeWrapper<Partial<EarsMethod>>;
  EcommercePlatform: ResolverTypeWrapper<Partial<EcommercePlatform>>;
  Enterprise: ResolverTypeWrapper<Partial<Omit<Enterprise, 'blacklistEntry' | 'credit' | 'findings' | 'recallCandidates' | 'warnings'> & { blacklistEntry?: Maybe<ResolversTypes['BlacklistEntry']>, credit?: Maybe<ResolversTypes['Credit']>, findings?: Maybe<ResolversTypes['FindingConnection']>, recallCandidates?: Maybe<ResolversTypes['RecallCandidateConnection']>, warnings?: Maybe<ResolversTypes['WarningConnection']> }>>;
  EnterpriseConnection: ResolverTypeWrapper<Partial<Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnterpriseEdge']>, nodes: Array<ResolversTypes['Enterprise']> }>>;
  EnterpriseEdge: ResolverTypeWrapper<Partial<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>>;
  EnterpriseFilter: ResolverTypeWrapper<Partial<EnterpriseFilter>>;
  EquipmentOperator: ResolverTypeWrapper<Partial<EquipmentOperator>>;
  EventCondition: ResolverTypeWrapper<Partial<EventCondition>>;
  Evidence: ResolverTypeWrapper<Partial<Omit<Evidence, 'record'> & { record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  EvidenceType: ResolverTypeWrapper<Partial<EvidenceType>>;
  FailedMaterialFilter: ResolverTypeWrapper<Partial<FailedMaterialFilter>>;
  FailedMaterialSite: ResolverTypeWrapper<Partial<Omit<FailedMaterialSite, 'batch' | 'failures' | 'project' | 'uses'> & { batch: ResolversTypes['Batch'], failures: Array<ResolversTypes['RecordReference']>, project?: Maybe<ResolversTypes['QualityRecord']>, uses: Array<ResolversTypes['RecordReference']> }>>;
  FailedMaterialSiteConnection: ResolverTypeWrapper<Partial<Omit<FailedMaterialSiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FailedMaterialSiteEdge']>, nodes: Array<ResolversTypes['FailedMaterialSite']> }>>;
  FailedMaterialSiteEdge: ResolverTypeWrapper<Partial<Omit<FailedMaterialSiteEdge, 'node'> & { node: ResolversTypes['FailedMaterialSite'] }>>;
  FarmCertification: ResolverTypeWrapper<Partial<FarmCertification>>;
  FarmInputSampling: ResolverTypeWrapper<Partial<FarmInputSampling>>;
  FarmProductMonitoring: ResolverTypeWrapper<Partial<FarmProductMonitoring>>;
  Finding: ResolverTypeWrapper<Partial<Omit<Finding, 'assessment' | 'enterprise' | 'evidence' | 'product'> & { assessment?: Maybe<ResolversTypes['FindingAssessment']>, enterprise?: Maybe<ResolversTypes['Enterprise']>, evidence: Array<ResolversTypes['RecordReference']>, product?: Maybe<ResolversTypes['Product']> }>>;
  FindingAssessment: ResolverTypeWrapper<Partial<FindingAssessment>>;
  FindingChange: ResolverTypeWrapper<Partial<FindingChange>>;
  FindingChangeKind: ResolverTypeWrapper<Partial<FindingChangeKind>>;
  FindingConnection: ResolverTypeWrapper<Partial<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FindingEdge']>, nodes: Array<ResolversTypes['Finding']> }>>;
  FindingEdge: ResolverTypeWrapper<Partial<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>>;
  FindingEffect: ResolverTypeWrapper<Partial<FindingEffect>>;
  FindingFilter: ResolverTypeWrapper<Partial<FindingFilter>>;
  FindingRaised: ResolverTypeWrapper<Partial<Omit<FindingRaised, 'finding'> & { finding?: Maybe<ResolversTypes['Finding']> }>>;
  FindingRaisedFilter: ResolverTypeWrapper<Partial<FindingRaisedFilter>>;
  FindingState: ResolverTypeWrapper<Partial<FindingState>>;
  FireAcceptance: ResolverTypeWrapper<Partial<FireAcceptance>>;
  FireIncident: ResolverTypeWrapper<Partial<FireIncident>>;
  FireProductInspection: ResolverTypeWrapper<Partial<FireProductInspection>>;
  FoodDrugComplaint: ResolverTypeWrapper<Partial<FoodDrugComplaint>>;
  FoodDrugPenalty: ResolverTypeWrapper<Partial<FoodDrugPenalty>>;
  FoodDrugRecall: ResolverTypeWrapper<Partial<FoodDrugRecall>>;
  FoodIntegrityAssessment: ResolverTypeWrapper<Partial<FoodIntegrityAssessment>>;
  FoodLicence: ResolverTypeWrapper<Partial<FoodLicence>>;
  FoodSafetyIncident: ResolverTypeWrapper<Partial<FoodSafetyIncident>>;
  FoodSampling: ResolverTypeWrapper<Partial<FoodSampling>>;
  FoodborneIllnessReport: ResolverTypeWrapper<Partial<FoodborneIllnessReport>>;
  ForeignNotification: ResolverTypeWrapper<Partial<ForeignNotification>>;
  IdentityCandidate: ResolverTypeWrapper<Partial<Omit<IdentityCandidate, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>>;
  IdentityDecision: ResolverTypeWrapper<Partial<Omit<IdentityDecision, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>>;
  IdentityDecisionConnection: ResolverTypeWrapper<Partial<Omit<IdentityDecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IdentityDecisionEdge']>, nodes: Array<ResolversTypes['IdentityDecision']> }>>;
  IdentityDecisionEdge: ResolverTypeWrapper<Partial<Omit<IdentityDecisionEdge, 'node'> & { node: ResolversTypes['IdentityDecision'] }>>;
  IdentityDecisionFilter: ResolverTypeWrapper<Partial<IdentityDecisionFilter>>;
  IdentityDecisionInput: ResolverTypeWrapper<Partial<IdentityDecisionInput>>;
  IdentityMerge: ResolverTypeWrapper<Partial<Omit<IdentityMerge, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>>;
  IdentityMergeConnection: ResolverTypeWrapper<Partial<Omit<IdentityMergeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IdentityMergeEdge']>, nodes: Array<ResolversTypes['IdentityMerge']> }>>;
  IdentityMergeEdge: ResolverTypeWrapper<Partial<Omit<IdentityMergeEdge, 'node'> & { node: ResolversTypes['IdentityMerge'] }>>;
  IdentityMergeFilter: ResolverTypeWrapper<Partial<IdentityMergeFilter>>;
  IdentityState: ResolverTypeWrapper<Partial<IdentityState>>;
  IdentitySubject: ResolverTypeWrapper<Partial<Omit<IdentitySubject, 'candidates' | 'enterprise' | 'record'> & { candidates: Array<ResolversTypes['IdentityCandidate']>, enterprise?: Maybe<ResolversTypes['Enterprise']>, record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  IdentitySubjectConnection: ResolverTypeWrapper<Partial<Omit<IdentitySubjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IdentitySubjectEdge']>, nodes: Array<ResolversTypes['IdentitySubject']> }>>;
  IdentitySubjectEdge: ResolverTypeWrapper<Partial<Omit<IdentitySubjectEdge, 'node'> & { node: ResolversTypes['IdentitySubject'] }>>;
  IdentitySubjectFilter: ResolverTypeWrapper<Partial<IdentitySubjectFilter>>;
  IdentityVerdict: ResolverTypeWrapper<Partial<IdentityVerdict>>;
  ImportDetention: ResolverTypeWrapper<Partial<ImportDetention>>;
  ImportDetentionCondition: ResolverTypeWrapper<Partial<ImportDetentionCondition>>;
  ImportRecall: ResolverTypeWrapper<Partial<ImportRecall>>;
  IndicatorIssue: ResolverTypeWrapper<Partial<IndicatorIssue>>;
  IndicatorReceipt: ResolverTypeWrapper<Partial<IndicatorReceipt>>;
  IndicatorValueInput: ResolverTypeWrapper<Partial<IndicatorValueInput>>;
  IndustrialOutput: ResolverTypeWrapper<Partial<IndustrialOutput>>;
  IndustryCommercePenalty: ResolverTypeWrapper<Partial<IndustryCommercePenalty>>;
  IndustryOperation: ResolverTypeWrapper<Partial<IndustryOperation>>;
  InjuryReport: ResolverTypeWrapper<Partial<InjuryReport>>;
  InnovationIndicator: ResolverTypeWrapper<Partial<InnovationIndicator>>;
  JobRun: ResolverTypeWrapper<Partial<JobRun>>;
  JobRunConnection: ResolverTypeWrapper<Partial<JobRunConnection>>;
  JobRunEdge: ResolverTypeWrapper<Partial<JobRunEdge>>;
  JoinDefinition: ResolverTypeWrapper<Partial<JoinDefinition>>;
  LicenceRevokedCondition: ResolverTypeWrapper<Partial<LicenceRevokedCondition>>;
  LiquorLicence: ResolverTypeWrapper<Partial<LiquorLicence>>;
  ListOnBlacklistInput: ResolverTypeWrapper<Partial<ListOnBlacklistInput>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  MarketSampling: ResolverTypeWrapper<Partial<MarketSampling>>;
  MaterialSampling: ResolverTypeWrapper<Partial<MaterialSampling>>;
  MedicalRecall: ResolverTypeWrapper<Partial<MedicalRecall>>;
  MedicalSampling: ResolverTypeWrapper<Partial<MedicalSampling>>;
  MergeIdentitiesInput: ResolverTypeWrapper<Partial<MergeIdentitiesInput>>;
  MergeProductsInput: ResolverTypeWrapper<Partial<MergeProductsInput>>;
  MetrologyLicence: ResolverTypeWrapper<Partial<MetrologyLicence>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OriginCertificate: ResolverTypeWrapper<Partial<OriginCertificate>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlanIndicator: ResolverTypeWrapper<Partial<PlanIndicator>>;
  PlanIndicatorDirection: ResolverTypeWrapper<Partial<PlanIndicatorDirection>>;
  PlanIndicatorDomain: ResolverTypeWrapper<Partial<PlanIndicatorDomain>>;
  PlanIndicatorEntry: ResolverTypeWrapper<Partial<PlanIndicatorEntry>>;
  PlanIndicatorPoint: ResolverTypeWrapper<Partial<PlanIndicatorPoint>>;
  PlanIndicatorReason: ResolverTypeWrapper<Partial<PlanIndicatorReason>>;
  PlanIndicatorSource: ResolverTypeWrapper<Partial<PlanIndicatorSource>>;
  PlanIndicatorStatus: ResolverTypeWrapper<Partial<PlanIndicatorStatus>>;
  PlanIndicatorTrend: ResolverTypeWrapper<Partial<PlanIndicatorTrend>>;
  PlanIndicatorValue: ResolverTypeWrapper<Partial<PlanIndicatorValue>>;
  PortQuarantine: ResolverTypeWrapper<Partial<PortQuarantine>>;
  PreShipmentInspection: ResolverTypeWrapper<Partial<PreShipmentInspection>>;
  Product: ResolverTypeWrapper<Partial<Omit<Product, 'batches' | 'coveredBy' | 'producer' | 'recallCandidates' | 'records'> & { batches?: Maybe<ResolversTypes['BatchConnection']>, coveredBy?: Maybe<Array<ResolversTypes['BatchCoverage']>>, producer?: Maybe<ResolversTypes['Enterprise']>, recallCandidates?: Maybe<ResolversTypes['RecallCandidateConnection']>, records?: Maybe<ResolversTypes['RecordReferenceConnection']> }>>;
  ProductClassAlarm: ResolverTypeWrapper<Partial<ProductClassAlarm>>;
  ProductConnection: ResolverTypeWrapper<Partial<Omit<ProductConnection, 'nodes'> & { nodes: Array<ResolversTypes['Product']> }>>;
  ProductDecision: ResolverTypeWrapper<Partial<ProductDecision>>;
  ProductDecisionConnection: ResolverTypeWrapper<Partial<ProductDecisionConnection>>;
  ProductDecisionEdge: ResolverTypeWrapper<Partial<ProductDecisionEdge>>;
  ProductDecisionFilter: ResolverTypeWrapper<Partial<ProductDecisionFilter>>;
  ProductEdge: ResolverTypeWrapper<Partial<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>>;
  ProductFilter: ResolverTypeWrapper<Partial<ProductFilter>>;
  ProductLicence: ResolverTypeWrapper<Partial<ProductLicence>>;
  ProductLink: ResolverTypeWrapper<Partial<Omit<ProductLink, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>>;
  ProductLinkConnection: ResolverTypeWrapper<Partial<ProductLinkConnection>>;
  ProductLinkEdge: ResolverTypeWrapper<Partial<ProductLinkEdge>>;
  ProductLinkFilter: ResolverTypeWrapper<Partial<ProductLinkFilter>>;
  ProductLinkState: ResolverTypeWrapper<Partial<ProductLinkState>>;
  ProductRecall: ResolverTypeWrapper<Partial<ProductRecall>>;
  ProductSampling: ResolverTypeWrapper<Partial<ProductSampling>>;
  ProductVerdict: ResolverTypeWrapper<Partial<ProductVerdict>>;
  QualityCounts: ResolverTypeWrapper<Partial<QualityCounts>>;
  QualityCreditRating: ResolverTypeWrapper<Partial<QualityCreditRating>>;
  QualityDimension: ResolverTypeWrapper<Partial<QualityDimension>>;
  QualityHonour: ResolverTypeWrapper<Partial<QualityHonour>>;
  QualityMeasure: ResolverTypeWrapper<Partial<QualityMeasure>>;
  QualityRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QualityRecord']>;
  QualitySupervisionComplaint: ResolverTypeWrapper<Partial<QualitySupervisionComplaint>>;
  QualitySupervisionPenalty: ResolverTypeWrapper<Partial<QualitySupervisionPenalty>>;
  QualityTable: ResolverTypeWrapper<Partial<QualityTable>>;
  QualityTableRow: ResolverTypeWrapper<Partial<QualityTableRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecallCandidate: ResolverTypeWrapper<Partial<Omit<RecallCandidate, 'assessment' | 'enterprise' | 'evidence' | 'evidenceByDepartment' | 'product'> & { assessment?: Maybe<ResolversTypes['FindingAssessment']>, enterprise?: Maybe<ResolversTypes['Enterprise']>, evidence: Array<ResolversTypes['Evidence']>, evidenceByDepartment: Array<ResolversTypes['DepartmentEvidence']>, product?: Maybe<ResolversTypes['Product']> }>>;
  RecallCandidateConnection: ResolverTypeWrapper<Partial<Omit<RecallCandidateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecallCandidateEdge']>, nodes: Array<ResolversTypes['RecallCandidate']> }>>;
  RecallCandidateEdge: ResolverTypeWrapper<Partial<Omit<RecallCandidateEdge, 'node'> & { node: ResolversTypes['RecallCandidate'] }>>;
  RecallCandidateFilter: ResolverTypeWrapper<Partial<RecallCandidateFilter>>;
  RecallCandidateOrder: ResolverTypeWrapper<Partial<RecallCandidateOrder>>;
  RecallPriority: ResolverTypeWrapper<Partial<RecallPriority>>;
  RecallRule: ResolverTypeWrapper<Partial<RecallRule>>;
  RecallRuleId: ResolverTypeWrapper<Partial<RecallRuleId>>;
  RecallScope: ResolverTypeWrapper<Partial<RecallScope>>;
  RecallScopeBatch: ResolverTypeWrapper<Partial<RecallScopeBatch>>;
  RecallScorePart: ResolverTypeWrapper<Partial<RecallScorePart>>;
  RecallSensitivity: ResolverTypeWrapper<Partial<RecallSensitivity>>;
  RecallStatus: ResolverTypeWrapper<Partial<RecallStatus>>;
  RecordPublished: ResolverTypeWrapper<Partial<Omit<RecordPublished, 'enterprises' | 'product' | 'record'> & { enterprises: Array<ResolversTypes['Enterprise']>, product?: Maybe<ResolversTypes['Product']>, record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  RecordPublishedFilter: ResolverTypeWrapper<Partial<RecordPublishedFilter>>;
  RecordReference: ResolverTypeWrapper<Partial<Omit<RecordReference, 'record'> & { record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  RecordReferenceConnection: ResolverTypeWrapper<Partial<Omit<RecordReferenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecordReferenceEdge']>, nodes: Array<ResolversTypes['RecordReference']> }>>;
  RecordReferenceEdge: ResolverTypeWrapper<Partial<Omit<RecordReferenceEdge, 'node'> & { node: ResolversTypes['RecordReference'] }>>;
  RecordStatus: ResolverTypeWrapper<Partial<RecordStatus>>;
  Registration: ResolverTypeWrapper<Partial<Registration>>;
  RunChange: ResolverTypeWrapper<Partial<RunChange>>;
  RunState: ResolverTypeWrapper<Partial<RunState>>;
  RunTrigger: ResolverTypeWrapper<Partial<RunTrigger>>;
  SamplingType: ResolverTypeWrapper<Partial<SamplingType>>;
  ServiceEvaluation: ResolverTypeWrapper<Partial<ServiceEvaluation>>;
  SiteInspection: ResolverTypeWrapper<Partial<SiteInspection>>;
  SpecialEquipment: ResolverTypeWrapper<Partial<SpecialEquipment>>;
  StatisticalSupport: ResolverTypeWrapper<Partial<StatisticalSupport>>;
  SubjectKind: ResolverTypeWrapper<Partial<SubjectKind>>;
  SubjectRole: ResolverTypeWrapper<Partial<SubjectRole>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestedAct: ResolverTypeWrapper<Partial<SuggestedAct>>;
  SupervisionClass: ResolverTypeWrapper<Partial<SupervisionClass>>;
  TechnologyCentre: ResolverTypeWrapper<Partial<TechnologyCentre>>;
  TestingBody: ResolverTypeWrapper<Partial<TestingBody>>;
  TestingReport: ResolverTypeWrapper<Partial<TestingReport>>;
  TraceEvent: ResolverTypeWrapper<Partial<TraceEvent>>;
  Trademark: ResolverTypeWrapper<Partial<Trademark>>;
  TraderCreditRating: ResolverTypeWrapper<Partial<TraderCreditRating>>;
  TransportIndicator: ResolverTypeWrapper<Partial<TransportIndicator>>;
  UnitAcceptance: ResolverTypeWrapper<Partial<UnitAcceptance>>;
  UnresolvedCount: ResolverTypeWrapper<Partial<UnresolvedCount>>;
  UnresolvedReason: ResolverTypeWrapper<Partial<UnresolvedReason>>;
  Warning: ResolverTypeWrapper<Partial<Omit<Warning, 'enterprise' | 'finding' | 'product'> & { enterprise?: Maybe<ResolversTypes['Enterprise']>, finding: ResolversTypes['Finding'], product?: Maybe<ResolversTypes['Product']> }>>;
  WarningColour: ResolverTypeWrapper<Partial<WarningColour>>;
  WarningConnection: ResolverTypeWrapper<Partial<Omit<WarningConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WarningEdge']>, nodes: Array<ResolversTypes['Warning']> }>>;
  WarningEdge: ResolverTypeWrapper<Partial<Omit<WarningEdge, 'node'> & { node: ResolversTypes['Warning'] }>>;
  WarningFilter: ResolverTypeWrapper<Partial<WarningFilter>>;
  WarningRaised: ResolverTypeWrapper<Partial<Omit<WarningRaised, 'warning'> & { warning?: Maybe<ResolversTypes['Warning']> }>>;
  WarningRaisedFilter: ResolverTypeWrapper<Partial<WarningRaisedFilter>>;
  WarningReason: ResolverTypeWrapper<Partial<WarningReason>>;
  WithdrawalReport: ResolverTypeWrapper<Partial<WithdrawalReport>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbnormalListing: Partial<AbnormalListing>;
  ID: Partial<Scalars['ID']['output']>;
  AdverseEvent: Partial<AdverseEvent>;
  AdvertisementMonitoring: Partial<AdvertisementMonitoring>;
  AgriculturePenalty: Partial<AgriculturePenalty>;
  Batch: Partial<Omit<Batch, 'complaints' | 'coveredBy' | 'failures' | 'injuries' | 'product' | 'recallCandidates' | 'records' | 'sellers'> & { complaints?: Maybe<ResolversParentTypes['RecordReferenceConnection']>, coveredBy?: Maybe<Array<ResolversParentTypes['BatchCoverage']>>, failures?: Maybe<ResolversParentTypes['RecordReferenceConnection']>, injuries?: Maybe<ResolversParentTypes['RecordReferenceConnection']>, product?: Maybe<ResolversParentTypes['Product']>, recallCandidates?: Maybe<ResolversParentTypes['RecallCandidateConnection']>, records?: Maybe<ResolversParentTypes['RecordReferenceConnection']>, sellers?: Maybe<ResolversParentTypes['BatchSellerConnection']> } | FederationReferenceTypes['Batch']>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  BatchConnection: Partial<Omit<BatchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BatchEdge']>, nodes: Array<ResolversParentTypes['Batch']> }>;
  BatchCoverage: Partial<Omit<BatchCoverage, 'record'> & { record?: Maybe<ResolversParentTypes['QualityRecord']> }>;
  BatchEdge: Partial<Omit<BatchEdge, 'node'> & { node: ResolversParentTypes['Batch'] }>;
  BatchSeller: Partial<Omit<BatchSeller, 'enterprise' | 'records'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']>, records: Array<ResolversParentTypes['RecordReference']> }>;
  BatchSellerConnection: Partial<Omit<BatchSellerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BatchSellerEdge']>, nodes: Array<ResolversParentTypes['BatchSeller']> }>;
  BatchSellerEdge: Partial<Omit<BatchSellerEdge, 'node'> & { node: ResolversParentTypes['BatchSeller'] }>;
  BlacklistConnection: Partial<Omit<BlacklistConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BlacklistEdge']>, nodes: Array<ResolversParentTypes['BlacklistEntry']> }>;
  BlacklistEdge: Partial<Omit<BlacklistEdge, 'node'> & { node: ResolversParentTypes['BlacklistEntry'] }>;
  BlacklistEntry: Partial<Omit<BlacklistEntry, 'basis' | 'enterprise' | 'revokedBasis'> & { basis: Array<ResolversParentTypes['RecordReference']>, enterprise?: Maybe<ResolversParentTypes['Enterprise']>, revokedBasis: Array<ResolversParentTypes['RecordReference']> } | FederationReferenceTypes['BlacklistEntry']>;
  BlacklistFilter: Partial<BlacklistFilter>;
  CommerceCreditRecord: Partial<CommerceCreditRecord>;
  CommerceLicence: Partial<CommerceLicence>;
  CommerceTrader: Partial<CommerceTrader>;
  CompletionAcceptance: Partial<CompletionAcceptance>;
  CompulsoryCertificate: Partial<CompulsoryCertificate>;
  ConstructionAccident: Partial<ConstructionAccident>;
  ConstructionAward: Partial<ConstructionAward>;
  ConstructionComplaint: Partial<ConstructionComplaint>;
  ConstructionPenalty: Partial<ConstructionPenalty>;
  ConstructionPersonnel: Partial<ConstructionPersonnel>;
  ConstructionProject: Partial<ConstructionProject>;
  ConstructionQualification: Partial<ConstructionQualification>;
  ConsumerComplaint: Partial<ConsumerComplaint>;
  Credit: Partial<Omit<Credit, 'enterprise' | 'items'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']>, items: Array<ResolversParentTypes['CreditItem']> }>;
  Float: Partial<Scalars['Float']['output']>;
  CreditConnection: Partial<Omit<CreditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CreditEdge']>, nodes: Array<ResolversParentTypes['Credit']> }>;
  CreditEdge: Partial<Omit<CreditEdge, 'node'> & { node: ResolversParentTypes['Credit'] }>;
  CreditFilter: Partial<CreditFilter>;
  CreditItem: Partial<Omit<CreditItem, 'record'> & { record?: Maybe<ResolversParentTypes['QualityRecord']> }>;
  CreditSensitivity: Partial<CreditSensitivity>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  DefectInvestigation: Partial<DefectInvestigation>;
  DefectLead: Partial<DefectLead>;
  DepartmentEvidence: Partial<Omit<DepartmentEvidence, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> }>;
  District: Partial<District>;
  DrinkingWaterTest: Partial<DrinkingWaterTest>;
  EcommercePlatform: Partial<EcommercePlatform>;
  Enterprise: Partial<Omit<Enterprise, 'blacklistEntry' | 'credit' | 'findings' | 'recallCandidates' | 'warnings'> & { blacklistEntry?: Maybe<ResolversParentTypes['BlacklistEntry']>, credit?: Maybe<ResolversParentTypes['Credit']>, findings?: Maybe<ResolversParentTypes['FindingConnection']>, recallCandidates?: Maybe<ResolversParentTypes['RecallCandidateConnection']>, warnings?: Maybe<ResolversParentTypes['WarningConnection']> } | FederationReferenceTypes['Enterprise']>;
  EnterpriseConnection: Partial<Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnterpriseEdge']>, nodes: Array<ResolversParentTypes['Enterprise']> }>;
  EnterpriseEdge: Partial<Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] }>;
  EnterpriseFilter: Partial<EnterpriseFilter>;
  EquipmentOperator: Partial<EquipmentOperator>;
  EventCondition: Partial<EventCondition>;
  Evidence: Partial<Omit<Evidence, 'record'> & { record?: Maybe<ResolversParentTypes['QualityRecord']> }>;
  FailedMaterialFilter: Partial<FailedMaterialFilter>;
  FailedMaterialSite: Partial<Omit<FailedMaterialSite, 'batch' | 'failures' | 'project' | 'uses'> & { batch: ResolversParentTypes['Batch'], failures: Array<ResolversParentTypes['RecordReference']>, project?: Maybe<ResolversParentTypes['QualityRecord']>, uses: Array<ResolversParentTypes['RecordReference']> }>;
  FailedMaterialSiteConnection: Partial<Omit<FailedMaterialSiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FailedMaterialSiteEdge']>, nodes: Array<ResolversParentTypes['FailedMaterialSite']> }>;
  FailedMaterialSiteEdge: Partial<Omit<FailedMaterialSiteEdge, 'node'> & { node: ResolversParentTypes['FailedMaterialSite'] }>;
  FarmCertification: Partial<FarmCertification>;
  FarmInputSampling: Partial<FarmInputSampling>;
  FarmProductMonitoring: Partial<FarmProductMonitoring>;
  Finding: Partial<Omit<Finding, 'assessment' | 'enterprise' | 'evidence' | 'product'> & { assessment?: Maybe<ResolversParentTypes['FindingAssessment']>, enterprise?: Maybe<ResolversParentTypes['Enterprise']>, evidence: Array<ResolversParentTypes['RecordReference']>, product?: Maybe<ResolversParentTypes['Product']> } | FederationReferenceTypes['Finding']>;
  FindingAssessment: Partial<FindingAssessment>;
  FindingChange: Partial<FindingChange>;
  FindingConnection: Partial<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FindingEdge']>, nodes: Array<ResolversParentTypes['Finding']> }>;
  FindingEdge: Partial<Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] }>;
  FindingFilter: Partial<FindingFilter>;
  FindingRaised: Partial<Omit<FindingRaised, 'finding'> & { finding?: Maybe<ResolversParentTypes['Finding']> }>;
  FindingRaisedFilter: Partial<FindingRaisedFilter>;
  FireAcceptance: Partial<FireAcceptance>;
  FireIncident: Partial<FireIncident>;
  FireProductInspection: Partial<FireProductInspection>;
  FoodDrugComplaint: Partial<FoodDrugComplaint>;
  FoodDrugPenalty: Partial<FoodDrugPenalty>;
  FoodDrugRecall: Partial<FoodDrugRecall>;
  FoodIntegrityAssessment: Partial<FoodIntegrityAssessment>;
  FoodLicence: Partial<FoodLicence>;
  FoodSafetyIncident: Partial<FoodSafetyIncident>;
  FoodSampling: Partial<FoodSampling>;
  FoodborneIllnessReport: Partial<FoodborneIllnessReport>;
  ForeignNotification: Partial<ForeignNotification>;
  IdentityCandidate: Partial<Omit<IdentityCandidate, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> }>;
  IdentityDecision: Partial<Omit<IdentityDecision, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> }>;
  IdentityDecisionConnection: Partial<Omit<IdentityDecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IdentityDecisionEdge']>, nodes: Array<ResolversParentTypes['IdentityDecision']> }>;
  IdentityDecisionEdge: Partial<Omit<IdentityDecisionEdge, 'node'> & { node: ResolversParentTypes['IdentityDecision'] }>;
  IdentityDecisionFilter: Partial<IdentityDecisionFilter>;
  IdentityDecisionInput: Partial<IdentityDecisionInput>;
  IdentityMerge: Partial<Omit<IdentityMerge, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> }>;
  IdentityMergeConnection: Partial<Omit<IdentityMergeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IdentityMergeEdge']>, nodes: Array<ResolversParentTypes['IdentityMerge']> }>;
  IdentityMergeEdge: Partial<Omit<IdentityMergeEdge, 'node'> & { node: ResolversParentTypes['IdentityMerge'] }>;
  IdentityMergeFilter: Partial<IdentityMergeFilter>;
  IdentitySubject: Partial<Omit<IdentitySubject, 'candidates' | 'enterprise' | 'record'> & { candidates: Array<ResolversParentTypes['IdentityCandidate']>, enterprise?: Maybe<ResolversParentTypes['Enterprise']>, record?: Maybe<ResolversParentTypes['QualityRecord']> }>;
  IdentitySubjectConnection: Partial<Omit<IdentitySubjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IdentitySubjectEdge']>, nodes: Array<ResolversParentTypes['IdentitySubject']> }>;
  IdentitySubjectEdge: Partial<Omit<IdentitySubjectEdge, 'node'> & { node: ResolversParentTypes['IdentitySubject'] }>;
  IdentitySubjectFilter: Partial<IdentitySubjectFilter>;
  ImportDetention: Partial<ImportDetention>;
  ImportDetentionCondition: Partial<ImportDetentionCondition>;
  ImportRecall: Partial<ImportRecall>;
  IndicatorIssue: Partial<IndicatorIssue>;
  IndicatorReceipt: Partial<IndicatorReceipt>;
  IndicatorValueInput: Partial<IndicatorValueInput>;
  IndustrialOutput: Partial<IndustrialOutput>;
  IndustryCommercePenalty: Partial<IndustryCommercePenalty>;
  IndustryOperation: Partial<IndustryOperation>;
  InjuryReport: Partial<InjuryReport>;
  InnovationIndicator: Partial<InnovationIndicator>;
  JobRun: Partial<JobRun>;
  JobRunConnection: Partial<JobRunConnection>;
  JobRunEdge: Partial<JobRunEdge>;
  JoinDefinition: Partial<JoinDefinition>;
  LicenceRevokedCondition: Partial<LicenceRevokedCondition>;
  LiquorLicence: Partial<LiquorLicence>;
  ListOnBlacklistInput: Partial<ListOnBlacklistInput>;
  Long: Partial<Scalars['Long']['output']>;
  MarketSampling: Partial<MarketSampling>;
  MaterialSampling: Partial<MaterialSampling>;
  MedicalRecall: Partial<MedicalRecall>;
  MedicalSampling: Partial<MedicalSampling>;
  MergeIdentitiesInput: Partial<MergeIdentitiesInput>;
  MergeProductsInput: Partial<MergeProductsInput>;
  MetrologyLicence: Partial<MetrologyLicence>;
  Mutation: Record<PropertyKey, never>;
  OriginCertificate: Partial<OriginCertificate>;
  PageInfo: Partial<PageInfo>;
  PlanIndicator: Partial<PlanIndicator>;
  PlanIndicatorEntry: Partial<PlanIndicatorEntry>;
  PlanIndicatorPoint: Partial<PlanIndicatorPoint>;
  PlanIndicatorValue: Partial<PlanIndicatorValue>;
  PortQuarantine: Partial<PortQuarantine>;
  PreShipmentInspection: Partial<PreShipmentInspection>;
  Product: Partial<Omit<Product, 'batches' | 'coveredBy' | 'producer' | 'recallCandidates' | 'records'> & { batches?: Maybe<ResolversParentTypes['BatchConnection']>, coveredBy?: Maybe<Array<ResolversParentTypes['BatchCoverage']>>, producer?: Maybe<ResolversParentTypes['Enterprise']>, recallCandidates?: Maybe<ResolversParentTypes['RecallCandidateConnection']>, records?: Maybe<ResolversParentTypes['RecordReferenceConnection']> } | FederationReferenceTypes['Product']>;
  ProductClassAlarm: Partial<ProductClassAlarm>;
  ProductConnection: Partial<Omit<ProductConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Product']> }>;
  ProductDecision: Partial<ProductDecision>;
  ProductDecisionConnection: Partial<ProductDecisionConnection>;
  ProductDecisionEdge: Partial<ProductDecisionEdge>;
  ProductDecisionFilter: Partial<ProductDecisionFilter>;
  ProductEdge: Partial<Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] }>;
  ProductFilter: Partial<ProductFilter>;
  ProductLicence: Partial<ProductLicence>;
  ProductLink: Partial<Omit<ProductLink, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> }>;
  ProductLinkConnection: Partial<ProductLinkConnection>;
  ProductLinkEdge: Partial<ProductLinkEdge>;
  ProductLinkFilter: Partial<ProductLinkFilter>;
  ProductRecall: Partial<ProductRecall>;
  ProductSampling: Partial<ProductSampling>;
  QualityCounts: Partial<QualityCounts>;
  QualityCreditRating: Partial<QualityCreditRating>;
  QualityHonour: Partial<QualityHonour>;
  QualityRecord: ResolversInterfaceTypes<ResolversParentTypes>['QualityRecord'];
  QualitySupervisionComplaint: Partial<QualitySupervisionComplaint>;
  QualitySupervisionPenalty: Partial<QualitySupervisionPenalty>;
  QualityTable: Partial<QualityTable>;
  QualityTableRow: Partial<QualityTableRow>;
  Query: Record<PropertyKey, never>;
  RecallCandidate: Partial<Omit<RecallCandidate, 'assessment' | 'enterprise' | 'evidence' | 'evidenceByDepartment' | 'product'> & { assessment?: Maybe<ResolversParentTypes['FindingAssessment']>, enterprise?: Maybe<ResolversParentTypes['Enterprise']>, evidence: Array<ResolversParentTypes['Evidence']>, evidenceByDepartment: Array<ResolversParentTypes['DepartmentEvidence']>, product?: Maybe<ResolversParentTypes['Product']> } | FederationReferenceTypes['RecallCandidate']>;
  RecallCandidateConnection: Partial<Omit<RecallCandidateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecallCandidateEdge']>, nodes: Array<ResolversParentTypes['RecallCandidate']> }>;
  RecallCandidateEdge: Partial<Omit<RecallCandidateEdge, 'node'> & { node: ResolversParentTypes['RecallCandidate'] }>;
  RecallCandidateFilter: Partial<RecallCandidateFilter>;
  RecallRule: Partial<RecallRule>;
  RecallScope: Partial<RecallScope>;
  RecallScopeBatch: Partial<RecallScopeBatch>;
  RecallScorePart: Partial<RecallScorePart>;
  RecallSensitivity: Partial<RecallSensitivity>;
  RecordPublished: Partial<Omit<RecordPublished, 'enterprises' | 'product' | 'record'> & { enterprises: Array<ResolversParentTypes['Enterprise']>, product?: Maybe<ResolversParentTypes['Product']>, record?: Maybe<ResolversParentTypes['QualityRecord']> }>;
  RecordPublishedFilter: Partial<RecordPublishedFilter>;
  RecordReference: Partial<Omit<RecordReference, 'record'> & { record?: Maybe<ResolversParentTypes['QualityRecord']> }>;
  RecordReferenceConnection: Partial<Omit<RecordReferenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecordReferenceEdge']>, nodes: Array<ResolversParentTypes['RecordReference']> }>;
  RecordReferenceEdge: Partial<Omit<RecordReferenceEdge, 'node'> & { node: ResolversParentTypes['RecordReference'] }>;
  Registration: Partial<Registration>;
  RunChange: Partial<RunChange>;
  ServiceEvaluation: Partial<ServiceEvaluation>;
  SiteInspection: Partial<SiteInspection>;
  SpecialEquipment: Partial<SpecialEquipment>;
  StatisticalSupport: Partial<StatisticalSupport>;
  Subscription: Record<PropertyKey, never>;
  TechnologyCentre: Partial<TechnologyCentre>;
  TestingBody: Partial<TestingBody>;
  TestingReport: Partial<TestingReport>;
  TraceEvent: Partial<TraceEvent>;
  Trademark: Partial<Trademark>;
  TraderCreditRating: Partial<TraderCreditRating>;
  TransportIndicator: Partial<TransportIndicator>;
  UnitAcceptance: Partial<UnitAcceptance>;
  UnresolvedCount: Partial<UnresolvedCount>;
  Warning: Partial<Omit<Warning, 'enterprise' | 'finding' | 'product'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']>, finding: ResolversParentTypes['Finding'], product?: Maybe<ResolversParentTypes['Product']> } | FederationReferenceTypes['Warning']>;
  WarningConnection: Partial<Omit<WarningConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WarningEdge']>, nodes: Array<ResolversParentTypes['Warning']> }>;
  WarningEdge: Partial<Omit<WarningEdge, 'node'> & { node: ResolversParentTypes['Warning'] }>;
  WarningFilter: Partial<WarningFilter>;
  WarningRaised: Partial<Omit<WarningRaised, 'warning'> & { warning?: Maybe<ResolversParentTypes['Warning']> }>;
  WarningRaisedFilter: Partial<WarningRaisedFilter>;
  WarningReason: Partial<WarningReason>;
  WithdrawalReport: Partial<WithdrawalReport>;
};

export type AbnormalListingResolvers<ContextType = any, ParentType extends ResolversParentTypes['AbnormalListing'] = ResolversParentTypes['AbnormalListing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdverseEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdverseEvent'] = ResolversParentTypes['AdverseEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvertisementMonitoringResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdvertisementMonitoring'] = ResolversParentTypes['AdvertisementMonitoring']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgriculturePenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgriculturePenalty'] = ResolversParentTypes['AgriculturePenalty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch'], FederationReferenceType extends FederationReferenceTypes['Batch'] = FederationReferenceTypes['Batch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Batch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  complaints?: Resolver<Maybe<ResolversTypes['RecordReferenceConnection']>, ParentType, ContextType, RequireFields<BatchComplaintsArgs, 'batchUnknown' | 'first'>>;
  coveredBy?: Resolver<Maybe<Array<ResolversTypes['BatchCoverage']>>, ParentType, ContextType>;
  failures?: Resolver<Maybe<ResolversTypes['RecordReferenceConnection']>, ParentType, ContextType, RequireFields<BatchFailuresArgs, 'first'>>;
  injuries?: Resolver<Maybe<ResolversTypes['RecordReferenceConnection']>, ParentType, ContextType, RequireFields<BatchInjuriesArgs, 'batchUnknown' | 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recallCandidates?: Resolver<Maybe<ResolversTypes['RecallCandidateConnection']>, ParentType, ContextType, RequireFields<BatchRecallCandidatesArgs, 'first'>>;
  records?: Resolver<Maybe<ResolversTypes['RecordReferenceConnection']>, ParentType, ContextType, RequireFields<BatchRecordsArgs, 'first'>>;
  sellers?: Resolver<Maybe<ResolversTypes['BatchSellerConnection']>, ParentType, ContextType, RequireFields<BatchSellersArgs, 'first'>>;
};

export type BatchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BatchCoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['BatchCoverage'] = ResolversParentTypes['BatchCoverage']> = {
  batchNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CoverageKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['CoverageMatch']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type BatchSellerResolvers<ContextType = any, ParentType extends ResolversParentTypes['BatchSeller'] = ResolversParentTypes['BatchSeller']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  lastTradedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RecordReference']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BatchSellerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BatchSellerConnection'] = ResolversParentTypes['BatchSellerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BatchSellerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BatchSeller']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BatchSellerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BatchSellerEdge'] = ResolversParentTypes['BatchSellerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BatchSeller'], ParentType, ContextType>;
};

export type BlacklistConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlacklistConnection'] = ResolversParentTypes['BlacklistConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlacklistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BlacklistEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BlacklistEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlacklistEdge'] = ResolversParentTypes['BlacklistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlacklistEntry'], ParentType, ContextType>;
};

export type BlacklistEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlacklistEntry'] = ResolversParentTypes['BlacklistEntry'], FederationReferenceType extends FederationReferenceTypes['BlacklistEntry'] = FederationReferenceTypes['BlacklistEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BlacklistEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['RecordReference']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orgCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedBasis?: Resolver<Array<ResolversTypes['RecordReference']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlacklistState'], ParentType, ContextType>;
  stopDisplayBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommerceCreditRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommerceCreditRecord'] = ResolversParentTypes['CommerceCreditRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommerceLicenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommerceLicence'] = ResolversParentTypes['CommerceLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommerceTraderResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommerceTrader'] = ResolversParentTypes['CommerceTrader']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletionAcceptanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompletionAcceptance'] = ResolversParentTypes['CompletionAcceptance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompulsoryCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompulsoryCertificate'] = ResolversParentTypes['CompulsoryCertificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionAccidentResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionAccident'] = ResolversParentTypes['ConstructionAccident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionAwardResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionAward'] = ResolversParentTypes['ConstructionAward']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionComplaintResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionComplaint'] = ResolversParentTypes['ConstructionComplaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionPenalty'] = ResolversParentTypes['ConstructionPenalty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPersonnelResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionPersonnel'] = ResolversParentTypes['ConstructionPersonnel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionProjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionProject'] = ResolversParentTypes['ConstructionProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionQualificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionQualification'] = ResolversParentTypes['ConstructionQualification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumerComplaintResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsumerComplaint'] = ResolversParentTypes['ConsumerComplaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditResolvers<ContextType = any, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CreditItem']>, ParentType, ContextType>;
  nextTransition?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orgCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<Array<ResolversTypes['CreditSensitivity']>>, ParentType, ContextType>;
  supervisionClass?: Resolver<Maybe<ResolversTypes['SupervisionClass']>, ParentType, ContextType>;
};

export type CreditConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditConnection'] = ResolversParentTypes['CreditConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CreditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Credit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditEdge'] = ResolversParentTypes['CreditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Credit'], ParentType, ContextType>;
};

export type CreditItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditItem'] = ResolversParentTypes['CreditItem']> = {
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['CreditSeverity']>, ParentType, ContextType>;
};

export type CreditSensitivityResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreditSensitivity'] = ResolversParentTypes['CreditSensitivity']> = {
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['CreditGrade'], ParentType, ContextType>;
  parameter?: Resolver<ResolversTypes['CreditParameter'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DefectInvestigationResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefectInvestigation'] = ResolversParentTypes['DefectInvestigation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefectLeadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefectLead'] = ResolversParentTypes['DefectLead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentEvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['DepartmentEvidence'] = ResolversParentTypes['DepartmentEvidence']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = any, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrinkingWaterTestResolvers<ContextType = any, ParentType extends ResolversParentTypes['DrinkingWaterTest'] = ResolversParentTypes['DrinkingWaterTest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcommercePlatformResolvers<ContextType = any, ParentType extends ResolversParentTypes['EcommercePlatform'] = ResolversParentTypes['EcommercePlatform']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  blacklistEntry?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType, Partial<EnterpriseCreditArgs>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<EnterpriseFindingsArgs, 'first'>>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orgCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<EnterpriseProductsArgs, 'first'>>;
  quality?: Resolver<Maybe<ResolversTypes['QualityCounts']>, ParentType, ContextType, Partial<EnterpriseQualityArgs>>;
  recallCandidates?: Resolver<Maybe<ResolversTypes['RecallCandidateConnection']>, ParentType, ContextType, RequireFields<EnterpriseRecallCandidatesArgs, 'first' | 'orderBy'>>;
  warnings?: Resolver<Maybe<ResolversTypes['WarningConnection']>, ParentType, ContextType, RequireFields<EnterpriseWarningsArgs, 'first'>>;
};

export type EnterpriseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EquipmentOperatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['EquipmentOperator'] = ResolversParentTypes['EquipmentOperator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  batchNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EvidenceType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type FailedMaterialSiteResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailedMaterialSite'] = ResolversParentTypes['FailedMaterialSite']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['RecordReference']>, ParentType, ContextType>;
  lastFailedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  projectNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['RecordReference']>, ParentType, ContextType>;
};

export type FailedMaterialSiteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailedMaterialSiteConnection'] = ResolversParentTypes['FailedMaterialSiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FailedMaterialSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FailedMaterialSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FailedMaterialSiteEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailedMaterialSiteEdge'] = ResolversParentTypes['FailedMaterialSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FailedMaterialSite'], ParentType, ContextType>;
};

export type FarmCertificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['FarmCertification'] = ResolversParentTypes['FarmCertification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmInputSamplingResolvers<ContextType = any, ParentType extends ResolversParentTypes['FarmInputSampling'] = ResolversParentTypes['FarmInputSampling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmProductMonitoringResolvers<ContextType = any, ParentType extends ResolversParentTypes['FarmProductMonitoring'] = ResolversParentTypes['FarmProductMonitoring']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'], FederationReferenceType extends FederationReferenceTypes['Finding'] = FederationReferenceTypes['Finding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Finding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['FindingAssessment']>, ParentType, ContextType>;
  baselineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['FindingEffect'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['RecordReference']>, ParentType, ContextType>;
  goneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['FindingChange']>, ParentType, ContextType, RequireFields<FindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  join?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  subjectKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingAssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['FindingAssessment'] = ResolversParentTypes['FindingAssessment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AssessmentDecision'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FindingChange'] = ResolversParentTypes['FindingChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FindingChangeKind'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingRaisedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FindingRaised'] = ResolversParentTypes['FindingRaised']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FindingChangeKind'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type FireAcceptanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FireAcceptance'] = ResolversParentTypes['FireAcceptance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FireIncidentResolvers<ContextType = any, ParentType extends ResolversParentTypes['FireIncident'] = ResolversParentTypes['FireIncident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FireProductInspectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FireProductInspection'] = ResolversParentTypes['FireProductInspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodDrugComplaintResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodDrugComplaint'] = ResolversParentTypes['FoodDrugComplaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodDrugPenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodDrugPenalty'] = ResolversParentTypes['FoodDrugPenalty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodDrugRecallResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodDrugRecall'] = ResolversParentTypes['FoodDrugRecall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodIntegrityAssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodIntegrityAssessment'] = ResolversParentTypes['FoodIntegrityAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodLicenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodLicence'] = ResolversParentTypes['FoodLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodSafetyIncidentResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodSafetyIncident'] = ResolversParentTypes['FoodSafetyIncident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodSamplingResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodSampling'] = ResolversParentTypes['FoodSampling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodborneIllnessReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodborneIllnessReport'] = ResolversParentTypes['FoodborneIllnessReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForeignNotificationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ForeignNotification'] = ResolversParentTypes['ForeignNotification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityCandidate'] = ResolversParentTypes['IdentityCandidate']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IdentityDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityDecision'] = ResolversParentTypes['IdentityDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
};

export type IdentityDecisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityDecisionConnection'] = ResolversParentTypes['IdentityDecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IdentityDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentityDecisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityDecisionEdge'] = ResolversParentTypes['IdentityDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityDecision'], ParentType, ContextType>;
};

export type IdentityMergeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityMerge'] = ResolversParentTypes['IdentityMerge']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  fromCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intoCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mergedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undoReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityMergeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityMergeConnection'] = ResolversParentTypes['IdentityMergeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityMergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IdentityMerge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentityMergeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityMergeEdge'] = ResolversParentTypes['IdentityMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityMerge'], ParentType, ContextType>;
};

export type IdentitySubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentitySubject'] = ResolversParentTypes['IdentitySubject']> = {
  candidates?: Resolver<Array<ResolversTypes['IdentityCandidate']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnresolvedReason']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IdentityState'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentitySubjectConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentitySubjectConnection'] = ResolversParentTypes['IdentitySubjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentitySubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IdentitySubject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentitySubjectEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentitySubjectEdge'] = ResolversParentTypes['IdentitySubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentitySubject'], ParentType, ContextType>;
};

export type ImportDetentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportDetention'] = ResolversParentTypes['ImportDetention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRecallResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRecall'] = ResolversParentTypes['ImportRecall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorIssueResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorIssue'] = ResolversParentTypes['IndicatorIssue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndicatorReceipt'] = ResolversParentTypes['IndicatorReceipt']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['IndicatorIssue']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustrialOutputResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndustrialOutput'] = ResolversParentTypes['IndustrialOutput']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryCommercePenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndustryCommercePenalty'] = ResolversParentTypes['IndustryCommercePenalty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryOperationResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndustryOperation'] = ResolversParentTypes['IndustryOperation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InjuryReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['InjuryReport'] = ResolversParentTypes['InjuryReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InnovationIndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['InnovationIndicator'] = ResolversParentTypes['InnovationIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Maybe<Array<ResolversTypes['RunChange']>>, ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progressDone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progressTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['RunTrigger'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JobRunConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JobRunConnection'] = ResolversParentTypes['JobRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JobRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JobRunEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JobRunEdge'] = ResolversParentTypes['JobRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobRun'], ParentType, ContextType>;
};

export type JoinDefinitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JoinDefinition'] = ResolversParentTypes['JoinDefinition']> = {
  cron?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['FindingEffect'], ParentType, ContextType>;
  evaluate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiquorLicenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['LiquorLicence'] = ResolversParentTypes['LiquorLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Long'], any> {
  name: 'Long';
}

export type MarketSamplingResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarketSampling'] = ResolversParentTypes['MarketSampling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialSamplingResolvers<ContextType = any, ParentType extends ResolversParentTypes['MaterialSampling'] = ResolversParentTypes['MaterialSampling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalRecallResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicalRecall'] = ResolversParentTypes['MedicalRecall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicalSamplingResolvers<ContextType = any, ParentType extends ResolversParentTypes['MedicalSampling'] = ResolversParentTypes['MedicalSampling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetrologyLicenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['MetrologyLicence'] = ResolversParentTypes['MetrologyLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assessFinding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<MutationAssessFindingArgs, 'decision' | 'id' | 'note'>>;
  cancelRun?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType, RequireFields<MutationCancelRunArgs, 'id'>>;
  confirmIdentity?: Resolver<Maybe<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<MutationConfirmIdentityArgs, 'input'>>;
  listOnBlacklist?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType, RequireFields<MutationListOnBlacklistArgs, 'input'>>;
  mergeIdentities?: Resolver<Maybe<ResolversTypes['IdentityMerge']>, ParentType, ContextType, RequireFields<MutationMergeIdentitiesArgs, 'input'>>;
  mergeProducts?: Resolver<Maybe<ResolversTypes['ProductDecision']>, ParentType, ContextType, RequireFields<MutationMergeProductsArgs, 'input'>>;
  rejectIdentity?: Resolver<Maybe<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<MutationRejectIdentityArgs, 'input'>>;
  removeFromBlacklist?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType, RequireFields<MutationRemoveFromBlacklistArgs, 'id' | 'reason'>>;
  reportIndicatorValues?: Resolver<Maybe<ResolversTypes['IndicatorReceipt']>, ParentType, ContextType, RequireFields<MutationReportIndicatorValuesArgs, 'entries'>>;
  revokeIdentityDecision?: Resolver<Maybe<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<MutationRevokeIdentityDecisionArgs, 'id' | 'reason'>>;
  revokeProductDecision?: Resolver<Maybe<ResolversTypes['ProductDecision']>, ParentType, ContextType, RequireFields<MutationRevokeProductDecisionArgs, 'id' | 'reason'>>;
  runJob?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType, RequireFields<MutationRunJobArgs, 'dryRun' | 'job'>>;
  separateProducts?: Resolver<Maybe<ResolversTypes['ProductDecision']>, ParentType, ContextType, RequireFields<MutationSeparateProductsArgs, 'input'>>;
  unmergeIdentities?: Resolver<Maybe<ResolversTypes['IdentityMerge']>, ParentType, ContextType, RequireFields<MutationUnmergeIdentitiesArgs, 'id' | 'reason'>>;
  withdrawBlacklisting?: Resolver<Maybe<ResolversTypes['BlacklistEntry']>, ParentType, ContextType, RequireFields<MutationWithdrawBlacklistingArgs, 'id' | 'reason'>>;
};

export type OriginCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginCertificate'] = ResolversParentTypes['OriginCertificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanIndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanIndicator'] = ResolversParentTypes['PlanIndicator']> = {
  baselines?: Resolver<Array<ResolversTypes['PlanIndicatorPoint']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['PlanIndicatorDirection']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['PlanIndicatorDomain'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearMargin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PlanIndicatorSource'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['PlanIndicatorPoint']>, ParentType, ContextType>;
  tolerance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['PlanIndicatorValue']>, ParentType, ContextType>;
};

export type PlanIndicatorEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanIndicatorEntry'] = ResolversParentTypes['PlanIndicatorEntry']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanIndicatorPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanIndicatorPoint'] = ResolversParentTypes['PlanIndicatorPoint']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanIndicatorValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanIndicatorValue'] = ResolversParentTypes['PlanIndicatorValue']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['PlanIndicatorEntry']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PlanIndicatorReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanIndicatorStatus'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['PlanIndicatorTrend']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['PlanIndicatorEntry']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortQuarantineResolvers<ContextType = any, ParentType extends ResolversParentTypes['PortQuarantine'] = ResolversParentTypes['PortQuarantine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreShipmentInspectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreShipmentInspection'] = ResolversParentTypes['PreShipmentInspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = any, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Maybe<ResolversTypes['ProductLinkConnection']>, ParentType, ContextType, RequireFields<ProductAliasesArgs, 'first'>>;
  batches?: Resolver<Maybe<ResolversTypes['BatchConnection']>, ParentType, ContextType, RequireFields<ProductBatchesArgs, 'first'>>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coveredBy?: Resolver<Maybe<Array<ResolversTypes['BatchCoverage']>>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  productClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recallCandidates?: Resolver<Maybe<ResolversTypes['RecallCandidateConnection']>, ParentType, ContextType, RequireFields<ProductRecallCandidatesArgs, 'first'>>;
  records?: Resolver<Maybe<ResolversTypes['RecordReferenceConnection']>, ParentType, ContextType, RequireFields<ProductRecordsArgs, 'first'>>;
};

export type ProductClassAlarmResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductClassAlarm'] = ResolversParentTypes['ProductClassAlarm']> = {
  alarmDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excess?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['EarsMethod']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductDecision'] = ResolversParentTypes['ProductDecision']> = {
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intoKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ProductVerdict'], ParentType, ContextType>;
};

export type ProductDecisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductDecisionConnection'] = ResolversParentTypes['ProductDecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductDecisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductDecisionEdge'] = ResolversParentTypes['ProductDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductDecision'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductLicenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductLicence'] = ResolversParentTypes['ProductLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductLink'] = ResolversParentTypes['ProductLink']> = {
  candidates?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProductLinkState'], ParentType, ContextType>;
};

export type ProductLinkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductLinkConnection'] = ResolversParentTypes['ProductLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductLinkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductLinkEdge'] = ResolversParentTypes['ProductLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductLink'], ParentType, ContextType>;
};

export type ProductRecallResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductRecall'] = ResolversParentTypes['ProductRecall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductSamplingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductSampling'] = ResolversParentTypes['ProductSampling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityCounts'] = ResolversParentTypes['QualityCounts']> = {
  complaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingSamples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importDetentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastComplaintOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDetentionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastFailingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licencesRevoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  penalties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityCreditRatingResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityCreditRating'] = ResolversParentTypes['QualityCreditRating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityHonourResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityHonour'] = ResolversParentTypes['QualityHonour']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityRecord'] = ResolversParentTypes['QualityRecord']> = {
  __resolveType?: TypeResolveFn<'AbnormalListing' | 'AdverseEvent' | 'AdvertisementMonitoring' | 'AgriculturePenalty' | 'CommerceCreditRecord' | 'CommerceLicence' | 'CommerceTrader' | 'CompletionAcceptance' | 'CompulsoryCertificate' | 'ConstructionAccident' | 'ConstructionAward' | 'ConstructionComplaint' | 'ConstructionPenalty' | 'ConstructionPersonnel' | 'ConstructionProject' | 'ConstructionQualification' | 'ConsumerComplaint' | 'DefectInvestigation' | 'DefectLead' | 'DrinkingWaterTest' | 'EcommercePlatform' | 'EquipmentOperator' | 'FarmCertification' | 'FarmInputSampling' | 'FarmProductMonitoring' | 'FireAcceptance' | 'FireIncident' | 'FireProductInspection' | 'FoodDrugComplaint' | 'FoodDrugPenalty' | 'FoodDrugRecall' | 'FoodIntegrityAssessment' | 'FoodLicence' | 'FoodSafetyIncident' | 'FoodSampling' | 'FoodborneIllnessReport' | 'ForeignNotification' | 'ImportDetention' | 'ImportRecall' | 'IndustrialOutput' | 'IndustryCommercePenalty' | 'IndustryOperation' | 'InjuryReport' | 'InnovationIndicator' | 'LiquorLicence' | 'MarketSampling' | 'MaterialSampling' | 'MedicalRecall' | 'MedicalSampling' | 'MetrologyLicence' | 'OriginCertificate' | 'PortQuarantine' | 'PreShipmentInspection' | 'ProductLicence' | 'ProductRecall' | 'ProductSampling' | 'QualityCreditRating' | 'QualityHonour' | 'QualitySupervisionComplaint' | 'QualitySupervisionPenalty' | 'Registration' | 'ServiceEvaluation' | 'SiteInspection' | 'SpecialEquipment' | 'TechnologyCentre' | 'TestingBody' | 'TestingReport' | 'TraceEvent' | 'Trademark' | 'TraderCreditRating' | 'TransportIndicator' | 'UnitAcceptance' | 'WithdrawalReport', ParentType, ContextType>;
};

export type QualitySupervisionComplaintResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualitySupervisionComplaint'] = ResolversParentTypes['QualitySupervisionComplaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualitySupervisionPenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualitySupervisionPenalty'] = ResolversParentTypes['QualitySupervisionPenalty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityTableResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityTable'] = ResolversParentTypes['QualityTable']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['QualityMeasure'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['QualityTableRow']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityTableRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityTableRow'] = ResolversParentTypes['QualityTableRow']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  failing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  samplingType?: Resolver<Maybe<ResolversTypes['SamplingType']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchArgs, 'batchNo' | 'productKey'>>;
  blacklist?: Resolver<Maybe<ResolversTypes['BlacklistConnection']>, ParentType, ContextType, RequireFields<QueryBlacklistArgs, 'first'>>;
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType, RequireFields<QueryCreditArgs, 'code'>>;
  credits?: Resolver<Maybe<ResolversTypes['CreditConnection']>, ParentType, ContextType, RequireFields<QueryCreditsArgs, 'first'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'code'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  failedMaterialSites?: Resolver<Maybe<ResolversTypes['FailedMaterialSiteConnection']>, ParentType, ContextType, RequireFields<QueryFailedMaterialSitesArgs, 'first'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  identityDecisions?: Resolver<Maybe<ResolversTypes['IdentityDecisionConnection']>, ParentType, ContextType, RequireFields<QueryIdentityDecisionsArgs, 'first'>>;
  identityMerges?: Resolver<Maybe<ResolversTypes['IdentityMergeConnection']>, ParentType, ContextType, RequireFields<QueryIdentityMergesArgs, 'first'>>;
  identitySubjects?: Resolver<Maybe<ResolversTypes['IdentitySubjectConnection']>, ParentType, ContextType, RequireFields<QueryIdentitySubjectsArgs, 'first'>>;
  joins?: Resolver<Maybe<Array<ResolversTypes['JoinDefinition']>>, ParentType, ContextType>;
  planIndicators?: Resolver<Array<ResolversTypes['PlanIndicator']>, ParentType, ContextType, RequireFields<QueryPlanIndicatorsArgs, 'byDistrict'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  productClassAlarms?: Resolver<Maybe<Array<ResolversTypes['ProductClassAlarm']>>, ParentType, ContextType, RequireFields<QueryProductClassAlarmsArgs, 'first'>>;
  productDecisions?: Resolver<Maybe<ResolversTypes['ProductDecisionConnection']>, ParentType, ContextType, RequireFields<QueryProductDecisionsArgs, 'first'>>;
  productLinks?: Resolver<Maybe<ResolversTypes['ProductLinkConnection']>, ParentType, ContextType, RequireFields<QueryProductLinksArgs, 'first'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  qualityTable?: Resolver<Maybe<ResolversTypes['QualityTable']>, ParentType, ContextType, RequireFields<QueryQualityTableArgs, 'by' | 'from' | 'measure' | 'to'>>;
  recallCandidates?: Resolver<Maybe<ResolversTypes['RecallCandidateConnection']>, ParentType, ContextType, RequireFields<QueryRecallCandidatesArgs, 'first' | 'orderBy'>>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id'>>;
  run?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  runs?: Resolver<Maybe<ResolversTypes['JobRunConnection']>, ParentType, ContextType, RequireFields<QueryRunsArgs, 'first'>>;
  unresolvedRecords?: Resolver<Maybe<Array<ResolversTypes['UnresolvedCount']>>, ParentType, ContextType, Partial<QueryUnresolvedRecordsArgs>>;
  warnings?: Resolver<Maybe<ResolversTypes['WarningConnection']>, ParentType, ContextType, RequireFields<QueryWarningsArgs, 'first'>>;
};

export type RecallCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallCandidate'] = ResolversParentTypes['RecallCandidate'], FederationReferenceType extends FederationReferenceTypes['RecallCandidate'] = FederationReferenceTypes['RecallCandidate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RecallCandidate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  act?: Resolver<ResolversTypes['SuggestedAct'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['FindingAssessment']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coveredByRecall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidenceByDepartment?: Resolver<Array<ResolversTypes['DepartmentEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['RecallPriority'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RecallRule']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['RecallScope'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreParts?: Resolver<Array<ResolversTypes['RecallScorePart']>, ParentType, ContextType>;
  sensitivity?: Resolver<Array<ResolversTypes['RecallSensitivity']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['StatisticalSupport']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecallStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecallCandidateConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallCandidateConnection'] = ResolversParentTypes['RecallCandidateConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RecallCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecallCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecallCandidateEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallCandidateEdge'] = ResolversParentTypes['RecallCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecallCandidate'], ParentType, ContextType>;
};

export type RecallRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallRule'] = ResolversParentTypes['RecallRule']> = {
  id?: Resolver<ResolversTypes['RecallRuleId'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecallScopeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallScope'] = ResolversParentTypes['RecallScope']> = {
  allBatches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  batches?: Resolver<Array<ResolversTypes['RecallScopeBatch']>, ParentType, ContextType>;
};

export type RecallScopeBatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallScopeBatch'] = ResolversParentTypes['RecallScopeBatch']> = {
  batchNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecallScorePartResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallScorePart'] = ResolversParentTypes['RecallScorePart']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EvidenceType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecallSensitivityResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecallSensitivity'] = ResolversParentTypes['RecallSensitivity']> = {
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RecallStatus']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EvidenceType'], ParentType, ContextType>;
};

export type RecordPublishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordPublished'] = ResolversParentTypes['RecordPublished']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productClasses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecordStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type RecordReferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordReference'] = ResolversParentTypes['RecordReference']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type RecordReferenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordReferenceConnection'] = ResolversParentTypes['RecordReferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordReference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecordReferenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordReferenceEdge'] = ResolversParentTypes['RecordReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordReference'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunChange'] = ResolversParentTypes['RunChange']> = {
  change?: Resolver<ResolversTypes['FindingChangeKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceEvaluationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServiceEvaluation'] = ResolversParentTypes['ServiceEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteInspectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SiteInspection'] = ResolversParentTypes['SiteInspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialEquipmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SpecialEquipment'] = ResolversParentTypes['SpecialEquipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticalSupportResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticalSupport'] = ResolversParentTypes['StatisticalSupport']> = {
  baselineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  significant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  findingRaised?: SubscriptionResolver<Maybe<ResolversTypes['FindingRaised']>, "findingRaised", ParentType, ContextType, Partial<SubscriptionFindingRaisedArgs>>;
  recordPublished?: SubscriptionResolver<Maybe<ResolversTypes['RecordPublished']>, "recordPublished", ParentType, ContextType, Partial<SubscriptionRecordPublishedArgs>>;
  warningRaised?: SubscriptionResolver<Maybe<ResolversTypes['WarningRaised']>, "warningRaised", ParentType, ContextType, Partial<SubscriptionWarningRaisedArgs>>;
};

export type TechnologyCentreResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechnologyCentre'] = ResolversParentTypes['TechnologyCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestingBodyResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestingBody'] = ResolversParentTypes['TestingBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestingReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestingReport'] = ResolversParentTypes['TestingReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraceEvent'] = ResolversParentTypes['TraceEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrademarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Trademark'] = ResolversParentTypes['Trademark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraderCreditRatingResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraderCreditRating'] = ResolversParentTypes['TraderCreditRating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportIndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransportIndicator'] = ResolversParentTypes['TransportIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAcceptanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnitAcceptance'] = ResolversParentTypes['UnitAcceptance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnresolvedCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnresolvedCount'] = ResolversParentTypes['UnresolvedCount']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastOccurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnresolvedReason'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = any, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning'], FederationReferenceType extends FederationReferenceTypes['Warning'] = FederationReferenceTypes['Warning']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warning']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['WarningColour'], ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WarningReason'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WarningConnection'] = ResolversParentTypes['WarningConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  degraded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['WarningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WarningEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WarningEdge'] = ResolversParentTypes['WarningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Warning'], ParentType, ContextType>;
};

export type WarningRaisedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WarningRaised'] = ResolversParentTypes['WarningRaised']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FindingChangeKind'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['WarningColour'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type WarningReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['WarningReason'] = ResolversParentTypes['WarningReason']> = {
  base?: Resolver<ResolversTypes['WarningColour'], ParentType, ContextType>;
  channels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loweredByConfidence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raisedBySpread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawalReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawalReport'] = ResolversParentTypes['WithdrawalReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AbnormalListing?: AbnormalListingResolvers<ContextType>;
  AdverseEvent?: AdverseEventResolvers<ContextType>;
  AdvertisementMonitoring?: AdvertisementMonitoringResolvers<ContextType>;
  AgriculturePenalty?: AgriculturePenaltyResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchCoverage?: BatchCoverageResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  BatchSeller?: BatchSellerResolvers<ContextType>;
  BatchSellerConnection?: BatchSellerConnectionResolvers<ContextType>;
  BatchSellerEdge?: BatchSellerEdgeResolvers<ContextType>;
  BlacklistConnection?: BlacklistConnectionResolvers<ContextType>;
  BlacklistEdge?: BlacklistEdgeResolvers<ContextType>;
  BlacklistEntry?: BlacklistEntryResolvers<ContextType>;
  CommerceCreditRecord?: CommerceCreditRecordResolvers<ContextType>;
  CommerceLicence?: CommerceLicenceResolvers<ContextType>;
  CommerceTrader?: CommerceTraderResolvers<ContextType>;
  CompletionAcceptance?: CompletionAcceptanceResolvers<ContextType>;
  CompulsoryCertificate?: CompulsoryCertificateResolvers<ContextType>;
  ConstructionAccident?: ConstructionAccidentResolvers<ContextType>;
  ConstructionAward?: ConstructionAwardResolvers<ContextType>;
  ConstructionComplaint?: ConstructionComplaintResolvers<ContextType>;
  ConstructionPenalty?: ConstructionPenaltyResolvers<ContextType>;
  ConstructionPersonnel?: ConstructionPersonnelResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  ConstructionQualification?: ConstructionQualificationResolvers<ContextType>;
  ConsumerComplaint?: ConsumerComplaintResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditConnection?: CreditConnectionResolvers<ContextType>;
  CreditEdge?: CreditEdgeResolvers<ContextType>;
  CreditItem?: CreditItemResolvers<ContextType>;
  CreditSensitivity?: CreditSensitivityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DefectInvestigation?: DefectInvestigationResolvers<ContextType>;
  DefectLead?: DefectLeadResolvers<ContextType>;
  DepartmentEvidence?: DepartmentEvidenceResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DrinkingWaterTest?: DrinkingWaterTestResolvers<ContextType>;
  EcommercePlatform?: EcommercePlatformResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EquipmentOperator?: EquipmentOperatorResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FailedMaterialSite?: FailedMaterialSiteResolvers<ContextType>;
  FailedMaterialSiteConnection?: FailedMaterialSiteConnectionResolvers<ContextType>;
  FailedMaterialSiteEdge?: FailedMaterialSiteEdgeResolvers<ContextType>;
  FarmCertification?: FarmCertificationResolvers<ContextType>;
  FarmInputSampling?: FarmInputSamplingResolvers<ContextType>;
  FarmProductMonitoring?: FarmProductMonitoringResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingAssessment?: FindingAssessmentResolvers<ContextType>;
  FindingChange?: FindingChangeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingRaised?: FindingRaisedResolvers<ContextType>;
  FireAcceptance?: FireAcceptanceResolvers<ContextType>;
  FireIncident?: FireIncidentResolvers<ContextType>;
  FireProductInspection?: FireProductInspectionResolvers<ContextType>;
  FoodDrugComplaint?: FoodDrugComplaintResolvers<ContextType>;
  FoodDrugPenalty?: FoodDrugPenaltyResolvers<ContextType>;
  FoodDrugRecall?: FoodDrugRecallResolvers<ContextType>;
  FoodIntegrityAssessment?: FoodIntegrityAssessmentResolvers<ContextType>;
  FoodLicence?: FoodLicenceResolvers<ContextType>;
  FoodSafetyIncident?: FoodSafetyIncidentResolvers<ContextType>;
  FoodSampling?: FoodSamplingResolvers<ContextType>;
  FoodborneIllnessReport?: FoodborneIllnessReportResolvers<ContextType>;
  ForeignNotification?: ForeignNotificationResolvers<ContextType>;
  IdentityCandidate?: IdentityCandidateResolvers<ContextType>;
  IdentityDecision?: IdentityDecisionResolvers<ContextType>;
  IdentityDecisionConnection?: IdentityDecisionConnectionResolvers<ContextType>;
  IdentityDecisionEdge?: IdentityDecisionEdgeResolvers<ContextType>;
  IdentityMerge?: IdentityMergeResolvers<ContextType>;
  IdentityMergeConnection?: IdentityMergeConnectionResolvers<ContextType>;
  IdentityMergeEdge?: IdentityMergeEdgeResolvers<ContextType>;
  IdentitySubject?: IdentitySubjectResolvers<ContextType>;
  IdentitySubjectConnection?: IdentitySubjectConnectionResolvers<ContextType>;
  IdentitySubjectEdge?: IdentitySubjectEdgeResolvers<ContextType>;
  ImportDetention?: ImportDetentionResolvers<ContextType>;
  ImportRecall?: ImportRecallResolvers<ContextType>;
  IndicatorIssue?: IndicatorIssueResolvers<ContextType>;
  IndicatorReceipt?: IndicatorReceiptResolvers<ContextType>;
  IndustrialOutput?: IndustrialOutputResolvers<ContextType>;
  IndustryCommercePenalty?: IndustryCommercePenaltyResolvers<ContextType>;
  IndustryOperation?: IndustryOperationResolvers<ContextType>;
  InjuryReport?: InjuryReportResolvers<ContextType>;
  InnovationIndicator?: InnovationIndicatorResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  JobRunConnection?: JobRunConnectionResolvers<ContextType>;
  JobRunEdge?: JobRunEdgeResolvers<ContextType>;
  JoinDefinition?: JoinDefinitionResolvers<ContextType>;
  LiquorLicence?: LiquorLicenceResolvers<ContextType>;
  Long?: GraphQLScalarType;
  MarketSampling?: MarketSamplingResolvers<ContextType>;
  MaterialSampling?: MaterialSamplingResolvers<ContextType>;
  MedicalRecall?: MedicalRecallResolvers<ContextType>;
  MedicalSampling?: MedicalSamplingResolvers<ContextType>;
  MetrologyLicence?: MetrologyLicenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OriginCertificate?: OriginCertificateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanIndicator?: PlanIndicatorResolvers<ContextType>;
  PlanIndicatorEntry?: PlanIndicatorEntryResolvers<ContextType>;
  PlanIndicatorPoint?: PlanIndicatorPointResolvers<ContextType>;
  PlanIndicatorValue?: PlanIndicatorValueResolvers<ContextType>;
  PortQuarantine?: PortQuarantineResolvers<ContextType>;
  PreShipmentInspection?: PreShipmentInspectionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductClassAlarm?: ProductClassAlarmResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductDecision?: ProductDecisionResolvers<ContextType>;
  ProductDecisionConnection?: ProductDecisionConnectionResolvers<ContextType>;
  ProductDecisionEdge?: ProductDecisionEdgeResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductLicence?: ProductLicenceResolvers<ContextType>;
  ProductLink?: ProductLinkResolvers<ContextType>;
  ProductLinkConnection?: ProductLinkConnectionResolvers<ContextType>;
  ProductLinkEdge?: ProductLinkEdgeResolvers<ContextType>;
  ProductRecall?: ProductRecallResolvers<ContextType>;
  ProductSampling?: ProductSamplingResolvers<ContextType>;
  QualityCounts?: QualityCountsResolvers<ContextType>;
  QualityCreditRating?: QualityCreditRatingResolvers<ContextType>;
  QualityHonour?: QualityHonourResolvers<ContextType>;
  QualityRecord?: QualityRecordResolvers<ContextType>;
  QualitySupervisionComplaint?: QualitySupervisionComplaintResolvers<ContextType>;
  QualitySupervisionPenalty?: QualitySupervisionPenaltyResolvers<ContextType>;
  QualityTable?: QualityTableResolvers<ContextType>;
  QualityTableRow?: QualityTableRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecallCandidate?: RecallCandidateResolvers<ContextType>;
  RecallCandidateConnection?: RecallCandidateConnectionResolvers<ContextType>;
  RecallCandidateEdge?: RecallCandidateEdgeResolvers<ContextType>;
  RecallRule?: RecallRuleResolvers<ContextType>;
  RecallScope?: RecallScopeResolvers<ContextType>;
  RecallScopeBatch?: RecallScopeBatchResolvers<ContextType>;
  RecallScorePart?: RecallScorePartResolvers<ContextType>;
  RecallSensitivity?: RecallSensitivityResolvers<ContextType>;
  RecordPublished?: RecordPublishedResolvers<ContextType>;
  RecordReference?: RecordReferenceResolvers<ContextType>;
  RecordReferenceConnection?: RecordReferenceConnectionResolvers<ContextType>;
  RecordReferenceEdge?: RecordReferenceEdgeResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RunChange?: RunChangeResolvers<ContextType>;
  ServiceEvaluation?: ServiceEvaluationResolvers<ContextType>;
  SiteInspection?: SiteInspectionResolvers<ContextType>;
  SpecialEquipment?: SpecialEquipmentResolvers<ContextType>;
  StatisticalSupport?: StatisticalSupportResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TechnologyCentre?: TechnologyCentreResolvers<ContextType>;
  TestingBody?: TestingBodyResolvers<ContextType>;
  TestingReport?: TestingReportResolvers<ContextType>;
  TraceEvent?: TraceEventResolvers<ContextType>;
  Trademark?: TrademarkResolvers<ContextType>;
  TraderCreditRating?: TraderCreditRatingResolvers<ContextType>;
  TransportIndicator?: TransportIndicatorResolvers<ContextType>;
  UnitAcceptance?: UnitAcceptanceResolvers<ContextType>;
  UnresolvedCount?: UnresolvedCountResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WarningConnection?: WarningConnectionResolvers<ContextType>;
  WarningEdge?: WarningEdgeResolvers<ContextType>;
  WarningRaised?: WarningRaisedResolvers<ContextType>;
  WarningReason?: WarningReasonResolvers<ContextType>;
  WithdrawalReport?: WithdrawalReportResolvers<ContextType>;
};

