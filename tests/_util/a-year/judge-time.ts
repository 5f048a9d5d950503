import ct from 'countries-and-timezones';
import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import type { ReplayedLedger } from '../../../workers/replay/replayed.ts';
import { type Fault, type Sent, tell, type YearQuestion } from './judged.ts';
import { OWNER_ZONE } from './owner.ts';
import { PAUSED, WINS } from './owners-mail.ts';

const HOLD_HOURS = 20;

/** Whether it left at a time at which a careful person writes, and a hello with something to tell. */
export function judgeTime(one: Sent, { ledger }: YearQuestion, all: readonly Sent[]): Fault[] {
  const { row, at, truth } = one;
  const what = tell(row, truth);
  const faults: Fault[] = [];
  const zone = truth?.zone ?? OWNER_ZONE;
  const local = at.setZone(zone);
  const minute = local.hour * 60 + local.minute;
  const closed = closedDay(local, zone);
  if (local.weekday > 5 || minute < 9 * 60 || minute >= 17 * 60 + 30 || closed)
    faults.push({
      kind: 'outside working hours',
      what: `${what}: ${local.toFormat('ccc yyyy-MM-dd HH:mm')} in ${zone}${closed ? `, ${closed}` : ''}`,
    });
  if (row.kind === 'feedback_request' || row.kind === 'open_door') {
    const earliest = truth?.endedAt ? DateTime.fromISO(truth.endedAt).plus({ hours: HOLD_HOURS }) : null;
    if (earliest && at < earliest)
      faults.push({ kind: 'before its time', what: `${what}: the end came in ${truth?.endedAt}` });
  }
  const [from, to] = [PAUSED.from, PAUSED.to].map((time) => DateTime.fromISO(time, { zone: OWNER_ZONE }));
  if (at > (from as DateTime) && at < (to as DateTime)) faults.push({ kind: 'while paused', what });
  if (row.kind === 'stay_in_touch') faults.push(...judgeNews(one, ledger));
  const alike = all.find(
    (other) => other !== one && at.toFormat('yyyy-MM-dd HH:mm') === other.at.toFormat('yyyy-MM-dd HH:mm'),
  );
  if (alike && row.id < alike.row.id)
    faults.push({ kind: 'in one minute with another', what: `${what} and ${tell(alike.row, alike.truth)}` });
  return faults;
}

function judgeNews({ row, at, truth, text }: Sent, ledger: ReplayedLedger): Fault[] {
  const contacts = ledger.outgoing.flatMap(({ to, sentAt, id }) =>
    to === row.to && sentAt && id !== row.id && DateTime.fromISO(sentAt) < at
      ? [DateTime.fromISO(sentAt)]
      : [],
  );
  const last = DateTime.max(DateTime.fromISO('2025-01-01'), ...contacts) as DateTime;
  const fresh = WINS.filter((win) => DateTime.fromISO(win.at) > last && DateTime.fromISO(win.at) < at);
  const says = WINS.filter((win) => text.includes(win.text.slice(0, 20)));
  const what = `${tell(row, truth)}, last contact ${last.toISODate()}`;
  return [
    ...(fresh.length === 0 || says.length === 0 ? [{ kind: 'without news' as const, what }] : []),
    ...(says.some((win) => !fresh.includes(win))
      ? [{ kind: 'without news' as const, what: `${what}: old news` }]
      : []),
    ...(at.diff(last, 'days').days < 28 ? [{ kind: 'before its time' as const, what }] : []),
  ];
}

function closedDay(local: DateTime, zone: string): string | null {
  const country = ct.getTimezone(zone)?.countries[0];
  if (!country) return null;
  const days = new Holidays(country).isHoliday(local.set({ hour: 12 }).toJSDate());
  return (days || []).find(({ type }) => type === 'public')?.name ?? null;
}
