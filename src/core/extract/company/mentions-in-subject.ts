import { findProperNames } from '../proper-names.ts';
import { marksBeside } from './beside-name.ts';
import type { Mention } from './mention.ts';
import { partsOfName } from './parts-of-name.ts';

const BREAK = /\s[-|:/<>~+]{1,3}\s|:\s|\s?\|\s?|\s\(|\)(?:\s|$)|,\s|\s@\s/;

/** "Northwind - Fleet Planner", "Your application to Northwind": the names in a subject. */
export function mentionsInSubject(subject: string): Mention[] {
  const parts = subject
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wholes = parts.flatMap((part, at) => {
    const whole = findProperNames(part).find(({ start, end }) => end - start >= part.length - 1);
    return whole ? [mention(whole.name, subject, [placeOf(at, parts.length)])] : [];
  });
  const inside = findProperNames(subject).flatMap(({ name, start, end }) => {
    const marks = marksBeside(subject, start, end, 's:');
    return [
      mention(name, subject, marks),
      ...partsOfName(name).map((part) => mention(part, subject, [...marks, 'part-of-longer'])),
    ];
  });
  return [...wholes, ...inside];
}

function placeOf(at: number, count: number): string {
  if (count === 1) return 'subject-alone';
  if (at === 0) return 'subject-start';
  return at === count - 1 ? 'subject-end' : 'subject-middle';
}

function mention(name: string, evidence: string, marks: readonly string[]): Mention {
  return { name, place: 'subject', evidence, marks };
}
