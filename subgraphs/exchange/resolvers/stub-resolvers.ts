import { z } from 'zod';
import type { Resolver } from '../../_kit/subgraph.js';
import { isRefused } from '../machine/refusal.js';
import { listStubs, registerStub } from '../stubs/secret-stub.js';
import type { ExchangeContext } from './exchange-context.js';
import { requireSomebody } from './require-somebody.js';

const stubInput = z.object({ documentNumber: z.string(), datedOn: z.string(), to: z.string() });

export const secretStubs =
  ({ pool }: ExchangeContext): Resolver =>
  (_root, _args, request) => {
    requireSomebody(request);
    return listStubs(pool, request.identity);
  };

export const registerSecretStub =
  ({ pool, departments }: ExchangeContext): Resolver =>
  async (_root, args, { identity, now }) => {
    const by = { viewer: identity, now, departments };
    const outcome = await registerStub(pool, stubInput.parse(args), by);
    return isRefused(outcome)
      ? {
          __typename: 'NoticeRefused',
          code: outcome.refused,
          message: outcome.message,
          rule: null,
          winner: null,
          notice: null,
        }
      : { __typename: 'SecretStub', ...outcome };
  };
