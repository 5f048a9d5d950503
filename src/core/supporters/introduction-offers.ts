import { rx } from '../classify/classification-rules/rule.ts';
import { foldWords } from '../classify/fold-words.ts';
import { splitSentences } from '../classify/sentences.ts';
import { spokenCompany } from '../company-name.ts';

/** An introduction that somebody offers: where to, and the words that say so. */
export interface IntroductionOffer {
  company: string;
  words: string;
}

/** The writer could bring the owner together with somebody. Each reads one folded sentence. */
const OFFERS: readonly RegExp[] = [
  rx`\b(?:(?:i|we) (?:can|could|will|would|am happy to|would be happy to|would love to)(?: \w+){0,3} (?:introduce|connect) you|(?:introduce|connect|refer) you (?:to|with|at)|put you in touch|make (?:an?|the) intro(?:duction)?|pass (?:on )?your (?:cv|resume|name|profile)|(?:i|we)(?: also| still)? know (?:\w+ ){0,4}(?:at|there|from|who works)|(?:friend|cousin|brother|sister|colleague|former colleague|neighbour|neighbor) (?:of mine )?(?:is|works|worked) (?:at|for)|happy to (?:introduce|connect|make an intro|refer))`,
  rx`\b(?:(?:kann|könnte|würde|werde|möchte)(?: \w+){0,5} (?:vorstellen|bekannt machen|zusammenbringen|vernetzen|verbinden|empfehlen|weiterreichen)|stelle? dich(?: \w+){0,4} (?:vor|gern)|(?:ich )?kenne(?: \w+){0,5} (?:bei|dort|von)|(?:freund|freundin|bekannte[rn]?|bruder|schwester|kolleg\w+|nachbar\w*) (?:von mir )?(?:arbeitet|ist) (?:bei|dort))`,
  rx`\b(?:(?:je peux|je pourrais|je vais|je veux bien)(?: \w+){0,4} (?:présenter|mettre en (?:contact|relation|lien)|recommander)|te mettre en (?:contact|relation|lien)|je connais(?: \w+){0,5} (?:chez|à|là-bas)|(?:ami\w*|cousine?|frère|soeur|collègue|voisine?)(?: à moi)? (?:travaille|est|bosse) (?:chez|à))`,
  rx`\b(?:(?:puedo|podría|voy a|te) (?:\w+ ){0,4}(?:presentar\w*|poner\w* en contacto|recomendar\w*)|te (?:presento|pongo en contacto|recomiendo)|conozco a(?: \w+){0,5} (?:en|de|allí)|(?:amig[oa]|prim[oa]|herman[oa]|colega|vecin[oa])(?: mí[oa])? (?:trabaja|está) en)`,
  rx`\b(?:(?:kan|zou|wil|zal)(?: \w+){0,5} (?:voorstellen|introduceren|in contact brengen|koppelen|aanbevelen)|breng je in contact|ik ken(?: \w+){0,5} (?:bij|daar|van)|(?:vriend|vriendin|neef|nicht|broer|zus|collega|buurman|buurvrouw) (?:van mij )?werkt (?:bij|daar))`,
  rx`\b(?:(?:posso|poderia|podia|vou)(?: \w+){0,4} (?:apresentar\w*|pôr\w* em contacto|colocar\w* em contato|recomendar\w*)|apresento-te|ponho-te em contacto|conheço(?: \w+){0,5} (?:na|no|em|da|do|lá)|(?:amig[oa]|prim[oa]|irmão|irmã|colega|vizinh[oa])(?: meu| minha)? (?:trabalha|está) (?:na|no|em))`,
  rx`\b(?:(?:posso|potrei|ti)(?: \w+){0,4} (?:presentar\w*|presento|mettere in contatto|metterti in contatto|mettervi in contatto|raccomandar\w*|segnalar\w*)|conosco(?: \w+){0,5} (?:in|da|alla|presso|lì|che lavora)|(?:amic[oa]|cugin[oa]|fratello|sorella|collega|vicin[oa])(?: mi[oa])? lavora (?:in|da|alla|presso|per))`,
];

/** What turns an offer around, or puts it to somebody else. */
const NO_OFFER =
  /\?$|\b(?:not|no (?:one|longer|idea|contacts?|puedo|conozco|se|tengo|hay|creo)|nobody|none|never|unfortunately|afraid|sorry|wish i|if i|nicht|niemand\w*|kein\w*|leider|falls ich|wenn ich|ne|pas|personne|plus|malheureusement|helas|nadie|ningun\w*|lamentablemente|si yo|niet|niemand|geen|helaas|als ik|nao|ninguem|nenhum\w*|infelizmente|non|nessun\w*|purtroppo)\b/;

const LONGEST = 20_000;

/**
 * The introductions that somebody's own words offer to companies that the owner wished for: one sentence names the company
 * and says that the writer could bring the two together. A "can't", a question or a condition is no offer; in doubt none.
 */
export function introductionOffers(text: string, companies: readonly string[]): IntroductionOffer[] {
  const sentences = splitSentences(text.slice(0, LONGEST));
  return companies.flatMap((company) => {
    const name = foldWords(spokenCompany(company)).trim();
    // A name in a script that folding does not know is nothing but dots.
    if (name.length < 2 || !/[a-z0-9]/.test(name)) return [];
    const offer = sentences.find(
      ({ folded }) =>
        isNamed(folded, name) &&
        !NO_OFFER.test(folded.replaceAll(name, '')) &&
        OFFERS.some((pattern) => folded.search(pattern) >= 0),
    );
    return offer ? [{ company, words: offer.text.slice(0, 300) }] : [];
  });
}

/** As a name of its own, and not within a longer word. */
function isNamed(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(folded[at + name.length] ?? ' ');
    if (isWhole) return true;
  }
  return false;
}
