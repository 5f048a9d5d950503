import { describe, expect, it } from 'vitest';
import { CLASSIFICATION_RULES } from '../../../../../src/core/classify/classification-rules/all-rules.ts';
import {
  ALL_DOUBTS,
  DOUBT_PATTERNS,
  doubtMarks,
} from '../../../../../src/core/classify/doubts/all-doubts.ts';
import { ENDLESS } from '../../../../../src/core/classify/doubts/many-readers.ts';
import { foldWords } from '../../../../../src/core/classify/fold-words.ts';
import { quoteStructure } from '../../../../../src/core/classify/quote-structure.ts';

/** The marks of a text, whose first line is the subject where it has several. */
const marksOf = (text: string, sender = ''): string[] =>
  doubtMarks(foldWords(text), new Set(DOUBT_PATTERNS), sender);

/** For each mark, lines that raise it and nothing else, and lines like them that raise nothing. */
const LINES: Record<string, { raised: readonly string[]; not: readonly string[] }> = {
  'perhaps-elsewhere': {
    raised: [
      'The raffle was drawn, and your number was not among the prizes.',
      'Die Wohnung am Hafen haben wir leider anders vergeben.',
    ],
    not: ['We have chosen somebody else for the role of mortgage adviser.'],
  },
  'beside-a-job': {
    raised: [
      'I host a podcast on kites; the role of a guest is easy.',
      'Your position in KLN (12 shares) was closed.',
      'The votes were counted, and another candidate is the new treasurer.',
      'Come and be a guest on the show.',
    ],
    not: ['The post of a loan adviser in Turku is taken.', 'We do not pay the guest house.'],
  },
  'no-hiring-named': {
    raised: [
      'The landlord has chosen another applicant, and we may write when a similar position is free.',
      'La candidatura no ha obtenido una de las becas.',
      'La candidatura no ha obtenido una de las becas; vimos su currículum.',
      'There were 90 applicants for 12 places.',
    ],
    not: ['El puesto de gestora de becas es para otra candidata.'],
  },
  'greets-many': {
    raised: ['Hi all, shall we meet on Thursday?', 'Kiln Porter\nHallo zusammen, kommt am Freitag.'],
    not: ['You answered all of them well.', 'Hi Allegra, shall we meet on Thursday?'],
  },
  'assessed-elsewhere': {
    raised: ['Please complete your Health Risk Assessment.'],
    not: ['Please complete your assessment at home.'],
  },
  'about-another': {
    raised: [
      'Thank you for recommending Imke; her application was not chosen.',
      'Bedankt voor het doorsturen, we hebben haar laten weten dat het niets wordt.',
      '"Unfortunately we chose other candidates." Tired of it?',
      'Votre neveu est venu hier, il ne correspond pas à nos besoins.',
      'Er weiß schon Bescheid.',
      "Je l'ai prévenu ce matin.",
      'Two referees have not answered.',
      'Your cousin did not get the ferry job.',
    ],
    not: [
      'For the "Night Baker" we unfortunately chose somebody else, not the "Day Baker".',
      'Votre profil est solide, mais il ne correspond pas à la boulangerie.',
      'Your status was changed to: "Not selected, thank you for your time."',
    ],
  },
  'goes-on': {
    raised: [
      'Could you come on Thursday at ten?',
      'She is free on Thursday.',
      'So it is not a no yet.',
      'We have asked someone else first; if she declines, it is yours.',
      'Il doit nous donner sa réponse lundi.',
      'Sie hat noch nicht zugesagt.',
      'A outra candidata ainda não respondeu.',
      'We are happy to extend the deadline; after that our second choice is asked.',
      'Wir verlängern die Frist gern bis Freitag.',
      'We have made you the runner-up.',
      'We have moved your application to the new posting.',
      'A sua candidatura não foi recusada e transferida para outra.',
      'Your application is progressing well.',
      'After much thought we have decided to move forward with your application.',
      'We voted not to continue with any of the other candidates.',
      'Allen anderen haben wir abgesagt, Ihnen nicht.',
      'Nous avons décidé de poursuivre avec la vôtre.',
      'Hemos decidido continuar únicamente con la tuya.',
      'Met jou gaan we graag verder.',
      'Decidimos avançar com a sua.',
      'Abbiamo deciso di proseguire con la sua.',
      'The ferry post is gone; I have put you forward for the lock.',
      'Ihre Unterlagen habe ich an die Werft weitergegeben.',
      'She has since declined, and the ferry is yours.',
    ],
    not: [
      'You were my second choice.',
      'You were our second choice, and she starts in the mill on Monday.',
      'After much thought we will not be taking your application any further.',
      'Wir haben uns entschieden, das Verfahren nicht mit Ihnen fortzusetzen.',
      'Nous avons décidé de ne pas poursuivre avec votre candidature.',
      'Hemos decidido no continuar con tu candidatura.',
      'We gaan helaas niet met jou verder.',
      'Decidimos não avançar com a sua candidatura.',
      'Abbiamo deciso di non proseguire con la sua candidatura.',
      'They have declined to take your application further.',
      'Leider können wir Ihnen keine Stelle anbieten.',
    ],
  },
  'asks-you': {
    raised: [
      'Could you please send us another number?',
      'Maar nu heb ik iets anders voor je.',
      'Ana te llamará.',
    ],
    not: ['Coffee on Thursday?\nWe chose somebody else.', 'You could have sent us another number.'],
  },
  'names-an-hour': {
    raised: ['Kiln Porter\nWe expect you on 4 May at 10:30.', 'Kiln Porter\nBis Freitag um 9 Uhr.'],
    not: ['Kiln Porter\nSent: 4 May 2019 10:30', 'Kiln Porter\nWe are open Monday to Friday, 9 am to 5 pm.'],
  },
  'you-left': {
    raised: [
      'Candidate withdrew on 3 May.',
      'As per your call, we have closed your file.',
      'We respect your decision and have closed the file.',
      'Schade, dass Sie sich für ein anderes Haus entschieden haben.',
      'RE: Retrait de candidature',
      'Gracias por avisarnos.',
      'We have recorded your withdrawal.',
    ],
    not: ['We have come to a decision.'],
  },
  'applicants-words': {
    raised: [
      'Could you give me some brief feedback?',
      'I was sad not to be chosen.',
      'Könnten Sie mir vielleicht eine kurze Rückmeldung geben?',
      'I will not be joining the night shift.',
    ],
    not: ['We decided to go with somebody else, and are sad not to have met you.'],
  },
  'applicant-writes': {
    raised: [
      'Dear Hiring Team, here I am.',
      'I applied for the post of a gardener.',
      'Ich habe mich bei Ihnen beworben.',
    ],
    not: ['You applied for the post of a gardener.'],
  },
  'too-late': {
    raised: [
      'The test was not completed in time.',
      'Der Test wurde nicht bis zum 5. März durchgeführt.',
      'Your application has been closed.',
    ],
    not: ['If the test is not completed in time, we cannot go on.'],
  },
  'said-before': {
    raised: [
      'Wie schon mitgeteilt, ist die Stelle vergeben.',
      'As we wrote in our ad, the role is in Turku.',
      'Fair question.',
      'You wanted to know the reasons for our refusal.',
      'Das waren die Gründe für unsere Absage.',
      "C'est ce qui a pesé dans notre choix.",
      'You asked why it was not you.',
      'Me preguntas por qué no te cogimos.',
      'Your consent expires in June.',
    ],
    not: ['We regret that we chose another applicant.'],
  },
  'brings-a-search': {
    raised: [
      'I have been retained by a shipyard; may I tell you more?',
      'On m’a confié un autre mandat.',
      'Agora estou com uma vaga de faroleiro.',
    ],
    not: ['We have been searching for a lighthouse keeper since June.'],
  },
  'asks-something': {
    raised: [
      'Night Baker\nShall I put your name to the bakers in Kiel?',
      'Night Baker\nDo you have a key of your own to the bakery?',
    ],
    not: [
      'Do you have a key of your own to the bakery?\nWe chose somebody else.',
      'Night Baker\nWould you like feedback on your trial bake?',
      'Night Baker\nDürfen wir Ihre Unterlagen behalten?',
      'Night Baker\nWe chose somebody else.',
      'Night Baker\nhttps://oven.example/unsubscribe-from-mail?id=4',
    ],
  },
  'reader-chooses': {
    raised: ['Dear panel\nWe are appointing candidate 3.', 'Die Briefe liegen zur Unterschrift bereit.'],
    not: ['Vous étiez plusieurs, et les membres du jury ont choisi.'],
  },
  teaches: {
    raised: ['This month: coping with rejection.', 'Der Umgang mit Absagen will gelernt sein.'],
    not: ['Unfortunately we have chosen somebody else for the ferry.'],
  },
  consoles: {
    raised: ['Gutted for you, they have no idea.', 'Es wird schon.\nDeine Oma', 'Hun verlies, hoor.'],
    not: ['We are gutted that we cannot take you.'],
  },
  'takes-back': {
    raised: [
      'We are rescinding all offers, including yours.',
      'The position has been eliminated.',
      'Wir müssen das Angebot leider zurückziehen.',
    ],
    not: ['This offer will be withdrawn if the references are poor.'],
  },
  'event-for-many': {
    raised: ['Komm zu unserem Karriereabend, die Stelle ist noch frei.'],
    not: ['Komm an deinem ersten Abend in die Werft.'],
  },
};

