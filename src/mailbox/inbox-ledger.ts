/** An email as the server gave it. */
export interface IncomingRaw {
  uidValidity: bigint;
  uid: number;
  raw: Buffer;
  /** When the server took it in (INTERNALDATE). */
  internalDate: Date | null;
  /** As the server says (RFC822.SIZE). */
  size: number;
  /** `too_large`: only the beginning is kept. `size_mismatch`: what came is not as long as the server says. */
  state: 'whole' | 'too_large' | 'size_mismatch';
}

/** What the way in needs of the ledger. */
export interface InboxLedger {
  /** The cursor of this mailbox; null before the first email. */
  cursor(): Promise<{ uidValidity: bigint; lastUid: number } | null>;
  /** UIDs already kept for this UIDVALIDITY. */
  knownUids(uidValidity: bigint): Promise<ReadonlySet<number>>;
  /**
   * Keeps the raw bytes and moves the cursor to the highest UID of the batch, in one transaction; what is already
   * kept stays as it is. Ids of the emails that were new, in order.
   */
  keep(batch: readonly IncomingRaw[]): Promise<readonly string[]>;
}
