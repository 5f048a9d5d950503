import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listRefusedCommands } from '../../../src/store/commands.ts';
import { findOwner, pauseSending } from '../../../src/store/owners.ts';
import {
  AUTHSERV,
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
const ME = `Robin Vale <${OWNER}>`;
const PASS = 'dmarc=pass header.from=vale.example';
let attack: UnderAttack;

beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(() => attack.begin());

const comeIn = (mail: RawMail) => attack.comeIn(rawMail(mail, attack.now()));
const subject = 'Your interview for Harbour Planner';

/** A forward in the owner's name of a refusal that somebody is said to have written. */
function forwardOf(from: string, above: readonly string[]): RawMail {
  const date = new Date(attack.now().getTime() - HOUR_MS);
  const text = inlineForward({ from, subject, text: refusalBy('Petra Holm'), date });
  return { above, from: ME, to: INBOX, subject: `Fwd: ${subject}`, text };
}

/** What a forger may have the headers say of the owner's address. */
const FORGED: [string, (received: string) => string[]][] = [
  ['no server vouches for it', (received) => [received]],
  [
    'the server says that it is forged',
    (received) => [received, `Authentication-Results: ${AUTHSERV}; dmarc=fail header.from=vale.example`],
  ],
  [
    'another server vouches for it',
    (received) => [received, `Authentication-Results: mx.elsewhere.example; ${PASS}`],
  ],
  [
    'a server of a name like the trusted one vouches for it',
    (received) => [received, `Authentication-Results: ${AUTHSERV}.elsewhere.example; ${PASS}`],
  ],
  [
    'a second line, below the server’s own, vouches for it',
    (received) => [
      received,
      `Authentication-Results: ${AUTHSERV}; dmarc=none header.from=vale.example; spf=softfail`,
      `Authentication-Results: ${AUTHSERV}; ${PASS}`,
    ],
  ],
  [
    'a line below the hop of another server vouches for it',
    (received) => [
      received,
      'Received: from crooked.example by relay.elsewhere.example; Tue, 10 Mar 2026 09:00:00 +0000',
      `Authentication-Results: ${AUTHSERV}; ${PASS}`,
    ],
  ],
  [
    'the pass is for another domain',
    (received) => [
      received,
      `Authentication-Results: ${AUTHSERV}; dmarc=pass header.from=crooked.example; dkim=pass header.d=crooked.example`,
    ],
  ],
  [
    'the pass stands in a comment',
    (received) => [received, `Authentication-Results: ${AUTHSERV} (${PASS}); dmarc=none`],
  ],
];
const received = () => straightIn(attack.now(), null)[0] as string;

describe('a forward in the owner’s name leads to no email unless they say so, when', () => {
  it.each(FORGED)('%s', async (_what, lines) => {
    await comeIn(forwardOf(VICTIM, lines(received())));
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
    for (const row of await attack.owed()) expect(row).toMatchObject({ state: 'planned', mode: 'approve' });
  });
});

describe('a command in the owner’s name is shown and does nothing, when', () => {
  it.each(FORGED)('%s', async (_what, lines) => {
    await comeIn({
      above: throughFilter(attack.now()),
      from: VICTIM,
      subject,
      text: refusalBy('Petra Holm'),
    });
    const [waiting] = await attack.owed();
    expect(waiting).toMatchObject({ state: 'planned', toAddress: ADDRESS });
    const { store, ownerId } = attack.context;
    await pauseSending(store.ledger, ownerId, attack.now(), 'you said so');

    await comeIn({ above: lines(received()), from: ME, to: INBOX, subject: `send ${waiting!.code}` });
    await comeIn({ above: lines(received()), from: ME, to: INBOX, subject: 'resume' });
    await attack.pass(3);
    expect(attack.toOthers()).toEqual([]);
    expect((await attack.owed()).map(({ state }) => state)).toEqual(['planned']);
    expect((await findOwner(store.ledger, ownerId)).paused).toBe('you said so');
    const refused = await listRefusedCommands(store.ledger, ownerId, new Date(0));
    expect(refused.map(({ verb }) => verb).sort()).toEqual(['resume', 'send']);
    expect((await attack.outbox()).filter(({ kind }) => kind === 'command_reply')).toEqual([]);
  });
});

describe('the owner themselves', () => {
  const mine = () => straightIn(attack.now(), PASS);

  it('forwards in the text, and is told the exact recipient before anything leaves', async () => {
    await comeIn(forwardOf(VICTIM, mine()));
    const [row] = await attack.owed();
    expect(row).toMatchObject({ state: 'waiting', mode: 'auto', toAddress: ADDRESS });
    await attack.pass(0.5);
    expect(attack.toOthers()).toEqual([]);
    const [notice] = attack.toOwner();
    expect(notice?.raw).toContain(`To: Petra Holm <${ADDRESS}>`);
    expect(notice?.raw).toContain('will be sent in your name unless you stop it');

    await comeIn({ above: mine(), from: ME, to: INBOX, subject: `stop ${row!.code}` });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
  });

  it('who lets it go has it sent to that very recipient, once', async () => {
    await comeIn(forwardOf(VICTIM, mine()));
    await attack.pass(5);
    expect(attack.toOthers().map(({ to }) => to)).toEqual([[expect.stringContaining(`<${ADDRESS}>`)]]);
  });

  it('does not vouch for what others said that others wrote', async () => {
    const date = new Date(attack.now().getTime() - 2 * HOUR_MS);
    const inner = inlineForward({ from: VICTIM, subject, text: refusalBy('Petra Holm'), date });
    const outer = inlineForward({
      from: 'Deals Desk <hello@dealsdesk.example>',
      subject: `Fwd: ${subject}`,
      text: inner,
      date: new Date(date.getTime() + HOUR_MS),
    });
    await comeIn({ above: mine(), from: ME, to: INBOX, subject: `Fwd: Fwd: ${subject}`, text: outer });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
    for (const row of await attack.owed()) expect(row.mode).toBe('approve');
  });
});

describe('a mail that the owner’s filter sends on', () => {
  const filtered = (lines: readonly string[]): RawMail => ({
    above: [received(), ...lines],
    from: VICTIM,
    headers: ['X-Forwarded-To: jobs@inbox.example', `X-Forwarded-For: ${OWNER} jobs@inbox.example`],
    subject,
    text: refusalBy('Petra Holm'),
  });

  it.each<[string, readonly string[]]>([
    [
      'whose SPF broke on the way and whose signature does not hold',
      [
        `Authentication-Results: ${AUTHSERV}; spf=softfail smtp.mailfrom=${ADDRESS}; dkim=fail header.d=fjordbank.example; dmarc=fail header.from=fjordbank.example`,
      ],
    ],
    [
      'that nobody signed',
      [`Authentication-Results: ${AUTHSERV}; spf=softfail smtp.mailfrom=${ADDRESS}; dkim=none`],
    ],
    [
      'that somebody else signed',
      [
        `Authentication-Results: ${AUTHSERV}; dkim=pass header.d=crooked.example; dmarc=none header.from=fjordbank.example`,
      ],
    ],
  ])('%s is read, and leads to no email unless the owner says so', async (_what, lines) => {
    const id = await comeIn(filtered(lines));
    await attack.pass(5);
    const email = await attack.context.store.ledger.email.findUniqueOrThrow({
      where: { id },
      select: { state: true, trusted: true, outcomes: { select: { label: true } } },
    });
    expect(email).toEqual({ state: 'understood', trusted: false, outcomes: [{ label: 'rejection' }] });
    expect(attack.toOthers()).toEqual([]);
    for (const row of await attack.owed()) expect(row.mode).toBe('approve');
  });

  it('through the secret address, and that the server knows to be forged, is not answered by itself, though its house is known', async () => {
    const filter = throughFilter(attack.now());
    const text =
      'Dear Robin,\n\nThank you for your application for the Harbour Planner role at Fjordbank. We have received it and will be in touch.\n\nPetra Holm\nFjordbank';
    await comeIn({ above: filter, from: VICTIM, subject, text, agoMs: 200 * HOUR_MS });
    const forged = `Authentication-Results: ${AUTHSERV}; dkim=fail header.d=fjordbank.example; dmarc=fail header.from=fjordbank.example`;
    const refusal = refusalBy('Petra Holm', { company: 'Fjordbank' });
    await comeIn({ above: [...filter, forged], from: VICTIM, subject, text: refusal });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
    expect(await attack.owed()).toMatchObject([{ state: 'planned', mode: 'approve' }]);
  });
});
