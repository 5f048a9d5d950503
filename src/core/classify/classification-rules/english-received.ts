import { APPLICATION } from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Receipts of an application, in English. */
export const englishReceived: readonly Rule[] = [
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
        /\b(?:found your|seen your|come across|resume (?:from|in)|let us have|attaching|love to|sent your|have examined|have your identity|the profile|found|bank|account|payroll|many|number of|overwhelming|reviewed|careful|payment|has been (?:viewed|withdrawn)|responses?|incomplete|withdr[ae]wn?|opportunity to review|speaker)\b/,
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
        /\b(?:no application|enough|vacancies|\d+ applications|you have submitted|created successfully|^profile|reviewed|viewed|if|once|not (?:been )?(?:received|submitted)|before|until|all applications)\b/,
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
    'likely',
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
    rx`\b(?:if|should|in case|unless)\b.{0,120}\b(?:not (?:been |be )?(?:selected|hear\w*|heard|shortlisted|contacted|successful|a (?:fit|match)|moving|chosen|receive\w*)|unsuccessful)\b|\b(?:candidates|applicants|those) (?:who|that) (?:are|were|have) (?:not|unsuccessful)\b|\bwhatever (?:we decide|the outcome)|\b(?:will|going to) (?:[\w,'-]+ ){0,6}either way\b`,
    'If you are not selected for this role, keep an eye on our careers page.',
    {
      aboutJobs: true,
      unless: /\b(?:newsletter|scheduled (?:time|call|interview)|the confirmation message|your slot)\b/,
    },
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
    'likely',
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
  rule(
    'application_received',
    'sure',
    'application-is-in',
    rx`\b(?:your|the) (?:[\w-]+ ){0,4}?(?:application|form|cv|registration) (?:for [\w ,&()'-]{2,60}? )?(?:is in\b|is now in\b|has landed|has arrived|is to hand|came through|was handed in|is with us|is successful|has come through)|\b(?:application|cv|form|registration) (?:lodged|logged|received|successful|arrived|submitted)\b(?! by| yet)|\b(?:acknowledge|acknowledgement of|confirm receipt of)\b.{0,30}\b(?:your )?(?:application|cv|form)\b`,
    'Your application for Ferryman is in!',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless:
        /\b(?:section \d|in our pool|planning|\d{2}\/\d{4,5}|incomplete|unfinished|not (?:been )?(?:received|submitted)|if|once|planning|when|applications have)\b/,
    },
  ),
  rule(
    'application_received',
    'likely',
    'only-those-we-want',
    rx`\b(?:only|solely) (?:be )?(?:contact|contacting|writ(?:e|ing) to|revert|reply|write|respond|correspond|get back|invit\w+)(?: \w+){0,3} (?:those|candidates|applicants|people|the ones)\b|\b(?:incomplete|late) (?:applications?|files?|forms?|submissions?)\b(?: \w+){0,3} (?:rejected|not be|disregarded|discarded|ineligible|excluded)|\b(?:if (?:there is )?no (?:answer|reply|news|word)|no news) (?:\w+ ){0,4}?(?:means|by|within|until|=|after)|\bif you have (?:not heard|heard nothing)\b`,
    'We will only be writing to those we would like to see.',
    { aboutJobs: true },
  ),
  rule(
    'application_received',
    'likely',
    'reached-the-inbox',
    rx`\b(?:your (?:e-?mail|message|letter|application|cv|documents)|this|it) (?:has|have) (?:\w+ )?(?:reached|arrived|been logged|opened ticket)\b|\b(?:we|i) (?:have )?got (?:it|your (?:application|cv|form|email))\b|\bcv received\b|\bthank(?:s| you) for (?:throwing|putting) your (?:hat|hand|name)|\b(?:will|shall) (?:be )?(?:look(?:ed)?|read|go) (?:\w+ )?(?:at|over|through|it|everyone|each)\b`,
    'Your letter has reached the harbour office inbox.',
    { aboutJobs: true, unless: /\b(?:if|decision|unfortunately|interview on|order|ticket \d)\b/ },
  ),
];
