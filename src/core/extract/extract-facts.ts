import type { Address } from '../email.ts';
import type { Facts } from '../facts.ts';
import type { Identity } from '../identity.ts';
import type { Label } from '../outcome.ts';
import type { Original, Reading } from '../reading.ts';
import { extractDeadline } from './dates/extract-deadline.ts';
import { extractStartDate } from './dates/extract-start-date.ts';
import { extractCompany } from './extract-company.ts';
import { extractInterview, isInterviewEvent } from './extract-interview.ts';
import { extractLinks } from './extract-links.ts';
import { extractPeople } from './extract-people.ts';
import { extractRequisitionId } from './extract-requisition-id.ts';
import { extractRole, extractRoleOfHistory } from './extract-role.ts';
import { extractSalary } from './extract-salary.ts';
import { readLetter } from './letter.ts';
import { readCalendar } from './read-calendar.ts';
import { extractFeedback } from './reason/extract-feedback.ts';
import { extractReason } from './reason/extract-reason.ts';

const MAX_CALENDARS = 5;

/** What some facts can be in; an email of an unknown label may hold any. */
const DEADLINES: readonly Label[] = ['assessment', 'offer', 'interview_invitation', 'status_update'];
const OFFERS: readonly Label[] = ['offer', 'recruiter_outreach'];
/** Letters that are no offer may say what the job pays, too. */
const NAME_PAY: readonly Label[] = [
  ...OFFERS,
  'interview_invitation',
  'assessment',
  'application_received',
  'status_update',
];
const FEEDBACK: readonly Label[] = ['rejection', 'feedback_reply'];

/**
 * Reads out of an original what it says beside its outcome, each with the words it rests on, or null. `ownerTimeZone`
 * (IANA) is the zone of times that name none; `label` is what the email means, when that is known.
 */
export function extractFacts(
  { original: whole, language, automatic }: Reading,
  identity: Identity,
  { ownerTimeZone, label }: { ownerTimeZone: string; label?: Label },
): Facts {
  const original = bounded(whole);
  const letter = readLetter(original);
  const { sentences } = letter;
  const events = original.calendars
    .slice(0, MAX_CALENDARS)
    .flatMap((part) => readCalendar(part, ownerTimeZone));
  const isOwnWriting = original.from !== null && identity.ownerAddresses.includes(original.from.address);
  const { company, companyDomain } = extractCompany(original, letter, identity);
  const links = extractLinks(original.text, companyDomain, label);
  const dates = { writtenAt: original.date, language, zone: ownerTimeZone };
  const mayHold = (labels: readonly Label[]) =>
    !isOwnWriting && (label === undefined || labels.includes(label));
  const isOnlyEvent = label === 'interview_invitation' && events.length === 1;
  const arranges = links.some(({ is }) => is === 'scheduling' || is === 'meeting');

  return {
    company,
    companyDomain: isOwnWriting ? null : companyDomain,
    role:
      extractRole(letter, company?.value ?? null, identity.ownerName) ??
      extractRoleOfHistory(original, company?.value ?? null, identity.ownerName),
    requisitionId: extractRequisitionId(original.subject, sentences),
    people: extractPeople(original, {
      identity,
      sentences,
      events: events.filter((event) => event.cancelled || isInterviewEvent(event, sentences, isOnlyEvent)),
      company: company?.value ?? null,
      automatic: automatic !== null,
    }),
    // The owner thanking for an interview is no word of the employer's.
    interview: isOwnWriting
      ? null
      : extractInterview(original, {
          sentences,
          events,
          language,
          ownerTimeZone,
          arranges,
          isInvitation: label === 'interview_invitation',
          isRejection: label === 'rejection',
        }),
    links,
    deadline: mayHold(DEADLINES) ? extractDeadline(sentences, dates) : null,
    salary: mayHold(NAME_PAY)
      ? extractSalary(sentences, { isOffer: label === undefined || OFFERS.includes(label) })
      : null,
    startDate: mayHold(OFFERS) ? extractStartDate(sentences, dates) : null,
    reason: mayHold(['rejection']) ? extractReason(sentences) : null,
    feedback: mayHold(FEEDBACK) ? extractFeedback(sentences, { isReply: label === 'feedback_reply' }) : null,
  };
}

/** Longer than anything a person writes there, and short enough that no header can make reading slow. */
function bounded(original: Original): Original {
  return {
    ...original,
    from: original.from && short(original.from),
    replyTo: original.replyTo.slice(0, 10).map(short),
    cc: original.cc.slice(0, 30).map(short),
    subject: original.subject?.slice(0, 400) ?? null,
    signature: original.signature?.slice(0, 2_000) ?? null,
  };
}

function short({ name, address }: Address): Address {
  return { name: name?.slice(0, 200) ?? null, address: address.slice(0, 320) };
}
