import { type Guard, no, yes } from './guard.ts';

/** Thanks go to whoever answered, for what they said. */
export const answersUs: Guard = {
  name: 'answers_us',
  otherwise: 'refuse',
  holds({ kind, to, cause }) {
    const wanted = kind === 'warm_reply' ? 'warm' : 'feedback';
    if (cause.answersId === null || cause.answer !== wanted)
      return no(`the email is no ${wanted} answer to one of ours`);
    return cause.from?.address === to.address
      ? yes('this person answered an email of ours')
      : no('somebody else answered');
  },
};

export const asksNothing: Guard = {
  name: 'asks_nothing',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds: ({ cause }) =>
    cause.asksSomething
      ? no('they ask or propose something, which is yours to answer')
      : yes('they ask nothing back'),
};
