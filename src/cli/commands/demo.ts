import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runRoles } from '../../../workers/run-roles.ts';
import { type Context, openContext } from '../../context.ts';
import { isToOwner } from '../../core/outgoing.ts';
import { planOutgoing } from '../../core/plan/plan-outgoing.ts';
import { type SandboxImap, startSandboxImap } from '../../sandbox/imap-server.ts';
import { type SampleEmail, sampleEmails } from '../../sandbox/sample-emails.ts';
import { startSandboxSmtp } from '../../sandbox/smtp-server.ts';
import { findHistory } from '../../store/histories.ts';
import { listOutgoing, type OutgoingRow } from '../../store/outgoing.ts';
import { type EmailOverview, listApplications, listEmails } from '../../store/overview.ts';
import { forgetOwner } from '../../store/owners.ts';
import { DEMO_HOLD_SECONDS, demoConfig, demoFolder } from '../demo-config.ts';
import { openStory } from '../demo-story.ts';
import { letterAsPage, letterAt } from '../preview-letter.ts';
import { table, tellEmail, tellOutgoing } from '../show-demo.ts';
import { stopSignal } from '../stop-signal.ts';
import { visible, visibleLines } from '../visible.ts';

/** Longer than the lease of an email whose sender was killed. */
const PATIENCE_MS = 75_000;

/** How much of the letter is told; all of it is in a file. */
const LETTER_LINES = 20;

/** Runs the real program against sample mail on this machine, and tells what happens as it happens. */
export async function demo({ once, fresh }: { once?: boolean; fresh?: boolean }): Promise<void> {
  const stop = stopSignal();
  const folder = demoFolder(process.env);
  await using imap = await closing(startSandboxImap());
  await using smtp = await closing(startSandboxSmtp());
  await using context = await openContext(demoConfig(folder, imap, smtp));
  if (fresh) await startOver(context, folder);

  smtp.onMessage(async ({ raw }) => keepSent(folder, raw));
  const story = await openStory(folder, context.now());
  console.log(opening(context, folder, story.isNew));

  const roles = new AbortController();
  stop.addEventListener('abort', () => roles.abort());
  const running = runRoles(context, {
    roles: new Set(['poll', 'work']),
    imap: demoConfig(folder, imap, smtp).imap,
    stop: roles.signal,
  });
  try {
    await tellStory(context, imap, sampleEmails(story.startedAt), stop);
    if (!stop.aborted) console.log(await closingWords(context, folder, once ?? false));
    if (!once && !stop.aborted) await untilAborted(stop);
  } finally {
    roles.abort();
    await running;
  }
}

function opening({ config }: Context, folder: string, isNew: boolean): string {
  const { ownerName, ownerAddresses, inboxAddress } = config.identity;
  return [
    `Afterword, the demo: ${ownerName} <${ownerAddresses[0]}> forwards recruiter mail to ${inboxAddress}.`,
    'A mail server on this machine plays the inbox and the way out; everything else is the real program.',
    `The hold is shortened to ${DEMO_HOLD_SECONDS} seconds and any time of day will do; otherwise it is 20 hours, and working hours.`,
    `What it keeps is in ${folder}.${isNew ? '' : ' It goes on where the last demo was; `afterword demo --fresh` starts over.'}`,
    '',
  ].join('\n');
}

/** Drops the emails into the inbox one after the other, and tells each as soon as it is understood. */
async function tellStory(
  context: Context,
  imap: SandboxImap,
  samples: readonly SampleEmail[],
  stop: AbortSignal,
): Promise<void> {
  const known = (await listEmails(context.store.ledger, context.ownerId)).length;
  const told = { outgoing: new Map<string, string>() };
  for (const [index, sample] of samples.entries()) {
    if (stop.aborted) return;
    await imap.deliver(sample.raw, sample.arrivedAt);
    if (index + 1 < known) continue;
    const email = await settled(context, index + 1, told, stop);
    if (email)
      console.log(
        tellEmail(email, WAYS[email.provenance ?? ''] ?? 'came in', await whatFollows(email, context)),
      );
  }
  await untilOutboxRests(context, told, stop);
}

const WAYS: Record<string, string> = {
  'owner-forward': 'forwarded by you',
  redirect: 'redirected by your filter',
  reply: 'a reply to your email',
  direct: 'written to the inbox itself',
  owner: 'written by you',
  untrusted: 'NOT BELIEVED',
};

interface Told {
  outgoing: Map<string, string>;
}

async function settled(
  context: Context,
  uid: number,
  told: Told,
  stop: AbortSignal,
): Promise<EmailOverview | null> {
  for (let waited = 0; waited < PATIENCE_MS && !stop.aborted; waited += 50) {
    const email = (await listEmails(context.store.ledger, context.ownerId)).find((one) => one.uid === uid);
    if (email && email.state !== 'received') return email;
    await tellOutbox(context, told);
    await sleep(50);
  }
  if (!stop.aborted)
    console.log(`${String(uid).padStart(2)}  has not been understood yet; it will be, the ledger has it.\n`);
  return null;
}

