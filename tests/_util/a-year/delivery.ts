import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Delivery, ExpectedMail } from './expected.ts';
import { type Mail, type Mailbox, redirected } from './mime.ts';
import type { Person } from './words/phrasebook.ts';

/** A mail by a person or a machine, dated on the writer's own clock: `2026-01-05 14:10`. */
export function mailBy(
  from: Person | Mailbox,
  zone: string,
  at: string,
  subject: string,
  text: string,
  more: Partial<Mail> = {},
): Mail {
  const sent = DateTime.fromFormat(at, 'yyyy-MM-dd HH:mm', { zone });
  const id = createHash('sha256').update(`${from.address} ${at} ${subject}`).digest('hex').slice(0, 16);
  return {
    from: { name: from.name, address: from.address },
    subject,
    text,
    at: sent,
    messageId: `<${id}@${from.address.split('@')[1]}>`,
    ...more,
  };
}

/** As it comes in through the owner's filter. */
export async function throughFilter(mail: Mail, name: string, expect: ExpectedMail): Promise<Delivery> {
  return deliveryOf(await redirected(mail), mail.at.plus({ seconds: 12 }), name, expect);
}

export function deliveryOf(raw: Buffer, at: DateTime, name: string, expect: ExpectedMail): Delivery {
  return { at: at.toUTC().toISO() as string, name: `${name}.eml`, raw, expect };
}

export const about = (
  label: ExpectedMail['label'],
  company: string | null = null,
  role: string | null = null,
  application: string | null = null,
): ExpectedMail => ({ label, company, role, application });
