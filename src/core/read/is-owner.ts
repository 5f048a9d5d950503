import type { Address } from '../email.ts';
import type { Identity } from '../identity.ts';
import { foldText } from './fold-text.ts';

/** Whether the owner is the only sender: by one of their addresses, or from another account by their name. */
export function isOwner(
  from: readonly Address[],
  { ownerAddresses, ownerName }: Pick<Identity, 'ownerAddresses' | 'ownerName'>,
): boolean {
  const [sender] = from;
  if (!sender || from.length > 1) return false;
  return (
    ownerAddresses.includes(sender.address) ||
    (ownerName !== null && sender.name !== null && foldText(sender.name) === foldText(ownerName))
  );
}
