import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/core/plan/judge-delivery.ts';
import { deliver } from '../../../src/mailer/deliver.ts';
import { connectionOptions, SMTP_TIMEOUTS, type SmtpSettings } from '../../../src/mailer/smtp-settings.ts';
import {
  close,
  type FaultSmtpServer,
  hang,
  reset,
  type Script,
  say,
  sayAndClose,
  startFaultSmtpServer,
} from '../../_util/fault-smtp-server.ts';

const message = {
  envelope: { from: 'owner@own.example', to: 'ines.roth@firm.example' },
  raw: Buffer.from(
    'From: <owner@own.example>\r\nTo: <ines.roth@firm.example>\r\n\r\nDear Ines,\r\n.\r\n..dots\r\nBest\r\n',
  ),
};
const timeouts = { connectMs: 400, beforeHandOffMs: 600, answerMs: 400, ledgerMs: 300 };

describe('a delivery to a server that behaves', () => {
  it('is sent once the server says 250, byte for byte, and takes its leave', async () => {
    await using server = await startFaultSmtpServer({});
    const delivery = await deliver(to(server), message, allow);
    expect(delivery).toEqual({
      state: 'sent',
      response: '250 2.0.0 Ok: queued as 4F2A',
      providerMessageId: null,
    });
    expect(server.kept.map(({ raw }) => raw)).toEqual([message.raw.toString()]);
    await untilClosed(server);
    expect(server.commands).toEqual(['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'QUIT']);
  });

  it('goes the same way when the server takes commands in a batch', async () => {
    await using server = await startFaultSmtpServer({ extensions: ['PIPELINING', 'AUTH LOGIN PLAIN'] });
    expect(await deliver(to(server), message, allow)).toMatchObject({ state: 'sent' });
    expect(server.kept).toHaveLength(1);
  });

  it('reports the Message-ID that the server gave it instead of ours', async () => {
    await using server = await startFaultSmtpServer({
      dot: {
        ...say('250 2.0.0 OK <ABC123@XY1PR01.prod.outlook.com> [Hostname=XY1PR01.prod.outlook.com]'),
        keep: true,
      },
    });
    const delivery = await deliver(to(server), message, allow);
    expect(delivery).toMatchObject({ state: 'sent', providerMessageId: '<ABC123@XY1PR01.prod.outlook.com>' });
  });

  it('needs no log-in where the server wants none', async () => {
    await using server = await startFaultSmtpServer({ extensions: ['SIZE'] });
    expect(await deliver({ ...to(server), auth: null }, message, allow)).toMatchObject({ state: 'sent' });
    expect(server.commands).not.toContain('AUTH');
  });
});

describe('the last bytes', () => {
  it('stay here until the ledger has answered', async () => {
    await using server = await startFaultSmtpServer({});
    let dotsAtHandOff = -1;
    const delivery = await deliver(to(server), message, async () => {
      await sleep(200);
      dotsAtHandOff = server.dots;
      return true;
    });
    expect(dotsAtHandOff).toBe(0);
    expect(delivery.state).toBe('sent');
  });

  it.each([
    ['says no', async () => false],
    ['breaks', async () => Promise.reject(new Error('connection to the database lost'))],
    [
      'breaks at once',
      () => {
        throw new Error('no database');
      },
    ],
    ['says something else than true', async () => 1 as unknown as boolean],
  ])('never leave when the ledger %s', async (_, handOff) => {
    await using server = await startFaultSmtpServer({});
    const delivery = await deliver(to(server), message, handOff);
    expect(delivery.state).toBe('withheld');
    await untilClosed(server);
    await sleep(100);
    expect([server.dots, server.kept.length]).toEqual([0, 0]);
  });

  it('never leave when the ledger answers after the time for it is over', async () => {
    await using server = await startFaultSmtpServer({});
    const slow = () => sleep(750).then(() => true);
    expect(await deliver(to(server), message, slow, { timeouts })).toMatchObject({
      state: 'retry',
      phase: 'message',
    });
    await sleep(300);
    expect(server.dots).toBe(0);
  });

  it('never leave once the server has answered too early, whatever it said', async () => {
    for (const early of ['250 2.0.0 Ok', '451 4.3.0 Later', '554 5.7.1 No', 'hello']) {
      await using server = await startFaultSmtpServer({ body: say(early) });
      const delivery = await deliver(to(server), message, () => sleep(150).then(() => true));
      expect(delivery.state, early).toBe(early.startsWith('5') ? 'refused' : 'retry');
      await untilClosed(server);
      expect(server.dots, early).toBe(0);
    }
  });

  it('are waited for: nothing is reported while the hand-off mark may still be on its way', async () => {
    await using server = await startFaultSmtpServer({ body: close });
    let marked = false;
    const delivery = await deliver(to(server), message, async () => {
      await sleep(200);
      marked = true;
      return true;
    });
    expect([delivery.state, marked, server.dots]).toEqual(['retry', true, 0]);
  });
});

interface Row {
  fault: string;
  script: Script;
  expected: Partial<Delivery>;
  dots: 0 | 1;
  kept?: 1;
}

const retry = (phase: string, code: number | null = null) =>
  ({ state: 'retry', phase, code }) as Partial<Delivery>;
const refused = (code: number) => ({ state: 'refused', code }) as Partial<Delivery>;
const uncertain = { state: 'uncertain' } as Partial<Delivery>;
const half = (text: string) => ({ say: text, next: 'close' }) as const;

const beforeTheDot: Row[] = [
  { fault: 'never greets', script: { greeting: hang }, expected: retry('connect'), dots: 0 },
  { fault: 'closes instead of greeting', script: { greeting: close }, expected: retry('connect'), dots: 0 },
  { fault: 'resets instead of greeting', script: { greeting: reset }, expected: retry('connect'), dots: 0 },
  {
    fault: 'greets with 421',
    script: { greeting: sayAndClose('421 4.3.2 Closing') },
    expected: retry('connect', 421),
    dots: 0,
  },
  {
    fault: 'greets with 554',
    script: { greeting: sayAndClose('554 5.3.2 No service') },
    expected: retry('connect', 554),
    dots: 0,
  },
  {
    fault: 'greets in another language',
    script: { greeting: say('* OK IMAP4rev1') },
    expected: retry('connect'),
    dots: 0,
  },
  { fault: 'closes at EHLO', script: { ehlo: close }, expected: retry('connect'), dots: 0 },
  { fault: 'hangs at EHLO', script: { ehlo: hang }, expected: retry('connect'), dots: 0 },
  { fault: 'closes at AUTH', script: { auth: close }, expected: retry('log_in'), dots: 0 },
  { fault: 'resets at AUTH', script: { auth: reset }, expected: retry('log_in'), dots: 0 },
  { fault: 'hangs at AUTH', script: { auth: hang }, expected: retry('log_in'), dots: 0 },
  {
    fault: 'refuses the password',
    script: { auth: say('535 5.7.8 Bad credentials') },
    expected: retry('log_in', 535),
    dots: 0,
  },
  {
    fault: 'cannot check the password',
    script: { auth: say('454 4.7.0 Try later') },
    expected: retry('log_in', 454),
    dots: 0,
  },
  { fault: 'closes at MAIL', script: { mail: close }, expected: retry('envelope'), dots: 0 },
  { fault: 'hangs at MAIL', script: { mail: hang }, expected: retry('envelope'), dots: 0 },
  {
    fault: 'wants a log-in at MAIL',
    script: { mail: say('530 5.7.0 Log in first') },
    expected: retry('envelope', 530),
    dots: 0,
  },
  {
    fault: 'refuses the sender',
    script: { mail: say('550 5.7.60 Not your address') },
    expected: refused(550),
    dots: 0,
  },
  {
    fault: 'says 421 at MAIL',
    script: { mail: sayAndClose('421 4.7.0 Slow down') },
    expected: retry('envelope', 421),
    dots: 0,
  },
  {
    fault: 'puts the recipient off',
    script: { rcpt: say('450 4.2.1 Mailbox busy') },
    expected: retry('envelope', 450),
    dots: 0,
  },
  {
    fault: 'refuses the recipient',
    script: { rcpt: say('550 5.1.1 No such user') },
    expected: refused(550),
    dots: 0,
  },
  { fault: 'closes at RCPT', script: { rcpt: close }, expected: retry('envelope'), dots: 0 },
  { fault: 'resets at RCPT', script: { rcpt: reset }, expected: retry('envelope'), dots: 0 },
  { fault: 'hangs at RCPT', script: { rcpt: hang }, expected: retry('envelope'), dots: 0 },
  {
    fault: 'tears its refusal at RCPT',
    script: { rcpt: half('550 5.1.1 No su') },
    expected: retry('envelope', 550),
    dots: 0,
  },
  {
    fault: 'puts DATA off',
    script: { data: say('451 4.3.0 Later') },
    expected: retry('envelope', 451),
    dots: 0,
  },
  { fault: 'refuses DATA', script: { data: say('554 5.5.1 No') }, expected: refused(554), dots: 0 },
  { fault: 'closes at DATA', script: { data: close }, expected: retry('envelope'), dots: 0 },
  { fault: 'resets at DATA', script: { data: reset }, expected: retry('envelope'), dots: 0 },
  { fault: 'hangs at DATA', script: { data: hang }, expected: retry('envelope'), dots: 0 },
];

const inTheBody: Row[] = [
  { fault: 'closes in the body', script: { body: close }, expected: retry('message'), dots: 0 },
  { fault: 'resets in the body', script: { body: reset }, expected: retry('message'), dots: 0 },
  {
    fault: 'says 421 in the body',
    script: { body: sayAndClose('421 4.4.2 Timeout') },
    expected: retry('message', 421),
    dots: 0,
  },
];

const afterTheDot: Row[] = [
  { fault: 'hangs in the body and never answers', script: { body: hang }, expected: uncertain, dots: 0 },
  { fault: '451', script: { dot: say('451 4.3.0 Later') }, expected: retry('answer', 451), dots: 1 },
  { fault: '452', script: { dot: say('452 4.3.1 No room') }, expected: retry('answer', 452), dots: 1 },
  {
    fault: '421 and closes',
    script: { dot: sayAndClose('421 4.3.2 Closing') },
    expected: retry('answer', 421),
    dots: 1,
  },
  { fault: '552', script: { dot: say('552 5.2.2 Full') }, expected: refused(552), dots: 1 },
  {
    fault: '554 in two lines',
    script: { dot: say('554-5.7.1 Looks like\r\n554 5.7.1 spam') },
    expected: refused(554),
    dots: 1,
  },
  { fault: 'garbage', script: { dot: say('hello there') }, expected: uncertain, dots: 1 },
  {
    fault: 'garbage that starts with a 2',
    script: { dot: say('2 be or not') },
    expected: uncertain,
    dots: 1,
  },
  {
    fault: 'garbage that starts with a code',
    script: { dot: say('4519 lives') },
    expected: uncertain,
    dots: 1,
  },
  { fault: 'a 200, which answers nothing', script: { dot: say('200 Hm') }, expected: uncertain, dots: 1 },
  { fault: 'a 354 once more', script: { dot: say('354 Go on') }, expected: uncertain, dots: 1 },
  { fault: 'lines that disagree', script: { dot: say('250-Ok\r\n451 Later') }, expected: uncertain, dots: 1 },
  {
    fault: 'half a 250',
    script: { dot: { ...half('250 2.0.0 O'), keep: true } },
    expected: uncertain,
    dots: 1,
    kept: 1,
  },
  { fault: 'half a 554', script: { dot: half('554 5.7.1 Lo') }, expected: uncertain, dots: 1 },
  {
    fault: 'the first of two lines',
    script: { dot: half('554-5.7.1 Lo\r\n') },
    expected: uncertain,
    dots: 1,
  },
  { fault: 'nothing and closes', script: { dot: close }, expected: uncertain, dots: 1 },
  { fault: 'nothing and resets', script: { dot: reset }, expected: uncertain, dots: 1 },
  { fault: 'nothing', script: { dot: hang }, expected: uncertain, dots: 1 },
  {
    fault: 'nothing, has it and closes',
    script: { dot: { ...close, keep: true } },
    expected: uncertain,
    dots: 1,
    kept: 1,
  },
  {
    fault: 'nothing, has it and resets',
    script: { dot: { ...reset, keep: true } },
    expected: uncertain,
    dots: 1,
    kept: 1,
  },
  {
    fault: 'nothing, has it and hangs',
    script: { dot: { ...hang, keep: true } },
    expected: uncertain,
    dots: 1,
    kept: 1,
  },
];

describe('a server that fails before the dot', () => {
  it.each(beforeTheDot)('$fault: the ledger is not even asked', async (row) => {
    expect(await run(row)).toEqual({ handOffs: 0, dots: 0, kept: 0, openConnections: 0 });
  });

  it.each(beforeTheDot)('$fault, taking commands in a batch: nobody gets anything', async (row) => {
    const extensions = ['PIPELINING', 'AUTH PLAIN'];
    const outcome = await run({ ...row, script: { extensions, ...row.script } });
    expect(outcome).toMatchObject({ handOffs: 0, kept: 0, openConnections: 0 });
  });

  it.each(inTheBody)('$fault: the last bytes stay here', async (row) => {
    expect(await run(row, 150)).toEqual({ handOffs: 1, dots: 0, kept: 0, openConnections: 0 });
  });

  it('refuses the connection', async () => {
    const server = await startFaultSmtpServer({});
    await server[Symbol.asyncDispose]();
    const delivery = await deliver(to(server), message, allow);
    expect(delivery).toMatchObject({ state: 'retry', phase: 'connect', code: null });
  });

  it('offers no STARTTLS while it is not on this machine: nothing is said to it', async () => {
    await using server = await startFaultSmtpServer({});
    // Leads to this machine as well, but not by a name that says so.
    const delivery = await deliver({ ...to(server), host: '0.0.0.0' }, message, allow);
    expect(delivery).toMatchObject({ state: 'retry', phase: 'connect' });
    expect(server.commands).toEqual(['EHLO', 'STARTTLS']);
  });
});

describe('a server that answers the dot with', () => {
  it.each(afterTheDot)('$fault', async (row) => {
    expect(await run(row)).toEqual({ handOffs: 1, dots: row.dots, kept: row.kept ?? 0, openConnections: 0 });
  });

  it('250 and a reset: it is sent', async () => {
    await using server = await startFaultSmtpServer({
      dot: { say: '250 Ok\r\n', next: 'reset', keep: true },
    });
    expect(await deliver(to(server), message, allow, { timeouts })).toMatchObject({ state: 'sent' });
    await untilClosed(server);
  });

  it('250 after a long while: it is sent, however short the time for everything before', async () => {
    await using server = await startFaultSmtpServer({
      dot: { ...say('250 Ok'), keep: true, afterMs: 1_200 },
    });
    const patient = { ...timeouts, answerMs: 5_000 };
    expect(await deliver(to(server), message, allow, { timeouts: patient })).toMatchObject({ state: 'sent' });
  });

  it('nothing for less than ten minutes: it waits, unless a test says otherwise', () => {
    expect(SMTP_TIMEOUTS.answerMs).toBeGreaterThanOrEqual(600_000);
    expect(connectionOptions(settingsOf(25), SMTP_TIMEOUTS).socketTimeout).toBeGreaterThanOrEqual(600_000);
  });
});

describe('what a delivery reports', () => {
  it('never holds the password, even when the server repeats it', async () => {
    const blob = Buffer.from('\0owner@own.example\0hunter2').toString('base64');
    await using server = await startFaultSmtpServer({
      auth: say(`535 5.7.8 AUTH PLAIN ${blob} (hunter2) is wrong`),
    });
    const delivery = await deliver(to(server), message, allow);
    expect(delivery).toMatchObject({ state: 'retry', reason: expect.stringContaining('535 5.7.8') });
    expect(JSON.stringify(delivery)).not.toMatch(/hunter2|AG93bmVy/);
  });

  it('names the moments that a test may stop it at, in their order', async () => {
    await using server = await startFaultSmtpServer({});
    const seen: string[] = [];
    await deliver(to(server), message, allow, { crashPoint: (name) => seen.push(name) });
    expect(seen).toEqual([
      'after-connect',
      'after-log-in',
      'message-asked-for',
      'mid-body',
      'before-hand-off',
      'after-hand-off',
      'after-dot',
      'after-answer',
    ]);
  });
});

async function run({ script, expected }: Row, handOffMs = 0) {
  await using server = await startFaultSmtpServer(script);
  let handOffs = 0;
  const handOff = async () => {
    handOffs += 1;
    await sleep(handOffMs);
    return true;
  };
  expect(await deliver(to(server), message, handOff, { timeouts })).toMatchObject(expected);
  await untilClosed(server);
  return { handOffs, dots: server.dots, kept: server.kept.length, openConnections: server.openConnections };
}

const allow = async () => true;

const to = (server: FaultSmtpServer): SmtpSettings => settingsOf(server.port);

function settingsOf(port: number): SmtpSettings {
  return { host: '127.0.0.1', port, secure: false, auth: { user: 'owner@own.example', password: 'hunter2' } };
}

/** Waits for our side to have hung up: a connection that stays open is a failure. */
async function untilClosed(server: FaultSmtpServer): Promise<void> {
  for (let waited = 0; server.openConnections > 0 && waited < 3_000; waited += 20) await sleep(20);
}
