import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { QUESTIONS } from '../../../src/core/letter/questions.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { listJournal } from '../../../src/store/journal.ts';
import { insertOutgoing, listOutgoing } from '../../../src/store/outgoing.ts';
import { forgetOwner } from '../../../src/store/owners.ts';
import { outgoingRow } from '../../../workers/outgoing-row.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeInRaw } from '../../_util/mail-to-afterword.ts';
import { type OwnerMail, ownerWrites } from '../../_util/owner-mail.ts';

const QUESTION = QUESTIONS[3]!;
let database: TestDatabase;
let context: Context;
let letterId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  context = await openContext(settingsFor({ databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } }));
}, 120_000);

afterAll(async () => {
  await context[Symbol.asyncDispose]();
  await database.drop();
});

beforeEach(async () => {
  await context.store.ledger.letter.deleteMany();
  await forgetOwner(context.store.ledger, context.ownerId);
  letterId = await aLetter('2026-03-02', QUESTION.id);
});

/** A weekly letter that left. */
async function aLetter(day: string, question: string | null): Promise<string> {
  const { store, ownerId, now } = context;
  const row = await outgoingRow(store.ledger, context, {
    kind: 'letter',
    applicationId: null,
    emailId: null,
    noticeOfId: null,
    to: { name: null, address: sandboxIdentity.ownerAddresses[0] as string },
    language: 'en',
    wording: 0,
    step: null,
    words: { subject: 'Your week', text: 'Wins\nstop AF-7Q2K\n' },
    thread: null,
    sendAt: now(),
    mode: 'auto',
    state: 'sent',
    reason: 'your weekly letter',
    why: {},
    dedupeKey: `letter:${day}`,
  });
  await insertOutgoing(store.ledger, row);
  const at = new Date(`${day}T07:00:00Z`);
  const period = {
    periodStart: new Date(day),
    coversFrom: new Date(at.getTime() - 604_800_000),
    coversTo: at,
  };
  await store.ledger.letter.create({ data: { ownerId, outgoingId: row.id, question, ...period } });
  return row.messageId;
}

const replies = (text: string, more: Partial<OwnerMail> = {}) =>
  ownerWrites({ subject: 'Re: Your week', text, inReplyTo: letterId, ...more }, context);
const noted = async () =>
  (await listJournal(context.store.ledger, context.ownerId)).map(({ kind, text, about }) => [
    kind,
    text,
    about,
  ]);
const confirmations = async () =>
  (await listOutgoing(context.store.ledger, context.ownerId)).filter(({ kind }) => kind === 'command_reply');
const quoted =
  '\n\nOn Mon, 2 Mar 2026 at 08:00, Afterword <jobs@inbox.example> wrote:\n\n> Wins\n> stop AF-7Q2K\n';

