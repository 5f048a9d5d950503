import { foldText } from './fold-text.ts';

export type HeaderLabel = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'replyTo' | 'other';

type Labels = Partial<Record<HeaderLabel, readonly string[]>>;

/** The words that mail programs put before each line of a forward's header block, by language. */
const LABELS: Record<string, Labels> = {
  en: {
    from: ['From'],
    date: ['Date', 'Sent', 'Sent at'],
    to: ['To'],
    cc: ['Cc'],
    subject: ['Subject'],
    replyTo: ['Reply-To', 'Reply to'],
  },
  de: {
    from: ['Von'],
    date: ['Datum', 'Gesendet', 'Gesendet am'],
    to: ['An'],
    cc: ['Kopie', 'Kopie (CC)'],
    subject: ['Betreff'],
    replyTo: ['Antwort an'],
  },
  fr: {
    from: ['De', 'Expéditeur'],
    date: ['Date', 'Envoyé', 'Envoyé le'],
    to: ['À', 'Pour', 'Destinataire'],
    cc: ['Copie à', 'Copie'],
    subject: ['Objet', 'Sujet'],
    replyTo: ['Répondre à'],
  },
  es: {
    from: ['De', 'Remitente'],
    date: ['Fecha', 'Enviado', 'Enviado el'],
    to: ['Para', 'A'],
    subject: ['Asunto'],
    replyTo: ['Responder a'],
  },
  nl: {
    from: ['Van'],
    date: ['Datum', 'Verzonden', 'Verstuurd'],
    to: ['Aan'],
    cc: ['Kopie'],
    subject: ['Onderwerp'],
    replyTo: ['Antwoord aan'],
  },
  pt: {
    from: ['De', 'Remetente'],
    date: ['Data', 'Enviado', 'Enviada', 'Enviada em', 'Enviado em'],
    to: ['Para'],
    subject: ['Assunto'],
    replyTo: ['Responder a'],
  },
  it: {
    from: ['Da', 'Mittente'],
    date: ['Data', 'Inviato'],
    to: ['A', 'Destinatario'],
    cc: ['Copia'],
    subject: ['Oggetto', 'Ogg'],
    replyTo: ['Rispondi a'],
  },
  sv: {
    from: ['Från'],
    date: ['Datum', 'Skickat'],
    to: ['Till', 'Til'],
    cc: ['Kopia'],
    subject: ['Ämne'],
    replyTo: ['Svara till'],
  },
  da: {
    from: ['Fra'],
    date: ['Dato', 'Sendt'],
    to: ['Til'],
    cc: ['Kopi'],
    subject: ['Emne'],
    replyTo: ['Svar til'],
  },
  no: {
    from: ['Fra'],
    date: ['Dato', 'Sendt'],
    to: ['Til'],
    cc: ['Kopi'],
    subject: ['Emne'],
    replyTo: ['Svar til'],
  },
  pl: {
    from: ['Od', 'Nadawca'],
    date: ['Data', 'Wysłano'],
    to: ['Do', 'Adresat'],
    cc: ['DW', 'Kopia'],
    subject: ['Temat'],
    replyTo: ['Odpowiedź-do'],
  },
  cs: {
    from: ['Od'],
    date: ['Datum', 'Odesláno'],
    to: ['Komu'],
    cc: ['Kopie'],
    subject: ['Předmět'],
    replyTo: ['Odpověď na'],
  },
  sk: {
    from: ['Od'],
    date: ['Dátum', 'Odoslané'],
    to: ['Komu', 'Pre'],
    cc: ['Kópia'],
    subject: ['Predmet'],
    replyTo: ['Odpovedať-Pre'],
  },
  fi: {
    from: ['Lähettäjä'],
    date: ['Päivämäärä', 'Päiväys', 'Lähetetty'],
    to: ['Vastaanottaja'],
    cc: ['Kopio'],
    subject: ['Aihe'],
    replyTo: ['Vastaus'],
  },
  hu: {
    from: ['Feladó'],
    date: ['Dátum', 'Elküldve'],
    to: ['Címzett'],
    cc: ['Másolat', 'Másolatot kap'],
    subject: ['Tárgy'],
    replyTo: ['Válaszcím'],
  },
  tr: {
    from: ['Kimden', 'Gönderen'],
    date: ['Tarih', 'Gönderilen', 'Gönderildi'],
    to: ['Kime'],
    cc: ['Bilgi'],
    subject: ['Konu'],
    replyTo: ['Yanıt Adresi'],
  },
  ru: {
    from: ['От', 'От кого', 'Отправитель'],
    date: ['Дата', 'Отправлено'],
    to: ['Кому'],
    cc: ['Копия'],
    subject: ['Тема'],
    replyTo: ['Ответ-Кому'],
  },
  uk: {
    from: ['Від', 'Від кого'],
    date: ['Дата', 'Надіслано', 'Відправлено'],
    to: ['Кому'],
    cc: ['Копія'],
    subject: ['Тема'],
    replyTo: ['Кому відповісти'],
  },
  ro: {
    from: ['De la', 'Expeditorul', 'Expeditor'],
    date: ['Dată', 'Data', 'Trimis'],
    to: ['Către', 'Destinatarul', 'Catre'],
    subject: ['Subiectul', 'Subiect'],
    replyTo: ['Răspuns către'],
  },
  hr: {
    from: ['Šalje', 'Od'],
    date: ['Datum', 'Poslano'],
    to: ['Prima', 'Za'],
    cc: ['Kopija'],
    subject: ['Predmet', 'Naslov'],
    replyTo: ['Odgovori na'],
  },
  sl: {
    from: ['Od', 'Pošiljatelj'],
    date: ['Datum', 'Poslano'],
    to: ['Za'],
    cc: ['Kp'],
    subject: ['Zadeva'],
  },
  et: {
    from: ['Saatja', 'Kellelt'],
    date: ['Kuupäev', 'Saadetud'],
    to: ['Adressaat', 'Kellele', 'Saaja'],
    cc: ['Koopia'],
    subject: ['Teema'],
  },
  lt: { from: ['Nuo'], date: ['Data', 'Išsiųsta'], to: ['Kam', 'Iki'], cc: ['Kopija'], subject: ['Tema'] },
  lv: {
    from: ['No'],
    date: ['Datums', 'Nosūtīts'],
    to: ['Kam'],
    cc: ['Kopija'],
    subject: ['Temats', 'Tēma'],
  },
  el: { from: ['Από'], date: ['Ημερομηνία', 'Στάλθηκε'], to: ['Προς'], cc: ['Κοιν'], subject: ['Θέμα'] },
  bg: { from: ['От'], date: ['Дата', 'Изпратено'], to: ['До'], cc: ['Копие'], subject: ['Относно', 'Тема'] },
  ca: { from: ['De'], date: ['Data', 'Enviat'], to: ['A', 'Per a'], subject: ['Assumpte', 'Tema'] },
  ja: {
    from: ['差出人', '送信元', '送信者'],
    date: ['日付', '日時', '送信日時', '送信日'],
    to: ['宛先', '送信先'],
    subject: ['件名'],
    replyTo: ['返信先'],
  },
  zh: {
    from: ['发件人', '寄件者', '寄件人'],
    date: ['日期', '发送时间', '发件日期', '寄件日期', '寄件日期', '時間', '时间'],
    to: ['收件人', '收件者'],
    cc: ['抄送', '副本'],
    subject: ['主题', '主旨'],
  },
  ko: {
    from: ['보낸 사람', '보낸사람', '발신'],
    date: ['날짜', '보낸 날짜', '보낸날짜'],
    to: ['받는 사람', '받는사람', '수신'],
    cc: ['참조'],
    subject: ['제목'],
  },
};

