/** The queue cannot be used. The message tells a person what is wrong and what to do. */
export class QueueUnavailableError extends Error {
  override name = 'QueueUnavailableError';
  readonly problem: string;
  readonly advice: string;

  constructor(problem: string, advice: string, cause?: unknown) {
    super(`${problem} ${advice}`, cause === undefined ? undefined : { cause });
    this.problem = problem;
    this.advice = advice;
  }
}
