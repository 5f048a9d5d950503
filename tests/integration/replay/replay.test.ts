import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SandboxSmtp } from '../../../src/sandbox/smtp-server.ts';
import { CannotReplayError } from '../../../workers/replay/cannot-replay-error.ts';
import { type Replay, replayTimeline } from '../../../workers/replay-timeline.ts';
import { replayEnv, type TimelineMail, writeTimeline } from '../../_util/a-timeline.ts';
import { say, startFaultSmtpServer } from '../../_util/fault-smtp-server.ts';

// A replay is seconds on a machine that is free, and more than a minute on one that is busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const BIN = join(import.meta.dirname, '../../../bin/afterword.js');
const ILKA = 'Ilka Brandt <ilka.brandt@meridian.example>';
const PAUL = 'Paul Novak <paul.novak@quillon.example>';

const REJECTION: TimelineMail = {
  // A Friday, before the night in which the clocks of Berlin go forward.
  at: '2026-03-27T13:00:00Z',
  from: ILKA,
  messageId: '<no.1@meridian.example>',
  subject: 'Your application for Data Engineer at Meridian',
  text: [
    'Hi Robin,\n\nThank you for taking the time to interview with us for the Data Engineer role at Meridian.',
    'It was a pleasure to meet you. Unfortunately, we have decided to move forward with another candidate.',
    '\nWe wish you all the best.\n\nKind regards,\nIlka Brandt\nTalent Acquisition Manager, Meridian',
  ].join('\n'),
};

/** Seven weeks of a search, with an interview at two companies and none at a third. */
const SEARCH: TimelineMail[] = [
  {
    at: '2026-03-02T09:12:00Z',
    from: 'Meridian Careers <no-reply@meridian.example>',
    subject: 'We received your application for Data Engineer',
    text: 'Hi Robin,\n\nThank you for applying for the Data Engineer position at Meridian. We have received your application.\n\nThe Meridian Recruiting Team',
  },
  {
    at: '2026-03-03T10:00:00Z',
    from: 'Halden Careers <no-reply@halden.example>',
    subject: 'Your application for QA Engineer was received',
    text: 'Hi Robin,\n\nThank you for applying for the QA Engineer position at Halden. We have received your application.\n\nThe Halden Recruiting Team',
  },
  {
    at: '2026-03-05T14:30:00+01:00',
    from: ILKA,
    subject: 'Interview for Data Engineer at Meridian',
    text: 'Hi Robin,\n\nThanks for your application for the Data Engineer role at Meridian. We would like to invite you to an interview on Tuesday, 10 March 2026 at 14:00 with me and the team.\n\nBest,\nIlka Brandt\nTalent Acquisition Manager, Meridian',
  },
  {
    at: '2026-03-06T06:00:00Z',
    from: 'Job Alerts <alerts@jobboard.example>',
    subject: '12 new jobs for you',
    text: 'New jobs that match your search:\n\n- Data Engineer, Corvid\n- QA Lead, Ospring\n\nUnsubscribe from this alert',
  },
  {
    at: '2026-03-19T16:00:00Z',
    from: 'Halden Careers <no-reply@halden.example>',
    subject: 'Update on your application for QA Engineer',
    text: 'Hi Robin,\n\nThank you for your interest in the QA Engineer position at Halden. Unfortunately, after careful consideration, we will not be moving forward with your application.\n\nThe Halden Recruiting Team',
  },
  { at: '2026-03-20T08:00:00Z', raw: '' },
  REJECTION,
  { ...REJECTION, at: '2026-03-27T13:05:00Z' },
  {
    at: '2026-04-07T08:00:00Z',
    from: PAUL,
    subject: 'Interview for Site Engineer at Quillon',
    text: 'Hi Robin,\n\nThanks for your application for the Site Engineer role at Quillon. We would like to invite you to an interview on Thursday, 9 April 2026 at 11:00 with me.\n\nBest,\nPaul Novak\nTalent Partner, Quillon',
  },
  {
    at: '2026-04-14T09:30:00Z',
    from: PAUL,
    subject: 'Your application for Site Engineer at Quillon',
    text: 'Hi Robin,\n\nThank you for interviewing with us for the Site Engineer role at Quillon. Unfortunately, we have decided not to move forward with your application.\n\nBest regards,\nPaul Novak\nTalent Partner, Quillon',
  },
  {
    at: '2026-04-20T07:45:00Z',
    from: 'Corvid Careers <no-reply@corvid.example>',
    subject: 'We received your application for Data Engineer',
    text: 'Hi Robin,\n\nThank you for applying for the Data Engineer position at Corvid. We have received your application.\n\nThe Corvid Recruiting Team',
  },
];

