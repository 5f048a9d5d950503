import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Everything else about one's own search, in English. */
export const englishStatus: readonly Rule[] = [
  rule(
    'status_update',
    'sure',
    'application-viewed',
    rx`\b(?:your )?(?:application|resume|profile|cv) (?:[\w,'&/-]+ ){0,10}?(?:was|has been|is) (?:viewed|opened|downloaded|seen|shortlisted|forwarded)\b(?: (?:by|at)|[.!]|$| to)`,
    'Your application was viewed by Quayside Labs.',
    { where: 'anywhere', unless: /\b(?:who viewed|profile (?:was|has been) viewed|people|searches)\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'candidate-account',
    rx`\b(?:(?:an? |your )?(?:candidate|applicant|career\w*|talent|user|recruiting)? ?(?:account|profile|login|password)(?: [\w,]+){0,6}? (?:created|activated|set up|reset|verif\w+)(?: [\w,]+){0,6}? (?:career|candidate|applicant|job|recruit|talent)\w*|(?:candidate|applicant|career\w*) (?:home|portal|site|account|zone) (?:\w+ ){0,3}?(?:password|login|created|verif\w+|code|access)|verify your (?:candidate|applicant) (?:account|email))`,
    'An account was created for you on our careers site.',
    { where: 'anywhere', unless: /\b(?:if you (?:have )?created|you can also|join our|you may)\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'still-considering',
    rx`\b(?:(?:still|remains?|currently still|continu\w+ to be) (?:\w+ ){0,4}?(?:review\w*|under (?:review|consideration)|in (?:the )?(?:process|progress|running)|consider\w*|evaluat\w+|interviewing|deciding|working|active|being (?:considered|reviewed)|wait\w*)|not (?:yet )?(?:made|reached|taken) (?:a|any|our|the) (?:final )?decision|no (?:decision|news|update) (?:has been|yet|so far)|(?:taking|take|need|takes) (?:a (?:little|bit) )?(?:longer|more time)|bear with us|patience while|apologi\w+ for the (?:delay|wait)|delay in (?:our|the|getting))`,
    'Your application is still under review; we have not made a decision yet.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|may|unfortunately|decided|regret|due to an? (?:\w+ )?(?:high|large)|high(?:er)? (?:number|volume)|not be|still interested|order|shipment)\b/,
    },
  ),
  rule(
    'status_update',
    'sure',
    'you-withdrew',
    rx`\b(?:you (?:have )?(?:successfully )?withdr[ae]wn?\b|withdr[ae]w\w* (?:\w+ ){0,3}?(?:your )?(?:application|candidacy)|your (?:application|candidacy|withdrawal)(?: [\w,'&/-]+){0,8}? (?:withdrawn|confirmed)|(?:confirm|received|processed|noted) (?:\w+ ){0,4}?withdrawal|withdrawn (?:at|upon|on) your request)`,
    'You have withdrawn your application for Clockmaker.',
    {
      where: 'anywhere',
      unless:
        /\b(?:if you|to withdraw|you (?:can|may|could|wish)|position|vacancy (?:has|was)|like to withdraw|want to withdraw|or withdraw)\b/,
    },
  ),
  rule(
    'status_update',
    'sure',
    'survey',
    rx`\b(?:survey|questionnaire|rate your experience|your feedback (?:plays|helps|is)|share (?:\w+ )?feedback|feedback (?:on|about) (?:your|our|the) (?:\w+ )?(?:experience|process))\b.{0,80}\b(?:candidate|application|recruit\w*|hiring|interview|process|experience|anonymous)`,
    'Please fill in a short survey about our hiring process.',
    { aboutJobs: true, unless: /\b(?:company reviews?|employer|help other job seekers|your review)\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'finish-application',
    rx`\b(?:(?:application|profile) (?:\w+ ){0,3}?(?:is|remains|was) (?:\w+ )?(?:incomplete|unfinished|not (?:yet )?complete\w*|started)|(?:complete|finish|continue) (?:\w+ )?(?:your|the) (?:\w+ ){0,2}?application|in order for your (?:application|resume|profile) to be|need you to (?:complete|answer|provide|fill)|(?:missing|additional|few|couple of|following|some|more|housekeeping) (?:\w+ )?(?:documents?|information|questions?|details)\b.{0,60}\b(?:application|process|apply|position|role|answer|:|before|considered|regarding))`,
    'Your application is incomplete: please upload your certificates.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if you have|should you have|any questions|feel free|we may|contact you for|you will be contacted|reach out to you for|request additional|thank(?:s| you) for completing|visit|more information)\b/,
    },
  ),
  rule(
    'status_update',
    'likely',
    'can-you-confirm',
    rx`\b(?:(?:can|could|would|please) (?:you )?(?:\w+ ){0,2}?(?:confirm|tell|let (?:us|me) know|advise|clarify|answer)(?: [\w,']+){0,6}? (?:authori[sz]ed to work|work (?:authori[sz]ation|permit)|notice period|salary|visa|start date|expectations|references|right to work|relocat\w+)|(?:salary|compensation) expectations\b[^.!]{0,20}\?|background check|reference check|referees)`,
    'Could you tell us your notice period and salary expectations?',
    {
      aboutJobs: true,
      unless:
        /\b(?:share your (?:updated )?resume|c2c|w2|offer is contingent|if you are interested|interested in)\b/,
    },
  ),
  rule(
    'status_update',
    'likely',
    'good-news',
    rx`\b(?:decided|like|happy|pleased|excited|delighted|glad|plan\w*|want|will be|are|going)(?: to)? (?:\w+ )?(?:mov\w+|proceed\w*|progress\w*|continu\w+|advanc\w+|go)(?: (?!other|another|different|candidates)[\w'-]+){0,3}? (?:with )?(?:you|your (?:\w+ )?(?:application|candidacy|profile))\b`,
    'We have decided to move forward with your application.',
    {
      aboutJobs: true,
      unless:
        /\b(?:not|unable|no longer|never|other|another|different|if|whether|should|against|unfortunately)\b/,
    },
  ),
  rule(
    'status_update',
    'sure',
    'test-received',
    rx`\b(?:thank(?:s| you) for (?:completing|taking|submitting) (?:[\w-]+ ){0,6}?(?:assessment|test|challenge|take-?home|assignment|exercise)|(?:assessment|test|challenge|solution|responses|answers) (?:\w+ ){0,4}?(?:has|have|was|were) (?:\w+ )?(?:been )?(?:received|submitted|completed|recorded))`,
    'Thank you for completing the coding challenge.',
    { aboutJobs: true, unless: /\b(?:mock|unfortunately|decided|practice)\b/ },
  ),
  rule(
    'status_update',
    'likely',
    'recruiting-event',
    rx`\b(?:invit\w+|join us|hosting|save the date|rsvp)\b.{0,100}\b(?:happy hour|info(?:rmation|rmative)? ?session|open house|open day|career (?:fair|day)|meet-?up|hiring event|recruiting event|open-house)`,
    'Join us for an information session about the internship.',
    { aboutJobs: true },
  ),
  rule(
    'status_update',
    'likely',
    'expressed-interest-event',
    rx`\b(?:receiving this because you (?:expressed interest|applied|are (?:an applicant|a candidate))|update (?:on|about|regarding) (?:your|the) (?:timeline|status|process)|status (?:of your application )?(?:has )?changed)\b`,
    'You are receiving this because you applied last spring.',
    { aboutJobs: true },
  ),
  rule(
    'status_update',
    'likely',
    'talk-about-feedback',
    rx`\b(?:time|call|talk|speak|chat|connect)\b.{0,60}\b(?:about|discuss|share|over|through) (?:\w+ ){0,3}?(?:feedback|results?|outcome|decision)`,
    'Do you have time to talk about your interview feedback?',
    { aboutJobs: true },
  ),
  rule(
    'status_update',
    'hint',
    'update-subject',
    rx`\b(?:update (?:on|to|about|regarding) your|application (?:update|status)|status (?:of|update)|action required|next steps?|your application (?:at|to|for|with))\b`,
    'Update on your application',
    { where: 'subject' },
  ),
  rule(
    'status_update',
    'likely',
    'shortlisted',
    rx`\b(?:you|your (?:application|profile)) (?:have|has|are|were|was) (?:\w+ )?(?:been )?(?:shortlisted|short-listed|forwarded to|passed on to|(?:advanced|progressed|moved) (?:on )?to)\b`,
    'You have been shortlisted and will hear from the school.',
    { aboutJobs: true, unless: /\b(?:if|not|once|whether|only)\b/ },
  ),
  rule(
    'status_update',
    'likely',
    'keeping-you-posted',
    rx`\b(?:keep(?:ing)? you (?:posted|updated|in the loop|informed)|running (?:a (?:little|bit) )?(?:behind|late)|hope to (?:decide|have (?:a|an|news)|know)|expect to (?:decide|know|finish|have)|quick (?:update|status))\b`,
    'Just to keep you posted: we hope to decide next week.',
    {
      aboutJobs: true,
      unless: /\b(?:unfortunately|decided|if|alert|newsletter|filled|interview|call|meeting)\b/,
    },
  ),
  rule(
    'status_update',
    'likely',
    'account-code',
    rx`\b(?:(?:verification|one-time|security|confirmation|pass|access) ?(?:pass ?)?code|passcode|confirm your identity|verify your (?:account|email|identity)|(?:setting up|created?|registering|registered|activate) (?:\w+ ){0,2}?(?:profile|account)|account (?:has been |was )?(?:created|registered))\b`,
    'Your passcode for the applicant site is valid for ten minutes.',
    { where: 'anywhere', aboutJobs: true, unless: /\b(?:if you (?:have )?created|if you already)\b/ },
  ),
  rule(
    'status_update',
    'likely',
    'finalists-ahead',
    rx`\b(?:have|are|with) (?:an? |\w+ ){0,3}?(?:finalists|candidates|interviews)(?: \w+){0,2}? (?:in process|in the final|at the final|ahead|underway|in progress|already interviewing)`,
    'We have two finalists in process for this post.',
    { aboutJobs: true, unless: /\b(?:decided|unfortunately)\b/ },
  ),
];
