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

/** 挂接的部门记录:指向部门的那一条,不是副本 */
export type AttachedRecord = {
  /** 挂接时内容的散列;与 record.contentHash 不同即部门后来改过 */
  contentHash: Scalars['String']['output'];
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 业务主键 */
  key: Scalars['String']['output'];
  /** 部门现在的记录;部门不可达,或没有这条记录时为空 */
  record?: Maybe<QualityRecord>;
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 挂接时的版本 */
  version: Scalars['Long']['output'];
};

/** 挂接的部门记录 */
export type AttachedRecordInput = {
  /** 该版本内容的散列(记录的 contentHash) */
  contentHash: Scalars['String']['input'];
  /** 记录标识:部门/记录类型/业务主键 */
  recordId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Long']['input'];
};

/** 书面件上一个收件部门的签收和反馈 */
export type BackfilledRecipientInput = {
  /** 签收时刻 */
  acknowledgedAt: Scalars['DateTime']['input'];
  /** 部门代码,须在主送、抄送之列 */
  department: Scalars['ID']['input'];
  /** 反馈;主送部门才有 */
  reply?: InputMaybe<BackfilledReplyInput>;
};

/** 书面的反馈 */
export type BackfilledReplyInput = {
  /** 发出部门办结的时刻;尚未办结不填 */
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 反馈;须是最终反馈,此前的初步反馈写在说明中 */
  content: NoticeReplyInput;
  /** 反馈的时刻 */
  signedAt: Scalars['DateTime']['input'];
  /** 反馈的签发人,不得是补录人 */
  signedBy: Scalars['String']['input'];
};

/** 批次 */
export type Batch = {
  /** 批号 */
  batchNo: Scalars['ID']['output'];
  /** 涉及这个批次的抄告,近者在前;只列有权查看的 */
  notices?: Maybe<QualityNoticeConnection>;
  /** 产品键 */
  productKey: Scalars['ID']['output'];
};


/** 批次 */
export type BatchNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** 一个部门的时效:期间内送达该部门的主送抄告 */
export type DepartmentTimeliness = {
  /** 七日内签收率:已签收的与逾七日未签收的之中;80% 起绿,60% 起黄 */
  acceptedWithinSevenDays: TimelinessFigure;
  /** 按期反馈率:已反馈的与逾期未反馈的之中;80% 起绿,60% 起黄 */
  answeredByDateAgreed: TimelinessFigure;
  /** 平均反馈天数:送达至第一次最终反馈的自然日;16 天以内绿,25 天以内黄 */
  averageDaysToAnswer: TimelinessFigure;
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 差评率:发出部门已评定的反馈中被要求重办的;5% 以下绿,15% 以下黄 */
  negativeRatings: TimelinessFigure;
  /** 收到的份数 */
  received: Scalars['Int']['output'];
};

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

/** 企业 */
export type Enterprise = {
  /** 涉及这家企业的抄告,近者在前;只列有权查看的 */
  notices?: Maybe<QualityNoticeConnection>;
  /** 组织机构代码,九位 */
  orgCode: Scalars['ID']['output'];
};


/** 企业 */
export type EnterpriseNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** 签收 */
  acknowledgeNotice?: Maybe<NoticeOutcome>;
  /** 归档 */
  archiveNotice?: Maybe<NoticeOutcome>;
  /** 分办给承办人 */
  assignNotice?: Maybe<NoticeOutcome>;
  /** 补录:书面、电话往来的抄告由发出部门的签发人事后录入,编号并按书面件的时刻计时限 */
  backfillNotice?: Maybe<NoticeOutcome>;
  /** 办结一个收件部门;主送全部办结后抄告即办结 */
  closeNoticeRecipient?: Maybe<NoticeOutcome>;
  /** 会签 */
  cosignNotice?: Maybe<NoticeOutcome>;
  /** 送达已编号的 */
  deliverNotice?: Maybe<NoticeOutcome>;
  /** 提请协调 */
  disputeNoticeRecipient?: Maybe<NoticeOutcome>;
  /** 拟稿 */
  draftNotice?: Maybe<NoticeOutcome>;
  /** 拟反馈;再拟则替代待签发的 */
  draftNoticeReply?: Maybe<NoticeOutcome>;
  /** 修改拟稿 */
  editNotice?: Maybe<NoticeOutcome>;
  /** 免予反馈 */
  exemptNoticeRecipient?: Maybe<NoticeOutcome>;
  /** 转办;发出部门改派以前,本部门仍负责反馈 */
  forwardNotice?: Maybe<NoticeOutcome>;
  /** 同意延期 */
  grantExtension?: Maybe<NoticeOutcome>;
  /** 解除督办 */
  liftSupervision?: Maybe<NoticeOutcome>;
  /** 停推;动态照常积存,恢复后补投 */
  pauseWebhook?: Maybe<WebhookEndpoint>;
  /** 改派:被退回、已转办的改送另一部门,原部门不再负责反馈 */
  reassignNotice?: Maybe<NoticeOutcome>;
  /** 会签退回 */
  refuseCosigning?: Maybe<NoticeOutcome>;
  /** 不同意延期 */
  refuseExtension?: Maybe<NoticeOutcome>;
  /** 登记涉密件的存根;不得填写内容 */
  registerSecretStub?: Maybe<SecretStubOutcome>;
  /** 登记推送地址;来源(协议、主机、端口)须在平台允许之列(HUB_WEBHOOK_ORIGINS) */
  registerWebhook?: Maybe<WebhookRegistration>;
  /** 催办 */
  remindNoticeRecipient?: Maybe<NoticeOutcome>;
  /** 去掉草稿的附件 */
  removeNoticeAttachment?: Maybe<NoticeOutcome>;
  /** 撤销推送地址:不再推送,未投的作罢 */
  removeWebhook?: Maybe<Scalars['Boolean']['output']>;
  /** 重投已放弃的;不给标识则为该地址全部已放弃的。答复为重投的条数 */
  replayWebhookDeliveries?: Maybe<Scalars['Int']['output']>;
  /** 申请延期 */
  requestExtension?: Maybe<NoticeOutcome>;
  /** 恢复推送 */
  resumeWebhook?: Maybe<WebhookEndpoint>;
  /** 退回 */
  returnNotice?: Maybe<NoticeOutcome>;
  /** 要求重办 */
  reworkNotice?: Maybe<NoticeOutcome>;
  /** 换密钥,只可由地址所属的部门;旧密钥一天内仍同时签名 */
  rotateWebhookSecret?: Maybe<WebhookSecret>;
  /** 退改 */
  sendBackNotice?: Maybe<NoticeOutcome>;
  /** 反馈退改 */
  sendBackNoticeReply?: Maybe<NoticeOutcome>;
  /** 协调裁定 */
  settleNoticeDispute?: Maybe<NoticeOutcome>;
  /** 签发:编号并送达 */
  signNotice?: Maybe<NoticeOutcome>;
  /** 签发反馈 */
  signNoticeReply?: Maybe<NoticeOutcome>;
  /** 送会签 */
  startCosigning?: Maybe<NoticeOutcome>;
  /** 送核 */
  submitNotice?: Maybe<NoticeOutcome>;
  /** 拟更正或续报:新的一份,送达后原件注明 */
  supersedeNotice?: Maybe<NoticeOutcome>;
  /** 督办 */
  superviseNoticeRecipient?: Maybe<NoticeOutcome>;
  /** 承办 */
  takeNotice?: Maybe<NoticeOutcome>;
  /** 裁定维持主送部门 */
  upholdNoticeRecipient?: Maybe<NoticeOutcome>;
  /** 作废已编号而未送达的;字号保留,不再使用 */
  voidNotice?: Maybe<NoticeOutcome>;
  /** 撤回:任何部门签收前 */
  withdrawNotice?: Maybe<NoticeOutcome>;
};


/** 变更 */
export type MutationAcknowledgeNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationArchiveNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationAssignNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  handlers: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationBackfillNoticeArgs = {
  backfill: NoticeBackfillInput;
  content: NoticeContentInput;
};


/** 变更 */
export type MutationCloseNoticeRecipientArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationCosignNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationDeliverNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationDisputeNoticeRecipientArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationDraftNoticeArgs = {
  content: NoticeContentInput;
};


/** 变更 */
export type MutationDraftNoticeReplyArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reply: NoticeReplyInput;
};


/** 变更 */
export type MutationEditNoticeArgs = {
  content: NoticeContentInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationExemptNoticeRecipientArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationForwardNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  place: Scalars['String']['input'];
};


/** 变更 */
export type MutationGrantExtensionArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationLiftSupervisionArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationPauseWebhookArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationReassignNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  department: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationRefuseCosigningArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationRefuseExtensionArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationRegisterSecretStubArgs = {
  datedOn: Scalars['Date']['input'];
  documentNumber: Scalars['String']['input'];
  to: Scalars['ID']['input'];
};


/** 变更 */
export type MutationRegisterWebhookArgs = {
  actions?: Array<Scalars['String']['input']>;
  url: Scalars['String']['input'];
};


/** 变更 */
export type MutationRemindNoticeRecipientArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationRemoveNoticeAttachmentArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  sha256: Scalars['String']['input'];
};


