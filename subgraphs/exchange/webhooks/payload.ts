/**
 * What a webhook tells: that something happened to a notice, and where to look. The content stays behind the graph,
 * where each reader's rights count; so a lost or misdirected call gives nothing away.
 */
import type { Claimed } from './claim-deliveries.js';

export const payloadOf = (delivery: Claimed) => ({
  type: `notice.${delivery.action.toLowerCase().replaceAll('_', '-')}`,
  timestamp: delivery.at,
  data: {
    notice: {
      id: delivery.noticeId,
      documentNumber: delivery.documentNumber,
      type: delivery.type,
      urgency: delivery.urgency,
      senderDepartment: delivery.sender,
    },
    recipient:
      delivery.recipientId === null ? null : { id: delivery.recipientId, department: delivery.recipient },
    event: {
      number: delivery.number,
      action: delivery.action,
      department: delivery.byDepartment,
      from: delivery.from,
      to: delivery.to,
      hash: delivery.hash,
    },
  },
});
