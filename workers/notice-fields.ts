import type { TemplateFields } from '../src/mailer/template-fields.ts';
import type { NewOutgoing, OutgoingRow } from '../src/store/outgoing.ts';
import type { CommandLinks } from './command-links.ts';
import type { NewsShown } from './journal/news-shown.ts';
import { inOwnersZone } from './owners-time.ts';

/** What a notice says of an email besides the email itself. */
export interface NoticeReasons {
  /** The words that it rests on. */
  evidence: string | null;
  /** Why the owner is asked although emails of this kind leave by themselves. */
  because: string | null;
}

/** What a notice tells the owner of an email that is about to leave, or waits for their word. Times in their zone. */
export function noticeFields(
  request: NewOutgoing | OutgoingRow,
  { evidence, because }: NoticeReasons,
  links: CommandLinks,
  news: NewsShown | null,
  { timeZone, ownerName }: { timeZone: string; ownerName: string | null },
): TemplateFields['hold_notice'] {
  return {
    asks: request.mode === 'auto' ? 'hold' : 'approval',
    code: request.code,
    owner_name: ownerName,
    recipient_name: request.toName,
    recipient_address: request.toAddress,
    send_at: inOwnersZone(request.sendAt, timeZone),
    time_zone: timeZone,
    reason: (request.why as { recipient?: string }).recipient ?? request.reason,
    evidence: evidence ? `"${evidence}"` : null,
    because,
    news: news?.told ?? null,
    other_news: news && news.others.length > 0 ? news.others.join('\n') : null,
    subject: request.subject,
    text: request.text,
    send_link: links.send,
    stop_link: links.stop,
    snooze_link: links.snooze,
    edit_link: links.edit,
    pause_link: links.pause,
  };
}
