import { detectLanguage } from '../../../src/core/read/detect-language.ts';
import { FORGED_NEWS } from './forged.ts';
import { type Fault, type Sent, tell, type YearQuestion } from './judged.ts';
import { WINS } from './owners-mail.ts';
import type { Person } from './words/phrasebook.ts';

/** Whether its words are right: the name, the language, the company and the role. */
export function judgeWords(
  { row, truth, person, text, subject }: Sent,
  { expected, ledger }: YearQuestion,
): Fault[] {
  const what = tell(row, truth);
  const faults: Fault[] = [];
  const greeting = text.split('\n')[0] ?? '';
  if (person) {
    const isNamed = [person.first, person.last].some((name) => greeting.includes(name));
    if (!isNamed || hasOtherSex(greeting, person))
      faults.push({ kind: 'wrong name', what: `${what}: "${greeting}" to ${person.name}` });
  }
  const said = WINS.reduce((words, win) => words.replace(win.text, ''), text);
  const language = detectLanguage(said.replace(/[<>]\S*/g, ''));
  if (truth && language !== truth.language)
    faults.push({ kind: 'wrong language', what: `${what}: ${language} for ${truth.language}` });
  const stranger = expected.find(
    ({ company }) =>
      company !== truth?.company && says(subject + text, company) && !truth?.company.includes(company),
  );
  if (stranger) faults.push({ kind: 'wrong company or role', what: `${what}: names ${stranger.company}` });
  const named = ledger.applications.find(({ id }) => id === row.application);
  if (truth && named?.company && says(text, named.company) && !isPartOf(named.company, truth.company))
    faults.push({ kind: 'wrong company or role', what: `${what}: calls the company ${named.company}` });
  if (truth && named?.role && says(text, named.role) && !isPartOf(named.role, truth.role))
    faults.push({ kind: 'wrong company or role', what: `${what}: calls the role ${named.role}` });
  if (row.kind === 'open_door' && text.includes('?'))
    faults.push({ kind: 'of the wrong kind', what: `${what}: an open door asks nothing` });
  if (
    /\b(?:null|undefined|NaN)\b|\{\{|\}\}|\[object|\S {2,}\S/.test(`${subject}\n${text}`) ||
    text.includes(FORGED_NEWS)
  )
    faults.push({ kind: 'broken text', what: `${what}: ${text.slice(0, 300)}` });
  return faults;
}

const MEN = /\b(?:Herr|Herrn|Monsieur|M\.|Señor|Sr\.|heer|Senhor|Signor|Mr\.?)(?=\s|$)/;
const WOMEN = /\b(?:Frau|Madame|Mme|Señora|Sra\.|mevrouw|Senhora|Signora|Ms\.?|Mrs\.?)(?=\s|$)/;

function hasOtherSex(greeting: string, { sex }: Person): boolean {
  return (sex === 'f' ? MEN : WOMEN).test(greeting);
}

const says = (text: string, name: string) => text.includes(name);
/** `Isarwerk` of `Isarwerk GmbH`, with its own spaces: a name that is guessed from a domain reads like a machine's. */
const isPartOf = (name: string, whole: string) =>
  whole.toLowerCase().includes(name.toLowerCase().replace(ARTICLE, ''));
/** "Bei der Almwind" is good German, whatever the ledger takes for the name. */
const ARTICLE = /^(?:der|die|das) /;
