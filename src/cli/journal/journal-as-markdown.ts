import { pitchVersions } from '../../core/journal/pitch-versions.ts';
import type { JournalKind } from '../../core/steer/command.ts';
import type { JournalEntry } from '../../store/journal.ts';
import { day } from '../show-application.ts';
import { visible } from '../visible.ts';

const PARTS: readonly { kind: JournalKind; title: string }[] = [
  { kind: 'pitch', title: 'Pitch' },
  { kind: 'story', title: 'Stories' },
  { kind: 'win', title: 'Wins' },
  { kind: 'lesson', title: 'Lessons' },
  { kind: 'answer', title: 'Answers' },
];

/** The journal as Markdown, kind by kind, oldest first. What others said is text in it, never Markdown. */
export function journalAsMarkdown(entries: readonly JournalEntry[], timeZone: string): string {
  const numbers = new Map(pitchVersions(entries).map(({ entry, number }) => [entry.id, number]));
  const parts = PARTS.flatMap(({ kind, title }) => {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) return [];
    return [`## ${title}`, ...own.map((entry) => entryAsMarkdown(entry, numbers.get(entry.id), timeZone))];
  });
  return `${['# Journal', ...parts].join('\n\n')}\n`;
}

function entryAsMarkdown(
  { code, at, about, text }: JournalEntry,
  number: number | undefined,
  timeZone: string,
): string {
  const head = [
    ...(number ? [`Version ${number}`] : []),
    day(at, timeZone),
    ...(about ? [plain(about)] : []),
    code,
  ].join(', ');
  const lines = text.split('\n').map((line) => `> ${plain(line)}`.trimEnd());
  // Two spaces at the end of a line are a line break.
  return [`### ${head}`, '', lines.join('  \n')].join('\n');
}

function plain(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
