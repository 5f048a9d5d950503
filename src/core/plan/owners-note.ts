/** Words of a conversation with somebody, in the seven languages. */
const CONVERSATION =
  /(?<!\p{L})(?:interview|call|phone|spoke|speak|talk|met|meeting|conversation|chat|screen|on-?site|gespr[äa]ch|telefon|gesprochen|getroffen|entretien|appel|rencontr|entrevista|llamada|reuni|habl|conversa|chamada|gesprek|gesproken|gebeld|colloquio|chiamata|incontr|parlat)/iu;
/** It did not take place, or not yet. */
const NOT_HELD =
  /(?<!\p{L})(?:no|not|never|didn|cancel|called off|postpone|resched|will|tomorrow|next|kein|nicht|abgesagt|verschoben|morgen|pas|annul|demain|cancelad|mañana|niet|geen|afgezegd|não|amanhã|non|domani)/iu;

/** Whether a note of the owner's says that they talked with somebody: their word is evidence of an interview. */
export function tellsOfConversation(note: string): boolean {
  return CONVERSATION.test(note) && !NOT_HELD.test(note);
}
