import { Liquid, LiquidError, type Template } from 'liquidjs';
import type { FieldSpec, FieldSpecs } from './field-spec.ts';
import { oneLine } from './one-line.ts';
import { splitWordings, type WordingSource } from './split-wordings.ts';
import { TemplateError } from './template-error.ts';

/** An email in words: what a template makes. */
export interface RenderedText {
  subject: string;
  /** Ends with one line end. */
  text: string;
}

/** One wording of a template, ready to be filled. */
export interface Wording {
  /** Tries itself out before the first time. Throws TemplateError rather than leave a gap. */
  fill(fields: Readonly<Record<string, string | null>>): RenderedText;
  /**
   * Fills it with all its samples, in every combination, once; throws TemplateError when one reads as if a machine
   * wrote it.
   */
  tryOut(): void;
}

const engine = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  // No file is ever read by a template.
  templates: {},
  renderLimit: 1_000,
  outputEscape: (value: unknown) => {
    if (typeof value !== 'string' || value === '')
      throw new Error('the field is not known here: ask for it with {% if %} first');
    return value;
  },
});
for (const tag of ['include', 'render', 'layout', 'block']) delete engine.tags[tag];
engine.registerFilter('quoted', (value: unknown) =>
  String(value)
    .replace(/^(?=.)/gm, '> ')
    .replace(/^$/gm, '>'),
);

const MAX_COMBINATIONS = 500;

/** Where a wording stands, so that what is wrong with it is found in the file. */
interface Place {
  file: string;
  firstLine: number;
}

function wrongAt({ file, firstLine }: Place, line: number, problem: string): TemplateError {
  return new TemplateError(file, firstLine + line - 1, problem);
}

/** Reads the wordings of a template (each `Subject: …`, a blank line, the text), which may name the given fields only. */
export function parseTemplate(text: string, file: string, specs: FieldSpecs): Wording[] {
  return splitWordings(text, file).map((wording) => parseWording(wording, file, specs));
}

function parseWording({ source, firstLine }: WordingSource, file: string, specs: FieldSpecs): Wording {
  const place: Place = { file, firstLine };
  const parsed = inPlace(place, () => engine.parse(source, file));
  const used = usedFields(parsed, place, specs);

  const fillUntried = (fields: Readonly<Record<string, string | null>>) => {
    const cleaned = Object.entries(specs).map(([name, spec]) => [
      name,
      clean(name, fields[name], spec, place),
    ]);
    const rendered: string = inPlace(place, () => engine.renderSync(parsed, Object.fromEntries(cleaned)));
    return split(rendered, place);
  };
  let isSound = false;
  const tryOut = () => {
    if (isSound) return;
    for (const fields of combinations(specs, used)) refuseFlaws(fillUntried(fields), place);
    isSound = true;
  };
  return {
    fill(fields) {
      tryOut();
      return fillUntried(fields);
    },
    tryOut,
  };
}

/**
 * Every combination of the samples of the fields that are used; the others have their first. Where there are too many,
 * each field has each of its samples among the first ones of the others, and among the last.
 */
function combinations(specs: FieldSpecs, used: ReadonlySet<string>): Record<string, string | null>[] {
  const count = Object.entries(specs).reduce(
    (product, [name, { samples }]) => product * (used.has(name) ? samples.length : 1),
    1,
  );
  return count > MAX_COMBINATIONS ? oneByOne(specs) : allCombinations(specs, used);
}

function oneByOne(specs: FieldSpecs): Record<string, string | null>[] {
  const fields = Object.entries(specs);
  const all = (place: 0 | -1) =>
    Object.fromEntries(fields.map(([name, { samples }]) => [name, samples.at(place) ?? null]));
  return ([0, -1] as const).flatMap((place) =>
    fields.flatMap(([name, { samples }]) => samples.map((sample) => ({ ...all(place), [name]: sample }))),
  );
}

function allCombinations(specs: FieldSpecs, used: ReadonlySet<string>): Record<string, string | null>[] {
  return Object.entries(specs).reduce<Record<string, string | null>[]>(
    (all, [name, { samples }]) =>
      all.flatMap((fields) =>
        (used.has(name) ? samples : samples.slice(0, 1)).map((sample) => ({ ...fields, [name]: sample })),
      ),
    [{}],
  );
}

/** The fields that a wording names; throws when one is none of those that there are. */
function usedFields(parsed: Template[], place: Place, specs: FieldSpecs): Set<string> {
  const { globals } = engine.analyzeSync(parsed);
  for (const [variable, uses] of Object.entries(globals)) {
    const line = uses[0]?.location.row ?? 1;
    if (!Object.hasOwn(specs, variable)) {
      throw wrongAt(place, line, `there is no field ${variable}; there are ${Object.keys(specs).join(', ')}`);
    }
  }
  return new Set(Object.keys(globals));
}

/** A field as the template may use it: in one line unless it has lines, and null instead of empty. */
function clean(name: string, value: string | null | undefined, spec: FieldSpec, place: Place): string | null {
  if (value === undefined) throw wrongAt(place, 1, `the field ${name} was not given`);
  const folded = value === null ? '' : folder(spec)(value);
  if (folded === '') {
    if (spec.samples.includes(null)) return null;
    throw wrongAt(place, 1, `the field ${name} is empty`);
  }
  if (!spec.isQuoted && /\{\{|\{%|<%|\$\{|^(null|undefined|NaN)$|\[object /.test(folded)) {
    throw wrongAt(place, 1, `the field ${name} holds a placeholder, not a value`);
  }
  return folded;
}

function folder({ isLaidOut, hasLines }: FieldSpec): (text: string) => string {
  if (isLaidOut) return (text) => text.trimEnd();
  return hasLines ? foldLines : oneLine;
}

function foldLines(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029\u0085]/).map((line) => oneLine(line));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function split(rendered: string, place: Place): RenderedText {
  const [first = '', blank, ...rest] = rendered.trimEnd().split('\n');
  const subject = /^Subject: (.+)$/.exec(first)?.[1]?.trim();
  if (!subject) throw wrongAt(place, 1, 'the first line must be "Subject: " and the subject');
  if (blank !== '' || rest.length === 0)
    throw wrongAt(place, 2, 'a blank line and the text must follow the subject');

  return { subject, text: `${rest.join('\n')}\n` };
}

function refuseFlaws({ subject, text }: RenderedText, place: Place): void {
  for (const { name, pattern } of FLAWS) {
    const flaw = pattern.exec(`${subject}\n\n${text.trimEnd()}`)?.[0];
    if (flaw !== undefined) throw wrongAt(place, 1, `it comes out with ${name}: ${JSON.stringify(flaw)}`);
  }
}

/** What shows that a machine filled in a form. */
const FLAWS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'two spaces in a row', pattern: /(?<!\S)\S+ {2}\S*/ },
  { name: 'a space at the end of a line', pattern: /(?<!\S)\S* $/m },
  { name: 'a space before a comma or a full stop', pattern: /(?<!\p{L})\p{L}+ [,.](?=\s|$)/mu },
  { name: 'two blank lines in a row', pattern: /\n\n\n/ },
  { name: 'a placeholder', pattern: /\{\{|\{%|\b(null|undefined|NaN)\b|\[object / },
];

function inPlace<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line] = error.token.getPosition();
    const words = (error.originalError?.message ?? error.message).replace(/, (file|line):.*$/s, '');
    throw wrongAt(place, line ?? 1, words);
  }
}
