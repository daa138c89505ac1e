/**
 * POST /attachments/notice/:id and /attachments/recipient/:id?name= take a file to a notice or to a 反馈; GET
 * /attachments/:notice/:sha256 gives it. Streams in both directions; no transaction waits for a client.
 */
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { Logger } from '../../../platform/log.js';
import { uploadBody } from '../../_kit/publish/sources/upload-body.js';
import { sendJson } from '../../_kit/serve/routes.js';
import type { Route, RouteCall } from '../../_kit/subgraph.js';
import { isRefused, type Refused } from '../machine/refusal.js';
import type { Acting, Target } from '../notices/perform-act.js';
import { attachFile, mayAttach } from './attach-file.js';
import type { AttachmentFiles } from './attachment-files.js';
import { MEDIA_TYPES, mediaTypeOf } from './media-types.js';
import { readAttachment } from './read-attachment.js';
import { removeUnused } from './remove-unused.js';

interface AttachmentContext {
  readonly acting: Acting;
  readonly files: AttachmentFiles;
  readonly log: Logger;
  readonly now: () => Date;
}

const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^/\\\p{Cc}]+$/u);

const STATUS: Readonly<Partial<Record<Refused['refused'], number>>> = {
  NOTICE_UNKNOWN: 404,
  WRONG_ACTOR: 403,
};

function sendRefusal({ response, request }: RouteCall, { refused, message }: Refused): void {
  request.resume();
  sendJson(response, STATUS[refused] ?? 409, { error: { code: refused, message, retryable: false } });
}

function readHead({ request, query }: RouteCall) {
  const mediaType = mediaTypeOf(request.headers['content-type']);
  const kind = MEDIA_TYPES.get(mediaType);
  if (kind === undefined) {
    throw new HubError('MEDIA_TYPE_UNSUPPORTED', {
      given: mediaType.slice(0, 60) || '(无)',
      known: [...MEDIA_TYPES.keys()].join('、'),
    });
  }
  const name = nameSchema.safeParse(query.get('name'));
  if (!name.success)
    throw new HubError('BAD_REQUEST', { reason: '请以 name 给出文件名,至多 200 字,不含路径' });
  return { mediaType, kind, name: name.data };
}

async function upload(context: AttachmentContext, call: RouteCall, target: Target): Promise<void> {
  const { acting, files, log, now } = context;
  const { identity: viewer, params } = call;
  const { mediaType, kind, name } = readHead(call);
  const act = { target, id: params['id'] ?? '', viewer };
  const early = await mayAttach(acting, { ...act, name, now: now() });
  if (early !== null) return sendRefusal(call, early);
  const file = await files.receive(uploadBody(call.request), kind.begins);
  const { sha256, bytes } = file;
  const outcome = await attachFile(acting, { ...act, now: now(), file: { ...file, name, mediaType } })
    .catch(async (error: unknown) => {
      // It may have got its place although its row was not committed.
      await removeUnused(acting.pool, files, sha256).catch((cause: unknown) =>
        log.warn({ event: 'attachment.left', sha256, err: cause }),
      );
      throw error;
    })
    .finally(file.discard);
  if (isRefused(outcome)) return sendRefusal(call, outcome);
  const path = `/exchange/attachments/${outcome.noticeId}/${sha256}`;
  sendJson(call.response, 201, { sha256, bytes, path });
}

/** RFC 6266, for names that are not ASCII. */
const disposition = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

async function download({ acting, files, log }: AttachmentContext, call: RouteCall): Promise<void> {
  const { params, identity, response } = call;
  const found = await readAttachment(acting.pool, params['notice'] ?? '', params['sha256'] ?? '', identity);
  if (found === null) throw new HubError('NOT_FOUND', { what: '附件' });
  const content = await files.open(found);
  if (content === null) {
    const { sha256, name } = found;
    log.error({ event: 'attachment.lost', notice: params['notice'], sha256 });
    throw new HubError('ATTACHMENT_LOST', { name, sha256 });
  }
  response.writeHead(200, {
    'content-type': found.mediaType,
    'content-length': found.bytes,
    'content-disposition': disposition(found.name),
    'x-content-type-options': 'nosniff',
  });
  await pipeline(content, response);
}

export const attachmentRoutes = (context: AttachmentContext): readonly Route[] => [
  {
    method: 'POST',
    path: '/attachments/notice/:id',
    handle: (call) => upload(context, call, { level: 'notice', action: 'ATTACH' }),
  },
  {
    method: 'POST',
    path: '/attachments/recipient/:id',
    handle: (call) => upload(context, call, { level: 'recipient', action: 'ATTACH_REPLY' }),
  },
  { method: 'GET', path: '/attachments/:notice/:sha256', handle: (call) => download(context, call) },
];
