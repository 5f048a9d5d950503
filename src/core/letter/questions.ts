/** What may have happened for a question to be the right one: what weighs most comes first. */
export const OCCASIONS = [
  'accepted',
  'offer',
  'no_after_last_round',
  'interview_coming',
  'no_after_interview',
  'feedback_heard',
  'first_week',
  'no_on_paper',
  'acknowledgements',
  'lopsided',
  'silence',
  'slow_week',
  'any',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export interface Question {
  /** Never changed and never given to another: what keeps it from coming again within a quarter. */
  id: string;
  when: Occasion;
  text: string;
}

/** Questions to oneself, one a week. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'who-helped',
    when: 'accepted',
    text: 'Who helped you on the way here and does not know yet how it ended?',
  },
  {
    id: 'remember-next-time',
    when: 'accepted',
    text: 'What did this search teach you that you want to find again when you need it next?',
  },
  {
    id: 'first-hundred-days',
    when: 'accepted',
    text: 'What do you want people there to say about you after your first hundred days?',
  },
  {
    id: 'ordinary-tuesday',
    when: 'offer',
    text: 'Picture an ordinary Tuesday in that job, a year from now. What are you glad of, and what do you put up with?',
  },
  {
    id: 'second-thought',
    when: 'offer',
    text: 'What would have to be in the offer for you to say yes without a second thought? Have you asked for it?',
  },
  {
    id: 'who-did-it-before',
    when: 'offer',
    text: 'Who has done this job before, and what would they tell you over a coffee?',
  },
  {
    id: 'a-year-ago',
    when: 'offer',
    text: 'Would you have taken this offer a year ago? What has changed since?',
  },
  {
    id: 'no-inside-the-yes',
    when: 'offer',
    text: 'What do you say no to when you say yes to this?',
  },
  {
    id: 'brought-you-that-far',
    when: 'no_after_last_round',
    text: 'You came to the last round. What did they see in you that brought you that far?',
  },
  {
    id: 'ten-minutes-again',
    when: 'no_after_last_round',
    text: 'Which ten minutes of those talks would you like to have again, and what would you do with them?',
  },
  {
    id: 'glad-to-work-with',
    when: 'no_after_last_round',
    text: 'Whom did you meet there that you would be glad to work with one day? What could you write to them in half a year?',
  },
  {
    id: 'first-sense',
    when: 'no_after_last_round',
    text: 'When did you first sense which way it would go? What was being talked about just then?',
  },
  {
    id: 'friend-in-the-room',
    when: 'no_after_last_round',
    text: 'If a friend had sat in the room with you, what would they say you left out?',
  },
  {
    id: 'know-the-work-now',
    when: 'no_after_last_round',
    text: 'What do you know about that kind of work today that you did not know before the first talk?',
  },
  {
    id: 'better-answer-today',
    when: 'no_after_interview',
    text: 'Which question did you answer less well than you can? Write down the answer that you would give today.',
  },
  {
    id: 'did-not-get-to-tell',
    when: 'no_after_interview',
    text: 'What did you want to tell them and never got to? Where in the talk would it have fitted?',
  },
  {
    id: 'leaned-in',
    when: 'no_after_interview',
    text: 'When did they lean in, and when did they look at the clock? What were you telling them each time?',
  },
  {
    id: 'about-you-or-not',
    when: 'no_after_interview',
    text: 'Suppose the reason had nothing to do with you: what would you do next? And suppose it had: what would you do then?',
  },
  {
    id: 'known-before',
    when: 'no_after_interview',
    text: 'What would you have liked to know about them before you walked in? Who could have told you?',
  },
  {
    id: 'no-does-not-undo',
    when: 'no_after_interview',
    text: 'What did you do well in that talk that the no does not undo?',
  },
  {
    id: 'send-again-tomorrow',
    when: 'no_on_paper',
    text: 'Which of your applications would you send again tomorrow, word for word? What have the others not got?',
  },
  {
    id: 'half-a-minute',
    when: 'no_on_paper',
    text: 'Suppose somebody reads your application for half a minute. Which line do they have to see?',
  },
  {
    id: 'met-halfway',
    when: 'no_on_paper',
    text: 'Which demand in those adverts do you meet only halfway? Does it come up again and again?',
  },
  {
    id: 'asked-before-applying',
    when: 'no_on_paper',
    text: 'Whom could you have asked about the place before you applied? Could you ask them still?',
  },
  {
    id: 'wanted-it',
    when: 'no_on_paper',
    text: 'Be honest: how much did you want that one? What does the answer say about the next one that you write?',
  },
  {
    id: 'half-as-many',
    when: 'no_on_paper',
    text: 'If you could send only half as many applications, which would they be, and what would you do with the hours?',
  },
  {
    id: 'stop-waiting',
    when: 'silence',
    text: 'Whose answer are you waiting for that you could stop waiting for today?',
  },
  {
    id: 'never-answer',
    when: 'silence',
    text: 'If you knew that they will never answer, what would you do this week that you are not doing now?',
  },
  {
    id: 'one-friendly-line',
    when: 'silence',
    text: 'Which of the silent ones deserves one short, friendly line from you, and who there should get it?',
  },
  {
    id: 'meaning-of-silence',
    when: 'silence',
    text: 'What do you tell yourself that the silence means? What else could it mean?',
  },
  {
    id: 'door-not-watched',
    when: 'silence',
    text: 'Which door have you not tried because you were watching this one?',
  },
  {
    id: 'one-conversation',
    when: 'slow_week',
    text: 'Which one conversation would do more for you next week than ten applications?',
  },
  {
    id: 'did-you-good',
    when: 'slow_week',
    text: 'What did you do this week that had nothing to do with the search and did you good?',
  },
  {
    id: 'not-called-for-a-year',
    when: 'slow_week',
    text: 'Whom have you not talked to for a year who would be glad of a call?',
  },
  {
    id: 'smallest-step',
    when: 'slow_week',
    text: 'What is the smallest step that would make the coming week different from this one?',
  },
  {
    id: 'for-nothing',
    when: 'slow_week',
    text: 'What have you always done for nothing because you liked it? Who pays for that?',
  },
  {
    id: 'hope-most',
    when: 'acknowledgements',
    text: 'Which of the applications that are out do you hope most to hear about? What more can you do for that one?',
  },
  {
    id: 'person-behind',
    when: 'acknowledgements',
    text: 'Do you know a person behind any of the addresses that you wrote to? How could you find one?',
  },
  {
    id: 'cost-an-afternoon',
    when: 'acknowledgements',
    text: 'Which applications would you have skipped if each had cost you a whole afternoon?',
  },
  {
    id: 'one-thing-remembered',
    when: 'interview_coming',
    text: 'What is the one thing that they should remember of you when you have left the room?',
  },
  {
    id: 'hope-they-will-not-ask',
    when: 'interview_coming',
    text: 'Which question do you hope they will not ask? Write down your answer to it now.',
  },
  {
    id: 'no-website-tells',
    when: 'interview_coming',
    text: 'What do you want to find out from them that no website tells?',
  },
  {
    id: 'when-things-go-wrong',
    when: 'interview_coming',
    text: 'Which of your stories shows how you work when things go wrong? Tell it in five sentences.',
  },
  {
    id: 'good-talk-anyway',
    when: 'interview_coming',
    text: 'How will you know on the way home that it was a good talk, whatever they decide?',
  },
  {
    id: 'different-in-a-year',
    when: 'first_week',
    text: 'If this search goes well, what is different in your life a year from now?',
  },
  {
    id: 'must-nice-should',
    when: 'first_week',
    text: 'What must your next job have, what would be nice, and what do you only think you should want?',
  },
  {
    id: 'ten-names',
    when: 'first_week',
    text: 'Who should know that you are looking? Write down ten names, the unlikely ones too.',
  },
  {
    id: 'sentence-that-stung',
    when: 'feedback_heard',
    text: 'Which sentence of the feedback stung? What in it is true, and what is not?',
  },
  {
    id: 'change-one-thing',
    when: 'feedback_heard',
    text: 'If you changed one thing because of what they said, what would it be, and when could you try it out?',
  },
  {
    id: 'would-not-change',
    when: 'feedback_heard',
    text: 'What of the things they remarked on would you keep, because that is you?',
  },
  {
    id: 'heard-before',
    when: 'feedback_heard',
    text: 'Has somebody told you this before, perhaps somebody who had no reason to be polite?',
  },
  {
    id: 'next-best',
    when: 'lopsided',
    text: 'If the one that you hope for most falls through, what is next? Did it get an hour of yours this week?',
  },
  {
    id: 'usual-kind-gone',
    when: 'lopsided',
    text: 'What would you apply for if jobs of your usual kind did not exist?',
  },
  {
    id: 'found-without-advert',
    when: 'lopsided',
    text: 'Where could somebody come across you who is not reading applications?',
  },
  {
    id: 'better-in-a-month',
    when: 'any',
    text: 'What have you got better at in the last month, and who could confirm it?',
  },
  {
    id: 'time-went-by',
    when: 'any',
    text: 'When did time last go by without your noticing? What were you doing?',
  },
  {
    id: 'tired-story',
    when: 'any',
    text: 'Which story about yourself are you tired of telling? What would you rather tell?',
  },
  {
    id: 'not-in-your-papers',
    when: 'any',
    text: 'What do people come to you for that stands nowhere in your papers?',
  },
  {
    id: 'nobody-heard',
    when: 'any',
    text: 'What would you try if nobody ever heard how it went?',
  },
  {
    id: 'costs-strength',
    when: 'any',
    text: 'Which part of the search takes the most strength? Could it be smaller, at another hour, or shared?',
  },
  {
    id: 'best-hour',
    when: 'any',
    text: 'At which hour of the day do you think best, and what do you give that hour to?',
  },
  {
    id: 'looking-back',
    when: 'any',
    text: 'When this search is over, what will you wish you had done more of?',
  },
  {
    id: 'one-habit',
    when: 'any',
    text: 'Which one habit of this search would you keep if you could keep only one?',
  },
];
