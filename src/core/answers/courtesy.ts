import { rx } from '../classify/classification-rules/rule.ts';

/** How a letter begins, in folded text. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|hoi|lieber?|liebes|guten (?:tag|morgen|abend)|moin|servus|gruess gott|gruezi|sehr geehrter?|werter?|bonjour|bonsoir|cher|chere|salut|madame|monsieur|hola|buen(?:os|as) (?:dias|tardes|noches)|buen dia|estimad[oa]|querid[oa]|beste|dag|goede(?:n)? ?(?:dag|morgen|middag|avond)|geachte|ola|oi|bo[ma] (?:dia|tarde|noite)|car[oa]|prezad[oa]|ex\.?m[oa]|buon ?giorno|buona ?sera|salve|ciao|gentile|egregi[oa]|spett)\b/;
const LONGEST_GREETING = 60;

/** Kind words that say nothing about how the candidate did. Each reads one folded sentence. */
const KIND: readonly RegExp[] = [
  rx`\b(?:thank(?:s| you)|thx|much appreciated|appreciate (?:your|the|it|you)|kind (?:words|note|message|of you)|(?:good|best of|lots of) luck|all the (?:very )?best|best wishes|kind regards|warm(?:est)? regards|fingers crossed|(?:we |i )?wish(?:ing)? you|every success|well done|congratulations|(?:received|got|saw|read) your|apolog\w+|(?:late|slow) reply|(?:happy|glad) to|sure thing|no (?:problem|worries)|not at all|you(?:'re| are) (?:very |most )?welcome|my pleasure|do not mention it|of course|likewise|you too|same to you|(?:hope|sure) (?:you|that you|to|we|our|this|it|all))\b`,
  rx`\b(?:(?:pleasure|great|lovely|nice|good|fun|delight|enjoyed|glad|happy|joy)(?: \w+){0,2} (?:to )?(?:meet|meeting|met|talk|talking|speak|speaking|know|knowing|chat|chatting|hear|hearing|have met|have you)|enjoyed (?:our|the|your|talking|meeting)(?: \w+){0,3} (?:chat|conversation|talk|time|company|with you|you)|(?:keep|bear|have) (?:you|your \w+(?: \w+)?)(?: \w+){0,2} (?:in mind|on file|on record|on (?:our|my) (?:list|radar|books))|(?:stay|keep|be|remain|get) (?:back )?in (?:touch|contact)|cross paths|think of you|talent (?:pool|community)|door is (?:always )?open|our paths|reach out (?:again|if|when|as soon)|come back to you|let you know (?:if|when|as soon)|(?:other|future|new|suitable|similar|another) (?:suitable |similar )?(?:roles?|openings?|opportunit\w+|positions?|vacanc\w+)|apply again|try again|encourage you to apply|tough (?:decision|call|choice)|difficult decision|close (?:decision|call)|gracious|thoughtful (?:note|message|email)|feel free|not hesitate|sorry (?:for|about|it|that|to|we)|(?:everyone|everybody|we all|they all|the (?:team|panel)) (?:really |very much )?liked you (?:and (?:i|we)|a lot|very much)|(?:everyone|everybody|we all|they all|the (?:team|panel)) (?:really |very much )?liked you$|(?:put|kept) your name|little black book)\b`,
  rx`\b(?:(?:vielen|herzlichen|lieben|besten|tausend) dank|danke\w*|bedank\w+|alles gute|viel (?:erfolg|glück)|gutes gelingen|drücke\w*(?: \w+){0,4} daumen|wünsch\w+|gern(?:e)? geschehen|kein problem|freut (?:mich|uns)|hat (?:mich|uns) (?:sehr )?gefreut|gefreut hat|freundliche grüße|(?:im (?:auge|blick|hinterkopf|kopf|gedächtnis)|in gedanken|in (?:guter )?erinnerung|in (?:unserem|unseren) (?:talent\w*|bewerber\w*|unterlagen))|vorgemerkt|vormerken|talentpool|in kontakt|(?:auf sie|auf dich) (?:zu|zurück)|melde[nt]? (?:ich|wir|uns|mich)|komme[nt]? (?:ich|wir)|ebenso|gleichfalls|angenehmes gespräch|nette\w* (?:gespräch|worte|nachricht|mail)|(?:neue|andere|künftige|passende|weitere)\w* (?:stellen?|positionen?|vakanz\w*|möglichkeiten?|ausschreibung\w*)|wieder (?:zu )?bewerben|erneut (?:zu )?bewerben|nicht leicht gefallen|keine leichte entscheidung|entschuldig\w+|erhalten|schade|tut (?:mir|uns) leid|zögern sie nicht)\b`,
  rx`\b(?:merci|remerci\w+|bonne (?:chance|continuation|suite|journée|soirée)|bon courage|souhait\w+|de rien|avec plaisir|je vous en prie|(?:ravie?s?|heureu[xs]e?s?|content\w*|plaisir|enchanté\w*)(?: \w+){0,3} (?:de|d')|plaisir|(?:garde\w*|conserv\w+)(?: \w+){0,5} (?:contact|fichier|dossier|base|mémoire|tête|esprit|vivier|côté|cv|candidature|profil)|vivier|rest\w+ en contact|gard\w+ contact|recontacter\w*|reviend\w+ vers vous|n'hésit\w+|(?:autres?|prochaine?s?|futur\w*|nouve\w+) (?:postes?|opportunit\w+|offres?|occasion)|postuler à nouveau|pens\w+ à vous|cordialement|désolé\w*|décision (?:a été|n'a pas été|difficile)|manquer\w+ pas de|revenir vers|bien reçu|excus\w+|au plaisir)\b`,
  rx`\b(?:gracias|agrade\w+|(?:mucha|mucho|buena) (?:suerte|éxito)|mucho éxito|suerte|éxitos?|te deseo|le deseo|os deseo|deseamos|de nada|no hay de qué|con gusto|un placer|ha sido un placer|me alegr\w+|nos alegr\w+|encantad[oa]s? de|(?:ten|guard|conserv|mantendr)\w+(?: \w+){0,5} (?:en cuenta|presente|en mente|base de datos|cv|perfil|contacto|candidatura)|en contacto|no dud\w+|(?:otr[oa]s?|futur[oa]s?|nuev[oa]s?|próxim[oa]s?) (?:puestos?|vacantes?|oportunidad\w*|procesos?|ofertas?)|volver a postular\w*|pensaremos en|lo siento|lo sentimos|saludos?|decisión difícil|hemos recibido|he recibido|recibí|disculp\w+|sin problema|igualmente)\b`,
  rx`\b(?:bedankt|dank (?:je|u|voor|jullie)|hartelijk dank|veel (?:succes|geluk|plezier)|succes|sterkte|wens(?:en)?(?: \w+)? (?:je|u)|graag gedaan|geen (?:probleem|dank)|fijn (?:om|dat|je|u)|leuk (?:om|dat|je|u)|prettig\w*|aangenaam|het was (?:leuk|fijn|een genoegen)|(?:houd|hou|houden|bewaren|bewaar|onthouden)(?: \w+){0,5} (?:in gedachten|in (?:ons|mijn|de|het) (?:achterhoofd|bestand\w*|portefeuille|gaten)|gegevens|cv|profiel|op de hoogte|contact)|achterhoofd|talentpool|in contact|contact op|kom\w*(?: \w+){0,3} bij (?:je|u) terug|laat(?: \w+){0,3} weten|(?:andere|nieuwe|toekomstige|passende) (?:vacatures?|functies?|kansen?|rollen|mogelijkheden)|opnieuw (?:te )?sollicite\w+|aan (?:je|u) denken|jammer|het spijt|groet\w*|lastige keuze|moeilijke beslissing|excuses|ontvangen|aarzel niet)\b`,
  rx`\b(?:obrigad[oa]|agradec\w+|(?:boa|muita) sorte|sucesso|desej\w+(?:-lhe|-te)?|de nada|sem problema|foi um (?:prazer|gosto)|prazer|fico feliz|ficamos felizes|gostámos (?:muito )?de (?:conhec|conversar|falar)\w*|(?:mant|guard|ter|fic|conserv)\w+(?: \w+){0,5} (?:em mente|em conta|base de dados|banco de (?:dados|talentos)|currículo|perfil|candidatura|contac?to)|banco de talentos|em contac?to|não hesit\w+|(?:outr[oa]s?|futur[oa]s?|nov[oa]s?|próxim[oa]s?) (?:vagas?|oportunidad\w+|posiç\w+|processos?)|candidatar-?se (?:de novo|novamente)|pensaremos em|lamento|lamentamos|cumprimentos|abraços?|recebi|recebemos|desculp\w+|decisão difícil|igualmente)\b`,
  rx`\b(?:grazie|ringrazi\w+|in bocca al lupo|buona (?:fortuna|giornata|ricerca|continuazione)|auguri\w*|augur\w+|prego|di nulla|nessun problema|figurati|si figuri|è stato un piacere|un piacere|piacere (?:di|mio|conoscer|parlar)\w*|(?:terr|tener|conserv|mant)\w+(?: \w+){0,5} (?:presente|considerazione|in mente|archivio|database|cv|curriculum|profilo|contatt\w+)|in contatto|rest\w+ in contatto|non esit\w+|(?:altr[ei]|futur[ei]|nuov[ei]|prossim[ei]) (?:posizion\w+|opportunità|ruol[oi]|selezion\w+|offert\w+)|ricandidar\w+|penseremo a|mi (?:di)?spiace|ci (?:di)?spiace|saluti|decisione (?:difficile|non facile)|ho ricevuto|abbiamo ricevuto|scus\w+|altrettanto|volentieri)\b`,
];