/** Lines that may stand in a header block and say nothing that we keep. */
const OTHER_LABELS =
  'Bcc|Importance|Priority|Sensitivity|Attachments|Organization|Organisation|Message-ID|Resent-From|Resent-To|Resent-Date|Sender|Wichtigkeit|Priorität|Anlagen|Anhänge|Importancia|Prioridad|Datos adjuntos|Pièces jointes|Priorité|Urgentie|Prioriteit|Bijlagen|Priorità|Allegati|Prioridade|Anexos|Prioritet|Bilagor|Vedlegg|Ważność|Załączniki'.split(
    '|',
  );

/** What a forward's separator says, when a line of dashes or a colon frames it; for the clients that have one. */
const FORWARD_SEPARATORS = [
  'Forwarded message',
  'Begin forwarded message',
  'Start of forwarded message',
  'Weitergeleitete Nachricht',
  'Anfang der weitergeleiteten Nachricht',
  'Weitergeleitete E-Mail',
  'Message transféré',
  'Message transmis',
  'Message réexpédié',
  'Début du message transféré',
  'Début du message réexpédié',
  'Courriel transféré',
  'Mensaje reenviado',
  'Inicio del mensaje reenviado',
  'Doorgestuurd bericht',
  'Begin doorgestuurd bericht',
  'Mensagem encaminhada',
  'Mensagem reencaminhada',
  'Início da mensagem encaminhada',
  'Início da mensagem reencaminhada',
  'Messaggio inoltrato',
  'Inizio messaggio inoltrato',
  'Vidarebefordrat meddelande',
  'Vidarebefordrat mejl',
  'Videresendt meddelelse',
  'Start på videresendt besked',
  'Videresendt melding',
  'Edelleenlähetetty viesti',
  'Välitetty viesti',
  'Välitetty viesti alkaa',
  'Välitetty viesti / Fwd.Msg',
  'Przekazana wiadomość',
  'Wiadomość przesłana dalej',
  'Początek przekazywanej wiadomości',
  'Treść przekazanej wiadomości',
  'Przekazywana wiadomość',
  'Přeposlaná zpráva',
  'Začátek přeposílané zprávy',
  'Preposlaná správa',
  'Preposlaná správa --- Forwarded Message',
  'Začiatok preposlanej správy',
  'Továbbított üzenet',
  'Továbbított levél kezdete',
  'Proslijeđena poruka',
  'Započni proslijeđenu poruku',
  'Mesaj redirecționat',
  'Începe mesajul redirecționat',
  'İletilmiş Mesaj',
  'İletilen İleti',
  'İletilmiş İleti',
  'İleti başlangıcı',
  'Yönlendirilmiş ileti',
  'Пересылаемое сообщение',
  'Перенаправленное сообщение',
  'Начало переадресованного сообщения',
  'Пересланное сообщение',
  'Перенаправлене повідомлення',
  'Переслане повідомлення',
  'Початок листа, що пересилається',
  'Edastatud kiri',
  'Posredovano sporočilo',
  'Persiųstas laiškas',
  'Pārsūtītais ziņojums',
  'Προωθημένο μήνυμα',
  'Αρχή προωθημένου μηνύματος',
  'Препратено съобщение',
  'Missatge reenviat',
  'メッセージを転送',
  '転送されたメッセージ',
  '転送メッセージ',
  '转发的邮件',
  '转发邮件信息',
  '转发的消息',
  '下面是被转发的邮件',
  '以下是轉寄的郵件',
  '轉寄的郵件',
  '전달된 메일',
  '전달된 메시지',
];

