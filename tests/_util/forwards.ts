import type { Language } from '../../src/core/reading.ts';

/** A recruiter's letter in each language, as a test forwards it. */
export interface Letter {
  name: string;
  address: string;
  subject: string;
  /** What is to be read of it. */
  said: string;
  signature: string;
}

export const LETTERS: Readonly<Record<Language, Letter>> = {
  en: {
    name: 'Ines Corvi',
    address: 'ines.corvi@tidewater.example',
    subject: 'Your application as harbour planner',
    said: 'Dear Robin,\n\nthank you for the talk on Tuesday. We have given the post to somebody with more years at sea, and we wish you a fair wind.',
    signature: 'Kind regards,\nInes Corvi\nTalent Partner, Tidewater',
  },
  de: {
    name: 'Jörg Brückner',
    address: 'j.brueckner@hafenwerk.example',
    subject: 'Ihre Bewerbung als Hafenplaner',
    said: 'Guten Tag Robin Vey,\n\nvielen Dank für das Gespräch am Dienstag. Wir haben die Stelle an eine Person mit mehr Jahren auf See vergeben und wünschen Ihnen alles Gute.',
    signature: 'Mit freundlichen Grüßen\nJörg Brückner\nPersonalabteilung, Hafenwerk GmbH',
  },
  fr: {
    name: 'Maëlle Quéré',
    address: 'maelle@portlibre.example',
    subject: 'Votre candidature de planificateur portuaire',
    said: "Bonjour Robin,\n\nmerci pour l'échange de mardi. Nous avons confié le poste à une personne qui a passé plus d'années en mer, et nous vous souhaitons bon vent.",
    signature: 'Bien cordialement,\nMaëlle Quéré\nRessources humaines, Port Libre',
  },
  es: {
    name: 'Lucía Prat',
    address: 'lucia@muelle.example',
    subject: 'Tu candidatura de planificación portuaria',
    said: 'Hola Robin:\n\ngracias por la charla del martes. Hemos dado el puesto a una persona con más años en el mar y te deseamos mucha suerte.',
    signature: 'Un saludo,\nLucía Prat\nSelección, Muelle Norte',
  },
  nl: {
    name: 'Fenna Dekker',
    address: 'fenna@kade.example',
    subject: 'Je sollicitatie als havenplanner',
    said: 'Beste Robin,\n\nbedankt voor het gesprek van dinsdag. We hebben de baan gegeven aan iemand met meer jaren op zee en wensen je veel geluk met zoeken.',
    signature: 'Met vriendelijke groet,\nFenna Dekker\nRecruitment, Kade BV',
  },
  pt: {
    name: 'Íris Moura',
    address: 'iris@cais.example',
    subject: 'A sua candidatura ao planeamento do porto',
    said: 'Olá Robin,\n\nobrigada pela conversa de terça-feira. Entregámos o lugar a uma pessoa com mais anos de mar e desejamos-lhe muita sorte na procura.',
    signature: 'Com os melhores cumprimentos,\nÍris Moura\nRecursos Humanos, Cais Novo',
  },
  it: {
    name: 'Nives Ferri',
    address: 'nives@molo.example',
    subject: 'La sua candidatura come pianificatore del porto',
    said: 'Buongiorno Robin,\n\ngrazie per il colloquio di martedì. Abbiamo affidato il posto a una persona con più anni in mare e le auguriamo buona fortuna.',
    signature: 'Cordiali saluti,\nNives Ferri\nRisorse umane, Molo Nord',
  },
};

/** How a client writes a forward in a language: what it puts before the subject and above the letter. */
export interface ForwardStyle {
  client: string;
  language: Language;
  prefix: string;
  /** The lines above the letter; `NAME`, `ADDRESS` and `SUBJECT` stand for the letter's own. */
  above: string;
  /** Put before each line of the forward. */
  quote?: string;
  /** When the letter was sent, as far as the lines above tell; the minute by default. */
  date?: string;
}

const MINUTE = '2025-10-28T09:46:00.000Z';
export const letterDate = (style: ForwardStyle): string => style.date ?? MINUTE;

