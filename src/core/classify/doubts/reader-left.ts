import { anyOf, anyWhole, type Doubt, oneOf } from './doubt.ts';

const AS_YOU_ASKED = oneOf(
  'as (?:you )?(?:have )?(?:requested|asked|wished)|(?:at|per) your request',
  'following your (?:phone )?(?:call|request|message|e-?mail)',
);

/** The end of an application by whoever applied, which a company confirms in the words of its own no. */
export const YOU_LEFT: Doubt = {
  mark: 'you-left',
  label: 'status_update',
  doubts: 'rejection',
  says: 'words about a decision of yours',
  patterns: [
    anyWhole(
      // It was done as you asked.
      'candidate with(?:drew|drawn)',
      String.raw`removed your (?:name|application|file) (?:\w+ ){0,4}?(?:as|per|at|on|following) `,
      String.raw`(?:as|per|at|on|following|after) your (?:\w+ )?(?:request|call|withdrawal|wish|instruction)s?\b.{0,80}\b(?:remov|withdr|clos|cancel)\w*`,
      String.raw`${AS_YOU_ASKED}\b.{0,60}\b(?:application|process|shortlist|removed|closed|withdr\w+)`,
      String.raw`(?:wie gewuenscht|wunschgemaess|auf (?:ihren|deinen) wunsch)\b.{0,60}\b(?:verfahren|prozess|auswahl|bewerbung)`,
      String.raw`(?:comme (?:vous l'avez |tu l'as )?(?:souhaite|demande)|a votre demande)\b.{0,60}\b(?:retir\w+|candidature|processus)`,
      String.raw`(?:como (?:nos )?(?:ha |has )?(?:solicitado|pedido|pidio|pediste)|a peticion suya|a tu peticion)\b.{0,60}\b(?:retir\w+|candidatura|proceso)`,
      String.raw`(?:a (?:seu|teu) pedido|(?:como|conforme) (?:nos )?(?:pediu|pediste|solicitou|solicitado))\b.{0,60}\b(?:retir\w+|candidatura|processo)`,
      String.raw`(?:come (?:da (?:lei|te) )?richiesto|su (?:sua|tua) richiesta)\b.{0,60}\b(?:ritir\w+|candidatura|selezione)`,
      String.raw`(?:op (?:je|uw|jouw) (?:eigen )?verzoek|zoals (?:je|u) ?(?:gevraagd|verzocht|vroeg))\b.{0,60}\b(?:sollicitatie|procedure|teruggetrokken)`,
      // Thanks for telling us.
      String.raw`(?:thank you|thanks) for (?:promptly )?(?:informing|notifying|telling) us\b`,
      String.raw`(?:thank you|thanks) (?:\w+ ){0,3}?for (?:letting (?:us|me) know|telling (?:us|me))|you informed us`,
      '(?:danke|dank) fuer (?:ihre|deine) (?:ehrliche |offene |schnelle )?(?:nachricht|mitteilung)',
      "(?:merci|remercions|remercie) (?:de|pour) (?:nous |m')?avoir (?:prevenu|informe|averti)e?s?",
      String.raw`gracias por (?:avisar\w*|decirnoslo|comunicarnoslo)`,
      'obrigad[oa] por (?:avisar|nos avisar|nos informar)',
      'grazie per (?:averci avvisato|avercelo detto)',
      '(?:bedankt|dank) voor (?:je|uw) (?:bericht|berichtje)',
      // Your decision, and what it is.
      'your (?:decision(?! to apply)|withdrawal|change of heart)',
      'you (?:have )?(?:decided|chosen|opted) to (?:withdraw|accept another|stay (?:where|with|at|in))',
      String.raw`(?:sorry|pity|shame) (?:\w+ ){0,3}?(?:that )?you (?:have )?(?:withdrawn|withdrew|are withdrawing|are (?:no longer|not) (?:available|interested))`,
      'you (?:have )?(?:decided|chosen|chose|accepted) (?:to (?:go|take)|another|a different|an offer|elsewhere)',
      'you no longer wish to (?:be considered|continue|proceed)',
      'you do not (?:wish|want) to (?:continue|proceed|be considered)|you are no longer (?:available|interested)',
      'you will not be taking',
      String.raw`(?:bedauer\w+|respektier\w+|akzeptier\w+|verstaendnis fuer|schade um) (?:\w+ )?(?:ihren?|deinen?) (?:entscheidung|entschluss|rueckzug|absage|ruecknahme)`,
      String.raw`(?:dass|da) (?:sie sich|du dich) (?:\w+ ){0,4}?(?:anders|dagegen|gegen \w+|fuer eine?n? ander\w+) (?:\w+ ){0,4}?entschieden`,
      '(?:ruecknahme|rueckzug) (?:ihrer|meiner|deiner|der) (?:bewerbung|kandidatur)',
      '(?:sie|du) nicht (?:mehr|laenger) (?:zur verfuegung|interessiert)',
      '(?:votre|ta) decision|(?:votre|ton) (?:desistement|retrait|renoncement)',
      'que (?:vous (?:ayez|avez)|tu (?:aies|as)) (?:choisi|decide|accepte|prefere|renonce)',
      'que vous ne (?:souhaitiez|poursuiviez|puissiez|soyez) (?:plus|pas)',
      String.raw`(?:respet\w+|entend\w+|comprend\w+|lament\w+|sent\w+) (?:mucho |perfectamente )?(?:su|tu) (?:decision|renuncia|retirada)`,
      'que (?:te retires|se retire|hayas? (?:decidido|elegido|aceptado|optado))',
      'que ya no (?:estes?|quieras?|puedas?)',
      String.raw`(?:respeit\w+|compreend\w+|entend\w+|lament\w+) (?:muito |perfeitamente )?a (?:sua|tua) (?:decisao|desistencia|retirada)`,
      'que tenhas? (?:decidido|escolhido|aceite|aceitado|optado|desistido)|que ja nao (?:esteja|queira|possa)s?',
      String.raw`(?:rispett\w+|comprend\w+|dispiac\w+ (?:per|della)) (?:\w+ )?(?:la |della )?(?:sua|tua|vostra) (?:decisione|rinuncia)`,
      'che (?:lei )?(?:abbia|hai) (?:deciso|scelto|accettato|rinunciato|preferito)|che non sia piu',
      '(?:je|jouw|uw) (?:besluit|beslissing|afmelding|terugtrekking|keuze om)',
      String.raw`dat (?:je|u) (?:afziet|(?:\w+ ){0,6}?(?:hebt|heeft) (?:gekozen|besloten|geaccepteerd|teruggetrokken))`,
      // Your new job.
      '(?:in|with|on|at) your new (?:job|role|position|employer|post)|congratulations on (?:the|your) (?:new|other)',
      '(?:am|an|in|bei|mit|zum|zur|beim) (?:ihre|deine|de)[mr]? neuen? (?:arbeitsplatz|stelle|job|arbeitgeber|position)',
      '(?:dans|pour|avec) (?:votre|ton|ta) (?:nouveau|nouvelle) (?:poste|emploi|fonction|employeur)',
      'en (?:tu|su) (?:nueva etapa|nuevo (?:trabajo|puesto|empleo))',
      '(?:no|com o|pelo) (?:seu |teu )?novo (?:emprego|trabalho|desafio|cargo)',
      '(?:per|nel|con) (?:il|la|il suo|il tuo) nuov[oa] (?:lavoro|incarico|impiego|avventura)',
      '(?:bij|in|met) (?:je|jouw|uw) nieuwe (?:baan|werkgever|functie|job|werk)',
      // An answer to a subject of yours.
      String.raw`(?:absage|zurueckzieh\w*|withdraw\w*|retrait|desistement|retiro|renuncia|desist\w+|intrek\w*|afzien|rinuncia|ritiro)\b(?<=^(?:re|aw|antw|r|sv|res|rif) ?: ?[^\n]{0,60})`,
    ),
    // The same as a system reports it.
    anyOf(
      '(?:recorded|registered|processed|confirm|noted) (?:that )?your withdrawal',
      String.raw`(?:sie|du) (?:haben|hast) (?:ihre|deine) bewerbung (?:[\w-]+ ){0,6}?zurueckgezogen`,
      '(?:vous avez|tu as) (?:bien )?retire (?:votre|ta) candidature',
      '(?:has|ha) retirado (?:tu|su) candidatura',
      '(?:retirou|retiraste) a (?:sua|tua) candidatura',
      '(?:hai|ha) ritirato la (?:sua|tua) candidatura',
      String.raw`(?:je|jij|u) (?:hebt|heeft) (?:je|uw|jouw) sollicitatie (?:[\w-]+ ){0,6}?ingetrokken`,
    ),
  ],
};
