import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';
import { findPastInterview } from '../../../../src/core/extract/find-past-interview.ts';
import { pastInterviewRules } from '../../../../src/core/extract/past-interview-rules.ts';

const find = (text: string, arranging = false) =>
  findPastInterview(splitSentences(text), { isArranging: () => arranging });

describe('an interview that took place', () => {
  it.each(pastInterviewRules)('is known by the rule $name from "$example"', ({ name, example }) => {
    expect(find(example)?.rule).toBe(name);
  });

  it.each([
    'Thank you for taking the time to speak with Priya and me on Tuesday.',
    'Thanks so much for taking time out of your day to meet the team.',
    'Thank you for speaking with us about the Operations Lead position.',
    'We would like to thank you for taking the time to interview with us.',
    'I wanted to thank you again for the conversation yesterday.',
    'Thank you for your time and for the great conversation.',
    'Thank you for your time during the interview process.',
    'We appreciate the effort you put into our interviews.',
    'It was a pleasure to meet you and to learn about your projects.',
    'It was really nice talking to you.',
    'I very much enjoyed speaking with you last Thursday.',
    'The team enjoyed meeting you, and this was not an easy decision.',
    'Following our conversation, we have decided to move forward with another candidate.',
    'After interviewing you and three other people, we chose somebody else.',
    'I have an update for you since we spoke on Monday.',
    'This is about your recent phone interview for the Analyst role.',
    'Although we will not be moving forward, we enjoyed our chat.',
    'I appreciate you meeting with our panel last week.',
    'Thank you for coming in to meet us.',
    'Thank you for attending the interview on Friday.',
    'vielen Dank für das nette Gespräch am Montag.',
    'Danke für deine Zeit und das spannende erste Kennenlernen.',
    'Wir möchten uns herzlich für das offene Gespräch bedanken.',
    'Nach unserem Vorstellungsgespräch haben wir uns für eine andere Person entschieden.',
    'Danke, dass du dir die Zeit für unser Interview genommen hast.',
    'es hat mich gefreut, dich persönlich kennenzulernen.',
    'Leider müssen wir dir nach unserem Telefonat von gestern absagen.',
    "Nous vous remercions pour l'entretien que vous nous avez accordé.",
    'Suite à notre entretien téléphonique, nous ne donnerons pas suite à votre candidature.',
    "Merci d'avoir pris le temps de nous rencontrer.",
    'Muchas gracias por tu tiempo durante la entrevista.',
    'Tras nuestra conversación, hemos decidido seguir con otra persona.',
    'Hartelijk dank voor het leuke gesprek van dinsdag.',
    'Naar aanleiding van ons gesprek hebben we voor een andere kandidaat gekozen.',
    'Obrigada pela entrevista de ontem.',
    'Após a nossa conversa, decidimos avançar com outra pessoa.',
    'La ringraziamo per il colloquio di martedì.',
    'È stato un piacere conoscerti.',
    'You interviewed very well, and it was close.',
    'It was great to get to know you during your interviews.',
    'Foi um prazer conhecê-lo na terça-feira.',
    'Obrigada por ter conversado connosco na segunda-feira.',
    'Thank you for the interview with our team.',
    'Following your interview with the team, we have chosen somebody else.',
  ])('is seen in: %s', (text) => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Thank you for your time.',
    'Thank you for taking the time to apply.',
    'Thank you for taking the time to apply for the interview coordinator role.',
    'Thank you for your time and interest in our company.',
    'Thank you for your interest in interviewing with us.',
    'We will not invite you to an interview.',
    'Unfortunately we cannot offer you an interview at this time.',
    'You have not been selected for an interview.',
    'We interview many candidates for each role.',
    'We have decided not to move forward to the interview stage.',
    'If you are selected, you will speak with our team during the interview process.',
    'Our interview process has three stages: a call, a conversation with the team and a final interview.',
    'During the interview process you will meet the team.',
    'We look forward to speaking with you.',
    'It would be great to meet you.',
    'We would love to chat with you about the role.',
    'I hope we can speak soon.',
    'Thank you for agreeing to speak with us.',
    'Thank you for accepting our interview invitation.',
    'Thank you for scheduling your interview with us.',
    'Thank you in advance for taking the time to speak with us.',
    'Thank you for taking the time to speak with us tomorrow.',
    'Thank you for taking the time to meet with us next Tuesday.',
    'Thanks for the interview request.',
    'After your interview, you will receive our decision within a week.',
    'Following our call, I will send you the next steps.',
    'Once we have spoken, we will decide.',
    'If you enjoyed our conversation, tell a friend.',
    'It was great meeting you at the career fair last week.',
    'It was nice to meet you at our booth.',
    'Thank you for completing the one-way video interview.',
    'We are sorry that we missed you: the interview did not take place.',
    'We thank all candidates for interviewing with us.',
    'I am sorry that it was not possible to meet you.',
    'The candidates we interviewed had more experience.',
    'Thank you for the time you spent on your application.',
    'We enjoyed learning about your background.',
    'We appreciate the opportunity to consider you.',
    'We would appreciate the chance to speak with you.',
    'Your interview with our hiring team is confirmed.',
    'Thank you for your call for applications.',
    'Leider können wir Sie nicht zu einem Gespräch einladen.',
    'Vielen Dank für Ihr Interesse an einem Gespräch.',
    'Vielen Dank für Ihr Interesse und Ihre Zeit.',
    'Wir freuen uns auf das Gespräch mit Ihnen.',
    'Wir würden uns freuen, Sie kennenzulernen.',
    'Wir würden uns gerne mit Ihnen zu einem Gespräch treffen.',
    'Danke, dass Sie sich die Zeit für ein Gespräch nehmen.',
    'Bei einem persönlichen Gespräch möchten wir Sie kennenlernen.',
    'Vielen Dank für die Einladung zum Gespräch.',
    "Nous ne pouvons pas vous proposer d'entretien.",
    "Merci pour l'intérêt que vous portez à notre entreprise.",
    'Suite à votre entretien, vous recevrez une réponse sous huit jours.',
    'Suite à notre échange de mails, voici le lien.',
    'Nous serions ravis de vous rencontrer lors d’un entretien.',
    'Gracias por tu interés en la entrevista.',
    'No podemos ofrecerte una entrevista.',
    'Nos gustaría invitarte a una entrevista.',
    'Bedankt voor je interesse in een gesprek.',
    'We nodigen je graag uit voor een gesprek.',
    'Obrigado pelo interesse na entrevista.',
    'Gostaríamos de convidar você para uma entrevista.',
    'Grazie per il tuo interesse.',
    'Vorremmo invitarti a un colloquio.',
    'Thank you for visiting our careers page.',
    'Thank you for taking the time to visit our website.',
    'Thank you for meeting the requirements of the role.',
    'Based on our initial screen of applications, others fit better.',
    'During our interviews we learned that we need another profile.',
    'After our conversations with several applicants, we chose one of them.',
    'Since we spoke with many applicants, it took us a while.',
    'Following your interview preferences, we looked for a slot and found none.',
    'After your interview we will discuss internally.',
    'Thank you for your message and the call for feedback.',
    'Es hat uns gefreut, Ihren Werdegang kennenzulernen.',
    'Nach unserem internen Austausch haben wir uns entschieden.',
    'Wir haben in unserem Gespräch mit der Fachabteilung Ihre Unterlagen besprochen.',
    "Suite à nos échanges avec l'équipe, nous avons retenu un autre profil.",
    'Lors de nos entretiens avec les candidats, le besoin a changé.',
    'Fue un placer conocer tu perfil.',
    'Tras la entrevista con otros candidatos, hemos elegido a uno.',
    'Na onze gesprekken met de kandidaten hebben we gekozen.',
    'Foi um prazer conhecer o seu percurso.',
    'È stato un piacere conoscere il suo profilo.',
    'Dopo il colloquio con altri candidati, abbiamo scelto.',
  ])('is not seen in: %s', (text) => {
    expect(find(text)).toBeNull();
  });

  it('counts thanks in an email that arranges a conversation only when they are clearly for a past one', () => {
    expect(find('Thank you for taking the time to speak with us.', true)).toBeNull();
    expect(find('Thank you for taking the time to speak with us yesterday.', true)).not.toBeNull();
  });

  it('reads hostile sentences in no time', () => {
    const hostile = [
      `${'thank you for our '.repeat(40)}x`,
      `thank you ${'for your '.repeat(70)}`,
      `danke ${'fuer das nette '.repeat(60)}`,
      `${'merci pour le la notre '.repeat(30)}`,
      `${'gracias por la tu su el '.repeat(30)} call`,
      `thank ${'a-'.repeat(290)} call`,
    ].join('\n\n');
    const started = performance.now();
    find(hostile.repeat(4));
    expect(performance.now() - started).toBeLessThan(300);
  });
});
