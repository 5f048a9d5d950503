import type { LetterPeriod, SearchedApplication, SearchedEmail } from './search.ts';

/**
 * Whether an email is worth the owner's eye. A guess of an earlier week about an application that has been heard of
 * since is not: what came after it tells where things stand. `afterword review` shows it all the same.
 */
export function stillWaits(
  { isGuess, candidates, application, cameAt }: SearchedEmail,
  applications: readonly Pick<SearchedApplication, 'code' | 'lastHeardAt'>[],
  { from }: LetterPeriod,
): boolean {
  if (!isGuess || candidates.length > 0 || application === null || cameAt >= from) return true;
  const about = applications.find(({ code }) => code === application.code);
  return about === undefined || about.lastHeardAt <= cameAt;
}
