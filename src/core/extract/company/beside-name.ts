import { BEHIND_NAME } from './company-words.ts';

const PREPOSITIONS: Record<string, string> = {
  at: 'at bei beim chez bij presso @ am an',
  with: 'with mit avec con com met',
  for: 'for für fuer pour para per voor por re',
  to: 'to à au aux zu zur zum al alla all ao',
  from: 'from von vom aus uit',
  of: 'of der des dem den della dello dell del du do de da dei di van',
  in: 'in im aan',
  en: 'en em na no nel nella nell',
  join: 'join joining rejoindre choosing considering about over über sobre su sur integrar raggiungere',
  by: 'by durch par door dal dalla',
  yours: 'your ihr ihre dein deine euer votre ton je jouw tu tuo seu team équipe equipe equipo crew',
};
const KIND = new Map(
  Object.entries(PREPOSITIONS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);
const ARTICLES = new Set(
  'the der die das dem den la le les el los il lo gli i o a os as het de our unserer unserem'.split(' '),
);
const BEHALF = new Set('behalf nombre auftrag namens nome nom'.split(' '));
const VERBS = new Set(
  'has have had hat haben a ha ont heeft hebben is are was were ist est es será will wird werden keeps keep wants would do does thanks received decided recrute sucht zoekt bietet looking dankt appreciates acknowledges invites lädt möchte veut quiere pays uses agradece ringrazia cerca busca procura souhaite vous te le la nous makes hired ouvre beschäftigt stellt'.split(
    ' ',
  ),
);
const ABOUT_JOB =
  /appl|bewerb|[ck]andidat|solicit|postul|sollicit|interes|intérêt|join|career|[ck]arri|position|\brole|stelle|poste|puesto|vaga|functie|vacature|posizion|opportunit|portal|website|\bteam|\bwork|arbeit|travail|trabaj|trabalh|lavor|werk|job|offer|vacanc|intervi|entrev|entret|gespr|colloqui|proce|recruit|hiring|recrut|talent|profil|\bcv\b|resume|ruolo|cargo|rolle/i;
const LEGAL_BEHIND =
  /^,? (?:GmbH|AG|Inc|LLC|Ltd|SE|KG|S\.?A|S\.?L|B\.?V|NV|nv|bv|e\. ?V|eG|Pte|Pvt|plc|PLC|LLP|SpA|S\.p\.A|[sS]rl)\b/;
const FAR = 90;

/** What the words before and behind a name say of it. `line` goes in front of each mark. */
export function marksBeside(text: string, start: number, end: number, line: string): string[] {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + 30);
  const words = before
    .trimEnd()
    .toLowerCase()
    .split(/[\s(]+/);
  const glued = /(?:^|[\s(])([dl]|dell|all|nell|dall)'$/.exec(before.toLowerCase())?.[1];
  let word = words.pop() ?? '';
  if (glued) word = glued === 'l' ? (words.pop() ?? '') : glued.startsWith('d') ? 'de' : glued;
  if (ARTICLES.has(word) && KIND.has(words.at(-1) ?? '')) word = words.pop()!;
  const word2 = words.at(-1) ?? '';

  const marks: string[] = [];
  const kind = kindOf(word, word2);
  if (kind) marks.push(ABOUT_JOB.test(before.slice(-70)) ? `${kind}-job` : kind);
  const next = /^(?:'s)?[ -]([\p{L}&]{1,30})/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (start === 0 || /[.!?:]\s*$/.test(before))
    marks.push(VERBS.has(next) ? 'begins-verb' : end >= text.length - 1 ? 'line' : 'begins');
  else if (VERBS.has(next)) marks.push('verb');
  if (BEHIND_NAME.has(next)) marks.push('team-behind');
  if (/^'s\b/.test(after)) marks.push('possessive');
  if (before.endsWith('(') && after.startsWith(')')) marks.push('in-parens');
  if (LEGAL_BEHIND.test(after)) marks.push('legal-behind');
  if (marks.length === 0) marks.push('plain');
  const follows = /^[^\p{L}]{0,3}([\p{L}']{1,30})/u.exec(after)?.[1]?.toLowerCase() ?? '$';
  const beside = [...marks, `<${word || '^'}`, `<<${word2 || '^'}`, `>${follows}`];
  return line === '' ? beside : [...beside.map((mark) => line + mark), ...marks];
}

function kindOf(word: string, word2: string): string | null {
  if (
    word === 'namens' ||
    (KIND.get(word) === 'of' && BEHALF.has(word2)) ||
    (word === 'von' && BEHALF.has(word2))
  )
    return 'behalf';
  if (word === 'de' && word2 === 'sein') return 'at';
  return KIND.get(word) ?? null;
}
