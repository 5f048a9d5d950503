/** The database cannot be used. The message tells a person what is wrong, where, and what to do. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
  readonly problem: string;
  readonly advice: string;

  constructor(problem: string, advice: string, cause?: unknown) {
    super(`${problem} ${advice}`, cause === undefined ? undefined : { cause });
    this.problem = problem;
    this.advice = advice;
  }
}
