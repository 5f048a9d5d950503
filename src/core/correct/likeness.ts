import { knownSender } from '../applicant-tracking.ts';
import type { Facts } from '../facts.ts';
import type { Identity } from '../identity.ts';
import { isNoReplyAddress } from '../no-reply-address.ts';
import { foldText } from '../read/fold-text.ts';
import type { Reading } from '../reading.ts';

/** What two emails of one sender are compared by. */
export interface Likeness {
  /** Whose mail it is: the address, with the display name where many employers share the address. */
  sender: string;
  /** Its own words in plain letters, without the names, dates and numbers that differ from one letter to the next. */
  words: string;
}

const MAX_CHARACTERS = 6_000;
const MAX_WORDS = 600;
/** Stands where a name, a date, a number or a link stood. */
const MASK = '_';

/** Days and months in the seven languages, on folded text; "mar" and "mai" are words of their own too. */
const CALENDAR =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|^(?:mon|diens|donners|frei|sams|sonn)tag|^mittwoch|^(?:lun|mar|mercre|jeu|vendre|same)di$|^dimanche|^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag|^(?:segunda|terca|quarta|quinta|sexta)$|^(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)$|^(?:januar|febr|march$|marz|april|may$|june?$|juni$|july?$|juli$|august|septemb|o[ck]tob|novemb|de[cz]emb|janv|fevr|avril|mai$|juin$|juillet|aout|enero|marzo|abril|mayo|junio|julio|agosto|setemb|septiemb|octub|noviemb|diciemb|januari|maart|mei$|augustus|janeiro|fever|marco|maio|junho|julho|outub|dezemb|gennaio|febbraio|aprile|maggio|giugno|luglio|settemb|ottob|dicemb)/;

/** What an email can be known again by; null when it names no sender or says nothing. */
export function likenessOf(
  { original }: Pick<Reading, 'original'>,
  facts: Pick<Facts, 'company' | 'role' | 'people'>,
  { ownerName }: Pick<Identity, 'ownerName'>,
): Likeness | null {
  const sender = senderOf(original);
  const names = [
    ownerName,
    facts.company?.value,
    facts.role?.value,
    original.from?.name,
    original.fromName,
    ...facts.people.map(({ name }) => name),
    ...original.to.map(({ name }) => name),
  ];
  const words = maskedWords(`${original.subject ?? ''}\n${original.text}`, names);
  return sender === null || words === '' ? null : { sender, words };
}

function senderOf({ from, fromName }: Reading['original']): string | null {
  if (!from) return fromName ? `name:${plain(fromName)}` : null;
  const isShared = knownSender(from.address) !== null || isNoReplyAddress(from.address);
  // "reply-7f3a91@…" and "x+case81@…" are one sender each, with a number of its own for every letter.
  const [local, domain] = splitAddress(from.address);
  const name = local.split('+')[0]!.replace(/\d[\da-f]{3,}/g, '#');
  return isShared ? `${name}@${domain}|${plain(from.name ?? '')}` : from.address;
}

function splitAddress(address: string): [local: string, domain: string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, Math.max(at, 0)).slice(0, 64), address.slice(at + 1)];
}

function maskedWords(text: string, names: readonly (string | null | undefined)[]): string {
  const isName = new Set(names.flatMap((name) => wordsOf(name ?? '')).filter((word) => word.length > 1));
  const words = wordsOf(withoutLinks(text.slice(0, MAX_CHARACTERS)))
    .slice(0, MAX_WORDS)
    .map((word) => (/\d/.test(word) || CALENDAR.test(word) || isName.has(word) ? MASK : word));
  return words.filter((word, index) => word !== MASK || words[index - 1] !== MASK).join(' ');
}

/** Links and addresses carry a number of their own for every letter. */
function withoutLinks(text: string): string {
  return text
    .split(/\s+/)
    .map((token) => (token.includes('://') || token.includes('@') ? '0' : token))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function plain(name: string): string {
  return wordsOf(name).join(' ');
}
