/** After so many connections that died over one email, it is left out of the rounds between the full ones. */
const PATIENCE = 3;

/**
 * Which emails the connection died over. A server may fall over one of them each time, and must not keep the others
 * from us: a suspect is fetched by itself, and in the end left out until the next full round.
 */
export interface Suspects {
  alone(): ReadonlySet<number>;
  leftOut(): ReadonlySet<number>;
  /** These are being fetched now; empty once they have come. */
  fetching(uids: readonly number[]): void;
  /** The connection has died; whatever was being fetched is suspected of it. */
  blame(): void;
  /** Gives everyone who is left out one more chance. */
  pardon(): void;
  forget(): void;
}

export function createSuspects(): Suspects {
  const deaths = new Map<number, number>();
  let current: readonly number[] = [];
  const withAtLeast = (count: number) =>
    new Set([...deaths].filter(([, died]) => died >= count).map(([uid]) => uid));
  return {
    alone: () => withAtLeast(1),
    leftOut: () => withAtLeast(PATIENCE),
    fetching(uids) {
      if (uids.length === 0) for (const uid of current) deaths.delete(uid);
      current = uids;
    },
    blame() {
      for (const uid of current) deaths.set(uid, (deaths.get(uid) ?? 0) + 1);
      current = [];
    },
    pardon() {
      for (const uid of withAtLeast(PATIENCE)) deaths.set(uid, PATIENCE - 1);
    },
    forget() {
      deaths.clear();
      current = [];
    },
  };
}
