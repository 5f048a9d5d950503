import { ENDED_STAGES } from '../../application.ts';
import { newsFor } from '../hello-news.ts';
import { helloDueAt } from '../hello-time.ts';
import { DAY_MS, day, type Guard, no, yes } from './guard.ts';

export const hasEnded: Guard = {
  name: 'application_has_ended',
  otherwise: 'refuse',
  holds: (_email, { stage }) =>
    ENDED_STAGES.includes(stage) ? yes(`it has ended (${stage})`) : no(`the application goes on (${stage})`),
};

/** After an invitation that followed the no, or a letter of the owner's own, small talk would be out of place. */
export const lastWordIsTheEnd: Guard = {
  name: 'last_word_is_the_end',
  otherwise: 'refuse',
  holds({ cause }, { stage }) {
    const endedByOwner = stage === 'withdrawn' || stage === 'silent';
    if (endedByOwner || cause.label === 'rejection' || cause.answer !== null)
      return yes('nothing went on after the end');
    return cause.provenance.kind === 'owner'
      ? no('you wrote to them yourself')
      : no(`after the end came something else (${cause.label.replaceAll('_', ' ')})`);
  },
};

export const helloIsDue: Guard = {
  name: 'hello_is_due',
  otherwise: 'wait',
  holds({ step, id }, history, _policy, now) {
    const before = { ...history, outgoing: history.outgoing.filter((other) => other.id !== id) };
    const dueAt = helloDueAt(before, step ?? 1);
    return now >= dueAt ? yes(`due since ${day(dueAt)}`) : no(`not due before ${day(dueAt)}`);
  },
};

export const thereIsNews: Guard = {
  name: 'there_is_news',
  otherwise: 'refuse',
  holds(_email, history) {
    const news = newsFor(history);
    return news ? yes(`news of ${day(news.at)}`) : no('no news of yours since the last contact');
  },
};

/** News in another language than the letter reads as a form that was filled in. */
export const newsFitsTheLanguage: Guard = {
  name: 'news_fits_the_language',
  otherwise: 'refuse',
  holds(_email, history) {
    const news = newsFor(history);
    return !news || news.fits
      ? yes('the news is in the language of the conversation')
      : no(
          `your news is not, as far as can be told, in the language of the conversation (${history.language})`,
        );
  },
};

export const companyIsQuiet: Guard = {
  name: 'company_is_quiet',
  otherwise: 'refuse',
  holds: (_email, { companyIsLive }) =>
    companyIsLive
      ? no('another application with this company goes on')
      : yes('no other application with this company goes on'),
};

/** Colleagues talk: two hellos in one week read as a campaign. */
export const oneOfTheCompanyInAWeek: Guard = {
  name: 'one_of_the_company_in_a_week',
  otherwise: 'refuse',
  holds({ id }, { hellosToCompany }, _policy, now) {
    const near = hellosToCompany.find(
      (hello) => hello.outgoingId !== id && Math.abs(hello.at.getTime() - now.getTime()) < 7 * DAY_MS,
    );
    return near
      ? no(`somebody else of this company hears from you on ${day(near.at)}`)
      : yes('nobody else of this company hears from you this week');
  },
};

/** A question that lies unanswered is not followed by small talk. */
export const noOpenQuestion: Guard = {
  name: 'no_open_question',
  otherwise: 'refuse',
  holds(_email, { emails }) {
    const last = emails.findLast(({ answer }) => answer !== null && answer !== 'out_of_office');
    return last?.answer === 'other'
      ? no('their last answer is yours to answer first')
      : yes('nothing they wrote waits for you');
  },
};
