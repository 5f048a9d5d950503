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
}

const FILE_NAME = /^([a-z_]{1,60}[0-9]?)\.([a-z]{2})\.txt$/;

/**
 * Reads the templates `kind.language.txt` of some folders; a file of a later folder stands in for one of the same name
 * in an earlier folder. Every wording is filled with samples of all its fields, known and unknown, so that a broken one
 * is refused here, with file and line, and never when an email is due.
 */
export async function openTemplates(folders: readonly string[]): Promise<Templates> {
  const templates = new Map<string, TemplateFile>();
  for (const folder of folders) {
    for (const template of await readFolder(folder))
      templates.set(`${template.kind}.${template.language}`, template);
  }
  refuseGaps(templates, folders);

  const find = (kind: TemplateKind, language: Language) =>
    (templates.get(`${kind}.${language}`) ?? templates.get(`${kind}.en`)) as TemplateFile;
  return {
    render(kind, language, fields, wording = 0) {
      const { wordings } = find(kind, language);
      return (wordings[wording % wordings.length] as Wording).fill({ ...fields });
    },
    wordings: (kind, language) => find(kind, language).wordings.length,
    list: () =>
      TEMPLATE_KINDS.flatMap((kind) =>
        LANGUAGES.flatMap((language) => templates.get(`${kind}.${language}`) ?? []),
      ),
  };
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
    for (const wording of wordings) wording.tryOut();
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
function refuseGaps(templates: ReadonlyMap<string, TemplateFile>, folders: readonly string[]): void {
  const needed = TEMPLATE_KINDS.flatMap((kind) => {
    return (PEOPLE_TEMPLATES.includes(kind) ? LANGUAGES : (['en'] as const)).map(
      (language) => `${kind}.${language}`,
    );
  });
  const missing = needed.find((name) => !templates.has(name));
  if (missing) throw new Error(`There is no template ${missing}.txt in ${folders.join(' or ')}.`);
}
