import { DateTime } from 'luxon';
import { about, deliveryOf } from './delivery.ts';
import type { Delivery } from './expected.ts';
import { fromOwner } from './mime.ts';
import { OWNER_ZONE } from './owner.ts';

export const PAUSED = { from: '2026-02-10T09:00', to: '2026-02-12T08:30' };

/** What she writes to Afterword herself, and when. */
export const WINS: readonly { at: string; text: string }[] = [
  { at: '2025-10-17T20:12', text: 'Spoke at the Rotterdam data meetup about cheap data tests.' },
  { at: '2025-11-21T18:40', text: 'Finished the dbt certification.' },
  {
    at: '2025-12-29T11:00',
    text: 'Published an open data set on canal water levels, 400 downloads in a week.',
  },
  {
    at: '2026-02-05T21:30',
    text: "Cut a charity's reporting time from two days to one hour as a volunteer.",
  },
  { at: '2026-03-13T17:05', text: 'Won second place at the city mobility hackathon.' },
  { at: '2026-04-24T19:00', text: 'Wrote a guide to measuring data quality that 3,000 people read.' },
  { at: '2026-06-05T20:00', text: 'Mentored two career changers into their first data jobs.' },
  { at: '2026-07-17T16:45', text: 'Started a freelance project for a hospital group.' },
];

const OTHERS: readonly { at: string; text: string }[] = [
  { at: '2025-10-03T21:00', text: 'lesson: ask about the team before talking about tools' },
  {
    at: '2025-11-11T21:10',
    text: 'pitch: I make numbers that people trust, and I make them boringly on time.',
  },
  { at: '2025-12-08T22:00', text: 'story: how the migration went wrong on day one and what we did by noon' },
  { at: '2026-01-15T08:20', text: 'status' },
  { at: '2026-01-20T08:20', text: 'help' },
  { at: PAUSED.from, text: 'pause' },
  { at: PAUSED.to, text: 'resume' },
  { at: '2026-03-30T10:00', text: 'stop AF-ZZZZ' },
];

export async function tellOwnersMail(): Promise<Delivery[]> {
  const all = [...WINS.map(({ at, text }) => ({ at, text: `win: ${text}` })), ...OTHERS];
  return Promise.all(
    all.map(async ({ at: day, text }, index) => {
      const at = DateTime.fromISO(day, { zone: OWNER_ZONE });
      const short = index % 2 ? text : text.slice(0, text.indexOf(':') + 1 || undefined);
      const raw = await fromOwner({
        subject: short.slice(0, 60),
        text: `${text}\n\n-- \nJana Wessel`,
        at,
        id: `own.${index}`,
      });
      return deliveryOf(raw, at.plus({ seconds: 2 }), `o${String(index).padStart(2, '0')}`, about('command'));
    }),
  );
}
