import { foldText } from './read/fold-text.ts';

/** Said without punctuation, and meant by nobody's name, wherever it stands: "jobs-no-reply", "ne_pas_repondre". */
const SAYS_SO =
  /norepl(?:y|ies|ay)|noresponse|(?:do|dont|donot|not)reply|unmonitored|mailerdaemon|keineantwort|nichtantworten|noantwort|nepa[rs]+epondre|nonrepondre|noresponder|norespuesta|naoresponda|naoresponder|nonrispondere|nietbeantwoorden|nietantwoorden|geenantwoord|geenreply|svarikke|svaraej|nieodpowiadaj|neodpovidat|eivastata|nevalaszolj|yanitlama|cevaplama/;
/** A word of its own: bob.ounce and autumn are people. */
const WORD =
  /^(?:alerts?|system|robot)$|(?:^|[-_.+])(?:postmaster|bounces?|auto[-_.]?(?:mailer|mated|reply|responder|response|confirm)|automat(?:ed|ic|ion|isch|ique))(?=[-_.+\d]|$)|(?:^|[-_.+])(?:notif(?:y|ication|icacion|icacao|icacoes|iche|ica)|benachrichtigung|mitteilung)/;

/** Whether no person answers from this address, in our languages and some more: no-reply, bounce and notification senders. */
export function isNoReplyAddress(address: string): boolean {
  const local = foldText(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
  return SAYS_SO.test(local.replace(/[^\p{L}\p{N}]/gu, '')) || WORD.test(local);
}