/** No word on how it went, by rule or for want of time. Each reads one folded sentence. */
const NO_FEEDBACK: readonly RegExp[] = [
  rx`\b(?:not|unable|never|cannot|no longer|policy|against|decline|without)(?: [\w'-]+){0,10} (?:feedback|reasons?|comments?|details?|notes|scores|specifics|debrief|elaborate)\b|\b(?:nothing|anything|little|not much)(?: \w+){0,2} to (?:add|share|say)\b|\bno (?:individual |personal |specific |detailed |further |formal |additional |more )*(?:feedback|comments?|details?|notes)\b|\bnot (?:allowed|able|permitted|in a position|at liberty) to\b|\b(?:can not|may not|must not|unable to|do not|does not) (?:\w+ )?(?:share|disclose|comment|discuss|go into)\b|\bpolicy\b|\bfeedback(?: \w+){0,4} (?:not|unfortunately)\b`,
  rx`\b(?:kein\w*|nicht|leider|ohne)(?: [\w-]+){0,8} (?:feedback|rückmeldung|gründe\w*|auskunft|auskünfte|begründung\w*|details|einschätzung|stellungnahme|äußern)\b|\b(?:feedback|rückmeldung|gründe|auskünfte|auskunft|begründung\w*)(?: [\w-]+){0,6} (?:nicht|leider|keine)\b|\b(?:darf|dürfen|kann|können)(?: \w+){0,4} (?:nichts|nicht|keine)(?: \w+){0,3} (?:sagen|mitteilen|geben|nennen|verraten)\b|\bagg\b`,
  rx`\b(?:pas|aucun\w*|jamais|impossible|politique|malheureusement)(?: [\w'-]+){0,9} (?:retours?|feedback|commentaires?|motifs?|raisons?|détails?|explications?|précisions?|dire plus)\b|\bpolitique\b`,
  rx`\b(?:no|ni|nunca|política|lamentablemente)(?: [\w-]+){0,9} (?:feedback|comentarios?|retroalimentación|devolución|detalles?|motivos?|explicacion\w*|valoración|devoluciones)\b|\bno (?:puedo|podemos|nos es posible)(?: \w+){0,2} (?:compartir|decir|dar|comentar)\b|\bpolítica\b`,
  rx`\b(?:geen|niet|helaas|beleid)(?: [\w-]+){0,9} (?:feedback|terugkoppeling|toelichting|details?|redenen|uitleg|uitspraken|motivering|onderbouwing)\b|\b(?:mag|kan|kunnen|mogen)(?: \w+){0,4} (?:niets|niet|geen)(?: \w+){0,3} (?:zeggen|delen|geven|kwijt)\b|\b(?:feedback|terugkoppeling|toelichting)(?: [\w-]+){0,5} (?:niet|helaas|geen)\b|\bbeleid\b`,
  rx`\b(?:não|nem|sem|política|infelizmente)(?: [\w-]+){0,9} (?:feedback|retorno|comentários?|devolutiva|detalhes?|motivos?|explica\w+|apreciaç\w+)\b|\bnão (?:posso|podemos|nos é possível)(?:,? \w+,?){0,2} (?:partilhar|compartilhar|dizer|dar|fornecer|comentar)\b|\bpolítica\b`,
  rx`\b(?:non|nessun\w*|policy|purtroppo|prassi)(?: [\w'-]+){0,9} (?:feedback|riscontr\w+|commenti?|dettagli\w*|motivazion\w+|spiegazion\w+|valutazion\w+)\b|\bnon (?:posso|possiamo)(?: \w+)? (?:dire|condividere|fornire|dare)\b|\bpolicy\b`,
];

