import { anyOf, type Doubt } from './doubt.ts';

const LETTERS = '(?:letters?|wording|text|template|e-?mails?|draft|note|reply|message)';
const THE_UNSUCCESSFUL = String.raw`(?:unsuccessful|rejected|remaining|unselected|other) (?:\w+ )?(?:candidates|applicants|people|ones)`;

/** The reader is one of those who choose: they are asked to agree to a no, to sign it or to send it. */
export const READER_CHOOSES: Doubt = {
  mark: 'reader-chooses',
  label: 'not_job_related',
  doubts: 'rejection',
  says: 'words to somebody who chooses among applicants',
  patterns: [
    anyOf(
      // A greeting to those who choose.
      String.raw`(?<=(?:^|\n)(?:dear|hi|hello) (?:\w+ )?)(?:panel|committee|hiring managers?|interviewers|governors|trustees)\b`,
      String.raw`(?<=(?:^|\n)liebe )(?:auswahl|berufungs)?kommission`,
      String.raw`(?<=(?:^|\n)(?:chers|messieurs les|mesdames et messieurs les) )membres du jury`,
      String.raw`(?<=(?:^|\n)hola,? |(?:^|\n)estimad[oa]s? (?:miembros del )?)tribunal`,
      String.raw`(?<=(?:^|\n)beste )(?:selectie|sollicitatie|benoemings)?commissie|membri della commissione`,
      'membros do juri',
      // A no to be written, agreed to, signed or sent.
      String.raw`${LETTERS} (?:[\w-]+ ){0,5}?(?:to|for) (?:the |all |our |those |all the )?(?:[\w-]+ )?${THE_UNSUCCESSFUL}\b`,
      '(?:people|candidates|ones|applicants) we are not (?:appointing|taking|hiring|shortlisting|seeing)',
      String.raw`(?:reject|decline|turn down|let down) (?:all )?(?:the )?(?:remaining|unsuccessful|rest|others|other)\b`,
      String.raw`bulk reject|update on your (?:[\w-]+ ){0,4}vacancy|score ?sheets?\b`,
      '(?:draft|standard|attached|our|the) (?:regret|rejection) (?:letter|e-?mail|template|wording|text|note)s?',
      'rejection template|(?:wording|text|draft) below',
      String.raw`(?:comments|changes|objections|amendments|edits) (?:by|before|to me)\b`,
      String.raw`sign (?:it|them|these|this) off\b|candidate (?:no\.? ?|number )?\d\b`,
      String.raw`absage(?:n|schreiben|brief\w*|texte?|mails?) (?:[\w-]+ ){0,6}?(?:an|vorbereit\w+|freigeb\w+|verschick\w+|raus\w*|abzeichnen|unterschreib\w+)\b`,
      String.raw`(?:dem|der|den) (?:bewerber|kandidat)\w* (?:\w+ ){0,4}?(?:abgesagt|absagen)\b`,
      'an die (?:uebrigen|restlichen|anderen|abgelehnten) ',
      String.raw`(?:uebrigen|restlichen) (?:\w+ )?(?:bewerber|kandidat)\w* (?:\w+ ){0,2}?(?:absagen|abzusagen|vorbereitet|informieren)\b`,
      String.raw`(?:zur|um) (?:freigabe|unterschrift|gegenzeichnung|durchsicht)\b`,
      String.raw`(?:kurz |bitte |noch )(?:\w+ ){0,3}?(?:durchlesen|gegenlesen|abzeichnen|gegenzeichnen|freigeben)\b`,
      '(?:der )?text lautet|(?:text|formulierungs)vorschlag',
      String.raw`(?:kannst|koennten|koenntest|koennen|wuerden) (?:du|sie) (?:\w+ ){0,4}?(?:bewerber|kandidat)\w* (?:\w+ )?(?:absagen|abzusagen|informieren|anrufen)`,
      String.raw`(?:courriers?|lettres?|reponses?|texte|modele|mail) (?:[\w']+ ){0,4}?(?:aux|pour les) (?:autres )?(?:candidat\w*|personnes|postulant\w*)\b(?! (?:retenu|selectionn))`,
      String.raw`(?:retourner|renvoyer) (?:signee?|validee?)s?\b|(?:pour|a la) signature\b`,
      String.raw`votre (?:aval|validation|signature|visa)\b|bon pour envoi`,
      String.raw`(?:relire|signer|valider) (?:[\w']+ ){0,4}?(?:avant|d'ici)\b|je vous soumets`,
      String.raw`(?:cartas?|textos?|correos?|mensajes?|plantillas?|respuestas?) (?:\w+ ){0,4}?(?:a|para) (?:los|las) (?:demas|otros|otras|restantes|candidat\w+ (?:no|descart|rechaz|exclu)\w*|aspirantes)\b`,
      String.raw`visto bueno\b|para (?:tu|su|vuestra) firma\b|(?:revisar|firmar|aprobar)(?:la|lo|las|los)? antes\b`,
      String.raw`(?:andere|overige|afgewezen|resterende) (?:\w+ )?(?:kandidaten|sollicitanten|vier|drie|vijf|zes|twee) (?:\w+ )?(?:stuur|sturen|afwijs|bericht|mail|bel)\w*`,
      String.raw`tekst die (?:ik|we|wij)\b|graag (?:jullie |je |uw )?(?:akkoord|goedkeuring)\b`,
      String.raw`afwijzings?(?:brief|brieven|mails?|tekst)\b`,
      String.raw`(?:aan|naar) de (?:andere|overige) (?:\w+ )?(?:stuur|sturen|kandidaten|sollicitanten)`,
      String.raw`(?:textos?|cartas?|respostas?|emails?|modelo) (?:\w+ ){0,4}?(?:aos|para os|as|para as) (?:outros|restantes|demais|candidatos (?:nao|excl|rejeit))`,
      String.raw`(?:pode|podes|podem|poderia) (?:\w+ )?(?:aprovar|assinar|validar|rever)\b`,
      'responder aos (?:outros|restantes|demais)|para (?:a sua|tua|vossa) (?:assinatura|aprovacao)',
      String.raw`(?:letter[ae]|testo|rispost[ae]|mail|messaggio) (?:\w+ ){0,3}?(?:per|ai|agli|a) (?:gli |i )?(?:altri|candidati|esclusi|non selezionati|restanti)\b`,
      String.raw`(?:puo|puoi|potrebbe|potresti) (?:\w+ )?(?:controllare|firmare|approvare|rileggere)`,
      '(?:per|alla) (?:la )?(?:sua|tua) (?:firma|approvazione)',
    ),
  ],
};
