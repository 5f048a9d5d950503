import { Liquid, LiquidError, type Template } from 'liquidjs';
import type { FieldSpec, FieldSpecs } from './field-spec.ts';
import { oneLine } from './one-line.ts';
import { TemplateError } from './template-error.ts';

/** An email in words: what a template makes. */
export interface RenderedText {
  subject: string;
  /** Ends with one line end. */
  text: string;
}

export interface ParsedTemplate {
  /** Fills the template; throws TemplateError rather than leave a gap. */
  fill(fields: Readonly<Record<string, string | null>>): RenderedText;
  /** Fills it with all its samples, in every combination; throws TemplateError when one reads as if a machine wrote it. */
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

/** Reads a template (`Subject: …`, a blank line, the text) that may name the given fields only. */
export function parseTemplate(source: string, file: string, specs: FieldSpecs): ParsedTemplate {
  const parsed = inFile(file, () =>
    engine.parse(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), file),
  );
  refuseUnknownFields(parsed, file, specs);

  const fill = (fields: Readonly<Record<string, string | null>>) => {
    const cleaned = Object.entries(specs).map(([name, spec]) => [
      name,
      clean(name, fields[name], spec, file),
    ]);
    const rendered: string = inFile(file, () => engine.renderSync(parsed, Object.fromEntries(cleaned)));
    return split(rendered, file);
  };
  const tryOut = () => {
    for (const fields of combinations(specs)) refuseFlaws(fill(fields), file);
  };
  return { fill, tryOut };
}

function combinations(specs: FieldSpecs): Record<string, string | null>[] {
  return Object.entries(specs).reduce<Record<string, string | null>[]>(
    (all, [name, { samples }]) =>
      all.flatMap((fields) => samples.map((sample) => ({ ...fields, [name]: sample }))),
    [{}],
  );
}

function refuseUnknownFields(parsed: Template[], file: string, specs: FieldSpecs): void {
  const { globals } = engine.analyzeSync(parsed);
  for (const [variable, uses] of Object.entries(globals)) {
    const line = uses[0]?.location.row ?? 1;
    if (!Object.hasOwn(specs, variable)) {
      throw new TemplateError(
        file,
        line,
        `there is no field ${variable}; there are ${Object.keys(specs).join(', ')}`,
      );
    }
  }
}

/** A field as the template may use it: in one line unless it has lines, and null instead of empty. */
function clean(name: string, value: string | null | undefined, spec: FieldSpec, file: string): string | null {
  if (value === undefined) throw new TemplateError(file, 1, `the field ${name} was not given`);
  const folded = value === null ? '' : spec.hasLines ? foldLines(value) : oneLine(value);
  if (folded === '') {
    if (spec.samples.includes(null)) return null;
    throw new TemplateError(file, 1, `the field ${name} is empty`);
  }
  if (!spec.isQuoted && /\{\{|\{%|<%|\$\{|^(null|undefined|NaN)$|\[object /.test(folded)) {
    throw new TemplateError(file, 1, `the field ${name} holds a placeholder, not a value`);
  }
  return folded;
}

function foldLines(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029\u0085]/).map((line) => oneLine(line));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function split(rendered: string, file: string): RenderedText {
  const [first = '', blank, ...rest] = rendered.trimEnd().split('\n');
  const subject = /^Subject: (.+)$/.exec(first)?.[1]?.trim();
  if (!subject) throw new TemplateError(file, 1, 'the first line must be "Subject: " and the subject');
  if (blank !== '' || rest.length === 0)
    throw new TemplateError(file, 2, 'a blank line and the text must follow the subject');

  return { subject, text: `${rest.join('\n')}\n` };
}

function refuseFlaws({ subject, text }: RenderedText, file: string): void {
  for (const { name, pattern } of FLAWS) {
    const flaw = pattern.exec(`${subject}\n\n${text.trimEnd()}`)?.[0];
    if (flaw !== undefined)
      throw new TemplateError(file, 1, `it comes out with ${name}: ${JSON.stringify(flaw)}`);
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

function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line] = error.token.getPosition();
    const words = (error.originalError?.message ?? error.message).replace(/, (file|line):.*$/s, '');
    throw new TemplateError(file, line ?? 1, words);
  }
}