/** 变更 */
export type MutationRemoveWebhookArgs = {
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationReplayWebhookDeliveriesArgs = {
  endpoint: Scalars['ID']['input'];
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** 变更 */
export type MutationRequestExtensionArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['DateTime']['input'];
};


/** 变更 */
export type MutationResumeWebhookArgs = {
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationReturnNoticeArgs = {
  department: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  returnReason: NoticeReturnReason;
};


/** 变更 */
export type MutationReworkNoticeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationRotateWebhookSecretArgs = {
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationSendBackNoticeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationSendBackNoticeReplyArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationSettleNoticeDisputeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationSignNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  hold?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationSignNoticeReplyArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationStartCosigningArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationSubmitNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationSupersedeNoticeArgs = {
  content: NoticeContentInput;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  supersession: NoticeSupersession;
};


/** 变更 */
export type MutationSuperviseNoticeRecipientArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationTakeNoticeArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


/** 变更 */
export type MutationUpholdNoticeRecipientArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationVoidNoticeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** 变更 */
export type MutationWithdrawNoticeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** 对抄告的动作 */
export type NoticeAction =
  /** 补充证据:规则又有发现,并入尚未办结的这一份 */
  | 'APPEND'
  /** 归档 */
  | 'ARCHIVE'
  /** 加附件 */
  | 'ATTACH'
  /** 补录:书面、电话往来的抄告事后录入 */
  | 'BACKFILL'
  /** 办结 */
  | 'CLOSE_NOTICE'
  /** 会签 */
  | 'COSIGN'
  /** 送达 */
  | 'DELIVER'
  /** 去附件 */
  | 'DETACH'
  /** 拟稿 */
  | 'DRAFT'
  /** 修改 */
  | 'EDIT'
  /** 编号用印 */
  | 'NUMBER'
  /** 会签退回 */
  | 'REFUSE_COSIGN'
  /** 退改 */
  | 'SEND_BACK'
  /** 签发 */
  | 'SIGN'
  /** 送会签 */
  | 'START_COSIGN'
  /** 送核 */
  | 'SUBMIT'
  /** 更正、续报 */
  | 'SUPERSEDE'
  /** 更正、续报已撤回 */
  | 'UNSUPERSEDE'
  /** 作废 */
  | 'VOID'
  /** 撤回 */
  | 'WITHDRAW';

/** 附件 */
export type NoticeAttachment = {
  /** 字节数 */
  bytes: Scalars['Long']['output'];
  /** 媒体类型 */
  mediaType: Scalars['String']['output'];
  /** 文件名 */
  name: Scalars['String']['output'];
  /** 下载的地址,在网关之下 */
  path: Scalars['String']['output'];
  /** 病毒扫描 */
  scan: NoticeAttachmentScan;
  /** 内容的 SHA-256 */
  sha256: Scalars['ID']['output'];
  /** 上传时刻 */
  uploadedAt: Scalars['DateTime']['output'];
  /** 上传人 */
  uploadedBy: Scalars['String']['output'];
};

/** 附件病毒扫描的状态 */
export type NoticeAttachmentScan =
  /** 未发现病毒 */
  | 'CLEAN'
  /** 发现病毒:不得下载 */
  | 'INFECTED'
  /** 待扫描 */
  | 'PENDING';

/** 补录:枢纽不可用时以书面、电话往来,事后录入 */
export type NoticeBackfill = {
  /** 补录时刻 */
  enteredAt: Scalars['DateTime']['output'];
  /** 补录人 */
  enteredBy: Scalars['String']['output'];
  /** 书面件的文号,照原件 */
  paperNumber: Scalars['String']['output'];
  /** 未经枢纽发送的原因 */
  reason: Scalars['String']['output'];
};

/** 书面件上的事实;时刻不得在将来,不得早于一年前,须依次 */
export type NoticeBackfillInput = {
  /** 送达时刻 */
  deliveredAt: Scalars['DateTime']['input'];
  /** 书面件的文号,照原件,至多 100 字;枢纽另编发文字号 */
  paperNumber: Scalars['String']['input'];
  /** 未经枢纽发送的原因,至多 2000 字 */
  reason: Scalars['String']['input'];
  /** 已签收的部门;没有列出的为待签收 */
  recipients?: InputMaybe<Array<BackfilledRecipientInput>>;
  /** 签发时刻 */
  signedAt: Scalars['DateTime']['input'];
  /** 书面件的签发人,不得是补录人 */
  signedBy: Scalars['String']['input'];
};

/** 批次 */
export type NoticeBatchInput = {
  /** 批号 */
  batchNo: Scalars['ID']['input'];
  /** 产品键 */
  productKey: Scalars['ID']['input'];
};

/** 办了一步 */
export type NoticeChanged = {
  /** 时刻 */
  at: Scalars['DateTime']['output'];
  /** 流转日志中的这一步,以及枢纽随之自动办的,由先到后 */
  events: Array<NoticeEvent>;
  /** 抄告(告知时的内容) */
  notice: QualityNotice;
};

/** 抄告的内容 */
export type NoticeContentInput = {
  /** 涉及的批次,至多 200 个 */
  batches?: InputMaybe<Array<NoticeBatchInput>>;
  /** 正文,至多 20000 字 */
  body: Scalars['String']['input'];
  /** 抄送部门的代码,至多 100 个 */
  copy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 会签部门的代码,至多 100 个 */
  cosigners?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 涉及的企业:统一社会信用代码或组织机构代码,至多 200 个 */
  enterprises?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 主送部门的代码,至多 100 个 */
  main: Array<Scalars['ID']['input']>;
  /** 涉及的产品,至多 200 个 */
  products?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 挂接的部门记录 */
  records?: InputMaybe<Array<AttachedRecordInput>>;
  /** 密级:只收公开和内部,不填为内部;不要在本系统填写涉密内容 */
  secrecy?: InputMaybe<NoticeSecrecy>;
  /** 发出部门自己系统中的文件:同一版本重发不会成为第二份 */
  senderDocument?: InputMaybe<SenderDocumentInput>;
  /** 标题,至多 200 字 */
  title: Scalars['String']['input'];
  /** 事项 */
  type: NoticeType;
  /** 紧急程度;不填为常规 */
  urgency?: InputMaybe<NoticeUrgency>;
};

/** 一次送达 */
export type NoticeDelivered = {
  /** 时刻 */
  at: Scalars['DateTime']['output'];
  /** 送达的部门的代码 */
  departments: Array<Scalars['String']['output']>;
  /** 抄告(告知时的内容) */
  notice: QualityNotice;
};

/** 流转日志的一条 */
export type NoticeEvent = {
  /** 动作:NoticeAction 或 NoticeRecipientAction 的值 */
  action: Scalars['String']['output'];
  /** 动作的中文名称 */
  actionLabel: Scalars['String']['output'];
  /** 散列的算法 */
  algorithm: Scalars['String']['output'];
  /** 记入的时刻 */
  at: Scalars['DateTime']['output'];
  /** 何人 */
  by: Scalars['String']['output'];
  /** 说明;退改、拟反馈、分办的只有本部门和审计员看得到,会签退回的还有发出部门 */
  comment?: Maybe<Scalars['String']['output']>;
  /** 其部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** 原状态 */
  from?: Maybe<Scalars['String']['output']>;
  /** 补录的:书面件上发生的时刻;时限和时效由此计算 */
  happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 散列:覆盖本条内容和上一条的散列 */
  hash: Scalars['String']['output'];
  /** 序号,从 1 起 */
  number: Scalars['Int']['output'];
  /** 上一条的散列;第一条为空 */
  previousHash?: Maybe<Scalars['String']['output']>;
  /** 收件部门的代码;对抄告本身的为空 */
  recipientDepartment?: Maybe<Scalars['String']['output']>;
  /** 收件记录的标识;对抄告本身的为空 */
  recipientId?: Maybe<Scalars['ID']['output']>;
  /** 新状态 */
  to: Scalars['String']['output'];
};

/** 抄告订阅的条件;各项同时满足 */
export type NoticeEventFilter = {
  /** 涉及的企业:统一社会信用代码或组织机构代码 */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** 涉及的产品 */
  product?: InputMaybe<Scalars['ID']['input']>;
  /** 事项,任一 */
  type?: InputMaybe<Array<NoticeType>>;
};

/** 延期申请 */
export type NoticeExtension = {
  /** 状态 */
  state: NoticeExtensionState;
  /** 申请延至 */
  until: Scalars['DateTime']['output'];
};

/** 延期申请的状态 */
export type NoticeExtensionState =
  /** 待答复 */
  | 'ASKED'
  /** 已同意 */
  | 'GRANTED'
  /** 不同意 */
  | 'REFUSED';

/** 采取的措施 */
export type NoticeMeasure =
  /** 销毁 */
  | 'DESTROYED'
  /** 约谈 */
  | 'INTERVIEWED'
  /** 暂停或撤销许可 */
  | 'LICENCE_SUSPENDED'
  /** 无须采取措施 */
  | 'NONE'
  /** 行政处罚 */
  | 'PENALISED'
  /** 停产整顿 */
  | 'PRODUCTION_STOPPED'
  /** 责令召回 */
  | 'RECALL_ORDERED'
  /** 责令整改 */
  | 'RECTIFICATION_ORDERED'
  /** 停止销售 */
  | 'SALES_STOPPED'
  /** 抽样检验 */
  | 'SAMPLED'
  /** 查封、扣押 */
  | 'SEIZED'
  /** 下架 */
  | 'TAKEN_OFF_SHELF';

/** 动作的结果:办成后的抄告,或未办成的原因 */
export type NoticeOutcome = NoticeRefused | QualityNotice;

/** 数量 */
export type NoticeQuantity = {
  /** 数 */
  amount: Scalars['Decimal']['output'];
  /** 计量单位 */
  unit: Scalars['String']['output'];
  /** 是什么的数量,如 查封、召回 */
  what: Scalars['String']['output'];
};

/** 数量 */
export type NoticeQuantityInput = {
  /** 数 */
  amount: Scalars['Decimal']['input'];
  /** 计量单位 */
  unit: Scalars['String']['input'];
  /** 是什么的数量,如 查封、召回 */
  what: Scalars['String']['input'];
};

/** 收件记录:一份抄告的一个收件部门 */
export type NoticeRecipient = {
  /** 发出部门不提异议则在此后自动办结 */
  autoCloseAt?: Maybe<Scalars['DateTime']['output']>;
  /** 我现在可以做的动作 */
  availableActions: Array<NoticeRecipientAction>;
  /** 最多晚了几个工作日 */
  daysLate: Scalars['Int']['output'];
  /** 送达时刻 */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 收件部门的代码 */
  department: Scalars['String']['output'];
  /** 争议待协调 */
  disputed: Scalars['Boolean']['output'];
  /** 办结时刻 */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** 正在计的期限;不在计时为空 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 将超期 */
  dueSoon: Scalars['Boolean']['output'];
  /** 流转日志中有关这条收件记录的部分 */
  events: Array<NoticeEvent>;
  /** 延期申请 */
  extension?: Maybe<NoticeExtension>;
  /** 最终反馈期限,送达时确定,延期后移 */
  finalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 首次反馈时刻 */
  firstRepliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 首次反馈期限,送达时确定;没有此期限的紧急程度为空 */
  firstReplyDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 转办去向 */
  forwardedTo?: Maybe<Scalars['String']['output']>;
  /** 承办人 */
  handlers: Array<Scalars['String']['output']>;
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 主送或抄送 */
  kind: NoticeRecipientKind;
  /** 抄告 */
  notice: QualityNotice;
  /** 超期:期限已过而未办 */
  overdue: Scalars['Boolean']['output'];
  /** 期限涉及尚未公布放假安排的年份,为暂定 */
  provisional: Scalars['Boolean']['output'];
  /** 签收期限,送达时确定 */
  receiveDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签收时刻 */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 催办次数 */
  reminders: Scalars['Int']['output'];
  /** 最终反馈时刻;重办后为最近一次 */
  repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 反馈,由先到后;未签发的只有收件部门看得到 */
  replies: Array<NoticeReply>;
  /** 退回的原因 */
  returnReason?: Maybe<NoticeReturnReason>;
  /** 状态 */
  state: NoticeRecipientState;
  /** 从何时起是这个状态 */
  stateSince: Scalars['DateTime']['output'];
  /** 退回时建议的部门 */
  suggestedDepartment?: Maybe<Scalars['String']['output']>;
  /** 督办中,自何时起 */
  supervisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 在每个状态停留的时间,由先到后 */
  timeInStates: Array<NoticeStateSpan>;
  /** 版本:每办一步加一 */
  version: Scalars['Int']['output'];
  /** 曾经超期,办结后仍保留 */
  wasOverdue: Scalars['Boolean']['output'];
};

/** 对收件记录的动作 */
export type NoticeRecipientAction =
  /** 签收 */
  | 'ACKNOWLEDGE'
  /** 送达 */
  | 'ARRIVE'
  /** 分办 */
  | 'ASSIGN'
  /** 加反馈附件 */
  | 'ATTACH_REPLY'
  /** 逾期未提异议自动办结 */
  | 'AUTO_CLOSE'
  /** 补录签收:由发出部门补录时登记 */
  | 'BACKFILL_ACKNOWLEDGE'
  /** 补录反馈:由发出部门补录时登记 */
  | 'BACKFILL_REPLY'
  /** 办结 */
  | 'CLOSE'
  /** 提请协调 */
  | 'DISPUTE'
  /** 拟反馈 */
  | 'DRAFT_REPLY'
  /** 免予反馈 */
  | 'EXEMPT'
  /** 转办 */
  | 'FORWARD'
  /** 同意延期 */
  | 'GRANT_EXTENSION'
  /** 解除督办 */
  | 'LIFT_SUPERVISION'
  /** 知悉 */
  | 'NOTE'
  /** 改为主送 */
  | 'PROMOTE'
  /** 报请督办:超期已久,由领导小组办公室决定是否督办 */
  | 'PUT_FORWARD'
  /** 改派 */
  | 'REASSIGN'
  /** 随抄告撤回 */
  | 'RECALL'
  /** 期限重算:所涉年份的放假安排已公布 */
  | 'RECOMPUTE'
  /** 不同意延期 */
  | 'REFUSE_EXTENSION'
  /** 催办 */
  | 'REMIND'
  /** 申请延期 */
  | 'REQUEST_EXTENSION'
  /** 退回 */
  | 'RETURN'
  /** 重办 */
  | 'REWORK'
  /** 反馈退改 */
  | 'SEND_BACK_REPLY'
  /** 协调裁定 */
  | 'SETTLE'
  /** 签发最终反馈 */
  | 'SIGN_FINAL_REPLY'
  /** 签发初步反馈 */
  | 'SIGN_INTERIM_REPLY'
  /** 督办 */
  | 'SUPERVISE'
  /** 承办 */
  | 'TAKE'
  /** 裁定维持主送 */
  | 'UPHOLD'
  /** 将超期提醒 */
  | 'WARN';

/** 收件记录的一页 */
export type NoticeRecipientConnection = {
  /** 条目与游标 */
  edges: Array<NoticeRecipientEdge>;
  /** 条目 */
  nodes: Array<NoticeRecipient>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 收件记录条目 */
export type NoticeRecipientEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: NoticeRecipient;
};

/** 主送或抄送 */
export type NoticeRecipientKind =
  /** 抄送:签收,知悉 */
  | 'COPY'
  /** 主送:签收、办理、反馈 */
  | 'MAIN';

/** 收件记录的状态(收件部门一侧) */
export type NoticeRecipientState =
  /** 办结 */
  | 'DONE'
  /** 免予反馈 */
  | 'EXEMPT'
  /** 已延期 */
  | 'EXTENDED'
  /** 已转办 */
  | 'FORWARDED'
  /** 办理中 */
  | 'IN_PROGRESS'
  /** 待签收 */
  | 'PENDING'
  /** 拟送 */
  | 'PLANNED'
  /** 已改派 */
  | 'REASSIGNED'
  /** 已签收 */
  | 'RECEIVED'
  /** 已反馈 */
  | 'REPLIED'
  /** 已退回 */
  | 'RETURNED'
  /** 重办 */
  | 'REWORK'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 未办成的原因 */
export type NoticeRefusal =
  /** 别人先办了:见 winner */
  | 'CONFLICT'
  /** 同一文件同一版本已发过另外的内容 */
  | 'DOCUMENT_CONFLICT'
  /** 缺少或写错了内容 */
  | 'INPUT_INVALID'
  /** 没有这份抄告或收件记录,或无权查看 */
  | 'NOTICE_UNKNOWN'
  /** 不满足条件:见 rule */
  | 'RULE'
  /** 涉密:内容未留存,请走机要渠道 */
  | 'SECRET'
  /** 不是该动作的办理人 */
  | 'WRONG_ACTOR'
  /** 现在的状态不能做这个动作 */
  | 'WRONG_STATE';

/** 没有办成:原因与改法 */
export type NoticeRefused = {
  /** 原因 */
  code: NoticeRefusal;
  /** 说明与改法 */
  message: Scalars['String']['output'];
  /** 有关的抄告;无权查看为空 */
  notice?: Maybe<QualityNotice>;
  /** 未满足的条件;原因为 RULE 时才有 */
  rule?: Maybe<NoticeRule>;
  /** 先办的人和事;原因为 CONFLICT、WRONG_STATE 或 RULE 时可有 */
  winner?: Maybe<NoticeWinner>;
};

/** 反馈 */
export type NoticeReply = {
  /** 文书号 */
  documentNumbers: Array<Scalars['String']['output']>;
  /** 拟稿时刻 */
  draftedAt: Scalars['DateTime']['output'];
  /** 拟稿人 */
  draftedBy: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 类别 */
  kind: NoticeReplyKind;
  /** 采取的措施 */
  measures: Array<NoticeMeasure>;
  /** 下一步 */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** 涉及的数量 */
  quantities: Array<NoticeQuantity>;
  /** 处理结果 */
  results: Array<NoticeResult>;
  /** 签发时刻 */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签发人 */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state: NoticeReplyState;
  /** 说明 */
  text?: Maybe<Scalars['String']['output']>;
};

/** 反馈的内容 */
export type NoticeReplyInput = {
  /** 文书号,至多 100 个 */
  documentNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 类别 */
  kind: NoticeReplyKind;
  /** 采取的措施,至少一项,至多 100 项;没有的填 NONE */
  measures: Array<NoticeMeasure>;
  /** 下一步;最终反馈可不填 */
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** 涉及的数量,至多 100 项 */
  quantities?: InputMaybe<Array<NoticeQuantityInput>>;
  /** 处理结果,至少一项,至多 100 项 */
  results: Array<NoticeResult>;
  /** 说明 */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** 反馈的类别 */
export type NoticeReplyKind =
  /** 最终反馈 */
  | 'FINAL'
  /** 初步反馈 */
  | 'INTERIM';

/** 反馈的状态 */
export type NoticeReplyState =
  /** 待签发 */
  | 'PENDING'
  /** 退改 */
  | 'SENT_BACK'
  /** 已签发 */
  | 'SIGNED';

/** 处理结果 */
export type NoticeResult =
  /** 不予立案 */
  | 'CASE_DECLINED'
  /** 已立案 */
  | 'CASE_OPENED'
  /** 核查属实,已处理 */
  | 'CONFIRMED'
  /** 未发现该产品或企业 */
  | 'NOT_FOUND'
  /** 已移送其他部门 */
  | 'TRANSFERRED'
  /** 仍在核查 */
  | 'UNDER_WAY'
  /** 核查不实 */
  | 'UNFOUNDED';

/** 退回的原因 */
export type NoticeReturnReason =
  /** 重复 */
  | 'DUPLICATE'
  /** 要素不全 */
  | 'INCOMPLETE'
  /** 不属本部门职责 */
  | 'NOT_COMPETENT'
  /** 涉密不当 */
  | 'SECRECY';

/** 须满足的条件 */
export type NoticeRule =
  /** 会签部门全部会签后才能签发 */
  | 'ALL_COSIGNED'
  /** 主送部门全部办结或免予反馈后才办结 */
  | 'EVERY_MAIN_IS_DONE'
  /** 只适用于不需反馈的抄告 */
  | 'EXPECTS_NO_REPLY'
  /** 没有附件可去 */
  | 'HAS_ATTACHMENTS'
  /** 没有进行中的期限,无须催办 */
  | 'HAS_CLOCK'
  /** 列有会签部门才能送会签 */
  | 'HAS_COSIGNERS'
  /** 待签发的须是最终反馈 */
  | 'HAS_FINAL_REPLY'
  /** 待签发的须是初步反馈 */
  | 'HAS_INTERIM_REPLY'
  /** 没有待签发的反馈 */
  | 'HAS_REPLY'
  /** 延期须在期限届满前申请 */
  | 'IS_BEFORE_DUE'
  /** 只用于补录书面、电话往来的抄告 */
  | 'IS_BEING_BACKFILLED'
  /** 标题、正文和至少一个主送部门齐备后才能送核 */
  | 'IS_COMPLETE'
  /** 没有待协调的争议 */
  | 'IS_DISPUTED'
  /** 没有待答复的延期申请 */
  | 'IS_EXTENSION_ASKED'
  /** 只能延期一次,已有的申请答复前不得再申请 */
  | 'IS_FIRST_EXTENSION'
  /** 只适用于主送部门;抄送部门只签收 */
  | 'IS_MAIN'
  /** 改派的部门不得是发出部门,也不得已在主送、抄送之列;可改派给所转办的抄送部门 */
  | 'IS_NEW_RECIPIENT'
  /** 已有更正的不再更正、续报,请对更正件办理 */
  | 'IS_NOT_CORRECTED'
  /** 领导小组办公室已裁定维持主送,不得再退回 */
  | 'IS_NOT_UPHELD'
  /** 异议期满后才自动办结 */
  | 'IS_OBJECTION_OVER'
  /** 书面件的签发人不得是补录人 */
  | 'IS_PAPER_SECOND_PERSON'
  /** 反馈的签发人不得是拟稿人 */
  | 'IS_REPLY_SECOND_PERSON'
  /** 签发人不得是拟稿人 */
  | 'IS_SECOND_PERSON'
  /** 未在督办中 */
  | 'IS_SUPERVISED'
  /** 已提请协调,裁定前不得再提或自动办结 */
  | 'IS_UNDISPUTED'
  /** 已在督办中 */
  | 'IS_UNSUPERVISED'
  /** 延期后的期限须晚于原期限,延长不得超过原定时长 */
  | 'IS_WITHIN_ORIGINAL'
  /** 任何部门签收后不得撤回,可以更正 */
  | 'NOBODY_RECEIVED'
  /** 每个会签部门只会签一次 */
  | 'NOT_YET_COSIGNED';

/** 密级。枢纽不承载涉密信息和工作秘密:选后四种即被拒收,内容不留存,请走机要渠道 */
export type NoticeSecrecy =
  /** 秘密:拒收 */
  | 'CONFIDENTIAL'
  /** 内部 */
  | 'INTERNAL'
  /** 公开 */
  | 'PUBLIC'
  /** 机密:拒收 */
  | 'SECRET'
  /** 绝密:拒收 */
  | 'TOP_SECRET'
  /** 工作秘密:拒收 */
  | 'WORK_SECRET';

/** 抄告的状态(发出部门一侧) */
export type NoticeState =
  /** 已归档 */
  | 'ARCHIVED'
  /** 办结 */
  | 'CLOSED'
  /** 会签 */
  | 'COSIGNING'
  /** 已送达 */
  | 'DELIVERED'
  /** 拟稿 */
  | 'DRAFT'
  /** 已编号 */
  | 'NUMBERED'
  /** 核稿 */
  | 'REVIEWING'
  /** 已签发 */
  | 'SIGNED'
  /** 作废 */
  | 'VOID'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 在一个状态停留的时间 */
export type NoticeStateSpan = {
  /** 自 */
  from: Scalars['DateTime']['output'];
  /** 秒数,至今 */
  seconds: Scalars['Long']['output'];
  /** 状态 */
  state: Scalars['String']['output'];
  /** 至;现在的状态为空 */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** 更正还是续报 */
export type NoticeSupersession =
  /** 更正:替代原件,原件未办结的收件部门免予反馈 */
  | 'CORRECTION'
  /** 续报:补充原件 */
  | 'FOLLOW_UP';

/** 一段期间的时效 */
export type NoticeTimeliness = {
  /** 各部门 */
  departments: Array<DepartmentTimeliness>;
  /** 送达日期起 */
  from: Scalars['Date']['output'];
  /** 送达日期止,含 */
  to: Scalars['Date']['output'];
};

/** 收件箱 */
export type NoticeTray =
  /** 将超期 */
  | 'DUE_SOON'
  /** 已超期 */
  | 'OVERDUE'
  /** 报请督办:超期已久,尚未督办 */
  | 'PUT_FORWARD'
  /** 督办 */
  | 'SUPERVISED'
  /** 待签收 */
  | 'TO_ACKNOWLEDGE'
  /** 待确认:本部门发出的,对方已反馈、退回或申请延期 */
  | 'TO_CONFIRM'
  /** 待办 */
  | 'TO_HANDLE';

/** 抄告事项 */
export type NoticeType =
  /** 协查函:须反馈 */
  | 'ASSISTANCE'
  /** 通报:不需反馈 */
  | 'CIRCULAR'
  /** 投诉聚集抄告 */
  | 'COMPLAINT_CLUSTER'
  /** 信用(黑名单)抄告 */
  | 'CREDIT'
  /** 缺陷线索抄告 */
  | 'DEFECT_LEAD'
  /** 不合格产品抄告 */
  | 'FAILED_PRODUCT'
  /** 进口不合格抄告 */
  | 'IMPORT_DETENTION'
  /** 伤害、事故抄告 */
  | 'INJURY'
  /** 许可变动(撤销、吊销、注销)抄告 */
  | 'LICENCE_CHANGE'
  /** 行政处罚抄告 */
  | 'PENALTY'
  /** 移送函:移送后发出部门不再处理 */
  | 'TRANSFER'
  /** 风险预警抄告 */
  | 'WARNING';

/** 紧急程度;各自的期限见 deadlines */
export type NoticeUrgency =
  /** 特提:不分昼夜 */
  | 'INSTANT'
  /** 常规 */
  | 'ORDINARY'
  /** 平急 */
  | 'PROMPT'
  /** 特急 */
  | 'SPECIAL'
  /** 加急 */
  | 'URGENT';

/** 先办的人和事 */
export type NoticeWinner = {
  /** 动作:NoticeAction 或 NoticeRecipientAction 的值 */
  action: Scalars['String']['output'];
  /** 动作的中文名称 */
  actionLabel: Scalars['String']['output'];
  /** 时刻 */
  at: Scalars['DateTime']['output'];
  /** 何人 */
  by: Scalars['String']['output'];
  /** 其部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** 办后的版本 */
  version: Scalars['Int']['output'];
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

/** 产品 */
export type Product = {
  /** 涉及这种产品的抄告,近者在前;只列有权查看的 */
  notices?: Maybe<QualityNoticeConnection>;
  /** 产品键:gtin:<14 位> 或 组织机构代码|品牌|型号 */
  productKey: Scalars['ID']['output'];
};


/** 产品 */
export type ProductNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** 一份抄告 */
export type QualityNotice = {
  /** 附件 */
  attachments: Array<NoticeAttachment>;
  /** 我现在可以做的动作 */
  availableActions: Array<NoticeAction>;
  /** 补录的:书面、电话往来事后录入;经枢纽发出的为空 */
  backfilled?: Maybe<NoticeBackfill>;
  /** 涉及的批次 */
  batches: Array<Batch>;
  /** 正文 */
  body: Scalars['String']['output'];
  /** 办结时刻 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 内容的散列(SHA-256);补录的连同书面件上的事实 */
  contentHash: Scalars['String']['output'];
  /** 已会签的部门 */
  cosigned: Array<Scalars['String']['output']>;
  /** 会签部门 */
  cosigners: Array<Scalars['String']['output']>;
  /** 送达时刻 */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 发文字号,编号后才有;代字是默认值或配置,并非查实的机关代字 */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 拟稿时刻 */
  draftedAt: Scalars['DateTime']['output'];
  /** 拟稿人 */
  draftedBy: Scalars['String']['output'];
  /** 涉及的企业 */
  enterprises: Array<Enterprise>;
  /** 流转日志,由先到后;只增不改 */
  events: Array<NoticeEvent>;
  /** 主送部门须反馈 */
  expectsReply: Scalars['Boolean']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 涉及的产品 */
  products: Array<Product>;
  /** 主送与抄送部门的收件记录 */
  recipients: Array<NoticeRecipient>;
  /** 挂接的部门记录,至多 200 条 */
  records: Array<AttachedRecord>;
  /** 密级:公开或内部 */
  secrecy: NoticeSecrecy;
  /** 发出部门的代码 */
  senderDepartment: Scalars['String']['output'];
  /** 发出部门自己系统中的文件 */
  senderDocument?: Maybe<SenderDocument>;
  /** 签发时刻 */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签发人 */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state: NoticeState;
  /** 被哪一份更正或续报 */
  supersededBy?: Maybe<QualityNotice>;
  /** 更正或续报的是哪一份 */
  supersedes?: Maybe<QualityNotice>;
  /** 更正还是续报 */
  supersession?: Maybe<NoticeSupersession>;
  /** 在每个状态停留的时间,由先到后 */
  timeInStates: Array<NoticeStateSpan>;
  /** 标题 */
  title: Scalars['String']['output'];
  /** 事项 */
  type: NoticeType;
  /** 紧急程度 */
  urgency: NoticeUrgency;
  /** 版本:对抄告本身每办一步加一;收件记录各有版本 */
  version: Scalars['Int']['output'];
};

/** 抄告的一页 */
export type QualityNoticeConnection = {
  /** 条目与游标 */
  edges: Array<QualityNoticeEdge>;
  /** 条目 */
  nodes: Array<QualityNotice>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 抄告条目 */
export type QualityNoticeEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: QualityNotice;
};

/** 抄告筛选;各条件同时成立 */
export type QualityNoticeFilter = {
  /** 送达时刻止,不含 */
  deliveredBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** 送达时刻起 */
  deliveredFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** 涉及的企业:统一社会信用代码或组织机构代码 */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** 涉及的产品 */
  product?: InputMaybe<Scalars['ID']['input']>;
  /** 收件部门,任一 */
  recipient?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 发出部门,任一 */
  sender?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 状态,任一 */
  state?: InputMaybe<Array<NoticeState>>;
  /** 标题、正文、发文字号中的文字,至多 60 字 */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 事项,任一 */
  type?: InputMaybe<Array<NoticeType>>;
  /** 紧急程度,任一 */
  urgency?: InputMaybe<Array<NoticeUrgency>>;
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

/** 质量技监行政处罚 */
export type QualitySupervisionPenalty = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 根查询 */
export type Query = {
  /** 草稿:本部门拟的、规则代拟的,尚未发出,近者在前 */
  noticeDrafts?: Maybe<QualityNoticeConnection>;
  /** 各部门办理抄告的四项时效(参照欧盟内部市场信息系统 IMI 的公开指标),按送达日期归期;不给期间为本季度至今,一次至多 366 天 */
  noticeTimeliness?: Maybe<NoticeTimeliness>;
  /** 收件箱,先到期者在前 */
  noticeTray?: Maybe<NoticeRecipientConnection>;
  /** 待会签:送本部门会签而尚未会签的,先拟者在前 */
  noticesToCosign?: Maybe<QualityNoticeConnection>;
  /** 一份抄告,按标识或发文字号(各种括号都认);没有或无权查看为空 */
  qualityNotice?: Maybe<QualityNotice>;
  /** 抄告,近者在前;只列有权查看的 */
  qualityNotices?: Maybe<QualityNoticeConnection>;
  /** 涉密件的存根,近者在前,至多 200 条:本部门发出或收到的;领导小组办公室和审计员可看全部 */
  secretStubs?: Maybe<Array<SecretStub>>;
  /** 本部门的推送地址;平台管理员看全部 */
  webhookEndpoints?: Maybe<Array<WebhookEndpoint>>;
};


/** 根查询 */
export type QueryNoticeDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryNoticeTimelinessArgs = {
  departments?: InputMaybe<Array<Scalars['ID']['input']>>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** 根查询 */
export type QueryNoticeTrayArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  tray: NoticeTray;
};


/** 根查询 */
export type QueryNoticesToCosignArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 根查询 */
export type QueryQualityNoticeArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** 根查询 */
export type QueryQualityNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QualityNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 市场主体登记 */
export type Registration = QualityRecord & {
  /** 全局标识:部门/记录类型/业务主键 */
  id: Scalars['ID']['output'];
};

/** 涉密件的存根:内容走机要渠道,此处只有字号、日期和部门 */
export type SecretStub = {
  /** 成文日期 */
  datedOn: Scalars['Date']['output'];
  /** 发文字号 */
  documentNumber: Scalars['String']['output'];
  /** 登记时刻 */
  registeredAt: Scalars['DateTime']['output'];
  /** 登记人 */
  registeredBy: Scalars['String']['output'];
  /** 发出部门的代码 */
  senderDepartment: Scalars['String']['output'];
  /** 收件部门的代码 */
  toDepartment: Scalars['String']['output'];
};

/** 登记存根的结果 */
export type SecretStubOutcome = NoticeRefused | SecretStub;

/** 发出部门自己系统中的文件 */
export type SenderDocument = {
  /** 文件标识 */
  id: Scalars['ID']['output'];
  /** 文件版本 */
  version: Scalars['Int']['output'];
};

/** 发出部门自己系统中的文件 */
export type SenderDocumentInput = {
  /** 文件标识 */
  id: Scalars['ID']['input'];
  /** 文件版本 */
  version: Scalars['Int']['input'];
};

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

/** 实时订阅(网关 /live):只含订阅者有权查看的抄告;以最后收到的事件编号续订,不遗漏、不重复 */
export type Subscription = {
  /** 对抄告或其收件记录办了一步,提交后一秒内告知 */
  noticeChanged?: Maybe<NoticeChanged>;
  /** 抄告送达某部门(送达、改派),提交后一秒内告知 */
  noticeDelivered?: Maybe<NoticeDelivered>;
};


/** 实时订阅(网关 /live):只含订阅者有权查看的抄告;以最后收到的事件编号续订,不遗漏、不重复 */
export type SubscriptionNoticeChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeEventFilter>;
};


/** 实时订阅(网关 /live):只含订阅者有权查看的抄告;以最后收到的事件编号续订,不遗漏、不重复 */
export type SubscriptionNoticeDeliveredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeEventFilter>;
};

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

/** 颜色 */
export type TimelinessColour =
  /** 绿 */
  | 'GREEN'
  /** 红 */
  | 'RED'
  /** 黄 */
  | 'YELLOW';

/** 一项指标,连同分子分母 */
export type TimelinessFigure = {
  /** 颜色;分母为零则为空 */
  colour?: Maybe<TimelinessColour>;
  /** 分母 */
  denominator: Scalars['Int']['output'];
  /** 分子;平均天数为天数之和 */
  numerator: Scalars['Int']['output'];
  /** 比例(0 到 1)或天数;分母为零则为空 */
  value?: Maybe<Scalars['Float']['output']>;
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

/** 一次投递 */
export type WebhookDelivery = {
  /** 已试次数 */
  attempts: Scalars['Int']['output'];
  /** 送达时刻 */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 流转日志的序号 */
  eventNumber: Scalars['Int']['output'];
  /** 标识,即请求头 webhook-id;重试不变 */
  id: Scalars['ID']['output'];
  /** 上次尝试的时刻 */
  lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** 上次失败的原因 */
  lastError?: Maybe<Scalars['String']['output']>;
  /** 上次的 HTTP 状态;没有答复为空 */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** 下次尝试的时刻;不再尝试为空 */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** 抄告的标识 */
  noticeId: Scalars['ID']['output'];
  /** 状态 */
  state: WebhookDeliveryState;
};

/** 投递的一页 */
export type WebhookDeliveryConnection = {
  /** 条目与游标 */
  edges: Array<WebhookDeliveryEdge>;
  /** 条目 */
  nodes: Array<WebhookDelivery>;
  /** 分页信息 */
  pageInfo: PageInfo;
  /** 总数(请求时才计算) */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** 投递条目 */
export type WebhookDeliveryEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 条目 */
  node: WebhookDelivery;
};

/** 投递的状态 */
export type WebhookDeliveryState =
  /** 多次失败后放弃,可重投 */
  | 'DEAD'
  /** 对方已收到 */
  | 'DELIVERED'
  /** 等待投递或重试 */
  | 'PENDING';

/** 推送地址:部门系统接收抄告动态的网址 */
export type WebhookEndpoint = {
  /** 只推送这些动作;空为全部。取值见 NoticeAction 与 NoticeRecipientAction */
  actions: Array<Scalars['String']['output']>;
  /** 登记时刻 */
  createdAt: Scalars['DateTime']['output'];
  /** 登记人 */
  createdBy: Scalars['String']['output'];
  /** 已放弃、可重投的条数 */
  dead: Scalars['Int']['output'];
  /** 投递,新者在前 */
  deliveries?: Maybe<WebhookDeliveryConnection>;
  /** 部门代码 */
  department: Scalars['String']['output'];
  /** 标识 */
  id: Scalars['ID']['output'];
  /** 停推时刻;在推为空 */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 停推原因 */
  pausedReason?: Maybe<Scalars['String']['output']>;
  /** 等待投递的条数 */
  pending: Scalars['Int']['output'];
  /** 网址 */
  url: Scalars['String']['output'];
};


/** 推送地址:部门系统接收抄告动态的网址 */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
};

/** 未能登记推送地址的原因 */
export type WebhookRefusal =
  /** 本部门已登记该网址 */
  | 'ALREADY_REGISTERED'
  /** 本部门的推送地址已达上限 */
  | 'TOO_MANY';

/** 未能登记 */
export type WebhookRefused = {
  /** 原因 */
  code: WebhookRefusal;
  /** 已登记的那一个;原因为 ALREADY_REGISTERED 时才有 */
  existing?: Maybe<WebhookEndpoint>;
  /** 说明与改法 */
  message: Scalars['String']['output'];
};

/** 登记推送地址的结果 */
export type WebhookRegistration = WebhookRefused | WebhookSecret;

/** 登记或换密钥的结果;密钥只在这里出现一次 */
export type WebhookSecret = {
  /** 推送地址 */
  endpoint: WebhookEndpoint;
  /** 签名密钥(Standard Webhooks,whsec_ 开头) */
  secret: Scalars['String']['output'];
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
  Enterprise: Enterprise;
  NoticeRecipient: NoticeRecipient;
  Product: Product;
  QualityNotice: QualityNotice;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Batch:
    ( { __typename: 'Batch' }
    & GraphQLRecursivePick<FederationTypes['Batch'], {"productKey":true,"batchNo":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"orgCode":true}> );
  NoticeRecipient:
    ( { __typename: 'NoticeRecipient' }
    & GraphQLRecursivePick<FederationTypes['NoticeRecipient'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"productKey":true}> );
  QualityNotice:
    ( { __typename: 'QualityNotice' }
    & GraphQLRecursivePick<FederationTypes['QualityNotice'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NoticeOutcome:
    | ( Partial<Omit<NoticeRefused, 'notice'> & { notice?: Maybe<_RefType['QualityNotice']> }> )
    | ( Partial<Omit<QualityNotice, 'attachments' | 'records' | 'supersededBy' | 'supersedes'> & { attachments: Array<_RefType['NoticeAttachment']>, records: Array<_RefType['AttachedRecord']>, supersededBy?: Maybe<_RefType['QualityNotice']>, supersedes?: Maybe<_RefType['QualityNotice']> }> )
  ;
  SecretStubOutcome:
    | ( Partial<Omit<NoticeRefused, 'notice'> & { notice?: Maybe<_RefType['QualityNotice']> }> )
    | ( Partial<SecretStub> )
  ;
  WebhookRegistration:
    | ( Partial<WebhookRefused> )
    | ( Partial<WebhookSecret> )
  ;
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
  AttachedRecord: ResolverTypeWrapper<Partial<Omit<AttachedRecord, 'record'> & { record?: Maybe<ResolversTypes['QualityRecord']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AttachedRecordInput: ResolverTypeWrapper<Partial<AttachedRecordInput>>;
  BackfilledRecipientInput: ResolverTypeWrapper<Partial<BackfilledRecipientInput>>;
  BackfilledReplyInput: ResolverTypeWrapper<Partial<BackfilledReplyInput>>;
  Batch: ResolverTypeWrapper<Partial<Omit<Batch, 'notices'> & { notices?: Maybe<ResolversTypes['QualityNoticeConnection']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
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
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  DefectInvestigation: ResolverTypeWrapper<Partial<DefectInvestigation>>;
  DefectLead: ResolverTypeWrapper<Partial<DefectLead>>;
  DepartmentTimeliness: ResolverTypeWrapper<Partial<DepartmentTimeliness>>;
  DrinkingWaterTest: ResolverTypeWrapper<Partial<DrinkingWaterTest>>;
  EcommercePlatform: ResolverTypeWrapper<Partial<EcommercePlatform>>;
  Enterprise: ResolverTypeWrapper<Partial<Omit<Enterprise, 'notices'> & { notices?: Maybe<ResolversTypes['QualityNoticeConnection']> }>>;
  EquipmentOperator: ResolverTypeWrapper<Partial<EquipmentOperator>>;
  FarmCertification: ResolverTypeWrapper<Partial<FarmCertification>>;
  FarmInputSampling: ResolverTypeWrapper<Partial<FarmInputSampling>>;
  FarmProductMonitoring: ResolverTypeWrapper<Partial<FarmProductMonitoring>>;
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
  ImportDetention: ResolverTypeWrapper<Partial<ImportDetention>>;
  ImportRecall: ResolverTypeWrapper<Partial<ImportRecall>>;
  IndustrialOutput: ResolverTypeWrapper<Partial<IndustrialOutput>>;
  IndustryCommercePenalty: ResolverTypeWrapper<Partial<IndustryCommercePenalty>>;
  IndustryOperation: ResolverTypeWrapper<Partial<IndustryOperation>>;
  InjuryReport: ResolverTypeWrapper<Partial<InjuryReport>>;
  InnovationIndicator: ResolverTypeWrapper<Partial<InnovationIndicator>>;
  LiquorLicence: ResolverTypeWrapper<Partial<LiquorLicence>>;
  Long: ResolverTypeWrapper<Partial<Scalars['Long']['output']>>;
  MarketSampling: ResolverTypeWrapper<Partial<MarketSampling>>;
  MaterialSampling: ResolverTypeWrapper<Partial<MaterialSampling>>;
  MedicalRecall: ResolverTypeWrapper<Partial<MedicalRecall>>;
  MedicalSampling: ResolverTypeWrapper<Partial<MedicalSampling>>;
  MetrologyLicence: ResolverTypeWrapper<Partial<MetrologyLicence>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  NoticeAction: ResolverTypeWrapper<Partial<NoticeAction>>;
  NoticeAttachment: ResolverTypeWrapper<Partial<NoticeAttachment>>;
  NoticeAttachmentScan: ResolverTypeWrapper<Partial<NoticeAttachmentScan>>;
  NoticeBackfill: ResolverTypeWrapper<Partial<NoticeBackfill>>;
  NoticeBackfillInput: ResolverTypeWrapper<Partial<NoticeBackfillInput>>;
  NoticeBatchInput: ResolverTypeWrapper<Partial<NoticeBatchInput>>;
  NoticeChanged: ResolverTypeWrapper<Partial<Omit<NoticeChanged, 'notice'> & { notice: ResolversTypes['QualityNotice'] }>>;
  NoticeContentInput: ResolverTypeWrapper<Partial<NoticeContentInput>>;
  NoticeDelivered: ResolverTypeWrapper<Partial<Omit<NoticeDelivered, 'notice'> & { notice: ResolversTypes['QualityNotice'] }>>;
  NoticeEvent: ResolverTypeWrapper<Partial<NoticeEvent>>;
  NoticeEventFilter: ResolverTypeWrapper<Partial<NoticeEventFilter>>;
  NoticeExtension: ResolverTypeWrapper<Partial<NoticeExtension>>;
  NoticeExtensionState: ResolverTypeWrapper<Partial<NoticeExtensionState>>;
  NoticeMeasure: ResolverTypeWrapper<Partial<NoticeMeasure>>;
  NoticeOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoticeOutcome']>>;
  NoticeQuantity: ResolverTypeWrapper<Partial<NoticeQuantity>>;
  NoticeQuantityInput: ResolverTypeWrapper<Partial<NoticeQuantityInput>>;
  NoticeRecipient: ResolverTypeWrapper<Partial<Omit<NoticeRecipient, 'notice'> & { notice: ResolversTypes['QualityNotice'] }>>;
  NoticeRecipientAction: ResolverTypeWrapper<Partial<NoticeRecipientAction>>;
  NoticeRecipientConnection: ResolverTypeWrapper<Partial<NoticeRecipientConnection>>;
  NoticeRecipientEdge: ResolverTypeWrapper<Partial<NoticeRecipientEdge>>;
  NoticeRecipientKind: ResolverTypeWrapper<Partial<NoticeRecipientKind>>;
  NoticeRecipientState: ResolverTypeWrapper<Partial<NoticeRecipientState>>;
  NoticeRefusal: ResolverTypeWrapper<Partial<NoticeRefusal>>;
  NoticeRefused: ResolverTypeWrapper<Partial<Omit<NoticeRefused, 'notice'> & { notice?: Maybe<ResolversTypes['QualityNotice']> }>>;
  NoticeReply: ResolverTypeWrapper<Partial<NoticeReply>>;
  NoticeReplyInput: ResolverTypeWrapper<Partial<NoticeReplyInput>>;
  NoticeReplyKind: ResolverTypeWrapper<Partial<NoticeReplyKind>>;
  NoticeReplyState: ResolverTypeWrapper<Partial<NoticeReplyState>>;
  NoticeResult: ResolverTypeWrapper<Partial<NoticeResult>>;
  NoticeReturnReason: ResolverTypeWrapper<Partial<NoticeReturnReason>>;
  NoticeRule: ResolverTypeWrapper<Partial<NoticeRule>>;
  NoticeSecrecy: ResolverTypeWrapper<Partial<NoticeSecrecy>>;
  NoticeState: ResolverTypeWrapper<Partial<NoticeState>>;
  NoticeStateSpan: ResolverTypeWrapper<Partial<NoticeStateSpan>>;
  NoticeSupersession: ResolverTypeWrapper<Partial<NoticeSupersession>>;
  NoticeTimeliness: ResolverTypeWrapper<Partial<NoticeTimeliness>>;
  NoticeTray: ResolverTypeWrapper<Partial<NoticeTray>>;
  NoticeType: ResolverTypeWrapper<Partial<NoticeType>>;
  NoticeUrgency: ResolverTypeWrapper<Partial<NoticeUrgency>>;
  NoticeWinner: ResolverTypeWrapper<Partial<NoticeWinner>>;
  OriginCertificate: ResolverTypeWrapper<Partial<OriginCertificate>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PortQuarantine: ResolverTypeWrapper<Partial<PortQuarantine>>;
  PreShipmentInspection: ResolverTypeWrapper<Partial<PreShipmentInspection>>;
  Product: ResolverTypeWrapper<Partial<Omit<Product, 'notices'> & { notices?: Maybe<ResolversTypes['QualityNoticeConnection']> }>>;
  ProductLicence: ResolverTypeWrapper<Partial<ProductLicence>>;
  ProductRecall: ResolverTypeWrapper<Partial<ProductRecall>>;
  ProductSampling: ResolverTypeWrapper<Partial<ProductSampling>>;
  QualityCreditRating: ResolverTypeWrapper<Partial<QualityCreditRating>>;
  QualityHonour: ResolverTypeWrapper<Partial<QualityHonour>>;
  QualityNotice: ResolverTypeWrapper<Partial<Omit<QualityNotice, 'attachments' | 'records' | 'supersededBy' | 'supersedes'> & { attachments: Array<ResolversTypes['NoticeAttachment']>, records: Array<ResolversTypes['AttachedRecord']>, supersededBy?: Maybe<ResolversTypes['QualityNotice']>, supersedes?: Maybe<ResolversTypes['QualityNotice']> }>>;
  QualityNoticeConnection: ResolverTypeWrapper<Partial<Omit<QualityNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['QualityNoticeEdge']>, nodes: Array<ResolversTypes['QualityNotice']> }>>;
  QualityNoticeEdge: ResolverTypeWrapper<Partial<Omit<QualityNoticeEdge, 'node'> & { node: ResolversTypes['QualityNotice'] }>>;
  QualityNoticeFilter: ResolverTypeWrapper<Partial<QualityNoticeFilter>>;
  QualityRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['QualityRecord']>;
  QualitySupervisionComplaint: ResolverTypeWrapper<Partial<QualitySupervisionComplaint>>;
  QualitySupervisionPenalty: ResolverTypeWrapper<Partial<QualitySupervisionPenalty>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Registration: ResolverTypeWrapper<Partial<Registration>>;
  SecretStub: ResolverTypeWrapper<Partial<SecretStub>>;
  SecretStubOutcome: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SecretStubOutcome']>>;
  SenderDocument: ResolverTypeWrapper<Partial<SenderDocument>>;
  SenderDocumentInput: ResolverTypeWrapper<Partial<SenderDocumentInput>>;
  ServiceEvaluation: ResolverTypeWrapper<Partial<ServiceEvaluation>>;
  SiteInspection: ResolverTypeWrapper<Partial<SiteInspection>>;
  SpecialEquipment: ResolverTypeWrapper<Partial<SpecialEquipment>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TechnologyCentre: ResolverTypeWrapper<Partial<TechnologyCentre>>;
  TestingBody: ResolverTypeWrapper<Partial<TestingBody>>;
  TestingReport: ResolverTypeWrapper<Partial<TestingReport>>;
  TimelinessColour: ResolverTypeWrapper<Partial<TimelinessColour>>;
  TimelinessFigure: ResolverTypeWrapper<Partial<TimelinessFigure>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  TraceEvent: ResolverTypeWrapper<Partial<TraceEvent>>;
  Trademark: ResolverTypeWrapper<Partial<Trademark>>;
  TraderCreditRating: ResolverTypeWrapper<Partial<TraderCreditRating>>;
  TransportIndicator: ResolverTypeWrapper<Partial<TransportIndicator>>;
  UnitAcceptance: ResolverTypeWrapper<Partial<UnitAcceptance>>;
  WebhookDelivery: ResolverTypeWrapper<Partial<WebhookDelivery>>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Partial<WebhookDeliveryConnection>>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Partial<WebhookDeliveryEdge>>;
  WebhookDeliveryState: ResolverTypeWrapper<Partial<WebhookDeliveryState>>;
  WebhookEndpoint: ResolverTypeWrapper<Partial<WebhookEndpoint>>;
  WebhookRefusal: ResolverTypeWrapper<Partial<WebhookRefusal>>;
  WebhookRefused: ResolverTypeWrapper<Partial<WebhookRefused>>;
  WebhookRegistration: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WebhookRegistration']>>;
  WebhookSecret: ResolverTypeWrapper<Partial<WebhookSecret>>;
  WithdrawalReport: ResolverTypeWrapper<Partial<WithdrawalReport>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbnormalListing: Partial<AbnormalListing>;
  ID: Partial<Scalars['ID']['output']>;
  AdverseEvent: Partial<AdverseEvent>;
  AdvertisementMonitoring: Partial<AdvertisementMonitoring>;
  AgriculturePenalty: Partial<AgriculturePenalty>;
  AttachedRecord: Partial<Omit<AttachedRecord, 'record'> & { record?: Maybe<ResolversParentTypes['QualityRecord']> }>;
  String: Partial<Scalars['String']['output']>;
  AttachedRecordInput: Partial<AttachedRecordInput>;
  BackfilledRecipientInput: Partial<BackfilledRecipientInput>;
  BackfilledReplyInput: Partial<BackfilledReplyInput>;
  Batch: Partial<Omit<Batch, 'notices'> & { notices?: Maybe<ResolversParentTypes['QualityNoticeConnection']> } | FederationReferenceTypes['Batch']>;
  Int: Partial<Scalars['Int']['output']>;
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
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  DefectInvestigation: Partial<DefectInvestigation>;
  DefectLead: Partial<DefectLead>;
  DepartmentTimeliness: Partial<DepartmentTimeliness>;
  DrinkingWaterTest: Partial<DrinkingWaterTest>;
  EcommercePlatform: Partial<EcommercePlatform>;
  Enterprise: Partial<Omit<Enterprise, 'notices'> & { notices?: Maybe<ResolversParentTypes['QualityNoticeConnection']> } | FederationReferenceTypes['Enterprise']>;
  EquipmentOperator: Partial<EquipmentOperator>;
  FarmCertification: Partial<FarmCertification>;
  FarmInputSampling: Partial<FarmInputSampling>;
  FarmProductMonitoring: Partial<FarmProductMonitoring>;
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
  ImportDetention: Partial<ImportDetention>;
  ImportRecall: Partial<ImportRecall>;
  IndustrialOutput: Partial<IndustrialOutput>;
  IndustryCommercePenalty: Partial<IndustryCommercePenalty>;
  IndustryOperation: Partial<IndustryOperation>;
  InjuryReport: Partial<InjuryReport>;
  InnovationIndicator: Partial<InnovationIndicator>;
  LiquorLicence: Partial<LiquorLicence>;
  Long: Partial<Scalars['Long']['output']>;
  MarketSampling: Partial<MarketSampling>;
  MaterialSampling: Partial<MaterialSampling>;
  MedicalRecall: Partial<MedicalRecall>;
  MedicalSampling: Partial<MedicalSampling>;
  MetrologyLicence: Partial<MetrologyLicence>;
  Mutation: Record<PropertyKey, never>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  NoticeAttachment: Partial<NoticeAttachment>;
  NoticeBackfill: Partial<NoticeBackfill>;
  NoticeBackfillInput: Partial<NoticeBackfillInput>;
  NoticeBatchInput: Partial<NoticeBatchInput>;
  NoticeChanged: Partial<Omit<NoticeChanged, 'notice'> & { notice: ResolversParentTypes['QualityNotice'] }>;
  NoticeContentInput: Partial<NoticeContentInput>;
  NoticeDelivered: Partial<Omit<NoticeDelivered, 'notice'> & { notice: ResolversParentTypes['QualityNotice'] }>;
  NoticeEvent: Partial<NoticeEvent>;
  NoticeEventFilter: Partial<NoticeEventFilter>;
  NoticeExtension: Partial<NoticeExtension>;
  NoticeOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['NoticeOutcome']>;
  NoticeQuantity: Partial<NoticeQuantity>;
  NoticeQuantityInput: Partial<NoticeQuantityInput>;
  NoticeRecipient: Partial<Omit<NoticeRecipient, 'notice'> & { notice: ResolversParentTypes['QualityNotice'] } | FederationReferenceTypes['NoticeRecipient']>;
  NoticeRecipientConnection: Partial<NoticeRecipientConnection>;
  NoticeRecipientEdge: Partial<NoticeRecipientEdge>;
  NoticeRefused: Partial<Omit<NoticeRefused, 'notice'> & { notice?: Maybe<ResolversParentTypes['QualityNotice']> }>;
  NoticeReply: Partial<NoticeReply>;
  NoticeReplyInput: Partial<NoticeReplyInput>;
  NoticeStateSpan: Partial<NoticeStateSpan>;
  NoticeTimeliness: Partial<NoticeTimeliness>;
  NoticeWinner: Partial<NoticeWinner>;
  OriginCertificate: Partial<OriginCertificate>;
  PageInfo: Partial<PageInfo>;
  PortQuarantine: Partial<PortQuarantine>;
  PreShipmentInspection: Partial<PreShipmentInspection>;
  Product: Partial<Omit<Product, 'notices'> & { notices?: Maybe<ResolversParentTypes['QualityNoticeConnection']> } | FederationReferenceTypes['Product']>;
  ProductLicence: Partial<ProductLicence>;
  ProductRecall: Partial<ProductRecall>;
  ProductSampling: Partial<ProductSampling>;
  QualityCreditRating: Partial<QualityCreditRating>;
  QualityHonour: Partial<QualityHonour>;
  QualityNotice: Partial<Omit<QualityNotice, 'attachments' | 'records' | 'supersededBy' | 'supersedes'> & { attachments: Array<ResolversParentTypes['NoticeAttachment']>, records: Array<ResolversParentTypes['AttachedRecord']>, supersededBy?: Maybe<ResolversParentTypes['QualityNotice']>, supersedes?: Maybe<ResolversParentTypes['QualityNotice']> } | FederationReferenceTypes['QualityNotice']>;
  QualityNoticeConnection: Partial<Omit<QualityNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['QualityNoticeEdge']>, nodes: Array<ResolversParentTypes['QualityNotice']> }>;
  QualityNoticeEdge: Partial<Omit<QualityNoticeEdge, 'node'> & { node: ResolversParentTypes['QualityNotice'] }>;
  QualityNoticeFilter: Partial<QualityNoticeFilter>;
  QualityRecord: ResolversInterfaceTypes<ResolversParentTypes>['QualityRecord'];
  QualitySupervisionComplaint: Partial<QualitySupervisionComplaint>;
  QualitySupervisionPenalty: Partial<QualitySupervisionPenalty>;
  Query: Record<PropertyKey, never>;
  Registration: Partial<Registration>;
  SecretStub: Partial<SecretStub>;
  SecretStubOutcome: Partial<ResolversUnionTypes<ResolversParentTypes>['SecretStubOutcome']>;
  SenderDocument: Partial<SenderDocument>;
  SenderDocumentInput: Partial<SenderDocumentInput>;
  ServiceEvaluation: Partial<ServiceEvaluation>;
  SiteInspection: Partial<SiteInspection>;
  SpecialEquipment: Partial<SpecialEquipment>;
  Subscription: Record<PropertyKey, never>;
  TechnologyCentre: Partial<TechnologyCentre>;
  TestingBody: Partial<TestingBody>;
  TestingReport: Partial<TestingReport>;
  TimelinessFigure: Partial<TimelinessFigure>;
  Float: Partial<Scalars['Float']['output']>;
  TraceEvent: Partial<TraceEvent>;
  Trademark: Partial<Trademark>;
  TraderCreditRating: Partial<TraderCreditRating>;
  TransportIndicator: Partial<TransportIndicator>;
  UnitAcceptance: Partial<UnitAcceptance>;
  WebhookDelivery: Partial<WebhookDelivery>;
  WebhookDeliveryConnection: Partial<WebhookDeliveryConnection>;
  WebhookDeliveryEdge: Partial<WebhookDeliveryEdge>;
  WebhookEndpoint: Partial<WebhookEndpoint>;
  WebhookRefused: Partial<WebhookRefused>;
  WebhookRegistration: Partial<ResolversUnionTypes<ResolversParentTypes>['WebhookRegistration']>;
  WebhookSecret: Partial<WebhookSecret>;
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

export type AttachedRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttachedRecord'] = ResolversParentTypes['AttachedRecord']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['QualityRecord']>, ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch'], FederationReferenceType extends FederationReferenceTypes['Batch'] = FederationReferenceTypes['Batch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Batch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batchNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['QualityNoticeConnection']>, ParentType, ContextType, RequireFields<BatchNoticesArgs, 'first'>>;
  productKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type DepartmentTimelinessResolvers<ContextType = any, ParentType extends ResolversParentTypes['DepartmentTimeliness'] = ResolversParentTypes['DepartmentTimeliness']> = {
  acceptedWithinSevenDays?: Resolver<ResolversTypes['TimelinessFigure'], ParentType, ContextType>;
  answeredByDateAgreed?: Resolver<ResolversTypes['TimelinessFigure'], ParentType, ContextType>;
  averageDaysToAnswer?: Resolver<ResolversTypes['TimelinessFigure'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  negativeRatings?: Resolver<ResolversTypes['TimelinessFigure'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  notices?: Resolver<Maybe<ResolversTypes['QualityNoticeConnection']>, ParentType, ContextType, RequireFields<EnterpriseNoticesArgs, 'first'>>;
  orgCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  acknowledgeNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'id'>>;
  archiveNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationArchiveNoticeArgs, 'id'>>;
  assignNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationAssignNoticeArgs, 'handlers' | 'id'>>;
  backfillNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationBackfillNoticeArgs, 'backfill' | 'content'>>;
  closeNoticeRecipient?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationCloseNoticeRecipientArgs, 'id'>>;
  cosignNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationCosignNoticeArgs, 'id'>>;
  deliverNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationDeliverNoticeArgs, 'id'>>;
  disputeNoticeRecipient?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationDisputeNoticeRecipientArgs, 'id' | 'reason'>>;
  draftNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationDraftNoticeArgs, 'content'>>;
  draftNoticeReply?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationDraftNoticeReplyArgs, 'id' | 'reply'>>;
  editNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationEditNoticeArgs, 'content' | 'id'>>;
  exemptNoticeRecipient?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationExemptNoticeRecipientArgs, 'id' | 'reason'>>;
  forwardNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationForwardNoticeArgs, 'id' | 'place'>>;
  grantExtension?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationGrantExtensionArgs, 'id'>>;
  liftSupervision?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationLiftSupervisionArgs, 'id'>>;
  pauseWebhook?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<MutationPauseWebhookArgs, 'id' | 'reason'>>;
  reassignNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationReassignNoticeArgs, 'department' | 'id'>>;
  refuseCosigning?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationRefuseCosigningArgs, 'id' | 'reason'>>;
  refuseExtension?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationRefuseExtensionArgs, 'id' | 'reason'>>;
  registerSecretStub?: Resolver<Maybe<ResolversTypes['SecretStubOutcome']>, ParentType, ContextType, RequireFields<MutationRegisterSecretStubArgs, 'datedOn' | 'documentNumber' | 'to'>>;
  registerWebhook?: Resolver<Maybe<ResolversTypes['WebhookRegistration']>, ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'actions' | 'url'>>;
  remindNoticeRecipient?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationRemindNoticeRecipientArgs, 'id'>>;
  removeNoticeAttachment?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationRemoveNoticeAttachmentArgs, 'id' | 'sha256'>>;
  removeWebhook?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'id'>>;
  replayWebhookDeliveries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveriesArgs, 'endpoint'>>;
  requestExtension?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'id' | 'reason' | 'until'>>;
  resumeWebhook?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'id'>>;
  returnNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationReturnNoticeArgs, 'department' | 'id' | 'reason' | 'returnReason'>>;
  reworkNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationReworkNoticeArgs, 'id' | 'reason'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['WebhookSecret']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'id'>>;
  sendBackNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSendBackNoticeArgs, 'id' | 'reason'>>;
  sendBackNoticeReply?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSendBackNoticeReplyArgs, 'id' | 'reason'>>;
  settleNoticeDispute?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSettleNoticeDisputeArgs, 'id' | 'reason'>>;
  signNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSignNoticeArgs, 'id'>>;
  signNoticeReply?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSignNoticeReplyArgs, 'id'>>;
  startCosigning?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationStartCosigningArgs, 'id'>>;
  submitNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSubmitNoticeArgs, 'id'>>;
  supersedeNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSupersedeNoticeArgs, 'content' | 'id' | 'supersession'>>;
  superviseNoticeRecipient?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationSuperviseNoticeRecipientArgs, 'id' | 'reason'>>;
  takeNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationTakeNoticeArgs, 'id'>>;
  upholdNoticeRecipient?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationUpholdNoticeRecipientArgs, 'id' | 'reason'>>;
  voidNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationVoidNoticeArgs, 'id' | 'reason'>>;
  withdrawNotice?: Resolver<Maybe<ResolversTypes['NoticeOutcome']>, ParentType, ContextType, RequireFields<MutationWithdrawNoticeArgs, 'id' | 'reason'>>;
};

export type NoticeAttachmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeAttachment'] = ResolversParentTypes['NoticeAttachment']> = {
  bytes?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['NoticeAttachmentScan'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeBackfillResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeBackfill'] = ResolversParentTypes['NoticeBackfill']> = {
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeChangedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeChanged'] = ResolversParentTypes['NoticeChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['NoticeEvent']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['QualityNotice'], ParentType, ContextType>;
};

export type NoticeDeliveredResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeDelivered'] = ResolversParentTypes['NoticeDelivered']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['QualityNotice'], ParentType, ContextType>;
};

export type NoticeEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeEvent'] = ResolversParentTypes['NoticeEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeExtensionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeExtension'] = ResolversParentTypes['NoticeExtension']> = {
  state?: Resolver<ResolversTypes['NoticeExtensionState'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NoticeOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeOutcome'] = ResolversParentTypes['NoticeOutcome']> = {
  __resolveType?: TypeResolveFn<'NoticeRefused' | 'QualityNotice', ParentType, ContextType>;
};

export type NoticeQuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeQuantity'] = ResolversParentTypes['NoticeQuantity']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeRecipientResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeRecipient'] = ResolversParentTypes['NoticeRecipient'], FederationReferenceType extends FederationReferenceTypes['NoticeRecipient'] = FederationReferenceTypes['NoticeRecipient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NoticeRecipient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoCloseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['NoticeRecipientAction']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueSoon?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['NoticeEvent']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['NoticeExtension']>, ParentType, ContextType>;
  finalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstRepliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstReplyDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  forwardedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handlers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeRecipientKind'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['QualityNotice'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receiveDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reminders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['NoticeReply']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['NoticeReturnReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeRecipientState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  suggestedDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeInStates?: Resolver<Array<ResolversTypes['NoticeStateSpan']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wasOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeRecipientConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeRecipientConnection'] = ResolversParentTypes['NoticeRecipientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeRecipientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NoticeRecipient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoticeRecipientEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeRecipientEdge'] = ResolversParentTypes['NoticeRecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NoticeRecipient'], ParentType, ContextType>;
};

export type NoticeRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeRefused'] = ResolversParentTypes['NoticeRefused']> = {
  code?: Resolver<ResolversTypes['NoticeRefusal'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['QualityNotice']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['NoticeRule']>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['NoticeWinner']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeReplyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeReply'] = ResolversParentTypes['NoticeReply']> = {
  documentNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeReplyKind'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['NoticeMeasure']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['NoticeQuantity']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['NoticeResult']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeReplyState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeStateSpanResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeStateSpan'] = ResolversParentTypes['NoticeStateSpan']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Long'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NoticeTimelinessResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeTimeliness'] = ResolversParentTypes['NoticeTimeliness']> = {
  departments?: Resolver<Array<ResolversTypes['DepartmentTimeliness']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NoticeWinnerResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeWinner'] = ResolversParentTypes['NoticeWinner']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ProductResolvers<ContextType = any, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['QualityNoticeConnection']>, ParentType, ContextType, RequireFields<ProductNoticesArgs, 'first'>>;
  productKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type QualityNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityNotice'] = ResolversParentTypes['QualityNotice'], FederationReferenceType extends FederationReferenceTypes['QualityNotice'] = FederationReferenceTypes['QualityNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QualityNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['NoticeAttachment']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['NoticeAction']>, ParentType, ContextType>;
  backfilled?: Resolver<Maybe<ResolversTypes['NoticeBackfill']>, ParentType, ContextType>;
  batches?: Resolver<Array<ResolversTypes['Batch']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cosigned?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cosigners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['NoticeEvent']>, ParentType, ContextType>;
  expectsReply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['NoticeRecipient']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['AttachedRecord']>, ParentType, ContextType>;
  secrecy?: Resolver<ResolversTypes['NoticeSecrecy'], ParentType, ContextType>;
  senderDepartment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  senderDocument?: Resolver<Maybe<ResolversTypes['SenderDocument']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['QualityNotice']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['QualityNotice']>, ParentType, ContextType>;
  supersession?: Resolver<Maybe<ResolversTypes['NoticeSupersession']>, ParentType, ContextType>;
  timeInStates?: Resolver<Array<ResolversTypes['NoticeStateSpan']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NoticeType'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['NoticeUrgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualityNoticeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityNoticeConnection'] = ResolversParentTypes['QualityNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QualityNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QualityNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QualityNoticeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityNoticeEdge'] = ResolversParentTypes['QualityNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QualityNotice'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  noticeDrafts?: Resolver<Maybe<ResolversTypes['QualityNoticeConnection']>, ParentType, ContextType, RequireFields<QueryNoticeDraftsArgs, 'first'>>;
  noticeTimeliness?: Resolver<Maybe<ResolversTypes['NoticeTimeliness']>, ParentType, ContextType, Partial<QueryNoticeTimelinessArgs>>;
  noticeTray?: Resolver<Maybe<ResolversTypes['NoticeRecipientConnection']>, ParentType, ContextType, RequireFields<QueryNoticeTrayArgs, 'first' | 'tray'>>;
  noticesToCosign?: Resolver<Maybe<ResolversTypes['QualityNoticeConnection']>, ParentType, ContextType, RequireFields<QueryNoticesToCosignArgs, 'first'>>;
  qualityNotice?: Resolver<Maybe<ResolversTypes['QualityNotice']>, ParentType, ContextType, Partial<QueryQualityNoticeArgs>>;
  qualityNotices?: Resolver<Maybe<ResolversTypes['QualityNoticeConnection']>, ParentType, ContextType, RequireFields<QueryQualityNoticesArgs, 'first'>>;
  secretStubs?: Resolver<Maybe<Array<ResolversTypes['SecretStub']>>, ParentType, ContextType>;
  webhookEndpoints?: Resolver<Maybe<Array<ResolversTypes['WebhookEndpoint']>>, ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretStubResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecretStub'] = ResolversParentTypes['SecretStub']> = {
  datedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  senderDepartment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDepartment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretStubOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecretStubOutcome'] = ResolversParentTypes['SecretStubOutcome']> = {
  __resolveType?: TypeResolveFn<'NoticeRefused' | 'SecretStub', ParentType, ContextType>;
};

export type SenderDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['SenderDocument'] = ResolversParentTypes['SenderDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  noticeChanged?: SubscriptionResolver<Maybe<ResolversTypes['NoticeChanged']>, "noticeChanged", ParentType, ContextType, Partial<SubscriptionNoticeChangedArgs>>;
  noticeDelivered?: SubscriptionResolver<Maybe<ResolversTypes['NoticeDelivered']>, "noticeDelivered", ParentType, ContextType, Partial<SubscriptionNoticeDeliveredArgs>>;
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

export type TimelinessFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelinessFigure'] = ResolversParentTypes['TimelinessFigure']> = {
  colour?: Resolver<Maybe<ResolversTypes['TimelinessColour']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type WebhookDeliveryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  actions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<WebhookEndpointDeliveriesArgs, 'first'>>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookRefused'] = ResolversParentTypes['WebhookRefused']> = {
  code?: Resolver<ResolversTypes['WebhookRefusal'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookRegistrationResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookRegistration'] = ResolversParentTypes['WebhookRegistration']> = {
  __resolveType?: TypeResolveFn<'WebhookRefused' | 'WebhookSecret', ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  AgriculturePenalty?: AgriculturePenaltyResolvers<ContextType>;
  AttachedRecord?: AttachedRecordResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DefectInvestigation?: DefectInvestigationResolvers<ContextType>;
  DefectLead?: DefectLeadResolvers<ContextType>;
  DepartmentTimeliness?: DepartmentTimelinessResolvers<ContextType>;
  DrinkingWaterTest?: DrinkingWaterTestResolvers<ContextType>;
  EcommercePlatform?: EcommercePlatformResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EquipmentOperator?: EquipmentOperatorResolvers<ContextType>;
  FarmCertification?: FarmCertificationResolvers<ContextType>;
  FarmInputSampling?: FarmInputSamplingResolvers<ContextType>;
  FarmProductMonitoring?: FarmProductMonitoringResolvers<ContextType>;
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
  ImportDetention?: ImportDetentionResolvers<ContextType>;
  ImportRecall?: ImportRecallResolvers<ContextType>;
  IndustrialOutput?: IndustrialOutputResolvers<ContextType>;
  IndustryCommercePenalty?: IndustryCommercePenaltyResolvers<ContextType>;
  IndustryOperation?: IndustryOperationResolvers<ContextType>;
  InjuryReport?: InjuryReportResolvers<ContextType>;
  InnovationIndicator?: InnovationIndicatorResolvers<ContextType>;
  LiquorLicence?: LiquorLicenceResolvers<ContextType>;
  Long?: GraphQLScalarType;
  MarketSampling?: MarketSamplingResolvers<ContextType>;
  MaterialSampling?: MaterialSamplingResolvers<ContextType>;
  MedicalRecall?: MedicalRecallResolvers<ContextType>;
  MedicalSampling?: MedicalSamplingResolvers<ContextType>;
  MetrologyLicence?: MetrologyLicenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeAttachment?: NoticeAttachmentResolvers<ContextType>;
  NoticeBackfill?: NoticeBackfillResolvers<ContextType>;
  NoticeChanged?: NoticeChangedResolvers<ContextType>;
  NoticeDelivered?: NoticeDeliveredResolvers<ContextType>;
  NoticeEvent?: NoticeEventResolvers<ContextType>;
  NoticeExtension?: NoticeExtensionResolvers<ContextType>;
  NoticeOutcome?: NoticeOutcomeResolvers<ContextType>;
  NoticeQuantity?: NoticeQuantityResolvers<ContextType>;
  NoticeRecipient?: NoticeRecipientResolvers<ContextType>;
  NoticeRecipientConnection?: NoticeRecipientConnectionResolvers<ContextType>;
  NoticeRecipientEdge?: NoticeRecipientEdgeResolvers<ContextType>;
  NoticeRefused?: NoticeRefusedResolvers<ContextType>;
  NoticeReply?: NoticeReplyResolvers<ContextType>;
  NoticeStateSpan?: NoticeStateSpanResolvers<ContextType>;
  NoticeTimeliness?: NoticeTimelinessResolvers<ContextType>;
  NoticeWinner?: NoticeWinnerResolvers<ContextType>;
  OriginCertificate?: OriginCertificateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortQuarantine?: PortQuarantineResolvers<ContextType>;
  PreShipmentInspection?: PreShipmentInspectionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductLicence?: ProductLicenceResolvers<ContextType>;
  ProductRecall?: ProductRecallResolvers<ContextType>;
  ProductSampling?: ProductSamplingResolvers<ContextType>;
  QualityCreditRating?: QualityCreditRatingResolvers<ContextType>;
  QualityHonour?: QualityHonourResolvers<ContextType>;
  QualityNotice?: QualityNoticeResolvers<ContextType>;
  QualityNoticeConnection?: QualityNoticeConnectionResolvers<ContextType>;
  QualityNoticeEdge?: QualityNoticeEdgeResolvers<ContextType>;
  QualityRecord?: QualityRecordResolvers<ContextType>;
  QualitySupervisionComplaint?: QualitySupervisionComplaintResolvers<ContextType>;
  QualitySupervisionPenalty?: QualitySupervisionPenaltyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  SecretStub?: SecretStubResolvers<ContextType>;
  SecretStubOutcome?: SecretStubOutcomeResolvers<ContextType>;
  SenderDocument?: SenderDocumentResolvers<ContextType>;
  ServiceEvaluation?: ServiceEvaluationResolvers<ContextType>;
  SiteInspection?: SiteInspectionResolvers<ContextType>;
  SpecialEquipment?: SpecialEquipmentResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TechnologyCentre?: TechnologyCentreResolvers<ContextType>;
  TestingBody?: TestingBodyResolvers<ContextType>;
  TestingReport?: TestingReportResolvers<ContextType>;
  TimelinessFigure?: TimelinessFigureResolvers<ContextType>;
  TraceEvent?: TraceEventResolvers<ContextType>;
  Trademark?: TrademarkResolvers<ContextType>;
  TraderCreditRating?: TraderCreditRatingResolvers<ContextType>;
  TransportIndicator?: TransportIndicatorResolvers<ContextType>;
  UnitAcceptance?: UnitAcceptanceResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookRefused?: WebhookRefusedResolvers<ContextType>;
  WebhookRegistration?: WebhookRegistrationResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WithdrawalReport?: WithdrawalReportResolvers<ContextType>;
};

