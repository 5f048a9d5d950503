import type { ThemeLine } from './letter.ts';
import type { SearchedFeedback } from './search.ts';

/** What several people said of the owner, and how many did. */
export function themesOf(_feedback: readonly SearchedFeedback[]): ThemeLine[] {
  return [];
}
