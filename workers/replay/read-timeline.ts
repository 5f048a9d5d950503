import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { CannotReplayError } from './cannot-replay-error.ts';

/** A mail that comes in at a moment. */
export interface TimelineEvent {
  at: Date;
  /** As the timeline writes it. */
  deliver: string;
  /** Where that file is. */
  path: string;
}

const MOST_SAID = 10;
const entry = z.object({
  at: z.iso.datetime({
    offset: true,
    error: '"at" must be a moment with its zone, like "2026-01-05T09:12:00Z"',
  }),
  deliver: z.string({ error: '"deliver" must name a file' }).min(1, { error: '"deliver" must name a file' }),
});

/**
 * Reads a timeline: one line of JSON for each mail, in the order of time. Paths in it count from its own folder. All
 * of it is looked at before anything is played; a CannotReplayError names the line of everything that is wrong.
 */
export async function readTimeline(file: string): Promise<TimelineEvent[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CannotReplayError(`${file}: ${whyNot(error)}. Give the path of a timeline of JSON lines.`);
  });
  const folder = dirname(resolve(file));
  const events: TimelineEvent[] = [];
  const problems: string[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const event = readLine(line, folder);
    const problem = 'problem' in event ? event.problem : await objectionTo(event, events.at(-1));
    if (problem) problems.push(`${file}:${index + 1}: ${problem}`);
    if ('at' in event) events.push(event);
  }
  if (problems.length === 0 && events.length === 0) problems.push(`${file}: it has no line`);
  if (problems.length > 0) throw new CannotReplayError(listed(problems));
  return events;
}

function readLine(line: string, folder: string): TimelineEvent | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { problem: `no JSON (${(error as Error).message})` };
  }
  const read = entry.safeParse(json, { error: () => 'must be an object with "at" and "deliver"' });
  if (!read.success) return { problem: read.error.issues.map(({ message }) => message).join('; ') };
  const { at, deliver } = read.data;
  return { at: new Date(at), deliver, path: resolve(folder, deliver) };
}

async function objectionTo(event: TimelineEvent, before: TimelineEvent | undefined): Promise<string | null> {
  if (before && event.at < before.at)
    return `${event.at.toISOString()} comes after ${before.at.toISOString()}: the lines must be in the order of time`;
  try {
    return (await stat(event.path)).isFile() ? null : `${event.deliver} is no file`;
  } catch (error) {
    return `${event.deliver}: ${whyNot(error as NodeJS.ErrnoException)}`;
  }
}

function whyNot(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  return error.code === 'EISDIR' ? 'that is a folder' : error.message;
}

function listed(problems: readonly string[]): string {
  const more = problems.length - MOST_SAID;
  return [...problems.slice(0, MOST_SAID), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
