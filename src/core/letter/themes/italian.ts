import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_9 } from './theme-rule.ts';

const rule = themeRulesOf('it');

const LACKS = part`(?:manc(?:a|ano|ava|avano|ato|ata|ati|ate|anza)|carenz\w+|carent\w+|lacun\w+|debol\w+|limitat\w+|insufficient\w+|dubbi\w*|riserv\w+|perplessit\w+|poc[oah]\w*|rafforzare|migliorare|approfondire|esercitar\w+|più solid\w+|maggior\w*|miglior\w*|più)`;
const IS_WEAK = part`(?:${LACKS}|non (?:\w+ ){0,3}(?:sufficient\w+|solid\w+|livello|altezza|convin\w+|adeguat\w+)|superficial\w+|al di sotto|sotto il|difficile da leggere|troppo (?:basic\w+|teoric\w+|elementar\w+))`;
const SKILLS = part`(?:conoscenz\w+|competenz\w+|abilità|padronanza|tecnic\w+|tecnicamente|codice|programmazione|sql|python|java|excel|algoritm\w+|statistica|esercizio|prova|test|caso pratico|inglese|tedesco|francese|lingu\w+|livello|certificazion\w+|laurea|titolo|patentino|patente|basi|fondamenti|contabilità|strumenti)`;
const TOLD = part`(?:esemp\w+|rispost\w+|presentazione|spiegazion\w+|discorso|lettera|cv|curriculum|racconto|motivazione|esposizione)`;
const BADLY = part`(?:vag[oahi]\w*|generic\w+|general\w+|astratt\w+|lung\w+|prolis\w+|brev\w+|confus\w+|disordinat\w+|poco (?:chiar\w+|concret\w+|strutturat\w+)|teoric\w+|imprecis\w+|superficial\w+|dispersiv\w+)`;

