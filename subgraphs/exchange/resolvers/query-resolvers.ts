import { z } from 'zod';
import { HubError } from '../../../platform/errors.js';
import type { Resolvers, Row, TypeResolvers } from '../../_kit/subgraph.js';
import { toNotice, toRecipient } from '../notices/notice-rows.js';
import { normaliseDocumentNumber } from '../numbers/document-number.js';
import { cosignList } from '../trays/cosign-list.js';
import { draftList } from '../trays/draft-list.js';
import { noticeList, noticesOfBatch, noticesOfEnterprise, noticesOfProduct } from '../trays/notice-list.js';
import { trayList } from '../trays/tray-list.js';
import type { ExchangeContext } from './exchange-context.js';
import { noticeNode, recipientNode } from './notice-nodes.js';
import { loadNotice } from './notice-resolvers.js';
import { requireSomebody } from './require-somebody.js';
import { secretStubs } from './stub-resolvers.js';

const BY_NUMBER = 'select n.id::text as id from notice n where n.document_number = $1';

const toNode = (row: Row): Row => noticeNode(toNotice(row));

async function idOf({ pool }: ExchangeContext, args: Row): Promise<string | null> {
  const { id, documentNumber } = z
    .object({ id: z.string().nullish(), documentNumber: z.string().nullish() })
    .parse(args);
  if (id != null) return id;
  if (documentNumber == null) throw new HubError('BAD_REQUEST', { reason: '请给出标识或发文字号' });
  const { rows } = await pool.query(BY_NUMBER, [normaliseDocumentNumber(documentNumber)]);
  return z.array(z.object({ id: z.string() })).parse(rows)[0]?.id ?? null;
}

const roots = (context: ExchangeContext): TypeResolvers => ({
  secretStubs: secretStubs(context),
  qualityNotice: async (_root, args, request) => {
    requireSomebody(request);
    return loadNotice(context, await idOf(context, args), request);
  },
  qualityNotices: (_root, args, request) => {
    requireSomebody(request);
    return context.lists.connection(noticeList(args, request.identity), '', args, toNode, request);
  },
  noticeDrafts: (_root, args, request) => {
    requireSomebody(request);
    return context.lists.connection(draftList(args, request.identity), '', args, toNode, request);
  },
  noticesToCosign: (_root, args, request) => {
    requireSomebody(request);
    return context.lists.connection(cosignList(args, request.identity), '', args, toNode, request);
  },
  noticeTray: async (_root, args, request) => {
    requireSomebody(request);
    const calendar = await context.calendar(request);
    const toRecord = (row: Row): Row => recipientNode(toRecipient(row), request.now, calendar);
    const spec = trayList(args, request.identity, request.now);
    return context.lists.connection(spec, '', args, toRecord, request);
  },
});

const keys = z.looseObject({ productKey: z.string(), batchNo: z.string().optional() });
const countable = z.looseObject({ count: z.function() });
const totalCount: TypeResolvers = { totalCount: (connection) => countable.parse(connection).count() };
const stub = { resolveReference: (reference: Row): Row => reference };

export function queryResolvers(context: ExchangeContext): Resolvers {
  const { lists } = context;
  return {
    Query: roots(context),
    Enterprise: {
      ...stub,
      notices: ({ orgCode }, args, request) =>
        lists.connection(noticesOfEnterprise(request.identity), String(orgCode), args, toNode, request),
    },
    Product: {
      ...stub,
      notices: ({ productKey }, args, request) =>
        lists.connection(noticesOfProduct(request.identity), String(productKey), args, toNode, request),
    },
    Batch: {
      ...stub,
      notices: (parent, args, request) => {
        const { productKey, batchNo = '' } = keys.parse(parent);
        // The batch stands among the arguments: it tells this list from that of another batch.
        const own = { ...args, batchNo };
        return lists.connection(noticesOfBatch(request.identity, batchNo), productKey, own, toNode, request);
      },
    },
    QualityNoticeConnection: totalCount,
    NoticeRecipientConnection: totalCount,
  };
}
