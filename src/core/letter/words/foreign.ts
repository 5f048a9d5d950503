/** Control characters, and those that turn the direction of writing around or hide inside a word. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const SPACE = /\s+/g;
const LONGEST_NAME = 80;

/** Words of somebody else on one line of ours: nothing in them can break it, hide or turn it around. */
export function onOneLine(words: string): string {
  return words.replace(SPACE, ' ').replace(UNSEEN, '').trim();
}

/** The beginning of a text, cut between two words. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.search(/\s\S*$/);
  const kept = space > longest / 2 ? head.slice(0, space) : withoutHalf(head);
  return `${kept.replace(/[\s,;:.-]{1,9}$/, '')}…`;
}

/** A name that somebody else chose, short enough to stand in a sentence. */
export function nameInWords(name: string): string {
  return cutAtWord(onOneLine(name), LONGEST_NAME);
}

/** "Ines Roth <ines.roth@fjordlicht.example>", or the address alone. */
export function personInWords({ name, address }: { name: string | null; address: string }): string {
  const shown = name === null ? '' : nameInWords(name);
  return shown === '' ? onOneLine(address) : `${shown} <${onOneLine(address)}>`;
}

/** What a person calls an application: "Data Engineer at Fjordlicht"; null when it has neither name. */
export function applicationInWords({
  company,
  role,
}: {
  company: string | null;
  role: string | null;
}): string | null {
  const [at, as] = [company, role].map((name) => (name === null ? '' : nameInWords(name)));
  if (at && as) return `${as} at ${at}`;
  return at || as || null;
}

/** A character outside the first plane is two: one half of it is none. */
function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
