import type { Sentence } from '../../classify/sentences.ts';
import type { Found } from '../../facts.ts';
import { patternsPossible } from '../possible-patterns.ts';

/** What a candidate is judged by: what they did, said, wrote and know. On folded text. */
const JUDGED =
  /\b(?:you|your|answers?|presentation|portfolio|case|test|task|exercise|assignment|code|cv|cover letter|interviews?|examples?|experience|skills?|score[ds]?|communication|structure|technical(?:ly)?|coding|system design|solution|take-?home|statement|reviewers?|panel|sie|ihr\w*|ihnen|du|dein\w*|dir|dich|antwort\w*|praesentation|prasentation|anschreiben|motivationsschreiben|lebenslauf|fachlich|handwerklich|gespraech|gesprach|aufgabe|vous|votre|vos|tu|ton|ta|tes|reponses?|cas|exercice|entretien|lettre|tu|tus|te|su|sus|le|respuestas?|prueba|caso|carta|entrevista|je|jouw|uw|ge|antwoord\w*|proefstuk|opdracht|brief|gesprek|voce|sua|seu|suas|seus|lhe|respostas?|apresentacao|prova|aula\S*|modelagem|lei|suo|sua|tuo|tua|tuoi|suoi|risposte?|colloquio|prova|domanda|curriculum)\b/;
