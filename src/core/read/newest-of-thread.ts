import { foldText } from './fold-text.ts';
import type { ForwardSetting, InlineForward } from './inline-forward.ts';
import { isOwner } from './is-owner.ts';
import { withoutPrefixes } from './subject-prefixes.ts';

/**
 * Of messages that were handed on beside each other, the one that counts: the newest of the first one's thread that is not
 * the owner's own. What was forwarded by somebody before, or quoted, is older than what stands above it; only what is
 * newer stands there in its own right.
 */
export function newestOfThread(
  first: InlineForward,
  others: readonly InlineForward[],
  { owner }: ForwardSetting,
): InlineForward {
  const newer = others.filter(({ date }) => date !== null && first.date !== null && date > first.date);
  if (newer.length === 0) return first;
  const thread = newer.filter(({ subject }) => topicOf(subject) === topicOf(first.subject));
  const newestFirst = [first, ...thread].toSorted((a, b) => b.date!.getTime() - a.date!.getTime());
  const isOwners = ({ from }: InlineForward) =>
    owner !== undefined && from !== null && isOwner([from], owner);
  const chosen = newestFirst.find((message) => !isOwners(message)) ?? newestFirst[0]!;
  return {
    ...chosen,
    above: first.above,
    isMarked: first.isMarked ?? false,
    isAnswered: isOwners(newestFirst[0]!),
    // The first one's sender may have written the others into it.
    isHearsay: chosen.from?.address !== first.from?.address,
    unread: newer.length - thread.length,
  };
}

function topicOf(subject: string | null): string {
  return foldText(withoutPrefixes(subject ?? '')).replace(/\s+/g, ' ');
}
