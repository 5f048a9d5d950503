import { diffWords } from 'diff';

/** A stretch of words that two texts share, or that only one of them has. */
export interface WordChange {
  is: 'kept' | 'out' | 'in';
  text: string;
}

/** Two texts with more differences than this have nothing in common that is worth showing. */
const MOST_DIFFERENCES = 1_500;

/** What changed from one text to the next, by words. */
export function wordChanges(before: string, after: string): WordChange[] {
  const changes = diffWords(before, after, { maxEditLength: MOST_DIFFERENCES });
  if (!changes) {
    return [
      { is: 'out', text: before },
      { is: 'in', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    is: added ? 'in' : removed ? 'out' : 'kept',
    text: value,
  }));
}

/** The changes as plain text: `[-…-]` is out, `{+…+}` is new. */
export function showChanges(changes: readonly WordChange[]): string {
  return changes
    .map(({ is, text }) => {
      const words = text.trim();
      if (is === 'kept' || words === '') return text;
      return text.replace(words, () => (is === 'in' ? `{+${words}+}` : `[-${words}-]`));
    })
    .join('');
}