const TO = 'robin@vey.example';
const style =
  (client: string, common: Partial<ForwardStyle> = {}) =>
  (language: Language, prefix: string, ...above: string[]): ForwardStyle => ({
    client,
    language,
    prefix,
    above: above.join('\n'),
    ...common,
  });

const gmail = style('Gmail');
const GMAIL = '---------- Forwarded message ---------';
const desktop = style('Outlook desktop');
const web = style('Outlook web');
const RULE = '________________________________';
const mobile = style('Outlook mobile');
const mac = style('Outlook for Mac');
const apple = style('Apple Mail', { quote: '> ', date: '2025-10-28T09:46:12.000Z' });
const ios = style('iOS Mail', { date: '2025-10-28T09:46:12.000Z' });
const thunderbird = style('Thunderbird', { date: '2025-10-28T09:46:12.000Z' });
const yahoo = style('Yahoo', { date: '2025-10-28T09:46:12.000Z' });
const gmx = style('GMX and Web.de');
const proton = style('Proton', { quote: '> ' });
const samsung = style('Samsung');
const k9 = style('K-9', { date: '2025-10-28T09:46:12.000Z' });
const spark = style('Spark');
const FROM = 'NAME <ADDRESS>';

/** Every client that is common, in every language that it is used in. Times are 10:46 in Berlin. */
export const FORWARD_STYLES: readonly ForwardStyle[] = [
  gmail(
    'en',
    'Fwd: ',
    GMAIL,
    `From: ${FROM}`,
    'Date: Tue, Oct 28, 2025 at 10:46 AM',
    'Subject: SUBJECT',
    `To: <${TO}>`,
  ),
  gmail(
    'de',
    'Fwd: ',
    GMAIL,
    `Von: ${FROM}`,
    'Date: Di., 28. Okt. 2025 um 10:46 Uhr',
    'Subject: SUBJECT',
    `To: <${TO}>`,
  ),
  gmail(
    'fr',
    'Fwd: ',
    GMAIL,
    `De : ${FROM}`,
    'Date: mar. 28 oct. 2025 à 10:46',
    'Subject: SUBJECT',
    `To: <${TO}>`,
  ),
  gmail(
    'es',
    'Fwd: ',
    GMAIL,
    `De: ${FROM}`,
    'Date: mar, 28 oct 2025 a las 10:46',
    'Subject: SUBJECT',
    `To: <${TO}>`,
  ),
  gmail(
    'nl',
    'Fwd: ',
    GMAIL,
    `Van: ${FROM}`,
    'Date: di 28 okt 2025 om 10:46',
    'Subject: SUBJECT',
    `To: <${TO}>`,
  ),
  gmail(
    'pt',
    'Fwd: ',
    GMAIL,
    `De: ${FROM}`,
    'Date: ter., 28 de out. de 2025 às 10:46',
    'Subject: SUBJECT',
    `To: <${TO}>`,
  ),
  gmail(
    'it',
    'Fwd: ',
    GMAIL,
    `Da: ${FROM}`,
    'Date: mar 28 ott 2025 alle ore 10:46',
    'Subject: SUBJECT',
    `To: <${TO}>`,
  ),

  desktop(
    'en',
    'FW: ',
    `From: ${FROM}`,
    'Sent: Tuesday, October 28, 2025 10:46 AM',
    `To: Robin Vey <${TO}>`,
    'Subject: SUBJECT',
  ),
  desktop(
    'de',
    'WG: ',
    `Von: ${FROM}`,
    'Gesendet: Dienstag, 28. Oktober 2025 10:46',
    `An: Robin Vey <${TO}>`,
    'Betreff: SUBJECT',
  ),
  desktop(
    'fr',
    'TR: ',
    `De : ${FROM}`,
    'Envoyé : mardi 28 octobre 2025 10:46',
    `À : Robin Vey <${TO}>`,
    'Objet : SUBJECT',
  ),
  desktop(
    'es',
    'RV: ',
    `De: ${FROM}`,
    'Enviado el: martes, 28 de octubre de 2025 10:46',
    `Para: Robin Vey <${TO}>`,
    'Asunto: SUBJECT',
  ),
  desktop(
    'nl',
    'FW: ',
    `Van: ${FROM}`,
    'Verzonden: dinsdag 28 oktober 2025 10:46',
    `Aan: Robin Vey <${TO}>`,
    'Onderwerp: SUBJECT',
  ),
  desktop(
    'pt',
    'ENC: ',
    `De: ${FROM}`,
    'Enviada em: terça-feira, 28 de outubro de 2025 10:46',
    `Para: Robin Vey <${TO}>`,
    'Assunto: SUBJECT',
  ),
  desktop(
    'it',
    'I: ',
    `Da: ${FROM}`,
    'Inviato: martedì 28 ottobre 2025 10:46',
    `A: Robin Vey <${TO}>`,
    'Oggetto: SUBJECT',
  ),

  web(
    'en',
    'Fw: ',
    RULE,
    `From: ${FROM}`,
    'Sent: Tuesday, October 28, 2025 10:46',
    `To: Robin Vey <${TO}>`,
    'Subject: SUBJECT',
  ),
  web(
    'de',
    'WG: ',
    RULE,
    `Von: ${FROM}`,
    'Gesendet: Dienstag, 28. Oktober 2025 10:46',
    `An: Robin Vey <${TO}>`,
    'Betreff: SUBJECT',
  ),
  web(
    'fr',
    'TR : ',
    RULE,
    `De : ${FROM}`,
    'Envoyé : mardi 28 octobre 2025 10:46',
    `À : Robin Vey <${TO}>`,
    'Objet : SUBJECT',
  ),
  web(
    'es',
    'RV: ',
    RULE,
    `De: ${FROM}`,
    'Enviado: martes, 28 de octubre de 2025 10:46',
    `Para: Robin Vey <${TO}>`,
    'Asunto: SUBJECT',
  ),
  web(
    'nl',
    'Fw: ',
    RULE,
    `Van: ${FROM}`,
    'Verzonden: dinsdag 28 oktober 2025 10:46',
    `Aan: Robin Vey <${TO}>`,
    'Onderwerp: SUBJECT',
  ),
  web(
    'pt',
    'Enc: ',
    RULE,
    `De: ${FROM}`,
    'Enviado: terça-feira, 28 de outubro de 2025 10:46',
    `Para: Robin Vey <${TO}>`,
    'Assunto: SUBJECT',
  ),
  web(
    'it',
    'I: ',
    RULE,
    `Da: ${FROM}`,
    'Inviato: martedì 28 ottobre 2025 10:46',
    `A: Robin Vey <${TO}>`,
    'Oggetto: SUBJECT',
  ),

  mobile(
    'en',
    'Fw: ',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    RULE,
    `From: ${FROM}`,
    'Sent: Tuesday, October 28, 2025 10:46:00 AM',
    `To: Robin Vey <${TO}>`,
    'Subject: SUBJECT',
  ),
  mobile(
    'de',
    'Fw: ',
    'Outlook für Android herunterladen<https://aka.ms/AAb9ysg>',
    RULE,
    `Von: ${FROM}`,
    'Gesendet: Dienstag, Oktober 28, 2025 10:46',
    `An: Robin Vey <${TO}>`,
    'Betreff: SUBJECT',
  ),
  mobile(
    'fr',
    'Tr: ',
    'Télécharger Outlook pour iOS<https://aka.ms/o0ukef>',
    RULE,
    `De : ${FROM}`,
    'Envoyé : Tuesday, October 28, 2025 10:46:00 AM',
    `À : Robin Vey <${TO}>`,
    'Objet : SUBJECT',
  ),
  mobile(
    'es',
    'RV: ',
    'Obtener Outlook para Android<https://aka.ms/AAb9ysg>',
    RULE,
    `De: ${FROM}`,
    'Enviado: martes, octubre 28, 2025 10:46',
    `Para: Robin Vey <${TO}>`,
    'Asunto: SUBJECT',
  ),
  mobile(
    'nl',
    'Fw: ',
    'Outlook voor iOS downloaden<https://aka.ms/o0ukef>',
    RULE,
    `Van: ${FROM}`,
    'Verzonden: dinsdag 28 oktober 2025 10:46',
    `Aan: Robin Vey <${TO}>`,
    'Onderwerp: SUBJECT',
  ),
  mobile(
    'pt',
    'ENC: ',
    'Obter o Outlook para Android<https://aka.ms/AAb9ysg>',
    RULE,
    `De: ${FROM}`,
    'Enviado: terça-feira, outubro 28, 2025 10:46',
    `Para: Robin Vey <${TO}>`,
    'Assunto: SUBJECT',
  ),
  mobile(
    'it',
    'I: ',
    'Scarica Outlook per iOS<https://aka.ms/o0ukef>',
    RULE,
    `Da: ${FROM}`,
    'Inviato: martedì, ottobre 28, 2025 10:46',
    `A: Robin Vey <${TO}>`,
    'Oggetto: SUBJECT',
  ),

  mac(
    'en',
    'FW: ',
    `From: ${FROM}`,
    'Date: Tuesday, 28 October 2025 at 10:46',
    `To: Robin Vey <${TO}>`,
    'Subject: SUBJECT',
  ),
  mac(
    'de',
    'WG: ',
    `Von: ${FROM}`,
    'Datum: Dienstag, 28. Oktober 2025 um 10:46',
    `An: Robin Vey <${TO}>`,
    'Betreff: SUBJECT',
  ),
  mac(
    'fr',
    'TR: ',
    `De : ${FROM}`,
    'Date : mardi, 28 octobre 2025 à 10:46',
    `À : Robin Vey <${TO}>`,
    'Objet : SUBJECT',
  ),
  mac(
    'es',
    'RV: ',
    `De: ${FROM}`,
    'Fecha: martes, 28 de octubre de 2025, 10:46',
    `Para: Robin Vey <${TO}>`,
    'Asunto: SUBJECT',
  ),
  mac(
    'nl',
    'FW: ',
    `Van: ${FROM}`,
    'Datum: dinsdag, 28 oktober 2025 om 10:46',
    `Aan: Robin Vey <${TO}>`,
    'Onderwerp: SUBJECT',
  ),
  mac(
    'pt',
    'FW: ',
    `De: ${FROM}`,
    'Data: terça-feira, 28 de outubro de 2025 às 10:46',
    `Para: Robin Vey <${TO}>`,
    'Assunto: SUBJECT',
  ),
  mac(
    'it',
    'I: ',
    `Da: ${FROM}`,
    'Data: martedì, 28 ottobre 2025 alle ore 10:46',
    `A: Robin Vey <${TO}>`,
    'Oggetto: SUBJECT',
  ),

  apple(
    'en',
    'Fwd: ',
    'Begin forwarded message:',
    '',
    `From: ${FROM}`,
    'Subject: SUBJECT',
    'Date: 28 October 2025 at 10:46:12 CET',
    `To: ${TO}`,
  ),
  apple(
    'de',
    'Fwd: ',
    'Anfang der weitergeleiteten Nachricht:',
    '',
    `Von: ${FROM}`,
    'Betreff: SUBJECT',
    'Datum: 28. Oktober 2025 um 10:46:12 MEZ',
    `An: ${TO}`,
  ),
  apple(
    'fr',
    'Tr : ',
    'Début du message réexpédié :',
    '',
    `De: ${FROM}`,
    'Objet: SUBJECT',
    'Date: 28 octobre 2025 à 10:46:12 UTC+1',
    `À: ${TO}`,
  ),
  apple(
    'es',
    'Fwd: ',
    'Inicio del mensaje reenviado:',
    '',
    `De: ${FROM}`,
    'Asunto: SUBJECT',
    'Fecha: 28 de octubre de 2025, 10:46:12 CET',
    `Para: ${TO}`,
  ),
  apple(
    'nl',
    'Fwd: ',
    'Begin doorgestuurd bericht:',
    '',
    `Van: ${FROM}`,
    'Onderwerp: SUBJECT',
    'Datum: 28 oktober 2025 om 10:46:12 CET',
    `Aan: ${TO}`,
  ),
  apple(
    'pt',
    'Fwd: ',
    'Início da mensagem reencaminhada:',
    '',
    `De: ${FROM}`,
    'Assunto: SUBJECT',
    'Data: 28 de outubro de 2025 às 10:46:12 CET',
    `Para: ${TO}`,
  ),
  apple(
    'it',
    'Fwd: ',
    'Inizio messaggio inoltrato:',
    '',
    `Da: ${FROM}`,
    'Oggetto: SUBJECT',
    'Data: 28 ottobre 2025 alle ore 10:46:12 CET',
    `A: ${TO}`,
  ),

  ios(
    'en',
    'Fwd: ',
    'Begin forwarded message:',
    '',
    `From: ${FROM}`,
    'Date: 28 October 2025 at 10:46:12 CET',
    `To: ${TO}`,
    'Subject: SUBJECT',
  ),
  ios(
    'de',
    'Fwd: ',
    'Anfang der weitergeleiteten Nachricht:',
    '',
    `Von: ${FROM}`,
    'Datum: 28. Oktober 2025 um 10:46:12 MEZ',
    `An: ${TO}`,
    'Betreff: SUBJECT',
  ),
  ios(
    'fr',
    'Tr: ',
    'Début du message transféré :',
    '',
    `De: ${FROM}`,
    'Date: 28 octobre 2025 à 10:46:12 UTC+1',
    `À: ${TO}`,
    'Objet: SUBJECT',
  ),
  ios(
    'es',
    'Fwd: ',
    'Inicio del mensaje reenviado:',
    '',
    `De: ${FROM}`,
    'Fecha: 28 de octubre de 2025, 10:46:12 CET',
    `Para: ${TO}`,
    'Asunto: SUBJECT',
  ),
  ios(
    'nl',
    'Fwd: ',
    'Begin doorgestuurd bericht:',
    '',
    `Van: ${FROM}`,
    'Datum: 28 oktober 2025 om 10:46:12 CET',
    `Aan: ${TO}`,
    'Onderwerp: SUBJECT',
  ),
  ios(
    'pt',
    'Fwd: ',
    'Início da mensagem encaminhada:',
    '',
    `De: ${FROM}`,
    'Data: 28 de outubro de 2025 10:46:12 CET',
    `Para: ${TO}`,
    'Assunto: SUBJECT',
  ),
  ios(
    'it',
    'I: ',
    'Inizio messaggio inoltrato:',
    '',
    `Da: ${FROM}`,
    'Data: 28 ottobre 2025 alle ore 10:46:12 CET',
    `A: ${TO}`,
    'Oggetto: SUBJECT',
  ),

  thunderbird(
    'en',
    'Fwd: ',
    '-------- Forwarded Message --------',
    'Subject: \tSUBJECT',
    'Date: \tTue, 28 Oct 2025 10:46:12 +0100',
    `From: \t${FROM}`,
    `To: \t${TO}`,
  ),
  thunderbird(
    'de',
    'Fwd: ',
    '-------- Weitergeleitete Nachricht --------',
    'Betreff: \tSUBJECT',
    'Datum: \tTue, 28 Oct 2025 10:46:12 +0100',
    `Von: \t${FROM}`,
    `An: \t${TO}`,
  ),
  thunderbird(
    'fr',
    'Fwd: ',
    '-------- Message transféré --------',
    'Sujet : \tSUBJECT',
    'Date : \tTue, 28 Oct 2025 10:46:12 +0100',
    `De : \t${FROM}`,
    `Pour : \t${TO}`,
  ),
  thunderbird(
    'es',
    'Fwd: ',
    '-------- Mensaje reenviado --------',
    'Asunto: \tSUBJECT',
    'Fecha: \tTue, 28 Oct 2025 10:46:12 +0100',
    `De: \t${FROM}`,
    `Para: \t${TO}`,
  ),
  thunderbird(
    'nl',
    'Fwd: ',
    '-------- Doorgestuurd bericht --------',
    'Onderwerp: \tSUBJECT',
    'Datum: \tTue, 28 Oct 2025 10:46:12 +0100',
    `Van: \t${FROM}`,
    `Aan: \t${TO}`,
  ),
  thunderbird(
    'pt',
    'Fwd: ',
    '-------- Mensagem encaminhada --------',
    'Assunto: \tSUBJECT',
    'Data: \tTue, 28 Oct 2025 10:46:12 +0100',
    `De: \t${FROM}`,
    `Para: \t${TO}`,
  ),
  thunderbird(
    'it',
    'Fwd: ',
    '-------- Messaggio Inoltrato --------',
    'Oggetto: \tSUBJECT',
    'Data: \tTue, 28 Oct 2025 10:46:12 +0100',
    `Mittente: \t${FROM}`,
    `A: \t${TO}`,
  ),

  yahoo(
    'en',
    'Fw: ',
    '----- Forwarded Message -----',
    `From: ${FROM}`,
    `To: Robin Vey <${TO}>`,
    'Sent: Tuesday, October 28, 2025 at 10:46:12 AM GMT+1',
    'Subject: SUBJECT',
  ),
  yahoo(
    'de',
    'Fw: ',
    '----- Weitergeleitete Nachricht -----',
    `Von: ${FROM}`,
    `An: Robin Vey <${TO}>`,
    'Gesendet: Dienstag, 28. Oktober 2025 um 10:46:12 MEZ',
    'Betreff: SUBJECT',
  ),
  yahoo(
    'fr',
    'Tr: ',
    '----- Message transféré -----',
    `De : ${FROM}`,
    `À : Robin Vey <${TO}>`,
    'Envoyé : mardi 28 octobre 2025 à 10:46:12 UTC+1',
    'Objet : SUBJECT',
  ),
  yahoo(
    'es',
    'Fw: ',
    '----- Mensaje reenviado -----',
    `De: ${FROM}`,
    `Para: Robin Vey <${TO}>`,
    'Enviado: martes, 28 de octubre de 2025, 10:46:12 CET',
    'Asunto: SUBJECT',
  ),
  yahoo(
    'nl',
    'Fw: ',
    '----- Doorgestuurd bericht -----',
    `Van: ${FROM}`,
    `Aan: Robin Vey <${TO}>`,
    'Verzonden: dinsdag 28 oktober 2025 om 10:46:12 CET',
    'Onderwerp: SUBJECT',
  ),
  yahoo(
    'pt',
    'Enc: ',
    '----- Mensagem encaminhada -----',
    `De: ${FROM}`,
    `Para: Robin Vey <${TO}>`,
    'Enviado: terça-feira, 28 de outubro de 2025 às 06:46:12 BRT',
    'Assunto: SUBJECT',
  ),
  yahoo(
    'it',
    'I: ',
    '----- Messaggio inoltrato -----',
    `Da: ${FROM}`,
    `A: Robin Vey <${TO}>`,
    'Inviato: martedì 28 ottobre 2025 alle ore 10:46:12 CET',
    'Oggetto: SUBJECT',
  ),

  gmx(
    'en',
    'Fw: ',
    'Sent: Tuesday, October 28, 2025 at 10:46 AM',
    'From: "NAME" <ADDRESS>',
    `To: ${TO}`,
    'Subject: SUBJECT',
  ),
  gmx(
    'de',
    'Fw: ',
    'Gesendet: Dienstag, 28. Oktober 2025 um 10:46 Uhr',
    'Von: "NAME" <ADDRESS>',
    `An: ${TO}`,
    'Betreff: SUBJECT',
  ),
  gmx(
    'fr',
    'Fw: ',
    'Envoyé: mardi 28 octobre 2025 à 10:46',
    'De: "NAME" <ADDRESS>',
    `À: ${TO}`,
    'Objet: SUBJECT',
  ),
  gmx(
    'es',
    'Fw: ',
    'Enviado: martes 28 de octubre de 2025 a las 10:46',
    'De: "NAME" <ADDRESS>',
    `Para: ${TO}`,
    'Asunto: SUBJECT',
  ),
  gmx(
    'it',
    'Fw: ',
    'Inviato: martedì 28 ottobre 2025 alle 10:46',
    'Da: "NAME" <ADDRESS>',
    `A: ${TO}`,
    'Oggetto: SUBJECT',
  ),

  proton(
    'en',
    'Fw: ',
    '------- Forwarded Message -------',
    `From: ${FROM}`,
    'Date: On Tuesday, October 28th, 2025 at 10:46 AM',
    'Subject: SUBJECT',
    `To: ${TO} <${TO}>`,
  ),
  proton(
    'de',
    'Fw: ',
    '------- Weitergeleitete Nachricht -------',
    `Von: ${FROM}`,
    'Datum: Am Dienstag, 28. Oktober 2025 um 10:46',
    'Betreff: SUBJECT',
    `An: ${TO} <${TO}>`,
  ),
  proton(
    'fr',
    'Fw: ',
    '------- Message transféré -------',
    `De : ${FROM}`,
    'Date : Le mardi 28 octobre 2025 à 10:46',
    'Objet : SUBJECT',
    `À : ${TO} <${TO}>`,
  ),
  proton(
    'es',
    'Fw: ',
    '------- Mensaje reenviado -------',
    `De: ${FROM}`,
    'Fecha: El martes, 28 de octubre de 2025 a las 10:46',
    'Asunto: SUBJECT',
    `Para: ${TO} <${TO}>`,
  ),
  proton(
    'nl',
    'Fw: ',
    '------- Doorgestuurd bericht -------',
    `Van: ${FROM}`,
    'Datum: Op dinsdag 28 oktober 2025 om 10:46',
    'Onderwerp: SUBJECT',
    `Aan: ${TO} <${TO}>`,
  ),
  proton(
    'pt',
    'Fw: ',
    '------- Mensagem encaminhada -------',
    `De: ${FROM}`,
    'Data: Em terça-feira, 28 de outubro de 2025 às 10:46',
    'Assunto: SUBJECT',
    `Para: ${TO} <${TO}>`,
  ),
  proton(
    'it',
    'Fw: ',
    '------- Messaggio inoltrato -------',
    `Da: ${FROM}`,
    'Data: Il martedì 28 ottobre 2025 alle 10:46',
    'Oggetto: SUBJECT',
    `A: ${TO} <${TO}>`,
  ),

  samsung(
    'en',
    'Fwd: ',
    '-------- Original message --------',
    `From: ${FROM} `,
    'Date: 28/10/2025  10:46  (GMT+01:00) ',
    `To: ${TO} `,
    'Subject: SUBJECT ',
  ),
  samsung(
    'de',
    'Fwd: ',
    '-------- Ursprüngliche Nachricht --------',
    `Von: ${FROM} `,
    'Datum: 28.10.25  10:46  (GMT+01:00) ',
    `An: ${TO} `,
    'Betreff: SUBJECT ',
  ),
  samsung(
    'fr',
    'Fwd: ',
    "-------- Message d'origine --------",
    `De : ${FROM} `,
    'Date : 28/10/2025  10:46  (GMT+01:00) ',
    `À : ${TO} `,
    'Objet : SUBJECT ',
  ),
  samsung(
    'es',
    'Fwd: ',
    '-------- Mensaje original --------',
    `De: ${FROM} `,
    'Fecha: 28/10/25  10:46  (GMT+01:00) ',
    `Para: ${TO} `,
    'Asunto: SUBJECT ',
  ),
  samsung(
    'nl',
    'Fwd: ',
    '-------- Oorspronkelijk bericht --------',
    `Van: ${FROM} `,
    'Datum: 28-10-2025  10:46  (GMT+01:00) ',
    `Aan: ${TO} `,
    'Onderwerp: SUBJECT ',
  ),
  samsung(
    'pt',
    'Fwd: ',
    '-------- Mensagem original --------',
    `De: ${FROM} `,
    'Data: 28/10/2025  09:46  (GMT+00:00) ',
    `Para: ${TO} `,
    'Assunto: SUBJECT ',
  ),
  samsung(
    'it',
    'Fwd: ',
    '-------- Messaggio originale --------',
    `Da: ${FROM} `,
    'Data: 28/10/25  10:46  (GMT+01:00) ',
    `A: ${TO} `,
    'Oggetto: SUBJECT ',
  ),

  k9(
    'en',
    'Fwd: ',
    '-------- Original Message --------',
    `From: ${FROM}`,
    'Sent: 28 October 2025 10:46:12 CET',
    `To: ${TO}`,
    'Subject: SUBJECT',
  ),
  k9(
    'de',
    'Fwd: ',
    '-------- Ursprüngliche Nachricht --------',
    `Von: ${FROM}`,
    'Gesendet: 28. Oktober 2025 10:46:12 MEZ',
    `An: ${TO}`,
    'Betreff: SUBJECT',
  ),
  k9(
    'fr',
    'Fwd: ',
    '-------- Message original --------',
    `De : ${FROM}`,
    'Envoyé : 28 octobre 2025 10:46:12 GMT+01:00',
    `À : ${TO}`,
    'Objet : SUBJECT',
  ),
  k9(
    'es',
    'Fwd: ',
    '-------- Mensaje original --------',
    `De: ${FROM}`,
    'Enviado: 28 de octubre de 2025 10:46:12 CET',
    `Para: ${TO}`,
    'Asunto: SUBJECT',
  ),
  k9(
    'nl',
    'Fwd: ',
    '-------- Oorspronkelijk bericht --------',
    `Van: ${FROM}`,
    'Verzonden: 28 oktober 2025 10:46:12 CET',
    `Aan: ${TO}`,
    'Onderwerp: SUBJECT',
  ),
  k9(
    'pt',
    'Fwd: ',
    '-------- Mensagem Original --------',
    `De: ${FROM}`,
    'Enviado: 28 de outubro de 2025 10:46:12 CET',
    `Para: ${TO}`,
    'Assunto: SUBJECT',
  ),
  k9(
    'it',
    'Fwd: ',
    '-------- Messaggio originale --------',
    `Da: ${FROM}`,
    'Inviato: 28 ottobre 2025 10:46:12 CET',
    `A: ${TO}`,
    'Oggetto: SUBJECT',
  ),

  spark(
    'en',
    'Fwd: ',
    '---------- Forwarded message ----------',
    `From: ${FROM}`,
    'Date: 28 Oct 2025 at 10:46 +0100',
    `To: ${TO}`,
    'Subject: SUBJECT',
  ),
  spark(
    'de',
    'Fwd: ',
    '---------- Weitergeleitete Nachricht ----------',
    `Von: ${FROM}`,
    'Datum: 28. Okt. 2025, 10:46 +0100',
    `An: ${TO}`,
    'Betreff: SUBJECT',
  ),
  spark(
    'fr',
    'Fwd: ',
    '---------- Message transféré ----------',
    `De : ${FROM}`,
    'Date : 28 oct. 2025 à 10:46 +0100',
    `À : ${TO}`,
    'Objet : SUBJECT',
  ),
  spark(
    'es',
    'Fwd: ',
    '---------- Mensaje reenviado ----------',
    `De: ${FROM}`,
    'Fecha: 28 oct 2025 10:46 +0100',
    `Para: ${TO}`,
    'Asunto: SUBJECT',
  ),
  spark(
    'it',
    'Fwd: ',
    '---------- Messaggio inoltrato ----------',
    `Da: ${FROM}`,
    'Data: 28 ott 2025, 10:46 +0100',
    `A: ${TO}`,
    'Oggetto: SUBJECT',
  ),
];

