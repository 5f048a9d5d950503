import type { Language } from '../reading.ts';

/** A way of saying that a conversation with the owner has taken place. `pattern` reads folded sentences. */
export interface PastInterviewRule {
  name: string;
  language: Language;
  pattern: RegExp;
  example: string;
}

/** What people call it in English. A bare "meeting" or "discussion" may be anybody's. */
const TALK =
  '(?:(?:phone |video |telephone |technical |on-?site |panel |final |first |second |initial |screening |zoom |teams )*(?:interviews?|conversations?|chats?|calls?|phone screens?|screens?|talks?))';
/** Up to three small words between "our" and the noun: "our really great first". */
const ADJECTIVES = '(?:(?!process|request|invitation|next|upcoming|interest)[a-z-]+ (?:and )?){0,4}?';
/** What turns the noun into something that can be arranged without taking place. */
const ARRANGED =
  '(?! (?:invit|request|process|slot|date|time|schedul|confirm|availab|for (?:applications|papers|proposals)|to action|with (?:hr|you) (?:is|on)|format|guide|tips|questions|panel|team|stage|round|preferenc|applicat|submission|of (?:the |all )?(?:applic|candid|resum|cvs)|for feedback))';
const GENOMMEN = '(?:genommen|gefunden) (?:haben|hast|habt)';
const GESPRAECH =
  '(?:[a-z]*gespraech[a-z]*|[a-z]*interviews?|telefonats?|telefonate|kennenlernens?|austauschs?|unterhaltung|video-?calls?|calls?|treffens?)';
const KLEIN =
  '(?:(?!interesse|einladung|bewerbung|anfrage|termin|naechste|kommende|anstehende|geplante)[a-z-]+,? ){0,5}?';

