/** What a name, a subject, a company or a role may carry to break out of its place, given an address to reach. */
export const HOSTILE_NAMES: readonly [string, (evil: string) => string][] = [
  ['a line end and a Bcc', (evil) => `\r\nBcc: ${evil}`],
  ['a bare line feed and a Bcc', (evil) => `\nBcc: ${evil}`],
  ['a bare carriage return and a Bcc', (evil) => `\rBcc: ${evil}`],
  ['an empty line and a body', () => '\r\n\r\nAnother body'],
  ['a dot on a line and commands', (evil) => `\r\n.\r\nMAIL FROM:<${evil}>\r\nRCPT TO:<${evil}>`],
  ['a NUL', (evil) => `\0${evil}`],
  ['a Unicode line separator', (evil) => `\u2028Bcc: ${evil}`],
  ['a next-line character', (evil) => `\u0085Bcc: ${evil}`],
  ['a comma and an address', (evil) => `, ${evil}`],
  ['a semicolon and an address', (evil) => `; ${evil}`],
  ['quotes and an address', (evil) => `" <${evil}>, "`],
  ['brackets and an address', (evil) => ` <${evil}>`],
  ['an encoded word', (evil) => ` =?utf-8?Q?=0D=0ABcc:_${evil}?=`],
  ['a sign that turns the writing round', (evil) => `\u202e${evil}`],
  ['a template field', () => ' {{ owner_name }} {% include "letter.en.txt" %}'],
];