describe('doubtMarks', () => {
  it.each(Object.entries(LINES))('raises %s, and knows what is no such thing', (mark, { raised, not }) => {
    for (const line of raised) expect(marksOf(line), line).toEqual([mark]);
    for (const line of not) expect(marksOf(line), line).toEqual([]);
  });

  it.each([
    ['The committee had twelve candidates for membership.', ['no-hiring-named', 'beside-a-job']],
    ['A sua candidatura à Bolsa de Mestrado não foi aceite.', ['no-hiring-named', 'beside-a-job']],
    ['Our walk\nWould Thursday suit you for it?', ['asks-you', 'asks-something']],
    ['You decided to go with somebody else.', ['you-left', 'applicants-words']],
    ['Hierbij trek ik mijn sollicitatie in.', ['applicant-writes', 'applicants-words']],
  ])('raises several for %s', (text, marks) => {
    expect(marksOf(text)).toEqual(marks);
  });

  it('takes a sender who hires for a word of hiring', () => {
    const deposit = 'The deposit is back, and another applicant was chosen.';
    expect(marksOf(deposit, 'lettings <hello@fenbrook.example>')).toEqual(['no-hiring-named']);
    expect(marksOf(deposit, 'recruiting <hello@fenbrook.example>')).toEqual([]);
    expect(marksOf('Are we talking on Monday?', 'podcast team <hello@slow.example>')).toEqual([
      'no-hiring-named',
    ]);
  });

  it('looks for no pattern that cannot match', () => {
    expect(doubtMarks(foldWords('Fair question.'), new Set(), '')).toEqual([]);
  });
});

describe('ALL_DOUBTS', () => {
  const marks = ALL_DOUBTS.map(({ mark }) => mark);

  it('has each mark once, and lines for each that words raise', () => {
    expect(new Set(marks).size).toBe(marks.length);
    expect(Object.keys(LINES).sort()).toEqual(marks.filter((mark) => mark !== ENDLESS.mark).sort());
  });

  it('has a rule of that name for each, which makes the same answer a guess', () => {
    const rules = CLASSIFICATION_RULES.filter(({ name }) => marks.includes(name));
    expect(rules.map(({ name, label, doubts }) => ({ mark: name, label, doubts }))).toEqual(
      ALL_DOUBTS.map(({ mark, label, doubts }) => ({ mark, label, doubts })),
    );
  });

  it('tells the owner what each rests on', () => {
    const input = { subject: null, from: null, text: '', hasCalendar: false, headers: [], automatic: null };
    for (const { mark, says } of ALL_DOUBTS) expect(quoteStructure(mark, input)).toBe(says);
  });
});
