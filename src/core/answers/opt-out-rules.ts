import { rx } from '../classify/classification-rules/rule.ts';
import type { Language } from '../reading.ts';

/** A way of saying that we are never to write again, and the line that it was written for. */
export interface OptOutRule {
  language: Language;
  pattern: RegExp;
  /** Words of the same sentence that take the rule's ground away. */
  unless?: RegExp;
  example: string;
}

const COURTESY_EN =
  /\b(?:hesitate|forget|worry|not need to|if you|should you|why|did not|could not|until|to you|we do not)\b/;

/** Each reads one folded sentence of the writer's own words. */
export const optOutRules: readonly OptOutRule[] = [
  {
    language: 'en',
    pattern: rx`\b(?:not|never|stop|cease|refrain from|quit)(?: \w+){0,2} (?:contact|writ(?:e|ing)(?: to)?|e-?mail|messag(?:e|ing)|mail|bother|approach|pester|contact|reach(?:ing)? out to|get(?:ting)? in touch with)(?:ing)? (?:me|us|this address|(?:my|our) (?:team|office)|anyone here)\b`,
    unless: COURTESY_EN,
    example: 'Please do not contact me again.',
  },
  {
    language: 'en',
    pattern: rx`\b(?:do not|not to|never|no need to)(?: \w+)? (?:contact|write|e-?mail|message|mail|reach out|follow up|get in touch|reply|ask)(?: \w+){0,4} (?:again|any ?more|any further|in (?:the )?future|ever)\b`,
    unless: COURTESY_EN,
    example: 'Please do not get in touch any more.',
  },
  {
    language: 'en',
    pattern: rx`\b(?:appreciate (?:it )?if you|(?:rather|prefer|ask|request)(?: it)?(?: that| if)? you|grateful if you|glad if you)(?: \w+)? (?:did not|do not|not|would not|stop|stopped|would stop|cease|ceased)(?: \w+){0,2} (?:contact\w*|writ\w+|e-?mail\w*|messag\w+|mail\w*|approach\w*|reach(?:ing)? out|get(?:ting)? in touch|communicat\w+)`,
    example: "I'd rather you didn't write again.",
  },
  {
    language: 'en',
    pattern: rx`\b(?:not|never|stop) send(?:ing)? (?:me|us) (?:any(?:thing)? ?(?:more|further|other)?|more|further|these|such)\b|\blose my (?:address|number|e-?mail|details)\b|\bplease (?:just )?stop[.!]*$`,
    unless: COURTESY_EN,
    example: 'Please do not send me any further emails.',
  },
  {
    language: 'en',
    pattern: rx`\bstop (?:e-?mailing|writing|contacting|messaging|mailing|spamming|bothering)\b`,
    unless: /\b(?:why|did|will|not stop)\b/,
    example: 'Kindly stop writing.',
  },
  {
    language: 'en',
    pattern: rx`\bno (?:more|further) (?:e-?mails?|messages?|mails?|contact|correspondence|follow-?ups?|communications?|outreach)\b`,
    unless: /\b(?:to you|you will|if you|there (?:is|are)|have (?:had|received|seen)|needed from)\b/,
    example: 'No more emails, please.',
  },
  {
    language: 'en',
    pattern: rx`\b(?:remove|delete|unsubscribe) (?:me|us|my (?:name|address|details|e-?mail|contact|data)|our (?:address|details|e-?mail|company)|this (?:address|e-?mail))\b|\btake (?:me|us|my (?:name|address|e-?mail)|this address) (?:off|out of|from)\b|\bopt (?:me|us) out\b|\bplease unsubscribe$|\bplease unsubscribe[.!]`,
    unless: /\b(?:if you|shall (?:i|we)|link|click)\b/,
    example: 'Please remove me from your list.',
  },
  {
    language: 'en',
    pattern: rx`\b(?:i|we)(?: \w+)? (?:do|would) not(?: \w+)? (?:wish|want|like|care)(?: \w+){0,3} (?:contact|contacted|correspondence|correspond|hear(?:ing)? from you|e-?mails?|messages|in touch|written to|approached)\b`,
    unless: /\b(?:if you|you to)\b/,
    example: 'I do not wish to be contacted.',
  },
  {
    language: 'en',
    pattern: rx`\b(?:rather|prefer) not(?: to)? (?:be contacted|be written to|be e-?mailed|hear from|receive|(?:stay|keep|be) in (?:touch|contact)|correspond|continue (?:this|the|our))\b`,
    unless: /\bif you\b/,
    example: 'I would rather not stay in touch.',
  },
  {
    language: 'en',
    pattern: rx`\bnot interested in (?:staying|keeping|being|receiving|hearing|further|any|your (?:e-?mails?|messages)|continuing)\b|\bleave (?:me|us) alone\b|\b(?:report(?:ed|ing)? (?:this|you|it) as spam|this is (?:spam|harassment))\b`,
    unless: /\b(?:you (?:are|were) not|if you)\b/,
    example: 'I am not interested in staying in contact.',
  },
  {
    language: 'de',
    pattern: rx`\b(?:schreib\w*|kontaktier\w*|mail\w*|anschreib\w*|belästig\w*|melde\w*)(?: \w+){0,5} (?:nicht|nie) (?:mehr|wieder|noch einmal|nochmals?|erneut|weiter)\b`,
    unless:
      /\b(?:wir (?:werden|koennen|konnen|schreiben|melden|kontaktieren)|ich (?:werde|kann|melde|schreibe)|wenn sie|falls)\b/,
    example: 'Bitte schreiben Sie mir nicht mehr.',
  },
  {
    language: 'de',
    pattern: rx`\b(?:nicht|nie) (?:mehr|wieder|weiter|erneut|nochmals?|noch einmal)(?: \w+){0,4} (?:an)?(?:kontaktier\w*|schreib\w*|angeschrieben|zu schreiben|anzuschreiben|melden|belästig\w*|mailen)\b`,
    unless:
      /\b(?:wir (?:werden|koennen|konnen)|ich (?:werde|kann|konnte)|wenn sie|falls|sich bei ihnen|haben (?:wir|sie))\b/,
    example: 'Ich möchte nicht mehr kontaktiert werden.',
  },
  {
    language: 'de',
    pattern: rx`\bkeine? (?:weiteren?|mehr)? ?(?:e-?mails?|mails?|nachrichten?|anfragen?|kontaktaufnahmen?|zuschriften?|korrespondenz)\b`,
    unless:
      /\b(?:an sie|wenn|falls|haben|habe|erhalten (?:haben|sie)|gefunden|bekommen|vorliegen|liegen|automatisch\w*)\b/,
    example: 'Bitte keine weiteren Mails.',
  },
  {
    language: 'de',
    pattern: rx`\b(?:nehmen|streichen|loeschen|löschen|entfernen|nimm|lösche?|streiche?|entferne) (?:sie )?(?:mich|uns|meine? (?:adresse|daten|kontaktdaten|e-?mail\w*)|unsere? (?:adresse|daten))\b`,
    unless: /\b(?:wir (?:nehmen|loeschen|loschen)|wenn|falls)\b/,
    example: 'Nehmen Sie mich bitte aus Ihrem Verteiler.',
  },
  {
    language: 'de',
    pattern: rx`\b(?:von (?:weiteren|weiterer) \w{3,30}(?: \w+){0,4} ab(?:zu)?sehen|(?:sehen|sieh) (?:sie )?(?:bitte )?von (?:weiteren|weiterer)|(?:wünsche|möchte|wollen|will|wünschen|möchten) (?:\w+ ){0,3}kein\w* (?:weiteren? )?(?:kontakt|kontaktaufnahme|nachrichten|mails|e-?mails)|lassen sie (?:mich|uns)(?: \w+)? in ruhe|lass mich(?: \w+)? in ruhe|unterlassen sie)\b`,
    unless: /\b(?:wenn|falls)\b/,
    example: 'Ich bitte Sie, von weiteren Anfragen abzusehen.',
  },
  {
    language: 'fr',
    pattern: rx`\bne (?:plus|pas) (?:jamais )?(?:me |nous |m'|essayer de me )(?:re)?(?:contact\w*|écri\w*|sollicit\w*|relanc\w*|envoy\w*|dérang\w*|adress\w*)\b`,
    example: 'Merci de ne plus me contacter.',
  },
  {
    language: 'fr',
    pattern: rx`\bne (?:me |nous |m')(?:re)?(?:contact\w*|écri\w*|sollicit\w*|relanc\w*|envoy\w*|dérang\w*) (?:plus|pas)\b`,
    example: "Ne m'écrivez plus, s'il vous plaît.",
  },
  {
    language: 'fr',
    pattern: rx`\bne (?:souhait\w+|veux|voulons|désir\w+) (?:plus|pas)(?: \w+){0,3} (?:re)?(?:contacté\w*|sollicité\w*|recevoir|vos (?:mails?|messages?|courriels?)|échanger|en contact|de (?:mails?|messages?))`,
    unless: /\bsi vous\b/,
    example: 'Je ne souhaite plus être contactée.',
  },
  {
    language: 'fr',
    pattern: rx`\b(?:plus (?:aucun |de )(?:e-?mails?|mails?|messages?|courriels?|relances?)|(?:retir|enlev|supprim|effac|ôt)(?:ez|er|e)[- ](?:moi|nous|mon (?:adresse|nom|mail)|mes (?:coordonnées|données))|me (?:retirer|désinscrire|désabonner|supprimer|enlever)|cess(?:ez|er) de (?:m'|me|nous|vos)|arrêt(?:ez|er) de (?:m'|me|nous)|laissez[- ](?:moi|nous) tranquille)`,
    unless: /\b(?:si vous|recu)\b/,
    example: 'Plus de messages, merci.',
  },
  {
    language: 'fr',
    pattern: rx`\binutile de (?:me |nous |m')(?:re)?(?:contacter|écrire|relancer|solliciter|envoyer)|\bpréfèr\w+ ne (?:pas|plus) (?:être (?:re)?(?:contacté|sollicité)|recevoir|rester en contact|échanger)`,
    example: 'Inutile de me recontacter.',
  },
  {
    language: 'es',
    pattern: rx`\bno insist(?:a|as|an|ir)\b|\bprefier\w+ no (?:ser (?:re)?contactad|recibir|que me|seguir en contacto|mantener)`,
    example: 'Por favor, no insista.',
  },
  {
    language: 'nl',
    pattern: rx`\bliever niet (?:meer |opnieuw )?(?:benaderd|gemaild|gecontacteerd|contact|mailen)`,
    example: 'Ik word liever niet meer benaderd.',
  },
  {
    language: 'de',
    pattern: rx`\blieber nicht (?:mehr |erneut |wieder )?(?:kontaktiert|angeschrieben|angemailt|in kontakt)`,
    example: 'Ich möchte lieber nicht mehr angeschrieben werden.',
  },
  {
    language: 'pt',
    pattern: rx`\bprefir\w+ não (?:voltar a )?(?:ser contac?tad|receber|manter contac?to)|\bnão insist(?:a|as|am|ir)\b`,
    example: 'Prefiro não ser contactada novamente.',
  },
  {
    language: 'it',
    pattern: rx`\bprefer\w+ non (?:essere (?:ri)?contattat|ricevere|restare in contatto)|\bnon insist(?:a|ere|ete|ano)\b`,
    example: 'Preferisco non essere contattata di nuovo.',
  },
  {
    language: 'es',
    pattern: rx`\bno (?:me|nos) (?:vuelv\w+ a )?(?:escrib\w*|contact\w*|enví\w*|mand\w*|molest\w*|busqu\w*|llam\w*)\b|\bno (?:vuelv\w+ a |volver a )?(?:escribir|contactar|molestar|mandar|enviar)(?:me|nos)\b`,
    unless: /\b(?:si (?:no )?|dude\w*|dudes|me (?:han|ha|contactaron|escribieron|enviaron|llego))\b/,
    example: 'Por favor, no me escriba más.',
  },
  {
    language: 'es',
    pattern: rx`\b(?:dej[ea]\w*|pare) de (?:escribir|contactar|enviar|mandar|molestar)|\bno (?:deseo|quiero|queremos|deseamos)(?: \w+){0,4} (?:contact\w+|recib\w+|correos?|mensajes?|escrib\w+)|\bno más (?:correos?|mensajes?|e-?mails?|mails?)\b|\bni un (?:correo|mensaje) más\b`,
    unless: /\b(?:si no|no (?:deje|dejes|pare))\b/,
    example: 'No deseo recibir más mensajes.',
  },
  {
    language: 'es',
    pattern: rx`\b(?:elimín|bórr|quít|sáqu|sac)(?:a|e|ar|en)(?:me|nos) |\b(?:elimine|borre|quite|elimina|borra) (?:mi|mis|nuestr\w+) (?:correo|dirección|datos|contacto|nombre)|\bdé(?:me|nos)? de baja\b|\bdarme de baja\b|\bdéj[ae](?:me|nos) en paz\b`,
    unless: /\bsi (?:no|desea|quiere)\b/,
    example: 'Elimíneme de su lista, por favor.',
  },
  {
    language: 'nl',
    pattern: rx`\b(?:schrijf|mail|benader|contacteer|stuur|bel|benadert)(?: \w+){0,5} (?:niet|niets|nooit|geen \w+) (?:meer|opnieuw|weer|nogmaals)\b|\b(?:niet|nooit) (?:meer|opnieuw|nogmaals)(?: \w+){0,3} (?:te )?(?:mail(?:en|t)|schrij(?:ven|ft)|benader\w*|contacteer\w*|contacteren|gecontacteerd|contact op|aanschrijven|aangeschreven)\b|\bneem(?:t)?(?: \w+){0,4} geen contact (?:meer|op)\b`,
    unless: /\b(?:als u|als je|wij (?:kunnen|zullen)|we (?:kunnen|zullen))\b/,
    example: 'Wilt u mij niet meer mailen?',
  },
  {
    language: 'nl',
    pattern: rx`\bgeen (?:verdere |nieuwe )?(?:mails?|e-?mails?|berichten|contact|correspondentie) (?:meer|te|wens|graag|ontvangen)\b|\bgeen verdere (?:mails?|e-?mails?|berichten|contact)|\b(?:verwijder|haal|schrap|schrijf) (?:mij|me|ons|mijn (?:adres|gegevens|e-?mail\w*|mailadres)) |\bmet rust\b|\b(?:stop|hou) (?:\w+ )?(?:met|op met) (?:mailen|schrijven|berichten)|\b(?:wil|wens|wensen|willen)(?: \w+){0,3} (?:geen|niet)(?: \w+){0,2} (?:contact|benaderd|gemaild|mails|berichten)\b`,
    unless: /\b(?:als u|als je|indien|hebben|heb)\b/,
    example: 'Ik wil graag geen contact meer.',
  },
  {
    language: 'pt',
    pattern: rx`\bnão (?:me|nos) (?:volt\w+ a )?(?:contact\w*|contat\w*|escrev\w*|envi\w*|mand\w*|incomod\w*|procur\w*)\b|\bnão (?:volte\w*|tornem?) a (?:contactar|contatar|escrever|enviar|entrar)|\bnão (?:entrem?|entrar)(?: \w+)? em contac?to\b|\bnão (?:escreva|envie|mande|contacte|contate)m?(?:[- ](?:me|nos))? mais\b`,
    unless: /\b(?:se (?:nao|me)|hesite\w*|deixe de)\b/,
    example: 'Por favor, não me contacte mais.',
  },
  {
    language: 'pt',
    pattern: rx`\b(?:parem?|deixem?) de (?:me |nos )?(?:escrever|contactar|contatar|enviar|mandar|incomodar)|\bnão (?:desejo|quero|queremos|desejamos|pretendo|gostaria de)(?: \w+){0,3} (?:contac?t\w*|receber|e-?mails?|mensagens)|\b(?:sem|nem|nenhum|nenhuma) (?:mais|outr[oa]) (?:e-?mails?|mensagens|mensagem)\b|\b(?:remov|retir|elimin|exclu|tir|apagu)(?:a|e|am|em)(?:[- ](?:me|nos)| (?:o )?(?:meu|minha|meus|nosso))\b|\bdeixe[- ](?:me|nos) em paz\b`,
    unless: /\b(?:se (?:nao|desejar|quiser)|nao (?:deixe|pare)m?)\b/,
    example: 'Remova o meu endereço da sua lista.',
  },
  {
    language: 'it',
    pattern: rx`\bnon (?:mi|ci) (?:scriv\w*|contatt\w*|ricontatt\w*|invi\w*|mand\w*|disturb\w*|cerch\w*)\b|\bnon (?:scriver|contattar|ricontattar|inviar|mandar|disturbar|scrivete|contattate)(?:mi|ci)\b|\bnon (?:mi|ci) (?:si )?(?:contatt|scriv)\w* (?:più)\b`,
    unless: /\b(?:se (?:non|vuol)|esit\w+|hanno|ha scritto)\b/,
    example: 'La prego di non contattarmi più.',
  },
  {
    language: 'it',
    pattern: rx`\bnon (?:desidero|voglio|vogliamo|desideriamo|intendo)(?: \w+){0,3} (?:contatt\w*|ricevere|ricontattat\w*|e-?mail|messaggi|scambi)|\bsmett\w+ di (?:scriver|contattar|inviar|mandar)|\b(?:nessun['a ]*(?:altra|ulteriore)|niente più|basta(?: con(?: le)?)?) (?:e-?mail|mail|messagg\w+|comunicazion\w+)|\b(?:rimuov|cancell|elimin|tolg)\w*(?:mi|ci)\b|\b(?:mi|ci) (?:rimuova|cancelli|elimini|tolga|tolgano)\b|\b(?:rimuova|cancelli|elimini) (?:il mio|i miei|la mia)|\b(?:mi|ci) lasci(?:no)? in pace\b`,
    unless: /\b(?:se (?:non|vuol|desider)|non smett)\w*/,
    example: 'Mi tolga dalla lista, per favore.',
  },
];