let folder: string;
let timeline: string;
let settings: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterword-replayed-'));
  timeline = await writeTimeline(folder, SEARCH);
  settings = join(folder, 'settings.env');
  // What it says of the person's own servers is not even looked at.
  const own = { DATA_DIR: join(folder, 'own'), DATABASE_URL: 'no address', SMTP_HOST: 'smtp.vale.example' };
  await writeFile(settings, replayEnv(own));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a replay', () => {
  let replayed: Replay;
  let out: string;
  beforeAll(async () => {
    out = join(folder, 'first');
    replayed = await replayTimeline({ timeline, settings, out });
  });

  it('asks those for feedback who held an interview, each once, and nobody else', () => {
    const asked = replayed.ledger.outgoing.filter(({ kind }) => kind === 'feedback_request');
    expect(asked.map(({ to, state }) => ({ to, state }))).toEqual([
      { to: 'ilka.brandt@meridian.example', state: 'sent' },
      { to: 'paul.novak@quillon.example', state: 'sent' },
    ]);
    expect(replayed.sent.filter(({ to }) => to[0] === 'ilka.brandt@meridian.example')).toHaveLength(1);
    const halden = replayed.ledger.applications.find(({ company }) => company === 'Halden');
    expect(halden).toMatchObject({ stage: 'rejected', refused: expect.stringContaining('interview') });
  });

  it('announces each of them to the owner, and holds it for twenty hours after that', () => {
    const { outgoing } = replayed.ledger;
    for (const request of outgoing.filter(({ kind }) => kind === 'feedback_request')) {
      const notice = outgoing.find(
        ({ kind, subject }) => kind === 'hold_notice' && subject.includes(request.id),
      );
      expect(
        Date.parse(request.sentAt as string) - Date.parse(notice?.sentAt as string),
      ).toBeGreaterThanOrEqual(20 * 60 * 60_000);
    }
  });

  it('lets nothing leave for people but in working hours, also after the clocks changed', () => {
    const toPeople = replayed.ledger.outgoing.filter(({ to }) => !to.endsWith('@vale.example'));
    expect(toPeople.length).toBeGreaterThan(0);
    for (const { sentAt } of toPeople) {
      const local = DateTime.fromISO(sentAt as string, { zone: 'Europe/Berlin' });
      const hour = local.hour + local.minute / 60;
      expect(local.weekday, String(local)).toBeLessThanOrEqual(5);
      expect(hour, String(local)).toBeGreaterThanOrEqual(9);
      expect(hour, String(local)).toBeLessThan(17.5);
    }
    // Nine o'clock in summer time; by the clock of winter it would be eight in London, and too early.
    const [first] = toPeople;
    expect(first?.sentAt?.slice(0, 10)).toBe('2026-03-30');
  });

  it('tells every email by its path, what it means and where it belongs', async () => {
    const ledger = JSON.parse(await readFile(join(out, 'ledger.json'), 'utf8'));
    expect(ledger).toEqual(JSON.parse(JSON.stringify(replayed.ledger)));
    const labels = ledger.emails.map(({ eml, label }: { eml: string; label: string }) => [eml, label]);
    expect(labels).toEqual([
      ['mails/1.eml', 'application_received'],
      ['mails/2.eml', 'application_received'],
      ['mails/3.eml', 'interview_invitation'],
      ['mails/4.eml', 'not_job_related'],
      ['mails/5.eml', 'rejection'],
      ['mails/6.eml', null],
      ['mails/7.eml', 'rejection'],
      ['mails/8.eml', 'rejection'],
      ['mails/9.eml', 'interview_invitation'],
      ['mails/10.eml', 'rejection'],
      ['mails/11.eml', 'application_received'],
    ]);
    expect(ledger.emails[6]).toMatchObject({
      at: '2026-03-27T13:00:00.000Z',
      kind: 'not_selected',
      review: false,
      company: 'Meridian',
      role: 'Data Engineer',
      provenance: 'redirect',
    });
    const meridian = ledger.applications.find(
      ({ id }: { id: string }) => id === ledger.emails[6].application,
    );
    expect(meridian).toMatchObject({ company: 'Meridian', role: 'Data Engineer', stage: 'rejected' });
    expect(meridian.events).toEqual([
      { at: '2026-03-02T09:12:00.000Z', type: 'application_received' },
      { at: '2026-03-05T13:30:00.000Z', type: 'interview_invitation' },
      { at: '2026-03-27T13:00:00.000Z', type: 'rejection' },
    ]);
    expect(ledger.suppressions).toEqual([]);
  });

  it('writes down every email that left, as the mail server got it', async () => {
    const names = replayed.sent.map((_, index) => `${String(index + 1).padStart(4, '0')}.eml`);
    expect((await readdir(join(out, 'sent'))).sort()).toEqual(names);
    const left = replayed.ledger.outgoing.filter(({ state }) => state === 'sent');
    expect(left.map(({ eml }) => eml?.replace('sent/', '')).sort()).toEqual(names);
    for (const { eml, to, subject } of left) {
      const [index] = /\d+/.exec(eml as string) as RegExpExecArray;
      const { raw, to: envelope } = replayed.sent[Number(index) - 1]!;
      expect(await readFile(join(out, eml as string))).toEqual(raw);
      expect(envelope).toEqual([to]);
      expect(subject).not.toBe('');
    }
  });

  it('gives the same files to the byte a second time, also where another replay left some', async () => {
    const again = join(folder, 'again');
    await mkdir(join(again, 'sent'), { recursive: true });
    await writeFile(join(again, 'sent', '0099.eml'), 'of an earlier replay');
    await replayTimeline({ timeline, settings, out: again });
    expect(await filesIn(again)).toEqual(await filesIn(out));
  });

  it('keeps the names of what it planned when the timeline has one mail more', async () => {
    const longer = await writeTimeline(join(folder, 'longer'), [
      { at: '2026-03-01T07:00:00Z', from: 'News <news@paper.example>', subject: 'The week', text: 'News.' },
      ...SEARCH,
    ]);
    const { ledger } = await replayTimeline({ timeline: longer, settings, out: join(folder, 'longer/out') });
    expect(ledger.outgoing).toEqual(replayed.ledger.outgoing);
  });

  it('leaves the place of the person’s own ledger alone, and none of its own behind', async () => {
    expect(existsSync(join(folder, 'own'))).toBe(false);
    expect(await readdir(out)).toEqual(['ledger.json', 'sent']);
  });
});

