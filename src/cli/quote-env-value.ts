import { parse } from 'dotenv';

const PLAIN = /^[A-Za-z0-9@._:/+,-]+$/;

/**
 * Writes a value so that dotenv reads exactly it, whatever stands in the lines below. Throws when no way of writing it
 * does that. Single quotes come first: other readers of .env files expand `$` outside of them.
 */
export function quoteEnvValue(value: string): string {
  if (value === '' || PLAIN.test(value)) return value;
  const quotes = /[$\\]/.test(value) ? ["'", '`', '"'] : ["'", '"', '`'];
  const ways = [
    ...quotes.filter((quote) => !value.includes(quote)).map((quote) => quote + value + quote),
    value,
  ];
  const way = ways.find((written) => isRead(written, value));
  if (way === undefined) {
    throw new Error(
      'A value with line breaks, or with all three kinds of quotes, cannot be written to .env.',
    );
  }
  return way;
}

/** A backslash before the closing quote would take in the quotes of the next lines. */
function isRead(written: string, value: string): boolean {
  if (/[\r\n]/.test(written)) return false;
  const below = `B='b'\nC="c"\nD=\`d\`\n`;
  const read = parse(`A=${written}\n${below}`);
  return read.A === value && read.B === 'b' && read.C === 'c' && read.D === 'd';
}