/** What Italian feedback is about. */
export const italian = [
  rule(
    'skill',
    rx`\b${LACKS}${UP_TO_5}(?:[dl]'|(?:nell|dell|sull)')?${SKILLS}\b`,
    'Le consiglio di approfondire le basi di SQL.',
    /\b(?:alcun dubbio|nessun dubbio|senza dubbio|esperienza)\b/,
  ),
  rule(
    'skill',
    rx`\b${SKILLS}${UP_TO_9}${IS_WEAK}`,
    'Il livello tecnico non era sufficiente per noi.',
    /\b(?:alcun dubbio|nessun dubbio|senza dubbio|esperienza|piu che sufficient\w+)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:manc(?:a|ano|ava|avano|ato|ata|anza)|più|maggiore?|meno|poca|sufficiente|senza|non (?:ha|hai|aveva|avevi) ancora|limitata|insufficiente)${UP_TO_5}(?:esperienza|esperienze|anni|percorso|seniority)\b`,
    'Non ha ancora un percorso abbastanza lungo, serviva più esperienza.',
    /\b(?:alcun dubbio|nessun dubbio)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:l')?esperienza${UP_TO_5}(?:limitata|breve|insufficiente|poca|non|scarsa)\b|\b(?:più|troppo|molto|poco) (?:senior|junior|espert\w+)\b|\b(?:sovra|sotto)-?qualificat\w+|\bprofilo (?:\w+ )?senior\b|\b(?:salto|passo) (?:\w+ )?(?:grande|lungo)\b|\bgià (?:\w+ )?(?:guidato|diretto|gestito|coordinato)\b`,
    'Cercavamo qualcuno che avesse già guidato un reparto.',
  ),
  rule(
    'story',
    rx`\b${TOLD}${UP_TO_9}${BADLY}\b`,
    'Il racconto era un po’ dispersivo.',
    /\bnon (?:\w+ )?(?:vag|lung|confus)/,
  ),
  rule(
    'story',
    rx`\b(?:manc(?:a|ano|ava|avano|ato|ata|anza)|più|maggiore?|senza|poca|voluto)${UP_TO_3}(?:struttura\w*|concret\w+|chiarezza|esemp\w+|risultati|numeri|dati|sintesi|sintetic\w+|filo)\b|\b(?:perd\w+|perso|perdere) il filo\b|\barrivare (?:\w+ )?al (?:punto|dunque)\b|\brisultati (?:concreti|misurabili)\b|\bdifficile da seguire\b|\bnon (?:\w+ ){0,2}(?:chiaro|chiara|chiaramente|emerso|emersa|capito)(?: \w+){0,3},? (?:quale|cosa|che cosa|perché|il suo|la sua|il tuo|la tua)\b|\b(?:suo|tuo|sua|tua) (?:ruolo|contributo|motivazione)${UP_TO_5}(?:non|poco)\b`,
    'Provi ad arrivare prima al punto.',
    /\bsenza (?:alcun )?dubbio\b/,
  ),
  rule(
    'fit',
    rx`\b(?:dubbi\w*|riserv\w+|perplessit\w+|non (?:\w+ )?(?:sicur\w+|convint\w+|cert\w+))${UP_TO_5}(?:affinità|l'affinità|sull'affinità|cultura|team|squadra|gruppo|valori|modo di lavorare|personalità|fit|sintonia)\b|\b(?:affinità|sintonia|intesa|fit)${UP_TO_5}(?:non|meno|dubbi\w*|difficile)\b|\bnon (?:\w+ ){0,3}(?:adatt\w+|in linea) (?:\w+ ){0,3}(?:cultura|team|squadra|gruppo|valori)\b|\b(?:culture|cultural|team) fit\b`,
    'Non eravamo convinti della sintonia con il gruppo.',
    /\b(?:alcun dubbio|nessun dubbio|senza dubbio)\b/,
  ),
  rule(
    'logistics',
    rx`\b(?:stipendio|retribu\w+|ral|compenso|richiest\w+ (?:economic\w+|retributiv\w+)|preavviso|trasferi\w+|visto|permesso di (?:lavoro|soggiorno)|distanza|smart working|da remoto|remoto|in sede|in presenza|part-?time|full-?time|orari\w*|turni|disponibilità|data di (?:inizio|ingresso)|giorni (?:a|alla) settimana|trasferte|pendolar\w+|fine settimana|weekend|notturn[oi]|troppo lontan[oa]|in ufficio|tutti i giorni|possiamo pagare)\b`,
    'Il lavoro è in presenza, e la distanza era un problema.',
    /\bnon (?:e|era|sono|erano|e stato|e stata) (?:\w+ )?(?:problema|motivo|ostacolo|impedimento)\b/,
  ),
  rule(
    'not_about_you',
    rx`\b(?:altr[aoei]|un'altra|l'altra|l'altro|intern[aoi]|finalista|scelt[ao]|selezionat[ao]) (?:\w+ )?(?:candidat\w*|person\w*|profil\w*|finalist\w*|figur\w*)\b|\b(?:candidat\w+|persona|collega|risorsa|profilo) (?:intern[ao]|già in azienda)\b|\b(?:copert[ao]|coprire|assegnat[ao]) (?:\w+ ){0,3}(?:internamente|intern\w+)\b|\b(?:scelto|preferito|assunto|optato per|selezionato) (?:una persona|qualcuno|un candidato|una candidata|un profilo|una risorsa)\b|\bsecond[ao] (?:posto|posizione|classificat\w+)\b|\barrivat[ao] second[ao]\b`,
    'È arrivato secondo su sessanta candidature.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:niente|nulla) a che (?:vedere|fare) con (?:lei|te|la sua|il suo)\b|\bnon (?:\w+ )?(?:dipende|dipeso|dipendeva|dipesa) (?:\w+ )?(?:da lei|da te)\b|\bnon è (?:colpa sua|colpa tua|stata colpa)\b|\b(?:budget|posizione|selezione|ricerca|assunzioni|progetto|ruolo)(?: \w+){0,6} (?:sospes|congelat|tagliat|annullat|chius|cambiat|bloccat|rivist)\w+\b|\bblocco delle assunzioni\b|\b(?:riorganizza|ristruttura)\w+|\bpriorità (?:\w+ )?(?:cambiat\w+)\b`,
    'Il budget per la posizione è stato tagliato.',
  ),
  rule(
    'skill',
    rx`\b(?:ha avuto|hai avuto|aveva|mostrato) (?:\w+ )?difficoltà\b|\bpunt[oi] debol\w+\b|\b(?:domand\w+|parte|blocco|prova)(?: \w+){0,6} (?:debole|incert[oa]|pers[oa]|peggiore)\b|\bin superficie\b|\bpreparazione(?: \w+){0,3} (?:non|insufficiente|scarsa)\b`,
    'Nella parte di diritto ha avuto difficoltà.',
  ),
  rule(
    'experience_level',
    rx`\b(?:chiedevano|chiedono|cercavano|cercavamo|aveva|ha|con|servivano) (?:\w+ ){0,2}(?:\d+|due|tre|quattro|cinque|sei|sette|otto|dieci|diversi|molti) anni\b|\b(?:manc\w+|più|poca|maggiore)(?: \w+)? (?:pratica|gavetta)\b|\bmai (?:\w+ )?(?:guidato|gestito|diretto|lavorato|coordinato)\b|\b(?:qualcuno|candidat\w+|persona|profilo) che (?:avesse|abbia|ha) (?:\w+ )?(?:seguito|guidato|gestito|lavorato|diretto|fatto)\b`,
    'Chiedevano cinque anni in cantiere.',
  ),
  rule(
    'story',
    rx`\b(?:pers\w+|perd\w+) nei dettagli\b|\b(?:part\w+|cominci\w+|inizi\w+) (?:\w+ )?da(?:l|i) risultat\w+\b|\bcosa (?:ha|hai) fatto (?:lei|tu)\b|\b(?:risponda|rispondi|racconti|racconta) (?:\w+ )?(?:più (?:breve|brevemente|diretto)|in meno)\b|\b(?:cv|curriculum|lettera) (?:\w+ )?(?:troppo|di \w+ pagine|molto lungo)\b|\bperché (?:voleva|vuole|volevi|ha scelto)\b|\"(?:noi|abbiamo)\"`,
    'Ci siamo un po’ persi nei dettagli.',
  ),
  rule(
    'fit',
    rx`\b(?:trovat|sentit)[oa] (?:\w+ )?(?:bene|a suo agio|a casa) (?:\w+ )?(?:qui|da noi|nel nostro|con noi|in un)\b|\b(?:preferisc|preferiv|prefer)\w+ lavorare (?:da sol[oa]|in autonomia)\b|\bannoi\w+\b|\bnostro modo di lavorare\b`,
    'Temevamo che si sarebbe annoiata qui.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:cliente|azienda|progetto|reparto|direzione|gruppo)(?: \w+){0,5} (?:ritirat|rinviat|annullat|chius|accorpat|sospes|rinunciat)\w+\b|\bnon (?:\w+ ){0,3}(?:assum|coprir|copert)\w+\b|\b(?:già )?(?:lavorava|collaborava) (?:con noi|da noi|qui|in azienda)\b|\btra (?:i|le) (?:due|tre|ultim|finalist)\w*\b|\babbiamo preso chi\b|\bl'altr[oa] era\b`,
    'Il progetto è stato rinviato, quindi non assumiamo nessuno.',
  ),
];
