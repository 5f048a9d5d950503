/**
 * What the owner's notes are judged by, in the seven languages; all are matched in folded text: lower case, no accents.
 * A talk with somebody.
 */
export const TALK =
  /(?<!\p{L})(?:interview(?:s|ed|te|ten)?|(?:phone |video )?calls?|spoke|spoken|speaking|talk(?:s|ed|ing)?|met(?! (?:the |all |their )?(?:requirement|criteria|deadline))|meeting|conversation|chat(?:s|ted)?|(?:phone[- ]?)?screen(?:ing)?|on-?site|panel|(?:vorstellungs|telefon|erst|zweit)?gesprach\p{L}{0,4}|telefonat\p{L}{0,3}|telefoniert|gesprochen|sprach|getroffen|kennengelernt|unterhalten|entretiens?|appel|parle|rencontre|discute|echange|visio|entrevista\p{L}{0,3}|llamada|reunion|hable|hablamos|hablado|conversacion|charla|conoci|conversa|conversamos|conversei|falei|falamos|chamada|ligacao|reuniao|reuni|gesprek\p{L}{0,4}|gesproken|sprak|gebeld|telefoongesprek|ontmoet|kennismaking\p{L}{0,8}|colloqui[oi]?|chiamata|incontro|incontrat[oaie]|parlato|telefonata|videochiamata)(?!\p{L})/u;

/** It took place: said in a tense that looks back. */
export const HAD =
  /(?<!\p{L})(?:had|was|were|did|done|went|spoke|spoken|talked|met|interviewed|chatted|finished|completed|after|last|hatte|hatten|habe|haben|war|waren|gab|gesprochen|telefoniert|getroffen|gefuhrt|kennengelernt|unterhalten|sprach|letzte\p{L}?|vergangene\p{L}?|ai|avons|eu|etait|parle|rencontre|discute|passe|fait|derniere?|tuve|tuvimos|hubo|fue|hable|hablamos|hablado|he|hemos|hice|conoci|pasad[ao]|tive|tivemos|foi|houve|falei|falamos|conversei|conversamos|fiz|passad[ao]|hadden|heb|hebben|gehad|gesproken|gebeld|sprak|ontmoet|vorige|afgelopen|ho|abbiamo|avuto|fatto|parlato|incontrat[oaie]|sostenuto|stat[oa]|scors[oa])(?!\p{L})/u;

/** What is said of it is that it did not take place, or that it is only planned. */
export const PLANNED_OR_OFF =
  /(?<!\p{L})(?:schedul\p{L}{1,4}|re-?schedul\p{L}{1,4}|planned|booked|arranged|invit\p{L}{2,6}|upcoming|prepar\p{L}{1,6}|cancel\p{L}{0,4}|called off|call(?:ed)? (?:me )?back|postponed|moved to|put off|pushed|missed|no[- ]show|voicemail|waiting|hop(?:e|ing)|request\p{L}{0,3}|geplant|vereinbart|angesetzt|eingeladen|einladung|abgesagt|verschoben|verlegt|ausgefallen|warte|prevu|planifie|programme|convoque|annule|reporte|decale|attends|programada|agendada|prevista|invitacion|cancelad[ao]|aplazad[ao]|pospuest[ao]|espero|agendad[ao]|marcad[ao]|convite|adiad[ao]|desmarcad[ao]|gepland|ingepland|afgesproken|uitgenodigd|uitnodiging|afgezegd|verzet|uitgesteld|wacht|programmat[oa]|fissat[oa]|previst[oa]|invit[oa]|annullat[oa]|rinviat[oa]|spostat[oa]|aspetto)(?!\p{L})/u;

/** It lies ahead. */
export const AHEAD =
  /(?<!\p{L})(?:will|tomorrow|next|going to|to come|soon|should|want(?:s|ed)?|would|asked for|to (?:call|talk|speak|meet|schedule)|morgen|nachste\p{L}?|kommende\p{L}?|werde|soll|demain|prochaine?|vais|doit|veut|manana|proxim[ao]|voy|va a|debe|quiere|amanha|vou|vai|deve|quer|volgende|ga|gaat|zal|wil|domani|prossim[oa]|deve|vuole|sara|avro)(?!\p{L})/u;

/** No, and what is said with it. */
export const NOT =
  /(?<!\p{L})(?:no|not|never|without|(?:did|have|has|had|was|were|do|does)n.?t|kein\p{L}{0,2}|nicht|nie|ohne|pas|jamais|aucun\p{L}{0,2}|sans|no|nunca|sin|ningun[ao]?|nao|sem|nenhum[ao]?|niet|geen|nooit|zonder|non|mai|senza|nessun[ao]?)(?!\p{L})/u;

/** Behind a "not": that it took place. "A call that was not easy" did. */
export const TAKE_PLACE =
  /(?<!\p{L})(?:happen\p{L}{0,3}|(?:take|took|taken) place|come off|statt\p{L}{0,9}|zustande|lieu|lugar|realiz\p{L}{1,4}|celebr\p{L}{1,4}|aconteceu|door\p{L}{0,6}|plaatsgevonden|luogo|svolt[oa])(?!\p{L})/u;
