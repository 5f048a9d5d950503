/** A template that cannot be used, and the place in it that is wrong: a person without a compiler has to find it. */
export class TemplateError extends Error {
  override name = 'TemplateError';

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
  }
}
