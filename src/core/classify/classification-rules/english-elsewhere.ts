import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Mail that is not about one's own search, in English. */
export const englishElsewhere: readonly Rule[] = [
  rule(
    'not_job_related',
    'sure',
    'job-alert',
    rx`\b(?:jobs? alerts?|new jobs? (?:for|matching|that|in|at|posted|found|near|you)|jobs? (?:that )?match(?:es|ing)?|match(?:es|ing)? (?:your|for your) (?:saved|job|search|preferences|profile)|jobs (?:for you|you (?:may|might)|like)|(?:recommended|similar|latest|top|featured|suggested|hottest) jobs|job (?:recommendations?|matches|suggestions?|digest|of the (?:week|day))|saved (?:job )?search\w*|(?:see|view|browse|search|explore) (?:all|more|new|these) (?:\w+ )?jobs|jobs posted|new positions for your|apply now to|\d+\+? (?:more |new )?(?:[\w-]+ ){0,5}?jobs? in)\b`,
    '12 new jobs for you in Bergen match your saved search.',
    {
      where: 'anywhere',
      unless:
        /\b(?:your application|register|join our|join the|you may also|in the meantime|please (?:visit|feel)|encourage|if you would like|receive job alerts|set up|sign up for|create|continue|you can also|we invite you|future)\b/,
    },
  ),
  rule(
    'not_job_related',
    'sure',
    'hiring-now-digest',
    rx`\bis hiring for\b.{0,90}\b\d+ (?:more|new|other)\b|^\d+ (?:new )?(?:[\w-]+ ){0,5}?jobs?\b|\bnew match:|\bjobs? in [\w ,]{1,60} (?:and|\+) \d+ more|\bopenings? at \w+$|\bnew openings\b|\bjob of the (?:week|day)\b`,
    'Kite & Co is hiring for Sail Maker. 9 more sail jobs near you.',
    { where: 'subject' },
  ),
  rule(
    'not_job_related',
    'likely',
    'newsletter',
    rx`\b(?:newsletter|view (?:this (?:email|message) )?in (?:your |a )?browser|view (?:online|as a web page)|weekly (?:digest|update|roundup)|this week's|in this (?:issue|edition|week)|read (?:more|the full)|webinar|subscribe(?:d)? to|subscription|manage (?:your )?(?:email )?preferences|you are receiving this (?:email|message|because you (?:joined|subscribed|signed|are subscribed)))`,
    'You are receiving this email because you subscribed to our newsletter.',
    { where: 'anywhere', unless: /\b(?:your application|expressed interest|applied)\b/ },
  ),
  rule(
    'not_job_related',
    'likely',
    'bulk-footer',
    rx`\b(?:unsubscribe|opt[- ]out|all rights reserved|update your (?:email )?preferences|remove me|to be removed|removed from (?:our|this|future)|stop receiving|no longer wish to receive|mailing list)\b`,
    'To unsubscribe, click here.',
    {},
  ),
  rule(
    'not_job_related',
    'sure',
    'receipt',
    rx`\b(?:(?:your |the )?(?:order|invoice|receipt|payment|purchase|booking|reservation|shipment|package|delivery|transaction|refund|statement|bill)\b.{0,50}\b(?:confirm\w*|shipped|dispatched|received|processed|attached|number|total|on its way|delivered|due|is ready|#)|(?:tracking number|order number|amount due|you(?:'ve| have) been charged|your subscription|free shipping|thank you for your (?:order|purchase|payment|recent (?:order|purchase|transaction))))`,
    'Your order has shipped and is on its way.',
    {
      where: 'anywhere',
      unless:
        /\b(?:application|position|candidate|interview|resume|recruit\w*|requisition|job order|in order)\b/,
    },
  ),
  rule(
    'not_job_related',
    'sure',
    'account-security',
    rx`\b(?:(?:verification|security|confirmation|one-time|login|sign-in|access|pass) ?code|passcode|two-factor|new (?:device|sign-?in|login)|sign-?in (?:attempt|activity)|unusual activity|password (?:has been |was )?(?:reset|changed)|reset your password|confirm your email|verify your email|activate your account|your account (?:was|has been|is) (?:created|locked|suspended))\b`,
    'A new sign-in to your account was noticed.',
    { where: 'anywhere', aboutJobs: false },
  ),
  rule(
    'not_job_related',
    'sure',
    'phishing',
    rx`\b(?:account|mailbox|profile|password|card) (?:\w+ ){0,2}?(?:will be|has been|is|expires?) (?:\w+ )?(?:suspended|locked|deactivated|limited|restricted|blocked|expir\w+)\b|\b(?:confirm|verify|update) your (?:bank|billing|payment|card|payroll|tax) (?:details|information|account)`,
    'Your mailbox will be suspended unless you confirm your bank details.',
    { where: 'anywhere', unless: /\b(?:candidate|applicant) account\b/ },
  ),
  rule(
    'not_job_related',
    'likely',
    'sale',
    rx`(?:\b(?:\d+ ?% off|(?:up to|save|get) \d+ ?%|on sale|special offer|limited time|exclusive deal|coupon|discount|promo(?:tion|tional)? code|free trial|buy now|shop now|order now|click here to (?:buy|order)|black friday|giveaway|sweepstakes|lottery|winner|casino|credit card|mortgage|viagra|pills|lose weight|enlarge|debt|refinanc\w+|investors?|stocks?)\b)`,
    'Save 40% on garden tools: limited time only.',
    { where: 'anywhere', unless: /\b(?:salary|your application|candidate|resume|position)\b/ },
  ),
  rule(
    'not_job_related',
    'sure',
    'work-at-home',
    rx`\b(?:(?:earn|make|extra|second) (?:\w+ ){0,3}?(?:\$ ?\d[\d,]*|income|money|cash)|work(?:ing)? (?:from|at) home.{0,60}\b(?:earn|\$|money|business|opportunity)|home-?based business|be your own boss|financial freedom|no experience (?:needed|necessary|required)|multi-?level|envelopes|university (?:degree|diploma)s?|diplomas? (?:from|based)|get (?:a|your) degree)`,
    'Earn $900 a week working from home, no experience needed!',
    { where: 'anywhere', unless: /\b(?:per annum|salary range|base salary)\b/ },
  ),
  rule(
    'not_job_related',
    'likely',
    'advice',
    rx`\b(?:interview (?:tips|questions|prep course)|resume (?:tips|writing|review|builder|template)|career (?:advice|tips|coach\w*)|job search tips|(?:land|find|get) (?:a|your|the) (?:dream|next|great|perfect|new) (?:job|role)|how to (?:ace|write|answer|negotiate|find|get|stand out|beat)|job (?:market|seekers?|hunting)|stand out to recruiters|online course|enroll|sign up (?:now|today|free)|masterclass|bootcamp|podcast)\b`,
    'Five interview tips that help you land your dream job.',
    { where: 'anywhere', unless: /\b(?:your application|unfortunately|thank you for applying)\b/ },
  ),
  rule(
    'not_job_related',
    'likely',
    'mailing-list',
    rx`^(?:re: ?|fwd?: ?){0,3}\[[\w .:-]{2,40}\]`,
    'Re: [harbour-users] Build fails on old boats',
    { where: 'subject', unless: /\b(?:action required|application|interview|job|external|position)\b/ },
  ),
  rule(
    'not_job_related',
    'likely',
    'social-notice',
    rx`\b(?:viewed your profile|endorsed you|wants to connect|connection request|invitation to connect|people (?:are looking|you may know)|who (?:is|has) (?:viewed|looking)|posted (?:a|an)|liked your|commented on|new (?:followers?|messages? from)|appeared in \d+ search)`,
    'Two people viewed your profile this week.',
    { where: 'anywhere' },
  ),
  rule(
    'not_job_related',
    'likely',
    'forwarded-business',
    rx`(?:^-{5,} ?forwarded by|^(?:url|date): (?:http|not supplied|\d)|\bplease find attached the (?:report|minutes|invoice|contract draft))`,
    'URL: http://blog.example/archives/12.html',
    {},
  ),
];
