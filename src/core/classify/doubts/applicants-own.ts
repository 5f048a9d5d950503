import { anyOf, anyWhole, type Doubt } from './doubt.ts';

/** What only the applicant says of a no, in a letter of their own that came in with the rest. */
export const APPLICANTS_WORDS: Doubt = {
  mark: 'applicants-words',
  label: 'not_job_related',
  doubts: 'rejection',
  says: 'words that an applicant writes',
  patterns: [
    // The answer to a no, and the question after it.
    anyWhole(
      String.raw`(?:give|share|offer|send|provide) me (?:with )?(?:any |some |a (?:bit|little|few \w+) of )?(?:\w+ )?feedback`,
      String.raw`feedback (?:would|could|might) (?:\w+ )?help me`,
      String.raw`(?:disappoint\w+|sad|sorry|gutted) (?:not to (?:be|have been)|(?:that )?i (?:was|am|have) not|to (?:hear|learn|read) that i)`,
      'you (?:have )?(?:decided|chosen|chose|opted) (?:to (?:move|go|proceed) (?:forward |ahead |on )?with|on|for) (?:another|someone|somebody)',
      String.raw`(?:dass|weil) (?:sie|ihr) (?:sich|euch) (?:\w+ )?fuer (?:jemand|eine[nr]? ander)\w*`,
      String.raw`(?:mir|bitte) (?:\w+ ){0,4}?(?:rueckmeldung|feedback) (?:zu )?geb\w+`,
      String.raw`(?:danke|dank) (?:\w+ ){0,3}?(?:ihre|deine|eure) absage`,
      'vous (?:avez|ayez) (?:decide de retenir|choisi|retenu) (?:un|une) autre',
      String.raw`me (?:faire|donner|faire part d')\w* (?:un |quelques )?(?:retours?|feedback)`,
      String.raw`(?:darme|me podri\w+ dar|me de\w*) (?:\w+ ){0,2}?(?:feedback|retroalimentacion|comentarios)`,
      String.raw`(?:dar-me|me dar|me podem dar) (?:\w+ ){0,2}?(?:feedback|retorno)`,
      String.raw`darmi (?:\w+ ){0,2}?(?:feedback|riscontro)`,
      String.raw`(?:mij|me) (?:\w+ ){0,3}?feedback (?:te )?(?:geven|kunt|kan)`,
    ),
    // The applicant's own no.
    anyOf(
      String.raw`(?:thank you|thanks)(?: \w+){0,4}? for (?:the|your) (?:\w+ )?offer\b`,
      String.raw`i have (?:\w+ )?(?:decided|chosen|opted) to (?:accept|take|withdraw|stay|remain|pursue|decline)\b`,
      String.raw`i have accepted (?:another|an offer|a (?:position|role|job))|withdraw(?:ing)? my\b`,
      String.raw`i will not be (?:joining|accepting|taking up)\b`,
      String.raw`ziehe ich (?:\w+ )?meine bewerbung|nehme ich (?:\w+ )?meine bewerbung|ich ziehe (?:\w+ )?meine`,
      String.raw`(?:andere stelle|anderes angebot) (?:\w+ )?angenommen`,
      "(?:retire|retirer) ma candidature|j'ai (?:decide|choisi) d'accepter|j'ai accepte (?:une|un) autre",
      String.raw`(?:retir\w+|renunci\w+ a) mi candidatura`,
      'he (?:decidido|optado por) (?:no continuar en|aceptar|retirar)|he aceptado (?:otra|una oferta)',
      String.raw`(?:retir\w+|desist\w+) (?:d?a )?minha candidatura|decidi (?:aceitar|desistir|retirar)`,
      'aceitei (?:outra|uma)',
      String.raw`ritir\w+ la mia candidatura|ho (?:deciso di|scelto di) (?:accettare|ritirar|rinunciare)`,
      "ho accettato (?:un'altra|un'offerta)",
      String.raw`trek ik (?:\w+ )?mijn|(?:elders|ander) (?:\w+ ){0,3}?aangenomen\b`,
    ),
  ],
};

/** What only an applicant writes of a search that goes on: their own letter, which they handed on with the rest. */
export const APPLICANT_WRITES: Doubt = {
  mark: 'applicant-writes',
  label: 'not_job_related',
  doubts: 'others',
  says: 'words that an applicant writes',
  patterns: [
    anyWhole(
      'dear (?:hiring (?:team|manager|committee|panel)|recruit(?:er|ing team|ment team)|hr (?:team|department|manager))',
      'dear (?:search committee|selection (?:committee|panel))',
      'i (?:have )?(?:applied|interviewed|am applying) (?:for|with|to) (?:the|a|your)',
      '(?:follow(?:ing)? up on|withdraw|regarding|status of|considering|update on|about) my (?:application|candidacy)',
      String.raw`i am (?:still |really |also )?(?:very |highly |keenly )?interested in (?:the|this|your) (?:[\w-]+ ){0,4}(?:position|role|job|opportunity|vacancy|post)`,
      String.raw`ich (?:habe mich|bewerbe mich|hatte mich) (?:\w+ ){0,4}?(?:beworben|um|auf|als|bei)`,
      String.raw`meine bewerbung (?:als|um|vom|bei|auf|zurueck)\w*`,
      "ma candidature (?:au|pour|du|et)|je postule|j'ai postule",
      String.raw`mi candidatura (?:al?|para|y)|me postul\w+`,
      'minha candidatura (?:ao?|para)|candidatei-me',
      'la mia candidatura|mi candido',
      'mijn sollicitatie (?:naar|voor|bij|in)|ik (?:solliciteer|heb gesolliciteerd)',
    ),
  ],
};