/** Words of judging. On folded text. */
const JUDGES =
  /\b(?:strong(?:er|est)?|weak(?:er|est)?|weakness\w*|strengths?|solid|good|great|excellent|impress\w*|polished|clear(?:er|ly)?|unclear|vague|thin(?:ner)?|brief|short|shallow|generic|general|detail\w*|depth|lack\w*|miss(?:ed|ing)|struggl\w*|hesita\w*|rushed|slow(?:er)?|late|fast|too (?:much|little|long|many|few|\w+)|not enough|more (?:of|detail|depth|structure|concrete|examples?|prompting)|less|could have|would have liked|'d have liked|needed|need to|should|improve\w*|work on|next time|advice|suggest\w*|recommend\w*|tip|liked|loved|enjoyed|lost (?:marks|points)|marks|points|scored|rated|below|above|concern\w*|doubt\w*|felt|came across|stayed|overlook\w*|mistakes?|errors?|tests?|stark\w*|staerk\w*|schwach\w*|schwaech\w*|gut|sehr gut|ueberzeug\w*|uberzeug\w*|unklar|vage|oberflaechlich|oberflachlich|allgemein\w*|fehlt\w*|gefehlt|zu (?:wenig|viel|lang\w*|kurz|frueh|fruh|spaet|spat|\w+)|mehr|haetten|hatten uns|punkt\w*|besser|ausgewichen|konkret\w*|kuerzen|kurzen|aufgefallen|eindruck|verbesser\w*|fort\w*|faible\w*|points? (?:forts?|faibles?)|bien|tres bon\w*|clair\w*|flou\w*|manqu\w*|trop|pas assez|davantage|plus de|conseil\w*|auriez pu|aurait (?:fallu|aime)|theorique|convain\w*|apprecie|debil\w*|fuert\w*|bien|muy bien|claro|confus\w*|falt\w*|demasiado|poco|mas|podrias|habria|aconsej\w*|consejo|tardaste|salta\w*|sterk\w*|zwak\w*|goed|duidelijk\w*|vaag\w*|mist\w*|te (?:weinig|veel|lang|kort|laat|\w+)|meer|had(?:den)? (?:graag|liever)|tip|traag|paraat|fort\w*|frac\w*|bom|boa|otim\w*|clar\w*|faltou|sentimos falta|demais|pouco|mais|poderia|dica|travou|redond\w*|forte|debole|buon\w*|ottim\w*|chiar\w*|mancav\w*|mancato|troppo|poco|piu|avrebbe|potev\w*|consigli\w*|pers[ao]|brav\w*)\b/;
/** Courtesies, decisions and small print. On folded text. */
const NOT_FEEDBACK =
  /\b(?:thank(?:s| you)|dear|hi|hello|regards|best wishes|good luck|best of luck|wish you|keep in touch|unsubscribe|happy to (?:talk|chat|jump)|call me|feel free|you asked|for asking|your (?:email|mail|message|note|question|request|application)|hope (?:this|that|it) helps|sorry (?:for|it took)|we (?:have )?decided|another candidate|somebody else|danke|vielen dank|sehr geehrte|liebe[rs]?|hallo|viele gruesse|viel erfolg|alles gute|ihre (?:mail|nachricht|anfrage|nachfrage)|deine (?:mail|nachricht|frage|nachfrage)|hoffe,? (?:das|es|dass)|bonjour|merci|cordialement|bonne (?:chance|continuation)|hola|gracias|suerte|un saludo|beste|bedankt|dank je|groet\w*|succes|oi|ola|obrigad\w*|boa sorte|abraco|gentile|ciao|grazie|in bocca|saluti)\b/;
/** Words that announce feedback, in whatever mail. On folded text. */
const ANNOUNCES =
  /\b(?:feedback|debrief|constructive|the panel(?:'s)? (?:remarks|comments|felt|scored)|verbatim|to be honest|honest answer|areas? (?:for|of|to) (?:improvement|develop\w*)|strengths?|rueckmeldung|ruckmeldung|einschaetzung|einschatzung|ehrlich|retour|pour etre franc|en toute franchise|devolucion|comentarios|retroalimentacion|terugkoppeling|eerlijk|retorno|devolutiva|sincero|riscontro|sinceramente|take-?home|you asked (?:me )?(?:for|why|what))\b/;
/** Words that put feedback off to another day, to the end of the sentence. On folded text. */
const PROMISES =
  /\b(?:(?:(?:will|shall|going to|plan to|hope to) (?:\w+ ){0,2}(?:send|share|sharing|sending|give|giving|provide|providing|get|receive|follow|email|forward|prepare|offer|have)\b[^:;,]{0,60}\bfeedback|(?:werden?|wird|erhalten|bekommen|erhaeltst|bekommst|senden|schicken|geben|gebe|sende|schicke)\b[^:;,]{0,60}\b(?:feedback|rueckmeldung|einschaetzung)|(?:feedback|rueckmeldung|einschaetzung) folgt|(?:enverr|transmettr|recevr|fer(?:ons|ai)|donner(?:ons|ai)|partager(?:ons|ai)|fournir)\w*\b[^:;,]{0,60}\b(?:feedback|retours?|commentaires)|(?:enviare|mandare|compartire|recibira|(?:haremos|hare) llegar|(?:vamos|voy) a (?:enviar|dar|mandar)|dare)\w*\b[^:;,]{0,60}\b(?:feedback|comentarios|devolucion|retroalimentacion)|(?:sturen|stuur|zullen|zal|ontvang(?:t|en)?|krijgt?)\b[^:;,]{0,60}\b(?:feedback|terugkoppeling)|(?:enviare|(?:vamos|vou) (?:enviar|mandar|dar)|dare|compartilhare|partilhare|recebera)\w*\b[^:;,]{0,60}\b(?:feedback|retorno|devolutiva)|(?:invier|mander|dar|condivider|ricever|fornir)(?:emo|o|a|ai|ete)\b[^:;,]{0,60}\b(?:feedback|riscontro))\b[^:;,]{0,60}$)/;
const mayAnnounce = patternsPossible([ANNOUNCES]);
const LONGEST = 1_500;

/**
 * The part of an email that is feedback on the candidate, verbatim, from its first to its last sentence; null when there
 * is none. `isReply`: the email answers a question for feedback, so that judging words are enough.
 */
export function extractFeedback(
  sentences: readonly Sentence[],
  { isReply }: { isReply: boolean },
): Found<string> | null {
  if (!isReply && !sentences.some(announces)) return null;
  const first = sentences.findIndex((sentence) => judges(sentence) && JUDGED.test(sentence.folded));
  if (first < 0) return null;
  let last = first;
  // One sentence between two of feedback belongs to them.
  for (let at = first + 1; at < sentences.length && at <= last + 2; at += 1)
    if (judges(sentences[at]!)) last = at;
  const value = sentences
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST);
  return { value, evidence: sentences[first]!.text.slice(0, 300) };
}

function announces(sentence: Sentence): boolean {
  return mayAnnounce(sentence).length > 0 && ANNOUNCES.test(sentence.folded);
}

function judges({ folded }: Sentence): boolean {
  return folded.length > 15 && JUDGES.test(folded) && !NOT_FEEDBACK.test(folded) && !PROMISES.test(folded);
}
