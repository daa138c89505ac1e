/** `hub query`: one GraphQL operation against the gateway, from text, a file or standard input. */
import { existsSync, readFileSync } from 'node:fs';
import { HubError } from '../../platform/errors.js';
import { fileReason } from '../../platform/file-error.js';
import type { Role } from '../../platform/identity/roles.js';
import type { HubClient } from '../hub-client.js';
import type { Output } from '../output.js';
import { registeredDocument } from '../registered-document.js';

const readVariables = (text: string | undefined): Record<string, unknown> => {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    throw new HubError('VARIABLES_UNREADABLE', { text }, { cause });
  }
  throw new HubError('VARIABLES_UNREADABLE', { text });
};

/**
 * The operation: the text itself when it looks like one, `-` for standard input, the registered document of that
 * name (`EnterpriseProfile`), else the file.
 */
const operationText = async (source: string): Promise<string> => {
  if (source === '') return source;
  if (/[{]/.test(source)) return source;
  if (/^[A-Za-z]\w*$/.test(source) && !existsSync(source)) return registeredDocument(source);
  try {
    return readFileSync(source === '-' ? 0 : source, 'utf8');
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file: source, reason: fileReason(cause) }, { cause });
  }
};

const readOperation = async (source: string): Promise<string> => {
  const text = await operationText(source);
  if (text.trim() === '') throw new HubError('QUERY_EMPTY');
  return text;
};

/** Prints data, errors and sources; exit code 1 when there are errors. */
export const runQuery = async (
  client: HubClient,
  output: Output,
  options: {
    readonly operation: string;
    readonly variables?: string;
    readonly role: Role;
    readonly department?: string;
  },
): Promise<void> => {
  const token = await client.token(options.role, options.department);
  const answer = await client.graphql(
    token,
    await readOperation(options.operation),
    readVariables(options.variables),
  );
  output.answer(answer, JSON.stringify(answer, null, 2));
  if (answer.errors !== undefined && answer.errors.length > 0) process.exitCode = 1;
};
