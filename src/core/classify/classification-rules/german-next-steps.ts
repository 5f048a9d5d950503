import { ROLE, TALK, TEST } from './german-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('de');

/** Interviews, tests and offers, in German. */
export const germanNextSteps: readonly Rule[] = [
  rule(
    'interview_invitation',
    'sure',
    'einladung',
    rx`\b(?:lad\w+|einlad\w+|einzuladen|eingeladen|einladung)\b.{0,80}\b${TALK}\b`,
    'Wir laden Sie herzlich zu einem Vorstellungsgespräch ein.',
    {
      unless:
        /\b(?:fragebogen|ihrem kind|eltern|nicht|leider|webinar|messe|newsletter|absehen|verzichten|tipps)\b/,
    },
  ),
  rule(
    'interview_invitation',
    'sure',
    'gern-kennenlernen',
    rx`\b(?:möchten|würden|freuen|freue|gerne?)\b.{0,70}\b(?:kennenlernen|kennenzulernen|kennen zu lernen|persönlich(?:en)? (?:sprechen|zu sprechen)|telefonieren|begrüßen zu dürfen|im gespräch)\b`,
    'Gerne möchten wir Sie persönlich kennenlernen.',
    { unless: /\b(?:feedback|leider|nicht|team begrüßen|neue\w* kolleg\w+|anderen|zukünftig\w*|kunden)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'termin',
    rx`\b${TALK}\b.{0,90}\b(?:vereinbaren|ausmachen|verschieben|verschoben|verlegen|verlegt|bestätig\w*|abstimmen|vorschlagen|absagen|abgesagt|stattfinden|statt\b|findet|finden|geplant|umbuchen|festgelegt|nachholen|wahrnehmen)\b`,
    'Unser Gespräch muss ich leider auf Freitag verschieben.',
    {
      unless: /\b(?:lieferung|arzt|nicht (?:zu|in)|absage erteilen|nach unserem gespräch)\b/,
    },
  ),
  rule(
    'interview_invitation',
    'sure',
    'termin-senden',
    rx`\b(?:bestätig\w*|verschieb\w*|send\w*|schick\w*|vorschlag\w*|anbieten|schlage\w*|vereinbar\w*|verlegen)\b.{0,50}\b(?:gesprächstermin\w*|termin(?:e|s|vorschl\w+)?|interviewtermin|vorstellungsgespräch\w*|${TALK})\b`,
    'Hiermit sende ich Ihnen den Termin für ein erstes Gespräch.',
    {
      unless:
        /\b(?:streichen|ausstellung|wechselbereit|neugierig|sollten sie|newsletter|lieferung|arzt|webinar)\b/,
    },
  ),
  rule(
    'interview_invitation',
    'likely',
    'wann-passt',
    rx`\b(?:wann (?:passt|hätten|hättest|hast|haben|wären|wärst)|(?:passt|passen) (?:ihnen|dir|es)|welche[rn]? (?:termin|der termine|zeit)|(?:zeit|verfügbar|erreichbar) (?:am|um|nächste|kommende|diese)|terminvorschl\w+|zeitfenster)\b`,
    'Wann hätten Sie nächste Woche Zeit?',
    { unless: /\b(?:lieferung|paket|zustell\w+)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'wie-besprochen',
    rx`\b(?:wie (?:soeben |eben )?(?:telefonisch )?(?:besprochen|vereinbart))\b.{0,120}\b(?:uhr|termin|gespräch\w*|kennenlern\w*)`,
    'Wie telefonisch besprochen, treffen wir uns am Montag um 10 Uhr.',
  ),
  rule(
    'interview_invitation',
    'likely',
    'interview-subject',
    rx`\b(?:einladung (?:zum|zu)|terminbestätigung|gesprächstermin|vorstellungsgespräch|kennenlerngespräch|bewerbungsgespräch|interviewtermin)\b`,
    'Einladung zum Vorstellungsgespräch',
    { where: 'subject', unless: /\b(?:tipps|fragen|nach|webinar|absage)\b/ },
  ),
  rule(
    'offer',
    'sure',
    'stelle-anbieten',
    rx`\b(?:freu\w+|möchten|dürfen|können)\b.{0,60}\b(?:${ROLE}|vertrag|arbeitsvertrag|zusage|angebot|zusammenarbeit|arbeitsplatz)\b.{0,60}\b(?:anbieten|anzubieten|geben|zu geben|unterbreiten|zu unterbreiten|zusenden|erteilen|machen)\b`,
    'Wir freuen uns, Ihnen die Stelle als Gärtner anbieten zu können.',
    { unless: /\b(?:nicht|kein\w*|leider|rabatt|gespräch|termin)\b/ },
  ),
  rule(
    'offer',
    'sure',
    'zusage',
    rx`\b(?:ihre|deine|eine|die) zusage\b|\b(?:arbeitsvertrag|vertragsentwurf|vertragsangebot|stellenangebot)\b.{0,60}\b(?:anbei|anhang|unterschr\w*|zurück\w*|für (?:sie|dich))|\b(?:willkommen im team|wir möchten (?:sie|dich) (?:gerne )?einstellen|haben uns für (?:sie|dich) entschieden)\b`,
    'Anbei der Arbeitsvertrag mit der Bitte um Unterschrift.',
    {
      unless:
        /\b(?:im schnitt|einrichtung|absagen|nicht|kein\w*|leider|wenn|falls|sofern|termin\w*|gespräch)\b/,
    },
  ),
  rule(
    'offer',
    'sure',
    'vertrag-anbei',
    rx`\b(?:anbei|anhang|anlage|beigefügt|erhalten sie|erhältst du)\b.{0,60}\b(?:arbeitsvertrag|vertragsentwurf|vertragsangebot)\b`,
    'Anbei erhalten Sie den Arbeitsvertrag in zwei Ausfertigungen.',
    { unless: /\b(?:nicht|kein\w*|leider|wenn|falls|sofern|muster)\b/ },
  ),
  rule(
    'offer',
    'sure',
    'du-hast-die-stelle',
    rx`\b(?:du hast|sie haben) (?:die stelle|den job)(?: bekommen| sicher)?(?=[!.,]|$)`,
    'Herzlichen Glückwunsch, du hast die Stelle!',
    { unless: /\b(?:wenn|falls|sofern|ob)\b/ },
  ),
  rule(
    'assessment',
    'likely',
    'aufgabe-bearbeiten',
    rx`\b(?:bearbeite\w*|absolvier\w*|lös\w+|lösung|durchführ\w*|einreich\w*|ausfüll\w*|teilnehm\w*|nimm|nehmen|starten|schick\w*|send\w*|erhalten|link)\b.{0,70}\b${TEST}\b`,
    'Bitte bearbeiten Sie die Programmieraufgabe bis Sonntag.',
    {
      aboutJobs: true,
      unless:
        /\b(?:danke für|bearbeitet haben|wenn|falls|spannende|vielfältige|umfrage|aufgabenbereich|deine aufgaben)\b/,
    },
  ),
  rule(
    'assessment',
    'sure',
    'aufgabe-zu-tun',
    rx`\b${TEST}\b.{0,70}\b(?:bearbeiten|absolvieren|absolvier\w*|lösen|durchzuführen|durchführen|einreichen|zuschicken|innerhalb|bis (?:zum|spätestens|\w+tag)|teilzunehmen|zu bearbeiten|minuten|stunden)\b`,
    'Den Online-Test können Sie innerhalb von fünf Tagen absolvieren.',
    { aboutJobs: true, unless: /\b(?:danke|vielen dank für|wenn|falls|deine aufgaben|umfrage)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'koennen-sie-kommen',
    rx`\b(?:können|könnten|kannst|könntest|mögen|magst|hätten|hättest|haben|hast) (?:sie|du)\b.{0,60}\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|\d{1,2}[.:]\d\d|\d{1,2} uhr|vormittag\w*|nachmittag\w*|woche)\b|\b(?:sprechen|reden|sehen|treffen|telefonieren) wir uns\b|\b(?:kommen sie|komm|schauen sie|schau)\b.{0,40}\b(?:vorbei|zu uns|probearbeiten|kennenlernen)\b`,
    'Könnten Sie am Dienstag um 14 Uhr zu uns kommen?',
    { aboutJobs: true, unless: /\b(?:unterlagen|zeugnis\w*|leider|absage|lieferung|arzt|unterschr\w+)\b/ },
  ),
  rule(
    'offer',
    'sure',
    'dass-sie-anfangen',
    rx`\b(?:möchten|wollen|würden|freuen|freut|hätten|schön)\b.{0,40}\b(?:dass (?:sie|du)|sie|dich)\b.{0,60}\b(?:bei uns (?:\w+ ){0,4}?(?:anfang\w*|arbeite\w*|beginn\w*)|einstellen|ins team (?:holen|nehmen)|gewinnen|zusag\w+)\b|\b(?:wir nehmen|nehmen wir) (?:sie|dich)\b(?! (?:nicht|gern\w* in|in (?:den|unseren)))|\b(?:willkommen an bord|sie haben uns überzeugt und)\b`,
    'Wir möchten, dass Sie ab Mai bei uns anfangen.',
    {
      aboutJobs: true,
      unless: /\b(?:wenn|falls|sofern|nicht|leider|interview|gespräch|kennenlernen|bewerb\w+)\b/,
    },
  ),
  rule(
    'assessment',
    'likely',
    'fragebogen',
    rx`\b(?:fragebogen|eignungstest|testlink|videointerview|einstellungstest|online-?test\w*|potenzialanalyse|arbeitsprobe)\b.{0,90}\b(?:auszufüllen|ausfüllen|absolvieren|bearbeiten|aufzeichnen|minuten|bis zum|frist|link|starten|einreichen|zusenden)\b`,
    'Bitte füllen Sie den Fragebogen aus: einen Eignungstest bis zum 3. Mai absolvieren.',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless:
        /\b(?:teilgenommen|danke|geschrieben|nicht|vielen dank für|falls|umfrage|nach positiv\w+|bei positiv\w+)\b/,
    },
  ),
];
