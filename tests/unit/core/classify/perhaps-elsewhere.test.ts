import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../src/core/classify/fold-words.ts';
import { ELSEWHERE_PATTERNS, elsewhereMarks } from '../../../../src/core/classify/perhaps-elsewhere.ts';

describe('elsewhereMarks', () => {
  it.each([
    ['The raffle was drawn, and your number was not among the prizes.', ['perhaps-elsewhere']],
    ['Die Wohnung am Hafen haben wir leider anders vergeben.', ['perhaps-elsewhere']],
    ['The committee had twelve candidates for membership.', ['no-hiring-named', 'beside-a-job']],
    ['Hi all, shall we meet on Thursday?', ['greets-many']],
    ['Komm zu unserem Karriereabend, die Stelle ist noch frei.', ['event-for-many']],
    ['We have chosen somebody else for the role of mortgage adviser.', []],
    ['You answered all of them well.', []],
    [
      'The landlord has chosen another applicant, and we may write when a similar position is free.',
      ['no-hiring-named'],
    ],
    ['La candidatura no ha obtenido una de las becas.', ['no-hiring-named']],
    ['El puesto de gestora de becas es para otra candidata.', []],
    ['I host a podcast on kites; the role of a guest is easy.', ['beside-a-job']],
    ['Please complete your Health Risk Assessment.', ['assessed-elsewhere']],
    ['Thank you for recommending Imke; her application was not chosen.', ['about-another']],
    ['Bedankt voor het doorsturen, we hebben haar laten weten dat het niets wordt.', ['about-another']],
    ['"Unfortunately we chose other candidates." Tired of it?', ['about-another']],
    ['For the "Night Baker" we unfortunately chose somebody else, not the "Day Baker".', []],
    ['Could you come on Thursday at ten?', ['goes-on']],
    ['We are happy to extend the deadline; after that our second choice is asked.', ['goes-on']],
    ['You were my second choice.', []],
    ['You were our second choice, and she starts in the mill on Monday.', []],
    ['We have made you the runner-up.', ['goes-on']],
    ['Votre profil est solide, mais il ne correspond pas à la boulangerie.', []],
    ['Votre neveu est venu hier, il ne correspond pas à nos besoins.', ['about-another']],
    ['A outra candidata ainda não respondeu.', ['goes-on']],
    ['Wir verlängern die Frist gern bis Freitag.', ['goes-on']],
    ['We have moved your application to the new posting.', ['goes-on']],
    ['Wie schon mitgeteilt, ist die Stelle vergeben.', ['said-before']],
    ['As we wrote in our ad, the role is in Turku.', ['said-before']],
    ['Er weiß schon Bescheid.', ['about-another']],
    ["Je l'ai prévenu ce matin.", ['about-another']],
    ['Your status was changed to: "Not selected, thank you for your time."', []],
    ['Your position in KLN (12 shares) was closed.', ['beside-a-job']],
    ['The votes were counted, and another candidate is the new treasurer.', ['beside-a-job']],
    ['Come and be a guest on the show.', ['beside-a-job']],
    ['A sua candidatura à Bolsa de Mestrado não foi aceite.', ['no-hiring-named', 'beside-a-job']],
    ['La candidatura no ha obtenido una de las becas; vimos su currículum.', ['no-hiring-named']],
    ['Two referees have not answered.', ['about-another']],
    ['Could you please send us another number?', ['asks-you']],
    ['Maar nu heb ik iets anders voor je.', ['asks-you']],
    ['Our walk\nWould Thursday suit you for it?', ['asks-you', 'asks-something']],
    ['Coffee on Thursday?\nWe chose somebody else.', []],
    ['Kiln Porter\nWe expect you on 4 May at 10:30.', ['names-an-hour']],
    ['Kiln Porter\nSent: 4 May 2019 10:30', []],
    ['Kiln Porter\nWe are open Monday to Friday, 9 am to 5 pm.', []],
    ['Could you give me some brief feedback?', ['applicants-words']],
    ['I was sad not to be chosen.', ['applicants-words']],
    ['You decided to go with somebody else.', ['you-left', 'applicants-words']],
    ['We decided to go with somebody else, and are sad not to have met you.', []],
    ['Könnten Sie mir vielleicht eine kurze Rückmeldung geben?', ['applicants-words']],
    ['She is free on Thursday.', ['goes-on']],
    ['So it is not a no yet.', ['goes-on']],
    ['We have asked someone else first; if she declines, it is yours.', ['goes-on']],
    ['Il doit nous donner sa réponse lundi.', ['goes-on']],
    ['Sie hat noch nicht zugesagt.', ['goes-on']],
    ['Fair question.', ['said-before']],
    ['You wanted to know the reasons for our refusal.', ['said-before']],
    ['Das waren die Gründe für unsere Absage.', ['said-before']],
    ["C'est ce qui a pesé dans notre choix.", ['said-before']],
    ['We regret that we chose another applicant.', []],
    ['Candidate withdrew on 3 May.', ['you-left']],
    ['As per your call, we have closed your file.', ['you-left']],
    ['Dear Hiring Team, here I am.', ['applicant-writes']],
    ['I applied for the post of a gardener.', ['applicant-writes']],
    ['You applied for the post of a gardener.', []],
    ['Ich habe mich bei Ihnen beworben.', ['applicant-writes']],
    ['We respect your decision and have closed the file.', ['you-left']],
    ['Schade, dass Sie sich für ein anderes Haus entschieden haben.', ['you-left']],
    ['RE: Retrait de candidature', ['you-left']],
    ['We have come to a decision.', []],
    ['The test was not completed in time.', ['too-late']],
    ['Der Test wurde nicht bis zum 5. März durchgeführt.', ['too-late']],
    ['If the test is not completed in time, we cannot go on.', []],
    ['A sua candidatura não foi recusada e transferida para outra.', ['goes-on']],
    ['Your application is progressing well.', ['goes-on']],
    ['Your application has been closed.', ['too-late']],
    ['Gracias por avisarnos.', ['you-left']],
    ['There were 90 applicants for 12 places.', ['no-hiring-named']],
    ['Ana te llamará.', ['asks-you']],
    ['We are rescinding all offers, including yours.', ['takes-back']],
    ['The position has been eliminated.', ['takes-back']],
    ['Wir müssen das Angebot leider zurückziehen.', ['takes-back']],
    ['This offer will be withdrawn if the references are poor.', []],
  ])('marks %s', (text, marks) => {
    expect(elsewhereMarks(foldWords(text), new Set(ELSEWHERE_PATTERNS), '')).toEqual(marks);
  });

  it('takes a sender who hires for a word of hiring', () => {
    const folded = foldWords('The deposit is back, and another applicant was chosen.');
    const all = new Set(ELSEWHERE_PATTERNS);
    expect(elsewhereMarks(folded, all, 'lettings <hello@fenbrook.example>')).toEqual(['no-hiring-named']);
    expect(elsewhereMarks(folded, all, 'recruiting <hello@fenbrook.example>')).toEqual([]);
    const brief = foldWords('Are we talking on Monday?');
    expect(elsewhereMarks(brief, all, 'podcast team <hello@slow.example>')).toEqual(['no-hiring-named']);
  });
});
