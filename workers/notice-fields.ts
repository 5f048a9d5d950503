import { DateTime } from 'luxon';
import type { ApplicationHistory } from '../src/core/history.ts';
import type { Plan } from '../src/core/outgoing.ts';
import type { TemplateFields } from '../src/mailer/template-fields.ts';
import type { NewOutgoing } from '../src/store/outgoing.ts';

/** What a notice tells the owner of an email that is about to leave. Times in the owner's zone. */
export function noticeFields(
  plan: Plan,
  history: ApplicationHistory,
  request: NewOutgoing,
  { timeZone, ownerName }: { timeZone: string; ownerName: string | null },
): TemplateFields['hold_notice'] {
  const words = history.emails.at(-1)?.evidence;
  return {
    code: request.code,
    owner_name: ownerName,
    recipient_name: request.toName,
    recipient_address: request.toAddress,
    send_at: DateTime.fromJSDate(request.sendAt, { zone: timeZone }).toFormat('cccc d LLLL, HH:mm'),
    time_zone: timeZone,
    reason: plan.to.reason,
    evidence: words ? `"${words}"` : null,
    subject: request.subject,
    text: request.text,
  };
}
