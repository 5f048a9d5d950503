/** An entry of the journal, as far as its place among the others is concerned. */
export interface DatedEntry {
  kind: string;
  at: Date;
  text: string;
}

/** A version of the pitch. */
export interface PitchVersion<Entry extends DatedEntry> {
  /** From 1. */
  number: number;
  entry: Entry;
  /** What was learned between the version before and this one: what led to it. */
  lessons: readonly Entry[];
}

/** The versions of the pitch, oldest first, each with the lessons that led to it. `entries`: the journal, oldest first. */
export function pitchVersions<Entry extends DatedEntry>(entries: readonly Entry[]): PitchVersion<Entry>[] {
  const pitches = entries.filter(({ kind }) => kind === 'pitch');
  return pitches.map((entry, i) => ({
    number: i + 1,
    entry,
    lessons: lessonsBetween(entries, pitches[i - 1]?.at ?? null, entry.at),
  }));
}

/** What was learned since the current version of the pitch was written; everything while there is none. */
export function lessonsSincePitch<Entry extends DatedEntry>(entries: readonly Entry[]): Entry[] {
  return lessonsBetween(entries, entries.findLast(({ kind }) => kind === 'pitch')?.at ?? null, null);
}

function lessonsBetween<Entry extends DatedEntry>(
  entries: readonly Entry[],
  after: Date | null,
  until: Date | null,
): Entry[] {
  return entries.filter(
    ({ kind, at }) => kind === 'lesson' && (!after || at > after) && (!until || at <= until),
  );
}