/** The subject and the text of a forward in that style. */
export function writeForward(style: ForwardStyle, note = ''): { subject: string; text: string } {
  const letter = LETTERS[style.language];
  const above = fillIn(style.above, letter);
  const body = `${above}\n\n${letter.said}\n\n${letter.signature}`;
  const quoted = style.quote ? body.replace(/^/gm, style.quote) : body;
  return { subject: style.prefix + letter.subject, text: `${note}\n\n${quoted}\n` };
}

/** The same as HTML, as clients write it: lines broken, labels in bold, addresses as links. */
export function writeHtmlForward(style: ForwardStyle): { subject: string; html: string } {
  const letter = LETTERS[style.language];
  const above = escaped(fillIn(style.above, letter))
    .split('\n')
    .map((line) => line.replace(/^(\p{L}[^:<&]{0,20}:)/u, '<b>$1</b>'))
    .map((line) => line.replace(/[^\s;&]+@[^\s;&]+/g, '<a href="mailto:$&">$&</a>'))
    .join('<br>\n');
  const body = `${letter.said}\n\n${letter.signature}`
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
  const forward = `<div>${above.replace(RULE, '<hr>')}</div>${body}`;
  const html = style.quote ? `<blockquote type="cite">${forward}</blockquote>` : forward;
  return { subject: style.prefix + letter.subject, html: `<html><body><div><br></div>${html}</body></html>` };
}

const fillIn = (lines: string, { name, address, subject }: Letter) =>
  lines.replace('NAME', name).replace('ADDRESS', address).replace('SUBJECT', subject);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