describe('a replay that is told otherwise', () => {
  it('ends at the moment that is asked for, with what is on its way by then', async () => {
    const until = new Date('2026-03-28T12:00:00Z');
    const { ledger, to } = await replayTimeline({ timeline, settings, until, out: join(folder, 'until') });
    expect(to).toEqual(until);
    expect(ledger.emails).toHaveLength(8);
    expect(ledger.outgoing.map(({ kind, state, eml }) => [kind, state, eml])).toEqual(
      expect.arrayContaining([
        ['feedback_request', 'waiting', null],
        ['hold_notice', 'sent', 'sent/0001.eml'],
      ]),
    );
  });

  it('lets nothing leave when sending is off, and says so', async () => {
    const off = join(folder, 'off.env');
    await writeFile(off, replayEnv({ SENDING: 'off' }));
    const until = new Date('2026-04-20T12:00:00Z');
    const out = join(folder, 'off');
    const { ledger, sent } = await replayTimeline({ timeline, settings: off, until, out });
    expect(sent).toEqual([]);
    const requests = ledger.outgoing.filter(({ kind }) => kind === 'feedback_request');
    expect(requests).toHaveLength(2);
    for (const { state, eml } of requests) expect([state, eml]).toEqual(['waiting', null]);
    expect(ledger.outgoing.filter(({ reason }) => reason.includes('sending is off'))).not.toEqual([]);
  });

  it('tries again by the moved clock when the mail server is out of order, and sends once', async () => {
    await using broken = await startFaultSmtpServer({ dot: say('451 4.3.0 Later') }, {});
    const { ledger } = await replayTimeline({
      timeline,
      settings,
      until: new Date('2026-03-27T14:00:00Z'),
      out: join(folder, 'broken'),
      smtp: asSandbox(broken),
    });
    const notice = ledger.outgoing.find(({ kind }) => kind === 'hold_notice');
    expect(notice).toMatchObject({ state: 'sent', sentAt: '2026-03-27T13:01:00.000Z' });
    expect(broken.kept).toHaveLength(1);
  });
});

describe('what cannot be replayed', () => {
  it.each([
    ['{"at": "2026-01-05T09:12:00Z", "deliver"', /:1: no JSON/],
    ['\n{"at": "5 January", "deliver": "mails/1.eml"}', /:2: "at" must be a moment with its zone/],
    ['{"at": "2026-01-05T09:12:00", "deliver": "mails/1.eml"}', /:1: "at" must be a moment with its zone/],
    ['{"at": "2026-01-05T09:12:00Z"}', /:1: "deliver" must name a file/],
    ['[]', /:1: must be an object with "at" and "deliver"/],
    ['{"at": "2026-01-05T09:12:00Z", "deliver": "mails/99.eml"}', /:1: mails\/99.eml: there is no such file/],
    ['{"at": "2026-01-05T09:12:00Z", "deliver": "mails"}', /:1: mails is no file/],
    [
      '{"at": "2026-01-05T09:12:00Z", "deliver": "mails/1.eml"}\n{"at": "2026-01-05T09:11:00Z", "deliver": "mails/2.eml"}',
      /:2: 2026-01-05T09:11:00.000Z comes after 2026-01-05T09:12:00.000Z/,
    ],
    ['', /: it has no line/],
  ])('the timeline %j is refused with file and line', async (lines, problem) => {
    const file = join(folder, 'wrong.jsonl');
    await writeFile(file, lines);
    const out = join(folder, 'none');
    const refused = await replayTimeline({ timeline: file, settings, out }).catch((error) => error);
    expect(refused).toBeInstanceOf(CannotReplayError);
    expect(refused.message).toMatch(problem);
    expect(refused.message).toContain('wrong.jsonl');
    expect(existsSync(out)).toBe(false);
  });

  it('settings that are not complete are refused with all that they lack', async () => {
    const half = join(folder, 'half.env');
    await writeFile(half, 'INBOX_ADDRESS=jobs@inbox.example\nIMAP_HOST=imap.vale.example\n');
    const replaying = replayTimeline({ timeline, settings: half, out: join(folder, 'none') });
    await expect(replaying).rejects.toThrow(/OWNER_ADDRESS is missing/);
  });
});

