import ICAL from 'ical.js';
import type { DateTime } from 'luxon';
import MailComposer from 'nodemailer/lib/mail-composer';
import MimeNode from 'nodemailer/lib/mime-node';
import type { Language } from '../../../src/core/reading.ts';
import { type Client, inlineForward } from './forward-lines.ts';
import { AUTHSERV, INBOX, JANA, TAG } from './owner.ts';

export interface Mailbox {
  name: string;
  address: string;
}

/** A mail as its writer sends it. */
export interface Mail {
  from: Mailbox;
  to?: Mailbox;
  cc?: Mailbox[];
  replyTo?: Mailbox;
  subject: string;
  text: string;
  html?: string;
  /** With the zone of the writer's clock. */
  at: DateTime;
  messageId: string;
  inReplyTo?: string;
  calendar?: Calendar;
  headers?: readonly { key: string; value: string }[];
}

export interface Calendar {
  uid: string;
  summary: string;
  location: string;
  organizer: Mailbox;
  attendees: Mailbox[];
  start: DateTime;
  minutes: number;
  sequence: number;
  cancelled?: boolean;
}

/** What the inbox's server found out about the sender; `absent`: it wrote nothing. */
export type Verdict = 'pass' | 'fail' | 'absent';

const rfcDate = (at: DateTime) => at.setLocale('en-US').toFormat('EEE, dd LLL yyyy HH:mm:ss ZZZ');
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);
const tagged = INBOX.replace('@', `+${TAG}@`);

/** The owner's filter sent it on with its headers as they were. */
export async function redirected(
  mail: Mail,
  { verdict = 'pass' as Verdict, isTagged = true } = {},
): Promise<Buffer> {
  const into = isTagged ? tagged : INBOX;
  const at = mail.at.plus({ seconds: 9 });
  return build(mail, [
    { key: 'Delivered-To', value: into },
    ...results(domainOf(mail.from.address), verdict),
    {
      key: 'Received',
      value: `from mail-out7.brievenbus.example (mail-out7.brievenbus.example [203.0.113.7]) by ${AUTHSERV} with ESMTPS for <${into}>; ${rfcDate(at)}`,
    },
    { key: 'X-Forwarded-To', value: into },
    { key: 'X-Forwarded-For', value: `${JANA.address} ${into}` },
    { key: 'Delivered-To', value: JANA.address },
    {
      key: 'Received',
      value: `from out.${domainOf(mail.from.address)} by mx.brievenbus.example with ESMTPS for <${JANA.address}>; ${rfcDate(at)}`,
    },
  ]);
}

/** Written to the inbox itself, or with whatever headers a stranger likes. */
export function direct(mail: Mail, verdict: Verdict): Promise<Buffer> {
  return build({ ...mail, to: mail.to ?? { name: '', address: INBOX } }, [
    { key: 'Delivered-To', value: INBOX },
    ...results(domainOf(mail.from.address), verdict),
    {
      key: 'Received',
      value: `from relay.${domainOf(mail.from.address)} ([198.51.100.40]) by ${AUTHSERV} with ESMTP for <${INBOX}>; ${rfcDate(mail.at)}`,
    },
  ]);
}

/** From the owner's own mail program: a note, a command, or a forward. */
export function fromOwner(
  said: { subject: string; text: string; at: DateTime; id: string; attached?: Buffer },
  verdict: Verdict = 'pass',
): Promise<Buffer> {
  const mail: Mail = {
    from: JANA,
    to: { name: '', address: INBOX },
    subject: said.subject,
    text: said.text,
    at: said.at,
    messageId: `<${said.id}@brievenbus.example>`,
  };
  return build(
    mail,
    [
      { key: 'Delivered-To', value: INBOX },
      ...results('brievenbus.example', verdict),
      {
        key: 'Received',
        value: `from mail-out2.brievenbus.example ([203.0.113.2]) by ${AUTHSERV} with ESMTPS for <${INBOX}>; ${rfcDate(said.at)}`,
      },
    ],
    said.attached,
  );
}

/** The owner forwards a mail by hand, as text below a few lines of her mail program. */
export function forwardedInline(
  mail: Mail,
  { client, language, at, note = '', verdict = 'pass' }: Forwarding & { client: Client; language: Language },
): Promise<Buffer> {
  const { subject, text } = inlineForward(mail, client, language);
  const above = note ? `${note}\n\n` : '';
  return fromOwner({ subject, text: above + text, at, id: `fwd.${idOf(mail)}.${at.toMillis()}` }, verdict);
}

/** The owner forwards it as an attachment. */
export async function forwardedAttached(
  mail: Mail,
  { at, note = '', verdict = 'pass' }: Forwarding,
): Promise<Buffer> {
  const attached = await build(mail, [
    {
      key: 'Received',
      value: `from out.${domainOf(mail.from.address)} by mx.brievenbus.example with ESMTPS for <${JANA.address}>; ${rfcDate(mail.at)}`,
    },
  ]);
  return fromOwner(
    { subject: `Fwd: ${mail.subject}`, text: note, at, id: `att.${idOf(mail)}.${at.toMillis()}`, attached },
    verdict,
  );
}

