import { foldText } from './fold-text.ts';

/** Folded words of which one alone makes a paragraph at the foot of an email small print, in our languages. */
const SURE = new RegExp(
  [
    // Confidentiality, and what to do who got it by mistake.
    '(?:this|the) (?:e-?mail|message|communication|transmission)\\b.{0,120}\\b(?:confidential|privileged|intended (?:solely|only|exclusively|for))',
    'intended recipient|(?:received|sent) (?:this|the) (?:e-?mail|message|communication) in error',
    'diese (?:e-?mail|nachricht|mail)\\b.{0,120}\\bvertraulich|nicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfanger)|irrtumlich (?:erhalten|zugestellt)',
    '(?:ce|cet) (?:message|courriel|mail|e-?mail)\\b.{0,160}\\b(?:confidentiel|destinataire)|recu (?:ce|cet) (?:message|courriel|mail|e-?mail) par erreur',
    '(?:este|el presente) (?:mensaje|correo|e-?mail)\\b.{0,160}\\b(?:confidencial|destinatari)',
    '(?:dit|deze) (?:bericht|e-?mail(?:bericht)?)\\b.{0,120}\\b(?:vertrouwelijk|bestemd voor|geadresseerde)',
    '(?:esta|a presente) (?:mensagem|e-?mail)\\b.{0,160}\\b(?:confidencia|destinatari)',
    '(?:questo|il presente) (?:messaggio|e-?mail)\\b.{0,160}\\b(?:confidenzial|riservat|destinatari)',
    // How to be left alone, and why one is not.
    '\\bunsubscribe\\b|manage (?:your |my )?(?:\\w+ )?(?:preferences|subscriptions?|notifications)|(?:email|notification|communication) (?:preferences|settings)',
    '(?:view|open) (?:this (?:e-?mail|message) )?(?:in|online in) (?:your |a |the )?(?:web ?)?browser|view (?:this (?:e-?mail|message) )?online',
    'you(?: are|.re)? receiv(?:e|ed|ing) this (?:e-?mail|message|notification)|this (?:e-?mail|message) was sent (?:to|by|from)',
    'newsletter abbestellen|vom newsletter abmelden|hier abmelden|sie erhalten diese (?:e-?mail|nachricht)|im browser (?:ansehen|anzeigen|offnen)',
    '(?:se|vous|me) desabonner|desinscri|vous recevez (?:ce|cet)|voir (?:ce message )?dans (?:votre|le) navigateur',
    'dar(?:se|te|me) de baja|cancelar (?:la |tu )?suscripcion|recib(?:e|es|iste) este (?:correo|mensaje)',
    'uitschrijven|afmelden voor|(?:u|je) ontvangt (?:dit|deze)',
    'cancelar (?:a )?(?:subscricao|inscricao)|descadastr|recebe(?:u)? est[ea] (?:e-?mail|mensagem)',
    'disiscri|annulla(?:re)? (?:l.)?iscrizione|cancella(?:re|ti) (?:dalla|l.)|ricevi quest[ao]',
    // Who may apply, who owns the words, and where the company stands in the register.
    'equal (?:employment )?opportunity|without regard to (?:race|age|gender|sex|colou?r|religion)|chancengleichheit',
    'all rights reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|todos os direitos reservados|alle rechten voorbehouden|tutti i diritti riservati|©|\\(c\\) ?(?:19|20)\\d\\d',
    'registered (?:in england|office|company|number)|company (?:number|registration)|handelsregister|amtsgericht|\\bhrb ?\\d|ust-?id|sitz der gesellschaft|geschaftsfuhr(?:er|ung|erin)\\b ?:|\\bsiret\\b|\\brcs [a-z]|kvk(?:-nummer)?:? ?\\d|partita iva|p\\. ?iva',
    '(?:please )?consider the environment|think before (?:you )?print|denken sie an die umwelt|pensez a l.environnement',
  ].join('|'),
  'u',
);
/** What stands beside it, in lines of a few words. */
const BESIDE =
  /privacy|terms (?:of|and)|imprint|impressum|datenschutz|mentions legales|confidentialite|aviso legal|privacidad|privacidade|disclaimer|cookies?\b|help cent(?:er|re)|contact us|follow us|linkedin|facebook|instagram|twitter|powered by|sent (?:via|by|from|on behalf)|https?:|www\.|\d{4,}|[|•·]/;
const MOST_WORDS_BESIDE = 14;
const MOST_PARAGRAPHS = 14;
const MAX_LENGTH = 4_000;

/**
 * Parts the small print at the foot of a text: confidentiality notices, unsubscribe lines, the company's registration. It
 * says nothing of the reader, and its words mean other things than the letter's. Never the whole text.
 */
export function splitSmallPrint(text: string): { text: string; smallPrint: string | null } {
  const paragraphs = text.split(/\n[^\S\n]*\n\s*/);
  let start = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0 && i >= paragraphs.length - MOST_PARAGRAPHS; i--) {
    const kind = kindOf(paragraphs[i]!);
    if (kind === 'spoken') break;
    if (kind === 'sure') start = i;
  }
  const first = partParagraph(paragraphs[start] ?? '');
  const above = [...paragraphs.slice(0, start), first.above].join('\n\n').trim();
  const below = [first.below, ...paragraphs.slice(start + 1)].join('\n\n').trim();
  return below === '' || above === '' ? { text, smallPrint: null } : { text: above, smallPrint: below };
}

/** Lines that are broken without a blank one between may hold the end of the letter as well. */
function partParagraph(paragraph: string): { above: string; below: string } {
  const lines = paragraph.split('\n');
  const first = lines.findIndex(
    (line, i) =>
      kindOf(line) === 'sure' || (!/[.!?]$/.test(line) && kindOf(lines.slice(i, i + 2).join(' ')) === 'sure'),
  );
  const isLetter = lines.slice(0, first).some((line) => kindOf(line) === 'spoken');
  return isLetter
    ? { above: lines.slice(0, first).join('\n'), below: lines.slice(first).join('\n') }
    : { above: '', below: paragraph };
}

/** A paragraph of small print, one that may stand among such, or words of the letter. */
function kindOf(paragraph: string): 'sure' | 'beside' | 'spoken' {
  const folded = foldText(paragraph.slice(0, MAX_LENGTH)).replace(/\s+/g, ' ');
  if (SURE.test(folded)) return 'sure';
  const isShort = folded.split(' ').length <= MOST_WORDS_BESIDE;
  return isShort && (BESIDE.test(folded) || !/[.!?]/.test(folded)) ? 'beside' : 'spoken';
}
