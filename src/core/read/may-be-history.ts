import type { ForwardSetting, InlineForward } from './inline-forward.ts';
import { isLetter } from './is-letter.ts';
import { isOwner } from './is-owner.ts';

/**
 * Whether a message that nothing calls a forward is only the history under the one that was forwarded, whose own header is
 * missing: what stands above it is a letter, or it is the owner who is quoted there.
 */
export function mayBeHistory(
  { above, from }: Pick<InlineForward, 'above' | 'from'>,
  { owner }: ForwardSetting,
): boolean {
  if (above.trim() === '') return false;
  if (owner && from && isOwner([from], owner)) return true;
  return isLetter(above, owner?.ownerName ?? null);
}
