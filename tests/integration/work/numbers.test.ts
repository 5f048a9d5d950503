import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Context, openContext } from '../../../src/context.ts';
import { previewPeriod } from '../../../src/core/letter/letter-period.ts';
import { type Numbers, numbers } from '../../../src/core/letter/numbers.ts';
import { listApplicationLines } from '../../../src/store/application-details.ts';
import { findSearch } from '../../../src/store/search/find-search.ts';
import { setStage } from '../../../workers/owners-word.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase, type TestDatabase } from '../../_util/database.ts';
import { comeIn } from '../../_util/mail-to-afterword.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BEGAN = new Date('2026-07-01T09:00:00Z');
const dayOf = (day: number) => new Date(BEGAN.getTime() + day * DAY_MS);
const AT = dayOf(95);

let database: TestDatabase;
let context: Context;
let sql: pg.Client;
let now = BEGAN;
let found: Numbers;

beforeAll(async () => {
  database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  context = await openContext(settingsFor(servers, { WORKING_HOURS: '00:00-24:00' }), { now: () => now });
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await search();
  found = await numbersAt(AT);
}, 120_000);
afterAll(async () => {
  await sql.end();
  await context[Symbol.asyncDispose]();
  await database.drop();
});

type Happening = { day: number; happen: () => Promise<unknown> };

/** Twenty-four applications, one every four days; what becomes of each follows from its number. */
async function search(): Promise<void> {
  const happenings = Array.from({ length: 24 }, (_, number) => candidacy(number, number * 4)).flat();
  for (const { day, happen } of happenings.sort((a, b) => a.day - b.day)) {
    if (dayOf(day) >= AT) continue;
    now = dayOf(day);
    await happen();
  }
  now = AT;
  // What is owed has left: no mail server takes part here.
  await sql.query(`UPDATE outgoing SET state = 'sent', sent_at = planned_at WHERE kind = 'feedback_request'`);
}

function candidacy(number: number, begins: number): Happening[] {
  const [first, last] = [FIRST[number % 11]!, LAST[Math.floor(number / 11)]!];
  const company = `${first}${last}`;
  const role = 'Harbour Planner';
  const from = `Ines Roth <ines.roth@${company.toLowerCase()}.example>`;
  const subject = `Your application for ${role} at ${company}`;
  const says = (text: string, daysAgo = 0) =>
    comeIn({ from, subject, text: `Dear Robin,\n\n${text}\n\nBest wishes,\nInes Roth`, daysAgo }, context);
  const on = (days: number, text: string, late = 0): Happening => ({
    day: begins + days + late,
    happen: () => says(text, late),
  });
  const owner = (days: number, stage: 'withdrawn' | 'silent'): Happening => ({
    day: begins + days,
    happen: async () => setStage(await codeOf(company), stage, context),
  });

  const received = on(0, `We have received your application for the ${role} role at ${company}.`);
  const no = `Unfortunately, we have decided not to move forward with your application for the ${role} role.`;
  const invited = on(
    8,
    `We would like to invite you to an interview for the ${role} role on ${dayOf(begins + 12)
      .toISOString()
      .slice(0, 10)} at 14:00.`,
  );
  switch (number % 6) {
    case 0:
      return [received, on(6, no)];
    case 1:
      return [received, owner(60, 'silent')];
    case 2:
      return [received, invited, on(20, `Thank you for speaking with us. ${no}`)];
    case 3:
      // Nothing announced the talk, and the no is forwarded five days late.
      return [received, on(15, `Thank you for taking the time to interview with us last week. ${no}`, 5)];
    case 4:
      return [
        received,
        on(5, `Please complete the online assessment for the ${role} role within five days.`),
        on(16, no),
      ];
    default:
      return [
        received,
        invited,
        on(
          23,
          `We are delighted to offer you the position of ${role} at ${company}. Your contract is attached. Please let me know by Friday whether you accept.`,
        ),
        owner(26, 'withdrawn'),
      ];
  }
}

const FIRST = 'Tide Cedar Quill Lark Moss Ember Slate Thorn Wren Alder Brook'.split(' ');
const LAST = ['water', 'field', 'loom'];

async function codeOf(company: string): Promise<string> {
  const lines = await listApplicationLines(context.store.ledger, context.ownerId);
  return lines.find((line) => line.company === company)!.code;
}

async function numbersAt(at: Date): Promise<Numbers> {
  const { identity, policy } = context.config;
  const period = previewPeriod(at, policy.timeZone, null);
  const asked = { at, period, ownerName: identity.ownerName, policy };
  return numbers(await findSearch(context.store.ledger, context.ownerId, asked), period);
}

/**
 * Each application with when it came to what, counted again from the labels of its emails: when the first that says so was
 * written, and when it came in.
 */
