import type { ApplicationHistory } from '../history.ts';
import { sharedWords } from '../journal/shared-words.ts';
import { detectLanguage } from '../read/detect-language.ts';
import { lastContactAt } from './hello-time.ts';

/** News that a hello can carry. */
export interface News {
  /** The win's. */
  id: string;
  at: Date;
  text: string;
  /** It is in the language of the conversation. */
  fits: boolean;
  /** The words of the role or the company that it shares. */
  shares: readonly string[];
}

/**
 * The wins since the last contact, the one to tell first: one in the language of the conversation before others, then
 * one that has to do with the role or the company, then the newest.
 */
export function newsSince(history: ApplicationHistory): News[] {
  const since = lastContactAt(history);
  const { language, role, company } = history;
  // Three words are too few to tell a language by; a person mostly keeps one journal in one language.
  const usual = detectLanguage(history.wins.map(({ text }) => text).join('\n'));
  const about = [role, company].filter((name) => name !== null).join(' ');
  return history.wins
    .filter(({ at }) => at > since)
    .map((win) => ({
      ...win,
      fits: language !== null && (detectLanguage(win.text) ?? usual) === language,
      shares: sharedWords(about, win.text),
    }))
    .sort(
      (a, b) =>
        Number(b.fits) - Number(a.fits) ||
        Math.sign(b.shares.length) - Math.sign(a.shares.length) ||
        b.at.getTime() - a.at.getTime(),
    );
}

/** What a hello tells unless its owner picks another win; null when there is nothing to tell. */
export function newsFor(history: ApplicationHistory): News | null {
  return newsSince(history)[0] ?? null;
}
