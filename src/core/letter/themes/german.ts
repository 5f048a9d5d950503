import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_9 } from './theme-rule.ts';

const rule = themeRulesOf('de');

const LACKS = part`(?:fehl(?:t|te|ten|en|ende[nrms]?)|gefehlt|mangel\w*|vermisst\w*|lücken?|schwäch\w*|bedenken|zweifel\w*|nachholbedarf|luft nach oben|ausbau\w*|vertief\w*|verbesser\w*|üben|auffrisch\w*|zu wenig|nicht genug|mehr|stärker\w*|bessere[nrs]?|unsicher\w*|ausbaufähig)`;
const IS_WEAK = part`(?:(?:nicht|noch nicht)(?: \w+){0,3} (?:tief|stark|sicher|ausreichend|genug|weit|überzeugend|überzeugt|gut)(?: genug)?|zu (?:oberflächlich|schwach|gering|dünn|theoretisch)|oberflächlich|lückenhaft|ausbaufähig|eingerostet|unsicher|schwach|schwächer|dünn|begrenzt|reich\w*(?: \w+){0,3} nicht|schwer zu lesen|reich\w*(?: \w+){0,11} (?:nicht|kaum) aus)`;
const SKILLS = part`(?:\w*kenntniss?e?n?|\w*wissen|fachlich\w*|fähigkeit\w*|technisch\w*|programmier\w*|code|sql|python|java|excel|sap|algorithm\w*|statistik|mathematik|tests?|\w*aufgabe|testaufgabe|fallstudie|deutsch|englisch|französisch|sprach\w*|zertifi\w*|führerschein|zulassung|qualifikation|methodik|grundlagen|fachgebiet|tiefe|know-?how|buchhaltung|handwerklich\w*)`;
const TOLD = part`(?:\w*beispiele?n?|antwort(?:en)?|\w*schreiben|präsentation|vortrag|erklärung(?:en)?|darstellung|anschreiben|lebenslauf|folien|motivation|schilderung(?:en)?|ausführung(?:en)?|selbstvorstellung)`;
const BADLY = part`(?:allgemein|zu wenig konkret|vage|unkonkret|abstrakt|lang|ausführlich|ausschweifend|kurz|knapp|unklar|unstrukturiert|oberflächlich|theoretisch|sprunghaft|auswendig|verwirrend|wirr|langatmig|dünn)`;

