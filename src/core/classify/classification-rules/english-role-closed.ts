import { ROLE } from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Roles that are filled, closed or on hold, in English. */
export const englishRoleClosed: readonly Rule[] = [
  rule(
    'rejection',
    'sure',
    'role-filled',
    rx`\b(?:${ROLE}|vacancies)\b(?: [\w,'&/()#:+-]+){0,14}? (?:has|have|had|was|were|is|are|been|now)(?: \w+){0,3} (?:been )?(?:filled|staffed)\b`,
    'Please note that the Night Baker role has now been filled.',
    { aboutJobs: true, kind: 'role_closed', unless: /\b(?:until|once|when|before|after the)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'filled-the-role',
    rx`\b(?:we|have|has|already|recently|just|successfully|team) filled (?:\w+ ){0,3}?${ROLE}`,
    'We have just filled this position.',
    { aboutJobs: true, kind: 'role_closed', unless: /\b(?:until|once|when)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'role-closed',
    rx`\b${ROLE}\b(?: [\w,'&/()#:+-]+){0,14}? (?:has|have|had|was|were|is|are|been|now)(?: \w+){0,3}? (?:been )?(?:closed|cancell?ed|withdrawn|eliminated|discontinued|removed|scrapped|dropped|taken down|no longer (?:\w+ )?(?:available|open|active|vacant|needed|required|being (?:filled|recruited)|exists?))`,
    'The Ferry Planner vacancy is no longer available.',
    { aboutJobs: true, kind: 'role_closed', unless: /\b(?:until|once|when|log ?in|unsubscribe|reopen)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'no-longer-hiring',
    rx`\bno longer (?:\w+ )?(?:hir\w+|recruit\w+|interview\w+|looking|seeking|fill\w*|consider\w+|pursu\w+|accept\w+ (?:applica|candid)\w+|plan\w* to (?:hire|fill))(?: [\w-]+){0,6}? (?:${ROLE}|position|applications|team|anyone|new)`,
    'We are no longer recruiting for our Tide Analyst role.',
    { aboutJobs: true, kind: 'role_closed' },
  ),
  rule(
    'rejection',
    'sure',
    'role-not-going-ahead',
    rx`\b(?:this|the|that|our) (?:[\w-]+ ){0,3}?${ROLE} (?:[\w-]+ ){0,4}?not (?:\w+ ){0,3}?(?:mov\w+|go\w*|proceed\w*|be (?:filled|going))(?: ahead| forward)?`,
    'It was decided that this role will not be going ahead.',
    { aboutJobs: true, kind: 'role_closed' },
  ),
  rule(
    'rejection',
    'sure',
    'not-taking-applications',
    rx`\bno longer (?:\w+ )?(?:process|accept|review|tak|consider)\w* (?:any |new |further )?(?:applica|candida|submission)`,
    'We are no longer processing any applications.',
    { aboutJobs: true, kind: 'role_closed' },
  ),
  rule(
    'rejection',
    'sure',
    'not-to-fill',
    rx`\b(?:decided|chosen|elected|decision)(?: \w+){0,4}? not (?:to )?(?:fill|hire|recruit|refill|backfill)`,
    'The board has decided not to fill this position this year.',
    { aboutJobs: true, kind: 'role_closed' },
  ),
  rule(
    'rejection',
    'sure',
    'cancelled-search',
    rx`\b(?:cancell?ed|closed|clos(?:e|ing)|ended|withdrawn|stopped) (?:\w+ ){0,3}?(?:${ROLE}|recruitment|hiring process|hiring for)\b`,
    'Due to a change of budget we have cancelled this requisition.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless: /\b(?:deadline|applications? close|closing date|interview|account|closes)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'on-hold',
    rx`\b(?:${ROLE}|hiring|recruitment|recruiting|process|headcount|interviews)\b(?: [\w,'&/()#+-]+){0,10}? (?:on (?:\w+ )?hold|paus\w+|frozen|suspended|postponed indefinitely|deferred)\b`,
    'The recruitment for this job has been put on hold.',
    { aboutJobs: true, kind: 'on_hold', unless: /\b(?:until (?:your|you)|your interview|our interview)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'put-on-hold',
    rx`\b(?:put|place|placed|putting|paus\w+|froze\w*|freez\w+|suspend\w*)(?: [\w-]+){0,4}? (?:${ROLE}|hiring|recruitment|recruiting|search)\b(?: [\w-]+){0,4}?(?: on (?:\w+ )?hold)?`,
    'We decided to pause hiring for the rest of the year.',
    {
      aboutJobs: true,
      kind: 'on_hold',
      unless: /\b(?:alert|ad|advert|campaign|subscription|notification)s?\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'hiring-freeze',
    rx`\bhiring (?:freeze|pause|stop)\b`,
    'A hiring freeze came into force last week.',
    { aboutJobs: true, kind: 'on_hold', unless: /\b(?:lifted|over|end of|news|economy|sector|industry)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'plans-changed',
    rx`\b(?:business (?:needs|priorities)|budget|priorities|plans|headcount|scope|strategy)(?: \w+){0,3}? (?:has|have|changed|shifted|cuts?|been)\b`,
    'Our hiring plans have changed since we spoke.',
    { aboutJobs: true, kind: 'role_closed', unless: /\b(?:helped|product|customers?|new features?)\b/ },
  ),
];
