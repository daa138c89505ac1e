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

/** 农业委员会的数据集 */
export type AgricultureDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
};

/** 农业行政处罚 */
export type AgriculturePenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 商务信用记录 */
export type CommerceCreditRecord = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 商务委员会的数据集 */
export type CommerceDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
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

/** 城乡建设和交通委员会的数据集 */
export type ConstructionDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
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

/** 数据集:一个部门的一种记录 */
export type Dataset = {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
};

/** 代码表的一个值 */
export type DatasetCode = {
  /** 中文名称 */
  label: Scalars['String']['output'];
  /** 值 */
  value: Scalars['String']['output'];
};

/** 数据集的一页 */
export type DatasetConnection = {
  /** 条目与游标 */
  edges: Array<DatasetEdge>;
  /** 条目 */
  nodes: Array<Dataset>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 数据集条目 */
export type DatasetEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: Dataset;
};

/** 数据集的一个字段 */
export type DatasetField = {
  /** 代码表;不是代码表的为空 */
  codes?: Maybe<Array<DatasetCode>>;
  /** 可据以筛选 */
  filterable: Scalars['Boolean']['output'];
  /** 嵌套项的字段;不是嵌套项的为空 */
  items?: Maybe<Array<DatasetField>>;
  /** 中文名称 */
  label: Scalars['String']['output'];
  /** 可有多个值 */
  list: Scalars['Boolean']['output'];
  /** 含义;也是表格导入的表头 */
  meaning: Scalars['String']['output'];
  /** 字段名 */
  name: Scalars['String']['output'];
  /** 个人信息:无 personal 权限者只看到掩码,不进入交换和比对 */
  personal: Scalars['Boolean']['output'];
  /** 必填 */
  required: Scalars['Boolean']['output'];
  /** 主体的角色;不是主体的为空 */
  role?: Maybe<SubjectRole>;
  /** 可据以排序 */
  sortable: Scalars['Boolean']['output'];
  /** 类型:标量、代码表、嵌套项或主体的名字 */
  type: Scalars['String']['output'];
  /** 计量单位;说明中没有写的为空 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 数据集筛选;各条件同时成立 */
export type DatasetFilter = {
  /** 部门代码,任一 */
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 含有个人信息字段 */
  personal?: InputMaybe<Scalars['Boolean']['input']>;
  /** 含有这些词(以空格分开,须全部出现):在名称、含义、字段、代码、部门中查找 */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 数据集的所属部门 */
export type DatasetOwner = {
  /** 部门代码 */
  code: Scalars['ID']['output'];
  /** 联系方式 */
  contact: Scalars['String']['output'];
  /** 部门名称 */
  name: Scalars['String']['output'];
  /** 简称 */
  shortName: Scalars['String']['output'];
};

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

/** 所属部门的答复 */
export type DisputeAnswer =
  /** 受理:将核实并更正 */
  | 'ACCEPT'
  /** 不予更正 */
  | 'DECLINE';

/** 校核纠错的一步:何人何时做了什么 */
export type DisputeEvent = {
  /** 时刻 */
  at: Scalars['DateTime']['output'];
  /** 何人;由枢纽得知更正的为 sync */
  by: Scalars['String']['output'];
  /** 其部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** 序号,从 1 起 */
  number: Scalars['Int']['output'];
  /** 做了什么 */
  step: DisputeStep;
  /** 说明 */
  text?: Maybe<Scalars['String']['output']>;
  /** 更正所在的版本 */
  version?: Maybe<Scalars['Long']['output']>;
};

/** 异议 */
export type DisputeFieldInput = {
  /** 字段名 */
  field: Scalars['String']['input'];
  /** 建议的值,至多 200 字;个人信息字段不写 */
  proposed?: InputMaybe<Scalars['String']['input']>;
  /** 理由,至多 500 字;不写个人信息 */
  reason: Scalars['String']['input'];
  /** 记录标识:部门/记录类型/业务主键 */
  recordId: Scalars['ID']['input'];
  /** 有异议的版本 */
  version: Scalars['Long']['input'];
};

/** 校核纠错筛选;各条件同时成立 */
export type DisputeFilter = {
  /** 记录所属部门的代码,任一 */
  department?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 本人提出的 */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** 尚无结论的 */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** 记录标识 */
  recordId?: InputMaybe<Scalars['ID']['input']>;
  /** 状态,任一 */
  state?: InputMaybe<Array<DisputeState>>;
};

/** 这一步的结果 */
export type DisputeOutcome = DisputeRefused | FieldDispute;

/** 不能受理这一步的原因 */
export type DisputeRefusal =
  /** 同一版本的同一字段已有未结的异议 */
  | 'ALREADY_OPEN'
  /** 没有这件校核纠错,或无权查看 */
  | 'DISPUTE_UNKNOWN'
  /** 没有这个字段 */
  | 'FIELD_UNKNOWN'
  /** 只有所属部门能答复 */
  | 'NOT_OWNER'
  /** 只有提出人能撤回 */
  | 'NOT_SUBMITTER'
  /** 文字中有证件号码或电话号码;只写字段名和理由 */
  | 'PERSONAL_TEXT'
  /** 个人信息字段不能写建议的值 */
  | 'PROPOSAL_PERSONAL'
  /** 记录标识不成立,或没有这种记录 */
  | 'RECORD_UNKNOWN'
  /** 已经有结论或已受理,不能再做这一步 */
  | 'STATE'
  /** 理由、说明为空或过长 */
  | 'TEXT_INVALID';

/** 没有做成:原因与改法 */
export type DisputeRefused = {
  /** 原因 */
  code: DisputeRefusal;
  /** 有关的校核纠错:已有的那一件,或状态不容的那一件 */
  dispute?: Maybe<FieldDispute>;
  /** 说明与改法 */
  message: Scalars['String']['output'];
};

/** 校核纠错的状态;逾期见 overdue */
export type DisputeState =
  /** 已受理 */
  | 'ACCEPTED'
  /** 已更正:所属部门发布了该字段有变化的新版本,或撤销了记录 */
  | 'CORRECTED'
  /** 不予更正 */
  | 'DECLINED'
  /** 待核实 */
  | 'PENDING'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 校核纠错的一步 */
export type DisputeStep =
  /** 受理 */
  | 'ACCEPTED'
  /** 更正:新版本已发布 */
  | 'CORRECTED'
  /** 不予更正 */
  | 'DECLINED'
  /** 更正:记录已撤销 */
  | 'REVOKED'
  /** 提出 */
  | 'SUBMITTED'
  /** 撤回 */
  | 'WITHDRAWN';

/** 生活饮用水监测 */
export type DrinkingWaterTest = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 电子商务平台主体 */
export type EcommercePlatform = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 经济和信息化委员会的数据集 */
export type EconomyInformationDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
};

/** 特种设备作业人员证 */
export type EquipmentOperator = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
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

/** 一件校核纠错:读者对一条记录的一个字段提出异议 */
export type FieldDispute = {
  /** 有结论的时刻;尚无结论为空 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结论晚于期限 */
  closedLate: Scalars['Boolean']['output'];
  /** 更正所在的版本 */
  correctedVersion?: Maybe<Scalars['Long']['output']>;
  /** 数据集 */
  dataset?: Maybe<Dataset>;
  /** 所属部门的代码 */
  department: Scalars['String']['output'];
  /** 答复期限(含当日),按工作日历计算 */
  dueOn: Scalars['Date']['output'];
  /** 期限涉及尚未公布放假安排的年份,为暂定 */
  dueProvisional: Scalars['Boolean']['output'];
  /** 经过,由先到后;只增不改 */
  events: Array<DisputeEvent>;
  /** 字段名 */
  field: Scalars['String']['output'];
  /** 字段的中文名称 */
  fieldLabel: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 逾期:尚无结论而期限已过 */
  overdue: Scalars['Boolean']['output'];
  /** 建议的值;个人信息字段没有 */
  proposed?: Maybe<Scalars['String']['output']>;
  /** 理由 */
  reason: Scalars['String']['output'];
  /** 所属部门现在的记录;部门不可达,或没有这条记录时为空 */
  record?: Maybe<QualityRecord>;
  /** 记录标识:部门/记录类型/业务主键 */
  recordId: Scalars['ID']['output'];
  /** 状态 */
  state: DisputeState;
  /** 提出的时刻 */
  submittedAt: Scalars['DateTime']['output'];
  /** 提出人 */
  submittedBy: Scalars['String']['output'];
  /** 提出人的部门;市级为空 */
  submittedFrom?: Maybe<Scalars['String']['output']>;
  /** 有异议的版本 */
  version: Scalars['Long']['output'];
  /** 应当答复的工作日数,提出时确定 */
  workingDays: Scalars['Int']['output'];
};

/** 校核纠错的一页 */
export type FieldDisputeConnection = {
  /** 条目与游标 */
  edges: Array<FieldDisputeEdge>;
  /** 条目 */
  nodes: Array<FieldDispute>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 校核纠错条目 */
export type FieldDisputeEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: FieldDispute;
};

/** 建设工程消防验收 */
export type FireAcceptance = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 公安消防总队的数据集 */
export type FireDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
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

/** 食品药品监督管理局的数据集 */
export type FoodDrugDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
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

/** 卫生局的数据集 */
export type HealthDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
};

