import { part, type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

const MEETING = part`(?:interviews?|phone screens?|screens?|screening|calls?|chats?|conversations?|meetings?|onsites?|on-site|discussions?|phone interviews?|video calls?|slots?|intro|loop|zoom|debrief)`;
const TEST = part`(?:assessments?|tests?|cod(?:e|ing) (?:challenge|exercise|task|test)s?|challenges?|take-?home(?: \w+)?|assignments?|case stud(?:y|ies)|exercises?|hackerrank|codility|quiz|work samples?|technical task)`;
const APPLICATION = part`(?:applications?|resumes?|cvs?|submissions?|profiles?|credentials|information|details|documents|materials)`;

/** Sentences that tell how a process goes on, not that it does. */
const PROCESS =
  /\b(?:process (?:consists|includes|involves|is|usually|typically|looks)|typically|usually|may (?:be|include|contact|ask|invite)|might|what to expect|what happens|successful (?:candidates|applicants)|selected (?:candidates|applicants)|qualified (?:candidates|applicants)|shortlisted|candidates (?:will|are)|applicants (?:will|are)|tips|how to (?:prepare|ace|master)|webinar|blog|article|course|mock|coach\w*)\b/;
/** What an English email can say beside no. */
export const english: readonly Rule[] = [
  // Interviews: invitations, dates, changes, logistics.
  rule(
    'interview_invitation',
    'sure',
    'invite-to-interview',
    rx`\b(?:invit\w+|welcome|like you|love (?:for )?you) (?:\w+ ){0,3}?(?:to|for) (?:[\w,'-]+ ){0,8}?(?:an? |the |our |your |to )?(?:[\w-]+ ){0,4}?(?:interview|phone screen|conversation|onsite|on-site|video call|(?:phone|zoom|intro\w*|first|second|final|short|quick) (?:call|chat|meeting|round)|speak with|meet (?:with|the|us)|meeting|talk with)`,
    'We would be glad to invite you for a first interview with our team.',
    { unless: PROCESS, aboutJobs: true },
  ),
  rule(
    'interview_invitation',
    'sure',
    'schedule-a-meeting',
    rx`\b(?:schedul\w+|set(?:ting)? ?up|arrang\w+|book\w*|organi[sz]\w+|find (?:a|some) time|coordinat\w+|plan|lock in|fix) (?:[\w,'~-]+ ){0,8}?${MEETING}\b`,
    'I would like to set up a short phone screen next week.',
    {
      unless: new RegExp(
        `${PROCESS.source}|\\b(?:(?:like|want|wish for|interested in|give|share|offer|provide)(?: you)?(?: (?:some|any|more|detailed|further|verbal))? feedback)\\b`,
      ),
      aboutJobs: true,
    },
  ),
  rule(
    'interview_invitation',
    'likely',
    'your-availability',
    rx`\b(?:your|share|provide|send|confirm|indicate|let (?:me|us) know|know|what is your|some)(?: \w+){0,3} (?:availabilit(?:y|ies)|times and dates|dates and times|available (?:times|slots|dates)|time slots?|times that (?:work|suit))`,
    'Could you share your availability for next week?',
    { unless: PROCESS, aboutJobs: true },
  ),
  rule(
    'interview_invitation',
    'likely',
    'when-are-you-free',
    rx`\b(?:are you (?:free|available)|would you (?:have (?:time|some time|a moment)|be (?:free|available))|(?:do|can) you (?:have|do|make|talk|speak|meet)|(?:does|would|how (?:is|about|does)|works? for)) (?:[\w,:[\]'-]+ ){0,8}?(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri)day|next week|this week|\d{1,2}(?::\d\d)? ?(?:am|pm)|morning|afternoon|date and time|later)`,
    'Would you be free for half an hour on Thursday afternoon?',
  ),
  rule(
    'interview_invitation',
    'sure',
    'pick-a-time',
    rx`\b(?:pick|choose|select|book|find|grab|schedule) (?:[\w-]+ ){0,3}?(?:time|slot|date|day)s?\b(?: [\w,-]+){0,8}? (?:works?|suits?|best|convenient|to (?:chat|talk|speak|meet)|for (?:us|you|your|our|the)|calendar|below|link|here|interview|call)`,
    'Please pick a slot that works for you in my calendar.',
    { aboutJobs: true, unless: /\b(?:delivery|appointment with (?:a doctor|your)|viewing|demo|webinar)\b/ },
  ),
  rule(
    'interview_invitation',
    'sure',
    'interview-is-set',
    rx`\b${MEETING}\b(?: [\w,'()[\]&/:-]+){0,12}? (?:is|are|has been|have been|was|was just|will be|been) (?:\w+ ){0,2}?(?:confirmed|scheduled|booked|set|rescheduled|moved|postponed|cancell?ed|arranged|all set|planned|take place|held|conducted)\b`,
    'Your technical interview with Ola is confirmed for Tuesday.',
    { unless: PROCESS, aboutJobs: true },
  ),
  rule(
    'interview_invitation',
    'sure',
    'confirm-interview',
    rx`\b(?:confirm\w*|details (?:of|for|about)|reminder|prepar\w+|ready|agenda|information (?:about|for)|looking forward to|look forward to|logistics|help you prepare) (?:[\w,'-]+ ){0,6}?(?:interview|phone screen|onsite|on-site|technical screen)\b`,
    'This is to confirm our interview on Wednesday at ten.',
    { unless: PROCESS, aboutJobs: true },
  ),
  rule(
    'interview_invitation',
    'sure',
    'move-the-interview',
    rx`\b(?:reschedul\w+|postpon\w+|push(?: back)?|push\w*|mov(?:e|ing)|bring forward|change|swap|cancel|shift|rearrang\w+|delay)\b (?:[\w'-]+ ){0,5}?(?:interview|call|meeting|chat|conversation|screen|slot|appointment|time we|onsite)\b`,
    'Unfortunately I need to move our interview to Friday.',
    { aboutJobs: true, unless: /\b(?:past|beyond|past the|not be moving|not move|not mov\w+)\b/ },
  ),
  rule(
    'interview_invitation',
    'sure',
    'like-to-talk',
    rx`\b(?:would|we|i)(?: \w+){0,2} (?:like|love|want|hope|wish|keen|excited|happy|glad|delighted|pleased)(?: \w+){0,2}? to (?:\w+ ){0,4}?(?:speak|talk|chat|meet|connect|discuss|hop on|jump on|get to know|interview you|have a (?:\w+ )?(?:call|chat|conversation)) ?(?:with you|to you|about (?:your|the)|your|you|a call|further|in person|by phone|over|briefly|next|this|some|on)`,
    'Your portfolio stood out and we would love to speak with you.',
    {
      aboutJobs: true,
      unless:
        /\b(?:would you|if you (?:are|would be) interested|feedback|opportunity (?:i|we) have|outcome|offer)\b/,
    },
  ),
  rule(
    'interview_invitation',
    'likely',
    'time-works',
    rx`(?:\b(?:that|it|this|\w+day|\d ?(?:am|pm)) (?:time )?works? (?:for me|great|well|perfectly|for us|fine)|\bi will (?:give you a (?:call|ring)|call you|dial)|\b(?:she|he|they|\w+) will (?:call|ring|phone) you (?:at|on)|\bbest (?:phone )?number to (?:reach|call)|\bsee you (?:on|then|at|tomorrow|next|there))`,
    'Great, Thursday works for me.',
    { aboutJobs: true, unless: PROCESS },
  ),
  rule(
    'interview_invitation',
    'likely',
    'coming-in',
    rx`\b(?:looking|look) forward to (?:\w+ )?(?:meeting|having you|seeing you|welcoming you|speaking|talking|chatting|connecting|our (?:call|chat|conversation|meeting|interview))(?: [\w'-]+){0,8}? (?:\w+day|tomorrow|next week|\d|then|at our|for your|there|in person|soon on)`,
    'We look forward to having you at the office on Monday.',
    { aboutJobs: true },
  ),
  rule(
    'interview_invitation',
    'likely',
    'interviewers',
    rx`\b(?:you (?:will|are going to) (?:be )?(?:meet\w*|speak\w*|talk\w*|interview\w*)|your interviewers?\b|interviewers? ?(?:\(s\))? ?:|meeting id|join (?:the|zoom|microsoft|google|our) (?:\w+ )?(?:meeting|call|interview)|dial-in|when you arrive|ask for \w+ at (?:the )?reception)`,
    'You will be meeting Noor and Pavel from the data group.',
    { aboutJobs: true, unless: PROCESS },
  ),
  rule(
    'interview_invitation',
    'likely',
    'next-round',
    rx`\b(?:invite|move|moving|advance\w*|progress\w*|bring\w*|proceed\w*|continue) (?:you )?(?:[\w-]+ ){0,5}?(?:to|with|for) (?:[\w-]+ ){0,4}?(?:(?:second|third|final|first|next|technical|last) (?:round|interview)|interviews?\b)`,
    'We would like to move you to the second round.',
    { aboutJobs: true, unless: /\b(?:not|unable|unfortunately|may|might|if|candidates who|others?)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'interview-subject',
    rx`\b(?:interview (?:invit\w+|confirm\w+|schedul\w+|request|details|availability|reminder|logistics|with)|(?:phone|technical|video|onsite|virtual|final|panel) (?:interview|screen|call)|invitation (?:to|for) (?:an? |your )?(?:\w+ )?interview|schedule your|your interview (?:with|at|on)|call (?:today|tomorrow|on))\b`,
    'Interview confirmation: Wednesday 10:00',
    {
      where: 'subject',
      unless: /\b(?:follow(?:ing|-?up)|thank you for|after|tips|update|outcome|course|webinar|questions)\b/,
    },
  ),
  rule(
    'interview_invitation',
    'hint',
    'subject-call',
    rx`\b(?:interview|phone screen|meet the team|quick call|intro call)\b`,
    'Meet the team at Lindgren',
    {
      where: 'subject',
      unless: /\b(?:tips|questions|after|follow|thank|course|how to|newsletter|update|ed on|ed mark)\b/,
    },
  ),

  rule(
    'interview_invitation',
    'likely',
    'trial-day',
    rx`\b(?:come (?:in|by|over|to)|join us|spend|visit)\b.{0,40}\b(?:trial (?:day|shift)|for a (?:chat|day|talk|coffee|meeting|trial)|meet (?:the|us|our)|office|half a day)`,
    'Could you come in for a trial day at the bindery?',
    { aboutJobs: true, unless: /\b(?:open (?:house|day)|happy hour|webinar|event|thank(?:s| you) for)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'late-for-our-call',
    rx`\b(?:not make (?:it to )?|late (?:for|to)|miss(?:ed)?|running late|move|push|delay)\b.{0,30}\b(?:our|today's|the|your) (?:\w+ )?(?:call|meeting|chat|conversation|interview)|\bpush (?:it|this|that) (?:back|to)`,
    'I am running late for our call, sorry.',
    { aboutJobs: true },
  ),

  rule(
    'interview_invitation',
    'likely',
    'have-you-over',
    rx`\b(?:have|see|get|host|welcome|call) you (?:over |in |here |back |round )?(?:for|to) (?:an? |our |your |the )?(?:\w+ )?(?:interview|chat|talk|conversation|meeting)\b`,
    'We would love to have you over for an interview.',
    { aboutJobs: true, unless: /\b(?:not|thank|if)\b/ },
  ),

  // Offers, made to this person.
  rule(
    'offer',
    'sure',
    'pleased-to-offer',
    rx`\b(?:pleased|delighted|happy|excited|thrilled|glad|like|love|proud|honou?red|pleasure|privilege|writing)(?: \w+)? to (?:\w+ )?(?:offer you|extend (?:to )?you|extend (?:\w+ ){0,4}?offer|make you|present you|confirm (?:our|your) (?:\w+ )?offer|provide you with (?:an?|our) offer|send you (?:an?|our|the|your) (?:\w+ )?(?:offer|contract))`,
    'We are thrilled to offer you the role of Head Gardener.',
    {
      unless:
        /\b(?:discount|% off|free|trial|coupon|credit|subscription|loan|competitive|reschedul\w+|feedback|interview slot|an interview|deal)\b/,
    },
  ),
  rule(
    'offer',
    'sure',
    'offer-of-employment',
    rx`\b(?:(?:our|your|formal|official|verbal|written|this|the|attached|an?|conditional|extend an|make you an) (?:\w+ ){0,2}?offer (?:of employment|letter|for the (?:position|role)|package)|offer letter|employment (?:contract|agreement) (?:is |for )?(?:attached|enclosed|your signature|to sign)|(?:enclosed|attached|find) (?:is |are |please find |you will find )?(?:\w+ ){0,2}?(?:employment )?(?:contract|offer|agreement)\b|welcome (?:aboard|to the team))\b`,
    'Please find your offer letter attached.',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless:
        /\b(?:unable|not|other candidate|another|if|once|after|before|until|may|might|declin\w+|previous|contingent offers? (?:may|will)|fraud|scam|never)\b/,
    },
  ),
  rule(
    'offer',
    'sure',
    'we-offer-you-the-role',
    rx`\b(?:we|i|team|they) (?:\w+ ){0,3}?(?:offer(?:ing)? you (?:the|a|this|our) (?:[\w-]+ ){0,5}?(?:position|role|job|internship|place|contract)|(?:make|making|extend|extending) (?:you )?an offer|(?:want|decided) to hire you|(?:would )?like you to join (?:us|our|the))`,
    'The panel was unanimous: we are offering you the position.',
    {
      aboutJobs: true,
      unless:
        /\b(?:unable|not|other|another|if|once|before|until|may|might|when|interview|chance|opportunity to)\b/,
    },
  ),
  rule(
    'offer',
    'sure',
    'make-you-an-offer',
    rx`\b(?:decided|like|love|want|happy|pleased|delighted|glad|going) to (?:\w+ )?(?:extend|make) (?:you an (?:\w+ )?offer|an (?:\w+ )?offer to you)\b`,
    'We talked it over and want to make you an offer.',
    {
      unless:
        /\b(?:discount|% off|property|house|vehicle|car|subscription|if|once|before|until|unless|unable|not|another|other)\b/,
    },
  ),
  rule(
    'offer',
    'likely',
    'accept-the-offer',
    rx`\b(?:accept|sign|countersign|review and sign|respond to) (?:\w+ ){0,3}?(?:offer|contract|employment agreement)\b`,
    'Please sign the contract by Friday.',
    {
      aboutJobs: true,
      unless:
        /\b(?:not|other candidate|another|candidate (?:has|who)|they|has accepted|terms of|special|this offer (?:ends|expires)|learn how)\b/,
    },
  ),
  rule(
    'offer',
    'likely',
    'offer-subject',
    rx`(?:^|\b)(?:(?:your|job|employment|formal) offer(?: from| of|:| -|$| letter)|offer (?:letter|of employment)|offer from\b)`,
    'Your offer from Quayside Labs',
    {
      where: 'subject',
      unless: /\b(?:special|exclusive|%|sale|expires?|limited|free|ends|job offers|credit|card)\b/,
    },
  ),

  rule(
    'offer',
    'sure',
    'it-is-yours',
    rx`\b(?:job|role|position|post|place|internship) is yours\b|\b(?:written|formal|official) (?:offer|contract) (?:will|to) follow\b|\b(?:yes|thrilled|delighted|happy|great)\b.{0,60}\b(?:you (?:have )?got the (?:job|role|position)|hire you|have you (?:join|on (?:board|the team)))`,
    'The job is yours if you want it!',
    { aboutJobs: true, unless: /\b(?:if we|not|unable)\b/ },
  ),

  // Tests to be done.
  rule(
    'assessment',
    'sure',
    'complete-the-test',
    rx`\b(?:complete|take|finish|do|start|begin|submit|work on|solve|attempt|sit|invit\w+ (?:you )?to|send you|sending you|sent you|attached|receive|access|attend) (?:[\w,'-]+ ){0,9}?${TEST}\b`,
    'As a next step, please complete the coding challenge within seven days.',
    {
      aboutJobs: true,
      unless:
        /\b(?:thank(?:s| you) for (?:completing|taking|submitting)|completed|if (?:you (?:are|were)|selected|your)|may (?:be|ask|include)|recently invited|free|mock|practice|skill assessment to|improve|course|drug test|background|self-assessment|risk|process (?:consists|includes)|will (?:then )?be (?:asked|invited)|received|once you|after you|score|during the (?:call|interview)|stand out)\b/,
    },
  ),
  rule(
    'assessment',
    'likely',
    'test-terms',
    rx`\b(?:(?:link to|access to|your|the|this|following|online|technical|our) (?:\w+ ){0,3}?${TEST} (?:[\w,]+ ){0,6}?(?:by|within|before|expires?|deadline|takes?|will take|should take|is due|below|link|has been assigned|is ready)|you (?:will )?have (?:\w+ )?(?:hours|days|minutes|\d+ \w+) to complete)`,
    'The online test takes about 90 minutes and expires on Sunday.',
    {
      aboutJobs: true,
      unless: /\b(?:thank(?:s| you) for completing|mock|practice|survey|profile|application form|may|if)\b/,
    },
  ),
  rule(
    'assessment',
    'likely',
    'assessment-subject',
    rx`\b(?:(?:coding|online|technical|skills?|programming|aptitude|personality|your) (?:assessment|test|challenge|exercise|task)|take-?home|hackerrank|codility|codesignal|assessment (?:invit\w+|for|request)|invitation to (?:an? |the )?(?:\w+ )?(?:assessment|test|challenge))\b`,
    'Your coding challenge for Quayside Labs',
    { where: 'subject', unless: /\b(?:completed|received|result|free|mock|leetcoding|february|weekly)\b/ },
  ),

  // Receipts of an application.
  rule(
    'application_received',
    'sure',
    'have-received',
    rx`\b(?:receiv\w+|receipt of|got|have|confirm\w*(?= (?:receipt|that|your application))) (?:\w+ ){0,4}?(?:your|the) (?:[\w-]+ ){0,4}?${APPLICATION}\b`,
    'We have received your application and will be in touch.',
    {
      where: 'anywhere',
      aboutJobs: true,
      unless:
        /\b(?:bank|account|payroll|many|number of|overwhelming|reviewed|careful|payment|has been (?:viewed|withdrawn)|responses?|incomplete)\b/,
    },
  ),
  rule(
    'application_received',
    'sure',
    'was-received',
    rx`\b${APPLICATION}\b(?: [\w,'&/()#:+-]+){0,16}? (?:has|have|was|were|is|been|reached) (?:\w+ )?(?:been )?(?:received|submitted|reached us|recorded|registered|sent to|safely|successfully|us safely|(?:now )?(?:safe|in good hands|with (?:us|our|the))|arrived|landed|come through|in our system)\b`,
    'Your application for Assistant Cook has been successfully submitted.',
    {
      aboutJobs: true,
      unless:
        /\b(?:reviewed|viewed|if|once|not (?:been )?(?:received|submitted)|before|until|all applications)\b/,
    },
  ),
  rule(
    'application_received',
    'likely',
    'thanks-for-applying',
    rx`\b(?:thank(?:s| you)(?: \w+){0,4}? for (?:\w+ ){0,3}?(?:appl\w+|submi\w+|your (?:\w+ ){0,2}?(?:application|interest|submission)|sending|expressing|considering|taking (?:an|the) (?:exciting|first))|appreciate (?:\w+ ){0,3}?(?:interest|applying|application|considering))`,
    'Thank you for applying to the Harbour Office.',
    { where: 'anywhere', aboutJobs: true },
  ),
  rule(
    'application_received',
    'sure',
    'will-review',
    rx`\b(?:will|be|are|is|am|currently|shortly|being|get to|team) (?:\w+ ){0,3}?(?:review\w*|evaluat\w+|consider\w*|assess\w*|process\w*|go through|going through|look\w* (?:over|at|through)|screen\w*|read|reading) (?:[\w-]+ ){0,4}?(?:your|(?:all|each|every|the|many) (?:\w+ )?(?:applications?|submissions?|resumes?|cvs?|candidates?)|applications?|resumes?|it shortly|it right away|you)\b(?! other)`,
    'Our team will carefully review your documents over the coming days.',
    {
      aboutJobs: true,
      unless:
        /\b(?:have reviewed|has reviewed|having reviewed|after reviewing|regret|no longer|not|unable|if you|future|not be|survey|responses|order|payment|claim|separately|other application\w*|background check)\b/,
    },
  ),
  rule(
    'application_received',
    'sure',
    'under-review-passive',
    rx`\b${APPLICATION}\b(?: [\w,&/()#+-]+){0,10}? (?:will be|is being|are being|is currently|is now|are now|has been|is) (?:\w+ ){0,3}?(?:review(?:ed)?|being reviewed|under review|considered|evaluated|available for review|processed|taken into|forwarded|passed on|assessed|in review)\b`,
    'Your CV will be reviewed by the hiring team.',
    {
      aboutJobs: true,
      unless:
        /\b(?:still|not (?:be )?|no longer|has been (?:carefully |thoroughly )?(?:reviewed|considered)|viewed by|incomplete|in order for|other (?:roles|positions|openings)|future)\b/,
    },
  ),
  rule(
    'application_received',
    'sure',
    'contact-if-match',
    rx`(?:\b(?:if|should|where|once|in case)\b.{0,150}\b(?:will|be|we|may|would|you|shall|can)\b.{0,30}\b(?:contact|in touch|reach(?:ing)? out|get back|hear (?:from|back)|be notified|follow up|connect|let you know|schedule|notify|be contacted|invite|call you|keep you posted)|\b(?:contact|in touch|reach(?:ing)? out|get back|hear from|keep you posted|contacted)\b.{0,80}\b(?:if|should|once|as soon as|when|whether)\b.{0,80}\b(?:match\w*|fit|align\w*|qualif\w+|selected|interest\w*|suit\w*|meet|move forward|reviewed|consider\w+|background|shortlisted|appropriate|proceed|interview|next step))`,
    'If your experience matches what we need, we will contact you.',
    {
      aboutJobs: true,
      unless:
        /\b(?:future|other (?:roles|positions|opportunities|openings)|change|changes|another|questions|keep (?:your|you)|interested|available|new (?:roles|positions|opportunit\w+)|open(?:s|ing)? up|arise|similar|down the (?:road|line)|unsubscribe|else)\b/,
    },
  ),
  rule(
    'application_received',
    'likely',
    'conditional-no',
    rx`\b(?:if|should|in case|unless)\b.{0,120}\b(?:not (?:been |be )?(?:selected|hear\w*|heard|shortlisted|contacted|successful|a (?:fit|match)|moving|chosen|receive\w*)|unsuccessful)\b|\b(?:candidates|applicants|those) (?:who|that) (?:are|were|have) (?:not|unsuccessful)\b|\bwhatever (?:we decide|the outcome)|\beither way\b`,
    'If you are not selected for this role, keep an eye on our careers page.',
    { aboutJobs: true },
  ),
  rule(
    'application_received',
    'likely',
    'only-shortlisted',
    rx`\bonly (?:\w+ ){0,3}?(?:candidates|applicants|those|individuals|people|selected|shortlisted)\b.{0,60}\b(?:contact\w*|hear|notified|invited|interview\w*|respon\w+|reply)`,
    'Please note that only shortlisted candidates will be contacted.',
    { aboutJobs: true },
  ),
  rule(
    'application_received',
    'sure',
    'you-applied',
    rx`\b(?:you(?: have)? (?:just )?(?:successfully )?(?:applied (?:for|to|on)|submitted (?:an|your) application)|your application (?:was|has been) sent|application (?:sent|submitted) to)\b`,
    'You have successfully applied for Stage Technician.',
    {
      where: 'anywhere',
      unless: /\b(?:if|unfortunately|when|after|previously|which|that|position|filled|closed|viewed|not)\b/,
    },
  ),
  rule(
    'application_received',
    'likely',
    'automatic-reply',
    rx`\b(?:(?:this is an? )?automat(?:ic|ed|ically)(?: generated)? (?:\w+ )?(?:response|reply|answer|email|e-mail|message|confirmation|acknowledgement)|your (?:email|message|letter) (?:was|has been|has) (?:received|arrived)|(?:next steps|hear (?:back )?from us)(?: \w+){0,3}? (?:soon|shortly|within|in the (?:near|coming)))`,
    'You will hear from us within two weeks.',
    { aboutJobs: true },
  ),
  rule(
    'application_received',
    'likely',
    'in-touch-soon',
    rx`\b(?:(?:be in touch|get back to you|reach out|contact you|respond|update you|provide you with an update|hear (?:back )?from us|inform you)(?: [\w-]+){0,5}? (?:soon|shortly|weeks?|days|possible|next steps|after|earliest|review\w*|convenience|as possible|future)|look(?:ing)? forward to (?:reviewing|learning|getting to know|reading)|give us (?:a few|some) (?:days|time|weeks))`,
    'We will get back to you as soon as possible.',
    { aboutJobs: true, unless: /\b(?:if you|offer|withdraw|interview|still|delay|other)\b/ },
  ),
  rule(
    'application_received',
    'sure',
    'receipt-subject',
    rx`\b(?:application (?:received|submitted|confirm\w*|acknowledg\w*|receipt)|(?:received|got) your (?:application|resume|cv)|(?:confirmation|receipt) of (?:your )?application|application (?:was|has been) (?:received|sent|submitted)|your application was sent|profile submitted|you applied)\b`,
    'Application received: Lighthouse Keeper',
    { where: 'subject' },
  ),
  rule(
    'application_received',
    'likely',
    'subject-thanks',
    rx`(?:^|\b)(?:thank(?:s| you) (?:\w+ )?for (?:applying|your (?:\w+ )?(?:application|submission)|your interest in (?:joining|working))|application to|indeed application)`,
    'Thanks for applying to Quayside Labs',
    { where: 'subject' },
  ),

  // Everything else about one's own search.
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

  // Recruiters who come by themselves.
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
    { unless: /\b(?:your application (?:has|was|is)|unsubscribe)\b/ },
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
    rx`\b(?:referred (?:me )?to (?:you|me)|passed (?:me|on) your (?:name|details)|connecting regarding|reaching out (?:to (?:you|see)|about|regarding|because|with)|thought of you|reach(?:ed|ing) out to you)\b.{0,80}(?:opportunit\w+|role|position|opening|job|team|hiring|background|:\)|$)`,
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

  // A person's answer to a request for feedback.
  rule(
    'feedback_reply',
    'sure',
    'you-asked',
    rx`\b(?:(?:you|your) (?:\w+ ){0,3}?(?:ask\w*|request\w*|question|wonder\w*|wanted)(?: \w+){0,3}? (?:for|about|on|some|to (?:know|hear|get)) (?:\w+ ){0,5}?(?:feedback|pointers|what (?:was|went|we|could|you)|why|thoughts|the reasons?|debrief)|\byou (?:had )?(?:asked|wondered|wanted to know)(?: \w+)? (?:what|why|how|where) (?:\w+ ){0,3}?(?:you|went|was|better|made|missing)|(?:thanks|thank you) (?:so much )?for (?:asking|(?:reaching|writing) (?:out|back) (?:for|about)|your request for|requesting) (?:\w+ ){0,3}?feedback|as (?:you )?requested.{0,40}\bfeedback|your (?:feedback request|request for feedback))\b`,
    'You asked for some feedback on the final round.',
    {
      unless:
        /\b(?:survey|review your (?:order|purchase)|password|invoice|ticket|code|report|link you requested|quote)\b/,
    },
  ),
  rule(
    'feedback_reply',
    'sure',
    'happy-to-share',
    rx`\b(?:happy|glad|pleased|can|could|let me|want to|wanted to|will|try to|here (?:is|are)|below (?:is|are)|as for|may|offer|share|give)(?: \w+){0,3}?(?: (?:to )?(?:share|give|offer|pass on|provide|be (?:honest|open|candid)))?(?: \w+){0,5}? (?:feedback|pointers|honest (?:answer|thoughts)|thoughts on your (?:interview|application|case|presentation))\b`,
    'Happy to share a bit of feedback from the panel.',
    {
      aboutJobs: true,
      unless:
        /\b(?:survey|not|unable|unfortunately we|share (?:your|any)|your feedback|we (?:would|'d) love|would love your|may contact|feedback (?:about|on) (?:our|your experience)|talk|time|call|customer)\b/,
    },
  ),
  rule(
    'feedback_reply',
    'likely',
    'the-reason-was',
    rx`\b(?:the (?:main|deciding|only|honest|real|biggest|key|one|difference|single)(?: \w+){0,2}? ?(?:reason|thing|factor|gap|point|concern|difference|area)s?\b|what (?:made the difference|tipped|held|was missing|would have|let you down|we (?:missed|felt))|where (?:you|it) (?:fell short|could)|(?:panel|team|interviewers?|we|they|i) (?:\w+ )?(?:felt|thought|found|noticed|liked|wished|missed|would have liked)(?: that)? (?:you|your|a bit|more))`,
    'The deciding factor was your limited experience with large crews.',
    { unless: /\b(?:product|customers?|newsletter|feature)\b/ },
  ),
  rule(
    'feedback_reply',
    'likely',
    'next-time',
    rx`\b(?:(?:for|in) (?:the )?(?:next|future) (?:time|interviews?|applications?)|my (?:advice|suggestion|tip)|i would (?:suggest|recommend|advise|encourage|work on|practi[cs]e)|you (?:came across|could (?:have )?(?:work|improve|practi[cs]e|structure|be)|might want to|were strong|did (?:well|great)|answered)|try to|work on) (?:[\w,'-]+ ){0,14}?(?:answers?|examples?|stories|story|experience|stronger|interview|structure|numbers|clearer|confident|practi[cs]e|detail|questions|prepared|well)`,
    'For next time I would practise giving shorter answers with numbers.',
    { unless: /\b(?:webinar|course|blog|tips|click|subscribe|leetcode|read)\b/ },
  ),
  rule(
    'feedback_reply',
    'likely',
    'no-individual-feedback',
    rx`\b(?:policy|not able|unable|can not|do not|not)\b.{0,40}\b(?:give|share|provide|offer|comment)\b(?: \w+){0,5}? feedback\b`,
    'Our policy does not allow us to give individual feedback.',
    {
      where: 'text',
      unless: /\b(?:due to (?:the )?(?:\w+ )?(?:volume|number)|volume|decided|at this time)\b/,
    },
  ),
  rule(
    'feedback_reply',
    'likely',
    'feedback-subject',
    rx`^re: .{0,80}\bfeedback\b|^re: .{0,60}\b(?:five|5) minutes\b|^re: thank you and (?:a|one) (?:question|favou?r)`,
    'Re: Thank you, and a word of feedback?',
    { where: 'subject' },
  ),
  rule(
    'feedback_reply',
    'hint',
    'thanks-for-note',
    rx`\bthank(?:s| you)(?: \w+){0,3} for (?:your|the|getting|reaching|writing|such)(?: \w+){0,3}? (?:note|email|message|reply|response|words|back|out|letter)`,
    'Thank you for your kind note.',
    {},
  ),

  // Not about one's own search.
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