interface Forwarding {
  at: DateTime;
  note?: string;
  verdict?: Verdict;
}

/** What a mail server says about a mail that it could not deliver (RFC 3464), sent on by the owner's filter. */
export async function bounced(report: {
  at: DateTime;
  id: string;
  to: string;
  subject: string;
  status: string;
  diagnostic: string;
  words: string;
}): Promise<Buffer> {
  const root = new MimeNode('multipart/report; report-type=delivery-status', { baseBoundary: 'report' });
  const at = report.at.plus({ seconds: 4 });
  for (const [key, value] of [
    ['Delivered-To', tagged],
    ['Authentication-Results', `${AUTHSERV}; dmarc=pass header.from=brievenbus.example`],
    ['Received', `from mail-out7.brievenbus.example by ${AUTHSERV} for <${tagged}>; ${rfcDate(at)}`],
    ['X-Forwarded-To', tagged],
    ['From', 'Mail Delivery System <MAILER-DAEMON@brievenbus.example>'],
    ['To', JANA.address],
    ['Subject', 'Undelivered Mail Returned to Sender'],
    ['Date', rfcDate(report.at)],
    ['Message-ID', `<${report.id}@brievenbus.example>`],
    ['Auto-Submitted', 'auto-replied'],
  ] as const)
    root.addHeader(key, value);
  root.createChild('text/plain; charset=utf-8').setContent(report.words);
  root
    .createChild('message/delivery-status')
    .setContent(
      [
        'Reporting-MTA: dns; brievenbus.example',
        `Arrival-Date: ${rfcDate(report.at.minus({ minutes: 2 }))}`,
        '',
        `Final-Recipient: rfc822; ${report.to}`,
        'Action: failed',
        `Status: ${report.status}`,
        `Diagnostic-Code: smtp; ${report.diagnostic}`,
        '',
      ].join('\r\n'),
    );
  root
    .createChild('text/rfc822-headers')
    .setContent(
      [
        `From: ${JANA.name} <${JANA.address}>`,
        `To: <${report.to}>`,
        `Subject: ${report.subject}`,
        `Date: ${rfcDate(report.at.minus({ minutes: 2 }))}`,
        '',
      ].join('\r\n'),
    );
  return root.build();
}

function results(domain: string, verdict: Verdict): { key: string; value: string }[] {
  if (verdict === 'absent') return [];
  const value = `${AUTHSERV}; dkim=${verdict} header.d=${domain}; dmarc=${verdict} header.from=${domain}`;
  return [{ key: 'Authentication-Results', value }];
}

function build(
  mail: Mail,
  above: readonly { key: string; value: string }[],
  attached?: Buffer,
): Promise<Buffer> {
  return new MailComposer({
    headers: [...above, ...(mail.headers ?? [])],
    from: mail.from,
    to: mail.to ?? JANA,
    ...(mail.cc && { cc: mail.cc }),
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    subject: mail.subject,
    messageId: mail.messageId,
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
    date: rfcDate(mail.at),
    text: mail.text,
    ...(mail.html && { html: mail.html }),
    ...(mail.calendar && {
      icalEvent: {
        method: mail.calendar.cancelled ? 'CANCEL' : 'REQUEST',
        content: calendarText(mail.calendar, mail.at),
      },
    }),
    ...(attached && {
      attachments: [{ contentType: 'message/rfc822', filename: 'message.eml', content: attached }],
    }),
    baseBoundary: `${mail.at.toMillis().toString(36)}${attached ? 'o' : 'i'}`,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

function calendarText(event: Calendar, stamp: DateTime): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Terminkiste//Calendar 4.2//EN');
  calendar.addPropertyWithValue('method', event.cancelled ? 'CANCEL' : 'REQUEST');
  const entry = new ICAL.Component('vevent');
  const time = (at: DateTime) => ICAL.Time.fromJSDate(at.toJSDate(), true);
  entry.addPropertyWithValue('uid', event.uid);
  entry.addPropertyWithValue('sequence', event.sequence);
  entry.addPropertyWithValue('dtstamp', time(stamp));
  entry.addPropertyWithValue('dtstart', time(event.start));
  entry.addPropertyWithValue('dtend', time(event.start.plus({ minutes: event.minutes })));
  entry.addPropertyWithValue('summary', event.summary);
  entry.addPropertyWithValue('location', event.location);
  entry.addPropertyWithValue('status', event.cancelled ? 'CANCELLED' : 'CONFIRMED');
  person(entry, 'organizer', event.organizer);
  for (const attendee of event.attendees) person(entry, 'attendee', attendee);
  calendar.addSubcomponent(entry);
  return calendar.toString();
}

function person(entry: InstanceType<typeof ICAL.Component>, as: string, { name, address }: Mailbox): void {
  const property = new ICAL.Property(as, entry);
  property.setParameter('cn', name);
  property.setValue(`mailto:${address}`);
  entry.addProperty(property);
}

function idOf({ messageId }: Mail): string {
  return messageId.replace(/[<>]/g, '').split('@')[0] as string;
}
