/** One method's result, such as `dkim=pass header.d=corvi.example`. Names in lower case, values as written. */
export interface AuthenticationResult {
  method: string;
  result: string;
  /** `header.d`, `smtp.mailfrom`, …; the first of each name. */
  properties: ReadonlyMap<string, string>;
}

export interface AuthenticationResults {
  authservId: string;
  results: readonly AuthenticationResult[];
}

const MAX_LENGTH = 8_000;

interface Token {
  text: string;
  quoted: boolean;
}

/**
 * Reads the value of an Authentication-Results line (RFC 8601, 2.2): comments, quoted strings and versions are
 * understood. Null when it names no server; a result that does not follow the form is left out.
 */
export function parseAuthenticationResults(value: string): AuthenticationResults | null {
  const [head, ...resinfos] = split(tokenize(value.slice(0, MAX_LENGTH)));
  const id = head?.[0]?.text.toLowerCase();
  // Microsoft leaves the authserv-id out and begins with the first result.
  if (!id || head!.some((token) => token.text === '=' && !token.quoted)) return null;
  return { authservId: id, results: resinfos.flatMap((tokens) => resultOf(tokens) ?? []) };
}

/** Words, quoted strings, `=` and `;`. Comments and what is never closed vanish. */
function tokenize(value: string): Token[] {
  const tokens: Token[] = [];
  let wordEnd = -1;
  /** `"robin@vey.example"@evil.example` is one word, not an address and something behind it. */
  const addWord = (word: Token, start: number, end: number) => {
    const last = tokens.at(-1);
    if (last && wordEnd === start) tokens[tokens.length - 1] = { text: last.text + word.text, quoted: true };
    else tokens.push(word);
    wordEnd = end;
    return end;
  };
  let i = 0;
  while (i < value.length) {
    const char = value[i]!;
    if (/\s/.test(char)) i += 1;
    else if (char === '(') i = afterComment(value, i);
    else if (char === '"') {
      const { text, end } = quotedString(value, i);
      i = addWord({ text, quoted: true }, i, end);
    } else if (char === ';' || char === '=') {
      tokens.push({ text: char, quoted: false });
      i += 1;
    } else {
      let end = i;
      while (end < value.length && !/[\s;="()]/.test(value[end]!)) end += 1;
      // A stray ")" closes nothing and is no word.
      i = end > i ? addWord({ text: value.slice(i, end), quoted: false }, i, end) : i + 1;
    }
  }
  return tokens;
}

function afterComment(value: string, start: number): number {
  let depth = 0;
  for (let i = start; i < value.length; i++) {
    if (value[i] === '\\') i += 1;
    else if (value[i] === '(') depth += 1;
    else if (value[i] === ')' && --depth === 0) return i + 1;
  }
  return value.length;
}

function quotedString(value: string, start: number): { text: string; end: number } {
  let text = '';
  for (let i = start + 1; i < value.length; i++) {
    if (value[i] === '"') return { text, end: i + 1 };
    if (value[i] === '\\') i += 1;
    text += value[i] ?? '';
  }
  return { text, end: value.length };
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ';' && !token.quoted) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** `method[/version] = result`, then `reason = …` and `ptype.property = value`. */
function resultOf(tokens: readonly Token[]): AuthenticationResult | null {
  const [method, equals, result] = tokens;
  if (!method || method.quoted || !result || !isEquals(equals) || isEquals(result)) return null;
  const properties = new Map<string, string>();
  for (let i = 3; i + 2 < tokens.length; i++) {
    const [name, sign, value] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    if (name.quoted || !isEquals(sign) || !value || isEquals(value)) continue;
    if (!properties.has(name.text.toLowerCase())) properties.set(name.text.toLowerCase(), value.text);
    i += 2;
  }
  return {
    method: method.text.toLowerCase().replace(/\/.*/s, ''),
    result: result.text.toLowerCase(),
    properties,
  };
}

const isEquals = (token: Token | undefined): boolean => token?.text === '=' && !token.quoted;
