import jstat from 'jstat';

/** The prior of Jeffreys (1946) for a rate: Beta(1/2, 1/2). It weighs as much as one more try. */
const PRIOR = 1 / 2;
/** The middle 90 percent are what is between these. */
const TAILS = { low: 0.05, high: 0.95 };

export interface Rate {
  /** The mean of the posterior. */
  rate: number;
  low: number;
  high: number;
}

/**
 * What is known of a rate after so many tries: the posterior of a Beta prior. Where nothing or everything succeeded the
 * interval goes to the edge, as Brown, Cai and DasGupta (2001) define it.
 */
export function rateOf(successes: number, of: number): Rate {
  const [alpha, beta] = [successes + PRIOR, of - successes + PRIOR];
  return {
    rate: alpha / (alpha + beta),
    low: successes === 0 ? 0 : jstat.jStat.beta.inv(TAILS.low, alpha, beta),
    high: successes === of ? 1 : jstat.jStat.beta.inv(TAILS.high, alpha, beta),
  };
}
