import { ANSWERS } from './answers.ts';
import { keysOfApplications, type YearQuestion } from './judged.ts';

export interface Coverage {
  wanted: number;
  covered: number;
  missing: string[];
}

/** How many of the requests that a careful person would have sent left, or wait for the owner's word. */
export function findCoverage({ ledger, expected, mails }: YearQuestion): Coverage {
  const wanted = expected.filter(({ isRequired }) => isRequired);
  const keyOf = keysOfApplications(ledger, mails);
  const missing = wanted.flatMap((one) => {
    const addresses = one.to.map(({ address }) => address);
    const found = ledger.outgoing.filter(({ kind, to }) => kind === one.wanted && addresses.includes(to));
    if (found.some(({ state }) => state === 'sent' || state === 'planned' || state === 'waiting')) return [];
    // It waited for her word when the answer came that this year tells of in any case.
    if (ANSWERS[one.company] && found.some(({ mode }) => mode === 'approve')) return [];
    const applications = ledger.applications.filter(({ id }) => keyOf.get(id)?.has(one.key));
    const seen = ledger.emails
      .filter(({ eml }) => mails.get(eml)?.application === one.key)
      .map(
        (email) =>
          `${email.eml.replace('mail/', '')}=${email.label}${email.review ? '?' : ''}@${email.application}`,
      );
    const why = [
      ...found.map(({ id, state, reason }) => `${id} ${state}: ${reason}`),
      ...applications.map(({ id, stage, refused }) => `${id} ${stage}: ${refused ?? '-'}`),
    ];
    return [
      `${one.wanted} for ${one.key} (${one.why}) to ${addresses[0]}\n      ${why.join('\n      ')}\n      ${seen.join(' ')}`,
    ];
  });
  return { wanted: wanted.length, covered: wanted.length - missing.length, missing };
}
