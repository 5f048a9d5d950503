import { ALL_DOUBTS } from '../doubts/all-doubts.ts';
import { PERHAPS_ELSEWHERE } from '../doubts/something-else.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf(null);
const structure = { where: 'structure' } as const;
const beyondText = { ...structure, beyondText: true } as const;

/** The mark of a doubt says little for its own label, and makes a guess of another; that no word of a job stands says more. */
const doubtRules = ALL_DOUBTS.map((doubt) =>
  rule(
    doubt.label,
    doubt === PERHAPS_ELSEWHERE ? 'likely' : 'hint',
    doubt.mark,
    rx`\b${doubt.mark}\b`,
    `${doubt.mark} short`,
    { ...structure, doubts: doubt.doubts },
  ),
);

/** What the thread of a brief email adds to its words; an example is a line of marks from `thread-marks.ts`. */
export const threadRules: readonly Rule[] = [
  rule(
    'interview_invitation',
    'likely',
    'thread-about-meeting',
    rx`\bthread-about-meeting\b`,
    'short reply thread-about-meeting',
    beyondText,
  ),
  rule(
    'rejection',
    'likely',
    'thread-says-no',
    rx`\bthread-says-no\b`,
    'short reply thread-says-no',
    beyondText,
  ),
  rule(
    'status_update',
    'likely',
    'thread-acknowledges',
    rx`\bthread-acknowledges\b`,
    'short reply thread-acknowledges',
    beyondText,
  ),
  // Nothing but sure words of the email itself is heard against it.
  rule(
    'recruiter_outreach',
    'sure',
    'thread-unanswered-outreach',
    rx`\bthread-unanswered-outreach\b`,
    'short reply thread-unanswered-outreach',
    beyondText,
  ),
];

/** What an email is built like, whatever its words; an example is a line of marks from `mail-structure.ts`. */
export const structureRules: readonly Rule[] = [
  rule(
    'interview_invitation',
    'likely',
    'calendar-invitation',
    rx`^calendar-(?:request|publish|counter)\b(?!.{0,300}(?:none-about-jobs|no-job-words|\blist\b))`,
    'calendar-request short',
    beyondText,
  ),
  rule(
    'interview_invitation',
    'hint',
    'calendar-of-something',
    rx`^calendar-(?:request|publish|counter|cancel)\b`,
    'calendar-request no-job-words',
    structure,
  ),
  rule(
    'interview_invitation',
    'likely',
    'calendar-cancelled',
    rx`^calendar-cancel\b(?!.{0,300}(?:none-about-jobs|no-job-words))`,
    'calendar-cancel short',
    beyondText,
  ),
  rule(
    'interview_invitation',
    'likely',
    'scheduling-link',
    rx`\blink-scheduling\b(?!.{0,300}(?:job-fields|job-listing|no-job-words|\blist\b|unsubscribe))`,
    'link-scheduling short',
    structure,
  ),
  rule(
    'interview_invitation',
    'likely',
    'scheduling-sender',
    rx`\bsender-scheduling\b`,
    'automatic sender-scheduling',
    beyondText,
  ),
  rule('interview_invitation', 'hint', 'meeting-link', rx`\blink-meeting\b`, 'link-meeting short', structure),
  rule(
    'assessment',
    'likely',
    'assessment-sender',
    rx`\bsender-assessment\b`,
    'sender-assessment short',
    beyondText,
  ),
  rule(
    'assessment',
    'hint',
    'assessment-link',
    rx`\blink-assessment\b`,
    'sender-ats link-assessment',
    structure,
  ),
  rule(
    'feedback_reply',
    'likely',
    'reply-to-ours',
    rx`\breply-to-ours\b(?!.{0,300}automatic)`,
    'reply-to-ours short',
    beyondText,
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'job-fields',
    rx`\bjob-fields\b(?!.{0,300}job-listing)(?!.{0,300}sender-job_board)`,
    'job-fields long',
    structure,
  ),
  rule(
    'not_job_related',
    'likely',
    'job-listing',
    rx`\bjob-listing\b`,
    'sender-job_board job-listing',
    structure,
  ),
  rule(
    'not_job_related',
    'likely',
    'nothing-about-jobs',
    rx`(?<!\S)no-job-words\b(?!.{0,300}\bshort\b)`,
    'no-job-words long',
    structure,
  ),
  rule(
    'not_job_related',
    'hint',
    'few-words',
    rx`\b(?:few-words-none-about-jobs|no-job-words)\b.{0,300}\bshort\b`,
    'few-words-none-about-jobs short',
    structure,
  ),
  rule(
    'not_job_related',
    'sure',
    'other-application',
    rx`\bother-application\b`,
    'other-application short',
    structure,
  ),
  ...doubtRules,
  rule(
    'not_job_related',
    'likely',
    'list-mail',
    rx`\b(?:list|bulk)(?: |$)`,
    'list unsubscribe long',
    structure,
  ),
  rule('not_job_related', 'hint', 'unsubscribe-header', rx`\bunsubscribe\b`, 'unsubscribe long', structure),
  rule(
    'not_job_related',
    'hint',
    'job-board',
    rx`\bsender-job_board\b`,
    'automatic sender-job_board',
    structure,
  ),
  rule('status_update', 'hint', 'tracking-system', rx`\bsender-ats\b`, 'automatic sender-ats', structure),
  ...threadRules,
];
