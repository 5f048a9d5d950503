import { isLive } from './course.ts';
import type { Search } from './search.ts';
import type { WeekFacts } from './week-facts.ts';
import { wordingOf } from './wording.ts';
import { comingMoment } from './words/coming-days.ts';
import { asSentence, countInWords, listInWords, numberInWords } from './words/numbers.ts';

/**
 * The subject of the letter: numbers only. It stands on locked screens and in lists of mail, where no company's name and
 * nobody's words belong.
 */
export function subjectOf(facts: WeekFacts): string {
  const span = facts.weeks === 1 ? 'Your week' : `Your last ${facts.weeks} weeks`;
  const counted = (count: number, one: string, many = `${one}s`) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const parts = [
    ...(facts.accepted ? ['an offer accepted'] : []),
    ...counted(facts.offers, 'offer'),
    ...counted(facts.interviews, 'interview'),
    ...counted(facts.tests, 'test'),
    ...counted(facts.nos, 'no'),
    ...counted(facts.onHold, 'role on hold', 'roles on hold'),
    ...counted(facts.feedback, 'piece of feedback', 'pieces of feedback'),
  ];
  if (parts.length > 0) return `${span}: ${parts.join(', ')}`;
  if (facts.unclear > 0) return `${span}: ${counted(facts.unclear, 'email')[0]} for your eye`;
  return `${span}: ${hasMail(facts) ? 'no decisions' : 'quiet'}`;
}

/** What kind of week it was, in a sentence or two: what happened and where it leaves things, without cheer or pity. */
export function openingOf(facts: WeekFacts, search: Search): string {
  return wordingOf(wordingsFor(facts), search)(wordsOf(facts, search));
}

/** The parts that the wordings are made of. */
interface Words {
  /** "this week" */
  when: string;
  /** "This week" */
  span: string;
  /** "one interview and two nos" */
  news: string;
  /** "two offers": those that wait for an answer. */
  offers: string;
  /** " One interview and two nos came in as well.": the news beside the offers, or nothing. */
  besides: string;
  /** " The next talk is tomorrow at 10:15.", or nothing. */
  nextTalk: string;
  /** "three acknowledgements and one update" */
  mail: string;
  /** "one email" */
  unclear: string;
  /** "Both nos came from people who had talked to you." */
  afterTalks: string;
  /** "Five applications are open." */
  open: string;
}
type Wordings = readonly [(words: Words) => string, ...((words: Words) => string)[]];

const ACCEPTED: Wordings = [
  ({ when, besides, open }) =>
    `You said yes to an offer ${when}. That is what the search was for.${besides} ${open}`,
  ({ when, besides, open }) => `${asSentence(when)} you accepted an offer.${besides} ${open}`,
];
const OFFER: Wordings = [
  ({ span, news, open }) => `${span} brought ${news}. ${open}`,
  ({ offers, besides, open }) => `You have ${offers} to think about.${besides} ${open}`,
  ({ when, news, open }) => `Somebody has said yes to you: ${news} ${when}. ${open}`,
];
const NO_AFTER_TALKS: Wordings = [
  ({ span, news, afterTalks, open }) => `${span} brought ${news}. ${afterTalks} ${open}`,
  ({ when, news, afterTalks }) =>
    `${asSentence(news)} ${when}. ${afterTalks} What they say when asked is worth more than a guess.`,
  ({ when, news, afterTalks, open }) => `What came in ${when}: ${news}. ${afterTalks} ${open}`,
  ({ span, news, afterTalks }) => `${span} held ${news}. ${afterTalks} They know you now, and that stays.`,
];
const INTERVIEW: Wordings = [
  ({ span, news, nextTalk, open }) => `${span} brought ${news}.${nextTalk} ${open}`,
  ({ span, news, nextTalk, open }) =>
    `Somebody wants to talk to you. ${span} brought ${news}.${nextTalk} ${open}`,
  ({ span, news, nextTalk, open }) => `${span} held ${news}.${nextTalk} ${open}`,
];
const NEWS: Wordings = [
  ({ when, news, open }) => `${asSentence(news)} came in ${when}. ${open}`,
  ({ span, news, open }) => `${span} brought ${news}. ${open}`,
  ({ when, news, open }) => `What came in ${when}: ${news}. ${open}`,
  ({ span, news, open }) => `${span} held ${news}. ${open}`,
];
const MAIL: Wordings = [
  ({ when, mail, open }) => `No decision came in ${when}, either way: ${mail}. ${open}`,
  ({ when, mail, open }) => `${asSentence(mail)} came in ${when}, and nothing was decided. ${open}`,
  ({ span, mail, open }) => `${span} brought mail, and no decision: ${mail}. ${open}`,
];
const UNCLEAR: Wordings = [
  ({ when, unclear, open }) => `${asSentence(unclear)} came in ${when} that only you can settle. ${open}`,
  ({ span, unclear, open }) => `${span} brought ${unclear} that cannot be settled without you. ${open}`,
];
const QUIET: Wordings = [
  ({ when, open }) => `Nothing came in ${when}. ${open}`,
  ({ when, open }) => `It was quiet ${when}: no mail about your search. ${open}`,
  ({ when, open }) => `No news ${when}, neither good nor bad. ${open}`,
  ({ when, open }) => `Nobody wrote about your search ${when}. ${open}`,
];
const EMPTY: Wordings = [
  () =>
    'Nothing about a search has come in yet. Forward an email of a company, new or old, and it stands here next week.',
  () => 'Your inbox here is still empty. The first email that you forward, even an old one, is a beginning.',
];

