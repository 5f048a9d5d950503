import { interviewHeld } from '../interview-held.ts';
import { newerGuess, newerThan } from '../last-word.ts';
import { DAY_MS, day, type Guard, no, yes } from './guard.ts';

export const notUntrusted: Guard = {
  name: 'not_untrusted',
  otherwise: 'refuse',
  holds: ({ cause }) =>
    cause.provenance.kind === 'untrusted'
      ? no(`the email is not to be believed: ${cause.provenance.reason}`)
      : yes('not forged, as far as can be told'),
};

/** Old mail says what was, and nobody expects an answer to it any more. */
export const notImported: Guard = {
  name: 'not_imported',
  otherwise: 'refuse',
  holds: ({ cause }) =>
    cause.imported
      ? no('the email is from an old mailbox that was imported: nothing is sent for it')
      : yes('the email came in by the inbox'),
};

export const rejectionIsSure: Guard = {
  name: 'rejection_is_sure',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds({ cause }, _history, { thresholds }) {
    if (cause.label !== 'rejection') return no(`the email is a ${cause.label}, no rejection`);
    if (cause.saidByOwner) return yes('the owner says that it is a rejection');
    if (cause.contradictions.length > 0)
      return no(`other words speak against it: "${cause.contradictions[0]}"`);
    if (cause.confidence < thresholds.send) {
      return no(`confidence ${cause.confidence.toFixed(2)} is below the send threshold ${thresholds.send}`);
    }
    return yes(`confidence ${cause.confidence.toFixed(2)}, and nothing speaks against it`);
  },
};

export const personWasRejected: Guard = {
  name: 'person_was_rejected',
  otherwise: 'refuse',
  holds: ({ cause }) =>
    cause.kind === 'role_closed' || cause.kind === 'on_hold'
      ? no('the role was closed or paused: there is no decision about the person to ask about')
      : yes('the decision was about the person'),
};

export const roleWasClosed: Guard = {
  name: 'role_was_closed',
  otherwise: 'refuse',
  holds: ({ cause }) =>
    cause.kind === 'role_closed' || cause.kind === 'on_hold'
      ? yes('the role was closed or paused')
      : no('the decision was about the person'),
};

export const interviewTookPlace: Guard = {
  name: 'interview_took_place',
  otherwise: 'refuse',
  holds({ cause }, { interviews, stageAt }) {
    const held = interviewHeld(interviews, cause.label === 'rejection' ? cause.at : stageAt);
    return held ? yes(`"${held.evidence}"`) : no('nothing shows that an interview took place');
  },
};

/** Whoever can make us believe in an interview that never was, can make us write to somebody. */
export const interviewIsBelieved: Guard = {
  name: 'interview_is_believed',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds({ cause }, { interviews, stageAt }) {
    const held = interviewHeld(interviews, cause.label === 'rejection' ? cause.at : stageAt);
    return !held || held.trusted
      ? yes('the email that shows the interview is believed')
      : no('the interview is only known from an email that is not proved to be genuine');
  },
};

export const provenanceIsTrusted: Guard = {
  name: 'provenance_is_trusted',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds({ cause, to }) {
    if (!cause.provenance.trusted) return no(cause.provenance.reason);
    if (!to.trusted) return no('the address was only seen in an email that is not proved to be genuine');
    return yes(cause.provenance.reason);
  },
};

export const nothingNewer: Guard = {
  name: 'nothing_newer',
  otherwise: 'refuse',
  holds({ cause }, history, policy) {
    const newer = newerThan(cause, history, policy.thresholds.record);
    return newer
      ? no(`a newer email (${newer.label}) came in for this application on ${day(newer.at)}`)
      : yes('the decision is the last word in this application');
  },
};

export const noNewerGuess: Guard = {
  name: 'no_newer_guess',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds({ cause }, history, policy) {
    const guess = newerGuess(cause, history, policy.thresholds.record);
    return guess
      ? no(
          `a newer email, of ${day(guess.at)}, may mean something else (${guess.label.replaceAll('_', ' ')}): read it first`,
        )
      : yes('nothing newer is unclear');
  },
};

export const notTooOld: Guard = {
  name: 'not_too_old',
  otherwise: 'refuse',
  holds({ cause }, _history, { maxAgeDays }) {
    const ageDays = Math.floor((cause.receivedAt.getTime() - cause.at.getTime()) / DAY_MS);
    return ageDays > maxAgeDays
      ? no(`the email was ${ageDays} days old when it was first read; the limit is ${maxAgeDays}`)
      : yes(`${Math.max(ageDays, 0)} days old when it was first read`);
  },
};

/** A language that nothing shows would be a guess, and a letter in the wrong one is worse than none. */
export const languageIsKnown: Guard = {
  name: 'language_is_known',
  otherwise: 'ask',
  ownerMayOverrule: true,
  holds: ({ cause }, { language }) =>
    (cause.language ?? language)
      ? yes(`the conversation is in ${cause.language ?? language}`)
      : no('the language of the conversation is not known'),
};

export const searchGoesOn: Guard = {
  name: 'search_goes_on',
  otherwise: 'refuse',
  holds: (_email, { searchIsOver }) =>
    searchIsOver ? no('you accepted an offer: the search is over') : yes('the search goes on'),
};