describe('a reply to a letter', () => {
  it('holds several entries and commands, and gets one confirmation', async () => {
    const text = `Hi,\n\nWin - moved 14 services\nLesson learned: ask for the agenda\nstatus\n\nSent from my iPhone${quoted}`;
    await replies(text);
    expect(await noted()).toEqual([
      ['win', 'moved 14 services', null],
      ['lesson', 'ask for the agenda', null],
    ]);
    const [reply, ...more] = await confirmations();
    expect(more).toEqual([]);
    expect(reply!.text).toMatch(/Noted as a win \(JN-\w{6}\): moved 14 services\n\nNoted as a lesson/);
  });

  it('in free words answers its question, and says so; the question of its own letter, however late', async () => {
    const late = letterId;
    letterId = await aLetter('2026-03-09', QUESTIONS[7]!.id);
    const words = 'Send fewer applications, and better ones.\n\nI would start with the harbour.';
    await replies(`${words}\n\nThanks!\nRobin${quoted}`, { inReplyTo: late, server: 'none' });
    expect(await noted()).toEqual([['answer', words, QUESTION.text]]);
    const [reply] = await confirmations();
    expect(reply!.text).toContain(`Noted as an answer to "${QUESTION.text}" (JN-`);
    expect(reply!.text).not.toContain('not understood');
  });

  it('keeps what is said beside an entry, and what is said between the quoted lines', async () => {
    await replies('> One question\nI would ask first.\n> Wins\nwin: gave a talk\n> Yours\n');
    expect(await noted()).toEqual([
      ['win', 'gave a talk', null],
      ['answer', 'I would ask first.', QUESTION.text],
    ]);
  });

  it('is not what answers the confirmation of one', async () => {
    await replies('win: gave a talk');
    const [confirmed] = await confirmations();
    await context.store.ledger.outgoing.update({ where: { id: confirmed!.id }, data: { state: 'sent' } });
    const references = [`References: ${letterId} ${confirmed!.messageId}`];
    await ownerWrites(
      { subject: 'Re: Afterword', text: 'This is a fine thing to have.', headers: references },
      context,
    );
    expect(await noted()).toEqual([['win', 'gave a talk', null]]);
    expect(await confirmations()).toHaveLength(1);
  });

  it('answers the question by name as well, and then takes free words for none', async () => {
    await replies('I thought about it for long.\n\nanswer: I would ask first.');
    expect(await noted()).toEqual([['answer', 'I would ask first.', QUESTION.text]]);
  });

  it.each(['Thanks!', 'Thank you, Robin', `${quoted}`, 'Got it.\n\nSent from my iPhone'])(
    'is none when it says nothing: %j',
    async (text) => {
      await replies(text);
      expect(await noted()).toEqual([]);
      expect(await confirmations()).toEqual([]);
    },
  );

  it.each([
    ['to something else', { inReplyTo: '<other@vale.example>' }],
    ['from another address', { from: 'Robin <robin@elsewhere.example>' }],
    ['that is forged', { server: 'fail' as const }],
  ])('counts for nothing %s', async (_which, more) => {
    await replies('win: I own this search now\n\nI would prepare two more examples.', more);
    const kept = await noted();
    expect(kept.filter(([kind]) => kind === 'answer')).toEqual([]);
    if (!('inReplyTo' in more)) expect(kept).toEqual([]);
  });

  it('may be HTML alone, with the letter quoted below', async () => {
    const own = (style: string) => `<div ${style}>win: gave a talk</div>`;
    const ways = [
      `<div dir="ltr">${own('')}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 2 Mar 2026 at 08:00, Afterword &lt;<a href="mailto:jobs@inbox.example">jobs@inbox.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote"><div>lesson: stop AF-7Q2K</div></blockquote></div>`,
      `${own('class="WordSection1"')}<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Afterword &lt;jobs@inbox.example&gt;<br><b>Sent:</b> Monday, 2 March 2026 08:00<br><b>To:</b> Robin Vale &lt;robin@vale.example&gt;<br><b>Subject:</b> Your week</p></div><p>lesson: stop AF-7Q2K</p>`,
    ];
    for (const [i, html] of ways.entries()) {
      const lines = [
        'Authentication-Results: mx.inbox.example; dmarc=pass header.from=vale.example',
        `From: Robin Vale <${sandboxIdentity.ownerAddresses[0]}>`,
        `To: ${sandboxIdentity.inboxAddress}`,
        'Subject: Re: Your week',
        `Date: ${context.now().toUTCString()}`,
        `Message-ID: <html.${i}@vale.example>`,
        `In-Reply-To: ${letterId}`,
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        '',
        `<html><body>${html}</body></html>`,
      ];
      await comeInRaw(Buffer.from(lines.join('\r\n')), context);
    }
    expect(await noted()).toEqual(ways.map(() => ['win', 'gave a talk', null]));
  });
});

describe('the journal by email', () => {
  it('asks kindly for what a story lacks, takes it, and gives up an entry that is dropped', async () => {
    await ownerWrites({ subject: 'story: the tide table', text: 'A: I split it.\nS: one table.' }, context);
    const [asked] = await confirmations();
    const code = /edit (JN-\w{6})/.exec(asked!.text)![1]!;
    expect(asked!.text).toContain('What was yours to do? What came of it');
    await context.store.ledger.outgoing.update({ where: { id: asked!.id }, data: { state: 'sent' } });
    await ownerWrites(
      {
        subject: `Re: ${asked!.subject}`,
        text: 'Thanks!\nT: give each its own.',
        inReplyTo: asked!.messageId,
      },
      context,
    );
    await ownerWrites({ subject: `edit ${code}`, text: 'R: no ship waited.\n\nBest,\nRobin Vale' }, context);
    const story =
      'the tide table\nSituation: one table.\nTask: give each its own.\nAction: I split it.\nResult: no ship waited.';
    expect(await noted()).toEqual([['story', story, null]]);

    await ownerWrites({ subject: `drop ${code}` }, context);
    expect(await noted()).toEqual([]);
    expect((await confirmations()).at(-1)!.text).toContain(story);
    await ownerWrites({ subject: `drop ${code}` }, context);
    expect((await confirmations()).at(-1)!.text).toContain(`There is no entry ${code}`);
  });

  it('says which version of the pitch it is, and what changed', async () => {
    await ownerWrites({ subject: 'pitch: I make ports run.' }, context);
    expect((await confirmations()).at(-1)!.text).toContain('Noted as version 1 of your pitch');
    await ownerWrites({ subject: 'pitch', text: 'pitch: I make small ports run.\n\nBest,\nRobin' }, context);
    const { text } = (await confirmations()).at(-1)!;
    expect(text).toContain('Noted as version 2 of your pitch');
    expect(text).toContain('I make {+small+} ports run.');
  });
});