function wordingsFor(facts: WeekFacts): Wordings {
  if (facts.accepted) return ACCEPTED;
  if (facts.offers > 0 && facts.openOffers > 0) return OFFER;
  if (facts.nosAfterInterview > 0) return NO_AFTER_TALKS;
  if (facts.isInvited) return INTERVIEW;
  if (newsOf(facts) !== '') return NEWS;
  if (facts.unclear > 0) return UNCLEAR;
  if (hasMail(facts)) return MAIL;
  return facts.isEmpty ? EMPTY : QUIET;
}

function hasMail({ acknowledged, updates, recruiters, answers }: WeekFacts): boolean {
  return acknowledged + updates + recruiters + answers > 0;
}

function wordsOf(facts: WeekFacts, search: Search): Words {
  const { weeks, open } = facts;
  const many = `last ${numberInWords(weeks)} weeks`;
  return {
    when: weeks === 1 ? 'this week' : `in the ${many}`,
    span: weeks === 1 ? 'This week' : `The ${many}`,
    news: newsOf(facts),
    offers: countInWords(facts.openOffers, 'offer'),
    besides: besidesOf(facts),
    nextTalk: nextTalkOf(search),
    mail: mailOf(facts),
    unclear: countInWords(facts.unclear, 'email'),
    afterTalks: afterTalksOf(facts),
    open:
      open === 0
        ? 'No application is open now.'
        : `${asSentence(countInWords(open, 'application'))} ${open === 1 ? 'is' : 'are'} open.`,
  };
}

function newsOf({ offers, interviews, tests, nos, onHold, feedback }: WeekFacts): string {
  const counted = (count: number, one: string, many = `${one}s`) =>
    count === 0 ? [] : [countInWords(count, one, many)];
  return listInWords([
    ...counted(offers, 'offer'),
    ...counted(interviews, 'interview'),
    ...counted(tests, 'test'),
    ...counted(nos, 'no'),
    ...counted(onHold, 'role put on hold', 'roles put on hold'),
    ...counted(feedback, 'piece of feedback', 'pieces of feedback'),
  ]);
}

function mailOf({ answers, acknowledged, updates, recruiters }: WeekFacts): string {
  const counted = (count: number, one: string) => (count === 0 ? [] : [countInWords(count, one)]);
  return listInWords([
    ...(answers === 0 ? [] : [`${countInWords(answers, 'answer')} to you`]),
    ...counted(acknowledged, 'acknowledgement'),
    ...counted(updates, 'update'),
    ...(recruiters === 0 ? [] : [`mail from ${countInWords(recruiters, 'recruiter')}`]),
  ]);
}

function besidesOf(facts: WeekFacts): string {
  const news = newsOf({ ...facts, offers: 0 });
  return news === '' ? '' : ` ${asSentence(news)} came in as well.`;
}

function nextTalkOf({ applications, at, timeZone }: Search): string {
  const [next] = applications
    .filter(isLive)
    .flatMap(({ interviewAt }) => interviewAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime());
  return next === undefined ? '' : ` The next talk is ${comingMoment(next, timeZone, at)}.`;
}

function afterTalksOf(facts: WeekFacts): string {
  const { nos, nosAfterInterview } = facts;
  return `${nosAfterInterview < nos ? `${asSentence(numberInWords(nosAfterInterview))} of the nos` : theNos(facts)} came from people who had talked to you.`;
}

/** All of them, by a word that tells them from the other news. */
function theNos(facts: WeekFacts): string {
  const { nos } = facts;
  const isAllNews = newsOf({ ...facts, nos: 0 }) === '';
  if (nos === 1) return isAllNews ? 'It' : 'The no';
  const all = nos === 2 ? 'Both' : `All ${numberInWords(nos)}`;
  return isAllNews ? all : `${all} nos`;
}
