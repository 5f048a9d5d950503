import { NEVER_WAS } from '../../outgoing.ts';
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

/** Thanks for thanks have no end, and an answer to a hello is the beginning of a conversation of the owner's own. */
export const answersAQuestionOfOurs: Guard = {
  name: 'answers_a_question_of_ours',
  otherwise: 'refuse',
  holds({ cause }, { outgoing }) {
    const answered = outgoing.find(({ id }) => id === cause.answersId);
    return answered && answered.kind !== 'feedback_request' && answered.kind !== 'open_door'
      ? no(`it answers a ${answered.kind.replaceAll('_', ' ')}, which is yours to go on with`)
      : yes('it answers what we wrote after the decision');
  },
};

export const notThankedYet: Guard = {
  name: 'not_thanked_yet',
  otherwise: 'refuse',
  holds({ id, to }, { outgoing }) {
    const earlier = outgoing.find(
      (other) =>
        other.id !== id &&
        other.to === to.address &&
        (other.kind === 'feedback_thanks' || other.kind === 'warm_reply') &&
        !NEVER_WAS.includes(other.state),
    );
    return earlier ? no(`this person was thanked already (${earlier.state})`) : yes('not thanked yet');
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
