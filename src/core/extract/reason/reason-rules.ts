import type { ReasonRule } from './reason-rule.ts';
import { subjectRules } from './subject-rules.ts';

/** The rest of a clause: no full stop ends it inside a number or a word. */
const REST = String.raw`(?:[^.!?;:\n]|[.:](?=\S)){8,240}`;
const why = (before: string, what: string = REST) => new RegExp(`${before}(?<why>${what})`, 'gimu');

/** Read from the top: what says outright that it is a reason stands first. */
export const reasonRules: readonly ReasonRule[] = [
  {
    name: 'the-reason-was',
    language: 'en',
    pattern: why(
      String.raw`\b(?:(?:main|only|sole|deciding|primary|key|real|simple)? ?(?:reason|factor|concern|hesitation|sticking point) (?:(?:here|for this|for our decision|behind this|in the end|in our decision) )?(?:was|is|being|were)(?: that)?|the reason:|reason code:?|for the following reasons?:|came down to|based (?:in whole or in part )?on|our decision was based on|what (?:tipped|decided|settled) it (?:was|is)|the balance tipped towards|tipped the (?:balance|scales?)(?: was| is)?|what we missed was) `,
    ),
    example: 'The main reason was that your test had no error handling.',
  },
  {
    name: 'because',
    language: 'en',
    pattern: why(
      String.raw`\b(?:because|due to|owing to|on account of|as a result of|in light of|in view of|given(?! your| the (?:quality|number|volume|strength|high)| (?:us|you|that you have applied))|in line with(?! (?:our|the) (?:data|privacy|policy|gdpr))|pending|subject to|(?<=\bfollowing )(?=(?:a|an|the) (?:review of (?:our|the) (?:budget|headcount|plans)|change|restructur|reorganis|reorganiz|merger|cut))) ?`,
    ),
    example: 'We have closed the search due to a change in business needs.',
  },
  {
    name: 'since-we',
    language: 'en',
    pattern: why(
      String.raw`(?:,|\band|\bposition|\brole|\bapplication|\btime|\bfurther|^) (?:since|as) (?=(?:we|the|our|you|your|it|there|this|that|they)\b)(?!(?:a|an) )`,
    ),
    example: 'We cannot take it further, as we need fluent Danish.',
  },
  {
    name: 'somebody-with',
    language: 'en',
    pattern: why(
      String.raw`\b(?:chose|choose|chosen|appointed|offered [^.!?;\n]{0,80}? to|gone (?:with|for)|going with|go(?:ing)? (?:forward |ahead )?with|went with|proceed(?:ing)? with|mov(?:e|ing) forward with|hired|picked|selected|decided (?:on|for|to [a-z]+ with)|preferred|taking|taken on|identified|filled [^.!?;\n]{0,60}? with|priorit\w+) (?=(?:an?|another|other|the|some|someone|somebody|people|folks|those|candidates?|applicants?|individuals|one)\b[^.!?;\n]{0,60}?\b(?:with|who|who's|who've|whose|having|closer|already|better (?:fit|match|suit)))`,
    ),
    example: 'We went with somebody who has run a kitchen before.',
  },
  {
    name: 'need-somebody',
    language: 'en',
    pattern:
      /(?<why>\b(?:we(?:'re| are| were)?|the (?:team|client|board|panel|manager)|they|management|he|she)(?: \w+){0,3} (?:looking for|look for|need|needs|needed|require|requires|want|wants|wanted|prioriti[sz]ing) (?:someone|somebody|a person|people|folks|an? [^.!?;\n]{0,40}? (?:with|who)|more|fluent|candidates?)[^.!?;\n]{4,200})/gimu,
    example: 'We really need somebody who can weld aluminium from the first day.',
  },
  {
    name: 'others-had-more',
    language: 'en',
    pattern:
      /(?<why>\b(?:we (?:have |had |received )[^.!?;\n]{0,50}|(?:other|the (?:other|successful|chosen)|several|many|some|all)[^.!?;\n]{0,30}) (?:candidates?|applicants?|applications?|finalists?|people|one)[^.!?;\n]{0,40}? (?:with|had|have|who|whose|scored|ha[sd] more|closer|stronger)[^.!?;\n]{3,200})/gimu,
    example: 'The other candidates had more experience with public tenders.',
  },
  {
    name: 'which-you-lack',
    language: 'en',
    pattern:
      /(?<why>\b(?:the|this|our|we|it) [^.!?;\n]{8,160}?,? which you (?:do not|don't|did not|didn't|lack|cannot|can't)[^.!?;,\n]{0,80})/gimu,
    example: 'The site asks for a security pass, which you do not hold.',
  },
  {
    name: 'you-lack',
    language: 'en',
    pattern:
      /(?<why>(?<!\b(?:which|whom) )\b(?:you|your [^.!?;\n]{2,60}?)(?: \w+){0,2} (?:do not|don't|does not|doesn't|did not|didn't|lack|lacks|fell (?:just )?short|falls short|(?:is|are|was|were) (?:not|below|under|too|missing|lower|less|more (?:of|suited))|leaned more|need more|would need)\b(?! (?:be )?(?:success|selected|shortlisted|progress|moved|hesitate|be taken|among|have been))[^.!?;\n]{4,200})/gimu,
    example: 'You do not yet have the licence for the crane.',
  },
  {
    name: 'it-was-stopped',
    language: 'en',
    pattern:
      /(?<why>\b(?:the|our|this|a|an|that)? ?(?:[\w'-]+ ){0,5}?(?:funding|budget|project|bid|contract|award|grant|round|headcount|freeze|embargo|restraint|merger|store|site|client|customer|sponsor|council|board|management|leadership|government|head office|corporate|group|company|position|role|post|vacancy|job|requisition)[^.!?;\n]{0,60}? (?:has|have|had|was|were|is|did|will|fell|took|closed|put|came)(?: (?:been|not|just|now|being|to|already|since|recently|unfortunately))* (?:cut|frozen|withdrawn|cancelled|canceled|paused|pulled|terminated|ended|closed|lost|filled|reduced|re-?advertised|succeed(?:ed)?|won|awarded|approved|decided to (?:move|close|stop|merge|not continue)|put (?:on hold|a stop)|on hold|gone|restructur\w+|changed|announced|taken effect|effect)[^.!?;\n]{0,160})/gimu,
    example: 'The grant that paid for the post has been cut.',
  },
  {
    name: 'so-we',
    language: 'en',
    pattern:
      /^(?<why>(?:[^.!?;\n]|\.(?=\S)){12,200}?),? (?:and )?so (?:we|i|there|this|the|it|i'm|we're|we've|that's|unfortunately)\b/gimu,
    example: 'Our round closed smaller than planned, so we are pressing pause.',
  },
  {
    name: 'as-our',
    language: 'en',
    pattern:
      /^(?:as|since|with) (?!our (?:founding|foundation|beginning|launch|start|last (?:round|letter|e-?mail|message))\b)(?<why>(?:our|the|we|your|this|there)\b[^.!?;,\n]{8,160})/gimu,
    example: 'As our first choice signed yesterday the list is now spent.',
  },
  {
    name: 'weil',
    language: 'de',
    pattern: why(
      String.raw`\b(?:(?:weil|zumal|sodass|da(?=(?: (?:wir|du|sie|die|der|das|uns|es|andere|ihr\w*|dein\w*|unser\w*|ihnen|dir|für|in)\b))) |(?=(?:aufgrund|auf grund|wegen|infolge|im zuge|angesichts|mangels|bedingt durch|vor dem hintergrund)\b(?! der (?:vielzahl|hohen|großen|vielen))))`,
    ),
    example: 'Wir müssen absagen, weil uns die Mittel gestrichen wurden.',
  },
  {
    name: 'der-grund',
    language: 'de',
    pattern: why(
      String.raw`\b(?:(?:der |ein |entscheidender |ausschlaggebender )?grund (?:dafür |hierfür |für die absage )?(?:ist|war|:)(?: ,?dass)?,? |ausschlaggebend (?:war|waren|ist)(?: dabei| letztlich| für uns)?,? (?:dass )?|den ausschlag (?:gab|gaben|hat)(?: \p{L}+){0,2} |begründung: |gefehlt hat(?: uns| am ende)? |(?:haben wir |wurde )?festgestellt, dass |daran gescheitert, dass |lag (?:letztlich )?an )`,
    ),
    example: 'Ausschlaggebend war die längere Erfahrung im Vertrieb.',
  },
  {
    name: 'jemand-der',
    language: 'de',
    pattern: why(
      String.raw`\b(?=(?:(?:eine?[nmrs]?|jemand(?:en|em)?|(?:eine?[nmr]? )?(?:andere[nrms]? )?(?:mit)?(?:bewerber|kandidat)\p{L}*|personen|menschen|kolleg\p{L}+)(?: \p{L}+){0,3},? (?:der|die|den|dessen|deren|mit(?! ihnen| dir| uns)|welche[rn]?) ))`,
    ),
    example: 'Wir haben uns für eine Bewerberin entschieden, die bereits Teams geführt hat.',
  },
  {
    name: 'wir-suchen',
    language: 'de',
    pattern:
      /(?<why>\b(?:wir |das team |der kunde |die stelle )?(?:brauchen|suchen|benötigen|braucht|sucht|benötigt|erfordert|setzen|setzt)(?: wir)?(?: \p{L}+){0,4} (?:jemand|eine[nr]? |personen|menschen|mehr|fließend|voraus)[^.!?;\n]{4,200})/gimu,
    example: 'Wir suchen jemanden, der von Anfang an allein arbeitet.',
  },
  {
    name: 'ihnen-fehlt',
    language: 'de',
    pattern:
      /(?<why>\b(?:dir|ihnen|uns) (?:fehl\p{L}+|mangel\p{L}+)[^.!?;\n]{4,200}|\b(?:Ihre?|deine?)[^.!?;\n]{2,80} (?:fehl\p{L}*|nicht (?:ganz |vollständig |ausreichend )?(?:erfüll|entspr|ausreich|deck|vorlieg|passt|reicht)\p{L}*|unterhalb|zu hoch|zu gering|liegen? über)[^.!?;\n]{0,160}|\b(?:andere|die übrigen)[^.!?;\n]{0,60} (?:mehr|weiter|besser|stärker|näher|höher|verfügen|bringen)[^.!?;\n]{3,160})/gimu,
    example: 'Ihre Gehaltsvorstellung liegt über unserem Rahmen, dir fehlt die Zulassung.',
  },
  {
    name: 'es-wurde-gestrichen',
    language: 'de',
    pattern:
      /(?<why>\b(?:der|die|das|unser\p{L}*|ein\p{L}*)(?: [\p{L}-]+){1,5} (?:hat|haben|wurde|wurden|ist|sind|verzögert|fällt)[^.!?;\n]{0,80}(?:gestrichen|zurückgezogen|eingestellt|verhängt|ausgesetzt|aufgehoben|eingefroren|gestoppt|weggefallen|weg|sich|entzogen|gekürzt|verschoben|einstellungsstopp[^.!?;\n]{0,60})\b)/gimu,
    example: 'Der Vorstand hat einen Einstellungsstopp verhängt.',
  },
  {
    name: 'parce-que',
    language: 'fr',
    pattern: why(
      String.raw`\b(?:parce qu[e']|car |puisqu[e']|étant donné qu[e']|dans la mesure où |(?=(?:en raison d|à cause d|suite à(?! votre|l'examen| notre (?:entretien|échange|rencontre))|faute d|compte tenu d|dans l'attente d|du fait d))|(?:la raison|le motif|ce qui a (?:fait la différence|pesé|manqué)|le point faible) (?:est|était|:|a été) ?(?:que |qu')? ?|motif : ?|s'est (?:joué|fait) sur )`,
    ),
    example: 'Nous ne donnons pas suite, car le financement a été refusé.',
  },
  {
    name: 'quelqu-un-qui',
    language: 'fr',
    pattern: why(
      String.raw`\b(?=(?:(?:une?|d'une?|d'autres?|des?|un autre|une autre) (?:\p{L}+ ){0,2}?(?:candidat\p{L}*|personne|profils?|candidatures?|collègue|consœur|confrère)|quelqu'un|celui|celle)(?: \p{L}+){0,3} (?:qui|dont|avec|ayant|présentant|disposant|disponible|plus|davantage|justifiant|déjà|d[e'])[\p{L}' ])`,
    ),
    example: 'Nous avons retenu une personne qui connaît déjà notre logiciel.',
  },
  {
    name: 'il-vous-manque',
    language: 'fr',
    pattern:
      /(?<why>\b(?:il (?:vous|te) manque|(?:vous|tu) (?:n'(?:avez|as|êtes|es)|ne (?:disposez|justifiez|remplissez|répondez))|(?:votre|vos|ton|ta|tes)[^.!?;\n]{2,80} (?:est|sont|étant|n'est|ne |reste)(?: \p{L}+){0,3} (?:trop|pas|encore|insuffisant|éloigné|incompatible|assez|supérieur|inférieur)|(?:nous|on) (?:cherch\p{L}+|avons besoin|a besoin|recherch\p{L}+)(?: \p{L}+){0,3} (?:quelqu'un|un|une|des|d'|plus))[^.!?;\n]{3,200})/gimu,
    example: 'Votre expérience est encore un peu éloignée de notre métier.',
  },
  {
    name: 'porque',
    language: 'es',
    pattern: why(
      String.raw`\b(?:porque |ya que |puesto que |dado que |pues |(?=(?:debido a|a causa de|por falta de|por motivos|a raíz de|como consecuencia de|en espera de|a la espera de))|(?:el motivo|la razón|lo que (?:ha )?(?:pesado|inclin\p{L}+|faltó)) (?:es|fue|ha sido|:) ?(?:que )?|motivo: ?)`,
    ),
    example: 'No seguimos adelante porque buscamos un perfil con más inglés.',
  },
  {
    name: 'alguien-con',
    language: 'es',
    pattern: why(
      String.raw`\b(?=(?:(?:un|una|otr[oa]s?|los|las) (?:\p{L}+ )?(?:candidat\p{L}*|persona|perfil\p{L}*|aspirante\p{L}*|compañer\p{L}*)|alguien)(?: \p{L}+){0,4} (?:que|con|cuy[oa]|más|de mayor|ya) )`,
    ),
    example: 'Hemos elegido a una persona con más experiencia en almacén.',
  },
  {
    name: 'te-falta',
    language: 'es',
    pattern:
      /(?<why>\b(?:(?:te|le|nos) falt\p{L}+|(?:no|todavía no) (?:cumple|cumples|tienes|tiene|dispone|dispones|acredita|alcanz\p{L}+)|(?:tu|su|tus|sus)[^.!?;\n]{2,80} (?:no |es |era |está |queda )(?:\p{L}+ ){0,3}?(?:insuficiente|lejos|por encima|por debajo|alcanza|encaja|cumple|bajo|corto|escas\p{L}*)|(?:buscamos|necesitamos|buscábamos|necesita|se busca)(?: \p{L}+){0,2} (?:alguien|un|una|más|personas))[^.!?;\n]{3,200})/gimu,
    example: 'Te falta el carné de carretillero que pide el cliente.',
  },
  {
    name: 'omdat',
    language: 'nl',
    pattern: why(
      String.raw`\b(?:omdat |want |aangezien |doordat |(?=(?:vanwege|wegens|door(?: de| het| een) (?:krimp|bezuinig|reorganis|vacature|wervings)|als gevolg van|in afwachting van|gezien(?! (?:het|de) (?:grote|hoge|aantal))))|(?:de (?:reden|doorslag)|doorslaggevend|het struikelblok)(?: (?:hiervoor|hiervan|voor ons))? (?:is|was|gaf|gaven|:)(?: dat)? |reden: ?|daaruit blijkt dat |aan het licht dat )`,
    ),
    example: 'We gaan niet verder, omdat we iemand met meer ervaring zoeken.',
  },
  {
    name: 'iemand-die',
    language: 'nl',
    pattern: why(
      String.raw`\b(?=(?:(?:een|andere?)(?: \p{L}+){0,2} (?:kandida\p{L}+|sollicitant\p{L}*|collega|persoon)|iemand|kandidaten|mensen)(?: \p{L}+){0,3},? (?:die|met|van wie|wiens) )`,
    ),
    example: 'We kozen iemand die het vak al tien jaar kent.',
  },
  {
    name: 'je-mist',
    language: 'nl',
    pattern:
      /(?<why>\b(?:(?:je|u|jij) (?:mist|voldoet niet|beschikt niet|hebt? (?:nog )?(?:geen|niet)|niet in het bezit)|(?:je|uw|jouw) [^.!?;\n]{2,80} (?:niet|minder|te (?:weinig|hoog|laag|beperkt)|onvoldoende)|(?:we|wij) (?:zoeken|zochten|hebben)(?: \p{L}+){0,3} (?:iemand|een)[^.!?;\n]{0,10})[^.!?;\n]{3,200})/gimu,
    example: 'Uw ervaring met aanbestedingen kwam minder naar voren.',
  },
  {
    name: 'pois',
    language: 'pt',
    pattern: why(
      String.raw`\b(?:porque |já que |uma vez que |visto que |dado que |pois |(?=(?:devido a|por causa d|em razão d|em virtude d|por falta d|em função d))|(?:o motivo|a razão|o que pesou|o que faltou) (?:foi|é|:) ?(?:que )?|motivo: ?)`,
    ),
    example: 'Não vamos avançar porque o projeto foi suspenso.',
  },
  {
    name: 'alguem-com',
    language: 'pt',
    pattern: why(
      String.raw`\b(?=(?:(?:um|uma|outr[oa]s?)(?: \p{L}+)? (?:candidat\p{L}*|pessoa|profissional|perfi\p{L}*|colega)|alguém)(?: \p{L}+){0,4} (?:que|com|cuj[oa]|mais|já) )`,
    ),
    example: 'Escolhemos uma pessoa com mais vivência em obra.',
  },
  {
    name: 'falta-lhe',
    language: 'pt',
    pattern:
      /(?<why>\b(?:falt\p{L}+(?:-lhe|-te)? |não (?:cumpre|possui|atende|tem (?:o|a|ainda)|apresentou)|(?:a sua|o seu|sua|seu|teu|tua)[^.!?;\n]{2,80} (?:não |é |foi |ficou |está )(?:\p{L}+ ){0,3}?(?:insuficiente|abaixo|acima|longe|corresponde|atende|suficiente)|(?:procuramos|buscamos|precisamos|precisávamos)(?: \p{L}+){0,2} (?:alguém|um|uma|mais|de))[^.!?;\n]{3,200})/gimu,
    example: 'Procuramos alguém que já tenha gerido lojas.',
  },
  {
    name: 'perche',
    language: 'it',
    pattern: why(
      String.raw`\b(?:perché |poiché |in quanto |dato che |visto che |siccome |dal momento che |(?=(?:a causa d|per mancanza d|in attesa d|a seguito d(?!el colloquio|ella (?:sua|tua) candidatura)|per via d))|(?:il motivo|la ragione|a pesare|a fare la differenza) (?:è|è stat[oa]|:) ?(?:che )?|motivo: ?)`,
    ),
    example: 'Non proseguiamo perché cerchiamo una persona già autonoma.',
  },
  {
    name: 'una-persona-che',
    language: 'it',
    pattern: why(
      String.raw`\b(?=(?:(?:un|una|un'|altr[aei]|un'altra|un altro) ?(?:candidat\p{L}*|persona|profil\p{L}*|collega|figura)|qualcuno|chi)(?: \p{L}+){0,4} (?:che|con|più|già|parla|aveva|ha) )`,
    ),
    example: 'Abbiamo scelto una persona con più esperienza di sala.',
  },
  {
    name: 'le-manca',
    language: 'it',
    pattern:
      /(?<why>\b(?:(?:le|ti|ci) manc\p{L}+|non (?:possiede|soddisfa|ha (?:ancora|il|la|l')|rientra|dispone)|(?:la sua|il suo|la tua|il tuo)[^.!?;\n]{2,80} (?:non |è |era |risulta )(?:\p{L}+ ){0,3}?(?:insufficiente|lontan\p{L}|superiore|inferiore|sufficiente|in linea|adeguat\p{L})|(?:cerchiamo|cercavamo|serve|ci serve|abbiamo bisogno di)(?: \p{L}+){0,2} (?:qualcuno|una|un|persone|più))[^.!?;\n]{3,200})/gimu,
    example: 'Le manca il patentino che la legge richiede.',
  },
  ...subjectRules,
];
