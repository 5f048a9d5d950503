import type { Context } from '../../src/context.ts';
import { partName, STORY_PARTS, STORY_QUESTIONS, type StoryPart } from '../../src/core/journal/story.ts';
import type { JournalKind } from '../../src/core/steer/command.ts';
import type { EntrySource } from '../../src/store/journal.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { type Written, writeEntry } from '../journal/write-entry.ts';
import { done, failed, type Obeyed } from './obeyed.ts';

/** Writes into the journal what the owner says, word for word. `about`: the question that an answer answers. */
export async function obeyNote(
  ledger: Ledger,
  { verb, text, about = null }: { verb: JournalKind; text: string; about?: string | null },
  source: EntrySource,
  context: Context,
): Promise<Obeyed> {
  if (text === '') return failed(`Nothing noted: after "${verb}:" comes what it is.`);
  const entry = { kind: verb, text, at: context.now(), about };
  const result = await writeEntry(ledger, context, entry, source);
  return done(`${aKind(verb)} is noted`, [noted(result), ...moreOf(result, inAnswer)].join('\n\n'), {
    asksAbout: result.missing.length > 0 ? result.entry.code : null,
  });
}

/** How the missing parts of a story are told by email. */
export function inAnswer({ entry, missing }: Written): string {
  return `If you like, answer with ${inWords(missing)}. Or say "edit ${entry.code}" and put it below, at any time.`;
}

/** What is told of an entry besides that it is kept: what is new in a pitch, what a story still lacks and how to say that. */
export function moreOf(result: Written, howToComplete: (result: Written) => string): string[] {
  const { missing, version } = result;
  const asked = missing.map((part) => STORY_QUESTIONS[part]).join(' ');
  const changes = version?.changes;
  return [
    ...(changes
      ? [`What changed since version ${version.number - 1}; [-…-] is out, {+…+} is new:\n\n${changes}`]
      : []),
    ...(missing.length > 0
      ? [
          missing.length === STORY_PARTS.length
            ? `It is kept as you told it. Whoever interviews you listens for four things: ${asked}`
            : `${missing.length === 1 ? 'One thing' : 'A few things'} more would make it whole. ${asked}`,
          howToComplete(result),
        ]
      : []),
  ];
}

function noted({ entry, version }: Written): string {
  const { kind, code, about, text } = entry;
  const what = version ? `version ${version.number} of your pitch` : aKind(kind);
  const to = kind === 'answer' && about ? ` to "${about}"` : '';
  return `Noted as ${what}${to} (${code}): ${text}`;
}

function aKind(kind: JournalKind): string {
  return kind === 'answer' ? 'an answer' : `a ${kind}`;
}

/** "a line "Task: …" and a line "Result: …"" */
function inWords(parts: readonly StoryPart[]): string {
  const lines = parts.map((part) => `"${partName(part)}: …"`);
  return lines.length === 1
    ? `a line ${lines[0]}`
    : `the lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
