import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';

export interface CalendarPerson {
  name: string | null;
  address: string;
  /** A room, a group or a device. */
  isThing: boolean;
}

/** One event of a text/calendar part (RFC 5545), as far as an interview needs it. */
export interface CalendarEvent {
  summary: string;
  description: string;
  cancelled: boolean;
  startsAt: Date | null;
  endsAt: Date | null;
  organizer: CalendarPerson | null;
  attendees: readonly CalendarPerson[];
}

const MAX_CALENDAR = 256 * 1024;
const MAX_EVENTS = 10;
const MAX_ATTENDEES = 50;
const MAX_ZONE_PARTS = 20;

// ical.js declares no types that reach us through its export map: these are the few that are used.
interface Component {
  getAllSubcomponents(name: string): Component[];
  getAllProperties(name: string): Property[];
  getFirstProperty(name: string): Property | null;
  getFirstPropertyValue(name: string): unknown;
}
interface Property {
  getParameter(name: string): string | string[] | undefined;
  getFirstValue(): unknown;
}
interface Time {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  isDate: boolean;
  zone: { tzid: string };
  toJSDate(): Date;
}

/** The events of a calendar part in order; none when it cannot be read. Never throws, repetition is ignored. */
export function readCalendar(calendar: string, floatingZone: string): CalendarEvent[] {
  if (calendar.length > MAX_CALENDAR) return [];

  const root = attempt(() => new ICAL.Component(ICAL.parse(calendar)) as Component);
  if (!root) return [];

  const cancelled = text(attempt(() => root.getFirstPropertyValue('method'))).toUpperCase() === 'CANCEL';
  const zonesAreTame = haveTameZones(root);
  const events = attempt(() => root.getAllSubcomponents('vevent')) ?? [];
  return events
    .slice(0, MAX_EVENTS)
    .map((event) => readEvent(event, { cancelled, zonesAreTame, floatingZone }));
}

function readEvent(
  event: Component,
  {
    cancelled,
    zonesAreTame,
    floatingZone,
  }: { cancelled: boolean; zonesAreTame: boolean; floatingZone: string },
): CalendarEvent {
  const value = (name: string) => attempt(() => event.getFirstPropertyValue(name));
  const time = (name: string) => attempt(() => readTime(event, name, zonesAreTame, floatingZone)) ?? null;
  const startsAt = time('dtstart');

  return {
    summary: text(value('summary')).slice(0, 300),
    description: text(value('description')).slice(0, 5_000),
    cancelled: cancelled || text(value('status')).toUpperCase() === 'CANCELLED',
    startsAt,
    endsAt:
      time('dtend') ?? afterDuration(startsAt, value('duration')) ?? wholeDay(startsAt, event, floatingZone),
    organizer: people(event, 'organizer')[0] ?? null,
    attendees: people(event, 'attendee'),
  };
}

function readTime(event: Component, name: string, zonesAreTame: boolean, floatingZone: string): Date | null {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue() as Time | undefined;
  if (!property || !time) return null;
  if (time.zone.tzid === 'UTC') return time.toJSDate();

  const { year, month, day, hour, minute, second } = time;
  const named = text(property.getParameter('tzid')).replace(/^\//, '');
  if (named && !IANAZone.isValidZone(named) && time.zone.tzid === named && zonesAreTame)
    return time.toJSDate();

  const zone = IANAZone.isValidZone(named) && !time.isDate ? named : floatingZone;
  const local = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone });
  return local.isValid ? local.toJSDate() : null;
}

/**
 * Whether the calendar's own zones repeat once a year at most, as real ones do. ical.js steps through a rule such as
 * FREQ=SECONDLY one second at a time since 1601, and would never come back.
 */
function haveTameZones(root: Component): boolean {
  const parts = (attempt(() => root.getAllSubcomponents('vtimezone')) ?? []).flatMap((zone) => [
    ...zone.getAllSubcomponents('standard'),
    ...zone.getAllSubcomponents('daylight'),
  ]);
  return parts.length <= MAX_ZONE_PARTS && parts.every((part) => attempt(() => isTame(part)) ?? false);
}

function isTame(part: Component): boolean {
  const rules = part
    .getAllProperties('rrule')
    .map((rule) => rule.getFirstValue() as { freq: string; parts: object });
  if (rules.length > 1 || part.getAllProperties('rdate').length > 200) return false;
  return rules.every(
    (rule) =>
      rule.freq === 'YEARLY' &&
      Object.keys(rule.parts).every((name) => /^BY(?:DAY|MONTH|MONTHDAY)$/.test(name)),
  );
}

function afterDuration(startsAt: Date | null, duration: unknown): Date | null {
  const seconds = attempt(() => (duration as { toSeconds(): number }).toSeconds());
  if (!startsAt || !seconds || seconds < 0 || seconds > 14 * 24 * 3600) return null;
  return new Date(startsAt.getTime() + seconds * 1000);
}

function wholeDay(startsAt: Date | null, event: Component, zone: string): Date | null {
  const isDate = attempt(() => (event.getFirstPropertyValue('dtstart') as Time).isDate) ?? false;
  return startsAt && isDate ? DateTime.fromJSDate(startsAt, { zone }).plus({ days: 1 }).toJSDate() : null;
}

function people(event: Component, name: 'organizer' | 'attendee'): CalendarPerson[] {
  const found: CalendarPerson[] = [];
  for (const property of (attempt(() => event.getAllProperties(name)) ?? []).slice(0, MAX_ATTENDEES)) {
    const value = text(attempt(() => property.getFirstValue()));
    const address = /^mailto:\s*([^\s@<>,;]+@[^\s@<>,;]+)$/i.exec(value)?.[1]?.toLowerCase();
    if (!address) continue;

    const kind = text(property.getParameter('cutype')).toUpperCase();
    found.push({
      name: text(property.getParameter('cn')).slice(0, 200) || null,
      address,
      isThing:
        ['RESOURCE', 'ROOM', 'GROUP'].includes(kind) ||
        /@(?:resource|group)\.calendar\.google\.com$/.test(address),
    });
  }
  return found;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