describe('the command', () => {
  it('prints a summary for a person, or only JSON', async () => {
    const out = join(folder, 'by-command');
    const words = await run([timeline, '--settings', settings, '--out', out]);
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/^11 emails from 2 Mar 2026 on/);
    expect(words.stdout).toMatch(/Left\n {2}AF-\w{4} {2}feedback request to ilka.brandt@meridian.example/);
    expect(words.stdout).toMatch(/Nobody is written to\n {2}AP-\w+ {2}Halden, QA Engineer: rejected\n/);
    expect(words.stdout).toMatch(/Could not be read\n {2}mails\/6.eml\n/);

    const soon = ['--until', '2026-03-04', '--json'];
    const json = await run([timeline, '--settings', settings, '--out', out, ...soon]);
    expect(JSON.parse(json.stdout)).toMatchObject({ out, emails: 2, applications: 2, sent: 0 });
  });

  it('answers a timeline or settings that are not there with words and 2', async () => {
    for (const [mails, env] of [
      ['absent.jsonl', settings],
      [timeline, 'absent.env'],
    ] as const) {
      const { code, stdout, stderr } = await run([mails, '--settings', env, '--out', 'none']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^absent\.(jsonl|env): there is no such file/);
    }
  });
});

describe('a replay that is ended from outside', () => {
  it.each<[string, NodeJS.Signals[]]>([
    ['by a signal that it obeys', ['SIGTERM']],
    ['by two, as a time limit sends them', ['SIGTERM', 'SIGTERM']],
    ['by one that nobody handles', ['SIGHUP']],
  ])('%s leaves no server and no folder behind', async (_, signals) => {
    const tmp = await mkdtemp(join(tmpdir(), 'afterword-ended-'));
    await chmod(tmp, 0o755);
    const args = [BIN, 'replay', timeline, '--settings', settings, '--out', join(folder, 'ended')];
    const env = { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: tmp };
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
    const ended = once(child, 'close');
    const server = await vi.waitFor(() => serverIn(tmp), { timeout: 60_000, interval: 50 });
    for (const signal of signals) child.kill(signal);
    await ended;
    await vi.waitFor(() => expect(() => process.kill(server, 0)).toThrow('ESRCH'), { timeout: 10_000 });
    expect((await readdir(tmp)).filter((name) => name.startsWith('afterword-replay-'))).toEqual([]);
    await rm(tmp, { recursive: true });
  });
});

/** The process id of the server of a replay that runs. */
async function serverIn(tmp: string): Promise<number> {
  const [name] = (await readdir(tmp)).filter((each) => each.startsWith('afterword-replay-'));
  const note = await readFile(join(tmp, name ?? 'none', 'postgres/postmaster.pid'), 'utf8');
  const [pid, , , , , , , status] = note.split('\n');
  if (status?.trim() !== 'ready') throw new Error('the server is not ready');
  return Number(pid);
}

/** Runs the program in the folder; of this process's environment it sees only where programs are. */
async function run(args: readonly string[]) {
  const child = spawn(process.execPath, [BIN, 'replay', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

async function filesIn(out: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(out, { recursive: true })).sort())
    if (/\.(eml|json)$/.test(name)) files[name] = await readFile(join(out, name), 'latin1');
  return files;
}

/** The server of the fault tests, in the place of the sandbox's. */
function asSandbox(server: Awaited<ReturnType<typeof startFaultSmtpServer>>): SandboxSmtp {
  return {
    host: '127.0.0.1',
    port: server.port,
    user: 'jobs',
    password: 'sandbox',
    get received() {
      return server.kept.map(({ from, to, raw }) => ({
        from,
        to: to.map((line) => /<(.*)>/.exec(line)?.[1] ?? ''),
        raw: Buffer.from(raw, 'latin1'),
        receivedAt: new Date(0),
      }));
    },
    onMessage: () => () => {},
    close: async () => {},
  };
}
