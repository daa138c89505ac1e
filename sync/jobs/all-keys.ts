import type { SubjectKind } from './job.js';

/** Subjects that events name; those of J12 are its own. */
type EventSubject = Exclude<SubjectKind, 'identity'>;

/**
 * What versions named that are not the current ones: as of an earlier instant, or while the current one is published
 * ahead, they count.
 */
const ended = (column: 'org_code' | 'product_key'): string =>
  `select e.${column} from derived.event e where e.valid_to is not null`;

/** Every key of a kind of subject, for a full run as of any instant. */
export const ALL_KEYS: Readonly<Record<EventSubject, string>> = {
  enterprise: `select org_code as key from derived.enterprise union ${ended('org_code')}`,
  product: `select product_key as key from derived.product union ${ended('product_key')}`,
  brand: 'select distinct brand_key as key from derived.event where brand_key is not null',
  batch: 'select batch_key as key from derived.batch',
  series: `select distinct concat_ws('|', product_class, district, to_char(occurred_on, 'IYYY"-W"IW')) as key
    from derived.event where product_class is not null and district is not null`,
};
