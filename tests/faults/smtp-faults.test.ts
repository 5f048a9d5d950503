import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendOutgoing } from '../../workers/send-outgoing.ts';
import {
  close,
  type Fault,
  hang,
  reset,
  type Script,
  type Step,
  say,
  sayAndClose,
} from '../_util/fault-smtp-server.ts';
import { freePort } from '../_util/servers.ts';
import { type Outbox, openOutbox } from './an-outbox.ts';
import { checkInvariants } from './check-invariants.ts';

let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox[Symbol.asyncDispose]());

/** How it stands after the first attempt, how in the end, and how often the server took it. */
type Course = { first: string; last: string; taken: number };
type Row = [string, Script, Course | readonly Course[]];

const later = { first: 'waiting', last: 'sent', taken: 1 };
const never = { first: 'failed', last: 'failed', taken: 0 };
const doubt = (taken: number) => ({ first: 'uncertain', last: 'uncertain', taken });
const keeping = (fault: Fault): Fault => ({ ...fault, keep: true });

const beforeTheDot: Row[] = [
  ...(['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data'] as const).flatMap((step: Step): Row[] => [
    [`closes at ${step}`, { [step]: close }, later],
    [`resets at ${step}`, { [step]: reset }, later],
    [`hangs at ${step}`, { [step]: hang }, later],
  ]),
  // The news may come just before the hand-off mark, or just after it.
  ['closes in the body', { body: close }, [later, doubt(0)]],
  ['resets in the body', { body: reset }, [later, doubt(0)]],
  ['hangs in the body', { body: hang }, doubt(0)],
  ['is busy', { greeting: sayAndClose('421 4.3.2 Closing') }, later],
  ['refuses the password', { auth: say('535 5.7.8 Wrong') }, later],
  ['cannot check the password', { auth: say('454 4.7.0 Try later') }, later],
  ['puts the recipient off', { rcpt: say('450 4.2.0 Greylisted') }, later],
  ['knows no such recipient', { rcpt: say('550 5.1.1 No such user') }, never],
  ['puts the message off', { data: say('451 4.3.0 Later') }, later],
];

const atTheDot: Row[] = [
  ['says 421 after the dot', { dot: sayAndClose('421 4.3.2 Closing') }, later],
  ['says 451 after the dot', { dot: say('451 4.3.0 Not now') }, later],
  ['says 452 after the dot', { dot: say('452 4.3.1 No room') }, later],
  ['says 552 after the dot', { dot: say('552 5.2.2 Full') }, never],
  ['says 554 after the dot', { dot: say('554 5.7.1 No') }, never],
  ['talks nonsense after the dot', { dot: say('what?') }, doubt(0)],
  ['takes it and talks nonsense', { dot: keeping(say('what?')) }, doubt(1)],
  ['says half a line and closes', { dot: { say: '250 2.0.', next: 'close' } }, doubt(0)],
  ['takes it, says half a line and closes', { dot: keeping({ say: '250 2.0.', next: 'close' }) }, doubt(1)],
  ['closes after the dot', { dot: close }, doubt(0)],
  ['takes it and closes', { dot: keeping(close) }, doubt(1)],
  ['resets after the dot', { dot: reset }, doubt(0)],
  ['takes it and resets', { dot: keeping(reset) }, doubt(1)],
  ['is silent after the dot', { dot: hang }, doubt(0)],
  ['takes it and is silent', { dot: keeping(hang) }, doubt(1)],
  [
    'says 250 after a while',
    { dot: keeping({ ...say('250 Ok'), afterMs: 400 }) },
    { ...later, first: 'sent' },
  ],
  [
    'says 250 and resets',
    { dot: keeping({ say: '250 Ok\r\n', next: 'reset' }) },
    { ...later, first: 'sent' },
  ],
  ['says 250 twice', { dot: keeping(say('250 Ok\r\n250 Ok')) }, { ...later, first: 'sent' }],
];

describe('a mail server that', () => {
  it.each([...beforeTheDot, ...atTheDot])('%s', async (_what, script, expected) => {
    const { id } = await outbox.owe();
    outbox.smtp.follow(script, {});
    await sendOutgoing({ outgoingId: id }, outbox.context);
    const first = (await outbox.row(id)).state;
    const last = (await outbox.settle(id)).state;
    expect([expected].flat()).toContainEqual({ first, last, taken: outbox.taken(id) });
    expect(await checkInvariants(outbox.context, outbox.smtp, { undisturbedFrom: () => true })).toEqual([]);
  });

  it('takes no connections', async () => {
    const { id } = await outbox.owe();
    const misled = await outbox.openWorker({}, { SMTP_PORT: String(await freePort()) });
    await sendOutgoing({ outgoingId: id }, misled);
    expect((await outbox.row(id)).state).toBe('waiting');
    expect((await outbox.settle(id)).state).toBe('sent');
    expect(outbox.taken(id)).toBe(1);
  });
});
