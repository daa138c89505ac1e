/** PostgreSQL keeps no halves of surrogate pairs in jsonb, where events stand: such a text is the sender's mistake. */
import { HubError } from '../../../platform/errors.js';
import { reportBadText } from '../../_kit/publish/check-text.js';
import type { TypeResolvers } from '../../_kit/subgraph.js';

/** @throws HubError BAD_REQUEST naming the field */
export const refuseBadText = (value: unknown): void =>
  reportBadText(value, '', (field, _code, message) => {
    throw new HubError('BAD_REQUEST', { reason: `${field ?? ''}:${message}` });
  });

/** The same mutations, each of whose arguments are looked through first. */
export const withSoundTexts = (mutations: TypeResolvers): TypeResolvers =>
  Object.fromEntries(
    Object.entries(mutations).map(([name, resolve]) => [
      name,
      (root, args, request) => {
        refuseBadText(args);
        return resolve(root, args, request);
      },
    ]),
  );
