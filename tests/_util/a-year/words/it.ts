import { letter, type Phrasebook, type Scene } from './phrasebook.ts';

const mr = (s: Scene) => `${s.other.sex === 'f' ? 'la dott.ssa' : 'il dott.'} ${s.other.last}`;

export const it: Phrasebook = {
  closings: ['Cordiali saluti,', 'Un caro saluto,', 'A presto,'],
  machineClosing: (company) => `Cordiali saluti,\nUfficio Selezione ${company}`,
  received: [
    (s) =>
      letter(
        `Abbiamo ricevuto la tua candidatura`,
        'Ciao Jana,',
        `grazie per esserti candidata alla posizione di ${s.role} in ${s.company}. Abbiamo ricevuto la tua candidatura e la stiamo valutando. Ti faremo sapere al più presto.`,
        'Questo messaggio è stato generato automaticamente.',
      ),
    (s) =>
      letter(
        `Conferma di ricezione: ${s.role}`,
        'Gentile Jana Wessel,',
        `confermiamo di aver ricevuto la Sua candidatura. Purtroppo, dato l'elevato numero di curriculum, ricontatteremo solo i profili in linea con la ricerca.`,
      ),
  ],
  screenInvite: [
    (s) =>
      letter(
        `Candidatura ${s.role}: una prima chiacchierata`,
        'Ciao Jana,',
        `sono ${s.writer.first} e seguo le selezioni di ${s.company}. Il tuo profilo ci interessa: ti andrebbe di sentirci al telefono ${s.when}?`,
      ),
  ],
  screenConfirm: [
    (s) =>
      letter(
        `Re: Candidatura ${s.role}: una prima chiacchierata`,
        'Ciao Jana,',
        `perfetto, allora ti chiamo ${s.when}. A presto!`,
      ),
  ],
  interviewInvite: [
    (s) =>
      letter(
        `Invito a colloquio - ${s.role}`,
        'Gentile Jana,',
        `siamo lieti di invitarla a un colloquio con ${s.other.name}, ${s.other.title}, ${s.when}, presso la nostra sede di ${s.city}. La prego di confermare la sua presenza.`,
      ),
  ],
  interviewConfirm: [
    (s) =>
      letter(
        `Re: Invito a colloquio - ${s.role}`,
        'Gentile Jana,',
        `grazie per la conferma. L'aspettiamo ${s.when}.`,
      ),
  ],
  reschedule: [
    (s) =>
      letter(
        `Spostamento del colloquio`,
        'Gentile Jana,',
        `purtroppo ${mr(s)} ha avuto un imprevisto e dobbiamo annullare l'appuntamento di ${s.whenBefore}. Potremmo vederci ${s.when}? Ci scusiamo per il disagio.`,
      ),
  ],
  movingOn: [
    (s) =>
      letter(
        `Prossimo passo`,
        'Ciao Jana,',
        `grazie per la chiacchierata di ${s.weekday}! Vorremmo andare avanti con te: il prossimo passo è un colloquio con ${s.other.name}. Ti scrivo a breve con una data.`,
      ),
  ],
  assessment: [
    (s) =>
      letter(
        `Test online - ${s.company}`,
        'Gentile Jana,',
        `per proseguire nella selezione per ${s.role} Le chiediamo di completare un test online entro sette giorni: https://test.prova.example/q/5`,
      ),
  ],
  underReview: [
    (s) =>
      letter(
        `Aggiornamento sulla selezione`,
        'Ciao Jana,',
        `la selezione per ${s.role} è ancora in corso e non abbiamo ancora preso una decisione. Grazie per la pazienza!`,
      ),
  ],
  refusedAfter: [
    (s) =>
      letter(
        `La Sua candidatura per ${s.role}`,
        'Gentile Jana,',
        `La ringrazio ancora per il colloquio di ${s.weekday} e per l'interesse dimostrato.`,
        "Dopo un'attenta valutazione abbiamo deciso di proseguire con un altro candidato, con maggiore esperienza nel nostro settore. Non è stata una scelta semplice.",
        'Le auguro il meglio per il Suo percorso.',
      ),
    (s) =>
      letter(
        `Esito del colloquio`,
        'Ciao Jana,',
        `ti scrivo come promesso. A ${s.other.first} sei piaciuta molto, ma alla fine per ${s.role} abbiamo scelto un'altra persona. Mi dispiace davvero.`,
        'Spero che restiamo in contatto.',
      ),
  ],
  refusedAfterCall: [
    (s) =>
      letter(
        `La nostra telefonata`,
        'Ciao Jana,',
        `grazie per la telefonata di ${s.weekday}. Ne ho parlato con il team e per ora abbiamo deciso di non proseguire con la tua candidatura per ${s.role}: cercano qualcuno più vicino alla sede.`,
        'In bocca al lupo!',
      ),
  ],
  refusedAfterByMachine: [
    (s) =>
      letter(
        `Aggiornamento sulla tua candidatura`,
        'Gentile Jana,',
        `La ringraziamo per aver sostenuto il colloquio per la posizione di ${s.role}. Siamo spiacenti di comunicarLe che la selezione non prosegue.`,
        'Si prega di non rispondere a questa email.',
      ),
  ],
  refusedUnseen: [
    (s) =>
      letter(
        `La tua candidatura in ${s.company}`,
        'Ciao Jana,',
        `grazie per l'interesse verso la posizione di ${s.role}. Purtroppo il tuo profilo non è in linea con quanto cerchiamo in questo momento e non procederemo con la tua candidatura.`,
      ),
    () =>
      letter(
        `Riscontro candidatura`,
        'Gentile Jana Wessel,',
        'La informiamo che la Sua candidatura non è stata selezionata per la fase dei colloqui. La ringraziamo per averci contattato.',
      ),
  ],
  cancelledBefore: [
    (s) =>
      letter(
        `Colloquio annullato`,
        'Gentile Jana,',
        `mi dispiace informarla che la posizione di ${s.role} è stata coperta: il colloquio di ${s.whenBefore} è quindi annullato e la sua candidatura non prosegue.`,
      ),
  ],
  closed: [
    (s) =>
      letter(
        `Chiusura della posizione`,
        'Gentile Jana,',
        `La ringrazio ancora per il colloquio di ${s.weekday}. Purtroppo la direzione ha deciso di chiudere la posizione di ${s.role} per motivi di budget. Non dipende in alcun modo da Lei.`,
      ),
  ],
  onHold: [
    (s) =>
      letter(
        `Selezione sospesa`,
        'Ciao Jana,',
        `dopo il nostro colloquio di ${s.weekday} le assunzioni sono state bloccate. La selezione per ${s.role} è sospesa a tempo indeterminato e per ora non possiamo andare avanti.`,
      ),
  ],
  closedUnseen: [
    (s) =>
      letter(
        `Posizione ${s.role} annullata`,
        'Gentile Jana Wessel,',
        'la posizione per cui si è candidata è stata annullata e la selezione è chiusa. Grazie per il Suo interesse.',
      ),
  ],
  offer: [
    (s) =>
      letter(
        `Proposta di assunzione`,
        'Gentile Jana,',
        `siamo felici di offrirle la posizione di ${s.role}! In allegato trova la lettera di impegno. Attendiamo una sua risposta entro la fine della prossima settimana.`,
      ),
  ],
  agencyRefusal: [
    (s) =>
      letter(
        `Riscontro da ${s.company}`,
        'Ciao Jana,',
        `ho sentito il mio cliente ${s.company} dopo il tuo colloquio di ${s.weekday}: per ${s.role} hanno scelto un altro candidato. Ti tengo presente per altre ricerche.`,
      ),
  ],
};
