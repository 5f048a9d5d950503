import type { Language } from '../../../src/core/reading.ts';
import type { Mail } from './mime.ts';
import { JANA, OWNER_ZONE } from './owner.ts';

export const CLIENTS = ['gmail', 'outlook', 'apple', 'thunderbird'] as const;
export type Client = (typeof CLIENTS)[number];

interface Wording {
  prefix: string;
  above?: string;
  from: string;
  sent: string;
  to: string;
  subject: string;
  date: string;
}

const GMAIL = '---------- Forwarded message ---------';
const gmail = (from: string, date: string): Wording => ({
  prefix: 'Fwd: ',
  above: GMAIL,
  from,
  sent: 'Date:',
  to: 'To:',
  subject: 'Subject:',
  date,
});

/** What each mail program writes above a forward. */
const WORDINGS: Record<Client, Record<Language, Wording>> = {
  gmail: {
    en: gmail('From:', "ccc, LLL d, yyyy 'at' h:mm a"),
    de: gmail('Von:', "ccc., d. LLL yyyy 'um' HH:mm 'Uhr'"),
    fr: gmail('De :', "ccc d LLL yyyy 'à' HH:mm"),
    es: gmail('De:', "ccc, d LLL yyyy 'a las' H:mm"),
    nl: gmail('Van:', "ccc d LLL yyyy 'om' HH:mm"),
    pt: gmail('De:', "ccc, d 'de' LLL 'de' yyyy 'às' HH:mm"),
    it: gmail('Da:', "ccc d LLL yyyy 'alle ore' HH:mm"),
  },
  outlook: {
    en: outlook('FW: ', 'From:', 'Sent:', 'To:', 'Subject:', 'cccc, LLLL d, yyyy h:mm a'),
    de: outlook('WG: ', 'Von:', 'Gesendet:', 'An:', 'Betreff:', 'cccc, d. LLLL yyyy HH:mm'),
    fr: outlook('TR: ', 'De :', 'Envoyé :', 'À :', 'Objet :', 'cccc d LLLL yyyy HH:mm'),
    es: outlook('RV: ', 'De:', 'Enviado el:', 'Para:', 'Asunto:', "cccc, d 'de' LLLL 'de' yyyy H:mm"),
    nl: outlook('FW: ', 'Van:', 'Verzonden:', 'Aan:', 'Onderwerp:', 'cccc d LLLL yyyy HH:mm'),
    pt: outlook('ENC: ', 'De:', 'Enviada em:', 'Para:', 'Assunto:', "cccc, d 'de' LLLL 'de' yyyy HH:mm"),
    it: outlook('I: ', 'Da:', 'Inviato:', 'A:', 'Oggetto:', 'cccc d LLLL yyyy HH:mm'),
  },
  apple: {
    en: apple('Begin forwarded message:', 'From:', 'Date:', 'To:', 'Subject:', "d LLLL yyyy 'at' HH:mm:ss"),
    de: apple(
      'Anfang der weitergeleiteten Nachricht:',
      'Von:',
      'Datum:',
      'An:',
      'Betreff:',
      "d. LLLL yyyy 'um' HH:mm:ss",
    ),
    fr: apple('Début du message réexpédié :', 'De:', 'Date:', 'À:', 'Objet:', "d LLLL yyyy 'à' HH:mm:ss"),
    es: apple(
      'Inicio del mensaje reenviado:',
      'De:',
      'Fecha:',
      'Para:',
      'Asunto:',
      "d 'de' LLLL 'de' yyyy, H:mm:ss",
    ),
    nl: apple(
      'Begin doorgestuurd bericht:',
      'Van:',
      'Datum:',
      'Aan:',
      'Onderwerp:',
      "d LLLL yyyy 'om' HH:mm:ss",
    ),
    pt: apple(
      'Início da mensagem reencaminhada:',
      'De:',
      'Data:',
      'Para:',
      'Assunto:',
      "d 'de' LLLL 'de' yyyy 'às' HH:mm:ss",
    ),
    it: apple(
      'Inizio messaggio inoltrato:',
      'Da:',
      'Data:',
      'A:',
      'Oggetto:',
      "d LLLL yyyy 'alle ore' HH:mm:ss",
    ),
  },
  thunderbird: {
    en: thunderbird('-------- Forwarded Message --------', 'From:', 'Date:', 'To:', 'Subject:'),
    de: thunderbird('-------- Weitergeleitete Nachricht --------', 'Von:', 'Datum:', 'An:', 'Betreff:'),
    fr: thunderbird('-------- Message transféré --------', 'De :', 'Date :', 'Pour :', 'Sujet :'),
    es: thunderbird('-------- Mensaje reenviado --------', 'De:', 'Fecha:', 'Para:', 'Asunto:'),
    nl: thunderbird('-------- Doorgestuurd bericht --------', 'Van:', 'Datum:', 'Aan:', 'Onderwerp:'),
    pt: thunderbird('-------- Mensagem encaminhada --------', 'De:', 'Data:', 'Para:', 'Assunto:'),
    it: thunderbird('-------- Messaggio Inoltrato --------', 'Mittente:', 'Data:', 'A:', 'Oggetto:'),
  },
};

/** The subject and the text of a forward by hand, in the owner's mail program as it speaks a language. */
export function inlineForward(
  mail: Mail,
  client: Client,
  language: Language,
): { subject: string; text: string } {
  const words = WORDINGS[client][language];
  const locale = language === 'en' ? 'en-US' : language === 'pt' ? 'pt-PT' : language;
  const at = mail.at.setZone(OWNER_ZONE).setLocale(locale);
  const zone = client === 'apple' ? ` ${at.isInDST ? 'CEST' : 'CET'}` : '';
  const date =
    client === 'thunderbird'
      ? at.setLocale('en-US').toFormat('EEE, d LLL yyyy HH:mm:ss ZZZ')
      : at.toFormat(words.date) + zone;
  const from = `${words.from} ${mail.from.name} <${mail.from.address}>`;
  const sent = `${words.sent} ${date}`;
  const to =
    client === 'apple' ? `${words.to} ${JANA.address}` : `${words.to} ${JANA.name} <${JANA.address}>`;
  const subject = `${words.subject} ${mail.subject}`;
  const lines = client === 'outlook' ? [from, sent, to, subject] : [from, sent, subject, to];
  const block = [...(words.above ? [words.above, ...(client === 'apple' ? [''] : [])] : []), ...lines];
  const text = [...block, '', '', mail.text].join('\n');
  return {
    subject: words.prefix + mail.subject,
    text: client === 'apple' ? text.replace(/^/gm, '> ') : text,
  };
}

function outlook(
  prefix: string,
  from: string,
  sent: string,
  to: string,
  subject: string,
  date: string,
): Wording {
  return { prefix, from, sent, to, subject, date };
}

function apple(
  above: string,
  from: string,
  sent: string,
  to: string,
  subject: string,
  date: string,
): Wording {
  return { prefix: 'Fwd: ', above, from, sent, to, subject, date };
}

function thunderbird(above: string, from: string, sent: string, to: string, subject: string): Wording {
  return { prefix: 'Fwd: ', above, from, sent, to, subject, date: '' };
}
