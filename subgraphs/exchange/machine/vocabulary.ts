/** The words of the workflow with their Chinese names: states, actions, who stands how to a notice, duties. */

export const NOTICE_STATES = {
  DRAFT: '拟稿',
  REVIEWING: '核稿',
  COSIGNING: '会签',
  SIGNED: '已签发',
  NUMBERED: '已编号',
  DELIVERED: '已送达',
  CLOSED: '办结',
  ARCHIVED: '已归档',
  WITHDRAWN: '已撤回',
  VOID: '作废',
} as const;
export type NoticeState = keyof typeof NOTICE_STATES;

export const RECIPIENT_STATES = {
  PLANNED: '拟送',
  PENDING: '待签收',
  RECEIVED: '已签收',
  RETURNED: '已退回',
  FORWARDED: '已转办',
  IN_PROGRESS: '办理中',
  EXTENDED: '已延期',
  REPLIED: '已反馈',
  REWORK: '重办',
  DONE: '办结',
  EXEMPT: '免予反馈',
  REASSIGNED: '已改派',
  WITHDRAWN: '已撤回',
} as const;
export type RecipientState = keyof typeof RECIPIENT_STATES;

export const NOTICE_ACTIONS = {
  DRAFT: '拟稿',
  EDIT: '修改',
  ATTACH: '加附件',
  DETACH: '去附件',
  SUBMIT: '送核',
  SEND_BACK: '退改',
  START_COSIGN: '送会签',
  COSIGN: '会签',
  REFUSE_COSIGN: '会签退回',
  SIGN: '签发',
  NUMBER: '编号用印',
  DELIVER: '送达',
  BACKFILL: '补录',
  VOID: '作废',
  WITHDRAW: '撤回',
  SUPERSEDE: '更正、续报',
  UNSUPERSEDE: '更正、续报已撤回',
  APPEND: '补充证据',
  CLOSE_NOTICE: '办结',
  ARCHIVE: '归档',
} as const;
export type NoticeAction = keyof typeof NOTICE_ACTIONS;

export const RECIPIENT_ACTIONS = {
  ARRIVE: '送达',
  ACKNOWLEDGE: '签收',
  NOTE: '知悉',
  RETURN: '退回',
  REASSIGN: '改派',
  PROMOTE: '改为主送',
  FORWARD: '转办',
  ASSIGN: '分办',
  TAKE: '承办',
  REQUEST_EXTENSION: '申请延期',
  GRANT_EXTENSION: '同意延期',
  REFUSE_EXTENSION: '不同意延期',
  DRAFT_REPLY: '拟反馈',
  ATTACH_REPLY: '加反馈附件',
  SEND_BACK_REPLY: '反馈退改',
  SIGN_INTERIM_REPLY: '签发初步反馈',
  SIGN_FINAL_REPLY: '签发最终反馈',
  REWORK: '重办',
  CLOSE: '办结',
  AUTO_CLOSE: '逾期未提异议自动办结',
  EXEMPT: '免予反馈',
  RECALL: '随抄告撤回',
  WARN: '将超期提醒',
  REMIND: '催办',
  PUT_FORWARD: '报请督办',
  RECOMPUTE: '期限重算',
  SUPERVISE: '督办',
  LIFT_SUPERVISION: '解除督办',
  DISPUTE: '提请协调',
  SETTLE: '协调裁定',
  UPHOLD: '裁定维持主送',
  BACKFILL_ACKNOWLEDGE: '补录签收',
  BACKFILL_REPLY: '补录反馈',
} as const;
export type RecipientAction = keyof typeof RECIPIENT_ACTIONS;

export type Action = NoticeAction | RecipientAction;
export const ACTIONS: Readonly<Record<Action, string>> = { ...NOTICE_ACTIONS, ...RECIPIENT_ACTIONS };

/** How whoever acts stands to the notice. The recipient of an action is the one whose record it moves. */
export const RELATIONS = {
  sender: '发出部门',
  cosigner: '会签部门',
  recipient: '收件部门',
  'leading-office': '领导小组办公室',
  system: '系统',
} as const;
export type Relation = keyof typeof RELATIONS;

/** What a person is there for; held as the scope `exchange:<duty>`. */
export const DUTIES = {
  draft: '拟稿',
  sign: '签发',
  receive: '收文',
  handle: '承办',
  supervise: '督办',
} as const;
export type Duty = keyof typeof DUTIES;
