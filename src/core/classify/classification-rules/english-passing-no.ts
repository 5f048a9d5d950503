import { DATE, OTHER_TRADE } from './english-words.ts';
import { part, type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Whoever got it, as people name them: "her", "my nephew", "one of our own drivers", "a former colleague". */
const THEM = part`(?:him|her|them|one of (?:our|my|the) (?:own )?[\w-]+|(?:my|our|his) own [\w-]+|(?:my|our|his|her) (?:son|daughter|nephew|niece|cousin|brother|sister|wife|husband|partner|apprentice|intern|deputy|assistant)|an? (?:former|retired|local|fellow|internal) [\w-]+|a colleague|an insider|some(?:one|body)|an?other [\w-]+|the other (?:one|[\w-]+))`;

/** What is not decided, what is said of the reader, and other trades. */
const NOT_SETTLED = new RegExp(
  String.raw`\b(?:if|unless|until|once|whether|(?<!in )may|might|perhaps|not yet|would you|could you|do you|are you|let me know|interviewer|introduc\w+|(?:meet|speak|talk) (?:to |with )?you|you (?:will|would) (?:be )?(?:meet|speak|talk|hear|join)\w*|landlord|supplier|vendor|tenant|flat|apartment|parcel|client of mine)\b|${OTHER_TRADE.source}`,
);

/** A no that is told in passing by what becomes of the job or of somebody else, in English. */
export const englishPassingNo: readonly Rule[] = [
  rule(
    'rejection',
    'likely',
    'is-now-theirs',
    rx`\b(?:it|job|role|post|position|place|seat|spot|vacancy|chair|contract|one|shifts|hours)\b(?: (?!not\b|you\b)[\w,'()-]+){0,6}? (?:has |have |is |are |'s )?(?:now |just |already |since |therefore )?(?:gone|went|going|goes|offered|given|promised|awarded) to ${THEM}\b|\b(?:it is|was) to (?:him|her|them) that\b|\b(?:offer(?:ed|ing)|giv(?:en|ing)|gave|promised|hand(?:ed|ing)) (?:it|(?:the|this|that|our) (?:[\w'&/,-]+ ){1,6}?)(?:to )${THEM}\b`,
    'The chair by the window has gone to a former pupil of ours.',
    { kind: 'not_selected', aboutJobs: true, unless: NOT_SETTLED },
  ),
  rule(
    'rejection',
    'likely',
    'another-does-it',
    rx`\b(?:have|has|had|we|i|they|ended up|end up|decided to|decided on)(?: now| just| since| therefore| instead)? (?:ask(?:ed|ing)|appoint(?:ed|ing)?|hir(?:ed?|ing)|promot(?:ed?|ing)|mov(?:ed?|ing)|engag(?:ed?|ing)|sign(?:ed|ing)?|bring(?:ing)?|brought|tak(?:e|en|ing)|took|pick(?:ed|ing)?|rehir(?:ed?|ing)) ${THEM}(?:,? (?:to (?:start|join|be|become|take|run|lead|do|fill|step)|into|over|across|instead|for (?:it|this|the)|from|as|who|whose|with)\b|[.,;]|$)|\bappointed (?:him|her|them)\b`,
    'We have asked a former postman to start with us in May.',
    { kind: 'not_selected', aboutJobs: true, unless: NOT_SETTLED },
  ),
  rule(
    'rejection',
    'likely',
    'took-the-one-who',
    rx`\b(?:chosen|chose|choosing|picked|appointed|hired|hiring|gone (?:for|with)|went (?:for|with)|going (?:for|with)|plumped for|settled on|landed on|taken on|took on) (?:the|an?) (?:[\w-]+ ){1,4}?(?:who|whose|that (?:has|had|was)|with (?:more|a|an|the|years|stronger|deeper|direct|prior|recent|previous|\w+ years))\b|\bgo(?:ne|ing)? with the (?:other|second|first|next) \w+|\bwent with the (?:other|second|first) \w+`,
    'We have chosen the baker who can start at three in the morning.',
    { kind: 'not_selected', aboutJobs: true, unless: NOT_SETTLED },
  ),
  rule(
    'rejection',
    'likely',
    'others-go-on',
    rx`\b(?:focus(?:ing|sed|ed)?|concentrat(?:e|ing)|continu(?:e|ing) (?:our|the|their) search|mov(?:e|ed|ing) (?:ahead|forward|on)|progress(?:ed|ing)?|advanc(?:e|ed|ing)|prioriti[sz](?:e|ed|ing)|press(?:ing)? on|proceed(?:ed|ing)?|going|gone|go|taken?|taking|put|putting) (?:on |with |for |ahead with |forward with |through |forward )?(?:only |just |a few |the )?(?:folks|people|persons|candidates|applicants|others|those|profiles|a (?:small )?group|engineers|designers|developers|nurses|teachers)(?:,? (?:who|whose|with|ahead of you|ahead of yours|before you|instead|over you|already|closer))\b`,
    'For this boat we are going to focus on folks with ocean miles.',
    { kind: 'not_selected', aboutJobs: true, unless: NOT_SETTLED },
  ),
  rule(
    'rejection',
    'likely',
    'another-suits-better',
    rx`\b(?:an?other|one other|the other|a different|a fellow) (?:interviewee|candidate|applicant|person|finalist|contender|colleague)\b(?: [\w',-]+){0,6}? (?:suits?|suited|fits?|fitted|match(?:es|ed)?|meets?|met|better|stronger|closer|more|ahead|edged?|edge|first)\b|\b(?:felt|thought|judged|decided|agreed|found|believed?)(?: that)? (?:an?other|the other) (?:\w+ )?(?:would|was|is|could|came|came out|had)\b`,
    'The managers thought another interviewee would suit the yard better.',
    { kind: 'not_selected', aboutJobs: true, unless: NOT_SETTLED },
  ),
  rule(
    'rejection',
    'likely',
    'your-name-is-missing',
    rx`\b(?:you|yours|your (?:[\w-]+ ){0,3}?(?:name|application|number|no|cv|roll no|reference|candidacy))\b(?:[\w .:#/-]{0,24}?) (?:does|do|did|has|have|was|were|is|are) not (?:\w+ ){0,2}?(?:appear|figure|feature|featured|listed|included|shown|displayed|picked|drawn)\b(?: (?:in|on|among|amongst|for|from|to|into|this)\b|[.,;]|$)`,
    'Your roll number does not appear on the list of the harbour board.',
    {
      aboutJobs: true,
      unless: /\b(?:if|account|portal shows|attachment|spam|inbox|why|yet|statement|invoice)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'choose-not-to',
    rx`\b(?:decided|chosen|opted|opting|electing|elected|agreed|choosing|concluded it best)(?: [\w-]+){0,4}? not to (?:\w+ ){0,2}?(?:add|take|bring|put|include|call|see|use|book|sign|make|offer|keep|send|submit|present|engage|employ|retain|invite|interview|hire|shortlist) (?:\w+ )?(?:you|yours?|an offer)\b`,
    'After the trial sail we have decided not to add you to our crew.',
    {
      aboutJobs: true,
      unless: new RegExp(
        String.raw`${DATE.source}|\b(?:you (?:have )?(?:decided|chosen|opted|elected)|if)\b`,
      ),
    },
  ),
  rule(
    'rejection',
    'likely',
    'plainly-no',
    rx`\b(?:going to|will) have to (?:say|make it) no\b(?! (?:to (?:any|the|your) (?:other|question|call)|one|longer|more))|\b(?:we are|i am|we will be|are) (?:stopping|ending (?:it|this|things)|leaving it|calling it) (?:here|there)\b|\b(?:like|prefer|decided|chosen|want|going) to (?:leave|call|end) it (?:there|here|a day)\b|\b(?:going to|will|decided to|shall|plan to|need to|want to) (?:be )?(?:keep|keeping|carry on|continue|continuing) (?:on )?looking(?! (?:for (?:you|roles|jobs|something|other|opportunities|work)|out|into|at|after|forward))\b|\bshall be looking for (?:an?|some(?:one|body))\b|\bit (?:will|would|was|is) not (?:going to )?be you\b`,
    'I am going to have to say no, the ferry needs a second engineer.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|unless|until|you (?:decide|want|need|have) to|do not|not (?:going|have) to|on your behalf|for you|while)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'nothing-left-to-fill',
    rx`\b(?:role|position|job|post|vacancy|requisition|opening|program(?:me)?|headcount|recruitment|internship|one)s?\b(?: [\w,'()/-]+){0,8}? (?:no longer (?:exists?|open|there|needed|required)|off the table|ring-?fenced|(?:been|being|is|was|are|were|got|to be) (?:pulled|scrapped|shelved|axed|dropped|discontinued|absorbed|mothballed|ring-?fenced)\b)|\b(?:seats?|places?|spots?|positions?|internships?|openings?)\b(?: [\w,'()-]+){0,5}? (?:(?:have|has) (?:all |now |already )*been|are (?:all|now|already)) (?:filled|taken|allocated|assigned|gone)\b|\bclos(?:e|ing|ed) (?:all |out |off )*(?:the )?(?:open |outstanding |remaining |pending |existing |current )*applications\b`,
    'A merger came, and the requisition no longer exists.',
    {
      kind: 'role_closed',
      aboutJobs: true,
      unless:
        /\b(?:if|unless|until|once|may|might|not affect\w*|unaffected|before|deadline|interview (?:slots?|places?)|slots? for|your (?:old|previous|account)|course|workshop|you (?:have )?(?:withdrew|withdrawn|asked)|your (?:offer|application) (?:has|was))\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'nobody-reads-on',
    rx`\bapplications?(?: [\w,']+){0,6}? (?:will|can|could|would|shall|were) (?:therefore |accordingly |now )?not (?:therefore |now )?be(?:en)? (?:progressed|reviewed|read|processed|considered|assessed|carried|taken (?:any )?further|taken forward)|\bnot considered (?:any )?further\b|\b(?:will|shall|can|are|am) not (?:be |going to )?(?:review|read|process|consider|assess)(?:ing)? (?:your|any more|further|any further) (?:submissions?|applications?|cvs?|files?|papers)\b|\b(?:contract|offer|appointment|job)\b(?: [\w']+){0,8}? (?:will|would) not be (?:coming|made|issued|sent|happening)\b|\bwill not be (?:seeing|meeting|interviewing|hiring|appointing|contacting|taking on) (?:any(?:one|body)|further|any further|any other|more)\b`,
    'The mill is sold, and applications already received will not be progressed.',
    {
      kind: 'role_closed',
      aboutJobs: true,
      unless: new RegExp(
        String.raw`\b(?:without|incomplete|late|unless|if|until|before|by (?:e-?mail|post|fax)|from agencies|agency|after the|received after|applications (?:that|which|sent|from|via))\b|${OTHER_TRADE.source}`,
      ),
    },
  ),
];
