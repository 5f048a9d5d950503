import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES, type Language } from '../core/reading.ts';
import type { FieldSpecs } from './field-spec.ts';
import { type ParsedTemplate, parseTemplate, type RenderedText } from './parse-template.ts';
import { TemplateError } from './template-error.ts';
import { FIELD_SPECS, type TemplateFields, type TemplateKind } from './template-fields.ts';

export interface Templates {
  /** Fills the template of a kind, in English where the language has none. Throws rather than leave a gap. */
  render<Kind extends TemplateKind>(
    kind: Kind,
    language: Language,
    fields: TemplateFields[Kind],
  ): RenderedText;
}

const FILE_NAME = /^([a-z_]+)\.([a-z]{2})\.txt$/;

/**
 * Reads the templates `kind.language.txt` of some folders; a file of a later folder stands in for one of the same name
 * in an earlier folder. Every one is filled with samples of all its fields, known and unknown, so that a broken one is
 * refused here, with file and line, and never when an email is due.
 */
export async function openTemplates(folders: readonly string[]): Promise<Templates> {
  const templates = new Map<string, ParsedTemplate>();
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
      const file = path.join(folder, name);
      const { key, specs } = whatIs(name, file);
      const template = parseTemplate(await readFile(file, 'utf8'), file, specs);
      template.tryOut();
      templates.set(key, template);
    }
  }
  for (const kind of Object.keys(FIELD_SPECS)) {
    if (!templates.has(`${kind}.en`))
      throw new Error(`There is no template ${kind}.en.txt in ${folders.join(' or ')}.`);
  }
  return {
    render(kind, language, fields) {
      const template = templates.get(`${kind}.${language}`) ?? templates.get(`${kind}.en`);
      return template!.fill(fields);
    },
  };
}

function whatIs(name: string, file: string): { key: string; specs: FieldSpecs } {
  const [, kind = '', language = ''] = FILE_NAME.exec(name) ?? [];
  const isKnown = Object.hasOwn(FIELD_SPECS, kind) && (LANGUAGES as readonly string[]).includes(language);
  if (!isKnown) {
    const kinds = Object.keys(FIELD_SPECS).join(', ');
    throw new TemplateError(
      file,
      1,
      `a template is called KIND.LANGUAGE.txt, where KIND is one of ${kinds} and LANGUAGE one of ${LANGUAGES.join(', ')}`,
    );
  }
  return { key: `${kind}.${language}`, specs: FIELD_SPECS[kind as TemplateKind] };
}
