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
    {
      where: 'anywhere',
      unless:
        /\b(?:forwarded to the|our client|who viewed|profile (?:was|has been) viewed|people|searches)\b/,
    },
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
    'likely',
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
    'second-in-line',
    rx`\b(?:if|should|unless|in case) (?:she|he|they|that person|the (?:other|first|preferred|chosen|successful) (?:candidate|person|applicant|choice)|any of (?:them|those)|anyone|this)(?: \w+){0,3}? (?:declines?|turns? (?:it|us|the offer) down|turns? down|say no|says no|fall(?:s)? through|drops? out|withdraw\w*|(?:does|do|should) not (?:accept|work out|take it))\b|\b(?:reserve list|waiting list|(?:on (?:the|our|a) |to (?:the|our|a) )wait-?list\w*|waitlisted|wait-listed|(?<!you were (?:the|our|a) (?:close |clear )?)runner-up)\b|\b(?:she|he|they) (?:has|have) until\b|\bif (?:it|that|the offer) falls through\b|\b(?:hold on|wait|bear with us|sit tight) until then\b|\bsecond on (?:our|the|his|her) list\b`,
    'We have made an offer to somebody else; if she declines, the post is yours.',
    { aboutJobs: true, unless: /\b(?:flat|apartment|course|nursery|membership|product|stock)\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'you-withdrew',
    rx`\b(?:you (?:have )?(?:successfully )?withdr[ae]wn?\b|withdr(?:ew|awn|awing|awal(?: of)?) (?:\w+ ){0,3}?(?:your )?(?:application|candidacy)|your (?:application|candidacy|withdrawal)(?: [\w,'&/-]+){0,8}? (?:withdrawn|confirmed)|(?:confirm|received|processed|noted) (?:\w+ ){0,4}?withdrawal|withdrawn (?:at|upon|on) your request)`,
    'You have withdrawn your application for Clockmaker.',
    {
      where: 'anywhere',
      unless:
        /\b(?:if you|to withdraw|you (?:can|may|could|wish)|position|vacancy (?:has|was)|like to withdraw|want to withdraw|or withdraw|will be withdrawn|fee)\b/,
    },
  ),
  rule(
    'status_update',
    'likely',
    'survey',
    rx`\b(?:survey|questionnaire|rate your experience|your feedback (?:plays|helps|is)|share (?:\w+ )?feedback|feedback (?:on|about) (?:your|our|the) (?:\w+ )?(?:experience|process))\b.{0,80}\b(?:candidate|application|recruit\w*|hiring|interview|process|experience|anonymous)`,
    'Please fill in a short survey about our hiring process.',
    { aboutJobs: true, unless: /\b(?:company reviews?|employer|help other job seekers|your review)\b/ },
  ),
  rule(
    'status_update',
    'likely',
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
    rx`\b(?:(?:can|could|would|please) (?:you )?(?:\w+ ){0,2}?(?:confirm|tell|let (?:us|me) know|advise|clarify|answer)(?: [\w,']+){0,6}? (?:authori[sz]ed to work|work (?:authori[sz]ation|permit)|notice period|salary|visa|start date|expectations|references|right to work|relocat\w+)|(?:salary|compensation) expectations\b[^.!]{0,20}\?|(?:your|start\w*|run\w*|initiat\w+|order\w*|complet\w+|consent\w*|authori[sz]\w+|the|now)(?: \w+){0,3} (?:background|reference) check|(?:details|names?|contact\w*) (?:\w+ ){0,3}?(?:your |two |three )?(?:referees|references)|your referees)`,
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
    'likely',
    'test-received',
    rx`\b(?:thank(?:s| you) for (?:completing|taking|submitting) (?:[\w-]+ ){0,6}?(?:assessment|test|challenge|take-?home|assignment|exercise)|(?:assessment|test|challenge|solution|responses|answers) (?:\w+ ){0,4}?(?:has|have|was|were) (?:\w+ )?(?:been )?(?:received|submitted|completed|recorded)|you have (?:now |successfully )?(?:finished|completed|submitted) (?:all (?:parts|sections) of |every part of |your |the )(?:[\w-]+ ){0,4}?(?:assessment|test|challenge|exercise)s?)`,
    'Thank you for completing the coding challenge.',
    { aboutJobs: true, unless: /\b(?:mock|unfortunately|decided|practice)\b/ },
  ),
  rule(
    'status_update',
    'likely',
    'recruiting-event',
    rx`\b(?:invit\w+|join us|hosting|holding|save the date|rsvp|come along|register\w*|this (?:mon|tues|wednes|thurs|fri)day|drop by|hope (?:you can|to see)|sign up)\b.{0,100}\b(?:happy hour|info(?:rmation|rmative)? ?(?:session|evening|night)s?|open[ -](?:house|day|evening|doors)|careers? (?:fair|day|night|evening)|meet-?up|(?:hiring|recruiting|recruitment|networking|campus|virtual|candidate|social) (?:event|evening|day|social|webinar)|insight (?:day|evening)|tech talk|[\w-]+ evening at|meet[ -]and[ -]greet|mixer|pizza night)\b|\b(?:happy hour|info(?:rmation)? session|open (?:house|day|evening)|careers? (?:fair|night|evening)|networking (?:event|evening)|webinar)\b.{0,60}\b(?:invit\w+|rsvp|register|sign up|(?:mon|tues|wednes|thurs|fri|satur)day)\b`,
    'Join us for an information session about the internship.',
    {
      where: 'anywhere',
      aboutJobs: true,
      doubts: 'others',
      unless: /\b(?:bootcamp|(?:post|under)graduate|employers|branch|once you|another open|seminars?)\b/,
    },
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
    rx`\b(?:time|call|talk|speak|chat|connect)\b.{0,60}\b(?:about|discuss|share|over|through) (?:\w+ ){0,3}?(?:feedback|results?|outcome|decision)|\bgo (?:through|over) your (?:interview|feedback|assessment)\b|\b(?:feedback|debrief) call\b`,
    'Do you have time to talk about your interview feedback?',
    { where: 'anywhere', aboutJobs: true, doubts: 'others' },
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
    'hint',
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
  rule(
    'status_update',
    'sure',
    'nothing-decided-yet',
    rx`\b(?:no|not an?|nothing) (?:decision|news|word|outcome|update|feedback|answer|back|heard|response)\b(?: [\w'&-]+){0,6}? (?:yet|so far|as yet|at this stage)\b|\b(?:not|has yet|have yet) (?:\w+ )?(?:been )?(?:to )?(?:decided?|made up|chosen|reviewed) ?(?:\w+ )?(?:yet|so far)?(?=[.,!]|$)|\bnot in a position to (?:make|give|tell)\b.{0,30}\b(?:yet|decision)\b|\byou are (?:\w+ )?(?:still|by no means) (?:in (?:the|our)|out|under|being)\b|\bnothing is (?:settled|decided)\b`,
    'No word from the harbour board yet, I am afraid.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|unfortunately we|decided (?:not|to|on|against|for)|interview(?:ed)? you|apply|order|other role)\b/,
    },
  ),
  rule(
    'status_update',
    'likely',
    'references-wanted',
    rx`\b(?:need|send|give|provide|supply|name|names of|let us have|take up|taking up|waiting for|outstanding|chas\w+|returned|received|contact|upload)\b(?: [\w',-]+){0,6}? (?:referees?|references?)\b(?! (?:number|no|code|id))`,
    'Could you supply another referee, please?',
    {
      aboutJobs: true,
      unless:
        /\b(?:if you|offer|interview(?:ed)? (?:on|at)|subject to|satisfactory|unfortunately|up to date cv|updated|rate|reference:|opportunit\w+)\b/,
    },
  ),
  rule(
    'status_update',
    'hint',
    'checks-before-start',
    rx`\b(?:dbs|right[- ]to[- ]work|occupational health|pre-?employment|vetting|security clearance|education verification|background (?:check|screening)|share code)\b`,
    'Your right-to-work has come back clear.',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless:
        /\b(?:subject to|contingent|conditional|client|rate|requirement|must have|required for this|candidates must|refused|applicants (?:must|will)|unfortunately)\b/,
    },
  ),
  rule(
    'status_update',
    'sure',
    'status-moved',
    rx`\b(?:application|candidacy|profile|status)\b(?: [\w,'&()-]+){0,8}? (?:has )?(?:moved|changed|progressed|gone) (?:from|to) (?:"|')?(?:\w+ )?(?:received|under review|in review|review|backup|pending|screening|the (?:hiring )?(?:manager|panel|committee|next stage))\b|\b(?:not yet reviewed|started to review applications|passed to (?:the|our) (?:hiring )?(?:manager|panel))\b`,
    'Your application has moved from Received to Under Review.',
    { aboutJobs: true, where: 'anywhere', unless: /\b(?:unfortunately|declined)\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'how-did-we-do',
    rx`\b(?:you (?:recently )?(?:interviewed|applied) with|(?:took|taking) part in (?:a|our) (?:recruit\w*|hiring|selection))\b.{0,120}\b(?:outcome|feel|felt|survey|tell us|how)\b|\bhow did we do\b|\bhow likely (?:are you|is it that you)\b.{0,40}\brecommend\b|\b(?:thanks|thank you) for interviewing\b.{0,60}\b(?:honest|take|survey|opinion)`,
    'How did we do? Tell us in two minutes.',
    { aboutJobs: true, where: 'anywhere', unless: /\b(?:order|purchase|stay with us|customer|delivery)\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'withdrawal-noted',
    rx`\b(?:taken|took|removed) you (?:out of|from) (?:the|our) (?:\w+ )?(?:process|running|list)\b|\b(?:withdraw\w*|pull(?:ed|ing)? out|stand(?:ing)? down)\b.{0,60}\b(?:at your request|as you asked|noted|understood|confirmed)|\bwithdrawn (?:by you|at your)|\bsorry (?:to hear )?(?:that )?you (?:have )?(?:withdr[ae]w|are withdrawing|decided to withdraw)|^re: (?:my )?withdraw\w*`,
    'Understood: I have taken you out of the process.',
    { aboutJobs: true, where: 'anywhere', unless: /\b(?:if you|may|can) (?:wish|like|want|withdraw)\b/ },
  ),
  rule(
    'status_update',
    'hint',
    'told-us-yourself',
    rx`^(?:(?:hi|hello|dear|hey) [\w-]+,? )?(?:many )?thank(?:s| you)(?: so much| very much)? for (?:letting|telling) (?:us|me) know\b`,
    'Thank you for letting us know, Maren.',
    { doubts: 'rejection' },
  ),
  rule(
    'status_update',
    'hint',
    'sent-by-mistake',
    rx`\b(?:disregard|ignore) (?:the|my|our|that|yesterday's|any) (?:\w+ ){0,3}?(?:e-?mail|message|letter|note|notice)s?\b|\b(?:e-?mail|message|letter|notice|it) (?:\w+ ){0,4}?(?:was|were|went) (?:\w+ ){0,2}?(?:(?:sent|out) (?:\w+ ){0,2}?)?(?:in error|by mistake|to the wrong)\b`,
    'Please disregard the email of this morning: it went to the wrong list.',
    { doubts: 'rejection', unless: /\b(?:if you|did not request|already)\b/ },
  ),
  rule(
    'status_update',
    'likely',
    'your-own-letter',
    rx`\b(?:withdraw|consider\w*|regarding|about|on|attach\w*|of|submitting|take|taking) my (?:application|candidacy|resume|cv|interview|cover letter)\b|\b(?:find|attached|enclosed|is) (?:\w+ )?my (?:resume|cv|application|cover letter)\b|\bi (?:had an interview|interviewed|applied|spoke) with you\b|\bi (?:have to|must|would like to|want to|wish to) (?:\w+ )?(?:withdraw|decline (?:the|your) offer|apply for|follow up on)\b|\b(?:considering|interviewing|having|inviting|seeing) me\b|\blooking forward to hearing about\b|\bmade me want the\b|\bshall i (?:come|bring|ring|call)\b|\bthank you(?: \w+){0,2} for the offer (?:to|of|for)\b`,
    'I have to withdraw my application, and thank you for considering me.',
    {
      aboutJobs: true,
      doubts: 'others',
      unless:
        /\b(?:if you|your (?:availability|reply|answer|response|cv|resume|thoughts|updated)|available|times? (?:that|which)|let me know|questions|interested)\b|["“”]/,
    },
  ),
  rule(
    'status_update',
    'hint',
    'perhaps-of-a-search',
    rx`\byou will (?:hear|get) (?:something|word|an answer|news)\b|\b(?:asked|chosen|picked|hired|taken on|gone with|going with|decided on|appointed) (?:someone|somebody|another person|one of the others)\b|\bsit down with (?:all|them)\b|\bcollecting (?:them )?(?:until|till)\b|\byour (?:portfolio|showreel|reel|references?|referees|medical|notice|covering? letter)\b|\btrial (?:day|shift)\b|\b(?:pay|paid) (?:is |you )?(?:weekly|monthly|regardless)\b`,
    'We are collecting until Friday, and you will hear something in May.',
    { aboutJobs: false, doubts: 'not_job_related' },
  ),
  rule(
    'status_update',
    'likely',
    'keep-your-data',
    rx`\b(?:may|can|shall|should|want|like|allow|let|consent\w*|permission)\b(?: \w+){0,5}? (?:keep|store|stored|hold on to|retain\w*)(?: \w+){0,4}? (?:details|data|profile|documents|application)\b.{0,120}|\b(?:consent|profile|account|data)\b.{0,40}\b(?:expires?|runs? out|purged|be (?:deleted|erased))\b.{0,20}\b(?:in|on|after|within) \d`,
    'May we keep your details for another year?',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless: /\b(?:unfortunately|not (?:selected|successful)|decided|regret|subscription)\b/,
    },
  ),
  rule(
    'status_update',
    'likely',
    'we-need-from-you',
    rx`\b(?:before|so that|to keep|for taking forward|in order to)\b(?: [\w,'-]+){0,12}? (?:application|process|case|manager|team|branch|panel)\b.{0,60}\b(?:need|know|answers?|check|tell|complete|fill|send)\b|\b(?:pls|please|kindly) (?:furnish|submit|upload|fill|send|complete)(?: \w+){0,6}? (?:passport|certificate\w*|transcripts?|payslips?|salary slip|diploma|degree|form|declaration|permit|document\w*)\b`,
    'Please upload your certificates so that the panel can see them.',
    {
      aboutJobs: true,
      unless:
        /\b(?:interview|offer|contract|rate|resume|to apply|apply (?:by|at|here|online)|job alert|client|vacancy)\b/,
    },
  ),
];
