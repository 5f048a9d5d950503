import { rx } from '../classify/classification-rules/rule.ts';
import type { Sentence } from '../classify/sentences.ts';
import { extractFeedback } from '../extract/reason/extract-feedback.ts';
import { extractReason } from '../extract/reason/extract-reason.ts';
import { asksSomething } from './asks-something.ts';
import { behindCourtesy, isCourtesy, isGreeting, putsOff, refusesFeedback } from './courtesy.ts';

/** What others had, what tipped it, where somebody came in. Each reads one folded sentence. */
const COMPARES: readonly RegExp[] = [
  rx`\b(?:(?:other|others|another|chosen|successful|appointed|winning|final|second|stronger|internal|selected|hired) ?(?:candidate|candidates|applicant|person|finalists?|ones?)?|somebody|someone|person|candidates?) (?:\w+ ){0,4}(?:had|has|brought|knew|showed|scored|with|who(?:'s| is| has| had)?|came|was|were) (?:\w+ ){0,4}(?:more|stronger|deeper|broader|longer|direct|prior|already|better|further|closer|ahead|years?|experience)\b|\b(?:tipped|swung|decided|settled) (?:it|the|things|our)\b|\byou (?:came|were|finished|ranked) (?:\w+ ){0,2}(?:second|third|runner|close|first|top|ahead)\b|\b(?:on a scale|out of (?:ten|five|10|5)|\d ?\/ ?(?:5|10))\b|\b(?:honestly|frankly|to be (?:honest|frank))\b|\b(?:only|one|main|biggest|single|real) (?:thing|point|issue|gap|concern|worry|weakness|reservation|criticism|negative|difference|factor)s?\b|\bmoney\b|\b(?:budget|salary expectations?)\b|\bover-?qualified\b|\bthe difference was\b`,
  rx`\b(?:ander\w*|weiter\w*|ausgewählt\w*|intern\w*) (?:person|kandidat\w*|bewerber\w*) (?:\w+ ){0,6}(?:mehr|bereits|schon|stärker\w*|tiefer\w*|länger\w*|erfahrung\w*)\b|\bden ausschlag\b|\b(?:entscheidend|ausschlaggebend) (?:war|ist|waren)\b|\b(?:ehrlich gesagt|um ehrlich zu sein|offen gesagt)\b|\b(?:sie|du) (?:waren|warst|kamen|kamst) (?:\w+ ){0,4}(?:zweit\w*|knapp|vorn\w*)\b|\b(?:gehalt\w*|budget)\b|\büberqualifiziert\b|\b(?:mangelnde|fehlende) erfahrung\b|\b(?:fachlich|inhaltlich|menschlich|sprachlich)\b|\bhätten (?:sie|wir|uns|du)\b|\b(?:ihre?|deine?) (?!bewerbung|nachricht|mail|unterlagen|profil|anfrage)\w+ (?:war|waren|ist|sind|wirkte\w*|blieb\w*|klang\w*)\b|\bfür jemanden (?:mit|der|die)\b|\bwir hätten\b`,
  rx`\b(?:autre|choisie?|retenue?) (?:personne|candidat\w*) (?:\w+ ){0,6}(?:plus|déjà|davantage|expérience|meilleure?)\b|\b(?:a fait|qui a fait|fait) la différence\b|\bpour être (?:franc|franche|honnête)\b|\b(?:il|ce qui|nous) (?:vous |a )?manqu\w+|\b(?:le|seul|principal) (?:point|bémol|frein|reproche)\b|\bprétentions? salariale?s?\b|\b(?:votre|vos|ton|ta|tes) (?!candidature|message|mail|courriel|profil|cv|demande|retour)\w+ (?:était|étaient|est|sont|manqu\w+|n'est|n'était)\b|\b(?:retenu|choisi|opté pour|préféré|recruté) (?:une personne|quelqu'un|un autre|un profil|un candidat|une candidate)\b|\bsurqualifi\w+|\bce qui a (?:pesé|compté)\b|\bmanque d'expérience\b|\bnous aurions\b`,
  rx`\b(?:otr[oa]|elegid[oa]|seleccionad[oa]) (?:persona|candidat\w*|perfil) (?:\w+ ){0,6}(?:más|ya|mayor|mejor|experiencia)\b|\b(?:marcó|hizo) la diferencia\b|\b(?:siendo|para ser|te soy|soy) (?:sincer[oa]|honest[oa]|franc[oa])|\b(?:el|lo) (?:único|principal|que faltó)\b|\bte faltó\b|\ble faltó\b|\bfaltó\b|\bpretensi\w+ salarial\w*|\b(?:tus?|sus?) (?!candidatura|mensaje|correo|solicitud|perfil|cv|postulación)\w+ (?:no )?(?:es|fue|fueron|era|eran|estuvo|estuvieron|son)\b|\b(?:eleg\w+|escog\w+|optamos por|contratamos|seleccionamos) (?:a )?(?:alguien|una persona|otr\w+|un perfil|un candidato|una candidata)\b|\bsobrecalificad[oa]|\blo que (?:más )?(?:pesó|decidió|contó)\b|\bfalta de experiencia\b|\bquedaste\b|\bquedó (?:en|segund)`,
  rx`\b(?:andere|gekozen) (?:persoon|kandidaat|collega) (?:\w+ ){0,6}(?:meer|al|betere?|ervaring|sterker)\b|\b(?:gaf|de) doorslag\b|\beerlijk(?: gezegd)?\b|\b(?:enige|voornaamste|grootste) (?:punt|minpunt|twijfel|verschil)\b|\bhet verschil\b|\bsalaris\w*|\b(?:je|jouw|uw) (?!sollicitatie|bericht|mail|cv|profiel|reactie|gegevens)\w+ (?:was|waren|is|zijn|bleef|bleven|kwam|kwamen)\b|\b(?:kozen|gekozen|verder)(?: \w+){0,2} (?:voor|met) iemand\b|\bovergekwalificeerd\b|\bgebrek aan ervaring\b|\b(?:we|wij) (?:misten|hadden)\b|\bje (?:was|werd) (?:\w+ )?tweede\b`,
  rx`\b(?:outr[oa]|escolhid[oa]) (?:pessoa|candidat\w*) (?:\w+ ){0,6}(?:mais|já|maior|melhor|experiência)\b|\bfez a diferença\b|\b(?:sendo|para ser) (?:sincer[oa]|honest[oa])|\b(?:o único|o principal|o que faltou|faltou)\b|\bpretens\w+ salaria\w*|\b(?:seu|sua|seus|suas|teu|tua|teus|tuas) (?!candidatura|mensagem|mail|email|cv|perfil|currículo)\w+ (?:não )?(?:é|era|foi|foram|eram|são|correu)\b|\b(?:escolhemos|optámos por|optamos por|contratámos|contratamos|selecionámos|selecionamos) (?:alguém|uma pessoa|outr\w+|um perfil|um candidato|uma candidata)\b|\bficou em segundo\b|\bsobrequalificad[oa]|\bo que (?:mais )?(?:pesou|decidiu|contou)\b|\bfalta de experiência\b`,
  rx`\b(?:altr[oa]|scelt[oa]) (?:persona|candidat\w*|profilo) (?:\w+ ){0,6}(?:più|già|maggiore?|migliore?|esperienza)\b|\bfatto la differenza\b|\b(?:a essere|ad essere|per essere|sarò) (?:sincer[oa]|onest[oa]|franc[oa])|\b(?:unico|l'unico|principale) (?:punto|neo|dubbio|limite|aspetto)\b|\b(?:è|sono) mancat\w+|\bmancava\w*|\brichiest\w+ (?:economic|salarial)\w+|\b(?:suo|sua|suoi|sue|tuo|tua|tuoi|tue) (?!candidatura|messaggio|mail|email|cv|profilo|curriculum)\w+ (?:non )?(?:è|era|erano|sono|risult\w+)\b|\babbiamo (?:scelto|preferito|selezionato|assunto) (?:una persona|qualcuno|un altr\w+|un profilo|un candidato|una candidata)\b|\bsovraqualificat[oa]|\b(?:ha|hanno) pesato\b|\bmancanza di esperienza\b|\barrivat[oa] second[oa]`,
];

