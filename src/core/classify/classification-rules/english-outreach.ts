import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Recruiters who come by themselves, in English. */
export const englishOutreach: readonly Rule[] = [
  rule(
    'recruiter_outreach',
    'sure',
    'came-across',
    rx`\b(?:came across|found|saw|noticed|reviewed|viewed|looked at|seen|stumbled (?:up)?on|spotted|looking at|read) (?:\w+ ){0,2}?(?:your |online )?(?:\w+ )?(?:profile|resume|background|cv|github|linkedin|experience|skillset)\b.{0,90}\b(?:job ?boards?|linkedin|dice|monster|indeed|careerbuilder|databases?|online|github|impress\w*|thought|feel|fit|match\w*|portal|website|interest\w*|reach\w*|opportunit\w+|stood out|network|today)\b`,
    'I came across your profile on LinkedIn and thought of a role that could suit you.',
    {
      unless:
        /\b(?:your application|applied|applying|unfortunately|after reviewing|carefully|not|although|however|in case|if|job ?sites|more sites|post)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'sure',
    'i-have-an-opening',
    rx`\b(?:i|we|client|they) (?:\w+ ){0,3}?(?:have|am|are|has|is|'m|got|currently have|recruiting|working|hiring|looking|searching|sourcing|helping)\b(?: [\w'-]+){0,5}? (?:(?:an?|the (?=below|following|above|attached)|this|some|multiple|several|immediate|urgent|exciting|new|great|below|following|excellent|direct) (?:[\w/,.&-]+ ){0,7}?(?:opportunit\w+|openings?|requirements?|needs?|role|position|mandate|job)\b.{0,80}\b(?:client|you|your|interest\w*|below|contract|remote|fit|location|share|for a)|on behalf of|on a (?:\w+ )?(?:search|mandate|role|position))`,
    'I have an exciting opportunity with my client that may interest you.',
    {
      unless:
        /\b(?:your application|applied|applying|unfortunately|received|reviewing your|interview|have reviewed|you (?:match|for your))\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'sure',
    'share-your-resume',
    rx`\b(?:share|send|forward|reply|revert|provide|submit|email|attach)\b(?: [\w,'-]+){0,8}? (?:(?:updated?|latest|recent|current|word)(?: \w+){0,3} (?:resume|cv|profile)|resume (?:for|along|asap|at|to|with)|(?:hourly|expected|pay|bill|salary) (?:rate|expectations?)|rate expectation|resumes?$)`,
    'Please reply with your updated resume and expected rate.',
    {
      unless:
        /\b(?:attaching|teams interview|thanks for your reply|your application (?:has|was|is)|unsubscribe)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'sure',
    'are-you-open',
    rx`\b(?:are you|would you|if you (?:are|would be|were)|you (?:might|may|would|could) be|let (?:me|us) know (?:if|your)|be|is this|not|may|might|see if you|to see if)(?: \w+){0,4}? (?:open to|interest\w* (?:in|to|you|of|and|on|for|regarding)|looking (?:for|to)|exploring|considering|up for|comfortable)(?: [\w'-]+){0,7}? (?:opportunit\w+|roles?|positions?|openings?|change|job|career move|discussing|quick (?:call|chat)|hear\w* more|learn\w* more|jd|requirement|new)\b`,
    'Would you be open to hearing about new opportunities?',
    {
      unless:
        /\b(?:your application|applied|unfortunately|future|other (?:roles|positions|openings|opportunities)|another|thank you for your interest|unsubscribe|applying)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'sure',
    'i-am-a-recruiter',
    rx`\b(?:my name is|this is|i am|i work as|myself)\b(?: [\w.,'-]+){0,6}? (?:recruiter|talent (?:acquisition|partner|scout)|headhunter|staffing|sourcer|with \w+ (?:technologies|inc|llc|solutions|staffing|consulting|systems)|from \w+ (?:technologies|inc|llc|solutions|staffing|consulting|systems))`,
    'My name is Tobi and I am a technical recruiter at a staffing firm.',
    { unless: /\b(?:your (?:recent )?application|applied|applying|interview|in response to)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'our-client',
    rx`\b(?:(?:one of |for |with |behalf of )?(?:our|my) (?:\w+ ){0,3}?clients?\b|staffing (?:firm|company|agency)|consulting and staffing|fortune \d+|c2c|corp ?(?:to|-) ?corp|w2\b|1099|gc\/?usc|h1b|visa (?:independent|status)|contract to hire|direct hire|long term contract)`,
    'One of our clients in Utrecht needs a welder.',
    {
      where: 'anywhere',
      unless: /\b(?:your application|unfortunately|applied|client success|our clients (?:have|love|trust))\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'job-description',
    rx`\b(?:job (?:description|title|summary|details)|jd|role|position|requirement|location|duration)\b(?: (?:below|attached|is|as|follows|for your)|\s?[:–-])`,
    'Please find the job description below.',
    { unless: /\b(?:your application|thank you for|you applied|role of the)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'placement-for-a-fee',
    rx`\b(?:placement (?:program|firm|services?|assistance|guarantee\w*|fee)|job placement|we (?:train and )?place candidates|training and placement|marketing your (?:resume|profile)|bootcamp|guaranteed? (?:job|interviews?)|registration fee|opt\/?cpt)`,
    'Our placement program markets your profile to employers for a small registration fee.',
    { aboutJobs: true },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'exploratory-call',
    rx`\b(?:quick|brief|short|exploratory|\d+ ?-?min\w*) (?:call|chat)\b.{0,80}\b(?:about|discuss|opportunit\w+|role|see if|interested|learn more)`,
    'Could we have a quick call about opportunities on our side?',
    { unless: /\b(?:your application|applied|applying|resume for|feedback)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'subject-role',
    rx`(?:\|\||::|\b(?:urgent(?:ly)?|immediate|hot|direct client|requirement|hiring for|opening for|need(?:ed)? |looking for|job opportunity|opportunity (?:for|with|at)|c2c|w2|full ?time|long term|job for you|job (?:opening|requirement)|open(?:ing)? (?:position|role)|direct hire)\b)`,
    'Urgent requirement || Cobol Developer || Remote',
    {
      where: 'subject',
      unless:
        /\b(?:your application|jobs? alert|hiring for [\w ]{1,60}\. \d+|new jobs|is hiring|applying|thank|need help|need more|investor|lease|gas|power|deal)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'referred',
    rx`\b(?:referred (?:me )?to (?:you|me)|passed (?:me|on) your (?:name|details)|connecting regarding|(?<!for )reaching out (?:to (?:you|see)|about|regarding|because|with)|thought of you|reach(?:ed|ing) out to you)\b.{0,80}(?:opportunit\w+|role|position|opening|job|team|hiring|background|:\)|$)`,
    'A former colleague referred me to you for an opening on our team.',
    {
      unless:
        /\b(?:your (?:recent )?application|applied|interview|unfortunately|if (?:we|there)|we will be)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'hint',
    'hope-well',
    rx`\b(?:hope (?:you are|this|all|you and)|hope (?:you'?re|your)|greetings)\b.{0,30}\b(?:well|finds you|great|good|safe|fine)|^greetings\b|^dear (?:candidate|consultant|professional|job ?seeker)|\bgreat fit for\b|\bgood fit for\b`,
    'I hope you are doing well.',
    {},
  ),
  rule(
    'recruiter_outreach',
    'hint',
    'interested-call-back',
    rx`\b(?:if (?:you are |you're )?interested|if this (?:sounds|is of)|let me know your (?:thoughts|interest|response)|call me|reach me (?:at|on))\b`,
    'If you are interested, call me back.',
    { unless: /\b(?:other|future|unfortunately)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'saw-your-work',
    rx`\b(?:saw|loved|enjoyed|read|heard|watched|following|admire\w*|like) your (?:\w+ )?(?:talk|work|article|post|portfolio|blog|projects?|book|code)\b|\b(?:growing|building|expanding|hiring for) (?:out )?(?:the|our|my|a) (?:\w+ )?team\b|\b(?:any interest|worth a (?:chat|call)|open to a (?:chat|call))\b|\byour name came up\b`,
    'I saw your talk on lighthouses and we are growing the team.',
    { unless: /\b(?:appl(?:y|ied|ying|ication)|unfortunately|interview\w*)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'we-have-not-met',
    rx`\bwe have not met\b|\bgave me your (?:name|number|details|card)\b|\b(?:like|want|care|wish|happy) to put yourself forward\b|\bi recruit (?:in|for|across)\b|\b(?:roles?|jobs?|positions?) on (?:\w+ )?that (?:could|might|may|would) (?:suit|interest|be)\b|\b(?:took the liberty of|placeholder on your)\b|\byou have been on (?:it|my|our) (?:\w+ )?(?:list|radar|mind|since)\b|\byour name (?:was|has been|came|cropped|popped) (?:\w+ )?(?:given|suggested|recommended|mentioned|up)\b.{0,40}|\byou (?:were|have been|came) (?:\w+ )?(?:suggested|recommended|mentioned)\b.{0,40}|\byour profile (?:came up|popped up|caught)\b|\b(?:i|we) have been (?:retained|instructed|engaged|mandated|asked)\b.{0,60}\b(?:find|by|search|appoint|role|recruit)\b|\bgot your (?:number|name|resume|details|e?mail)\b.{0,40}\b(?:from|off|on)\b`,
    'Your name was given to me by two people in the trade.',
    {
      doubts: 'others',
      unless:
        /\b(?:your application|applied|recommended for (?:employment|hire)|although|unable|unfortunately|shortlist\w*|interview)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'tempted',
    rx`\b(?:would|might|could|do) you (?:ever |perhaps )?(?:be )?(?:tempted|consider|think of|fancy)\b.{0,60}\?|\b(?:you|u) interested ?\?|\bif (?:you are |you're )?(?:happy|content) where you are\b|\bmight i (?:make an introduction|tell you more|send you)|\bmay i (?:send you the (?:posting|job|spec|brief)|telephone)|\bnot (?:for you|your thing|one for you)\b.{0,40}\b(?:know|anyone|who|recommend)`,
    'Would you ever consider a move to the coast?',
    {
      unless:
        /\b(?:your application|applied|interview on|unfortunately|coming in|talk again|product|website|demo|insurance)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'rate-on-offer',
    rx`(?:[$£€] ?\d[\d.,]*k?|\b\d{2,4} (?:euros?|eur|usd|gbp|pounds)) ?(?:\/ ?|per |an? |p)?(?:hour|hr|ph|h|day|pd|d|week|wk|weekly|pw|annum|gross)\b.{0,200}|\b(?:outside|inside) ir35\b|\bsign[- ]on bonus\b|\b(?:c2c|w2|corp[- ]to[- ]corp)\b`,
    'Outside IR35, £410 a day, six months to begin with.',
    {
      where: 'anywhere',
      aboutJobs: true,
      unless:
        /\b(?:your (?:application|offer|contract)|we (?:are )?offer you|subscription|premium|alert|fee|expenses|claim)\b/,
    },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'need-somebody-now',
    rx`\b(?:need|needs|want|wants|looking for|after|search(?:ing)? for|look for|hiring|desperate for|wanting)(?: an?| our first| some| more| \d+)(?: [\w/+.#-]+){0,5}? (?:from (?:monday|now|next|\w+ to)|asap|urgently|starting|start (?:now|monday|asap|pretty)|for (?:\d+|a|our|the) (?:months?|weeks?|client|school|site|job|team))\b|\b(?:come to mind|put you forward|get you submitted|i will put you|submit you)\b`,
    'A school in Perth needs a caretaker from Monday.',
    {
      aboutJobs: true,
      unless:
        /\b(?:submit you i|your application|applied|interview|unfortunately|feedback|they (?:said|liked))\b/,
    },
  ),
];
