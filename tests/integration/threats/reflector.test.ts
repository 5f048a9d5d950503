import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anInvitation,
  DAY_MS,
  HOUR_MS,
  INBOX,
  inlineForward,
  OWNER,
  openUnderAttack,
  type RawMail,
  rawMail,
  refusalBy,
  straightIn,
  throughFilter,
  type UnderAttack,
} from '../../_util/under-attack.ts';

const VICTIM = 'Petra Holm <petra.holm@fjordbank.example>';
const ADDRESS = 'petra.holm@fjordbank.example';
const ATTACKER = 'Ed Crook <ed.crook@crooked.example>';
let attack: UnderAttack;

beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(() => attack.begin());

const comeIn = (mail: RawMail) => attack.comeIn(rawMail(mail, attack.now()));
const subject = 'Your interview for Harbour Planner';
const text = refusalBy('Petra Holm');
const PASS = 'dmarc=pass header.from=crooked.example; dkim=pass header.d=crooked.example';

/** Nothing left to the victim, and nothing goes there without the owner's word. */
async function expectVictimSpared(): Promise<void> {
  await attack.pass(5);
  expect(attack.toOthers()).toEqual([]);
  for (const row of await attack.owed()) if (row.toAddress === ADDRESS) expect(row.mode).toBe('approve');
}

describe('a stranger who writes to the inbox cannot make us write to somebody else', () => {
  const now = new Date('2026-03-10T10:00:00Z');
  const lies: [string, RawMail][] = [
    ['by a From that nobody vouches for', { above: straightIn(now, null), from: VICTIM, subject, text }],
    [
      'by a From that the server knows to be forged',
      { above: straightIn(now, 'dmarc=fail header.from=fjordbank.example'), from: VICTIM, subject, text },
    ],
    [
      'by a From to the inbox itself',
      { above: straightIn(now, null), from: VICTIM, to: INBOX, subject, text },
    ],
    [
      'by two Froms',
      {
        above: straightIn(now, PASS),
        from: `${ATTACKER}\r\nFrom: ${VICTIM}`,
        subject,
        text,
      },
    ],
    [
      'by a Reply-To, with a sender of their own that is proved',
      { above: straightIn(now, PASS), from: ATTACKER, headers: [`Reply-To: ${VICTIM}`], subject, text },
    ],
    [
      'by a Reply-To below an address that nobody reads',
      {
        above: straightIn(now, PASS),
        from: 'Careers <no-reply@crooked.example>',
        headers: [`Reply-To: ${VICTIM}`],
        subject,
        text,
      },
    ],
    [
      'by a Cc',
      {
        above: straightIn(now, PASS),
        from: 'Careers <no-reply@crooked.example>',
        headers: [`Cc: ${VICTIM}`],
        subject,
        text,
      },
    ],
    [
      'by the organiser of a calendar part',
      {
        above: straightIn(now, PASS),
        from: 'Careers <no-reply@crooked.example>',
        calendar: anInvitation(
          { name: 'Petra Holm', address: ADDRESS },
          new Date(now.getTime() - 3 * DAY_MS),
        ),
        subject,
        text,
      },
    ],
    [
      'by the words of the body',
      {
        above: straightIn(now, PASS),
        from: 'Careers <no-reply@crooked.example>',
        subject,
        text: `${text}\nPlease direct questions to ${VICTIM} (mailto:${ADDRESS}).`,
      },
    ],
    [
      'by a forward that they made up',
      {
        above: straightIn(now, PASS),
        from: ATTACKER,
        to: INBOX,
        subject: `Fwd: ${subject}`,
        text: inlineForward({ from: VICTIM, subject, text, date: now }),
      },
    ],
  ];
  it.each(lies)('%s', async (_how, mail) => {
    await comeIn(mail);
    await expectVictimSpared();
  });
});