/** Sentences that thank for, look back on, or judge after a conversation with the owner. Order does not matter. */
export const pastInterviewRules: readonly PastInterviewRule[] = [
  {
    name: 'thanks-for-time-to-speak',
    language: 'en',
    pattern:
      /\b(?:thank(?:s| you)|appreciated?|grateful|gratitude)\b[^.!?]{0,40}? (?:for )?(?:you )?(?:taking|took|making|made|finding|sparing|giving|setting aside)(?: us| me)?(?: out)? (?:the |your |some |so much |valuable |precious )*time[^.!?]{0,25}? (?:to|for) (?:speak|talk|chat|meet|interview|converse|come in|visit|join us for)\b(?! (?:our|the|all|your|these) (?:[a-z-]+ ){0,3}(?:requirements?|criteria|qualifications?|deadlines?|websites?|site|pages?|portal|profile|listing|posting))/,
    example: 'Thank you for taking the time to speak with us last week.',
  },
  {
    name: 'thanks-for-the-time-you-spent',
    language: 'en',
    pattern:
      /\b(?:thank(?:s| you)|appreciated?|grateful)\b[^.!?]{0,30} time (?:that )?you (?:have |had )?(?:spent|took|gave|invested|dedicated|put)[^.!?]{0,20} (?:(?:speaking|talking|meeting|chatting) (?:to|with)|interviewing)\b|\b(?:thank(?:s| you)|appreciated?|grateful)\b[^.!?]{0,30} time (?:that )?you (?:have |had )?spent with (?:us|me|our team|the team)[^.!?]{0,15} (?:during|at|in|on|for) (?:the|your|our) (?:[a-z-]+ )?(?:on-?site|interviews?|visit|phone screen)\b|\band for (?:all )?the time (?:that )?you (?:have |had )?(?:spent|gave|invested|dedicated|put)(?: in| into)? interviewing\b/,
    example: 'Thank you for the time you spent interviewing with our team.',
  },
  {
    name: 'after-your-interview-we-decided',
    language: 'en',
    pattern: new RegExp(
      `\\b(?:following|after|further to|based on) your ${ADJECTIVES}${TALK}\\b${ARRANGED}(?=[^.!?]{0,120}\\b(?:have|has|decided|discussed|concluded|regret|unfortunately|chose|chosen|felt|was|were|are not|will not)\\b)|\\byou interviewed (?:very |really |extremely |so )?well\\b|\\b(?:get|getting|got) to know you (?:[a-z]+ )?(?:during|in|over|through) (?:your|our) ${ADJECTIVES}${TALK}\\b${ARRANGED}`,
    ),
    example: 'Following your interview with Ada on Tuesday, we have made a decision.',
  },
  {
    name: 'thanks-for-speaking',
    language: 'en',
    pattern:
      /\b(?:thank(?:s| you)|appreciate|appreciated|grateful|gratitude)\b[^.!?]{0,25}? (?:for |your |you )+(?:speaking|talking|chatting|meeting|interviewing|having (?:interviewed|spoken|met|talked)|(?:hopping|jumping|getting) on (?:a|the|our|this) (?:[a-z]+ ){0,2}(?:call|zoom|chat) with (?:me|us)|coming in|coming by|coming (?:all the way )?(?:up |down |over |out )?to (?:see|meet|talk to|talk with|speak to|speak with|interview with) (?:us|me)|coming to (?:our|the) office|visiting (?:us|our (?:offices?|team|headquarters|studio|workshop)))\b(?! (?:our|the|all|your|these|most of) (?:[a-z-]+ ){0,3}(?:requirements?|criteria|qualifications?|expectations?|needs|conditions|standards|deadlines?))/,
    example: 'Thank you for interviewing with us for the Product Designer role.',
  },
  {
    name: 'thanks-for-the-talk',
    language: 'en',
    pattern: new RegExp(
      `\\b(?:thank(?:s| you)(?: (?:so|very) much)?(?: again)?|appreciated?|enjoyed|loved|valued|grateful)(?: for| both| having| you for| with)? (?:our|the|your|a|this|that|such a|these|those) ${ADJECTIVES}${TALK}\\b${ARRANGED}`,
    ),
    example: 'I really enjoyed our conversation on Tuesday.',
  },
  {
    name: 'thanks-for-time-in-the-interview',
    language: 'en',
    pattern:
      /\b(?:thank(?:s| you)|appreciate|appreciated|grateful)\b[^.!?]{0,30} (?:time|effort|efforts|energy|openness|participation|patience and participation|candou?r|enthusiasm|insights)\b(?:(?! to apply| apply| appl)[^.!?]){0,40}? (?:in|during|throughout|to|into|for|on) (?:our|the|your|this|these|both) (?:[a-z-]+ ){0,2}?(?:interviews?|interview process|conversations?|calls?|phone screen|chat)\b(?! (?:invit|request|schedul|stage))/,
    example: 'Thank you for the time and effort you put into the interview process.',
  },
  {
    name: 'thanks-for-taking-part',
    language: 'en',
    pattern:
      /\b(?:thank(?:s| you)|appreciate|appreciated)\b[^.!?]{0,30} (?:participat(?:ing|ion)|taking part|completing|attending|joining us|joining) (?:in |on |for )?(?:our|the|your|this|an?) (?:[a-z-]+ ){0,2}?(?:interviews?|interview process|call|phone screen|interview rounds?)\b/,
    example: 'Thank you for participating in our interview process.',
  },
  {
    name: 'it-was-great-meeting-you',
    language: 'en',
    pattern:
      /\b(?:it was|was|it has been|were) (?:(?:really|so|truly|such|very|lovely and|both) )*(?:a |an )?(?:(?:real|true|great|absolute|genuine) )?(?:great|nice|good|lovely|wonderful|pleasure|pleasant|fantastic|delight|delightful|enjoyable|pleased|honou?r|privilege|happy|glad|interesting)(?: for (?:me|us|the team))? (?:to have |having )?(?:to )?(?:speak|speaking|spoken|talk|talking|chat|chatting|meet|meeting|met|interview|interviewing) (?:(?:to|with) )?(?:you|and)\b/,
    example: 'It was great meeting you on Thursday.',
  },
  {
    name: 'we-enjoyed-meeting-you',
    language: 'en',
    pattern:
      /\b(?:we|i|team|everyone|all) (?:have )?(?:(?:really|very much|all|truly|both|thoroughly|genuinely) ){0,4}(?:enjoyed|appreciated|loved|liked|valued)(?: having)?(?: the (?:opportunity|chance))?(?: to)? (?:speaking|speak|talking|talk|chatting|chat|meeting|meet|interviewing|interview) (?:(?:to|with) )?you\b/,
    example: 'We really enjoyed speaking with you and hearing about your work.',
  },
  {
    name: 'your-recent-interview',
    language: 'en',
    pattern: new RegExp(
      `\\b(?:your|our) (?:recent|last|latest|previous|earlier) ${TALK}\\b${ARRANGED}|\\b(?:your|our) ${TALK} (?:with (?:us|you|our team|the team) )?(?:yesterday|earlier (?:today|this week)|this (?:morning|afternoon)|last (?:week|month|monday|tuesday|wednesday|thursday|friday))\\b`,
    ),
    example: 'I am writing with an update after your recent interview for the Data Engineer position.',
  },
  {
    name: 'following-our-interview',
    language: 'en',
    pattern: new RegExp(
      `\\b(?:following|after|further to|since|based on|as (?:we )?(?:discussed|mentioned|promised) (?:in|during|on)|during|from) our ${ADJECTIVES}${TALK}\\b(?<!\\b(?:during|from) our (?:[a-z-]+ )?(?:interviews|conversations|chats|calls|screens|talks)(?! with you\\b))${ARRANGED}|\\b(?:after|following|having) (?:interviewing|interviewed|meeting with|meeting|met|speaking with|spoken with|spoken to) (?:with )?you\\b|\\b(?:since|when|as) (?:we|you and i) (?:last )?(?:spoke|met|talked|interviewed you)\\b|\\byou interviewed (?:with|for)\\b`,
    ),
    example: 'Following our interview we have decided to continue with another candidate.',
  },
  {
    name: 'thanks-for-time-on-that-day',
    language: 'en',
    pattern:
      /\b(?:thank(?:s| you)|appreciate|appreciated|grateful)\b(?: [a-z]+){0,3}? for (?:all )?(?:your|the) (?:time|visit)(?: and (?:[a-z]+ ){1,3})?,? (?:on (?:[a-z]+day|the \d|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)|last (?:week|[a-z]+day)|yesterday|this (?:week|morning|afternoon))/,
    example: 'Thank you for your time last Wednesday.',
  },
  {
    name: 'you-did-well-in-the-interview',
    language: 'en',
    pattern:
      /\byou (?:did|were|came across|performed|presented)(?: [a-z]+){1,4} (?:in|at|during|on) (?:the|your|our) (?:(?!next|upcoming)[a-z-]+ ){0,2}(?:interviews?|conversations?|chats?|calls?|panel)\b|\bit was (?:a|such a) (?:[a-z]+ ){0,2}(?:good|great|lovely|strong|excellent|interesting|fun) (?:conversation|chat|interview|talk)\b/,
    example: 'You did really well in the interview, and it was close.',
  },
  {
    name: 'danke-fuer-das-gespraech',
    language: 'de',
    pattern: new RegExp(
      `\\b(?:danke|dank|bedanken|bedanke)\\b[^.!?]{0,60}? (?:fuer|und) (?:das|unser|dein|ihr|euer|die|den|deine|ihre|unsere|unseren|dieses) ${KLEIN}${GESPRAECH}\\b(?! (?:einzuladen|vereinbar))|\\bfuer (?:das|unser|dein|ihr|die|den|deine|ihre) ${KLEIN}${GESPRAECH}[^.!?]{0,30} (?:be)?danken\\b`,
    ),
    example: 'Vielen Dank für das angenehme und offene Gespräch.',
  },
  {
    name: 'zeit-fuer-das-gespraech-genommen',
    language: 'de',
    pattern: new RegExp(
      `\\bzeit [^.!?]{0,60}?${GESPRAECH}\\b[^.!?]{0,30}${GENOMMEN}|\\bzeit ${GENOMMEN}[^.!?]{0,40}${GESPRAECH}|\\bzeit genommen ha(?:ben|st|bt)[^.!?]{0,20} mit (?:uns|mir) zu (?:sprechen|reden)`,
    ),
    example: 'Schön, dass Sie sich die Zeit für unser Telefoninterview genommen haben.',
  },
  {
    name: 'nach-unserem-gespraech',
    language: 'de',
    pattern: new RegExp(
      `\\b(?:nach|in|aus|seit|waehrend) (?:unserem|unseres|unser|deinem|ihrem) ${KLEIN}${GESPRAECH}\\b|\\b(?:unser|das|dein|ihr) ${KLEIN}${GESPRAECH} (?:gestern|vom|letzte|vergangene|von (?:gestern|heute|letzter|vergangener)|war|hat (?:uns|mir|mich))\\b`,
    ),
    example: 'Nach unserem Gespräch haben wir lange überlegt und uns für jemand anderen entschieden.',
  },
  {
    name: 'danke-fuer-den-besuch',
    language: 'de',
    pattern:
      /\b(?:danke|dank|bedanken|bedanke)\b[^.!?]{0,40} fuer (?:deinen|ihren|den) (?:[a-z]+ ){0,2}?besuch bei uns\b(?! (?:im|am|auf|online))|\bnach den (?:[a-z]+ ){0,2}?gespraechen mit (?:ihnen|dir)\b/,
    example: 'Vielen Dank für deinen Besuch bei uns in Hamburg.',
  },
  {
    name: 'danke-dass-sie-bei-uns-waren',
    language: 'de',
    pattern:
      /\b(?:danke|dank|bedanken|bedanke)\b[^!?]{0,40},? dass (?:sie|du) (?:[a-z0-9.]+ ){0,6}?(?:(?:bei|mit) uns (?:[a-z]+ ){0,3}?(?:waren|warst|gewesen)|(?:hier|da|im (?:buero|haus|werk)|vor ort) (?:waren|warst|gewesen)|(?:vorbei)?gekommen (?:sind|bist)|vorbei(?:kamst|kamen|geschaut))|\bzeit genommen ha(?:ben|st|bt),? uns (?:(?!unsere)[a-z]+ ){0,4}zu besuchen|\b(?:danke|dank)\b[^.!?]{0,30} fuer (?:deinen|ihren) (?:[a-z]+ ){0,2}?besuch (?:am|vom|gestern|letzte\w?|vergangene\w?|in [a-z]+)\b(?! (?:auf|unserer))/,
    example: 'Danke, dass Sie am Dienstag bei uns waren.',
  },
  {
    name: 'hat-gefreut-kennenzulernen',
    language: 'de',
    pattern:
      /\b(?:hat|habe|haben) (?:uns|mich|mir|wir|es)? ?[^.!?]{0,40}(?:gefreut|freude gemacht|spass gemacht|gefallen)[^.!?]{0,40}(?:kennenzulernen|kennen zu lernen|zu sprechen|auszutauschen|zu treffen)|\bwar [^.!?]{0,40}(?:schoen|angenehm|nett|toll|spannend|freude|vergnuegen)[^.!?]{0,40}(?:kennenzulernen|kennen zu lernen|zu sprechen|auszutauschen)|\b(?:haben|habe) (?:dich|sie|euch) (?:[a-z]+ ){0,3}kennengelernt|\bkennenlernen (?:durften|konnten)|\bgerne? kennengelernt\b/,
    example: 'Es hat uns sehr gefreut, Sie persönlich kennenzulernen.',
  },
  {
    name: 'ueber-das-gespraech-gefreut',
    language: 'de',
    pattern: new RegExp(
      `\\b(?:habe|haben) (?:uns|mich|wir uns) [^.!?]{0,20}ueber (?:das|unser|ihr|dein) ${KLEIN}${GESPRAECH} [^.!?]{0,30}gefreut\\b|\\bueber (?:das|unser|ihr|dein) ${KLEIN}${GESPRAECH} [^.!?]{0,30}(?:habe|haben) (?:wir uns|ich mich) [^.!?]{0,20}gefreut\\b`,
    ),
    example: 'wir haben uns über das Gespräch mit Ihnen sehr gefreut.',
  },
  {
    name: 'danke-fuer-den-probetag',
    language: 'de',
    pattern:
      /\b(?:danke|dank|bedanken|bedanke)\b[^.!?]{0,40} fuer (?:deinen|ihren|den) (?:[a-z]+ ){0,2}?(?:probe(?:arbeits)?tag|probearbeitstag|schnuppertag) (?:bei uns|am|vom|in|gestern|letzte[a-z]?|vergangene[a-z]?)\b/,
    example: 'Danke für deinen Probetag bei uns.',
  },
  {
    name: 'merci-pour-l-entretien',
    language: 'fr',
    pattern:
      /\b(?:merci|remercie|remercions|remerciement)[a-z]*\b[^.!?]{0,40}? (?:pour |de |du |d')(?:l'|le |la |notre |votre |nos |cet |cette |ce |temps (?:que vous nous avez )?(?:consacre|accorde)[^.!?]{0,20} ){1,6}(?:(?!interet|invitation|demande|candidature|prochain)[a-z-]+ ){0,3}?(?:entretiens?|echanges?|conversation|rencontre|discussion|entrevue|appel)\b(?! (?:de|d'|par) ?(?:e-?mail|mail|courriel))/,
    example: 'Merci beaucoup pour notre échange de mardi dernier.',
  },
  {
    name: 'pris-le-temps-d-echanger',
    language: 'fr',
    pattern:
      /\b(?:pris|accorde|consacre) (?:le |du |de votre )?temps[^.!?]{0,30}? (?:d'|de |pour |a )(?:nous |me )?(?:echanger|rencontrer|discuter|parler|cet entretien|un entretien|l'entretien|notre entretien)|\b(?:ravi|ravie|ravis|heureux|heureuse|plaisir|agreable)[^.!?]{0,30} (?:d'avoir (?:pu )?(?:echange|discute|fait votre connaissance)|de vous avoir rencontre|d'echanger avec vous lors)|\b(?:apprecie|avons eu plaisir)[^.!?]{0,20} (?:notre|nos|cet|a) (?:entretien|echange|conversation|rencontre|echanger avec vous)/,
    example: "Merci d'avoir pris le temps d'échanger avec notre équipe.",
  },
  {
    name: 'ce-fut-un-plaisir',
    language: 'fr',
    pattern:
      /\b(?:ce fut|c'etait|ca a ete|cela a ete) (?:un (?:reel |vrai |grand |veritable )?plaisir|tres agreable|agreable) (?:de (?:vous|te) (?:rencontrer|parler|connaitre)|d'echanger avec (?:vous|toi))/,
    example: 'Ce fut un plaisir de vous rencontrer.',
  },
  {
    name: 'suite-a-notre-entretien',
    language: 'fr',
    pattern:
      /\b(?:suite a|a la suite de|apres|lors de|depuis) (?:notre|votre|nos|vos) (?:(?!prochain|futur|candidature)[a-z-]+ ){0,2}?(?:entretiens?|echanges?|conversations?|rencontre|entrevue|appel)\b(?! (?:de|d'|par) ?(?:e-?mail|mail|courriel))/,
    example: 'Suite à notre entretien, nous avons retenu un autre profil.',
  },
  {
    name: 'merci-d-etre-venu',
    language: 'fr',
    pattern:
      /\b(?:merci|remercie|remercions)\b[^.!?]{0,20} (?:d'etre|de vous etre) (?:venue?s?|passee?s?|deplacee?s?)\b(?! sur)|\b(?:merci|remercie|remercions)\b[^.!?]{0,20} (?:de|pour) (?:votre|ta) (?:venue|visite|passage|deplacement)\b(?! (?:sur|au salon|a notre stand))|\bvous avez (?:recemment |deja )?(?:rencontre|echange avec|ete recue? par) (?:m\.|mme\b|monsieur|madame|l'equipe|notre (?:equipe|responsable|directeur|directrice)|mon|ma|mes)/,
    example: "Merci d'être venue mardi.",
  },
  {
    name: 'gracias-por-venir',
    language: 'es',
    pattern:
      /\b(?:gracias|agradecemos|agradezco|agradecerte|agradecerle)\b[^.!?]{0,20} (?:por )?(?:haber venido|venir|haberte (?:acercado|pasado)|haberse (?:acercado|pasado)|acercarte|acercarse|pasarte|tu visita|su visita)\b(?! (?:a|por) (?:nuestr[oa] |la )?(?:web|pagina|sitio|portal|stand))/,
    example: 'Gracias por venir a vernos el martes.',
  },
  {
    name: 'gracias-por-la-entrevista',
    language: 'es',
    pattern:
      /\b(?:gracias|agradecemos|agradezco|agradecerte|agradecerle)\b[^.!?]{0,30}? (?:por )?(?:la|tu|su|nuestra|el|haber(?:nos)?|dedicar(?:nos|me)?|el tiempo[^.!?]{0,30}|tu tiempo|su tiempo) ?(?:(?!interes|solicitud|candidatura|invitacion|proxima)[a-z]+ ){0,4}?(?:entrevistas?|conversacion|charla|llamada|reunion|hablar con nosotros|conversar con nosotros|entrevistado)\b|\b(?:tras|despues de|luego de|durante) (?:nuestra|tu|su|la) (?:ultima |reciente |pasada )?(?:entrevista|conversacion|llamada|charla)\b|\b(?:fue|ha sido) un (?:verdadero )?(?:placer|gusto) (?:hablar|conocer(?:te|le|la|lo)\b|conversar|charlar|entrevistar)/,
    example: 'Gracias por la entrevista del pasado jueves.',
  },
  {
    name: 'bedankt-voor-het-gesprek',
    language: 'nl',
    pattern:
      /\b(?:bedankt|dank|danken)\b[^.!?]{0,30}? (?:voor|genomen voor|nam voor) (?:het|ons|je|jouw|uw|de|onze|een) (?:(?!interesse|uitnodiging|sollicitatie |volgende|komende)[a-z]+ ){0,4}?(?:[a-z]*gesprek(?:ken)?|kennismaking|interview|belletje|call)\b|\b(?:na|naar aanleiding van|tijdens|sinds) (?:ons|onze|je|jouw|uw|het) (?:(?!volgende|komende)[a-z]+ ){0,2}?(?:[a-z]*gesprek(?:ken)?|kennismaking|interview)\b|\b(?:was|vonden|vond) (?:het )?(?:[a-z]+ ){0,3}?(?:leuk|fijn|prettig|goed|aangenaam|plezier) (?:om )?(?:je|jou|u|kennis)(?: te)? (?:te )?(?:spreken|ontmoeten|leren kennen|maken|gesproken)/,
    example: 'Bedankt voor het prettige gesprek van vorige week.',
  },
  {
    name: 'dank-voor-je-bezoek',
    language: 'nl',
    pattern:
      /\b(?:bedankt|dank|danken)\b[^.!?]{0,30} voor (?:je|jouw|uw) (?:[a-z]+ ){0,2}bezoek\b(?! aan (?:onze|de|het) (?:[a-z]*site|web[a-z]*|pagina|stand|beurs|portaal))|\b(?:bedankt|dank)\b[^.!?]{0,20} dat (?:je|u) (?:[a-z0-9]+ ){0,5}?(?:langs ?kwam|langs ?(?:bent|was)|(?:langs)?gekomen|(?:langs)?geweest|bij ons was)|\b(?:leuk|fijn|prettig|goed|mooi) dat we elkaar (?:[a-z]+ ){0,4}(?:spraken|zagen|ontmoetten|gesproken|gezien|ontmoet)\b|\bvond(?:en)? (?:het|ons gesprek)(?: [a-z]+){0,3} (?:goed|prettig|leuk|fijn|mooi)e? (?:gesprek|kennismaking)\b/,
    example: 'Dank voor je bezoek van vorige week.',
  },
  {
    name: 'tijd-nam-om-te-praten',
    language: 'nl',
    pattern:
      /\b(?:bedankt|dank|danken)\b[^.!?]{0,30} (?:de )?tijd (?:[a-z]+ )?(?:nam|namen|genomen|vrijmaakte|gemaakt)[^.!?]{0,20} om met (?:ons|mij|het team) te (?:praten|spreken)/,
    example: 'Dank dat je de tijd nam om met ons te praten.',
  },
  {
    name: 'obrigado-pela-entrevista',
    language: 'pt',
    pattern:
      /\b(?:obrigad[oa]|agradecemos|agradeco|gostaria de agradecer)\b[^.!?]{0,30}? (?:pela|por|pelo|a|o) (?:(?:ter |sua |nossa |tua |o |a |seu )*)(?:(?!interesse|inscricao|candidatura|convite|proxima)[a-z]+ ){0,4}?(?:entrevistas?|conversa|reuniao|chamada|bate-papo)\b|\b(?:apos|depois d[ae]|durante) (?:a )?(?:nossa|sua|tua) (?:ultima |recente )?(?:entrevista|conversa|reuniao)\b|\bfoi um (?:grande )?prazer (?:conversar|falar|conhece(?:r (?:voce|vc)|-(?:lo|la|te))|entrevistar)|\b(?:obrigad[oa]|agradecemos|agradeco)\b[^.!?]{0,20} por (?:ter|teres|terem) (?:conversado|falado|reunido) (?:connosco|conosco|comigo)/,
    example: 'Obrigado pela conversa da semana passada.',
  },
  {
    name: 'obrigado-pelo-papo',
    language: 'pt',
    pattern:
      /\b(?:obrigad[oa]|agradecemos|agradeco)\b[^.!?]{0,20} (?:pel[oa] |por )(?:(?:nosso|nossa|bom|boa|otim[oa]|excelente) ){0,2}(?:papo|encontro|visita|vinda)\b(?! (?:a|ao) (?:nosso|nossa|site|pagina))|\b(?:obrigad[oa]|agradecemos|agradeco)\b[^.!?]{0,20} por (?:ter vindo|teres vindo|nos visitar|vir (?:ao|a|ate|conversar))\b/,
    example: 'Obrigada pelo papo de segunda-feira.',
  },
  {
    name: 'grazie-per-essere-venuta',
    language: 'it',
    pattern:
      /\b(?:grazie|ringraziamo|ringrazio|ringraziarla|ringraziarti)\b[^.!?]{0,20} (?:per|di) (?:essere|esser) (?:venut|passat)[aoie]\b|\b(?:grazie|ringraziamo|ringrazio)\b[^.!?]{0,15} (?:per la|della) (?:sua |tua )?visita\b(?! (?:al|a) (?:nostro|sito|stand))/,
    example: 'Grazie per essere venuta lunedì.',
  },
  {
    name: 'grazie-per-il-colloquio',
    language: 'it',
    pattern:
      /\b(?:grazie|ringraziamo|ringrazio|ringraziarti|ringraziarla)\b[^.!?]{0,30}? (?:per|del|di) (?:il |la |l'|lo |nostro |nostra |tuo |suo |tempo |averci |aver )*(?:(?!interesse|candidatura|invito|prossimo)[a-z]+ ){0,5}?(?:colloqui[o]?|conversazione|chiacchierata|incontro|intervista|telefonata|parlare con noi|incontrarci)\b|\b(?:a seguito del|dopo il|in seguito al|durante il) (?:nostro |tuo |suo )?(?:recente |ultimo |primo )?(?:colloquio|incontro)\b|\be stato un (?:vero )?piacere (?:conoscer(?:la|lo|ti)|parlar|incontrar|chiacchierar)/,
    example: 'Grazie per il colloquio della scorsa settimana.',
  },
];
