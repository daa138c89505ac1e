import { randomUUID } from 'node:crypto';
import { type DocumentNode, Kind } from 'graphql';
import { departmentCodes, loadDepartment } from '../../schema/compiler/load.js';
import { createListLoader } from '../_kit/lists/list-loader.js';
import { ensureLive } from '../_kit/live/live-tables.js';
import { createStatements } from '../_kit/loaders/prepared.js';
import { perRequest } from '../_kit/per-request.js';
import { publishedSdl } from '../_kit/serve/published-sdl.js';
import { SCALARS } from '../_kit/serve/scalars.js';
import type { CreateSubgraph } from '../_kit/subgraph.js';
import { createAttachmentFiles } from './attachments/attachment-files.js';
import { attachmentRoutes } from './attachments/attachment-routes.js';
import { type SweepBell, startSweepBell } from './attachments/sweep-bell.js';
import { type AnchorBell, startAnchorBell } from './audit/anchor-bell.js';
import { auditRoutes } from './audit/audit-routes.js';
import { anchorFileOf } from './audit/write-anchor.js';
import { readCalendar } from './clocks/clockwork.js';
import { scanRoute } from './deadlines/scan-route.js';
import { timelinessResolvers } from './figures/timeliness-resolver.js';
import { noticeSubscriptions } from './live/notice-subscriptions.js';
import { departmentsOf } from './notices/departments.js';
import { recordTypesOf } from './notices/record-types.js';
import { createPrintRoute } from './print/print-route.js';
import { raiseRoute } from './raised/raise-route.js';
import type { ExchangeContext } from './resolvers/exchange-context.js';
import { mutationResolvers } from './resolvers/mutation-resolvers.js';
import { createNoticeLoaders } from './resolvers/notice-loaders.js';
import { noticeResolvers } from './resolvers/notice-resolvers.js';
import { queryResolvers } from './resolvers/query-resolvers.js';
import { withSoundTexts } from './resolvers/refuse-bad-text.js';
import { createSecretSeal } from './webhooks/secret-seal.js';
import { webhookResolvers } from './webhooks/webhook-resolvers.js';
import { startWebhookWorker, type WebhookWorker } from './webhooks/worker.js';

const enumValues = ({ definitions }: DocumentNode, name: string): ReadonlySet<string> =>
  new Set(
    definitions
      .flatMap((each) =>
        each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === name ? (each.values ?? []) : [],
      )
      .map((value) => value.name.value),
  );

/** The exchange subgraph: 抄告 between departments. */
export const createSubgraph: CreateSubgraph = ({ name, pool, config, secrets, clock, log }) => {
  const departments = departmentCodes().map((code) => loadDepartment(code));
  const all = departmentsOf(new Set(departments.map(({ code }) => code)), config.home);
  const context: ExchangeContext = {
    pool,
    newId: randomUUID,
    departments: all,
    known: { departments: all, isRecordType: recordTypesOf(departments, config.home) },
    lists: createListLoader(createStatements(pool)),
    loaders: createNoticeLoaders(pool),
    calendar: perRequest(async ({ now }) => (await readCalendar(pool, now)).calendar),
    files: createAttachmentFiles(config.home),
  };
  const anchors = { pool, clock, log, file: anchorFileOf(config.home) };
  const seal = createSecretSeal(secrets.internalSecret);
  let bell: AnchorBell | null = null;
  let sweeps: SweepBell | null = null;
  let webhooks: WebhookWorker | null = null;
  const mutations = mutationResolvers(context);
  const queries = queryResolvers(context);
  const hooks = webhookResolvers({ ...context, origins: config.webhookOrigins, seal });
  const typeDefs = publishedSdl(name);
  return {
    typeDefs,
    resolvers: {
      ...SCALARS,
      ...noticeResolvers(context),
      ...hooks,
      ...queries,
      Query: {
        ...queries['Query'],
        ...hooks.Query,
        ...timelinessResolvers(context)['Query'],
      },
      Mutation: withSoundTexts({ ...mutations.Mutation, ...hooks.Mutation }),
    },
    routes: [
      createPrintRoute({ pool, departments, home: config.home }),
      scanRoute({ pool, clock, log }),
      raiseRoute({ drafting: context, clock, types: enumValues(typeDefs, 'NoticeType') }),
      ...auditRoutes(anchors),
      ...attachmentRoutes({
        acting: { pool, newId: randomUUID, departments: all },
        files: context.files,
        log,
        now: () => clock.now(),
      }),
    ],
    live: noticeSubscriptions(context),
    prepare: async () => {
      await ensureLive(pool);
      bell ??= startAnchorBell(anchors);
      sweeps ??= startSweepBell({ pool, files: context.files, clock, log });
      webhooks ??= startWebhookWorker({
        pool,
        clock,
        log,
        origins: config.webhookOrigins,
        seal,
        random: Math.random,
      });
    },
    stop: async () => {
      await Promise.all([bell?.stop(), sweeps?.stop(), webhooks?.stop()]);
    },
  };
};