/** What the writer is yet to do, has passed on or is no longer there for. Each reads one folded sentence. */
const PUTS_OFF: readonly RegExp[] = [
  rx`\b(?:(?:i|we) (?:will|shall|am going to|would like to|need to|have to|have|had to)(?: \w+){0,2} (?:ask(?:ed)?|check(?:ed)?|find out|look into|get back|come back|circle back|follow up|chased?|forward(?:ed)?|pass(?:ed)?|collect|talk to|speak (?:to|with)|send)|i (?:asked|chased|forwarded) (?:the|them|him|her|my|your|it|for)|let me (?:ask|check|find out|look|see|get)|no longer (?:work|with|at)|left the company|new (?:job|employer|address)|bear with (?:me|us)|out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick )?leave|chase them|copied|cc'?d|in copy)\b`,
  rx`\b(?:ich|wir) (?:werde|werden|frage|fragen|kläre|klären|leite|leiten|habe|haben|erkundige\w*|schaue|schauen|gebe|geben|spreche|sprechen)(?: \w+){0,8} (?:nach|ab|weiter|weitergeleitet|weitergegeben|rückmelden|zurück\w*|bescheid|ein|an)\b|\bnicht mehr (?:bei|für|im unternehmen)\b|\bim urlaub\b`,
  rx`\bje (?:vais|reviens|transmets|transfère|demande|me renseigne|ai (?:transmis|transféré))\b|\bnous (?:allons|reviendrons)\b|\bne travaille plus\b`,
  rx`\b(?:voy a|lo consult\w+|consultar\w*|preguntar\w*|reenv\w+|he pasado|le paso|te paso|ya no trabajo)\b`,
  rx`\b(?:ik|we|wij) (?:zal|ga|gaan|zullen|vraag|stuur|heb|hebben|kom|check)(?: \w+){0,8} (?:na|door|doorgestuurd|terug|navragen|vragen|checken|in)\b|\bwerk(?:t)? niet meer\b`,
  rx`\b(?:vou|vamos) (?:ver|perguntar|verificar|falar|encaminhar|consultar|reencaminhar)\b|\b(?:reencaminhei|encaminhei|já não trabalho|não trabalho mais)\b`,
  rx`\b(?:chied\w+|sento|verifico|inoltr\w+|ho (?:inoltrato|girato)|le faccio sapere|non lavoro più)\b`,
];

