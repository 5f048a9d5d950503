import { findProperNames } from '../proper-names.ts';
import { looksLikeRole } from '../role-name.ts';
import { standingsInSubject } from './beside-name.ts';
import { type KnownName, knownName, partOf } from './known-name.ts';
import type { Mention } from './mention.ts';
import { type Standing, standing } from './standing.ts';

const BREAK = /\s[-|:/<>~+]{1,3}\s|:\s|\s?\|\s?|\s\(|\)(?:\s|$)|,\s|\s@\s/;
const PART = standing('part-of-longer');
/** "Manager, Resident Services": of what somebody is a manager. */
const BEHIND_ROLE = standing('subject-behind-role');

/** Adds the names in a subject: "Northwind - Fleet Planner", "Your application to Northwind". */
export function addMentionsInSubject(subject: string, mentions: Mention[]): void {
  const parts = subject
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names = findProperNames(subject);
  for (const [at, part] of parts.entries()) {
    const whole = (part === subject ? names : findProperNames(part)).find(
      ({ start, end }) => end - start >= part.length - 1,
    );
    if (!whole) continue;
    const isTail = at > 0 && looksLikeRole(parts[at - 1]!) && subject.includes(`, ${part}`);
    const place = placeOf(at, parts.length);
    add(knownName(whole.name), isTail ? [place, BEHIND_ROLE] : [place], subject, mentions);
  }
  for (const { name, start, end } of names) {
    const known = knownName(name);
    const standings = standingsInSubject(subject, start, end);
    add(known, standings, subject, mentions);
    for (const part of known.parts) add(partOf(known, part), [...standings, PART], subject, mentions);
  }
}

function add(known: KnownName, standings: readonly Standing[], subject: string, mentions: Mention[]): void {
  mentions.push({ known, place: 'subject', evidence: subject, standings });
}

const ALONE = standing('subject-alone');
const START = standing('subject-start');
const MIDDLE = standing('subject-middle');
const END = standing('subject-end');

function placeOf(at: number, count: number) {
  if (count === 1) return ALONE;
  if (at === 0) return START;
  return at === count - 1 ? END : MIDDLE;
}
