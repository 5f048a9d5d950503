import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { readUsableConfig } from '../../config.ts';
import { LANGUAGES, type Language } from '../../core/reading.ts';
import { openTemplates, type TemplateFile, type Templates } from '../../mailer/render-template.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../mailer/template-fields.ts';
import { TEMPLATES_FOLDER } from '../../program-folders.ts';
import { type PreviewValues, previewFields } from '../preview-fields.ts';
import { WrongUseError } from '../say-failure.ts';

/** What each is for, as `template list` says it. */
const PURPOSES: Readonly<Record<TemplateKind, string>> = {
  feedback_request_screen: 'asks for feedback after a first conversation',
  feedback_request_interviews: 'asks for feedback after interviews',
  feedback_request_final: 'asks for feedback after the last round',
  open_door: 'thanks, when the role was closed or paused',
  feedback_thanks: 'thanks for feedback',
  warm_reply: 'answers "we will keep you in mind"',
  stay_in_touch_1: 'a hello with news, some weeks after the end',
  stay_in_touch_2: 'a hello with news, about three months after',
  stay_in_touch_3: 'a hello with news, about half a year after',
  stay_in_touch_4: 'a hello with news, about a year after',
  supporter_letter: 'tells a supporter how the search goes, and what would help',
  hold_notice: 'announces to you what is about to leave',
  command_reply: 'answers your commands',
  owner_notice: 'tells you what you have to know at once',
  letter: 'the text of your weekly letter',
};

/** Lists the templates in use, each with its languages, and which come from the owner's own folder. */
export async function listTemplates(): Promise<void> {
  const own = ownFolder();
  const templates = (await open(own)).list();
  const width = Math.max(...TEMPLATE_KINDS.map((kind) => kind.length));
  for (const kind of TEMPLATE_KINDS) {
    const languages = templates.filter((one) => one.kind === kind).map((one) => marked(one, own));
    console.log(`${kind.padEnd(width)}  ${languages.join(' ').padEnd(28)}  ${PURPOSES[kind]}`);
  }
  console.log(
    own
      ? `\n* from your own folder, ${own}`
      : '\nAll of them come with the program. Set TEMPLATES_DIR to a folder of yours to have your own words.',
  );
}

function marked({ language, file }: TemplateFile, own: string | null): string {
  return own !== null && path.dirname(file) === own ? `${language}*` : language;
}

/** Prints emails of a kind, filled with samples; every wording when none is asked for. */
export async function previewTemplate(
  kind: TemplateKind,
  { lang = 'en', wording, ...values }: PreviewValues & { lang?: Language; wording?: string },
): Promise<void> {
  const { file, wordings, language } = find(await open(ownFolder()), kind, lang);
  const ownerName = process.env.OWNER_NAME?.trim();
  const fields = previewFields(kind, language, { ...values, ...(ownerName && { ownerName }) });
  const only = wording === undefined ? null : numberOf(wording, wordings.length);
  const emails = wordings.flatMap((one, index) => {
    if (only !== null && index + 1 !== only) return [];
    const { subject, text } = one.fill(fields);
    return [`# ${file}, wording ${index + 1} of ${wordings.length}\n\nSubject: ${subject}\n\n${text}`];
  });
  console.log(emails.join('\n').trimEnd());
}

function find(templates: Templates, kind: TemplateKind, language: Language): TemplateFile {
  const ofKind = templates.list().filter((one) => one.kind === kind);
  const found = ofKind.find((one) => one.language === language);
  if (found) return found;
  throw new WrongUseError(
    `There is no ${kind} in ${language}; there is one in ${ofKind.map((one) => one.language).join(', ')}.`,
  );
}

function numberOf(given: string, count: number): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1 && number <= count) return number;
  throw new WrongUseError(`--wording ${given}: there are wordings 1 to ${count}.`);
}

/** Copies a template that comes with the program into the owner's own folder, where it is theirs to edit. */
export async function copyTemplate(kind: TemplateKind, { lang }: { lang?: Language }): Promise<void> {
  const own = ownFolder();
  if (!own) {
    throw new WrongUseError(
      'TEMPLATES_DIR is not set: name the folder for templates of your own there, in .env or in the environment.',
    );
  }
  const names = (lang ? [lang] : LANGUAGES)
    .map((language) => `${kind}.${language}.txt`)
    .filter((name) => existsSync(path.join(TEMPLATES_FOLDER, name)));
  if (names.length === 0) throw new WrongUseError(`There is no ${kind} in ${lang} to copy.`);

  const there = names.filter((name) => existsSync(path.join(own, name)));
  if (there.length > 0) {
    throw new Error(
      `${there.join(', ')} is in ${own} already. Nothing was copied, so that no words of yours are lost.`,
    );
  }
  await mkdir(own, { recursive: true });
  for (const name of names) {
    await copyFile(path.join(TEMPLATES_FOLDER, name), path.join(own, name), constants.COPYFILE_EXCL);
    console.log(path.join(own, name));
  }
  console.log(`\nEdit them, and look at them with \`afterword template preview ${kind}\`.`);
}

function ownFolder(): string | null {
  return readUsableConfig(process.env).templatesDir;
}

function open(own: string | null): Promise<Templates> {
  return openTemplates(TEMPLATES_FOLDER, own);
}
