/** The same numbers for the same seed (a linear congruential generator). */
export interface Numbers {
  /** From 0 to below 1. */
  next(): number;
  below(count: number): number;
  pick<One>(from: readonly One[]): One;
}

export function numbers(seed: number): Numbers {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, pick: (from) => from[below(from.length)]! };
}
