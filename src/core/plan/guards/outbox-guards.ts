import { NEVER_WAS } from '../../outgoing.ts';
import { type Guard, no, yes } from './guard.ts';

export const notAlreadyAsked: Guard = {
  name: 'not_already_asked',
  otherwise: 'refuse',
  holds({ id, kind, step, to }, { outgoing }) {
    const earlier = outgoing.find(
      (other) =>
        other.id !== id && other.kind === kind && other.step === step && !NEVER_WAS.includes(other.state),
    );
    if (!earlier) return yes('the first of its kind for this application');
    return no(
      earlier.to === to.address
        ? `this person already has one for this application (${earlier.state})`
        : `somebody else already has one for this application (${earlier.state})`,
    );
  },
};

export const belowTheCaps: Guard = {
  name: 'below_the_caps',
  otherwise: 'wait',
  holds({ to }, { sent }, { caps }) {
    const toPerson = sent.toPerson.get(to.address) ?? 0;
    if (sent.lastDay >= caps.perDay)
      return no(`${sent.lastDay} emails left in the last day; the cap is ${caps.perDay}`);
    if (sent.toCompanyInLastMonth >= caps.perCompanyAndMonth) {
      return no(
        `${sent.toCompanyInLastMonth} emails went to this company in the last month; the cap is ${caps.perCompanyAndMonth}`,
      );
    }
    if (toPerson >= caps.perPerson)
      return no(`${toPerson} emails went to this person; the cap is ${caps.perPerson}`);
    return yes('below the caps per day, company and person');
  },
};

export const sendingIsOn: Guard = {
  name: 'sending_is_on',
  otherwise: 'wait',
  holds(_email, _history, { sendingOn, paused }) {
    if (!sendingOn) return no('sending is switched off (SENDING=off)');
    if (paused) return no(`sending is paused: ${paused}`);
    return yes('sending is on');
  },
};
