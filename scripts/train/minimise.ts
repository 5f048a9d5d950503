/** A function to be minimised: gives its value at a point, and writes its gradient there. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

/** How many earlier steps tell the curvature. */
const MEMORY = 8;
const MOST_TRIES = 25;
/** The share of the promised decrease that a step must bring. */
const ENOUGH = 1e-4;
const CONVERGED = 1e-7;

interface Step {
  s: Float64Array;
  y: Float64Array;
  rho: number;
}

/**
 * Minimises a smooth function from `x`, in place, by L-BFGS with a backtracking line search (Nocedal and Wright, Numerical
 * Optimization, algorithms 7.4 and 3.1). Nothing in it is random.
 */
export function minimise(x: Float64Array, objective: Objective, iterations: number): void {
  const n = x.length;
  const steps: Step[] = [];
  let gradient = new Float64Array(n);
  let value = objective(x, gradient);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = directionOf(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope > -1e-12) return;

    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const next = new Float64Array(n);
    const nextGradient = new Float64Array(n);
    let nextValue = value;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      for (let i = 0; i < n; i += 1) next[i] = x[i]! + length * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ENOUGH * length * slope) break;
      length /= 2;
    }
    remember(steps, difference(next, x), difference(nextGradient, gradient));
    x.set(next);
    gradient = nextGradient;
    if (value - nextValue < CONVERGED * Math.abs(value)) return;
    value = nextValue;
  }
}

function remember(steps: Step[], s: Float64Array, y: Float64Array): void {
  const curvature = dot(s, y);
  if (curvature <= 1e-12) return;
  steps.push({ s, y, rho: 1 / curvature });
  if (steps.length > MEMORY) steps.shift();
}

/** The gradient, turned around and bent by what the last steps told of the curvature (the two-loop recursion). */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (let k = steps.length - 1; k >= 0; k -= 1) {
    const { s, y, rho } = steps[k]!;
    alphas[k] = rho * dot(s, q);
    addTo(q, y, -alphas[k]!);
  }
  const last = steps.at(-1);
  scale(q, last ? 1 / (last.rho * dot(last.y, last.y)) : 1);
  steps.forEach(({ s, y, rho }, k) => {
    addTo(q, s, alphas[k]! - rho * dot(y, q));
  });
  scale(q, -1);
  return q;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!);
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i += 1) a[i]! += factor * b[i]!;
}

function scale(a: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i += 1) a[i]! *= factor;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