/** 进口不合格、退运销毁 */
export type ImportDetention = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 进口缺陷消费品召回 */
export type ImportRecall = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 规模以上工业企业产量产值(各类比率的分母) */
export type IndustrialOutput = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 工商行政管理局的数据集 */
export type IndustryCommerceDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
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

/** 出入境检验检疫局的数据集 */
export type InspectionQuarantineDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
};

/** 酒类商品经营许可 */
export type LiquorLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
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

/** 计量器具许可 */
export type MetrologyLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 变更 */
export type Mutation = {
  /** 所属部门答复:受理或不予更正;更正不在此填报,发布新版本后自动了结 */
  answerDispute?: Maybe<DisputeOutcome>;
  /** 对一条记录的一个字段提出异议 */
  disputeField?: Maybe<DisputeOutcome>;
  /** 提出人撤回 */
  withdrawDispute?: Maybe<DisputeOutcome>;
};


/** 变更 */
export type MutationAnswerDisputeArgs = {
  answer: DisputeAnswer;
  id: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** 变更 */
export type MutationDisputeFieldArgs = {
  input: DisputeFieldInput;
};


/** 变更 */
export type MutationWithdrawDisputeArgs = {
  id: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
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

/** 产品许可与强制性认证 */
export type ProductLicence = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

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

/** 企业质量信用等级评定 */
export type QualityCreditRating = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 质量荣誉与体系认证 */
export type QualityHonour = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

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

/** 质量技术监督局的数据集 */
export type QualitySupervisionDataset = Dataset & {
  /** 字段,按定义的顺序 */
  fields: Array<DatasetField>;
  /** 承诺的更新周期(ISO 8601 时长) */
  freshness: Scalars['String']['output'];
  /** 数据集标识:部门/记录类型 */
  id: Scalars['ID']['output'];
  /** 含义 */
  meaning: Scalars['String']['output'];
  /** 所属部门 */
  owner: DatasetOwner;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 发布时未写明共享属性的行所取的共享属性;各行的实际情况见 observed.shares */
  shareAttribute: ShareAttribute;
  /** 中文名称 */
  title: Scalars['String']['output'];
};

/** 质量技监行政处罚 */
export type QualitySupervisionPenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 根查询 */
export type Query = {
  /** 一个数据集 */
  dataset?: Maybe<Dataset>;
  /** 数据集列表,按标识排序 */
  datasets?: Maybe<DatasetConnection>;
  /** 一件校核纠错;没有或无权查看为空 */
  dispute?: Maybe<FieldDispute>;
  /** 校核纠错,先提出者在前:本部门的、本人或本部门提出的;领导小组办公室、管理员和审计员可看全部 */
  disputes?: Maybe<FieldDisputeConnection>;
};


/** 根查询 */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatasetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


/** 根查询 */
export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 市场主体登记 */
export type Registration = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 服务质量满意度测评 */
export type ServiceEvaluation = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 共享属性(政务数据共享条例) */
export type ShareAttribute =
  /** 有条件共享 */
  | 'CONDITIONAL'
  /** 不予共享:不出本部门 */
  | 'NONE'
  /** 无条件共享 */
  | 'UNCONDITIONAL';

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
  AgricultureDataset: AgricultureDataset;
  CommerceDataset: CommerceDataset;
  ConstructionDataset: ConstructionDataset;
  EconomyInformationDataset: EconomyInformationDataset;
  FieldDispute: FieldDispute;
  FireDataset: FireDataset;
  FoodDrugDataset: FoodDrugDataset;
  HealthDataset: HealthDataset;
  IndustryCommerceDataset: IndustryCommerceDataset;
  InspectionQuarantineDataset: InspectionQuarantineDataset;
  QualitySupervisionDataset: QualitySupervisionDataset;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgricultureDataset:
    ( { __typename: 'AgricultureDataset' }
    & GraphQLRecursivePick<FederationTypes['AgricultureDataset'], {"id":true}> );
  CommerceDataset:
    ( { __typename: 'CommerceDataset' }
    & GraphQLRecursivePick<FederationTypes['CommerceDataset'], {"id":true}> );
  ConstructionDataset:
    ( { __typename: 'ConstructionDataset' }
    & GraphQLRecursivePick<FederationTypes['ConstructionDataset'], {"id":true}> );
  EconomyInformationDataset:
    ( { __typename: 'EconomyInformationDataset' }
    & GraphQLRecursivePick<FederationTypes['EconomyInformationDataset'], {"id":true}> );
  FieldDispute:
    ( { __typename: 'FieldDispute' }
    & GraphQLRecursivePick<FederationTypes['FieldDispute'], {"id":true}> );
  FireDataset:
    ( { __typename: 'FireDataset' }
    & GraphQLRecursivePick<FederationTypes['FireDataset'], {"id":true}> );
  FoodDrugDataset:
    ( { __typename: 'FoodDrugDataset' }
    & GraphQLRecursivePick<FederationTypes['FoodDrugDataset'], {"id":true}> );
  HealthDataset:
    ( { __typename: 'HealthDataset' }
    & GraphQLRecursivePick<FederationTypes['HealthDataset'], {"id":true}> );
  IndustryCommerceDataset:
    ( { __typename: 'IndustryCommerceDataset' }
    & GraphQLRecursivePick<FederationTypes['IndustryCommerceDataset'], {"id":true}> );
  InspectionQuarantineDataset:
    ( { __typename: 'InspectionQuarantineDataset' }
    & GraphQLRecursivePick<FederationTypes['InspectionQuarantineDataset'], {"id":true}> );
  QualitySupervisionDataset:
    ( { __typename: 'QualitySupervisionDataset' }
    & GraphQLRecursivePick<FederationTypes['QualitySupervisionDataset'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DisputeOutcome:
    | ( Partial<Omit<DisputeRefused, 'dispute'> & { dispute?: Maybe<_RefType['FieldDispute']> }> )
    | ( Partial<Omit<FieldDispute, 'dataset' | 'record'> & { dataset?: Maybe<_RefType['Dataset']>, record?: Maybe<_RefType['QualityRecord']> }> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Dataset:
    | ( Partial<AgricultureDataset> )
    | ( Partial<CommerceDataset> )
    | ( Partial<ConstructionDataset> )
    | ( Partial<EconomyInformationDataset> )
    | ( Partial<FireDataset> )
    | ( Partial<FoodDrugDataset> )
    | ( Partial<HealthDataset> )
    | ( Partial<IndustryCommerceDataset> )
    | ( Partial<InspectionQuarantineDataset> )
    | ( Partial<QualitySupervisionDataset> )
  ;
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
  AgricultureDataset: ResolverTypeWrapper<Partial<AgricultureDataset>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AgriculturePenalty: ResolverTypeWrapper<Partial<AgriculturePenalty>>;
  CommerceCreditRecord: ResolverTypeWrapper<Partial<CommerceCreditRecord>>;
  CommerceDataset: ResolverTypeWrapper<Partial<CommerceDataset>>;
  CommerceLicence: ResolverTypeWrapper<Partial<CommerceLicence>>;
  CommerceTrader: ResolverTypeWrapper<Partial<CommerceTrader>>;
  CompletionAcceptance: ResolverTypeWrapper<Partial<CompletionAcceptance>>;
  CompulsoryCertificate: ResolverTypeWrapper<Partial<CompulsoryCertificate>>;
  ConstructionAccident: ResolverTypeWrapper<Partial<ConstructionAccident>>;
  ConstructionAward: ResolverTypeWrapper<Partial<ConstructionAward>>;
  ConstructionComplaint: ResolverTypeWrapper<Partial<ConstructionComplaint>>;
  ConstructionDataset: ResolverTypeWrapper<Partial<ConstructionDataset>>;
  ConstructionPenalty: ResolverTypeWrapper<Partial<ConstructionPenalty>>;
  ConstructionPersonnel: ResolverTypeWrapper<Partial<ConstructionPersonnel>>;
  ConstructionProject: ResolverTypeWrapper<Partial<ConstructionProject>>;
  ConstructionQualification: ResolverTypeWrapper<Partial<ConstructionQualification>>;
  ConsumerComplaint: ResolverTypeWrapper<Partial<ConsumerComplaint>>;
  Dataset: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Dataset']>;
  DatasetCode: ResolverTypeWrapper<Partial<DatasetCode>>;
  DatasetConnection: ResolverTypeWrapper<Partial<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DatasetEdge']>, nodes: Array<ResolversTypes['Dataset']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DatasetEdge: ResolverTypeWrapper<Partial<Omit<DatasetEdge, 'node'> & { node: ResolversTypes['Dataset'] }>>;
  DatasetField: ResolverTypeWrapper<Partial<DatasetField>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  DatasetFilter: ResolverTypeWrapper<Partial<DatasetFilter>>;
  DatasetOwner: ResolverTypeWrapper<Partial<DatasetOwner>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DefectInvestigation: ResolverTypeWrapper<Partial<DefectInvestigation>>;
  DefectLead: ResolverTypeWrapper<Partial<DefectLead>>;
  DisputeAnswer: ResolverTypeWrapper<Partial<DisputeAnswer>>;
  DisputeEvent: ResolverTypeWrapper<Partial<DisputeEvent>>;
  DisputeFieldInput: ResolverTypeWrapper<Partial<DisputeFieldInput>>;
  DisputeFilter: ResolverTypeWrapper<Partial<DisputeFilter>>;
  DisputeOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeOutcome']>>;
  DisputeRefusal: ResolverTypeWrapper<Partial<DisputeRefusal>>;
  DisputeRefused: ResolverTypeWrapper<Partial<Omit<DisputeRefused, 'dispute'> & { dispute?: Maybe<ResolversTypes['FieldDispute']> }>>;
  DisputeState: ResolverTypeWrapper<Partial<DisputeState>>;
  DisputeStep: ResolverTypeWrapper<Partial<DisputeStep>>;
  DrinkingWaterTest: ResolverTypeWrapper<Partial<DrinkingWaterTest>>;
  EcommercePlatform: ResolverTypeWrapper<Partial<EcommercePlatform>>;
  EconomyInformationDataset: ResolverTypeWrapper<Partial<EconomyInformationDataset>>;
  EquipmentOperator: ResolverTypeWrapper<Partial<EquipmentOperator>>;
  FarmCertification: ResolverTypeWrapper<Partial<FarmCertification>>;
  FarmInputSampling: ResolverTypeWrapper<Partial<FarmInputSampling>>;
  FarmProductMonitoring: ResolverTypeWrapper<Partial<FarmProductMonitoring>>;
  FieldDispute: ResolverTypeWrapper<Partial<Omit<FieldDispute, 'dataset' | 'record'> & { dataset?: Maybe<ResolversTypes['Dataset']>, record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  FieldDisputeConnection: ResolverTypeWrapper<Partial<Omit<FieldDisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FieldDisputeEdge']>, nodes: Array<ResolversTypes['FieldDispute']> }>>;
  FieldDisputeEdge: ResolverTypeWrapper<Partial<Omit<FieldDisputeEdge, 'node'> & { node: ResolversTypes['FieldDispute'] }>>;
  FireAcceptance: ResolverTypeWrapper<Partial<FireAcceptance>>;
  FireDataset: ResolverTypeWrapper<Partial<FireDataset>>;
  FireIncident: ResolverTypeWrapper<Partial<FireIncident>>;
  FireProductInspection: ResolverTypeWrapper<Partial<FireProductInspection>>;
  FoodDrugComplaint: ResolverTypeWrapper<Partial<FoodDrugComplaint>>;
  FoodDrugDataset: ResolverTypeWrapper<Partial<FoodDrugDataset>>;
  FoodDrugPenalty: ResolverTypeWrapper<Partial<FoodDrugPenalty>>;
  FoodDrugRecall: ResolverTypeWrapper<Partial<FoodDrugRecall>>;
  FoodIntegrityAssessment: ResolverTypeWrapper<Partial<FoodIntegrityAssessment>>;
  FoodLicence: ResolverTypeWrapper<Partial<FoodLicence>>;
  FoodSafetyIncident: ResolverTypeWrapper<Partial<FoodSafetyIncident>>;
  FoodSampling: ResolverTypeWrapper<Partial<FoodSampling>>;
  FoodborneIllnessReport: ResolverTypeWrapper<Partial<FoodborneIllnessReport>>;
  ForeignNotification: ResolverTypeWrapper<Partial<ForeignNotification>>;
  HealthDataset: ResolverTypeWrapper<Partial<HealthDataset>>;
  ImportDetention: ResolverTypeWrapper<Partial<ImportDetention>>;
  ImportRecall: ResolverTypeWrapper<Partial<ImportRecall>>;
  IndustrialOutput: ResolverTypeWrapper<Partial<IndustrialOutput>>;
  IndustryCommerceDataset: ResolverTypeWrapper<Partial<IndustryCommerceDataset>>;
  IndustryCommercePenalty: ResolverTypeWrapper<Partial<IndustryCommercePenalty>>;
  IndustryOperation: ResolverTypeWrapper<Partial<IndustryOperation>>;
  InjuryReport: ResolverTypeWrapper<Partial<InjuryReport>>;
  InnovationIndicator: ResolverTypeWrapper<Partial<InnovationIndicator>>;
  InspectionQuarantineDataset: ResolverTypeWrapper<Partial<InspectionQuarantineDataset>>;
  LiquorLicence: ResolverTypeWrapper<Partial<LiquorLicence>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  MarketSampling: ResolverTypeWrapper<Partial<MarketSampling>>;
  MaterialSampling: ResolverTypeWrapper<Partial<MaterialSampling>>;
  MedicalRecall: ResolverTypeWrapper<Partial<MedicalRecall>>;
  MedicalSampling: ResolverTypeWrapper<Partial<MedicalSampling>>;
  MetrologyLicence: ResolverTypeWrapper<Partial<MetrologyLicence>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OriginCertificate: ResolverTypeWrapper<Partial<OriginCertificate>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PortQuarantine: ResolverTypeWrapper<Partial<PortQuarantine>>;
  PreShipmentInspection: ResolverTypeWrapper<Partial<PreShipmentInspection>>;
  ProductLicence: ResolverTypeWrapper<Partial<ProductLicence>>;
  ProductRecall: ResolverTypeWrapper<Partial<ProductRecall>>;
  ProductSampling: ResolverTypeWrapper<Partial<ProductSampling>>;
  QualityCreditRating: ResolverTypeWrapper<Partial<QualityCreditRating>>;
  QualityHonour: ResolverTypeWrapper<Partial<QualityHonour>>;
  QualityRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QualityRecord']>;
  QualitySupervisionComplaint: ResolverTypeWrapper<Partial<QualitySupervisionComplaint>>;
  QualitySupervisionDataset: ResolverTypeWrapper<Partial<QualitySupervisionDataset>>;
  QualitySupervisionPenalty: ResolverTypeWrapper<Partial<QualitySupervisionPenalty>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Registration: ResolverTypeWrapper<Partial<Registration>>;
  ServiceEvaluation: ResolverTypeWrapper<Partial<ServiceEvaluation>>;
  ShareAttribute: ResolverTypeWrapper<Partial<ShareAttribute>>;
  SiteInspection: ResolverTypeWrapper<Partial<SiteInspection>>;
  SpecialEquipment: ResolverTypeWrapper<Partial<SpecialEquipment>>;
  SubjectRole: ResolverTypeWrapper<Partial<SubjectRole>>;
  TechnologyCentre: ResolverTypeWrapper<Partial<TechnologyCentre>>;
  TestingBody: ResolverTypeWrapper<Partial<TestingBody>>;
  TestingReport: ResolverTypeWrapper<Partial<TestingReport>>;
  TraceEvent: ResolverTypeWrapper<Partial<TraceEvent>>;
  Trademark: ResolverTypeWrapper<Partial<Trademark>>;
  TraderCreditRating: ResolverTypeWrapper<Partial<TraderCreditRating>>;
  TransportIndicator: ResolverTypeWrapper<Partial<TransportIndicator>>;
  UnitAcceptance: ResolverTypeWrapper<Partial<UnitAcceptance>>;
  WithdrawalReport: ResolverTypeWrapper<Partial<WithdrawalReport>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbnormalListing: Partial<AbnormalListing>;
  ID: Partial<Scalars['ID']['output']>;
  AdverseEvent: Partial<AdverseEvent>;
  AdvertisementMonitoring: Partial<AdvertisementMonitoring>;
  AgricultureDataset: Partial<AgricultureDataset | FederationReferenceTypes['AgricultureDataset']>;
  String: Partial<Scalars['String']['output']>;
  AgriculturePenalty: Partial<AgriculturePenalty>;
  CommerceCreditRecord: Partial<CommerceCreditRecord>;
  CommerceDataset: Partial<CommerceDataset | FederationReferenceTypes['CommerceDataset']>;
  CommerceLicence: Partial<CommerceLicence>;
  CommerceTrader: Partial<CommerceTrader>;
  CompletionAcceptance: Partial<CompletionAcceptance>;
  CompulsoryCertificate: Partial<CompulsoryCertificate>;
  ConstructionAccident: Partial<ConstructionAccident>;
  ConstructionAward: Partial<ConstructionAward>;
  ConstructionComplaint: Partial<ConstructionComplaint>;
  ConstructionDataset: Partial<ConstructionDataset | FederationReferenceTypes['ConstructionDataset']>;
  ConstructionPenalty: Partial<ConstructionPenalty>;
  ConstructionPersonnel: Partial<ConstructionPersonnel>;
  ConstructionProject: Partial<ConstructionProject>;
  ConstructionQualification: Partial<ConstructionQualification>;
  ConsumerComplaint: Partial<ConsumerComplaint>;
  Dataset: ResolversInterfaceTypes<ResolversParentTypes>['Dataset'];
  DatasetCode: Partial<DatasetCode>;
  DatasetConnection: Partial<Omit<DatasetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DatasetEdge']>, nodes: Array<ResolversParentTypes['Dataset']> }>;
  Int: Partial<Scalars['Int']['output']>;
  DatasetEdge: Partial<Omit<DatasetEdge, 'node'> & { node: ResolversParentTypes['Dataset'] }>;
  DatasetField: Partial<DatasetField>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  DatasetFilter: Partial<DatasetFilter>;
  DatasetOwner: Partial<DatasetOwner>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DefectInvestigation: Partial<DefectInvestigation>;
  DefectLead: Partial<DefectLead>;
  DisputeEvent: Partial<DisputeEvent>;
  DisputeFieldInput: Partial<DisputeFieldInput>;
  DisputeFilter: Partial<DisputeFilter>;
  DisputeOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['DisputeOutcome']>;
  DisputeRefused: Partial<Omit<DisputeRefused, 'dispute'> & { dispute?: Maybe<ResolversParentTypes['FieldDispute']> }>;
  DrinkingWaterTest: Partial<DrinkingWaterTest>;
  EcommercePlatform: Partial<EcommercePlatform>;
  EconomyInformationDataset: Partial<EconomyInformationDataset | FederationReferenceTypes['EconomyInformationDataset']>;
  EquipmentOperator: Partial<EquipmentOperator>;
  FarmCertification: Partial<FarmCertification>;
  FarmInputSampling: Partial<FarmInputSampling>;
  FarmProductMonitoring: Partial<FarmProductMonitoring>;
  FieldDispute: Partial<Omit<FieldDispute, 'dataset' | 'record'> & { dataset?: Maybe<ResolversParentTypes['Dataset']>, record?: Maybe<ResolversParentTypes['QualityRecord']> } | FederationReferenceTypes['FieldDispute']>;
  FieldDisputeConnection: Partial<Omit<FieldDisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FieldDisputeEdge']>, nodes: Array<ResolversParentTypes['FieldDispute']> }>;
  FieldDisputeEdge: Partial<Omit<FieldDisputeEdge, 'node'> & { node: ResolversParentTypes['FieldDispute'] }>;
  FireAcceptance: Partial<FireAcceptance>;
  FireDataset: Partial<FireDataset | FederationReferenceTypes['FireDataset']>;
  FireIncident: Partial<FireIncident>;
  FireProductInspection: Partial<FireProductInspection>;
  FoodDrugComplaint: Partial<FoodDrugComplaint>;
  FoodDrugDataset: Partial<FoodDrugDataset | FederationReferenceTypes['FoodDrugDataset']>;
  FoodDrugPenalty: Partial<FoodDrugPenalty>;
  FoodDrugRecall: Partial<FoodDrugRecall>;
  FoodIntegrityAssessment: Partial<FoodIntegrityAssessment>;
  FoodLicence: Partial<FoodLicence>;
  FoodSafetyIncident: Partial<FoodSafetyIncident>;
  FoodSampling: Partial<FoodSampling>;
  FoodborneIllnessReport: Partial<FoodborneIllnessReport>;
  ForeignNotification: Partial<ForeignNotification>;
  HealthDataset: Partial<HealthDataset | FederationReferenceTypes['HealthDataset']>;
  ImportDetention: Partial<ImportDetention>;
  ImportRecall: Partial<ImportRecall>;
  IndustrialOutput: Partial<IndustrialOutput>;
  IndustryCommerceDataset: Partial<IndustryCommerceDataset | FederationReferenceTypes['IndustryCommerceDataset']>;
  IndustryCommercePenalty: Partial<IndustryCommercePenalty>;
  IndustryOperation: Partial<IndustryOperation>;
  InjuryReport: Partial<InjuryReport>;
  InnovationIndicator: Partial<InnovationIndicator>;
  InspectionQuarantineDataset: Partial<InspectionQuarantineDataset | FederationReferenceTypes['InspectionQuarantineDataset']>;
  LiquorLicence: Partial<LiquorLicence>;
  Long: Partial<Scalars['Long']['output']>;
  MarketSampling: Partial<MarketSampling>;
  MaterialSampling: Partial<MaterialSampling>;
  MedicalRecall: Partial<MedicalRecall>;
  MedicalSampling: Partial<MedicalSampling>;
  MetrologyLicence: Partial<MetrologyLicence>;
  Mutation: Record<PropertyKey, never>;
  OriginCertificate: Partial<OriginCertificate>;
  PageInfo: Partial<PageInfo>;
  PortQuarantine: Partial<PortQuarantine>;
  PreShipmentInspection: Partial<PreShipmentInspection>;
  ProductLicence: Partial<ProductLicence>;
  ProductRecall: Partial<ProductRecall>;
  ProductSampling: Partial<ProductSampling>;
  QualityCreditRating: Partial<QualityCreditRating>;
  QualityHonour: Partial<QualityHonour>;
  QualityRecord: ResolversInterfaceTypes<ResolversParentTypes>['QualityRecord'];
  QualitySupervisionComplaint: Partial<QualitySupervisionComplaint>;
  QualitySupervisionDataset: Partial<QualitySupervisionDataset | FederationReferenceTypes['QualitySupervisionDataset']>;
  QualitySupervisionPenalty: Partial<QualitySupervisionPenalty>;
  Query: Record<PropertyKey, never>;
  Registration: Partial<Registration>;
  ServiceEvaluation: Partial<ServiceEvaluation>;
  SiteInspection: Partial<SiteInspection>;
  SpecialEquipment: Partial<SpecialEquipment>;
  TechnologyCentre: Partial<TechnologyCentre>;
  TestingBody: Partial<TestingBody>;
  TestingReport: Partial<TestingReport>;
  TraceEvent: Partial<TraceEvent>;
  Trademark: Partial<Trademark>;
  TraderCreditRating: Partial<TraderCreditRating>;
  TransportIndicator: Partial<TransportIndicator>;
  UnitAcceptance: Partial<UnitAcceptance>;
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

export type AgricultureDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgricultureDataset'] = ResolversParentTypes['AgricultureDataset'], FederationReferenceType extends FederationReferenceTypes['AgricultureDataset'] = FederationReferenceTypes['AgricultureDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgricultureDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgriculturePenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgriculturePenalty'] = ResolversParentTypes['AgriculturePenalty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommerceCreditRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommerceCreditRecord'] = ResolversParentTypes['CommerceCreditRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommerceDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommerceDataset'] = ResolversParentTypes['CommerceDataset'], FederationReferenceType extends FederationReferenceTypes['CommerceDataset'] = FederationReferenceTypes['CommerceDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommerceDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ConstructionDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConstructionDataset'] = ResolversParentTypes['ConstructionDataset'], FederationReferenceType extends FederationReferenceTypes['ConstructionDataset'] = FederationReferenceTypes['ConstructionDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  __resolveType?: TypeResolveFn<'AgricultureDataset' | 'CommerceDataset' | 'ConstructionDataset' | 'EconomyInformationDataset' | 'FireDataset' | 'FoodDrugDataset' | 'HealthDataset' | 'IndustryCommerceDataset' | 'InspectionQuarantineDataset' | 'QualitySupervisionDataset', ParentType, ContextType>;
};

export type DatasetCodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetCode'] = ResolversParentTypes['DatasetCode']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type DatasetFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetField'] = ResolversParentTypes['DatasetField']> = {
  codes?: Resolver<Maybe<Array<ResolversTypes['DatasetCode']>>, ParentType, ContextType>;
  filterable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['DatasetField']>>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SubjectRole']>, ParentType, ContextType>;
  sortable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetOwnerResolvers<ContextType = any, ParentType extends ResolversParentTypes['DatasetOwner'] = ResolversParentTypes['DatasetOwner']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefectInvestigationResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefectInvestigation'] = ResolversParentTypes['DefectInvestigation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefectLeadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefectLead'] = ResolversParentTypes['DefectLead']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisputeEvent'] = ResolversParentTypes['DisputeEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DisputeStep'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
};

export type DisputeOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisputeOutcome'] = ResolversParentTypes['DisputeOutcome']> = {
  __resolveType?: TypeResolveFn<'DisputeRefused' | 'FieldDispute', ParentType, ContextType>;
};

export type DisputeRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisputeRefused'] = ResolversParentTypes['DisputeRefused']> = {
  code?: Resolver<ResolversTypes['DisputeRefusal'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['FieldDispute']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrinkingWaterTestResolvers<ContextType = any, ParentType extends ResolversParentTypes['DrinkingWaterTest'] = ResolversParentTypes['DrinkingWaterTest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcommercePlatformResolvers<ContextType = any, ParentType extends ResolversParentTypes['EcommercePlatform'] = ResolversParentTypes['EcommercePlatform']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EconomyInformationDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['EconomyInformationDataset'] = ResolversParentTypes['EconomyInformationDataset'], FederationReferenceType extends FederationReferenceTypes['EconomyInformationDataset'] = FederationReferenceTypes['EconomyInformationDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EconomyInformationDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EquipmentOperatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['EquipmentOperator'] = ResolversParentTypes['EquipmentOperator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FieldDisputeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldDispute'] = ResolversParentTypes['FieldDispute'], FederationReferenceType extends FederationReferenceTypes['FieldDispute'] = FederationReferenceTypes['FieldDispute']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FieldDispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correctedVersion?: Resolver<Maybe<ResolversTypes['Long']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['DisputeEvent']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldDisputeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldDisputeConnection'] = ResolversParentTypes['FieldDisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FieldDisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FieldDispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FieldDisputeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldDisputeEdge'] = ResolversParentTypes['FieldDisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FieldDispute'], ParentType, ContextType>;
};

export type FireAcceptanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FireAcceptance'] = ResolversParentTypes['FireAcceptance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FireDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['FireDataset'] = ResolversParentTypes['FireDataset'], FederationReferenceType extends FederationReferenceTypes['FireDataset'] = FederationReferenceTypes['FireDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FireDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FoodDrugDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoodDrugDataset'] = ResolversParentTypes['FoodDrugDataset'], FederationReferenceType extends FederationReferenceTypes['FoodDrugDataset'] = FederationReferenceTypes['FoodDrugDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FoodDrugDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type HealthDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['HealthDataset'] = ResolversParentTypes['HealthDataset'], FederationReferenceType extends FederationReferenceTypes['HealthDataset'] = FederationReferenceTypes['HealthDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HealthDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportDetentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportDetention'] = ResolversParentTypes['ImportDetention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRecallResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportRecall'] = ResolversParentTypes['ImportRecall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustrialOutputResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndustrialOutput'] = ResolversParentTypes['IndustrialOutput']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryCommerceDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndustryCommerceDataset'] = ResolversParentTypes['IndustryCommerceDataset'], FederationReferenceType extends FederationReferenceTypes['IndustryCommerceDataset'] = FederationReferenceTypes['IndustryCommerceDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndustryCommerceDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type InspectionQuarantineDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['InspectionQuarantineDataset'] = ResolversParentTypes['InspectionQuarantineDataset'], FederationReferenceType extends FederationReferenceTypes['InspectionQuarantineDataset'] = FederationReferenceTypes['InspectionQuarantineDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionQuarantineDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  answerDispute?: Resolver<Maybe<ResolversTypes['DisputeOutcome']>, ParentType, ContextType, RequireFields<MutationAnswerDisputeArgs, 'answer' | 'id'>>;
  disputeField?: Resolver<Maybe<ResolversTypes['DisputeOutcome']>, ParentType, ContextType, RequireFields<MutationDisputeFieldArgs, 'input'>>;
  withdrawDispute?: Resolver<Maybe<ResolversTypes['DisputeOutcome']>, ParentType, ContextType, RequireFields<MutationWithdrawDisputeArgs, 'id'>>;
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

export type PortQuarantineResolvers<ContextType = any, ParentType extends ResolversParentTypes['PortQuarantine'] = ResolversParentTypes['PortQuarantine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreShipmentInspectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreShipmentInspection'] = ResolversParentTypes['PreShipmentInspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductLicenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductLicence'] = ResolversParentTypes['ProductLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductRecallResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductRecall'] = ResolversParentTypes['ProductRecall']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductSamplingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductSampling'] = ResolversParentTypes['ProductSampling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type QualitySupervisionDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualitySupervisionDataset'] = ResolversParentTypes['QualitySupervisionDataset'], FederationReferenceType extends FederationReferenceTypes['QualitySupervisionDataset'] = FederationReferenceTypes['QualitySupervisionDataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QualitySupervisionDataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['DatasetField']>, ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DatasetOwner'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes['ShareAttribute'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualitySupervisionPenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualitySupervisionPenalty'] = ResolversParentTypes['QualitySupervisionPenalty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<Maybe<ResolversTypes['DatasetConnection']>, ParentType, ContextType, RequireFields<QueryDatasetsArgs, 'first'>>;
  dispute?: Resolver<Maybe<ResolversTypes['FieldDispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<Maybe<ResolversTypes['FieldDisputeConnection']>, ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first'>>;
};

export type RegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type WithdrawalReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawalReport'] = ResolversParentTypes['WithdrawalReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AbnormalListing?: AbnormalListingResolvers<ContextType>;
  AdverseEvent?: AdverseEventResolvers<ContextType>;
  AdvertisementMonitoring?: AdvertisementMonitoringResolvers<ContextType>;
  AgricultureDataset?: AgricultureDatasetResolvers<ContextType>;
  AgriculturePenalty?: AgriculturePenaltyResolvers<ContextType>;
  CommerceCreditRecord?: CommerceCreditRecordResolvers<ContextType>;
  CommerceDataset?: CommerceDatasetResolvers<ContextType>;
  CommerceLicence?: CommerceLicenceResolvers<ContextType>;
  CommerceTrader?: CommerceTraderResolvers<ContextType>;
  CompletionAcceptance?: CompletionAcceptanceResolvers<ContextType>;
  CompulsoryCertificate?: CompulsoryCertificateResolvers<ContextType>;
  ConstructionAccident?: ConstructionAccidentResolvers<ContextType>;
  ConstructionAward?: ConstructionAwardResolvers<ContextType>;
  ConstructionComplaint?: ConstructionComplaintResolvers<ContextType>;
  ConstructionDataset?: ConstructionDatasetResolvers<ContextType>;
  ConstructionPenalty?: ConstructionPenaltyResolvers<ContextType>;
  ConstructionPersonnel?: ConstructionPersonnelResolvers<ContextType>;
  ConstructionProject?: ConstructionProjectResolvers<ContextType>;
  ConstructionQualification?: ConstructionQualificationResolvers<ContextType>;
  ConsumerComplaint?: ConsumerComplaintResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCode?: DatasetCodeResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  DatasetField?: DatasetFieldResolvers<ContextType>;
  DatasetOwner?: DatasetOwnerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DefectInvestigation?: DefectInvestigationResolvers<ContextType>;
  DefectLead?: DefectLeadResolvers<ContextType>;
  DisputeEvent?: DisputeEventResolvers<ContextType>;
  DisputeOutcome?: DisputeOutcomeResolvers<ContextType>;
  DisputeRefused?: DisputeRefusedResolvers<ContextType>;
  DrinkingWaterTest?: DrinkingWaterTestResolvers<ContextType>;
  EcommercePlatform?: EcommercePlatformResolvers<ContextType>;
  EconomyInformationDataset?: EconomyInformationDatasetResolvers<ContextType>;
  EquipmentOperator?: EquipmentOperatorResolvers<ContextType>;
  FarmCertification?: FarmCertificationResolvers<ContextType>;
  FarmInputSampling?: FarmInputSamplingResolvers<ContextType>;
  FarmProductMonitoring?: FarmProductMonitoringResolvers<ContextType>;
  FieldDispute?: FieldDisputeResolvers<ContextType>;
  FieldDisputeConnection?: FieldDisputeConnectionResolvers<ContextType>;
  FieldDisputeEdge?: FieldDisputeEdgeResolvers<ContextType>;
  FireAcceptance?: FireAcceptanceResolvers<ContextType>;
  FireDataset?: FireDatasetResolvers<ContextType>;
  FireIncident?: FireIncidentResolvers<ContextType>;
  FireProductInspection?: FireProductInspectionResolvers<ContextType>;
  FoodDrugComplaint?: FoodDrugComplaintResolvers<ContextType>;
  FoodDrugDataset?: FoodDrugDatasetResolvers<ContextType>;
  FoodDrugPenalty?: FoodDrugPenaltyResolvers<ContextType>;
  FoodDrugRecall?: FoodDrugRecallResolvers<ContextType>;
  FoodIntegrityAssessment?: FoodIntegrityAssessmentResolvers<ContextType>;
  FoodLicence?: FoodLicenceResolvers<ContextType>;
  FoodSafetyIncident?: FoodSafetyIncidentResolvers<ContextType>;
  FoodSampling?: FoodSamplingResolvers<ContextType>;
  FoodborneIllnessReport?: FoodborneIllnessReportResolvers<ContextType>;
  ForeignNotification?: ForeignNotificationResolvers<ContextType>;
  HealthDataset?: HealthDatasetResolvers<ContextType>;
  ImportDetention?: ImportDetentionResolvers<ContextType>;
  ImportRecall?: ImportRecallResolvers<ContextType>;
  IndustrialOutput?: IndustrialOutputResolvers<ContextType>;
  IndustryCommerceDataset?: IndustryCommerceDatasetResolvers<ContextType>;
  IndustryCommercePenalty?: IndustryCommercePenaltyResolvers<ContextType>;
  IndustryOperation?: IndustryOperationResolvers<ContextType>;
  InjuryReport?: InjuryReportResolvers<ContextType>;
  InnovationIndicator?: InnovationIndicatorResolvers<ContextType>;
  InspectionQuarantineDataset?: InspectionQuarantineDatasetResolvers<ContextType>;
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
  PortQuarantine?: PortQuarantineResolvers<ContextType>;
  PreShipmentInspection?: PreShipmentInspectionResolvers<ContextType>;
  ProductLicence?: ProductLicenceResolvers<ContextType>;
  ProductRecall?: ProductRecallResolvers<ContextType>;
  ProductSampling?: ProductSamplingResolvers<ContextType>;
  QualityCreditRating?: QualityCreditRatingResolvers<ContextType>;
  QualityHonour?: QualityHonourResolvers<ContextType>;
  QualityRecord?: QualityRecordResolvers<ContextType>;
  QualitySupervisionComplaint?: QualitySupervisionComplaintResolvers<ContextType>;
  QualitySupervisionDataset?: QualitySupervisionDatasetResolvers<ContextType>;
  QualitySupervisionPenalty?: QualitySupervisionPenaltyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  ServiceEvaluation?: ServiceEvaluationResolvers<ContextType>;
  SiteInspection?: SiteInspectionResolvers<ContextType>;
  SpecialEquipment?: SpecialEquipmentResolvers<ContextType>;
  TechnologyCentre?: TechnologyCentreResolvers<ContextType>;
  TestingBody?: TestingBodyResolvers<ContextType>;
  TestingReport?: TestingReportResolvers<ContextType>;
  TraceEvent?: TraceEventResolvers<ContextType>;
  Trademark?: TrademarkResolvers<ContextType>;
  TraderCreditRating?: TraderCreditRatingResolvers<ContextType>;
  TransportIndicator?: TransportIndicatorResolvers<ContextType>;
  UnitAcceptance?: UnitAcceptanceResolvers<ContextType>;
  WithdrawalReport?: WithdrawalReportResolvers<ContextType>;
};

