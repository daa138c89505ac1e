/** Who stands how to a notice, and whether one of the actors of a row is them. */
import type { Identity } from '../../../platform/identity/identity.js';
import type { NoticeFacts, RecipientFacts } from './facts.js';
import type { Actor } from './transition.js';
import { DUTIES, RELATIONS, type Relation } from './vocabulary.js';

export type Viewer = Pick<Identity, 'subject' | 'department' | 'roles' | 'scopes' | 'service'>;

interface Standing {
  readonly notice: Pick<NoticeFacts, 'senderDepartment' | 'cosigners'>;
  readonly recipient?: Pick<RecipientFacts, 'department'> | undefined;
}

const STANDS: Readonly<Record<Relation, (viewer: Viewer, standing: Standing) => boolean>> = {
  sender: ({ department }, { notice }) => department === notice.senderDepartment,
  cosigner: ({ department }, { notice }) => department !== null && notice.cosigners.includes(department),
  recipient: ({ department }, { recipient }) => department !== null && department === recipient?.department,
  'leading-office': ({ roles }) => roles.includes('leading-office'),
  system: ({ service }) => service,
};

const holdsDuty = ({ scopes }: Viewer, { duty }: Actor): boolean =>
  duty === null || scopes.includes(`exchange:${duty}`);

export const isActor = (viewer: Viewer, actor: Actor, standing: Standing): boolean =>
  holdsDuty(viewer, actor) && STANDS[actor.relation](viewer, standing);

/** “发出部门(签发)或领导小组办公室(督办)”. */
export const describeActors = (actors: readonly Actor[]): string =>
  actors
    .map(({ relation, duty }) => RELATIONS[relation] + (duty === null ? '' : `(${DUTIES[duty]})`))
    .join('或');
