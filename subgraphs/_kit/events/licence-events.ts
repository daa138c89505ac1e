/** Licences of all departments: the state that holds since it last changed. */
import type { QualityEventDraft } from '../../../domain/quality-event.js';
import type { FeedSubject } from '../../../schema/feed.js';

export interface LicenceFacts {
  readonly holder: FeedSubject;
  readonly licenceNo: string;
  /** LicenceState. */
  readonly state: string;
  readonly issuedOn: string;
  readonly stateChangedOn: string | null;
  readonly productClass: string | null;
  /** 生产许可证, … */
  readonly title: string;
}

const STATES: Readonly<Record<string, string>> = {
  VALID: '有效',
  EXPIRED: '过期',
  SUSPENDED: '暂停',
  CANCELLED: '注销',
  WITHDRAWN: '撤销',
  REVOKED: '吊销',
};

export function licenceEvents(facts: LicenceFacts): readonly QualityEventDraft[] {
  const { state } = facts;
  return [
    {
      kind: 'LICENCE',
      role: 'HOLDER',
      orgCode: facts.holder.orgCode,
      outcome: state,
      occurredOn: state === 'VALID' ? facts.issuedOn : (facts.stateChangedOn ?? facts.issuedOn),
      productClass: facts.productClass,
      label: `${facts.title} ${facts.licenceNo} ${STATES[state] ?? state}`,
    },
  ];
}
