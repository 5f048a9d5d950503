/** A pattern over folded text that finds any of the phrases, as whole words. */
const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})`);

/**
 * Good news in the grammar of a no: the no is said to the others, and what goes on goes on with the reader. "We have decided
 * not to" stands in both, so that only what says with whom is looked for.
 */
const GOES_ON_WITH_YOU = anyOf(
  // With you.
  String.raw`(?<!\bnot )(?<!\bnot be )(?:decided|chosen|pleased|delighted|happy|glad|like|want|keen|agreed|ready|going) to (?:move|proceed|continue|progress|go|carry on|press on|stay)(?: forward| ahead| on| further)? with (?:you|yours|your (?:application|candidacy|candidature|profile|submission))\b`,
  String.raw`entschieden, (?:\w+ ){0,4}?(?<!nicht )mit (?:ihnen|dir|ihrer|deiner)\b(?! (?:\w+ ){0,4}?nicht\b)`,
  String.raw`(?<!nicht )mit (?:ihnen|dir|ihrer bewerbung|deiner bewerbung) (?:(?!nicht\b|leider\b|keine?\b)\w+ ){0,4}?(?:fortzusetzen|fortsetzen|fortzufuehren|weiter(?:zu)?machen|weiter(?:zu)?gehen|fort(?:zu)?fahren|voran(?:zu)?gehen)\b`,
  String.raw`(?:decide|choisi|souhaitons|voulons|heureux|ravis) (?:de |d')?(?<!pas )(?:poursuivre|continuer|avancer)(?: [\w']+){0,4}? avec (?:la votre|la tienne|vous|toi|votre candidature|ta candidature)\b`,
  String.raw`(?<!\bno )(?:decidido|decidimos|queremos|gustaria|optado por|encantados de) (?:continuar|seguir|avanzar|proseguir)(?: adelante)?(?: unicamente| solo| solamente)?(?: en el proceso)? con(?:tigo| usted| la tuya| la suya| (?:tu|su) candidatura)\b`,
  String.raw`(?:unicamente|solo|solamente) con(?:tigo| usted| la tuya| la suya)\b`,
  String.raw`(?<!niet )met (?:jou|je|u|jouw sollicitatie|uw sollicitatie) (?:(?!niet\b|helaas\b|geen\b)\w+ ){0,4}?(?:verder|verdergaan|verder gaan|door te gaan|doorgaan)\b`,
  String.raw`(?<!nao )(?:decidimos|optamos por|resolvemos|decidiu|queremos|gostariamos de|decidido) (?:avancar|prosseguir|continuar|seguir)(?: em frente| adiante)? com (?:a sua|a tua|voce|si\b|consigo|contigo)`,
  String.raw`(?<!non )(?:deciso|scelto|vorremmo|desideriamo|vogliamo|intendiamo|lieti) (?:di )?(?:proseguire|procedere|continuare|andare avanti)(?: \w+){0,2}? con (?:la sua|la tua|lei|te|voi)\b`,
  // Not with the others.
  String.raw`not to (?:[\w-]+ ){1,6}?(?:with|to) (?:(?:any|most|\w+) of (?:the (?:other|remaining|rest)|them)|the (?:rest|remaining|others)|(?:the |any )?other (?:candidates|applicants|people)(?! (?:who|that|with)))\b`,
  String.raw`(?:said|say|saying) no to (?:the (?:others?|rest|two|three|four|five|six|remaining)|everyone else|everybody else)\b|turn(?:ed|ing)? (?:down|away) (?:the (?:others|rest|other)|everyone else|all the)\b|that leaves (?:only |just )?you(?= ?[.!,:;)-])|you are (?:the (?:one|only one|exception|other one|third|fourth|fifth|sixth|last one)|(?:our|one of the|one of our) (?:two|three|few|last|favourite|finalists?))\b(?! of)`,
  'not (?:one |among |amongst )(?:of )?(?:them|those) (?:(?:who|that|whom|we|i) )+(?:had to |have to |must |will be |were |are )?(?:turn|reject|declin|refus|regret|unsuccessful|let down)',
  String.raw`(?:but not yours|but not you|except yours|except you|apart from you(?:rs)?)\b`,
  String.raw`(?:ihnen|dir),? (?:aber |jedoch |hingegen |dagegen )?nicht(?! ?[\w,])|nur (?:bei|mit) (?:ihnen|dir)\b|(?:ausser|nicht aber) (?:ihnen|dir|ihrer|deiner)\b|(?:allen|den) (?:anderen|uebrigen|restlichen) (?:\w+ )?(?:habe|haben|mussten|musste) (?:ich|wir) (?:\w+ )?ab(?:gesagt|sagen)`,
  String.raw`la (?:votre|tienne) (?:a ete|est) (?:retenue|selectionnee|preselectionnee)\b|pas (?:la votre|vous)(?= ?[.!:;])|sauf (?:la votre|vous)\b`,
  String.raw`(?:no seguir|no continuar|no avanzar)(?: adelante)? con (?:las demas|los demas|el resto|las otras|los otros|las restantes)|(?:la tuya|la suya|tu candidatura|su candidatura),? (?:en cambio |sin embargo )?si\b|(?:candidatura|tuya|suya) no (?:ha sido|esta|fue) (?:descartad|rechazad)a`,
  String.raw`(?:jij|jou|u|die van jou|de jouwe) (?:echter |juist |gelukkig )?(?:wel|niet)(?= ?[.!:;])|op jou na\b|behalve (?:jij|jou|jouw|u)\b`,
  String.raw`nao com (?:as|os) (?:restantes|outras|outros|demais)|(?:a sua|a tua),? (?:porem |no entanto |pelo contrario )?sim\b|com excecao da (?:sua|tua)`,
  String.raw`(?:la sua|la tua) (?:invece |pero )(?:si\b|e stata|e)|non con (?:le altre|gli altri)|tranne (?:la sua|la tua|lei|te)\b`,
  // What is done next, which nobody who ends it tells.
  String.raw`(?:pleased|delighted|thrilled) to (?:say|tell you|inform you|advise|report|let you know|confirm)(?: that)? (?:you|yours?)\b|(?<!have been )(?<!would be )(?:pleased|delighted|thrilled) to (?:invite|offer|welcome) you\b`,
  String.raw`(?:freuen|freue) (?:wir )?(?:uns|mich)?,? (?:ihnen|dir|sie|dich) (?:[\w.]+ ){0,9}?(?:mitteilen|mitzuteilen|einzuladen|anzubieten|begruessen)\b`,
  String.raw`next (?:step|stage|round|phase) (?:for you |in (?:the|our) \w+ )?(?:is|will be|consists?|involves?|would be)\b(?! for (?:those|candidates|people))|(?:proxim[ao]|siguiente|seguinte) (?:fase|etapa|passo|paso|prueba|prova) (?:es|sera|consiste|consta|e)\b|(?:passo|fase|tappa) successiv[oa] (?:e|sara|consiste|prevede)\b|prossim[oa] (?:passo|fase|tappa|prova) (?:e|sara|consiste|prevede)\b|(?:prochaine etape|etape suivante) (?:est|sera|consiste|:)|naechster? (?:schritt|runde|stufe) (?:ist|besteht|waere|folgt|umfasst)\b|volgende (?:stap|ronde|fase) (?:is|bestaat|wordt|:)`,
  String.raw`(?:choose|pick|select|book|reserve) (?:a|an|your|one of the) (?:[\w-]+ ){0,2}?(?:slot|interview|appointment)\b|(?:a|hold a|have a) (?:[\w-]+ ){0,2}(?:telephone|phone|video|screening) (?:screen|call|interview|chat) with you\b|(?:phone|call|ring|telephone|contact) (?:you|each of you) (?:[\w-]+ ){0,5}?(?:to|about|for) (?:arrang\w+|agree|fix|schedul\w+|set up|an? (?:new|time|date|interview))\b|come (?:back|in) (?:for a (?:second|third|final|chat|trial)|and (?:meet|see))`,
  String.raw`wegen eines (?:gespraechs|kennenlern|vorstellungs)?termins?\b|(?:neuen|anderen) termin\b|magst du (?:[\w.]+ ){0,6}?kommen|(?:entretien|rendez-vous) (?:[\w']+ ){0,8}?(?:est |sera )?(?:reporte|decale|deplace) (?:au|a la|d')|il est reporte (?:au|a)\b|(?:concretar|agendar|fijar|concertar) (?:una|la|tu|su) (?:entrevista|cita)|(?:marcar|agendar) (?:a|uma) (?:entrevista|conversa)|(?:fissare|concordare|programmare) (?:un|il) (?:colloquio|appuntamento|incontro)|afspraak (?:te )?(?:maken|plannen) voor|(?:interviews?|it|they|test|assessment) (?:is|are|has been|have been|will be) (?:\w+ )?(?:postponed|rescheduled|rearranged|moved) (?:to|until)\b|postponed,? not cancelled`,
  String.raw`(?:realizar|completar|responder|realize|complete|completare|svolgere|realiser|effectuer|completer|afronden|maken|absolvieren|bearbeiten) (?:[\w']+ ){0,8}?(?:antes de[l ]|antes do |ate (?:ao |o )?(?:dia )?(?:\d|domingo|segunda|sexta|quinta)|hasta el|entro (?:il|le|lunedi|venerdi|domenica)|avant (?:le|lundi|vendredi|dimanche)|voor (?:vrijdag|maandag|zondag|\d)|bis (?:zum|montag|freitag|sonntag|\d))`,
  String.raw`(?:teste?|prueba|prova|essai|questionario|ejercicio|exercicio|toets|exercice|test) (?:[\w']+ ){0,3}?(?:online|en linea|on-line|en ligne) (?:de|di|d'|a|da|la|para|per)\b`,
);

/** The post is gone and the application is not: somebody carried it over to another. */
const CARRIED_OVER = anyOf(
  String.raw`(?:i|we) (?:have )?(?:already |just |now |instead )?(?:put|entered|moved|transferred|swapped|carried) you(?:r \w+)? (?:\w+ )?(?:forward|across|over|in|up) (?:for|to|into)\b`,
  String.raw`(?:ihre|deine|bewerbung|unterlagen|profil|sie|dich) (?:habe|haben|hat|hatte|wurden?) (?:[\w-]+ ){0,12}?(?:weitergegeben|weitergeleitet|weitergereicht|umgehaengt|umgebucht|umgezogen|vorgeschlagen|uebergeben|ins spiel gebracht)\b`,
  String.raw`(?:sie|du) (?:sind|bist|bleiben|bleibst) (?:damit |jetzt |nun |weiterhin |aber |also |noch )*(?:im (?:rennen|verfahren|prozess)|dabei)\b`,
  String.raw`(?:bewerbung|verfahren|alles|es) (?:(?!nicht\b)\w+ ){0,3}?(?:laeuft|bleibt) (?:(?!nicht\b)\w+ ){0,4}?(?:weiter|bestehen|gueltig)\b|(?:laeuft|geht) (?:alles|ihre bewerbung|deine bewerbung|das verfahren) (?:(?!nicht\b)\w+ ){0,4}?weiter\b`,
  String.raw`(?:dossier|candidature) (?:n'est|ne sera|ne s'arrete) (?:donc )?pas (?:pour autant )?(?:referme|clos|close|perdu|abandonne|ecarte)\w*|(?:je l'ai|nous l'avons|je vous ai|nous vous avons) (?:\w+ )?(?:transmis|oriente|bascule|rebascule|redirige|repositionne|propose|inscrit)e?s?\b|candidature (?:suit son cours|continue|se poursuit)`,
  String.raw`(?:candidatura|solicitud) (?:\w+ )?(?:sigue|continua|permanece) (?:viva|activa|abierta|adelante|en (?:pie|marcha|proceso))|(?:la|lo) (?:he|hemos) (?:pasado|trasladado|movido|incorporado|derivado|propuesto)\b|(?:he|hemos) (?:pasado|trasladado|derivado|propuesto) (?:tu|su)\b`,
  String.raw`sollicitatie (?:loopt|gaat) (?:(?!niet\b)\w+ ){0,3}?(?:door|verder)\b|(?:heb|hebben) (?:ik |we |wij )?(?:jou|je (?:sollicitatie|cv|gegevens|profiel)|uw (?:sollicitatie|cv|gegevens|profiel)|jouw (?:sollicitatie|cv|gegevens|profiel)|die) (?:\w+ ){0,8}?(?:doorgestuurd|doorgeschoven|overgezet|doorgezet|voorgedragen)\b`,
  String.raw`candidatura (?:\w+ )?(?:mantem-se|continua|segue|permanece) (?:viva|ativa|aberta|em (?:curso|processo|cima))|(?:passei|passamos|transferimos|encaminhamos|movemos|reencaminhei|propus) (?:a sua|a tua|o seu|o teu|-a|-o)\b`,
  String.raw`candidatura (?:pero |comunque |invece )?(?:resta|rimane|continua|prosegue) (?:valida|attiva|in (?:corso|gioco|esame))(?![^\n]{0,60}(?:database|archivio|banca dati|futur))|(?:l'abbiamo|l'ho) (?:spostata|trasferita|passata|inoltrata|girata|proposta)\b`,
);

/** A new opening after an old no: a headhunter who remembers, and not a house that answers. */
const BRINGS_A_SEARCH = anyOf(
  String.raw`(?:i|we) (?:have|am|are|was|were) (?:now |just |currently |recently |been )*(?:retained|mandated|instructed|engaged|commissioned) (?:by|to|with|on)\b|(?:different|new|another|fresh) (?:search|mandate|brief|assignment)(?= (?:for|with|at|on|in|that|which)\b|[,.:])|(?:may|might|could|can|shall) i (?:tell you|introduce|put you forward|send you (?:the|a|more|some)|share|pitch|run (?:it|something) (?:by|past))|you (?:came|sprang) to mind|(?:thought|thinking) of you (?:for|when|straight|at once|immediately)|open to (?:hearing|a (?:confidential|quick|short|chat)|talking about (?:a|something))`,
  String.raw`(?:bin|sind|wurde) (?:ich |wir |nun |jetzt |aktuell |derzeit |gerade )*mit der (?:besetzung|suche)\b|(?:darf|duerfte|kann) ich (?:ihnen|dir|sie|dich) (?:\w+ ){0,4}?(?:erzaehlen|vorstellen|schicken|zusenden|berichten)\b|(?:anderes|neues|weiteres|aktuelles) (?:mandat|suchmandat|projekt)|(?:musste|habe) ich (?:\w+ )?(?:sofort |gleich |wieder )?an (?:sie|dich) (?:denken|gedacht)|(?:sind|bist) (?:sie|du) mir (?:\w+ )?eingefallen`,
  String.raw`(?:m'a|m'ont|nous a|nous ont|me|on me) (?:\w+ )?(?:confie|mandatee?|charge)e?s?\b|(?:autre|nouvelle) (?:recherche|mission)\b|(?:autre|nouveau) mandat\b|(?:pense|repense|songe) a (?:vous|toi)\b|a l'ecoute (?:du marche|d'opportunit)|(?:seriez|etes|serais|es)-(?:vous|tu) (?:\w+ )?(?:prete?|curieu\w+|dispose)\b`,
  String.raw`(?:ahora|actualmente|hoy) (?:llevo|llevamos|tengo|gestiono|busco|buscamos|estoy (?:llevando|buscando))\b|(?:pensado|pense|acorde|acordado) (?:en|de) (?:ti|usted)\b|te (?:lo )?cuento(?:\?| mas\b)|(?:puedo|podria) (?:presentarte|presentarle|contarte|contarle|explicarte|explicarle)|(?:nueva|otra) busqueda\b`,
  String.raw`(?:inmiddels|nu|momenteel) (?:werk|zoek|heb) (?:ik|we|wij) (?:\w+ ){0,5}?(?:aan|naar|een)\b|(?:sta|staat|zou) (?:je|u) (?:er )?(?:voor )?open(?:staan)?\b|(?:moest|moesten) (?:ik |we )?(?:\w+ )?(?:meteen )?aan (?:je|jou|u) denken|mag ik (?:je|u|jou) (?:\w+ ){0,4}?(?:vertellen|voorstellen|voordragen|sturen)`,
  String.raw`(?:oggi|ora|adesso|attualmente) (?:seguo|sto (?:seguendo|cercando|curando)|gestisco|cerco|curo|ho (?:una|un|in mano))\b|ricerca riservata|ho pensato a (?:lei|te)\b|(?:posso|potrei) (?:presentarla|presentarti|parlargliene|parlartene|raccontarle|raccontarti)`,
  String.raw`(?:agora|atualmente) (?:estou|tenho|temos|estamos|conduzo|procuro) (?:com |a |um|uma|numa|num)|surgiu (?:agora |entretanto |entao )?(?:um|uma|outra|outro)\b|posso (?:te |lhe )?(?:apresentar|contar)|(?:pensei|lembrei-me|lembrei) (?:em|de) (?:ti|voce|si)\b|(?:teria|terias|tens|tem) (?:\w+ )?interesse em\b|se tiver(?:es)? interesse, (?:me |por favor )?(?:mand|envi|lig|dig|avis)`,
);

/** The reader asked after the reasons of a no that they know. */
const TELLS_THE_REASONS = anyOf(
  String.raw`you (?:asked|ask|wanted to know|wondered|were wondering|are asking) (?:me |us )?(?:\w+ )?(?:why|what (?:went|was|let|tipped|you|could)|where|how you)\b`,
  String.raw`(?:wollten|wolltest|wollen|willst|moechten|moechtest) (?:\w+ ){0,2}?wissen,? (?:warum|woran|weshalb|wieso|was|wo)\b|(?:fragen|fragten|fragst|fragtest|gefragt),? (?:\w+ ){0,3}?(?:warum|woran|weshalb|wieso)\b`,
  String.raw`(?:souhaitiez|souhaitez|vouliez|voulez|voulais|demandez|demandiez|demandes|demandais|demande) (?:[\w']+ )?(?:savoir |comprendre )?(?:pourquoi|ce qui|les raisons)\b|(?:vous|tu) m'interroge\w*`,
  String.raw`(?:me|nos) (?:pid\w+|ped\w+|pregunt\w+|consult\w+) (?:\w+ ){0,4}?(?:por que|que te|que le|el motivo|los motivos|las razones|explique|expliquemos)\b|en respuesta a (?:tu|su) (?:consulta|pregunta|peticion|solicitud de (?:informacion|explicac))|(?:querias|quisiste|queria) saber\b|por los que no (?:fuiste|has sido|fue|ha sido)`,
  String.raw`waarom (?:je|u|jij) het (?:niet|net niet) (?:geworden|bent)|(?:je|u|jij) (?:vroeg|vraagt|wilde weten|wou weten) (?:\w+ ){0,3}?(?:waarom|waar het|waaraan|wat er|hoe)\b|goed dat (?:je|u) (?:het |er ?naar |ernaar )?(?:vraagt|vroeg)`,
  String.raw`(?:perguntaste|perguntou|perguntas|pergunta-me|perguntava|quiseste saber|quis saber|queria saber|querias saber)(?:-me|-nos)? ?(?:\w+ ){0,3}?(?:por ?que|porque|o que|o motivo|os motivos|a razao)\b`,
  String.raw`(?:mi|ci) (?:chied\w+|hai chiesto|ha chiesto|domand\w+) (?:\w+ ){0,3}?(?:perche|come mai|il motivo|i motivi|cosa)\b|volev\w+ sapere (?:perche|cosa|come mai|il motivo)`,
);

/** The reader is one of those who choose: they are asked to agree to a no, to sign it or to send it. */
const READER_CHOOSES = anyOf(
  String.raw`(?<=(?:^|\n)(?:dear|hi|hello) (?:\w+ )?)(?:panel|committee|hiring managers?|interviewers|governors|trustees)\b|(?<=(?:^|\n)hola,? |(?:^|\n)estimad[oa]s? (?:miembros del )?)tribunal|(?<=(?:^|\n)beste )(?:selectie|sollicitatie|benoemings)?commissie|(?<=(?:^|\n)liebe )(?:auswahl|berufungs)?kommission|(?<=(?:^|\n)(?:chers|messieurs les|mesdames et messieurs les) )membres du jury|membri della commissione|membros do juri`,
  String.raw`(?:letters?|wording|text|template|e-?mails?|draft|note|reply|message) (?:[\w-]+ ){0,5}?(?:to|for) (?:the |all |our |those |all the )?(?:[\w-]+ )?(?:unsuccessful|rejected|remaining|unselected|other) (?:\w+ )?(?:candidates|applicants|people|ones)\b|(?:people|candidates|ones|applicants) we are not (?:appointing|taking|hiring|shortlisting|seeing)|(?:reject|decline|turn down|let down) (?:all )?(?:the )?(?:remaining|unsuccessful|rest|others|other)\b|bulk reject|update on your (?:[\w-]+ ){0,4}vacancy|score ?sheets?\b|(?:draft|standard|attached|our|the) (?:regret|rejection) (?:letter|e-?mail|template|wording|text|note)s?|rejection template|(?:wording|text|draft) below|(?:comments|changes|objections|amendments|edits) (?:by|before|to me)\b|sign (?:it|them|these|this) off\b|candidate (?:no\.? ?|number )?\d\b`,
  String.raw`absage(?:n|schreiben|brief\w*|texte?|mails?) (?:[\w-]+ ){0,6}?(?:an|vorbereit\w+|freigeb\w+|verschick\w+|raus\w*|abzeichnen|unterschreib\w+)\b|(?:dem|der|den) (?:bewerber|kandidat)\w* (?:\w+ ){0,4}?(?:abgesagt|absagen)\b|an die (?:uebrigen|restlichen|anderen|abgelehnten) |(?:uebrigen|restlichen) (?:\w+ )?(?:bewerber|kandidat)\w* (?:\w+ ){0,2}?(?:absagen|abzusagen|vorbereitet|informieren)\b|(?:zur|um) (?:freigabe|unterschrift|gegenzeichnung|durchsicht)\b|(?:kurz |bitte |noch )(?:\w+ ){0,3}?(?:durchlesen|gegenlesen|abzeichnen|gegenzeichnen|freigeben)\b|(?:der )?text lautet|(?:text|formulierungs)vorschlag|(?:kannst|koennten|koenntest|koennen|wuerden) (?:du|sie) (?:\w+ ){0,4}?(?:bewerber|kandidat)\w* (?:\w+ )?(?:absagen|abzusagen|informieren|anrufen)`,
  String.raw`(?:courriers?|lettres?|reponses?|texte|modele|mail) (?:[\w']+ ){0,4}?(?:aux|pour les) (?:autres )?(?:candidat\w*|personnes|postulant\w*)\b(?! (?:retenu|selectionn))|(?:retourner|renvoyer) (?:signee?|validee?)s?\b|(?:pour|a la) signature\b|votre (?:aval|validation|signature|visa)\b|bon pour envoi|(?:relire|signer|valider) (?:[\w']+ ){0,4}?(?:avant|d'ici)\b|je vous soumets`,
  String.raw`(?:cartas?|textos?|correos?|mensajes?|plantillas?|respuestas?) (?:\w+ ){0,4}?(?:a|para) (?:los|las) (?:demas|otros|otras|restantes|candidat\w+ (?:no|descart|rechaz|exclu)\w*|aspirantes)\b|visto bueno\b|para (?:tu|su|vuestra) firma\b|(?:revisar|firmar|aprobar)(?:la|lo|las|los)? antes\b`,
  String.raw`(?:andere|overige|afgewezen|resterende) (?:\w+ )?(?:kandidaten|sollicitanten|vier|drie|vijf|zes|twee) (?:\w+ )?(?:stuur|sturen|afwijs|bericht|mail|bel)\w*|tekst die (?:ik|we|wij)\b|graag (?:jullie |je |uw )?(?:akkoord|goedkeuring)\b|afwijzings?(?:brief|brieven|mails?|tekst)\b|(?:aan|naar) de (?:andere|overige) (?:\w+ )?(?:stuur|sturen|kandidaten|sollicitanten)`,
  String.raw`(?:letter[ae]|testo|rispost[ae]|mail|messaggio) (?:\w+ ){0,3}?(?:per|ai|agli|a) (?:gli |i )?(?:altri|candidati|esclusi|non selezionati|restanti)\b|(?:puo|puoi|potrebbe|potresti) (?:\w+ )?(?:controllare|firmare|approvare|rileggere)|(?:per|alla) (?:la )?(?:sua|tua) (?:firma|approvazione)`,
  String.raw`(?:textos?|cartas?|respostas?|emails?|modelo) (?:\w+ ){0,4}?(?:aos|para os|as|para as) (?:outros|restantes|demais|candidatos (?:nao|excl|rejeit))|(?:pode|podes|podem|poderia) (?:\w+ )?(?:aprovar|assinar|validar|rever)\b|responder aos (?:outros|restantes|demais)|para (?:a sua|tua|vossa) (?:assinatura|aprovacao)`,
);

/** Somebody teaches how to live with a no, or writes to readers. */
const TEACHES = anyOf(
  String.raw`(?:handl\w+|deal\w*|cop(?:e|ing)|read|reading|decod\w+|understand\w*|respond\w*|bounc\w+ back|surviv\w+|recover\w*|learn\w*|turn\w*) (?:\w+ ){0,3}?(?:rejections?|refusals?)\b|after (?:a|every|each|another) (?:job )?rejection|rejection (?:letters?|e-?mails?) (?:mean|say|often|usually|are|tell)`,
  String.raw`(?:nach|mit|aus|bei|trotz) (?:einer|der|jeder|vielen|mehreren|den|ihren) absagen?\b(?! (?:von|des|der))|umgang mit absagen|absagen? (?:richtig )?(?:verstehen|deuten|lesen|verdauen|verkraften)`,
  String.raw`(?:comprendre|apres|repondre a|rebondir apres|gerer|face a|lire|surmonter|decoder) (?:un|une|les|des|la) (?:refus|reponses? negatives?|lettres? de refus)\b`,
  String.raw`cartas? de rechazo|(?:gestionar|superar|tras|afrontar|encajar|responder a|leer|despues de) (?:un|el|los|una) (?:rechazos?|negativa|no\b)`,
  String.raw`(?:omgaan met|verwerken van|reageren op|leren van) (?:een |je |de )?afwijzing(?:en)?\b|na een afwijzing\b`,
  String.raw`(?:dopo|gestire|affrontare|superare|rispondere a) (?:un|il|i|una|ai) (?:rifiut\w+|no\b|risposta negativa)|lettere? di rifiuto`,
  String.raw`(?:depois d[eo]|lidar com|responder a|superar|reagir a) (?:um |uma |o |a )?(?:rejeic\w+|nao\b|recusa|resposta negativa)|cartas? de rejeicao`,
  String.raw`(?<=(?:^|\n)(?:dear|hello|hi) )(?:readers?|subscribers?|jobseekers?|graduates|alumni|students|members|friends)\b|(?<=(?:^|\n)liebe )(?:leser|jobsuchende|absolvent|studierende|abonnent|mitglieder|freunde)\w*|(?<=(?:^|\n)cher(?:e)?s )(?:lecteurs|lectrices|abonnes|adherents|membres|amis)|(?<=(?:^|\n)beste )(?:lezers?|leden|abonnees?|werkzoekende)|(?<=(?:^|\n)car[ei] )(?:lettori|lettrici|amici|iscritti|soci)|(?<=(?:^|\n)(?:queridos|caros|estimados) )(?:leitores|lectores|amigos|assinantes|suscriptores|socios)`,
);

/** Family and friends, who heard of a no and console. */
const CONSOLES = anyOf(
  String.raw`(?:devastated|heartbroken|sad|so sorry) for you\b|gutted for you|their loss|(?:never|do not) let (?:it|them|the \w+) get you down|(?:do not|did not) know what they (?:are|were) missing|you poor (?:thing|love|lamb)|told me (?:that )?(?:the \w+ |they |you |about )(?:\w+ ){0,5}?(?:turned|rejected|did not|down|refused|no\b|job|interview)|(?:i|we) (?:just )?heard (?:that )?(?:you (?:did not|were not|had not|have not) (?:get|got|been)|they (?:turned|said|did not|went|rejected|refused))|(?:they|the \w+) (?:turned|have turned|has turned|rejected|knocked) you (?:down|back)\b`,
  String.raw`(?:selber|selbst) schuld\b|(?:erzaehlt|gesagt|gehoert|geschrieben|mitbekommen),? dass (?:\w+ ){0,6}?(?:dich|du|dir)\b|(?:die|sie) (?:haben )?dich (?:[\w-]+ ){0,5}?nicht genommen|(?:die|sie) (?:wissen|merken) (?:gar |ja )?nicht,? was (?:sie|ihnen)|(?:ihr|deren) pech\b`,
  String.raw`(?:m'a|m'ont) (?:dit|raconte|appris|annonce) que (?:tu|ils|la|le|ca)\b|(?:triste|desolee?|peine|decue?) pour toi|tant pis pour eux|(?:gros )?bisous|ils ne savent pas ce qu|ne t'ont pas (?:pris|retenu|choisi|garde)e?`,
  String.raw`(?:dicho|dijo|conto|contado|enterado de) (?:\w+ ){0,4}?que no te\b|no te han (?:cogido|pillado|contratado|querido)|no saben lo que se pierden|ellos se lo pierden|(?:muchos )?besos\b|besitos`,
  String.raw`(?:vertelde|vertelden|zei|hoorde|las) (?:\w+ ){0,3}?dat (?:je|ze|jij) (?:\w+ ){0,6}?(?:niet|afgewezen)\b|hun verlies|dikke (?:kus|zoen)`,
  String.raw`mi ha(?:nno)? (?:detto|raccontato) che (?:\w+ ){0,4}?(?:non|ti|hanno)\b|non ti hanno (?:pres|scelt|assunt|volut)[oa]|peggio per loro|non sanno (?:che )?cosa si perdono|bacion[ei]|un bacio`,
  String.raw`(?:contou|disse|contaram|disseram)(?:-me| me)? que (?:tu |voce )?nao (?:fic|foste|foi|conseg|te\b|pass)|azar (?:o )?deles|nao sabem o que perdem|quem perde sao eles|beijinhos|beijocas`,
  String.raw`(?:mum|mom|dad|granny|grandma|grandpa|grandad|nan|nana|auntie|aunt|mama|papa|oma|opa|mamie|papy|abuela|abuelo|tia|tio|mamma|nonna|nonno|zia|zio|vovo|avo)(?=(?: \w+)?[.!]?(?: x+)?(?:\n|$))(?<=\n[^\n]{0,24})`,
);

/** The applicant's own no, or question after one, that came in with the rest. */
const APPLICANT_DECIDES = anyOf(
  String.raw`(?:thank you|thanks)(?: \w+){0,4}? for (?:the|your) (?:\w+ )?offer\b|i have (?:\w+ )?(?:decided|chosen|opted) to (?:accept|take|withdraw|stay|remain|pursue|decline)\b|i have accepted (?:another|an offer|a (?:position|role|job))|withdraw(?:ing)? my\b|i will not be (?:joining|accepting|taking up)\b`,
  String.raw`ziehe ich (?:\w+ )?meine bewerbung|nehme ich (?:\w+ )?meine bewerbung|ich ziehe (?:\w+ )?meine|(?:andere stelle|anderes angebot) (?:\w+ )?angenommen`,
  "(?:retire|retirer) ma candidature|j'ai (?:decide|choisi) d'accepter|j'ai accepte (?:une|un) autre",
  String.raw`(?:retir\w+|renunci\w+ a) mi candidatura|he (?:decidido|optado por) (?:no continuar en|aceptar|retirar)|he aceptado (?:otra|una oferta)`,
  String.raw`trek ik (?:\w+ )?mijn|(?:elders|ander) (?:\w+ ){0,3}?aangenomen\b`,
  String.raw`(?:retir\w+|desist\w+) (?:d?a )?minha candidatura|decidi (?:aceitar|desistir|retirar)|aceitei (?:outra|uma)`,
  String.raw`ritir\w+ la mia candidatura|ho (?:deciso di|scelto di) (?:accettare|ritirar|rinunciare)|ho accettato (?:un'altra|un'offerta)`,
);

/** The end of an application that the reader ended, as a system reports it. */
const READER_LEFT = anyOf(
  '(?:recorded|registered|processed|confirm|noted) (?:that )?your withdrawal',
  String.raw`(?:sie|du) (?:haben|hast) (?:ihre|deine) bewerbung (?:[\w-]+ ){0,6}?zurueckgezogen`,
  '(?:vous avez|tu as) (?:bien )?retire (?:votre|ta) candidature',
  '(?:has|ha) retirado (?:tu|su) candidatura',
  String.raw`(?:je|jij|u) (?:hebt|heeft) (?:je|uw|jouw) sollicitatie (?:[\w-]+ ){0,6}?ingetrokken`,
  '(?:retirou|retiraste) a (?:sua|tua) candidatura|(?:hai|ha) ritirato la (?:sua|tua) candidatura',
);

/** Data of an application that ended long ago. */
const KEEPS_DATA = anyOf(
  String.raw`consent (?:ends|expires|runs out|will expire|lapses)|(?:agreed|consented) (?:that we|to our) (?:may |can )?(?:keep|hold|stor|retain)\w*|(?:months?|years?) ago,? (?:your application|you (?:had )?applied|we (?:told|wrote|let))`,
  String.raw`(?:unterlagen|daten|bewerbung) (?:\w+ ){0,4}?(?:aufbewahrt|gespeichert)(?= ?[.,;])|(?:wurden|werden) (?:heute|gestern|morgen) (?:\w+ )?geloescht|einwilligung (?:\w+ ){0,4}?(?:laeuft|endet|erlischt)`,
  String.raw`consentement (?:\w+ ){0,3}?(?:expire|arrive|prend fin)|consentimiento (?:\w+ ){0,3}?(?:caduca|vence|expira)|toestemming (?:\w+ ){0,4}?(?:verloopt|vervalt|loopt)|consentimento (?:\w+ ){0,3}?(?:expira|termina|caduca)|consenso (?:\w+ ){0,3}?(?:scade|scadra)\b`,
);

/** The one who was preferred is gone, or the reader is not out. */
const OPEN_AGAIN = anyOf(
  String.raw`(?:she|he|they|person|candidate|choice) (?:has|have) (?:now |since |just |unfortunately |also )*(?:declined|withdrawn|dropped out|pulled out|turned (?:it|us) down|handed in|resigned|left us)\b(?! (?:to|your?)\b)|asked (?:me|us) to offer you\b|(?:job|post|role|position|place) is yours\b|you are not (?:out\b|ruled out|excluded)|give you (?:a|an|the|our) (?:decision|answer|outcome) (?:this week|today|yet|until)`,
  String.raw`(?:moechten|duerfen|koennen) (?:wir |ich )?ihnen (?:(?!nicht\b|leider\b|keine?n?\b|weder\b)\w+ ){0,8}?anbieten\b|(?:sie|du) (?:sind|bist) (?:noch )?nicht (?:raus|draussen)\b|wollen wir (?:[\w.]+ ){0,5}?(?:telefonieren|sprechen|treffen)\b`,
  "s'est desistee?|(?:souhaitons|voudrions|ravis de|plaisir de) vous proposer (?:le|ce) poste|vous n'etes pas (?:ecarte|hors course|elimine)",
  String.raw`(?:ha renunciado|ha declinado|ha rechazado la oferta)|(?:te|le) ofrecemos el (?:puesto|trabajo)|no (?:quedas|queda|estas) fuera\b`,
  String.raw`heeft (?:zich )?(?:alsnog |toch )?(?:afgezegd|teruggetrokken)|(?:je|u) ligt er (?:nog )?niet uit|zullen we (?:\w+ ){0,5}?(?:bellen|praten|afspreken)\b`,
  String.raw`(?:desistiu|recusou a (?:proposta|oferta))|oferecer-lhe o (?:lugar|cargo)|nao (?:esta|estas|ficou) fora\b`,
  String.raw`ha (?:rinunciato|rifiutato l'offerta)|vorremmo offrirle|le offriamo (?:il|la)\b|non (?:e|sei) fuori\b`,
);

/** Someone whom the reader recommended. */
const RECOMMENDED = anyOf(
  String.raw`your (?:friend|former colleague|nephew|niece|cousin|sister|brother|son|daughter|referral)\b|referral (?:bonus|scheme|programme|program|reward)`,
  String.raw`deine?n? (?:bekannte[rn]?|freund(?:in)?|nichte|neffen?|schwester|bruder|cousine?)\b|(?:praemie|empfehlungsbonus|empfehlungspraemie)`,
  String.raw`coopt(?:ee?|ation|es)\b|(?:prime|programme) de parrainage|la personne que (?:tu|vous) (?:nous )?(?:as|avez|aviez)|(?:votre|ton|ta) (?:ami|amie|neveu|niece|cousin|cousine|soeur|frere)\b`,
  String.raw`(?:tu|su) (?:amig[oa]|conocid[oa]|prim[oa]|sobrin[oa]|herman[oa])\b|(?:je|jouw|uw) (?:neef|nichtje|vriend|vriendin|broer|zus)\b|(?:il tuo|la tua|il suo|la sua) (?:amic[oa]|conoscente|cugin[oa]|nipote)\b|(?:o teu|a tua|o seu|a sua) (?:amig[oa]|conhecid[oa]|prim[oa]|sobrinh[oa])\b`,
);

/**
 * Who a no is said to where it is not said to the reader, and where it is not the last word: marks for `mail-structure.ts`.
 * None of them proves what the email is; each makes a no a guess.
 */
export const WHOSE_NO: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['goes-on', GOES_ON_WITH_YOU],
  ['goes-on', CARRIED_OVER],
  ['goes-on', OPEN_AGAIN],
  ['you-left', READER_LEFT],
  ['said-before', KEEPS_DATA],
  ['about-another', RECOMMENDED],
  ['applicants-words', APPLICANT_DECIDES],
  ['brings-a-search', BRINGS_A_SEARCH],
  ['said-before', TELLS_THE_REASONS],
  ['reader-chooses', READER_CHOOSES],
  ['teaches', TEACHES],
  ['consoles', CONSOLES],
];

/**
 * What an answer may ask for all that: leave to write again or to keep something, what was thought of it, who wants its
 * advertising, and what it then answers itself.
 */
const ASKED_IN_A_NO =
  /\b(?:feedback|rueckmeldung|retours?|comentarios|questions?|fragen?|preguntas?|duvidas?|domande?|vragen|keep|hold on|in touch|contact\w*|kontakt\w*|help|unsubscribe|survey|experience|phishing|talent|pool|alerts?|future|kuenftig\w*|spaeter\w*|wieder|again|reconsider|nummer|number|numero|melden|e?-?mails?|angebote|ausschreibungen|notified|looking for|what (?:happens|next|now|does|is next|can)|why (?:not|did|was)|how are you|wie geht|ca va|que tal|como (?:estas|vas|va|esta)|tudo bem|come (?:stai|va|sta)|hoe gaat|ok with|happy for me|may i gently|suggest|viu|resultados|de nuevo|volver|ulteriori|bewaren|houden|guardar|gardar|conserver|garder|tenere|shall we stay|erfahren|details|sleutel\w*|key card|return|feedbackgespr\w*|helpful|how did (?:you|we)|no more|having trouble|(?:can|will|do|should|could) i|will (?:my|a|the)|is the job|was this|want (?:to|us|more|it|your)|interested in|did you know|wuss?ten? (?:du|sie)|wist je|delet\w*|erase\w*|loesch\w*|apag\w*|verwijder\w*|supprim\w*|borrar|cancell\w+|receiv\w*|erhalten|bekommen|recevoir|recevez|recibi\w*|ontvang\w*|receb\w*|ricev\w*|news|jobs?|stellen?|offres|ofertas|vacatures?|vagas?|offerte|warum|weshalb|pourquoi|por que|porque|perche|waarom|qui sommes|was passiert|was nun|was bedeutet|que (?:puedes?|significa|pasa)|cosa (?:puoi|puo|succede)|what (?:is|are|do|if|we)|vielleicht|misschien|peut-etre|quizas?|talvez|magari|mogen (?:we|wij)|duerfen wir|darf ich|puis-je|pouvons-nous|podemos|possiamo|laat je|toelichting|souhaitez|connaitre|ta|ne|ok|wechsel\w*|moechten sie|moechtest du|wil je|wilt u|quer|queres|quieres|quiere|vuoi|vuole|voulez|aimeriez)\b/;
/** A question, in a line of its own or at the end of one, that is neither a link nor a mere "really?". */
const QUESTION = /\n([^\n?]{14,240})\?["')]?(?=\n|$| )/g;

/** Whether the body asks its reader something that nobody asks who has just said no. The first line is the subject. */
export function asksSomething(folded: string): boolean {
  if (!folded.includes('?')) return false;
  return [...folded.matchAll(QUESTION)].some(
    ([, asked]) => !asked!.includes('://') && !ASKED_IN_A_NO.test(asked!),
  );
}
