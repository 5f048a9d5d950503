import { describe, expect, it } from 'vitest';
import { stripHistory } from '../../../../src/core/read/strip-history.ts';

const own = 'Dear Robin,\n\nyou were close. We went on with somebody else.';
const old = 'Dear Ines,\nmay I ask how it went?';
const quotedOld = old.replace(/^/gm, '> ');

describe('stripHistory', () => {
  it.each([
    'On Tue, Oct 28, 2025 at 10:46 AM Robin Vey <robin@vey.example> wrote:',
    'On Tue, Oct 28, 2025 at 10:46 AM Robin Vey\n<robin@vey.example> wrote:',
    'On 28 Oct 2025, at 10:46, Robin Vey <robin@vey.example> wrote:',
    'On Tuesday, October 28, 2025 at 10:46:12 AM GMT+1, Robin Vey <robin@vey.example> wrote:',
    'On Tuesday, October 28th, 2025 at 10:46 AM, Robin Vey <robin@vey.example> wrote:',
    'On 28 Oct 2025 at 10:46 +0100, Robin Vey <robin@vey.example>, wrote:',
    'On 10/28/2025 10:46 AM, Robin Vey wrote:',
    'On October 28, 2025 10:46:12 AM GMT+01:00, Robin Vey <robin@vey.example> wrote:',
    '2025-10-28 10:46 GMT+01:00 Robin Vey <robin@vey.example>:',
    '---- On Tue, 28 Oct 2025 10:46:12 +0100 Robin Vey <robin@vey.example> wrote ---',
    'Am Dienstag, 28. Oktober 2025 um 10:46:12 MEZ hat Robin Vey <robin@vey.example> Folgendes geschrieben:',
    'Am 28. Oktober 2025 10:46:12 MEZ schrieb Robin Vey <robin@vey.example>:',
    'Le 28/10/2025 à 10:46, Robin Vey a écrit :',
    'Le mardi 28 octobre 2025 à 10:46:12 UTC+1, Robin Vey <robin@vey.example> a écrit :',
    'El martes, 28 de octubre de 2025, 10:46:12 CET, Robin Vey <robin@vey.example> escribió:',
    'Op 28 okt. 2025, om 10:46 heeft Robin Vey <robin@vey.example> het volgende geschreven:',
    'No dia 28/10/2025, às 10:46, Robin Vey <robin@vey.example> escreveu:',
    'Robin Vey <robin@vey.example> escreveu (terça, 28/10/2025 à(s) 10:46):',
    'Il giorno 28 ott 2025, alle ore 10:46, Robin Vey <robin@vey.example> ha scritto:',
    '-------- Original message --------\nFrom: Robin Vey <robin@vey.example>\nDate: 28/10/2025  10:46  (GMT+01:00)\nTo: ines@t.example\nSubject: Planner role\n',
    "-----Message d'origine-----\nDe : Robin Vey\nEnvoyé : mardi 28 octobre 2025 10:46\nÀ : Ines\nObjet : x\n",
    'De: Robin Vey <robin@vey.example>\nEnviado el: martes, 28 de octubre de 2025 10:46\nPara: Ines\nAsunto: x\n',
    'Van: Robin Vey <robin@vey.example>\nVerzonden: dinsdag 28 oktober 2025 10:46\nAan: Ines\nOnderwerp: x\n',
    'De: Robin Vey <robin@vey.example>\nEnviada em: terça-feira, 28 de outubro de 2025 10:46\nPara: Ines\nAssunto: x\n',
    'Da: Robin Vey <robin@vey.example>\nInviato: martedì 28 ottobre 2025 10:46\nA: Ines\nOggetto: x\n',
    '*Von:* Robin Vey <robin@vey.example>\n*Gesendet:* Dienstag, 28. Oktober 2025 10:46\n*An:* Ines\n*Betreff:* x\n',
    'Gesendet: Dienstag, 28. Oktober 2025 um 10:46 Uhr\nVon: "Robin Vey" <robin@vey.example>\nAn: ines@t.example\nBetreff: Bewerbung\n',
    'Am Di., 28. Okt. 2025 um 10:46 Uhr schrieb Robin Vey <robin@vey.example>:',
    'Am 28.10.25 um 10:46 schrieb Robin Vey:',
    'Le mar. 28 oct. 2025 à 10:46, Robin Vey <robin@vey.example> a écrit :',
    'El mar, 28 oct 2025 a las 10:46, Robin Vey (<robin@vey.example>) escribió:',
    'Op di 28 okt 2025 om 10:46 schreef Robin Vey <robin@vey.example>:',
    'Em ter., 28 de out. de 2025 às 10:46, Robin Vey <robin@vey.example> escreveu:',
    'Il giorno mar 28 ott 2025 alle ore 10:46 Robin Vey <robin@vey.example> ha scritto:',
    'Den tis 28 okt. 2025 kl 10:46 skrev Robin Vey <robin@vey.example>:',
    'wt., 28 paź 2025 o 10:46 Robin Vey <robin@vey.example> napisał(a):',
    'вт, 28 окт. 2025 г. в 10:46, Robin Vey <robin@vey.example>:'.replace('>:', '> написал:'),
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '________________________________\nFrom: Robin Vey <robin@vey.example>\nSent: Monday, October 27, 2025 10:46 AM\nTo: Ines Corvi <ines.corvi@tidewater.example>\nSubject: Planner role\n',
    'Von: Robin Vey <robin@vey.example>\nGesendet: Montag, 27. Oktober 2025 10:46\nAn: Ines Corvi\nBetreff: Bewerbung\n',
    'De : Robin Vey <robin@vey.example>\nEnvoyé : lundi 27 octobre 2025 10:46\nÀ : Ines Corvi\nObjet : Candidature\n',
  ])('sets aside what stands below "%s"', (heading) => {
    expect(stripHistory(`${own}\n\n${heading}\n${old}`)).toEqual({
      text: own,
      quoted: `${heading}\n${old}`.replace(/\n\n$/, ''),
      signature: null,
    });
    expect(stripHistory(`${own}\n\n${heading}\n${quotedOld}`).text).toBe(own);
  });

  it.each([
    ['Sent from my iPhone', 'On Oct 28, 2025, at 10:46 AM, Robin Vey <robin@vey.example> wrote:'],
    ['Von meinem iPhone gesendet', 'Am 28.10.2025 um 10:46 schrieb Robin Vey <robin@vey.example>:'],
    ['Envoyé de mon iPhone', 'Le 28 oct. 2025 à 10:46, Robin Vey <robin@vey.example> a écrit :'],
    ['Enviado desde mi iPhone', 'El 28 oct 2025, a las 10:46, Robin Vey <robin@vey.example> escribió:'],
    [
      'Verstuurd vanaf mijn iPhone',
      'Op 28 okt. 2025 om 10:46 heeft Robin Vey <robin@vey.example> het volgende geschreven:',
    ],
    ['Enviado do meu iPhone', 'No dia 28/10/2025, às 10:46, Robin Vey <robin@vey.example> escreveu:'],
    ['Inviato da iPhone', 'Il giorno 28 ott 2025, alle ore 10:46, Robin Vey <robin@vey.example> ha scritto:'],
  ])('sets aside what a telephone quotes below "%s", and that line', (device, heading) => {
    const quoted = `${heading}\n\n${old}`.replace(/^/gm, '> ');
    expect(stripHistory(`${own}\n\n${device}\n\n${quoted}`)).toMatchObject({ text: own, signature: device });
  });

  it.each([
    'Sent from Outlook for iOS',
    'Sent from Yahoo Mail for iPhone',
    'Sent from Proton Mail for iOS',
    'Sent with Proton Mail secure email.',
    'Sent via Superhuman',
    'Sent with Spark',
    'Sent from Mail for Windows',
    'Sent from my Galaxy',
    'Sent from my mobile device',
    'Get Outlook for Android<https://aka.ms/AAb9ysg>',
    'Get BlueMail for Android',
    'Sent from Samsung tablet',
    'Gesendet von Outlook für iOS',
    'Gesendet von Mail für Windows',
    'Gesendet von Yahoo Mail auf Android',
    'Gesendet mit der WEB.DE Mail App',
    'Gesendet mit der GMX Mail App',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.',
    'Von meinem Samsung Galaxy Smartphone gesendet.',
    'Von meinem iPad gesendet',
    'Von unterwegs gesendet',
    'Von Outlook für iOS gesendet',
    'Outlook für iOS herunterladen',
    'Outlook für Android beziehen',
    'Holen Sie sich Outlook für Android',
    'Hol dir Outlook für Android',
    'Aus dem Zug gesendet',
    'Envoyé de mon iPad',
    'Envoyé depuis mon mobile Orange',
    'Envoyé à partir de Yahoo Mail pour iPhone',
    'Envoyé à partir de Outlook pour iOS',
    'Envoyé avec la messagerie sécurisée Proton Mail.',
    'Télécharger Outlook pour iOS',
    'Obtenez Outlook pour iOS',
    'Enviado desde Yahoo Mail para iPhone',
    'Enviado desde mi Samsung',
    'Enviado con Proton Mail',
    'Obtener Outlook para Android',
    'Obtén Outlook para iOS',
    'Verzonden via Yahoo Mail op Android',
    'Verzonden vanaf Outlook voor iOS',
    'Verzonden met Proton Mail',
    'Download Outlook voor iOS',
    'Outlook voor Android downloaden',
    'Enviado do Yahoo Mail no Android',
    'Enviado do meu Galaxy',
    'Enviado através do Outlook para iOS',
    'Obter o Outlook para iOS',
    'Enviado a partir do meu iPhone',
    'Inviato da Outlook per iOS',
    'Inviato da Yahoo Mail su Android',
    'Inviato dal mio telefono',
    'Inviato con Proton Mail',
    'Inviato da smartphone Samsung Galaxy.',
    'Ottieni Outlook per Android',
    'Scarica Outlook per Android',
    'Virus-free.www.avast.com',
    'Virenfrei.www.avast.com',
  ])('parts the line of a program: "%s"', (line) => {
    expect(stripHistory(`${own}\n\n${line}`)).toEqual({ text: own, quoted: null, signature: line });
  });

  it('keeps answers that stand between and below quotes', () => {
    const text = `On 28 Oct 2025, at 10:46, Robin Vey <robin@vey.example> wrote:\n\n> How did it go?\n\nClosely.\n\n> And next?\n\nNothing now.`;
    expect(stripHistory(text)).toEqual({
      text: 'Closely.\n\nNothing now.',
      quoted: expect.stringContaining('> And next?'),
      signature: null,
    });
  });

  it('keeps the message that a text begins with handing on, and sets aside what is below it', () => {
    const handed = `---------- Forwarded message ---------\nFrom: Ines Corvi <ines@tidewater.example>\nDate: Tue, Oct 28, 2025 at 10:46 AM\nSubject: Planner\nTo: <robin@vey.example>\n\n${own}`;
    const older = `On 27 Oct 2025, at 09:00, Robin Vey <robin@vey.example> wrote:\n\n${quotedOld}`;
    expect(stripHistory(`${handed}\n\n${older}`)).toMatchObject({
      text: handed,
      quoted: expect.stringContaining(quotedOld),
    });
  });

  it('never cuts a text to nothing', () => {
    expect(stripHistory(quotedOld)).toEqual({ text: quotedOld, quoted: null, signature: null });
    expect(stripHistory('Best regards,\nInes').text).toBe('Best regards,\nInes');
    expect(stripHistory('')).toEqual({ text: '', quoted: null, signature: null });
  });

  it.each([
    'Best regards,\nInes Corvi\nTalent Partner | Tidewater',
    'Mit freundlichen Grüßen\n\nInes Corvi',
    'Cordialement,\nInes',
    'Met vriendelijke groet,\n\nInes',
    'Atenciosamente,\nInes',
    'Cordiali saluti\nInes',
    'Un saludo,\nInes',
    '--\nInes Corvi\n+1 555 0100',
    'Sent from my iPhone',
    'Kind regards\nInes Corvi\n\nThis message is confidential and intended only for the recipient named above; if you received it in error, please tell the sender and delete every copy that you have of it.',
  ])('parts the signature "%s"', (signature) => {
    expect(stripHistory(`${own}\n\n${signature}`)).toEqual({ text: own, quoted: null, signature });
  });

  it('takes thanks at the top of a letter for no end of it', () => {
    const text =
      'Hi Robin,\n\nThank you!\n\nAfter some thought we have chosen a person with more years at sea.\n\nInes';
    expect(stripHistory(text)).toEqual({ text, quoted: null, signature: null });
  });

  it('lets a postscript speak', () => {
    expect(stripHistory(`${own}\n\nBest,\nInes\n\nP.S. Write again in spring.`)).toMatchObject({
      text: `${own}\n\nP.S. Write again in spring.`,
      signature: 'Best,\nInes',
    });
  });

  it('cuts nothing out of the middle of a letter in two languages', () => {
    const german =
      'Hallo Robin,\n\nleider haben wir uns anders entschieden.\n\nMit freundlichen Grüßen\nInes';
    expect(stripHistory(`${german}\n\n---\n\n${own}\n\nBest regards,\nInes`)).toMatchObject({
      text: `${german}\n\n---\n\n${own}`,
      signature: 'Best regards,\nInes',
    });
    expect(stripHistory(`${german}\n\n---\n\n${own}`)).toMatchObject({
      text: `${german}\n\n---\n\n${own}`,
      signature: null,
    });
  });

  it('does not take a sentence for history', () => {
    const text =
      'On 28 October at 10:46 you wrote: "am I late?" and you were not.\n\nFrom: our side, all is well.\nThe date: open.';
    expect(stripHistory(text).text).toBe(text);
  });
});
