import { DATE } from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Courtesies that go along with a no in English; hints alone. */
export const englishCourtesy: readonly Rule[] = [
  rule(
    'rejection',
    'hint',
    'wish-luck',
    rx`\b(?:wish\w*|best of luck|all the best|every success|good luck|success)\b(?: [\w,'-]+){0,10}? (?:search|endeavou?rs?|future|career|pursuits?|ahead|journey|hunt|elsewhere|next step)`,
    'We wish you every success in your job search.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'hint',
    'unfortunately',
    rx`\b(?:unfortunately|regrett?ably|sadly|regrets?|sorry)\b`,
    'Unfortunately we had to choose.',
    { aboutJobs: true, unless: DATE },
  ),
  rule(
    'rejection',
    'hint',
    'impressed-but',
    rx`\b(?:while|although|though|despite|even though|whilst)\b.{0,60}\b(?:impress\w+|enjoyed|appreciate|qualifi\w+|background|strong|experience|skills)`,
    'Although your skills are impressive, it was a hard choice.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'hint',
    'hard-choice',
    rx`\b(?:difficult|tough|hard|not (?:an )?easy|very competitive|highly competitive|not taken lightly)\b(?: \w+){0,3}? ?(?:decision|choice|pool|process|selection|lightly|field)`,
    'It was a very difficult decision.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'hint',
    'keep-on-file',
    rx`\b(?:keep|kept|retain\w*|hold|remain|stay)\b(?: [\w,'/-]+){0,6}? (?:on file|on record|in our (?:database|system|files|records|talent)|active|for future|in mind|pipeline|talent pool)`,
    'We will keep your details on file for later.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'hint',
    'apply-again',
    rx`\b(?:encourage|invite|hope|welcome|feel free|urge|please|consider|continue)\b(?: [\w,'-]+){0,8}? (?:apply\w*|visit|check\w*|keep an eye|explore|look\w*|browse|search\w*|stay in touch|consider)\b(?: [\w,'-]+){0,10}? (?:again|future|other|career|careers|openings?|opportunit\w+|roles?|positions?|jobs?)`,
    'We encourage you to apply again when other roles open up.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'hint',
    'many-applied',
    rx`\b(?:large|high|overwhelming|significant|great|huge|exceptional|many|unprecedented|competitive|fantastic)\b(?: \w+){0,3}? (?:applications?|applicants?|candidates?|pool|interest|response|volume)\b`,
    'We had an overwhelming number of applications.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'hint',
    'after-consideration',
    rx`\b(?:after|following|upon)\b (?:\w+ ){0,2}?(?:careful|thorough|further|much|long|due|reviewing|considering|consideration|deliberation|discussion|review)`,
    'After much deliberation, here is where we landed.',
    { aboutJobs: true },
  ),
];
