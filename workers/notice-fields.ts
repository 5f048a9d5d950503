import { DateTime } from 'luxon';
import type { Plan } from '../src/core/outgoing.ts';
import type { NewOutgoing } from '../src/store/outgoing.ts';

/** What a notice tells the owner of an email that is about to leave. Times in the owner's zone. */
export function noticeFields(plan: Plan, request: NewOutgoing, timeZone: string, ownerName: string | null) {
  const interview = plan.guards.find(({ name }) => name === 'interview_took_place');
  return {
    code: request.code,
    owner_name: ownerName,
    recipient_name: request.toName,
    recipient_address: request.toAddress,
    send_at: DateTime.fromJSDate(request.sendAt, { zone: timeZone }).toFormat('cccc d LLLL, HH:mm'),
    time_zone: timeZone,
    reason: plan.to.reason,
    evidence: interview?.reason ?? null,
    subject: request.subject,
    text: request.text,
  };
}