const COURSES = `
  WITH said AS (
    SELECT e.application_id, o.label, o.kind, e.original_at AS at, e.internal_date AS came,
           v.detail #>> '{interview,tookPlace}' = 'true' AS thanked
    FROM emails e
    JOIN outcomes o ON o.email_id = e.id AND NOT o.review
    LEFT JOIN events v ON v.email_id = e.id AND v.application_id = e.application_id
  ), course AS (
    SELECT a.id, a.stage, a.stage_at,
           min(at) AS applied, min(came) AS applied_came,
           min(at) FILTER (WHERE label = 'assessment') AS screening,
           min(at) FILTER (WHERE label = 'interview_invitation' OR thanked) AS interviewing,
           min(came) FILTER (WHERE label = 'interview_invitation' OR thanked) AS interviewing_came,
           min(at) FILTER (WHERE label = 'offer') AS offer,
           min(came) FILTER (WHERE label = 'offer') AS offer_came,
           min(came) FILTER (WHERE label = 'rejection') AS no_came,
           min(came) FILTER (WHERE label IN ('assessment', 'interview_invitation', 'offer', 'rejection')) AS answered_came,
           min(at) FILTER (WHERE label IN ('assessment', 'interview_invitation', 'offer', 'rejection')) AS answered,
           max(at) AS last_word
    FROM applications a JOIN said ON said.application_id = a.id
    GROUP BY a.id
  )`;

async function count(what: string): Promise<number> {
  const { rows } = await sql.query(`${COURSES} SELECT count(*)::int AS count FROM course WHERE ${what}`);
  return rows[0].count;
}

describe('the numbers of a search', () => {
  it('are what SQL counts, in the week and since the start', async () => {
    const from = new Date(AT.getTime() - 7 * DAY_MS).toISOString();
    const both = async (column: string, and = 'true') => [
      await count(`${column} >= '${from}' AND ${and}`),
      await count(`${column} IS NOT NULL AND ${and}`),
    ];
    const sent = await sql.query(
      `SELECT (count(*) FILTER (WHERE sent_at >= '${from}'))::int AS week, count(*)::int AS all
       FROM outgoing WHERE kind = 'feedback_request' AND state = 'sent'`,
    );
    expect(found.figures.map(({ what, thisWeek, sinceStart }) => [what, thisWeek, sinceStart])).toEqual([
      ['Applications', ...(await both('applied_came'))],
      ['Answered, receipts aside', ...(await both('answered_came'))],
      ['Came to a first interview', ...(await both('interviewing_came'))],
      ['Came to an offer', ...(await both('offer_came'))],
      ['Ended with a no', ...(await both('no_came', `stage = 'rejected'`))],
      ['Asked for feedback', sent.rows[0].week, sent.rows[0].all],
    ]);
    expect(found.figures[0]).toMatchObject({ thisWeek: 2, sinceStart: 24 });
    expect(found.figures.every(({ sinceStart }) => sinceStart > 2)).toBe(true);
  });

  it('flow as SQL counts each way', async () => {
    const flow = found.flow!;
    for (const { stage, count: counted } of flow.stages)
      expect([stage, counted]).toEqual([stage, await count(`${stage} IS NOT NULL`)]);
    for (const { from, to, count: counted } of flow.links)
      expect([from, to, counted]).toEqual([from, to, await count(went(from, to))]);
    const { rows } = await sql.query('SELECT count(*)::int AS all FROM applications');
    const ends = flow.links.filter(({ to }) => !STAGES.includes(to));
    expect(ends.reduce((sum, { count: ended }) => sum + ended, 0)).toBe(rows[0].all);
  });

  it('have the rates that SQL counts', async () => {
    const old = (column: string) => `${column} <= timestamptz '${AT.toISOString()}' - interval '720 hours'`;
    const settled = `(stage IN ('rejected', 'silent') OR (stage <> 'withdrawn' AND ${old('last_word')}))`;
    const rate = async (from: string, to: string) => [
      await count(`${old(from)} AND ${to} IS NOT NULL`),
      await count(`${old(from)} AND (${to} IS NOT NULL OR ${settled})`),
    ];
    expect(found.normal!.rates.map(({ successes, of }) => [successes, of])).toEqual([
      await rate('applied', 'answered'),
      await rate('applied', 'interviewing'),
      await rate('interviewing', 'offer'),
    ]);
  });

  it('of a past day are those of that day', async () => {
    // By hand, from what is said of each application above: eleven begun by then, the last one four days before.
    expect((await numbersAt(dayOf(44))).figures).toEqual([
      { what: 'Applications', thisWeek: 1, sinceStart: 11 },
      { what: 'Answered, receipts aside', thisWeek: 1, sinceStart: 7 },
      { what: 'Came to a first interview', thisWeek: 1, sinceStart: 4 },
      { what: 'Came to an offer', thisWeek: 1, sinceStart: 1 },
      { what: 'Ended with a no', thisWeek: 0, sinceStart: 5 },
      { what: 'Asked for feedback', thisWeek: 0, sinceStart: 2 },
    ]);
  });
});

const STAGES = ['applied', 'screening', 'interviewing', 'offer'];

/** That an application went from one stage straight to another, or to its end. */
function went(from: string, to: string): string {
  const next = STAGES.indexOf(to);
  const between = STAGES.slice(STAGES.indexOf(from) + 1, next < 0 ? STAGES.length : next);
  const skipped = between.map((stage) => ` AND ${stage} IS NULL`).join('');
  if (next >= 0) return `${from} IS NOT NULL AND ${to} IS NOT NULL${skipped}`;
  const ended =
    to === 'live' ? `stage IN ('applied', 'screening', 'interviewing', 'offer')` : `stage = '${to}'`;
  return `${from} IS NOT NULL AND ${ended}${skipped}`;
}
