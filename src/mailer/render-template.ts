import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES, type Language } from '../core/reading.ts';
import { parseTemplate, type RenderedText, type Wording } from './parse-template.ts';
import { TemplateError } from './template-error.ts';
import {
  FIELD_SPECS,
  PEOPLE_TEMPLATES,
  TEMPLATE_KINDS,
  type TemplateFields,
  type TemplateKind,
} from './template-fields.ts';

/** A template as it was read. */
export interface TemplateFile {
  kind: TemplateKind;
  language: Language;
  file: string;
  /** At least one. */
  wordings: readonly Wording[];
}

export interface Templates {
  /**
   * Fills a template of a kind; a number beyond its wordings starts again at the first. What goes to the owner is in
   * English where the language has none. Throws rather than leave a gap.
   */
  render<Kind extends TemplateKind>(
    kind: Kind,
    language: Language,
    fields: TemplateFields[Kind],
    wording?: number,
  ): RenderedText;
  /** How many wordings there are. */
  wordings(kind: TemplateKind, language: Language): number;
  /** Every template that is in use, kind by kind. */
  list(): readonly TemplateFile[];
  /** Tries out every template that is in use; throws TemplateError at the first that is broken. */
  tryOut(): void;
}

const FILE_NAME = /^([a-z_]{1,60}[0-9]?)\.([a-z]{2})\.txt$/;

/**
 * Reads the templates `kind.language.txt` that come with the program, and those of the owner's own folder, which stand
 * in for ours of the same name. Every wording of the owner's is tried out, so that a broken one is refused here, with
 * file and line, and never when an email is due. Ours are tried out by the tests, and each again before its first use:
 * all of them at every start would cost each command a third of a second.
 */
export async function openTemplates(ours: string, own: string | null): Promise<Templates> {
  const owners = own === null ? [] : await readFolder(own);
  for (const { wordings } of owners) tryOut(wordings);
  const templates = new Map(
    [...(await readFolder(ours)), ...owners].map((template) => [nameOf(template), template]),
  );
  refuseGaps(templates, own === null ? ours : `${ours} or ${own}`);

  const find = (kind: TemplateKind, language: Language) =>
    (templates.get(nameOf({ kind, language })) ??
      templates.get(nameOf({ kind, language: 'en' }))) as TemplateFile;
  return {
    render(kind, language, fields, wording = 0) {
      const { wordings } = find(kind, language);
      return (wordings[wording % wordings.length] as Wording).fill({ ...fields });
    },
    wordings: (kind, language) => find(kind, language).wordings.length,
    list: () =>
      TEMPLATE_KINDS.flatMap((kind) =>
        LANGUAGES.flatMap((language) => templates.get(nameOf({ kind, language })) ?? []),
      ),
    tryOut() {
      for (const { wordings } of templates.values()) tryOut(wordings);
    },
  };
}

function nameOf({ kind, language }: Pick<TemplateFile, 'kind' | 'language'>): string {
  return `${kind}.${language}`;
}

function tryOut(wordings: readonly Wording[]): void {
  for (const wording of wordings) wording.tryOut();
}

async function readFolder(folder: string): Promise<TemplateFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The folder of templates ${folder} cannot be read: ${error.message}.`);
  });
  const templates: TemplateFile[] = [];
  for (const name of names.filter((file) => file.endsWith('.txt')).sort()) {
    const file = path.join(folder, name);
    const { kind, language } = whatIs(name, file);
    const wordings = parseTemplate(await readFile(file, 'utf8'), file, FIELD_SPECS[kind]);
    templates.push({ kind, language, file, wordings });
  }
  return templates;
}

function whatIs(name: string, file: string): { kind: TemplateKind; language: Language } {
  const [, kindName, languageName] = FILE_NAME.exec(name) ?? [];
  const kind = TEMPLATE_KINDS.find((one) => one === kindName);
  const language = LANGUAGES.find((one) => one === languageName);
  if (kind && language) return { kind, language };
  throw new TemplateError(
    file,
    1,
    `a template is called KIND.LANGUAGE.txt, where KIND is one of ${TEMPLATE_KINDS.join(', ')} and LANGUAGE one of ${LANGUAGES.join(', ')}`,
  );
}

/** People are written to in their own language, the owner in English at least. */
function refuseGaps(templates: ReadonlyMap<string, TemplateFile>, folders: string): void {
  const needed = TEMPLATE_KINDS.flatMap((kind) => {
    return (PEOPLE_TEMPLATES.includes(kind) ? LANGUAGES : (['en'] as const)).map((language) =>
      nameOf({ kind, language }),
    );
  });
  const missing = needed.find((name) => !templates.has(name));
  if (missing) throw new Error(`There is no template ${missing}.txt in ${folders}.`);
}
