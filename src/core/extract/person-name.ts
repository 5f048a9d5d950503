import { isServiceBrand } from '../applicant-tracking.ts';
import { plainCharacters } from '../plain-characters.ts';
import { foldText } from '../read/fold-text.ts';
import { remember } from '../remember.ts';

/** Words that no person is called. */
const NOT_A_PERSON =
  /\b(?:team|careers?|jobs?|recruit(?:ing|ment|er|ers)|talent|hiring|hr|human resources|people|acquisition|no-?reply|notifications?|support|info|service|bewerb\w*|karriere|personal\w*|recrutement|ressources|carrieres?|candidat\w*|empleo|seleccion|vacatures?|werving|selezione|group|gruppe|groupe|inc|llc|ltd|gmbh|mbh|ag|se|kg|corp|company|university|universitaet|bank|systems?|technolog\w+|software|solutions|labs?|consulting|partners|international|holdings?|department|office|news|alerts?|newsletter|mail|application|applications|scheduling|via|the|and|und|of)\b/;

/** The name of the sender without what mail programs and tracking systems hang on it. */
export function cleanDisplayName(display: string): string {
  return plainCharacters(display)
    .replace(/^["'\s]+|(?<!["'\s])["'\s]+$/g, '')
    .replace(
      /(?<!\s)\s*\((?:via|by|from|on behalf of|through|über|ueber|he|she|they|er|sie|extern|external)\b[^)]{0,60}\)/gi,
      '',
    )
    .replace(/(?<!\s)\s+(?:via|über|through)\s+\S[^|]{0,60}$/i, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/**
 * The person's name in a display name: "Lindt, Mara", "Mara Lindt | Northwind", "Mara Lindt (she/her)" and "Mara at
 * Northwind" all name a person. Null for a team, a company or a task.
 */
export const personName = remember((display): string | null => {
  const name = cleanDisplayName(display)
    .replace(/(?<!\s)\s*\([^)]{0,60}\)/g, '')
    .split(
      /(?<!\s)(?:\s+(?:[Aa]t|[Ff]rom|[Ww]ith|bei|chez|de chez|@)\s+(?=\S)|\s*[|/•·]\s*|\s+-\s+|\s*@\s*)/i,
    )[0]!
    .trim();
  if (name.includes('@')) return null;

  const [last, first, ...more] = name.split(/(?<!\s)\s*,\s*/);
  const isFolded = first !== undefined && more.length === 0 && isName(first) && isName(last!);
  const unfolded = isFolded ? `${first} ${last}` : last!;
  return isName(unfolded) && !isServiceBrand(unfolded) ? unfolded : null;
}, 5_000);

const PARTICLE =
  /^(?:dr|prof|mr|mrs|ms|herr|frau|mme|von|van|de|der|den|del|della|di|da|dos|du|la|le|zu|zur|ten|ter)$/;

/**
 * Whether an address may be the named person's own: a part of the name, its initials, or a number of the house. "Boreal
 * Freight <invitations@…>" reads like a person and is none.
 */
export function sharesName(display: string, address: string): boolean {
  const local = foldText(address.slice(0, address.lastIndexOf('@'))).replace(/[^a-z0-9]/g, '');
  const words = foldText(personName(display) ?? '')
    .split(/[^a-z]+/)
    .filter((word) => word.length >= 2 && !PARTICLE.test(word));
  const initials = `${words[0]?.[0]}${words.at(-1)?.[0]}`;
  if (words.length >= 2 && (local.startsWith(initials) || /^[a-z]{0,3}\d{3,}$/.test(local))) return true;
  return words.some((word) => local.includes(word.slice(0, 4)));
}

/** Where houses get addresses in their own names: "vensara@careers-system.example". */
const SERVICE =
  /career|job|system|mail|recruit|talent|hiring|hire|apply|candidate|bewerb|assess|post|host|app\b/;

/**
 * Whether an address is built of a person's name as houses build them: first.last@, f.last@, flast@, last.first@, and
 * first@ at a house that bears neither name.
 */
export function spellsName(name: string, address: string): boolean {
  const words = foldText(name).split(' ');
  const [start, end] = [words[0], words.at(-1)].map((word) => word!.replace(/[^a-z]/g, ''));
  if (words.length < 2 || !start || !end || start.length < 2 || end.length < 2) return false;
  const [local, host] = foldText(address).split('@') as [string, string?];
  const parts = local.replace(/[_-]/g, '.');
  if ([`${start}.${end}`, `${end}.${start}`, `${start[0]}.${end}`, `${start[0]}${end}`].includes(parts))
    return true;
  return (
    parts === start &&
    !!host &&
    ![start, end].some((word) => lettersOf(host).includes(word)) &&
    !SERVICE.test(host)
  );
}

function lettersOf(host: string): string {
  return host.replace(/[^a-z]/g, '');
}

/** The name that an address spells out in full, as `first.last@`; null for anything shorter. */
export function nameOfAddress(address: string): string | null {
  const [first, last, ...more] = address.slice(0, address.lastIndexOf('@')).split('.');
  if (!first || !last || more.length > 0) return null;
  if (![first, last].every((part) => /^[a-z]{2,20}(?:-[a-z]{2,20})?$/.test(part))) return null;
  const name = [first, last]
    .map((part) => part.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()))
    .join(' ');
  return isName(name) ? name : null;
}

function isName(name: string): boolean {
  const words = name.split(' ');
  if (name.length > 50 || words.length > 5 || /[\d!?:;&+_#]/.test(name)) return false;
  if (NOT_A_PERSON.test(foldText(name))) return false;
  return words.every((word) =>
    /^\p{Lu}[\p{L}'.-]*$|^(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|zu|zur|ten|ter|bin|al|el|y|e)$/u.test(
      word,
    ),
  );
}