/** Whom the writer speaks to, or what candidates are judged by, in folded text. */
const READER =
  /\b(?:you|your|yours|sie|ihr\w*|ihnen|du|dein\w*|dich|dir|vous|votre|vos|tu|ton|ta|tes|te|ti|tus?|su|sus|usted|le|les|je|jouw|jij|u|uw|ge|voce|seu|sua|seus|suas|teu|tua|lhe|lei|suo|suoi|sue|tuo|tuoi|tue|la|missing|lack\w*|experience|answers?|examples?|erfahrung\w*|antwort\w*|beispiele?|reponses?|exemples?|experiencia|respuestas?|ejemplos?|ervaring|antwoord\w*|voorbeeld\w*|respostas?|exemplos?|esperienza|risposte|esempi\w*)\b/;
/** Below this nothing is told that the candidate could work on. */
const FEWEST_WORDS = 8;
const LONGEST_GREETING = 60;

/**
 * The words that show that an answer tells the candidate how they did, what was missing or what others had; null when
 * it is kind words, a refusal, a promise or something else. `isLikely`: the email as a whole reads like feedback.
 */
export function findFeedback(
  sentences: readonly Sentence[],
  { isLikely }: { isLikely: boolean },
): string | null {
  const said = tellingSentences(sentences);
  const judged = extractFeedback(said, { isReply: true });
  if (judged) return judged.evidence;
  const compared = said.find(({ folded }) => COMPARES.some((pattern) => folded.search(pattern) >= 0));
  const reason = compared?.text ?? extractReason(said)?.evidence;
  if (reason || !isLikely) return reason ?? null;
  const told = said.filter((sentence) => asksSomething([sentence]) === null);
  const words = told.flatMap(({ folded }) => folded.split(/\s+/));
  const isAboutReader = told.some(({ folded }) => READER.test(folded));
  return words.length >= FEWEST_WORDS && isAboutReader ? told[0]!.text : null;
}

/** The sentences of an answer that are more than kind words, a question or a refusal. */
export function tellingSentences(sentences: readonly Sentence[]): Sentence[] {
  return sentences.flatMap(withoutCourtesy);
}

/** Kind words and questions judge nobody, and a refusal does not: what goes on behind a "but" may. */
function withoutCourtesy(sentence: Sentence): Sentence[] {
  const { folded } = sentence;
  if ((isGreeting(folded) && folded.length < LONGEST_GREETING) || folded.endsWith('?')) return [];
  if (!saysNothing(folded)) return [sentence];
  const rest = behindCourtesy(folded);
  return rest === null || saysNothing(rest) ? [] : [{ ...sentence, folded: rest }];
}

function saysNothing(folded: string): boolean {
  return isCourtesy(folded) || refusesFeedback(folded) || putsOff(folded);
}
