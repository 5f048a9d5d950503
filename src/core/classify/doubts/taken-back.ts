import { anyWhole, type Doubt } from './doubt.ts';

const STAND_BY = '(?:honou?r|stand by|uphold|proceed with|go ahead with)';
const CANNOT = '(?:no longer (?:able|in a position) to|cannot|can no longer|unable to|not able to)';

/** An offer that is taken back, and not only in case of something. */
export const TAKES_BACK: Doubt = {
  mark: 'takes-back',
  label: 'rejection',
  doubts: 'offer',
  says: 'words that take an offer back',
  patterns: [
    anyWhole(
      String.raw`(?:withdraw|withdrawing|withdrew|withdrawn|rescind|rescinding|rescinded|revok(?:e|ed|ing)|retract(?:ed|ing)?) (?:\w+ ){0,4}?offers?`,
      String.raw`offers? (?:[\w-]+ ){0,5}?(?:is|are|was|were|been|being) (?:\w+ )?(?:withdrawn|rescinded|revoked|retracted|void|cancelled)`,
      String.raw`${CANNOT} (?:\w+ ){0,2}?${STAND_BY} (?:\w+ ){0,3}?offer`,
      String.raw`(?:can not|no longer able to|not able to|unable to) (?:\w+ )?${STAND_BY} (?:\w+ ){0,3}?(?:offer|hire|hiring|employment|appointment|contract)`,
      String.raw`(?:angebot|zusage)\b.{0,40}\b(?:zurueck(?:ziehen|nehmen|gezogen|genommen)|widerruf\w*|hinfaellig)`,
      String.raw`(?:zurueckziehen|zurueckgezogen|zurueckgenommen|widerrufen)\b.{0,30}\b(?:angebot|zusage)`,
      String.raw`(?:retir\w+|annul\w+|revoqu\w+) (?:[\w']+ ){0,4}?(?:offre|promesse|proposition)`,
      String.raw`(?:offre|promesse) (?:[\w']+ ){0,6}?(?:retiree|annulee|caduque)`,
      String.raw`(?:retir\w+|anul\w+|revoc\w+|dejar sin efecto) (?:\w+ ){0,3}?oferta`,
      String.raw`oferta (?:\w+ ){0,5}?(?:retirada|anulada|sin efecto)`,
      String.raw`(?:retir\w+|cancel\w+|anul\w+|ritir\w+|revoc\w+|annull\w+) (?:\w+ ){0,3}?(?:proposta|offerta)`,
      String.raw`(?:proposta|offerta) (?:\w+ ){0,5}?(?:retirada|cancelada|sem efeito|anulada|ritirata|revocata|annullata)`,
      String.raw`aanbod\b.{0,40}\b(?:in(?:trekken|getrokken)|teruggetrokken|vervalt)`,
      String.raw`(?:intrekken|trekken)\b.{0,30}\baanbod`,
      // The place itself is gone.
      String.raw`start date\b.{0,50}\bnot (?:take place|go ahead|happen)|including yours|hiring freeze`,
      String.raw`(?:position|role|job|post) (?:\w+ ){0,4}?(?:no longer exists|(?:been|was|is being) (?:\w+ )?(?:eliminated|cut|abolished))`,
      String.raw`(?:stelle|position) (?:\w+ ){0,5}?(?:entfaellt|gestrichen|faellt weg)`,
      String.raw`(?:poste|puesto|vaga|cargo|posizione|posto|functie) (?:[\w']+ ){0,5}?(?:supprime|suprimid[oa]|amortizad[oa]|extint[oa]|elimina[dt][oa]|soppress[oa]|vervallen|vervalt)`,
    ),
  ],
};

const IS_OVER = '(?:passed|closed|ended|lapsed|expired)';
const HAS_NOT = '(?:did not|had not|have not|has not|was not|were not|not been)';
const HANDED_IN = '(?:completed?|submit(?:ted)?|received?|finish(?:ed)?|hand(?:ed)? in|return(?:ed)?)';

/** The time for a test that is over: who is told so is no longer asked for it. */
export const TOO_LATE: Doubt = {
  mark: 'too-late',
  label: 'rejection',
  doubts: 'assessment',
  says: 'words about a time that is over',
  patterns: [
    anyWhole(
      // The time.
      String.raw`(?:deadline|window|period|time limit) (?:[\w-]+ ){0,6}?(?:(?:has|had) (?:now )?${IS_OVER}|${IS_OVER} (?:on|yesterday|last))`,
      'expired (?:on|yesterday|last|without)',
      String.raw`${HAS_NOT} (?:[\w-]+ ){0,6}?${HANDED_IN} (?:[\w-]+ ){0,6}?(?:by the (?:deadline|due)|(?:in|on) time|before the (?:deadline|closing)|within the)`,
      String.raw`nicht (?:rechtzeitig|fristgerecht|innerhalb der frist) (?:\w+ ){0,3}?(?:abgeschlossen|absolviert|bearbeitet|abgegeben|eingereicht|eingegangen|erhalten)`,
      String.raw`nicht bis (?:[\w.:]+ ){1,5}?(?:durchgefuehrt|abgeschlossen|bearbeitet|absolviert|eingereicht|abgegeben)`,
      String.raw`frist (?:[\w.]+ ){0,6}?(?:abgelaufen|verstrichen)`,
      String.raw`delai (?:[\w']+ ){0,6}?(?:expire|depasse|ecoule)|hors delai`,
      String.raw`n'avez pas (?:\w+ )?(?:realise|effectue|complete|rendu|remis|termine)`,
      String.raw`plazo (?:\w+ ){0,9}?(?:termino|finalizo|vencio|expiro|caduco|ha (?:\w+ )?(?:terminado|finalizado|vencido|expirado|caducado))`,
      'no consta que|fuera de plazo',
      String.raw`prazo (?:\w+ ){0,9}?(?:terminou|expirou|encerrou|esgotou|acabou)|fora (?:de|do) prazo`,
      String.raw`termine (?:\w+ ){0,9}?(?:e )?scaduto|fuori termine|tempo (?:e )?scaduto`,
      String.raw`termijn (?:\w+ ){0,5}?(?:verlopen|verstreken)`,
      String.raw`niet (?:op tijd|tijdig|binnen de (?:gestelde )?termijn) (?:\w+ ){0,3}?(?:afgerond|ingeleverd|gemaakt|ontvangen|voltooid)`,
      // The application, which is closed for it.
      String.raw`your application (?:[\w,'-]+ ){0,6}?(?:has (?:now |therefore |been )*been|is now|was|is therefore) (?:closed|withdrawn|declined|removed|cancelled|archived)`,
      '(?:have|had) (?:now |therefore |been )*(?:taken|removed|withdrawn|closed) (?:your application|you)',
      String.raw`bewerbung (?:[\w-]+ ){0,6}?(?:abgeschlossen|beendet|geschlossen)`,
      String.raw`mis fin a votre candidature|candidature (?:\w+ ){0,5}?(?:close|cloturee)`,
      'hemos cerrado|candidatura (?:queda|ha sido) (?:cerrada|descartada)',
      String.raw`candidatura (?:\w+ ){0,4}?(?:encerrada|chiusa|archiviata)`,
      String.raw`(?:sollicitatie|procedure)\b.{0,40}\b(?:afgesloten|beeindigd)`,
    ),
  ],
};
