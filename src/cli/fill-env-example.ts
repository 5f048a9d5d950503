import { parse } from 'dotenv';
import { quoteEnvValue } from './quote-env-value.ts';

/**
 * The text of .env.example with these values in their places, so that the file explains itself. Names that the example
 * does not know stand at the end; an empty value leaves the example's line as it is.
 */
export function fillEnvExample(example: string, values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  const left = new Map(given);
  const lines = example.split('\n').map((line) => {
    const name = /^#?([A-Z_]+)=/.exec(line)?.[1];
    const value = name === undefined ? undefined : left.get(name);
    if (name === undefined || value === undefined) return line;
    left.delete(name);
    return `${name}=${quoteEnvValue(value)}`;
  });
  if (left.size > 0) {
    lines.push(
      '# --- Kept from the .env before',
      ...[...left].map(([name, value]) => `${name}=${quoteEnvValue(value)}`),
      '',
    );
  }
  const text = lines.join('\n');
  const read = parse(text);
  const misread = given.find(([name, value]) => read[name] !== value);
  if (misread) throw new Error(`${misread[0]} cannot be written to .env as it is.`);
  return text;
}
