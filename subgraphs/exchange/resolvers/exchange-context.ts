import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import type { ListLoader } from '../../_kit/lists/list-loader.js';
import type { RequestContext } from '../../_kit/subgraph.js';
import type { AttachmentFiles } from '../attachments/attachment-files.js';
import type { Drafting } from '../notices/draft-notice.js';
import type { NoticeLoaders } from './notice-loaders.js';

/** What the resolvers of the exchange share. */
export interface ExchangeContext extends Drafting {
  readonly lists: ListLoader;
  readonly loaders: NoticeLoaders;
  /** With the years that were loaded; read once per request. */
  readonly calendar: (request: RequestContext) => Promise<WorkingCalendar>;
  readonly files: AttachmentFiles;
}
