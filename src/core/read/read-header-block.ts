import { type HeaderLabel, readHeaderLabel } from './forward-words.ts';

/** The lines that a mail program puts above a forwarded text: what stands behind each label, as written. */
export interface HeaderBlock {
  values: Partial<Record<HeaderLabel, string>>;
  /** Languages that the labels speak; empty when they do not tell. */
  languages: readonly string[];
  /** The line behind the block. */
  end: number;
}

const MAX_BLOCK_LINES = 60;
const MAX_LABEL_LENGTH = 30;

/**
 * Reads the header block that begins at a line; null when none does. Lines come without quote marks. A block names
 * the sender and two more headers, in any order; under a forward's separator the sender's address is enough.
 */
export function readHeaderBlock(
  lines: readonly string[],
  start: number,
  { isUnderSeparator = false } = {},
): HeaderBlock | null {
  const values: Partial<Record<HeaderLabel, string>> = {};
  const languages: (readonly string[])[] = [];
  let current: HeaderLabel | null = null;
  // Some programs put every value below its label. Where the labels before had theirs beside them, an empty one is empty.
  let isBeside = false;
  let i = start;
  for (; i < lines.length && i < start + MAX_BLOCK_LINES; i++) {
    const line = labelledAt(lines, i);
    if (line && (values[line.label] === undefined || line.label === 'other')) {
      values[line.label] = line.value;
      if (line.languages.length > 0) languages.push(line.languages);
      current = line.label;
      isBeside ||= line.value !== '';
    } else if (current && isBeside && isEmptyAtEnd(lines, i, current, values)) {
      break;
    } else if (current && continues(lines, i, current, values)) {
      if (!line) values[current] = `${values[current]} ${lines[i]!.trim()}`.trim();
    } else break;
  }
  const known = Object.keys(values).filter((label) => label !== 'other').length;
  if (values.from === undefined) return null;
  const isWhole = known >= 3 && (values.date ?? values.subject) !== undefined;
  if (!isWhole && !(isUnderSeparator && values.from.includes('@'))) return null;
  return { values, languages: common(languages), end: i };
}

/** Whether a line could be the first of a block: cheap enough for every line of a text. */
export function startsHeaderBlock(line: string): boolean {
  const found = labelled(line);
  return found !== null && !['cc', 'replyTo', 'other'].includes(found.label);
}

type Labelled = { label: HeaderLabel; languages: readonly string[]; value: string } | null;

/** Blocks are tried from many lines of one text, and each try reads on: every line is looked at once. */
const seen = new WeakMap<readonly string[], Labelled[]>();

function labelledAt(lines: readonly string[], i: number): Labelled {
  let known = seen.get(lines);
  if (!known) {
    known = [];
    seen.set(lines, known);
  }
  const found = known[i];
  if (found !== undefined) return found;
  known[i] = labelled(lines[i] ?? '');
  return known[i];
}

function labelled(line: string): Labelled {
  const colon = line.slice(0, MAX_LABEL_LENGTH + 4).search(/[:：]/);
  if (colon < 1) return null;
  const found = readHeaderLabel(line.slice(0, colon));
  return (
    found && {
      ...found,
      value: line
        .slice(colon + 1)
        .replace(/^\s*[*_]{1,2}\s?/, '')
        .trim(),
    }
  );
}

/** Whether the block ends here: an empty subject, a blank line, and what follows is no header. */
function isEmptyAtEnd(
  lines: readonly string[],
  i: number,
  current: HeaderLabel,
  values: HeaderBlock['values'],
): boolean {
  return (
    current === 'subject' && values.subject === '' && lines[i]!.trim() === '' && !isNew(lines, i + 1, values)
  );
}

/** Whether a line without a new label still belongs to the block: folded, empty, or the value of an empty label. */
function continues(
  lines: readonly string[],
  i: number,
  current: HeaderLabel,
  values: HeaderBlock['values'],
): boolean {
  const line = lines[i]!.trim();
  if (line === '')
    return isNew(lines, i + 1, values) || (values[current] === '' && i > 0 && lines[i - 1]!.trim() !== '');
  if (values[current] === '') return true;
  const before = values[current]!;
  const isList = current === 'to' || current === 'cc' || current === 'from' || current === 'replyTo';
  if (isList && (/[,;]$/.test(before) || /^[<[]?\S{1,64}@\S{3,190}[>\]]?[,;]?$/.test(line))) return true;
  return (
    isNew(lines, i + 1, values) || (line !== '' && lines[i + 1]?.trim() !== '' && isNew(lines, i + 2, values))
  );
}

function isNew(lines: readonly string[], i: number, values: HeaderBlock['values']): boolean {
  const next = labelledAt(lines, i);
  return next !== null && values[next.label] === undefined;
}

/** "Od:" is Czech, Polish or Slovak, and "Temat:" decides. */
function common(sets: readonly (readonly string[])[]): string[] {
  const local = sets.filter((languages) => !languages.includes('en'));
  const [first, ...rest] = local.length > 0 ? local : sets;
  return (first ?? []).filter((language) => rest.every((languages) => languages.includes(language)));
}