/** The separator that some programs put above a reply's history and others above a forward. */
const ORIGINAL_MESSAGE = [
  'Original Message',
  'Original-Nachricht',
  'Originalnachricht',
  'Ursprüngliche Nachricht',
  "Message d'origine",
  'Message original',
  'Mensaje original',
  'Oorspronkelijk bericht',
  'Mensagem original',
  'Messaggio originale',
  'Ursprungligt meddelande',
  'Originalmeddelande',
  'Oprindelig meddelelse',
  'Oprindelig besked',
  'Opprinnelig melding',
  'Wiadomość oryginalna',
  'Oryginalna wiadomość',
  'Původní zpráva',
  'Pôvodná správa',
  'Alkuperäinen viesti',
  'Eredeti üzenet',
  'Orijinal İleti',
  'Özgün İleti',
  'Исходное сообщение',
  'Оригінальне повідомлення',
  'Mesaj original',
  'Izvorna poruka',
  '元のメッセージ',
  '原始邮件',
  '원본 메시지',
];

const foldWords = (words: string): string =>
  foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const labelTable = new Map<string, { label: HeaderLabel; languages: string[] }>();
for (const [language, labels] of Object.entries(LABELS)) {
  for (const [label, words] of Object.entries(labels)) {
    for (const word of words) {
      const known = labelTable.get(foldWords(word));
      if (known) known.languages.push(language);
      else labelTable.set(foldWords(word), { label: label as HeaderLabel, languages: [language] });
    }
  }
}
labelTable.set('cc', { label: 'cc', languages: [] });
for (const word of OTHER_LABELS) labelTable.set(foldWords(word), { label: 'other', languages: [] });

/** The words as programs write them, the longest first, so that "Másolat" does not hide "Másolatot kap". */
const written = [...Object.values(LABELS).flatMap((labels) => Object.values(labels).flat()), 'Cc', 'CC'].sort(
  (a, b) => b.length - a.length,
);
const gluedLabel = new RegExp(
  `(?<=[^\\s:])(?:${[...new Set(written)].map((word) => word.replace(/[()]/g, '\\$&')).join('|')})(?=\\s?[:：])`,
  'gu',
);

/** Where header labels stand in a line right behind other words, as in "<ana@corvi.example>To: …". */
export function findGluedLabels(line: string): { word: string; at: number }[] {
  return [...line.matchAll(gluedLabel)].map((match) => ({ word: match[0], at: match.index }));
}

/** The labels as they are mostly written, so that a text full of them is not folded line by line. */
const writtenLabels = new Map(written.map((word) => [word, labelTable.get(foldWords(word))!]));

const separators = new Set(FORWARD_SEPARATORS.map(foldWords));
const originals = new Set(ORIGINAL_MESSAGE.map(foldWords));

/** Which header a word stands for, and in which languages; null when none. Case, accents and `*bold*` marks do not matter. */
export function readHeaderLabel(word: string): { label: HeaderLabel; languages: readonly string[] } | null {
  return writtenLabels.get(word) ?? labelTable.get(foldWords(word)) ?? null;
}

/** True for a line that only ever stands above a forwarded message. */
export function isForwardSeparator(line: string): boolean {
  return line.length < 120 && separators.has(foldWords(line));
}

/** True for a line such as `-----Original Message-----`, which stands above forwards and above a reply's history. */
export function isOriginalMessageLine(line: string): boolean {
  return line.length < 120 && originals.has(foldWords(line));
}
