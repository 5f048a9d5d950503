import { rx } from '../classify/classification-rules/rule.ts';
import type { Sentence } from '../classify/sentences.ts';

/** Questions that nobody answers. On folded text. */
const RHETORICAL =
  /\b(?:how are you|hope you|how do you do|wie geht|comment allez|comment vas|como esta|como estas|hoe gaat|tudo bem|come sta|come va|honest(?:ly)?|why(?: not)?|what (?:did|was|let|tipped|swung|made|cost|went)|what (?:about|would have)|pourquoi|por que|warum|waarom|perche|que falto|el motivo|the reason|o motivo|il motivo|makes sense|does that|ok|right|fair|deal|help|no|you asked)\b[^?]{0,60}\?$/;
/** Words that ask for an answer, or propose something. Each reads one folded sentence. */
const ASKS: readonly RegExp[] = [
  rx`\b(?:(?:could|can|would|will) you (?:please |kindly |be able to )?(?:send|share|call|give|let|tell|confirm|be|like|want|have|come|join|fill|forward|provide)|please (?:send|call|confirm|share|forward|fill|choose|pick|book|give)|(?:are|would) you (?:be )?(?:free|available|interested|open|around|up for|happy)|shall we|should we|(?:let me|let us) know (?:when|which|what|whether|if you(?:'d| would|'re| are)? (?:free|available|interested|like|want|around|up)|your)|give me a (?:call|ring|shout)|call me|ring me|(?:jump|hop|get) on a (?:call|quick)|(?:have|grab|do) a (?:quick |short |brief )?(?:call|chat|coffee)|happy to (?:talk|chat|call|jump|hop|discuss|speak)(?: \w+){0,4} (?:by phone|on the phone|call|through|over|tomorrow|\w+day|week|you)|when (?:suits|works|are you)|what (?:time|day)|pick a (?:slot|time)|book a)\b`,
  rx`\b(?:könn(?:t)?en sie|können wir (?:uns|kurz|telefonieren|sprechen|einen)|kannst du|könntest du|würden sie|hätten sie|haben sie (?:zeit|lust|interesse|noch)|hast du (?:zeit|lust)|bitte (?:senden|schicken|rufen|teilen|geben|melden|bestätigen) sie|rufen sie (?:mich|uns|gern)|ruf mich|wollen wir|sollen wir|wann (?:passt|hätten|haben|können)|passt (?:es )?ihnen|lassen sie (?:mich|uns) wissen,? (?:wann|ob|wie|welche)|geben sie (?:mir|uns) (?:bitte )?bescheid|telefonieren|am telefon (?:erzähl|sprech|besprech)\w*)\b`,
  rx`\b(?:pourriez[- ]vous|pouvez[- ]vous|pourrais[- ]tu|peux[- ]tu|seriez[- ]vous|serais[- ]tu|êtes[- ]vous (?:disponible|libre|intéress\w+)|es[- ]tu (?:dispo|libre)|auriez[- ]vous|avez[- ]vous (?:un|le) (?:moment|temps)|merci de (?:me |nous )?(?:envoyer|transmettre|confirmer|rappeler|indiquer)|appelez[- ]moi|appelle[- ]moi|rappelez[- ]moi|dites[- ]moi (?:quand|si|quel\w*)|faites[- ]moi savoir (?:quand|si)|je suis joignable|voulez[- ]vous|veux[- ]tu)\b`,
  rx`\b(?:podría|podrías|puedes?|podemos|pod(?:éi|ri)s)(?: \w+){0,2} (?:enviar|mandar|decir|llamar|confirmar|pasar|hablar|vernos|quedar)\w*|\b(?:tienes?|tendrías?|tiene) (?:un rato|tiempo|disponibilidad|un momento)|\bllám[ae]me\b|\bllama[dr]?me\b|\b(?:te|le) (?:viene|iría|parece|va) bien\b|\bavís[ae]me (?:si|cuándo|cuando)\b|\bquedamos\b|\b(?:estás|está) (?:disponible|libre)`,
  rx`\b(?:kun je|kunt u|kan je|zou je|zou u|zullen we|heb je (?:tijd|zin|even)|heeft u (?:tijd|even)|ben je (?:beschikbaar|vrij)|bent u (?:beschikbaar|vrij)|bel (?:me|mij|gerust)|laat (?:me|maar|even|ons)? ?weten (?:wanneer|of|wat|welke)|wanneer (?:schikt|past|kun|kan)|schikt het|graag (?:ontvang|hoor) ik)\b`,
  rx`\b(?:poderia|pode|podes|podias|podemos|poderíamos)(?: \w+){0,2} (?:enviar|mandar|ligar|confirmar|dizer|falar|conversar|marcar)\w*|\b(?:tem|tens|teria|terias) (?:um (?:tempo|momento|minuto)|tempo|disponibilidade)|\b(?:está|estás|estaria) (?:disponível|livre)|\b(?:ligue|liga)[- ]me\b|\bme (?:liga|ligue)\b|\b(?:diga|avise)[- ]me (?:se|quando)\b|\bme (?:diga|avise) (?:se|quando)\b|\bvamos (?:marcar|falar|conversar)\b`,
  rx`\b(?:potrebbe|può|puoi|potresti|possiamo|potremmo)(?: \w+){0,2} (?:inviar|mandar|chiamar|confermar|dir|sentir|parlar|veder|indicar)\w*|\b(?:ha|hai|avrebbe|avresti) (?:un (?:attimo|momento|minuto)|tempo|disponibilità)|\b(?:è|sei|sarebbe|saresti) (?:disponibile|libero|libera)\b|\b(?:mi chiami|chiamami|mi richiami)\b|\bmi (?:faccia|fai|dica) sapere (?:se|quando)|\bfammi sapere (?:se|quando)|\bci sentiamo\b`,
];
/** "Let me know if you have any questions": nobody waits for an answer to that. On folded text. */
const FORMULA =
  /\b(?:any (?:further |other |more )?questions|(?:weitere |noch )?(?:rueck)?fragen|hesitate|zoegern|hesitez|dude|aarzel|hesite|esiti|apply again|future)\b/;

/** The sentence that asks or proposes something that only the candidate can answer; null when none does. */
export function asksSomething(sentences: readonly Sentence[]): string | null {
  const asking = sentences.find(({ folded }) => {
    if (FORMULA.test(folded)) return false;
    if (ASKS.some((pattern) => folded.search(pattern) >= 0)) return true;
    return folded.endsWith('?') && folded.length > 12 && !RHETORICAL.test(folded);
  });
  return asking?.text ?? null;
}