async function whatFollows(email: EmailOverview, { store, ownerId, config, now }: Context): Promise<string> {
  if (email.duplicateOfUid !== null)
    return `nothing: it is email ${email.duplicateOfUid} again, and counts once`;
  const own = (await listOutgoing(store.ledger, ownerId)).find(
    ({ emailId, kind }) => emailId === email.id && !isToOwner(kind),
  );
  if (own)
    return `${own.code}, a ${own.kind.replaceAll('_', ' ')} to ${visible(own.toName ?? own.toAddress)} (${visible(own.reason)})`;
  if (!email.application) return 'nothing: there is no application to answer for';
  const history = await findHistory(store.ledger, email.application.id, now());
  const { nothing, refusals } = planOutgoing(history, { ...config.policy, paused: null }, now());
  return `nothing: ${visible(nothing ?? refusals[0]?.reason ?? 'it is already on its way')}`;
}

async function untilOutboxRests(context: Context, told: Told, stop: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!stop.aborted && Date.now() < deadline) {
    const rows = await tellOutbox(context, told);
    if (!rows.some(({ state }) => MOVING.has(state))) return;
    await sleep(100);
  }
}

const MOVING = new Set(['waiting', 'sending', 'handoff']);

async function tellOutbox({ store, ownerId }: Context, told: Told): Promise<OutgoingRow[]> {
  const rows = await listOutgoing(store.ledger, ownerId);
  for (const row of rows) {
    if (MOVING.has(row.state) || told.outgoing.get(row.id) === row.state) continue;
    told.outgoing.set(row.id, row.state);
    const line = tellOutgoing(row, rows);
    if (line) console.log(`${line}\n`);
  }
  return rows;
}

async function closingWords(context: Context, folder: string, once: boolean): Promise<string> {
  const { store, ownerId } = context;
  const outgoing = await listOutgoing(store.ledger, ownerId);
  const requests = outgoing.filter(({ kind }) => !isToOwner(kind));
  const example = requests.find(({ state }) => state === 'sent');
  const applications = await listApplications(store.ledger, ownerId);
  const emails = await listEmails(store.ledger, ownerId);
  const rows = applications.map((application) => {
    const request = requests.find(({ applicationId }) => applicationId === application.id);
    const asked = request
      ? `${request.code} to ${visible(request.toName ?? request.toAddress)}: ${request.state}`
      : '';
    return [
      application.company ?? '?',
      application.role ?? '?',
      application.stage,
      String(application.emails),
      asked,
    ].map(visible);
  });
  const sent = requests.filter(({ state }) => state === 'sent').length;
  return [
    ...(example
      ? [
          `One of them in full:\n\n${indent(`To: ${example.toName} <${example.toAddress}>\nSubject: ${example.subject}\n\n${example.text}`)}\n`,
        ]
      : []),
    table([['company', 'role', 'stage', 'emails', 'feedback request'], ...rows]),
    '',
    `${emails.length} emails read, ${applications.length} applications, ${sent} feedback requests sent, each once.`,
    '',
    await weeklyLetter(context, folder),
    ...(once ? [] : ['Ctrl-C stops it. `npx afterword init` connects a real mailbox.']),
  ].join('\n');
}

/** Writes down the letter that would close this week, and answers with how it begins. */
async function weeklyLetter(context: Context, folder: string): Promise<string> {
  const letter = await letterAt(context.now(), context);
  const page = join(folder, 'letter.html');
  await writeFile(page, letterAsPage(letter), { mode: 0o600 });
  return [
    'Once a week you get a letter. This is how the one of this search begins:\n',
    indent(`Subject: ${visibleLines(letter.subject)}\n\n${visibleLines(firstLines(letter.text))}\n…`),
    `\nThe weekly letter of this search: ${page}. Open it in a browser.`,
  ].join('\n');
}

/** Whole paragraphs, as far as there is room. */
function firstLines(text: string): string {
  const lines = text.trimStart().split('\n');
  return lines.slice(0, lines.lastIndexOf('', LETTER_LINES)).join('\n').trimEnd();
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

async function keepSent(folder: string, raw: Buffer): Promise<void> {
  const sent = join(folder, 'sent');
  await mkdir(sent, { recursive: true });
  const id = /^X-Reply-Ref: ([\w-]{1,100})/im.exec(raw.toString('latin1'))?.[1] ?? String(Date.now());
  await writeFile(join(sent, `${id}.eml`), raw);
}

async function startOver({ store, ownerId }: Context, folder: string): Promise<void> {
  await forgetOwner(store.ledger, ownerId);
  const { rm } = await import('node:fs/promises');
  await rm(join(folder, 'story.json'), { force: true });
  await rm(join(folder, 'letter.html'), { force: true });
  await rm(join(folder, 'sent'), { recursive: true, force: true });
}

function untilAborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}

/** A server that is closed when its block ends. */
async function closing<Server extends { close(): Promise<void> }>(
  opening: Promise<Server>,
): Promise<Server & AsyncDisposable> {
  const server = await opening;
  return Object.assign(server, { [Symbol.asyncDispose]: () => server.close() });
}