/** What German feedback is about. */
export const german = [
  rule(
    'skill',
    rx`\b${LACKS}${UP_TO_5}${SKILLS}\b`,
    'Wir hatten Zweifel an der technischen Tiefe.',
    /\b(?:keine? (?:zweifel|bedenken|fachlichen)|mehr als|kein mangel)\b/,
  ),
  rule(
    'skill',
    rx`\b${SKILLS}${UP_TO_9}(?:${IS_WEAK}|${LACKS})\b`,
    'Fachlich war das noch nicht ganz ausreichend.',
    /\b(?:keine? (?:zweifel|bedenken)|mehr als|kein mangel|steht nicht|erfahrung)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:mehr|weniger|wenig|zu wenig|fehl(?:t|te|ten|en|ende[nrms]?)|gefehlt|mangel\w*|längere|größere|breitere|keine|noch nicht|nicht genug|tiefere|einschlägige[rn]?|ohne)${UP_TO_9}(?:\w*erfahrung(?:en)?|berufsjahre|jahre|praxis|seniorität)\b`,
    'Es fehlte ein wenig Erfahrung mit Ausschreibungen.',
    /\bkein(?:e|en)? zweifel\b/,
  ),
  rule(
    'experience_level',
    rx`\b\w*erfahrung(?:en)?${UP_TO_5}(?:nicht|zu|noch|begrenzt|gering|kurz|fehl\w+|gefehlt|dünn)\b|\büberqualifiziert\b|\bunterqualifiziert\b|\b(?:zu|noch|mehr|etwas|eher) (?:senior|junior|erfahrene\w*|unerfahren|jung im beruf)\b|\b(?:senioriges|seniorige|erfahrene)[nrs]? (?:profil|person|kandidat\w*|bewerber\w*)\b|\b(?:schon|bereits)(?: \w+){0,6} (?:geleitet|geführt|verantwortet|aufgebaut|gemanagt)\b|\b(?:zu )?große[rn]? (?:schritt|sprung)\b`,
    'Wir suchen jemanden, der bereits einen Standort aufgebaut hat.',
    /\bkein(?:e|en)? zweifel\b/,
  ),
  rule(
    'story',
    rx`\b${TOLD}${UP_TO_9}${BADLY}\w{0,2}\b`,
    'Die Beispiele waren für uns zu abstrakt.',
    /\bnicht (?:zu )?(?:lang|kurz|vage|allgemein)\b/,
  ),
  rule(
    'story',
    rx`\b(?:fehl(?:t|te|ten|en|ende[nrms]?)|gefehlt|keine|mehr|klarere|bessere|ohne|vermisst\w*)${UP_TO_3}(?:struktur\w*|konkret\w*|ergebnisse|zahlen|beispiele|klarheit|gliederung|faden)\b|\broter? faden\b|\bauf den punkt\b|\bkonkrete(?:re)?[rn]? (?:ergebnisse|beispiele|zahlen)\b|\b(?:fehl(?:t|te|ten)|gefehlt)(?: \w+){0,3} struktur\b|\bstruktur(?: \w+){0,3} (?:fehlte|gefehlt|verloren)\b|\bausgeschweift\b|\bschwer zu folgen\b|\bstrukturierter\b|\bkonkreter\b`,
    'Kommen Sie früher auf den Punkt.',
  ),
  rule(
    'story',
    rx`\b(?:eigene[rn]?|persönliche[rn]?|ihre?|dein\w*) (?:rolle|anteil|beitrag|leistung|motivation)${UP_TO_9}(?:nicht|unklar|kaum|offen|wenig)\b|\bnicht (?:\w+ )?(?:klar|deutlich|erkennbar|ersichtlich)(?: \w+)?,? (?:was|welche|warum|wie) (?:sie|du|genau|eigentlich)\b`,
    'Ihr Beitrag zu dem Projekt blieb für uns offen.',
  ),
  rule(
    'fit',
    rx`\b(?:menschlich|persönlich|kulturell|team|kultur|chemie|zusammenarbeit|arbeitsweise)${UP_TO_5}(?:nicht|weniger|schwer|zweifel|bedenken)(?: \w+){0,3} (?:gepasst|passt|passen|gestimmt|zusammen|vorstellen|sicher)\b|\b(?:zweifel|bedenken|unsicher|nicht sicher)${UP_TO_5}(?:\w*kultur|team|passung|arbeitsweise|chemie|passen)\b|\b(?:nicht|weniger)(?: \w+){0,3} (?:ins|in das|in unser|zum|zu unserem|zur|zu unserer) (?:team|kultur|unternehmenskultur|arbeitsweise)(?: \w+)? (?:passen|passt|gepasst)\b|\bkulturelle[rn]? (?:passung|fit)\b|\b(?:cultural|culture|team)[ -]?fit\b|\bbesser (?:ins|in das|in unser|zum) team\b`,
    'Wir waren unsicher, ob das mit der Arbeitsweise hier zusammengeht.',
    /\bkein(?:e|en)? (?:zweifel|bedenken)\b/,
  ),
  rule(
    'logistics',
    rx`\b(?:gehalt(?:s\w*)?(?!\w)|vergütung\w*|verdienst|honorar|stundensatz|kündigungsfrist|umzug|umziehen|visum|aufenthaltstitel|arbeitserlaubnis|arbeitsweg|pendel\w*|eintrittstermin|startdatum|starttermin|vor ort|homeoffice|home-?office|remote|teilzeit|vollzeit|schicht\w*|reisebereitschaft|arbeitszeit\w*|wohnort|entfernung|tage (?:pro|in der|die) woche|verfügbarkeit|wochenend\w*|nachtdienst\w*|nachtschicht\w*|zu weit (?:weg|entfernt)|im büro|jeden tag)\b`,
    'Mit der Teilzeit konnten wir es leider nicht einrichten.',
    /\b(?:nicht|kein)(?: \w+)? (?:am|an der|problem|grund|hindernis)\b/,
  ),
  rule(
    'not_about_you',
    rx`\b(?:ander\w+|intern\w*|weiter\w*|zweit\w*|ausgewählt\w*) (?:\w+ )?(?:kandidat\w*|bewerber\w*|person|mitbewerber\w*|kolleg\w*)\b|\b(?:für|auf) (?:jemanden|eine person|eine kollegin|einen kollegen|eine interne)\b|\bintern (?:besetzt|vergeben|gelöst|nachbesetzt)\b|\bknapp\w* entscheidung\b|\bplatz zwei\b|\bzweite[rn]? (?:platz|wahl)\b`,
    'Am Ende haben wir uns für eine interne Bewerberin entschieden.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:nicht|keineswegs)(?: \w+)? (?:an ihnen|an dir|an ihrer person|mit ihnen|mit dir|mit ihrer person)\b|\bnichts mit (?:ihnen|dir|ihrer person|deiner person) zu tun\b|\b(?:budget|mittel|etat|stelle|position|vakanz)(?: \w+){0,6} (?:gestrichen|gekürzt|eingefroren|weggefallen|zurückgezogen|neu ausgerichtet|nicht mehr besetzt|pausiert|verändert|geändert|entfällt)\b|\beinstellungsstopp\b|\bumstrukturier\w*|\breorganis\w*|\bprioritäten (?:\w+ )?(?:verschoben|geändert)\b`,
    'Der Vorstand hat einen Einstellungsstopp verhängt.',
  ),
  rule(
    'skill',
    rx`\b(?:fragen?|bereich|teil|thema|runde)(?: \w+){0,5} (?:lücken?|unsicher|schwach|schwächer|geschwommen|schwer)\b|\bpunktabzüge?\b|\bschwachpunkt\b|\ban der oberfläche\b|\bschwer getan\b|\bins schwimmen\b|\b(?:rechnen|kopfrechnen|vorbereitung|analyse|herleitung)${UP_TO_3}(?:zu |nicht |etwas )?(?:langsam|schwach|dünn|falsch|fehlerhaft)\b`,
    'Bei den Fragen zum Baurecht sind Sie ins Schwimmen gekommen.',
  ),
  rule(
    'experience_level',
    rx`\b(?:noch nie|noch nicht|bisher nicht|bislang nicht) (?:\w+ ){0,6}(?:gearbeitet|geleitet|geführt|gemacht|betreut|verantwortet)\b|\b(?:brachte|hatte|hat|bringt|mit)(?: \w+){0,3} (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|viele|mehrere|etliche) jahre\b|\b(?:ein paar|einige|zwei|drei) jahre (?:\w+ )?(?:mehr|fehlen|zu früh|später)\b|\bfür jemanden mit\b|\bpraxis (?:\w+ )?(?:fehlt|fehlte|gefehlt)\b|\bfeldpraxis\b`,
    'Der Kollege brachte einfach zehn Jahre am Ofen mit.',
  ),
  rule(
    'story',
    rx`\bins allgemeine\b|\b(?:konkretes?|konkretere?|konkrete[nr]|klare(?:re)?[nr]?|deutlichere?) (?:beispiel\w*|aussage\w*|antwort\w*|ergebnis\w*|zahl\w*)\b|\bim detail verloren\b|\bin details verloren\b|\"wir\"|\bwas (?:ihr|dein) (?:eigener )?(?:anteil|beitrag)\b|\bportfolio kürzen\b|\b(?:kürzer|knapper) (?:fassen|antworten|erzählen)\b|\bzu lang\b|\bwarum sie (?:sich|die|zu uns)\b|\bauf die fragen? (?:\w+ ){0,4}(?:kaum|nicht) eingegangen\b`,
    'Sie sind oft ins Allgemeine ausgewichen.',
  ),
  rule(
    'fit',
    rx`\b(?:lieber|eher) (?:allein|selbstständig|in strukturen|in konzern\w*)\b|\b(?:nicht|kaum) (?:\w+ )?(?:wohl|wohlgefühlt|zu hause|glücklich)(?: \w+)? (?:fühlen|gefühlt|geworden|werden)\b|\b(?:langweilen|gelangweilt|unterfordert)\b|\bob sie (?:\w+ ){0,8}(?:glücklich|wohl ?fühlen|wohl) (?:werden|würden|fühlen)\b|\bin konzernstrukturen\b|\beindruck, dass sie (?:eher|lieber)\b`,
    'Wir hatten den Eindruck, dass Sie eher in großen Häusern zu Hause sind.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:stelle|position|rolle|niemand\w*)(?: \w+){0,4} (?:nicht|nie|niemand)(?: \w+){0,2} (?:besetzt|eingestellt|vergeben)\b|\b(?:kunde|auftrag|projekt|abteilung|firma|unternehmen|geschäftsführung)(?: \w+){0,5} (?:zurückgezogen|verschoben|abgesagt|gestoppt|zusammengelegt|aufgelöst|verkauft)\b|\b(?:unter den|in den) (?:letzten|besten|ersten) (?:zwei|drei|beiden)\b|\bmitbewerber\w*\b|\bniemanden? (?:\w+ )?(?:einstellen|eingestellt)\b|\bschon bei uns\b`,
    'Eine Mitbewerberin kannte das Haus schon.',
  ),
];
