import type { ApplicationHistory } from '../../history.ts';
import type { GuardResult, OutreachKind } from '../../outgoing.ts';
import type { Policy } from '../../policy.ts';
import { answersAQuestionOfOurs, answersUs, asksNothing, notThankedYet } from './answer-guards.ts';
import {
  interviewIsBelieved,
  interviewTookPlace,
  languageIsKnown,
  noNewerGuess,
  nothingNewer,
  notImported,
  notTooOld,
  notUntrusted,
  personWasRejected,
  provenanceIsTrusted,
  rejectionIsSure,
  roleWasClosed,
  searchGoesOn,
} from './decision-guards.ts';
import type { Guard, GuardedEmail } from './guard.ts';
import {
  companyIsQuiet,
  hasEnded,
  helloIsDue,
  lastWordIsTheEnd,
  newsFitsTheLanguage,
  noOpenQuestion,
  oneOfTheCompanyInAWeek,
  thereIsNews,
} from './hello-guards.ts';
import { addressFitsTheHouse, answersGoToTheWriter } from './house-guards.ts';
import { belowTheCaps, notAlreadyAsked, sendingIsOn } from './outbox-guards.ts';
import {
  addressWasShown,
  causeIsNoMachineToAnswer,
  recipientIsThere,
  recipientMayBeWrittenTo,
  replyToIsTheirs,
} from './person-guards.ts';

/**
 * Checks every rule that must hold when an email is planned and again when it is sent. All are asked, so that the
 * owner sees every reason at once.
 */
export function checkGuards(
  email: GuardedEmail,
  history: ApplicationHistory,
  policy: Policy,
  now: Date,
): readonly GuardResult[] {
  return GUARDS[email.kind].map(({ name, otherwise, ownerMayOverrule, holds }) => {
    const answer = holds(email, history, policy, now);
    if (!answer.ok && ownerMayOverrule && email.approved) {
      return { name, ok: true, reason: `${answer.reason}; the owner approved it`, otherwise };
    }
    return { name, ...answer, otherwise };
  });
}

const PERSON: readonly Guard[] = [
  addressWasShown,
  recipientMayBeWrittenTo,
  replyToIsTheirs,
  causeIsNoMachineToAnswer,
  recipientIsThere,
];
const HOUSE: readonly Guard[] = [addressFitsTheHouse, answersGoToTheWriter];
const OUTBOX: readonly Guard[] = [notAlreadyAsked, belowTheCaps, sendingIsOn];
const INTERVIEW: readonly Guard[] = [interviewTookPlace, interviewIsBelieved];
const AFTER_A_DECISION: readonly Guard[] = [
  provenanceIsTrusted,
  ...INTERVIEW,
  ...PERSON,
  ...HOUSE,
  nothingNewer,
  noNewerGuess,
  notTooOld,
  languageIsKnown,
  searchGoesOn,
  ...OUTBOX,
];
const THANKS: readonly Guard[] = [
  notUntrusted,
  notImported,
  answersUs,
  answersAQuestionOfOurs,
  notThankedYet,
  asksNothing,
  provenanceIsTrusted,
  ...PERSON,
  nothingNewer,
  notTooOld,
  languageIsKnown,
  ...OUTBOX,
];

/**
 * The rules of each kind, in the order in which a person would ask. A kind that is missing here does not compile.
 */
const GUARDS: Readonly<Record<OutreachKind, readonly Guard[]>> = {
  feedback_request: [notUntrusted, notImported, rejectionIsSure, personWasRejected, ...AFTER_A_DECISION],
  open_door: [notUntrusted, notImported, rejectionIsSure, roleWasClosed, ...AFTER_A_DECISION],
  feedback_thanks: THANKS,
  warm_reply: THANKS,
  stay_in_touch: [
    notUntrusted,
    notImported,
    hasEnded,
    lastWordIsTheEnd,
    notTooOld,
    provenanceIsTrusted,
    ...INTERVIEW,
    ...PERSON,
    helloIsDue,
    thereIsNews,
    newsFitsTheLanguage,
    companyIsQuiet,
    oneOfTheCompanyInAWeek,
    noOpenQuestion,
    nothingNewer,
    languageIsKnown,
    searchGoesOn,
    ...OUTBOX,
  ],
};
