/** What the server says of an email before it is fetched. */
export interface EmailSize {
  uid: number;
  size: number;
  internalDate: Date | null;
}

export interface FetchLimits {
  maxEmailsAtOnce: number;
  maxBytesAtOnce: number;
  /** An email larger than this is kept by its beginning only. */
  maxEmailBytes: number;
}

/** Of an email too large to keep, the bytes that are kept: its header and the beginning of its text. */
export const KEPT_OF_TOO_LARGE = 256 * 1024;

/** Splits emails into batches, in order. What is over the limit by itself, or is in `alone`, is a batch of its own. */
export function planBatches(
  emails: readonly EmailSize[],
  limits: FetchLimits,
  alone: ReadonlySet<number> = new Set(),
): EmailSize[][] {
  const batches: EmailSize[][] = [];
  let bytes = 0;
  let isOpen = false;
  for (const email of emails) {
    const cost = email.size > limits.maxEmailBytes ? KEPT_OF_TOO_LARGE : email.size;
    const batch = batches.at(-1);
    const fits =
      batch && isOpen && batch.length < limits.maxEmailsAtOnce && bytes + cost <= limits.maxBytesAtOnce;
    if (fits && !alone.has(email.uid)) {
      batch.push(email);
      bytes += cost;
    } else {
      batches.push([email]);
      bytes = cost;
      isOpen = !alone.has(email.uid);
    }
  }
  return batches;
}
