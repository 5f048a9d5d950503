import { lessonsSincePitch, pitchVersions } from '../../core/journal/pitch-versions.ts';
import type { JournalEntry } from '../../store/journal.ts';
import { day } from '../show-application.ts';
import { visible } from '../visible.ts';
import { wrapText } from '../wrap-text.ts';

const WIDTH = 110;
const INDENT = ' '.repeat(13);

/** The journal as a list; a version of the pitch has its number. */
export function showEntries(entries: readonly JournalEntry[], timeZone: string): string {
  const numbers = new Map(pitchVersions(entries).map(({ entry, number }) => [entry.id, number]));
  const blocks = entries.map(({ id, at, code, kind, about, shareable, text }) => {
    const number = numbers.get(id);
    const head = [
      `${day(at, timeZone).padStart(11)}  ${code}  ${kind}${number ? ` ${number}` : ''}`,
      ...(about ? [visible(about)] : []),
      ...(shareable ? ['shared'] : []),
    ];
    return [head.join(', '), ...linesOf(text)].join('\n');
  });
  return blocks.join('\n');
}

/** One entry, whole. */
export function showEntry(entry: JournalEntry, timeZone: string): string {
  const { code, kind, at, about, shareable, editedAt, text } = entry;
  const facts = [
    `${code}  ${kind} of ${day(at, timeZone)}`,
    ...(about ? [visible(about)] : []),
    ...(editedAt ? [`changed on ${day(editedAt, timeZone)}`] : []),
    ...(shareable ? ['supporters may read it'] : []),
  ];
  return [facts.join(', '), '', ...text.split('\n').map(visible)].join('\n');
}

/** The current version of the pitch, with what led to it and what was learned since. */
export function showPitch(entries: readonly JournalEntry[], timeZone: string): string {
  const current = pitchVersions(entries).at(-1);
  if (!current) return 'There is no pitch yet: `afterword journal add pitch "…"`.';
  const since = lessonsSincePitch(entries);
  return [
    `Version ${current.number} of your pitch`,
    showEntry(current.entry, timeZone),
    ...lessons('Learned before it, since the version before:', current.lessons),
    ...lessons('Learned since:', since),
  ].join('\n');
}

function lessons(head: string, entries: readonly JournalEntry[]): string[] {
  return entries.length === 0
    ? []
    : ['', head, ...entries.map(({ code, text }) => `  ${code}  ${visible(text)}`)];
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => wrapText(visible(line), WIDTH - INDENT.length))
    .map((line) => `${INDENT}${line}`);
}
