import { ROLE } from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Roles that are filled, closed or on hold, in English. */
export const englishRoleClosed: readonly Rule[] = [
  rule(
    'rejection',
    'sure',
    'role-filled',
    rx`\b(?:${ROLE}|vacancies|places|slots|spots)\b(?:'s)?(?: [\w,'&/()#:+-]+){0,22}? (?:has|have|had|was|were|is|are|been|now)(?: \w+){0,3} (?:been )?(?:filled|staffed|covered|given away)\b`,
    'Please note that the Night Baker role has now been filled.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless:
        /\b(?:until|till|only from|limited to|once|when|before|after the|not been filled|out of the pool|which had been filled|in the order|as (?:soon|they)|may be|re-?opened|have been filled)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'filled-the-role',
    rx`\b(?:we|have|has|already|recently|just|successfully|team|now|and|are) (?:now )?filled (?:\w+ ){0,6}?(?:${ROLE}|places|vacanc(?:y|ies)|slots)\b|^(?:sorry,? |hi,? |hello,? )?(?:it is |this (?:one )?is )?(?:already |now )?(?:filled|taken|gone)(?: (?:now|already))?[,.!]* (?:thanks|thank you|sorry|but thanks)|(?:^|\b(?:we|i|they|he|she|team|have|has|just|already) )(?:now |since )?filled it(?: (?:internally|yesterday|today|already|now|last|this|on|from|with|over|in)\b|[.,;!]|$)|\b(?:this|that) one (?:is |has (?:now |already )?been |now has been |has now been )(?:filled|taken|closed)\b`,
    'We have just filled this position.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless: /\b(?:until|once|when|before|not filled|we have filled over|in the past|this year we)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'role-closed',
    rx`\b${ROLE}\b(?: [\w,'&/()#:+-]+){0,14}? (?:has|have|had|was|were|is|are|been|now)(?: \w+){0,3}? (?:been )?(?:closed|cancell?ed|withdrawn|eliminated|discontinued|removed|scrapped|dropped|taken down|no longer (?:\w+ )?(?:available|open|active|vacant|needed|required|being (?:filled|recruited)|exists?))|\b(?:role|job|position|post|vacancy|seat|headcount|opening)s?(?: [\w-]+){0,6}? no longer (?:exists?|happening|going ahead|there|with us|on the table)\b`,
    'The Ferry Planner vacancy is no longer available.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless:
        /\b(?:until|once|when|re-?issued|carried over|transferred|duplicate|new (?:number|reference|job id)|log ?in|unsubscribe|reopen|at your request|merged|announced here|^requisition)\b/,
    },
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
    { aboutJobs: true, kind: 'role_closed', unless: /\b(?:interest)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'not-taking-applications',
    rx`\bno longer (?:\w+ )?(?:process|accept|review|tak|consider)\w*(?: (?:or|and) \w+)? (?:any |new |further )?(?:applica|candida|submission)`,
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
      unless:
        /\b(?:may|might|could|can|reserve|early|listings?|not closed|they closed|before it|stopped a job|our position|deadline|applications? close|closing date|interview|account|closes)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'on-hold',
    rx`\b(?:${ROLE}|hiring|recruitment|recruiting|process|headcount|interviews)\b(?: [\w,'&/()#+-]+){0,16}? (?:on (?:\w+ )?hold|paus\w+|frozen|suspended|postponed indefinitely|deferred)\b`,
    'The recruitment for this job has been put on hold.',
    {
      aboutJobs: true,
      kind: 'on_hold',
      unless:
        /\b(?:all requisitions|frozen (?:foods?|goods|desserts?|products?)|was told|template|overnight|collecting|tell the candidates|until (?:your|you)|your interview|our interview)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'campaign-suspended',
    rx`\b(?:campaigns?|competition|selection (?:process|exercise|procedure)|exercise|intake|round of appointments)\b(?: [\w,'&/()+-]+){0,10}? (?:(?:is|are|was|has been|have been|will be) (?:now |therefore |being )?(?:suspended|paused|halted|stood down|on hold|shelved|cancelled|abandoned|discontinued))\b|\b(?:interviews?|assessments?) (?:[\w,'-]+ ){0,8}?will (?:no longer|not) (?:now )?(?:take place|be held|go ahead|be taking place)[.!]?$`,
    'The harbour pilot campaign has been paused by the ministry.',
    {
      aboutJobs: true,
      kind: 'on_hold',
      unless:
        /\b(?:fundrais\w+|marketing|ad campaign|advert\w*|new (?:date|time)|tomorrow|today|(?:mon|tues|wednes|thurs|fri)day|instead|snow|weather|strike|reschedul\w+)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'put-on-hold',
    rx`\b(?:put|place|placed|putting)(?: [\w-]+){0,5}? (?:${ROLE}|hiring|hires?|recruitment|recruiting|search)\b(?: [\w-]+){0,4}? (?:on (?:\w+ )?(?:hold|ice|pause)|on the back burner|into next year)|\b(?:we|to|have|has|is|are|must|will|board|company)(?: \w+)? (?:paus\w+|froze\w*|freez\w+|suspend\w*|defer\w*|postpon\w+|halt\w*|park\w*|shelv\w+|delay\w*)(?: [\w-]+){0,4}? (?:${ROLE}|hiring|hires?|recruitment|recruiting|search)\b`,
    'We decided to pause hiring for the rest of the year.',
    {
      aboutJobs: true,
      kind: 'on_hold',
      unless:
        /\b(?:lifted|paused a lot|your (?:job )?search|alert|ad|advert|campaign|subscription|notification|propos(?:e|ed|ing)|bill|template|interview on)s?\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'hiring-freeze',
    rx`\b(?:hiring|recruitment|recruiting|staffing|headcount) (?:freeze|pause|stop|embargo|restraint|moratorium)\b|\b(?:freeze|pause|embargo|moratorium|stop|halt|brakes)\b (?:on|to) (?:all |any |every |new |outside |external |field |open )*?(?:[\w&-]+ ){0,2}?(?:hir\w+|recruit\w+|roles|positions|vacanc\w+|headcount|posts|appointments|openings|searches)\b|\b(?:frozen|froze|paused|suspended|stopped) (?:everything|all|every|any|each) (?:\w+ ){0,4}?(?:above|below|hir\w+|recruit\w+|roles|positions|vacanc\w+|headcount|posts|openings|searches|interview\w*)`,
    'A hiring freeze came into force last week.',
    {
      aboutJobs: true,
      kind: 'on_hold',
      unless: /\b(?:lifted|survived|exempt|not affected|despite|over|end of|news|economy|sector|industry)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'plans-changed',
    rx`\b(?:business (?:needs|priorities)|budget|priorities|plans|headcount|scope|strategy)(?: \w+){0,3}? (?:has|have|changed|shifted|cuts?|been)\b`,
    'Our hiring plans have changed since we spoke.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless: /\b(?:helped|product|customers?|new features?|approved|not (?:been )?changed)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'recruitment-called-off',
    rx`\b(?:recruitment|recruiting|search|vacancy|hiring|campaign|selection (?:process|procedure)|competition)\b(?: [\w,'&/()-]+){0,14}? (?:has|have|is|was|are|been|being)(?: now| therefore| hereby| been){0,2} (?:cancell?ed|abandoned|terminated|discontinued|called off|pulled|shelved|stopped|ceased|lapsed)\b|\b(?:vacancy|recruitment|post|position|job|role|search)\b(?: for [\w ]{3,40}?)? (?:has |is |have )?(?:therefore |now |sadly )?(?:lapses?|lapsed|ceased|ceases|fallen through|fell through|falls away|is off)\b|\b(?:pulled|pulling|shelved|scrapped|eliminate|eliminated|stop|stopped|end|ending|ended) (?:the |this |our |all |that |external |open )(?:[\w-]+ ){0,4}?(?:vacancy|opening|search(?:es)?|recruitment|requisition|role)\b`,
    'The search has been called off for want of a grant.',
    {
      kind: 'role_closed',
      aboutJobs: true,
      unless: /\b(?:job alerts?|saved|account|to stop|deadline|your alert|your job search)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'role-gone',
    rx`\b(?:${ROLE})(?: is|'s| has)(?: now| already| sadly| unfortunately){0,2} (?:gone|no more|off the table|dead|not happening|no longer happening)\b|\b(?:there is|we have) (?:no|not an?) (?:[\w-]+ ){0,4}?(?:seat|role|job|position|post|opening|vacancy)\b(?: \w+){0,4}? (?:any ?more|any longer|after all|now|at present|this year|at the moment)\b|\b(?:no|not any) (?:more |further |new )(?:places|seats|starters|hires|hiring|vacancies|positions|people) (?:at|this|until|till|for|before|now|with)\b|\bno role to fill\b|\bno one (?:will be|is being) hired\b|\bnobody (?:gets|will be|is being|is) hired\b`,
    'There is no boatman post here any more.',
    {
      kind: 'role_closed',
      aboutJobs: true,
      unless: /\b(?:until|before) (?:it|the)\b|\b(?:pool|talent|match your alert|if)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'not-hiring-after-all',
    rx`\b(?:will|are|is|am|do|does) not (?:now |be )?(?:hir(?:e|ing)|appoint(?:ing)?|recruit(?:ing)?|tak(?:e|ing) on|mak(?:e|ing) an appointment|fill(?:ing)?) (?:[\w-]+ ){0,6}?(?:after all|anyone|anybody|new|any|an?|the|this|to|at (?:the moment|present))\b|\bnot (?:allowed|able|permitted) to (?:sign|hire|appoint|recruit|take on) (?:anyone|anybody|new|any|somebody)\b`,
    'We are not taking on a thatcher this year after all.',
    {
      kind: 'role_closed',
      aboutJobs: true,
      unless: /\b(?:fee|charge|this way|in error|if|agenc(?:y|ies))\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'no-vacancy',
    rx`\b(?:have|has|had|are|is) (?:currently |at present |sadly )?(?:no|not any) (?:current |open |suitable |further )?(?:vacanc(?:y|ies)|openings?|positions?)\b|\bnot need (?:\w+ )?(?:any ?more|anyone|anybody|any longer)\b|\bno need (?:for|of) (?:a|an|another|new)\b`,
    'I must tell you that we have no openings.',
    { kind: 'role_closed', aboutJobs: true, unless: /\b(?:if|when|should|match\w* your (?:search|alert))\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'role-stands-closed',
    rx`\b(?:position|vacancy|requisition|job|post|role)(?: [\w,'&/()#:+-]+){0,6}? (?:stands? closed|closed by (?:the )?(?:employer|client|company)|closed,? (?:position|already) filled)|\b(?:closure|cancellation) of (?:the |this )?(?:position|vacancy|requisition|recruitment|search|post)\b|\brecruitment cancell?ed\b|\bwas filled\b`,
    'Your status: archived (post closed by the employer)',
    {
      kind: 'role_closed',
      aboutJobs: true,
      where: 'anywhere',
      unless: /\b(?:last week|one more|account|ticket|if)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'on-ice',
    rx`\b(?:roles?|jobs?|positions?|posts?|search|vacanc(?:y|ies)|openings?|it|that|everything|whole thing|hire|hiring)\b(?: [\w'-]+){0,6}? (?:is|are|now|been|goes|put) (?:\w+ )?(?:on ice|parked|on the back burner|mothballed|suspended until|stood down)\b|\b(?:vacancy|recruitment|headcount|job|staffing) (?:freeze|stop|ban)\b|\b(?:put|placed|called) a (?:stop|halt|freeze|hold) (?:on|to) (?:all |any )?(?:new )?(?:hir\w+|headcount|recruit\w+|appointments|vacanc\w+)|\bsuspended all (?:\w+ )?(?:searches|recruitment|hiring)|\bhit the brakes on\b`,
    'The archivist post is on ice until the spring.',
    {
      kind: 'on_hold',
      aboutJobs: true,
      unless: /\b(?:lifted|over|end of the|economy|sector|industry|reader)\b/,
    },
  ),
];