/** A clause that goes on behind kind words: "We enjoyed meeting you, but your answers were short." */
const BUT =
  /(?:[,;.:–-]|\s)\s?(?:but|however|that said|although|though|yet|only that|aber|allerdings|jedoch|nur|mais|toutefois|cependant|pero|sin embargo|aunque|maar|echter|mas|porem|contudo|ma|pero|tuttavia|solo che)\s|:\s/;

/** Whether a folded sentence greets the reader. */
export function isGreeting(folded: string): boolean {
  return GREETING.test(folded) && (folded.length <= LONGEST_GREETING || /^[^,]{0,60},/.test(folded));
}

/** Whether a folded sentence is kind words and nothing else. */
export function isCourtesy(folded: string): boolean {
  return KIND.some((pattern) => folded.search(pattern) >= 0);
}

/** Whether a folded sentence says that there is no feedback to be had. */
export function refusesFeedback(folded: string): boolean {
  return NO_FEEDBACK.some((pattern) => folded.search(pattern) >= 0);
}

/** Whether a folded sentence promises an answer, or passes the question on. */
export function putsOff(folded: string): boolean {
  return PUTS_OFF.some((pattern) => folded.search(pattern) >= 0);
}

/** What stands behind the kind words of a folded sentence; null when it goes on to nothing. */
export function behindCourtesy(folded: string): string | null {
  const but = BUT.exec(folded);
  return but ? folded.slice(but.index + but[0].length) : null;
}
