import { registrableDomain } from '../extract/company/employer-domain.ts';
import type { Original } from '../reading.ts';

/** Whether answers are to go to another house than the one that wrote: who forges a sender wants the answers elsewhere. */
export function repliesElsewhere({ from, replyTo }: Pick<Original, 'from' | 'replyTo'>): boolean {
  return from !== null && replyTo.some(({ address }) => houseOf(address) !== houseOf(from.address));
}

/** The house of an address: the domain that somebody registered, or its host where nobody did. */
export function houseOf(address: string): string {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return registrableDomain(host) ?? host;
}
