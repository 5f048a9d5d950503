import { describe, expect, it } from 'vitest';
import type { ClassifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { findRules } from '../../../../src/core/classify/find-rules.ts';
import { foldEmail } from '../../../../src/core/classify/folded-email.ts';
import { type Weighed, weighFindings } from '../../../../src/core/classify/weigh-findings.ts';

const weigh = (text: string, subject = 'Your application for the job of Weaver'): Weighed['weights'] => {
  const input: ClassifierInput = {
    subject,
    from: { name: 'Tilde Brokk', address: 'tilde@heddlemill.example' },
    text,
    hasCalendar: false,
    headers: [],
    automatic: null,
  };
  return weighFindings(findRules(foldEmail(input), input)).weights;
};

const weighAlone = (text: string) => weigh(text, 'Hello');

describe('who says no to what, as the rules read it', () => {
  it.each([
    'The mill went with somebody who has run a Jacquard loom for years.',
    'The person we have appointed lives in the village.',
    'Five were asked back, and yours was not among them.',
    'We will not be calling you in for a talk.',
    'We looked at everyone who wrote, and we have decided to go ahead with other candidates.',
    'If you are reading this, you are not one of those we asked to come.',
    'Thank you for the talk on Monday; we will not be taking it to a second round.',
    'The mill has put a freeze on all hiring.',
    'The board has voted to postpone the search.',
    'Your name does not appear in the list of those chosen, and yours was not put forward.',
    'We have decided to withdraw our offer.',
    'The search has been called off for want of orders.',
    'Wir haben uns für jemanden aus der Region entschieden.',
    'Die Besetzung der Stelle ruht bis zum Sommer.',
    'In die engere Wahl sind Sie diesmal nicht gekommen.',
    'Dieses Mal bist du leider nicht dabei.',
    'Wir haben uns für den anderen entschieden, der in der Nähe wohnt.',
    'Die Stelle besetzen wir mit einem Kollegen aus dem Haus.',
    'Leider müssen wir dir absagen, weil du samstags nicht kannst.',
    'Wir hätten Ihnen gern eine bessere Nachricht geschickt.',
    'Nous avons préféré avancer avec une personne qui connaît déjà le métier.',
    'La plaza de tejedor del segundo turno, anunciada en mayo, ya ha sido cubierta.',
    'De voorkeur is uitgegaan naar de ander.',
    'O lugar de tecelão da nossa fábrica de Guimarães já se encontra preenchido.',
    'La scelta è caduta su una candidata della valle.',
  ])('hears a no in: %s', (text) => {
    expect(weigh(text).rejection).toBeGreaterThanOrEqual(4);
  });

  it.each([
    'One of the others has been chosen and accepted our offer.',
    'It is to her that I shall be making the offer.',
    'We have moved a former dyer over to run the looms.',
    'For this mill we will focus on people who have carded wool.',
    'Applications already received, yours too, will not be progressed.',
    'Der Rat ist schließlich bei der anderen Person gelandet.',
    'Il nous faut quelqu’un qui sache carder.',
    'Tu perfil no continuará en el proceso.',
    'We gaan na dit gesprek toch niet met je verder.',
    'Resolvemos ficar com uma moça que já sabe fiar.',
    'Il posto al telaio lo farà mio nipote.',
    'The owner took on a weaver who lives next door.',
    'My brother and I feel that we need somebody with more years at the loom.',
    'Your dye test fell just below the standard.',
    'This goes to those applicants who were not invited.',
    'You told it well, and others had more relevant years.',
    'The place has been offered to, and accepted by, another weaver.',
    'They liked your cloth but have seen somebody who dyes as well.',
    'The guild voted to extend the call for Master Weaver to another craftsman.',
    'Ottilie took the Weaver job yesterday.',
    'Neat hands, quiet at the loom: not one for us.',
    'So this is where it ends for now.',
    'We talked it over and we are going to pass.',
    'It would be unfair to let you wait for the new mill.',
    'The grant for the second loom did not come through.',
    'We are all staffed up for the winter.',
    'The vacancy no longer exists in my team.',
    'You did not get the job this time.',
    'I wish I had better news.',
    'We went through it twice and cannot make the numbers work.',
    'We felt that you would be better suited to a larger mill.',
    'The owner is not keen to proceed.',
    'The vote was not unanimous, and we take nobody on without that.',
    'We will not be needing you after all.',
    'We ended up choosing somebody who lives next door.',
    'We have gone another way all the same.',
    'Wir haben uns am Ende auf eine Kollegin aus Erfurt verständigt.',
    'Die Förderung der Stelle ist nicht bewilligt worden.',
    'Daher lassen wir’s an dieser Stelle lieber sein.',
    'Finalement, nous avons tranché en faveur de l’autre.',
    'Le budget n’a pas été validé, nous n’embauchons plus.',
    'Al final el taller se ha decantado por alguien de la casa.',
    'Ya no necesito tejedor, mi hermano vuelve.',
    'Het is uiteindelijk iemand anders geworden.',
    'Het spijt ons, maar we hebben besloten niemand meer aan te nemen.',
    'A escolha acabou por recair sobre quem já conhece o tear.',
    'Já não precisamos de ninguém.',
    'Abbiamo preferito dare spazio a chi può esserci tutti i giorni.',
    'Per questa volta non se ne fa nulla.',
  ])('hears what is most likely a no in: %s', (text) => {
    expect(weigh(text).rejection).toBeGreaterThanOrEqual(2);
  });

  it.each([
    'Last year we had to tell you that we chose another candidate; now the job is open again.',
    'Im Mai mussten wir Ihnen absagen, jetzt ist die Stelle wieder frei.',
    'Unvollständige Bewerbungen können nicht berücksichtigt werden.',
    'Schade, dass Sie sich für eine andere Stelle entschieden haben.',
    'Sollte diese Stelle bereits besetzt sein, prüfen wir andere.',
    'Wer an diesem Tag nicht überzeugt, kann es im Herbst noch einmal versuchen.',
    'Die Stelle soll mit einer Kollegin aus der Weberei besetzt werden.',
    'Passé ce délai, considérez que votre candidature n’a pas été retenue.',
    'Vorige maand schreef ik je dat de keuze op een andere kandidaat was gevallen.',
    'Na ausência de contacto, considere que a vaga foi preenchida.',
    'Without these answers we are unable to progress your application.',
    'No application was rejected because of the outage.',
    'No, you have not been rejected.',
    'Please assume that you have been unsuccessful when six weeks have passed.',
    'On 3 May we informed you that we had chosen another candidate; that was an error.',
    'We may close the vacancy early.',
    'The requisition has been cancelled and re-issued, and your application was carried over.',
    'As somebody who was not selected for a job here, tell us what you think.',
    'Thank you for letting us know that you have decided not to proceed.',
    'We do not have another date for your talk with our weavers.',
    'Most of the others will not be going any further, but you will.',
    'The meeting on Monday will not be going ahead.',
    'We went with another supplier for the yarn.',
    'Interview questions were not sent to another weaver.',
    'You would meet another weaver and somebody from our dye house.',
    'We are looking to hire someone who knows looms.',
    'You have withdrawn your application, so you will not be considered further for this job.',
    'From time to time a search is called off for want of orders.',
    'They liked you but want to see one more weaver before they decide.',
    'The team felt good about your talk and wants to see you again.',
    'Good news, nobody else is needed: the job is yours.',
    'Please do not wait for us to send the form.',
    'I do not want to keep you waiting: you are in the next round.',
    'Ottilie has accepted the invitation to our meeting.',
    'We passed your papers on to the owner.',
    'They passed the test with you in mind.',
    'The budget for the job has been approved.',
    'It is not the right link, sorry.',
    'We can not make it work on Friday, would Monday do?',
    'This is where it gets interesting: the final round is a day at the loom.',
    'We are at full strength for the panel on Monday.',
    'The dye works pushed the project back to June, and your start date with it.',
    'You did not get the email, so here it is again.',
    'Having been ill does not rule you out.',
    'Wir haben uns auf einen Termin am Dienstag verständigt.',
    'Wir haben jemanden gefunden, der Ihnen die Weberei zeigt.',
    'Le patron a préféré une autre date.',
    'La visita de mañana no va a poder ser.',
    'Ya no necesitas traer el CV.',
    'Iemand anders van het team belt je morgen.',
    'A reunião foi adiada para quinta.',
    'L’incontro è stato rimandato a giovedì.',
  ])('hears none in: %s', (text) => {
    expect(weigh(text).rejection).toBeLessThan(2);
  });

  it.each([
    'We will not be inviting you to an interview.',
    'Não te vamos convidar para a entrevista.',
    'Non la inviteremo al colloquio.',
    'Passt dein Profil, laden wir dich zu einem Gespräch ein.',
  ])('takes no refused or possible interview for an invitation: %s', (text) => {
    expect(weigh(text).interview_invitation).toBeLessThan(2);
  });

  it.each([
    ['the name of a trade', 'We talked it over and for Receptionist we went with somebody who lives nearby.'],
    ['a trial', 'Thanks for the trial morning. We have gone for somebody who lives nearby.'],
    ['eine Probe', 'Danke fürs Probearbeiten, wir haben uns für jemand anderen entschieden.'],
  ])('takes %s for a word about jobs', (_, text) => {
    expect(weighAlone(text).rejection).toBeGreaterThanOrEqual(4);
    expect(weighAlone('We have gone for somebody who lives nearby.').rejection).toBeLessThan(2);
  });
});
