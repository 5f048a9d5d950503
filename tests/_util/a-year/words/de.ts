import { letter, type Phrasebook, type Scene } from './phrasebook.ts';

const mr = (s: Scene) => `${s.other.sex === 'f' ? 'Frau' : 'Herr'} ${s.other.last}`;

export const de: Phrasebook = {
  closings: ['Mit freundlichen Grüßen', 'Viele Grüße', 'Herzliche Grüße', 'Freundliche Grüße'],
  machineClosing: (company) => `Mit freundlichen Grüßen\nIhr Recruiting-Team der ${company}`,
  received: [
    (s) =>
      letter(
        `Eingangsbestätigung Ihrer Bewerbung`,
        'Sehr geehrte Frau Wessel,',
        `vielen Dank für Ihre Bewerbung als ${s.role} und das damit verbundene Interesse an ${s.company}.`,
        'Ihre Unterlagen sind bei uns eingegangen und werden nun sorgfältig geprüft. Dies kann einige Zeit in Anspruch nehmen; wir bitten Sie um etwas Geduld. Leider können wir Zwischenstände nicht telefonisch mitteilen.',
      ),
    (s) =>
      letter(
        `Deine Bewerbung bei ${s.company}`,
        'Hallo Jana,',
        `schön, dass du dich bei uns als ${s.role} beworben hast! Deine Bewerbung ist angekommen. Wir schauen sie uns in Ruhe an und melden uns spätestens in zwei Wochen bei dir.`,
      ),
    (s) =>
      letter(
        `Ihre Bewerbung: ${s.role}`,
        'Guten Tag Jana Wessel,',
        `wir bestätigen den Eingang Ihrer Bewerbung auf die Stelle „${s.role}“ in ${s.city}. Sollten wir uns für andere Bewerbende entscheiden, informieren wir Sie selbstverständlich.`,
        'Diese Nachricht wurde automatisch erzeugt. Bitte antworten Sie nicht darauf.',
      ),
  ],
  screenInvite: [
    (s) =>
      letter(
        `Telefongespräch zu Ihrer Bewerbung als ${s.role}`,
        'Sehr geehrte Frau Wessel,',
        `Ihre Bewerbung hat uns neugierig gemacht. Ich würde Sie gern in einem kurzen Telefonat kennenlernen, etwa dreißig Minuten.`,
        `Passt Ihnen ${s.when}? Andernfalls nennen Sie mir gern zwei Alternativen.`,
      ),
    (s) =>
      letter(
        `Lass uns sprechen: ${s.role}`,
        'Hi Jana,',
        `danke für deine Bewerbung! Ich bin für das Recruiting bei ${s.company} zuständig und würde dich gern in einem ersten Call kennenlernen. Schick mir doch ein paar Zeiten, die dir nächste Woche passen.`,
      ),
  ],
  screenConfirm: [
    (s) =>
      letter(
        `AW: Telefongespräch zu Ihrer Bewerbung`,
        'Sehr geehrte Frau Wessel,',
        `vielen Dank für Ihre Rückmeldung. Dann halten wir ${s.when} fest. Ich rufe Sie unter der angegebenen Nummer an.`,
      ),
    (s) =>
      letter(
        `Unser Gespräch`,
        'Hallo Jana,',
        `super, dann bis ${s.when}! Den Link schicke ich dir kurz vorher.`,
      ),
  ],
  interviewInvite: [
    (s) =>
      letter(
        `Einladung zum Vorstellungsgespräch: ${s.role}`,
        'Sehr geehrte Frau Wessel,',
        `wir freuen uns, Sie zu einem persönlichen Vorstellungsgespräch einzuladen. Es findet am ${s.when} in unserem Haus in ${s.city} statt. An dem Gespräch nehmen ${mr(s)} (${s.other.title}) und ich teil.`,
        'Bitte bestätigen Sie uns den Termin kurz.',
      ),
    (s) =>
      letter(
        `Interview mit ${s.other.first}: ${s.role}`,
        'Hallo Jana,',
        `du bist eine Runde weiter! ${s.other.name}, ${s.other.title} bei uns, möchte dich gern kennenlernen: ${s.when}, per Video. Die Einladung hängt an.`,
      ),
  ],
  interviewConfirm: [
    (s) =>
      letter(
        `AW: Einladung zum Vorstellungsgespräch`,
        'Sehr geehrte Frau Wessel,',
        `vielen Dank für Ihre Zusage. Wir freuen uns auf das Gespräch am ${s.when}.`,
      ),
  ],
  reschedule: [
    (s) =>
      letter(
        `Terminverschiebung`,
        'Sehr geehrte Frau Wessel,',
        `leider müssen wir den Termin am ${s.whenBefore} absagen, da ${mr(s)} kurzfristig verhindert ist. Als Ersatz schlage ich Ihnen ${s.when} vor. Ich bitte vielmals um Entschuldigung für die Umstände.`,
      ),
  ],
  movingOn: [
    (s) =>
      letter(
        `Wie es weitergeht`,
        'Hallo Frau Wessel,',
        `vielen Dank für das angenehme Gespräch am ${s.weekday}. Wir möchten den Weg gern mit Ihnen fortsetzen und Sie ${mr(s)} vorstellen. Einen Termin sende ich Ihnen in Kürze.`,
      ),
  ],
  assessment: [
    (s) =>
      letter(
        `Online-Test im Bewerbungsverfahren ${s.company}`,
        'Guten Tag Jana Wessel,',
        `als nächsten Schritt in der Auswahl für die Position ${s.role} bitten wir Sie, den folgenden Online-Test bis zum Ende der kommenden Woche zu bearbeiten: https://test.eignung.example/a/7712`,
      ),
  ],
  underReview: [
    (s) =>
      letter(
        `Zwischenbescheid`,
        'Sehr geehrte Frau Wessel,',
        `leider dauert die Auswahl für die Stelle ${s.role} länger als geplant. Wir sind weiterhin an Ihrer Bewerbung interessiert und bitten noch um ein wenig Geduld.`,
      ),
  ],
  refusedAfter: [
    (s) =>
      letter(
        `Ihre Bewerbung als ${s.role}`,
        'Sehr geehrte Frau Wessel,',
        `vielen Dank für das offene und interessante Gespräch am ${s.weekday}. ${mr(s)} und ich haben uns die Entscheidung nicht leicht gemacht.`,
        `Leider müssen wir Ihnen heute mitteilen, dass wir uns für eine andere Bewerberin entschieden haben, deren Erfahrung in der Medizintechnik den Ausschlag gab. Bitte verstehen Sie dies nicht als Wertung Ihrer Person.`,
        'Für Ihren weiteren Weg wünsche ich Ihnen alles Gute.',
      ),
    (s) =>
      letter(
        `Rückmeldung zu unserem Gespräch`,
        'Hallo Jana,',
        `erst mal danke für deine Zeit am ${s.weekday}, das Gespräch hat uns richtig Spaß gemacht. Am Ende ist die Wahl aber auf jemand anderen gefallen, der schon länger mit Streaming-Daten arbeitet.`,
        'Ich weiß, das ist blöd. Lass uns gern in Kontakt bleiben!',
      ),
    (s) =>
      letter(
        `Absage ${s.role}`,
        'Sehr geehrte Frau Wessel,',
        `wir kommen zurück auf Ihr Vorstellungsgespräch in unserem Hause. Nach Abschluss des Auswahlverfahrens können wir Sie bei der Besetzung der Stelle leider nicht berücksichtigen.`,
        'Wir danken Ihnen für Ihr Interesse und Ihre Mühe.',
      ),
    (s) =>
      letter(
        `AW: Einladung zum Vorstellungsgespräch: ${s.role}`,
        'Liebe Frau Wessel,',
        `nun haben wir alle Gespräche geführt. Sie haben uns mit Ihrer Art sehr überzeugt, und trotzdem geht die Stelle an einen internen Kollegen, der sich kurzfristig beworben hat. Das tut mir leid, ich hätte Sie gern bei uns gesehen.`,
        'Darf ich Ihre Unterlagen behalten? Im Sommer wird in meinem Team vermutlich eine weitere Stelle frei.',
      ),
    (s) =>
      letter(
        `Unser Kennenlernen`,
        'Guten Tag Frau Wessel,',
        `herzlichen Dank, dass Sie sich am ${s.weekday} die Zeit genommen haben, uns in ${s.city} zu besuchen. Nach intensiver Beratung haben wir entschieden, den Prozess mit Ihnen nicht weiterzuführen: Für ${s.role} suchen wir jemanden mit Führungserfahrung.`,
        'Ich wünsche Ihnen viel Erfolg bei der Suche.',
      ),
  ],
  refusedAfterCall: [
    (s) =>
      letter(
        `Unser Telefonat`,
        'Guten Tag Frau Wessel,',
        `danke noch einmal für das nette Telefonat am ${s.weekday}. Nach Rücksprache mit dem Fachbereich haben wir uns entschieden, Ihre Bewerbung als ${s.role} nicht weiterzuverfolgen, da Ihre Gehaltsvorstellung über unserem Rahmen liegt.`,
        'Ich wünsche Ihnen viel Erfolg!',
      ),
  ],
  refusedAfterByMachine: [
    (s) =>
      letter(
        `Ihre Bewerbung bei ${s.company}`,
        'Sehr geehrte Frau Wessel,',
        `vielen Dank, dass Sie sich die Zeit für ein persönliches Gespräch mit uns genommen haben. Leider konnten wir Sie für die Position ${s.role} nicht in die engere Wahl nehmen.`,
        'Bitte antworten Sie nicht auf diese automatisch versandte Nachricht.',
      ),
    (s) =>
      letter(
        `Status Ihrer Bewerbung: ${s.role}`,
        'Guten Tag Jana Wessel,',
        'die Stelle, auf die Sie sich beworben haben, wurde inzwischen anderweitig besetzt. Wir bedauern, Ihnen keine positive Nachricht geben zu können, und wünschen Ihnen alles Gute.',
      ),
  ],
  refusedUnseen: [
    (s) =>
      letter(
        `Ihre Bewerbung als ${s.role}`,
        'Sehr geehrte Frau Wessel,',
        `vielen Dank für Ihre Bewerbung und das Interesse an ${s.company}. Nach eingehender Prüfung müssen wir Ihnen leider mitteilen, dass wir Ihre Bewerbung nicht weiter berücksichtigen können.`,
        'Wir wünschen Ihnen für Ihre berufliche Zukunft alles Gute.',
      ),
    (s) =>
      letter(
        `Deine Bewerbung bei ${s.company}`,
        'Liebe Jana,',
        `wir haben uns sehr über deine Bewerbung gefreut. Diesmal passt es leider nicht ganz: Für ${s.role} haben wir Kandidat:innen, deren Profil näher an dem liegt, was wir suchen, und laden dich daher nicht zum Gespräch ein.`,
        'Drück dir die Daumen!',
      ),
    (s) =>
      letter(
        `Bewerbungsverfahren ${s.role}`,
        'Guten Tag Jana Wessel,',
        'aufgrund der Vielzahl qualifizierter Bewerbungen können wir Ihnen leider kein Gespräch anbieten. Ihre Daten löschen wir nach sechs Monaten.',
      ),
  ],
  cancelledBefore: [
    (s) =>
      letter(
        `Absage Ihres Vorstellungsgesprächs`,
        'Sehr geehrte Frau Wessel,',
        `leider müssen wir das Vorstellungsgespräch am ${s.whenBefore} absagen. Die Stelle ${s.role} konnte in der Zwischenzeit besetzt werden, sodass wir das Verfahren mit Ihnen nicht fortsetzen.`,
        'Wir bitten um Ihr Verständnis.',
      ),
  ],
  closed: [
    (s) =>
      letter(
        `Ihre Bewerbung: Stelle wird nicht besetzt`,
        'Sehr geehrte Frau Wessel,',
        `noch einmal vielen Dank für das Gespräch am ${s.weekday}. Inzwischen hat die Geschäftsführung entschieden, die Stelle ${s.role} in diesem Jahr nicht zu besetzen. Das bedauern ${mr(s)} und ich sehr; mit Ihrer Leistung hat es nichts zu tun.`,
      ),
  ],
  onHold: [
    (s) =>
      letter(
        `Stand der Dinge: ${s.role}`,
        'Hallo Frau Wessel,',
        `nach unserem guten Gespräch am ${s.weekday} hätte ich gern andere Nachrichten: Wegen eines Einstellungsstopps liegt die Besetzung der Stelle bis auf Weiteres auf Eis. Wir können Ihnen daher im Moment keine Zusage machen und beenden das laufende Verfahren.`,
      ),
  ],
  closedUnseen: [
    (s) =>
      letter(
        `Ausschreibung ${s.role} aufgehoben`,
        'Sehr geehrte Frau Wessel,',
        'die Ausschreibung, auf die Sie sich beworben haben, wurde aufgehoben. Das Verfahren ist damit beendet. Vielen Dank für Ihr Interesse.',
      ),
  ],
  offer: [
    (s) =>
      letter(
        `Vertragsangebot ${s.role}`,
        'Liebe Frau Wessel,',
        `wir freuen uns sehr, Ihnen die Stelle ${s.role} anbieten zu können! Im Anhang finden Sie den Vertragsentwurf. Bitte geben Sie uns bis Ende nächster Woche Bescheid.`,
      ),
  ],
  agencyRefusal: [
    (s) =>
      letter(
        `Rückmeldung von ${s.company}`,
        'Hallo Frau Wessel,',
        `ich habe heute mit meinem Kunden ${s.company} gesprochen. Das Gespräch mit Ihnen am ${s.weekday} war gut, man hat sich für die Position ${s.role} aber für einen Kandidaten mit mehr SAP-Erfahrung entschieden. Schade!`,
        'Ich melde mich, sobald ich etwas Passendes habe.',
      ),
  ],
};