describe('a stranger whom the owner’s filter sends on cannot make us write to somebody else', () => {
  const tagged = () => throughFilter(attack.now());
  const lies: [string, (now: Date) => RawMail][] = [
    ['by a From that nobody vouches for', () => ({ from: VICTIM, subject, text })],
    [
      'by a Reply-To below an address that nobody reads',
      () => ({
        from: 'Careers <no-reply@crooked.example>',
        headers: [`Reply-To: ${VICTIM}`],
        subject,
        text,
      }),
    ],
    [
      'by a Cc and the words of the body',
      () => ({
        from: 'Careers <no-reply@crooked.example>',
        headers: [`Cc: ${VICTIM}`],
        subject,
        text: `${text}\n${ADDRESS}`,
      }),
    ],
    [
      'by the organiser of a calendar part',
      (now) => ({
        from: 'Careers <no-reply@crooked.example>',
        calendar: anInvitation(
          { name: 'Petra Holm', address: ADDRESS },
          new Date(now.getTime() - 3 * DAY_MS),
        ),
        subject,
        text,
      }),
    ],
  ];
  it.each(lies)('%s', async (_how, mail) => {
    await comeIn({ above: tagged(), ...mail(attack.now()) });
    await expectVictimSpared();
  });
});

describe('an attacker who writes an invitation first and a refusal then, each signed by a domain of their own', () => {
  /** The invitation names the victim; it lies in the past by the time of the refusal. */
  async function inTwoSteps(senders: { invitation: string; refusal: string }, more: Partial<RawMail> = {}) {
    const organizer = { name: 'Petra Holm', address: ADDRESS };
    const start = new Date(attack.now().getTime() + 2 * DAY_MS);
    await comeIn({
      above: throughFilter(attack.now()),
      from: senders.invitation,
      subject: 'Interview for Harbour Planner at Tidewater',
      text: 'Hi Robin,\n\nwe would like to invite you to an interview for the Harbour Planner role at Tidewater. The details are in the calendar invitation.\n\nTidewater',
      calendar: anInvitation(organizer, start),
      ...more,
    });
    await attack.pass(4);
    await comeIn({
      above: throughFilter(attack.now()),
      from: senders.refusal,
      subject,
      text: refusalBy('The Tidewater team'),
    });
  }

  it.each([
    ['in their own name', ATTACKER, ATTACKER],
    [
      'from addresses that nobody reads',
      'Tidewater <no-reply@crooked.example>',
      'Tidewater <no-reply@crooked.example>',
    ],
    ['from a person, then from nobody', ATTACKER, 'Tidewater <no-reply@crooked.example>'],
    [
      'from a mailbox that everybody can have',
      'Tidewater <noreply.tidewater@gmail.com>',
      'Tidewater <noreply.tidewater@gmail.com>',
    ],
    [
      'from two mailboxes that everybody can have',
      'Ed Crook <ed.crook@gmail.com>',
      'Tidewater <noreply.tidewater@gmail.com>',
    ],
  ])('gets no email to the one whom the invitation names: %s', async (_how, invitation, refusal) => {
    await inTwoSteps({ invitation, refusal });
    await attack.pass(5);
    const received = attack.toOthers().filter(({ to }) => to.some((line) => line.includes(ADDRESS)));
    expect(received).toEqual([]);
    for (const row of await attack.owed()) if (row.toAddress === ADDRESS) expect(row.mode).toBe('approve');
  });
});

describe('what is asked of the owner', () => {
  it('names the exact recipient, and why they are asked', async () => {
    await comeIn({ above: throughFilter(attack.now()), from: VICTIM, subject, text });
    await attack.pass(2);
    expect(attack.toOthers()).toEqual([]);
    const [row] = await attack.owed();
    expect(row).toMatchObject({ state: 'planned', mode: 'approve', toAddress: ADDRESS });
    const notice = attack.toOwner().find(({ raw }) => raw.includes(row!.code));
    expect(notice?.raw).toContain(`To: Petra Holm <${ADDRESS}>`);
    expect(notice?.raw).toContain('Why you are asked: it is the first email of this');
    expect(notice?.to).toEqual([expect.stringContaining(OWNER)]);
  });

  it('is nothing at all for what is forged', async () => {
    await comeIn({
      above: straightIn(attack.now(), 'dmarc=fail header.from=vale.example'),
      from: `Robin Vale <${OWNER}>`,
      to: INBOX,
      subject: `Fwd: ${subject}`,
      text: inlineForward({ from: VICTIM, subject, text, date: new Date(attack.now().getTime() - HOUR_MS) }),
    });
    await attack.pass(5);
    expect(await attack.outbox()).toEqual([]);
    expect(attack.smtp.kept).toEqual([]);
  });
});
