import { HubError } from '../../platform/errors.js';
import type { ProtectedField } from './operation-facts.js';

/** What to tell a caller about a field that it may not see: which, and what it would need. */
export function hiddenFieldError(field: ProtectedField): HubError {
  return new HubError('FORBIDDEN', { needed: `${neededFor(field)}(${field.coordinate})` });
}

function neededFor({ requirements }: ProtectedField): string {
  const groups = (words: readonly (readonly string[])[]) =>
    words.map((group) => group.join(' + ')).join(' 或 ');
  const parts = requirements.flatMap(({ authenticated, scopes, policies }) => [
    ...(authenticated ? ['令牌'] : []),
    ...(scopes.length > 0 ? [`权限 ${groups(scopes)}`] : []),
    ...(policies.length > 0 ? [`角色 ${groups(policies)}`] : []),
  ]);
  return [...new Set(parts)].join('、');
}
