import type { Role } from '../../platform/identity/roles.js';

/** As the city's documents call them. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  publisher: '部门发布员',
  clerk: '收文员',
  handler: '承办人',
  signer: '签发人',
  analyst: '分析员',
  'risk-officer': '风险预警员',
  'leading-office': '领导小组办公室',
  admin: '平台管理员',
  auditor: '审计员',
  public: '公众',
};
