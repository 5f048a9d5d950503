import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../../src/core/classify/sentences.ts';
import { extractReason } from '../../../../../src/core/extract/reason/extract-reason.ts';
import { reasonRules } from '../../../../../src/core/extract/reason/reason-rules.ts';

const read = (text: string) => extractReason(splitSentences(text));

describe('the reason for a rejection', () => {
  it.each(reasonRules)('is found by the rule $name: $example', ({ pattern, example }) => {
    const [match] = example.matchAll(new RegExp(pattern));
    expect(match?.groups?.['why']?.length).toBeGreaterThan(11);
  });

  it.each([
    [
      'Unfortunately we chose somebody with more experience in marine insurance.',
      'somebody with more experience in marine insurance',
    ],
    ['We are sorry. The main reason was that your code had no tests.', 'your code had no tests'],
    ['We have closed the search because the funding was cut.', 'the funding was cut'],
    [
      'Leider müssen wir absagen, weil wir jemanden mit Führerschein brauchen.',
      'wir jemanden mit Führerschein brauchen',
    ],
    [
      'Nous ne donnons pas suite à votre candidature, car le client a gelé ses recrutements.',
      'le client a gelé ses recrutements',
    ],
    [
      'Lamentablemente no seguimos adelante porque la vacante se ha cubierto internamente.',
      'la vacante se ha cubierto internamente',
    ],
    ['Helaas gaan we niet verder, omdat de functie intern is ingevuld.', 'de functie intern is ingevuld'],
    ['Infelizmente não seguimos porque o projeto foi suspenso.', 'o projeto foi suspenso'],
    ['Purtroppo non proseguiamo perché il progetto è stato fermato.', 'il progetto è stato fermato'],
    [
      'The site asks for a security pass, which you do not hold. We are sorry.',
      'The site asks for a security pass, which you do not hold',
    ],
    ['Sorry for the delay, but we cannot go on, as we need fluent Danish.', 'we need fluent Danish'],
    ['We are sorry. The position has already been filled.', 'The position has already been filled'],
    ['Unfortunately we decided to go with an internal candidate.', 'an internal candidate'],
    [
      'Your salary expectations are outside our budget. We have decided to close your application.',
      'Your salary expectations are outside our budget',
    ],
    [
      'We felt your experience is more junior than what we need. Unfortunately we pass.',
      'your experience is more junior than what we need',
    ],
    ['The role requires fluent German. Unfortunately we pass.', 'The role requires fluent German'],
    ['Die Stelle ist bereits besetzt. Leider müssen wir absagen.', 'Die Stelle ist bereits besetzt'],
    ['Leider haben wir uns für einen internen Bewerber entschieden.', 'einen internen Bewerber entschieden'],
    [
      'Ihre Gehaltsvorstellungen übersteigen unser Budget. Leider müssen wir absagen.',
      'Ihre Gehaltsvorstellungen übersteigen unser Budget',
    ],
    [
      'Ihre Deutschkenntnisse reichen für die Stelle nicht aus. Leider müssen wir absagen.',
      'Ihre Deutschkenntnisse reichen für die Stelle nicht aus',
    ],
    ['Malheureusement, nous avons retenu un candidat interne.', 'un candidat interne'],
    ['Malheureusement, le poste a déjà été pourvu.', 'le poste a déjà été pourvu'],
    ['Lamentablemente hemos optado por una candidata interna.', 'una candidata interna'],
    ['Lamentablemente la vacante ya ha sido cubierta.', 'la vacante ya ha sido cubierta'],
    ['Helaas is er gekozen voor een interne kandidaat.', 'een interne kandidaat'],
    ['Helaas, de vacature is inmiddels vervuld.', 'de vacature is inmiddels vervuld'],
    ['Infelizmente a vaga já foi preenchida.', 'a vaga já foi preenchida'],
    ['Purtroppo la posizione è già stata coperta.', 'la posizione è già stata coperta'],
    [
      'The ferry contract went to a rival. Therefore there will be no post.',
      'The ferry contract went to a rival',
    ],
  ])('is the clause that says why: %s', (text, reason) => expect(read(text)?.value).toBe(reason));

  it.each([
    'Due to the high number of applications we cannot reply to everybody, and you were not selected.',
    'Unfortunately we decided to move forward with other candidates who more closely match our needs.',
    'Leider können wir Ihnen aufgrund der Vielzahl der Bewerbungen nicht zusagen.',
    'Unfortunately you were not selected.',
    'If you have questions because something is unclear, do not hesitate to write.',
    'Unfortunately you were not selected. Internal candidates applied to another posting.',
    'Unfortunately you were not selected. The role requires you to sign nothing else.',
    'Leider hat es nicht gereicht. Die Stelle ist noch nicht besetzt.',
    'Leider hat es nicht gereicht. Interne Bewerber erhalten eine eigene Nachricht.',
    'Helaas. We weten niet of de functie nog wordt ingevuld.',
    'Malheureusement non. Le poste n’a pas encore été pourvu.',
    'You are receiving this because you applied on our site. Unfortunately you were not selected.',
    'Leider hat es nicht gereicht. Sie erhalten diese Nachricht, weil Sie sich bei uns beworben haben.',
    'Lamentablemente no sigues. Recibes este correo porque tienes una cuenta en nuestro portal.',
    'Many wrote because the role was popular. Unfortunately you were not selected.',
    'We are sorry that it took so long, as we had several rounds of holidays. You were not selected.',
    'Since our founding on 1 May 2019 we have grown to 120 people. Unfortunately you were not selected.',
  ])('is no courtesy: %s', (text) => expect(read(text)).toBeNull());
});
