/** Who may do what: roles, the scopes they bring, in one table. Deny by default: no entry, no scope. */

/** Roles of the hub: 部门发布员, 收文员, 承办人, 签发人, 分析员, 风险预警员, 领导小组办公室, 平台管理员, 审计员, 公众. */
export const ROLES = [
  'publisher',
  'clerk',
  'handler',
  'signer',
  'analyst',
  'risk-officer',
  'leading-office',
  'admin',
  'auditor',
  'public',
] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

/**
 * `publish:<department>`: publish and revoke that department's records. `personal`: read personal fields
 * unmasked. `links`: confirm identity links. `feed`: read /changes. `admin`: run the platform.
 * `risk:assess`: judge findings. `risk:decide`: decide on the blacklist. `risk:run`: run and cancel joins.
 * `indicators:report`: enter values of the plan's indicators, of one's own department unless one is the leading office.
 * `catalogue:dispute`: dispute a field of a record. `catalogue:answer`: answer for one's own department.
 * `exchange:draft`, `:receive`, `:handle`, `:sign`: the duties within one's own department in the exchange of notices (抄告);
 * `exchange:connect`: say where one's own department's system is told of them (webhooks);
 * `exchange:supervise`: supervise and settle between departments.
 */
const DEFAULT_SCOPES: Readonly<Record<Role, (department: string | null) => readonly string[]>> = {
  // A department's system drafts, receives and handles; it never signs.
  publisher: (department) =>
    department === null
      ? []
      : [
          'catalogue:answer',
          'exchange:connect',
          'exchange:draft',
          'exchange:handle',
          'exchange:receive',
          'indicators:report',
          `publish:${department}`,
        ],
  clerk: () => ['catalogue:answer', 'catalogue:dispute', 'exchange:draft', 'exchange:receive'],
  handler: () => [
    'catalogue:answer',
    'catalogue:dispute',
    'exchange:draft',
    'exchange:handle',
    'indicators:report',
    'personal',
  ],
  signer: () => [
    'catalogue:answer',
    'catalogue:dispute',
    'exchange:draft',
    'exchange:sign',
    'indicators:report',
    'personal',
  ],
  analyst: () => ['catalogue:dispute'],
  'risk-officer': () => ['catalogue:dispute', 'links', 'personal', 'risk:assess', 'risk:decide', 'risk:run'],
  'leading-office': () => [
    'catalogue:dispute',
    'exchange:supervise',
    'indicators:report',
    'personal',
    'risk:assess',
    'risk:decide',
    'risk:run',
  ],
  admin: () => ['admin', 'indicators:report', 'risk:run'],
  auditor: () => [],
  public: () => [],
};

/** Scopes of a service (sync) at a subgraph. */
export const SERVICE_SCOPES: readonly string[] = ['feed', 'links'];

/**
 * Scopes of an identity: those of its roles and those granted one by one, sorted, without duplicates. A grant to
 * publish for a department other than its own is dropped: nobody publishes another department's data.
 */
export const scopesOf = (
  roles: readonly Role[],
  department: string | null,
  granted: readonly string[],
): string[] => {
  const all = new Set([...roles.flatMap((role) => DEFAULT_SCOPES[role](department)), ...granted]);
  return [...all]
    .filter((scope) => !scope.startsWith('publish:') || scope === `publish:${department}`)
    .sort();
};
