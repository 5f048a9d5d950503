import { firstName } from '../core/plan/first-name.ts';
import type { Language } from '../core/reading.ts';
import { FIELD_SPECS, type TemplateKind } from '../mailer/template-fields.ts';
import { WrongUseError } from './say-failure.ts';

/** What a preview is filled with instead of the samples; an empty text is "not known". */
export interface PreviewValues {
  company?: string;
  role?: string;
  to?: string;
  ownerName?: string;
}

/** News as somebody would have it who writes in that language. */
export const SAMPLE_NEWS: Readonly<Record<Language, string>> = {
  en: 'I moved the reports of our harbour office from nightly to hourly, and spoke about it at a local meet-up.',
  de: 'Die Berichte unseres Hafenbüros laufen jetzt stündlich statt nachts, und ich habe darüber einen Vortrag gehalten.',
  fr: 'J’ai fait passer les rapports de notre capitainerie d’un rythme quotidien à un rythme horaire, et je l’ai présenté lors d’une rencontre locale.',
  es: 'He conseguido que los informes de nuestra oficina portuaria salgan cada hora y no cada noche, y lo he contado en una charla local.',
  nl: 'Ik heb de rapporten van ons havenkantoor van elke nacht naar elk uur gebracht, en daarover een praatje gehouden.',
  pt: 'Fiz com que os relatórios do nosso escritório portuário passassem a sair de hora em hora, e apresentei o projeto numa palestra local.',
  it: 'Ho portato i rapporti del nostro ufficio portuale da una volta per notte a una ogni ora, e ne ho parlato a un incontro locale.',
};

/** Every field of a kind, from its samples but for what is given. A value that the kind cannot say is wrong use. */
export function previewFields(
  kind: TemplateKind,
  language: Language,
  { company, role, to, ownerName }: PreviewValues,
): Record<string, string | null> {
  const asked = {
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
    ...(to !== undefined && { recipient_name: to }),
  };
  const specs = FIELD_SPECS[kind];
  const unsaid = Object.keys(asked).find((field) => !Object.hasOwn(specs, field));
  if (unsaid)
    throw new WrongUseError(`${kind} has no field ${unsaid}; it has ${Object.keys(specs).join(', ')}.`);

  const samples = Object.entries(specs).map(
    ([
      field,
      {
        samples: [first = null],
      },
    ]) => [field, first],
  );
  return {
    ...Object.fromEntries(samples),
    ...('news' in specs && { news: SAMPLE_NEWS[language] }),
    ...(ownerName && { owner_name: ownerName }),
    ...asked,
    ...(to !== undefined && { recipient_first_name: firstName(to) }),
  };
}
