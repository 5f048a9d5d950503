import { findProperNames } from '../proper-names.ts';
import { marksBeside } from './beside-name.ts';
import { trimCompany } from './company-shape.ts';
import type { Mention } from './mention.ts';
import { partsOfName } from './parts-of-name.ts';

const TEAM_AT_END = /(?:[Tt]eam|Crew|Recruiting|Talent|HR|People|Careers|Recruitment|RH)$/;

/** The names in a sentence, and what stands beside each. */
export function mentionsInText(text: string): Mention[] {
  return findProperNames(text).flatMap(({ name, start, end }) => {
    // "Corrib Biomedical's recruitment team" has a genitive, "St Cuthman's" at the end of a line its own s.
    const isGenitive = name.endsWith("'s") && /^ \p{Ll}/u.test(text.slice(end, end + 2));
    const whole = isGenitive ? name.slice(0, -2) : name;
    const trimmed = trimCompany(whole);
    const offset = Math.max(0, whole.indexOf(trimmed));
    const from = start + offset;
    const hasTeam = whole.length > offset + trimmed.length && TEAM_AT_END.test(whole);
    const marks = marksBeside(text, from, from + trimmed.length, '');
    return [
      mention(trimmed, text, hasTeam ? [...marks, 'team-behind'] : marks),
      ...partsOfName(trimmed).flatMap((part) => {
        const at = text.indexOf(part, from);
        return at < 0
          ? []
          : [mention(part, text, [...marksBeside(text, at, at + part.length, ''), 'part-of-longer'])];
      }),
    ];
  });
}

function mention(name: string, evidence: string, marks: readonly string[]): Mention {
  return { name, place: 'text', evidence, marks };
}
