import {
  APPLICATION,
  CANDIDATES,
  CLOSER,
  DATE,
  NOT,
  OTHER,
  OTHER_TRADE,
  ROLE,
  SOMEBODY,
} from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** The step of another day is meant, or another trade. A day before the no is that of the talk: "after Monday we will not …". */
const NO_STEP = new RegExp(
  String.raw`\b(?:not|unable)\b.{0,20}\b(?:extend the search|look (?:any )?further|re-?advertise|(?:see|interview|consider) any(?:one|body) else)\b|\b(?:not|unable to)\b.{0,60}\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri)day)\b|\b(?:interviews?|calls?|meetings?|sessions?|events?|appointments?|visits?|trials?|screens?|classes|chats?)(?: [\w:,'-]+){0,8}? (?:will|can|is|are|could|may|does|shall)(?: \w+)? (?:not|no longer|unable)\b|\b(?:as (?:planned|scheduled|agreed)|at the (?:agreed|planned|scheduled)|rescheduled?|new (?:time|date)|today's|tomorrow's|tomorrow,? (?:we|i)|proposal|publication|sprint|even if|my application|(?:letting|telling|informing) (?:me|us)|but you (?:will|have|are|did)\b(?! not)|one of the applicants|several other candidates)\b|${OTHER_TRADE.source}`,
);

/** What shops, insurers, journals and friends are sorry to say. */
const NO_TRADE = new RegExp(
  String.raw`${DATE.source}|${OTHER_TRADE.source}|\b(?:death|passing of|passed away|claims?(?! (?:\w+ )?\w+er\b)|refunds?|parcels?|shipments?|flights?|items?|loans?|mortgages?|manuscripts?|papers?|abstracts?|proposals?|put off|postpone|denied|request for)\b`,
);

/** Another day, or what comes first. */
const NOT_NOW = new RegExp(
  `${DATE.source}|\\b(?:until|before|unless|without|while|on (?:public|bank)|weekends?|in chat rooms|by text|by chat|batch|founders)\\b`,
);
/** Others choose too, and what was of another time or of no reader is no answer. */
const NOT_CHOSEN_ELSEWHERE = new RegExp(
  String.raw`\b(?:because you (?:were|are)|as (?:someone|somebody) who|to any interviews?|yet|even if|happy to say|in the (?:autumn|spring|summer|winter))\b|${OTHER_TRADE.source}`,
);

/** Who says no to what, in English. */
export const englishRejection: readonly Rule[] = [
  rule(
    'rejection',
    'sure',
    'not-moving-forward',
    rx`${NOT} (?:[\w-]+ ){0,5}?(?:mov\w+|go|going|tak\w+|progress\w*|advanc\w+|proceed\w*|continu\w+|push\w*|carry\w*|bring\w*|pass\w*)(?: (?!without|until|unless)[\w'/&,()-]+){0,12}? (?:forwards?|ahead|further|onwards?|(?:(?:on )?to|into) (?:(?:the|a|an|our) (?:[\w-]+ ){0,2}?)?(?:next|final|following|interview\w*|second|third|phone|offer|[\w-]+ (?:stage|round|phase)|(?:short|long)list|closer selection)|any further|in (?:the|our|this) (?:[\w-]+ ){0,3}process)\b`,
    'After careful review we will not be moving forward with your application.',
    { aboutJobs: true, unless: NO_STEP },
  ),
  rule(
    'rejection',
    'sure',
    'not-proceeding-with-you',
    rx`${NOT} (?:[\w-]+ ){0,5}?(?:proceed|progress|continu|advanc|pursu|consider|select|shortlist|accept|retain|choos|invit|process)\w* (?:[\w-]+ ){0,4}?(?:yours?|you|with (?:the|an?) (?:interview|hiring|application)|this application|further interviews|any further)\b`,
    'The panel has decided not to pursue your candidacy any longer.',
    {
      aboutJobs: true,
      unless:
        /\b(?:withdrawn|circumstances|today|tomorrow|as (?:planned|scheduled|agreed)|new (?:time|date)|solely|protected|basis of|without regard|questions?|spam|unsubscribe|receiv\w+|collect|store|share|data|cookies)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'decided-not-to',
    rx`\b(?:decided|decision|chosen|elected|opted|determined|concluded|choosing)\b (?:has been |was |is |made |taken |that |we |will |would |to |it |this time |at this (?:time|point|stage) ){0,5}(?:not to|to not|against|not be|not)\b(?: be)? (?:[\w-]+ ){0,2}?(?:mov|proceed|progress|continu|advanc|pursu|tak|go|extend|offer|invit|hir|further|interview|select|include|appoint|shortlist|progress|ask|bring|put|call|consider)\w*`,
    'With a heavy heart we have made the decision to not continue at this time.',
    { aboutJobs: true, unless: NO_STEP },
  ),
  rule(
    'rejection',
    'sure',
    'other-candidates',
    rx`\b(?:mov\w+|proceed\w*|go|going|gone|went|continu\w+|pursu\w+|progress\w*|advanc\w+|select\w*|chos\w+|choos\w+|hired|hiring|identified|found|offered|favou?r\w*|prioriti[sz]\w+|consider\w*|interview\w*|preferr?\w*|focus\w*|appoint\w*|accept\w*|tak(?:e|en|ing)|pick\w*|invit\w+|shortlist\w*|recommend(?:ed|ing)|extend(?:ed|ing)|nominat\w+)(?: [\w'-]+){0,6}? ${OTHER},?(?: [\w,'&-]+){0,6}? ${CANDIDATES}\b`,
    'The hiring manager went with another candidate.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:refer|(?:do|if|may|might|should) you (?:\w+ )?know|you (?:may |might )?know (?:of|any|some|someone)|recommend (?:us|him|her|this|a|them)|recruit for|interview tips|alongside|along with|may be offered|like other|among other|team player|guide|collaborat\w+|several other candidates, the)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'went-with-somebody-who',
    rx`\b(?:we|they|the (?:team|panel|committee|client)|i)(?: have|'ve)? (?:[\w-]+ ){0,3}?(?:went|gone|decided to go|chose to go|are going) with (?:somebody|someone|a (?:person|candidate|colleague)|an applicant) (?:who|whose|with|from)\b`,
    'We went with somebody who had taught evening classes.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'others-for-it',
    rx`\b(?:selected|identified|chosen|found|proceed\w*|moving forward|move forward|moved forward|gone|went|going) (?:with )?(?:others|someone else|somebody else|other (?:folks|options|people)|a different (?:person|profile|direction))\b`,
    'We went with someone else in the end.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'candidates-closer',
    rx`\b(?:mov\w+|proceed\w*|go|going|gone|went|continu\w+|pursu\w+|progress\w*|advanc\w+|select\w*|chos\w+|choos\w+|focus\w*|consider\w*|prioriti[sz]\w+) (?:[\w'-]+ ){0,6}?${SOMEBODY} (?:that|who|whose|whom|with) (?:[\w,'/&-]+ ){0,14}?${CLOSER}`,
    'We chose to continue with applicants whose experience is more closely aligned with the brief.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'others-match-better',
    rx`\b(?:other|another|several|many) (?:\w+ ){0,2}?${CANDIDATES}(?:'s?)? (?:[\w,'/&-]+ ){0,8}?(?:${CLOSER}|match\w*|align\w*|fit\b|suit\w*)`,
    'There were other applicants whose background more closely matches the brief.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'another-direction',
    rx`\b(?:mov\w+|go|going|gone|went|pursu\w+|tak\w+|chos\w+|decided|head\w*|opted)(?: [\w-]+){0,4}? (?:in )?(?:an?other|an? (?:\w+ )?different|the other) direction|\b(?:we|they|he|she|team|board|client|company|committee|party|panel)(?: have| has| had)? (?:now |since |just |ultimately |decided to )?(?:go|gone|going|went|taken?|took) (?:down )?(?:an?other|a different|the other) (?:way|route|road|path)\b`,
    'The team went in another direction.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'not-selected',
    rx`\b(?:you|yours|application|candidacy|profile|resume|cv|submission|candidature)(?: (?:for|to|as|with|at|of) (?:[\w,'&/()+#-]+ ){0,10}?| (?:[\w-]+ )?)(?:was|were|have|has|had|is|are|did) (?:\w+ )?not (?:\w+ ){0,2}?(?:selected|shortlisted|short-listed|successful|chosen|accepted|retained|advanced|progressed|considered further|among|make the|made the|among|pass|passed|the (?:successful|most|strongest|right|preferred)|one of the|recommended for|referred (?:to|for)|put forward|progressed|appointed|offered (?:an? |the |this )(?:\w+ )?(?:appointment|place|position|role|post|interview|job)|qualified for|through to|invited to (?:the |an? )?(?:\w+ )?interview|considered|taken (?:forward|further)|under consideration|in consideration)|\byour (?:application|cv|resume|submission|profile)\b.{0,120}\bit (?:has|was|is) not (?:been )?(?:\w+ )?(?:successful|selected|chosen|shortlisted|accepted)\b`,
    'Your application for the Harbour Pilot post was not selected.',
    { aboutJobs: true, unless: NOT_CHOSEN_ELSEWHERE },
  ),
  rule(
    'rejection',
    'sure',
    'not-the-one',
    rx`\b(?:you were|you have|have|has|been|was) not (?:been )?(?:selected|chosen|shortlisted|short-listed|successful|accepted)\b (?:for|to|in|as|on|this|at|by)\b`,
    'We regret that the undersigned have not been selected for this opening.',
    { aboutJobs: true, unless: NOT_CHOSEN_ELSEWHERE },
  ),
  rule(
    'rejection',
    'sure',
    'did-not-select',
    rx`\b(?:did|does|do|could|can|will|would|has|have|having)(?: \w+){0,2} not (?:\w+ ){0,2}?(?:select(?:ed)? (?:it|you|your)|shortlist(?:ed)? you|choose (?:you|your)|chosen (?:you|your)|include you|make it (?:to|through|past|onto)|make the (?:cut|shortlist|final)|advance (?:you|your)|place you)`,
    'Your portfolio was lovely, but you did not make it to the final three.',
    {
      aboutJobs: true,
      unless:
        /\b(?:candidates|applicants|others|of them) did not\b|\bthat you (?:have|did|are)\b|\bbut you (?:have|did|are|will)\b(?! not)|\b(?:check|tick) the box\b|\byours would likely\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'unsuccessful',
    rx`\b(?:you|your (?:[\w-]+ ){0,4}?(?:application|candidacy|interview|submission)|application) (?:[\w,'&/()-]+ ){0,10}?(?:was|were|has|have|is|are|been|being) (?:[\w-]+ ){0,3}?(?:unsuccessful|rejected|declined|turned down|denied|not successful|not approved|no longer (?:being considered|under consideration|in consideration|active))`,
    'On this occasion your application has been unsuccessful.',
    {
      aboutJobs: true,
      unless:
        /\b(?:(?:loan|visa|credit|mortgage|insurance|permit|refund|card|grant|account|tender|photo|claim|fund)s?\b(?! (?:\w+ ){0,2}?(?:[a-z]{3,}(?:er|or|ist|ant|ian|eer)|analyst|executive|union|agent|clerk|associate|lead)\b)|ballot|in error|lottery|no application|the week after|in the (?:autumn|spring|summer|winter)|two years ago)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'unsuccessful-short',
    rx`^(?:unfortunately )?(?:(?!who )[\w,'-]+ ){0,6}?(?:unsuccessful|not (?:been )?successful)(?: (?:on|at|in|with|this|for)\b|[.,]|$)`,
    'Sadly on this occasion unsuccessful.',
    { aboutJobs: true, where: 'anywhere' },
  ),
  rule(
    'rejection',
    'sure',
    'not-offer',
    rx`\b(?:not|unable to|can not|no longer)\b (?:\w+ ){0,5}?(?:offer\w*|extend\w*|mak\w+|provide)(?: \w+)? (?:you(?! (?:feedback|relocation|visa|sponsor|advice))|(?:an? |the |this )?(?:\w+ )?(?:offer|position|role|job|interview|employment|placement|internship|place)\b)`,
    'We are not able to offer you employment at this time.',
    {
      aboutJobs: true,
      unless:
        /\b(?:loan|place at|an offer of employment|sponsor\w*|visa|relocation|other than|rescheduled?|remote|feedback)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'cannot-consider',
    rx`\b(?:can not|not able to|unable to|not be able to|will not|not in a position to|do not|not be|are not) (?:further )?(?:be )?(?:further )?(?:consider(?:ed|ing)?|proceed(?:ing)?|progress(?:ing)?|accept(?:ed|ing)?|connect|continu(?:e|ing)|pursu(?:e|ing)|invit(?:e|ing)|interview(?:ing)?|include|including|(?:further )?process(?:ing)?)(?: \w+){0,2} (?:you|your|with|this application|about this (?:role|position))\b`,
    'At present we are unable to consider your request for employment.',
    {
      aboutJobs: true,
      unless:
        /\b(?:today|tomorrow|as (?:planned|scheduled)|without|questions?|incomplete|missing|accommodat\w+|protected|unless)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'not-a-match',
    rx`\b(?:not|no)\b (?:[\w-]+ ){0,4}?(?:an?|the|be|quite|right|strong|good|ideal|suitable|close|perfect|mutual|strongest|best|exactly|currently|exact) (?:[\w-]+ ){0,5}?(?:fit|match|candidate|profile)\b`,
    'It is not quite the right fit for what the crew needs.',
    {
      aboutJobs: true,
      unless:
        /\b(?:does not mean|did not mean|not mean|unsubscribe|this is not an? (?:offer|job)|matches your)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'experience-not-fit',
    rx`\b(?:your|you)\b(?: [\w,'/&-]+){0,9}? (?:is|are|was|were|do|does|did|has|have|would|will|may|might) not (?:\w+ ){0,4}?(?:match|meet|fit|align|suit|correspond|satisfy|have the|possess|fulfil)\w*`,
    'Your experience does not match the requirements closely enough.',
    { aboutJobs: true, unless: /\b(?:does not mean|not mean)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'no-role-that-fits',
    rx`\b(?:not|no) (?:\w+ ){0,3}?(?:have|see|find|found|identify|identified|has|currently)? ?(?:an?|any|the|current|suitable|open|exact|specific)? ?(?:\w+ ){0,2}?${ROLE} (?:[\w,-]+ ){0,5}?(?:match|fit|suit|align|correspond|for (?:you|someone)|available)\w*`,
    'There is no current role that would suit you.',
    { aboutJobs: true, unless: /\b(?:no longer|search|alert)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'decline',
    rx`\b(?:we|i|team|manager|company|committee|client|they) (?:[\w,'-]+ ){0,6}?(?:declin(?:e|ed|ing) (?:to (?:move|proceed|continue|advance|pursue)|your (?:application|candidacy))|pass(?:ing)? on (?:your|you|this)(?: \w+){0,2} ?(?:application|candidacy|profile|opportunity|time|round|on)?\b|turn(?:ed|ing)? down your|reject(?:ed|ing)? your (?:application|candidacy)|decid(?:ed|es) against (?:your|you|hiring|moving|proceeding|taking))`,
    'The committee has decided to decline your application.',
    { aboutJobs: true, unless: /\b(?:appeal|scam|fraud)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'going-to-pass',
    rx`\b(?:decided to|going to|will|have to|chosen to|opted to) (?:\w+ )?pass (?:at this|this time|for now|on this|on your)`,
    'The founders are going to pass for now.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'decided-not-the-right-fit',
    rx`\b(?:decided|determined|concluded|felt|feel|believe|think) (?:that )?(?:[\w,'-]+ ){0,10}?(?:not|isn't) (?:[\w-]+ ){0,2}?(?:the |a |an )?(?:[\w-]+ ){0,2}?(?:fit|match|aligned)\b`,
    'After some discussion we feel that this is not the right match at this time.',
    { aboutJobs: true, unless: /\b(?:you (?:feel|think|believe)|does not mean)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'someone-was-chosen',
    rx`\b(?:an?other|different|an internal|(?:the|a) (?:successful|preferred|chosen|more \w+|stronger)) (?:\w+ ){0,2}?(?:candidate|applicant|finalist|person)(?: [\w,'-]+){0,10}? (?:has|have|was|is|had) (?:\w+ )?(?:been )?(?:selected|chosen|appointed|hired|accepted|offered|preferred|signed|recommended|nominated|engaged|confirmed|approved|ranked (?:first|above|higher))`,
    'Another applicant who suits our needs best has been selected.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'offered-to-another',
    rx`\b(?:offer|role|position|job|place)(?: \w+){0,4}? (?:to|by|with) (?:an?other|a different|an internal|a more \w+|the other) (?:\w+ ){0,2}?(?:candidate|applicant|finalist|person)`,
    'The offer went to another finalist, who has accepted it.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'process-ends-here',
    rx`\b(?:end|conclude|conclud\w+|clos\w+|ending|stop\w*|withdraw\w*) (?:\w+ ){0,2}?(?:your|the|this|our) (?:\w+ )?(?:application|candidacy|recruitment process|hiring process|process with you|conversation)(?: \w+)? (?:here|at this|with you|for this|process here|for now)`,
    'We have therefore decided to end the process with you here.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'did-not-work-out',
    rx`\b(?:this|the|that|it|things) (?:\w+ )?(?:role|position|time|opportunity|application|one)?(?: has| have)? ?(?:did|has|have|will|is) not (?:going to )?(?:work(?:ed|ing)? out|pan(?:ned)? out|be(?:en)? a match|a match)`,
    'While this role did not work out, please keep in touch.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'regret-to-inform',
    rx`\b(?:regret|sorry|sad|disappointed|(?<!not )afraid) (?:to|that|i|we) (?:(?:have|need|must) to )?(?:inform|tell|let|say|advise|share|notify|write|report|be the bearer)`,
    'We are sorry to tell you that the answer is no.',
    { aboutJobs: true, unless: NO_TRADE },
  ),
  rule(
    'rejection',
    'likely',
    'answer-is-no',
    rx`\b(?:(?:the|our|their) (?:answer|decision|outcome|verdict)(?: \w+){0,4} (?:is|was) (?:a )?(?:no|negative)\b|(?:a|our) (?:no|negative (?:answer|reply|response)) (?:this time|from us))`,
    'I wanted to write myself: the answer is no this time.',
    { aboutJobs: true, unless: /\b(?:even (?:if|when)|my answer)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'not-the-news',
    rx`\bnot (?:be )?(?:the |good |great |easy |quite the )?(?:\w+ )?(?:news|outcome|answer|result|decision|update|email) (?:that )?(?:you|we|i|either)`,
    'I know that this is not the news you were hoping for.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'not-this-time',
    rx`\b(?:unfortunately|sadly|regrettably|alas|afraid|sorry|but|however)\b.{0,80}\b(?:not (?:be )?(?:this time|on this occasion|for this (?:role|position)|moving|proceeding|going|work out|able to)|unable to (?:move|proceed|offer|progress|continue|consider|accommodate your application))`,
    'It was very close, but unfortunately it will not be this time.',
    {
      aboutJobs: true,
      unless:
        /\b(?:today|refund|loan|claims?|proposals|voucher|going to work|touch|tomorrow|reschedul\w+|interview (?:on|at)|our (?:call|meeting|interview)|attend|feedback|make it|meet|join|reply to|respond|answer)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'no-longer-considered',
    rx`\bno longer (?:be )?(?:consider\w*|under consideration|in consideration|in the running|be (?:moving|considered)|active)|\b(?:receive|given|get) no further consideration\b`,
    'You are no longer in the running for the post.',
    { aboutJobs: true, unless: /\b(?:statuses|by status|received,|in process)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'more-competitive',
    rx`\b(?:were|was) not (?:the|as|among)(?: \w+){0,3} (?:competitive|qualified|strong|suitable)`,
    'You were not the most competitive applicant in this round.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'sorry-not-asking-you-in',
    rx`\b(?:afraid|unfortunately|sorry|regret\w*|sadly)\b.{0,80}\b(?:will|shall|can|are|do|could|would) not (?:be )?(?:able to )?(?:invit\w+|ask\w*|bring\w*|tak\w+|mov\w+|progress\w*|put\w*) you (?:(?:back|up|in|on|along|forward|further|through|out) )?(?:to|for|into|in|any)\b`,
    'I am afraid that we will not be inviting you to the second day of interviews.',
    {
      aboutJobs: true,
      unless:
        /\b(?:today|tomorrow|this (?:morning|afternoon)|until|yet|to (?:send|provide|complete|prepare|pay|wait)|(?:mon|tues|wednes|thurs|fri)day)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'second-choice',
    rx`\byou (?:would have been|were|came|are) (?:\w+ ){0,4}?(?:second choice|runner-up|(?:close|near|good|strong) second)\b`,
    'You were our second choice by very little.',
    { kind: 'not_selected' },
  ),
  rule(
    'rejection',
    'likely',
    'unable-to-invite',
    rx`\b(?:not|unable to|can not)\b (?:\w+ ){0,3}?(?:invit\w+|bring\w*|schedul\w+|meet\w*) (?:you|with you|an interview)(?: [\w-]+){0,4}? (?:interview|round|stage|onsite|in|phase|conversation)|\bnot (?:be |plan to |planning to |going to |intend to )?(?:conduct\w*|hold\w*|arrang\w*|schedul\w*|set(?:ting)? up) (?:any (?:more |further )?|the |a |an |further |more )?(?:[\w-]+ )?(?:interviews?|trial shifts?|rounds?|calls?|conversations?)\b|\b(?:no|not make) (?:sense|point) (?:to|in) (?:meet\w*|interview\w*|talk\w*)\b`,
    'We are unable to invite you to an interview.',
    { aboutJobs: true, unless: NOT_NOW },
  ),
  rule(
    'rejection',
    'sure',
    'already-chosen-someone',
    rx`\b(?:have|has|we|they|already) (?:\w+ )?(?:made|extended|signed|hired|found|chosen|selected|appointed|accepted)(?: [\w-]+){0,4}? (?:an offer (?:to|with) (?:an?other|a different|a \w+ candidate)|another (?:\w+ )?(?:candidate|applicant|person)|someone (?:else|with|whose|who)|a candidate)`,
    'They hired someone with more years in the field.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless: /\b(?:like you|such as you|you may know|until \w+ to|to answer|to decide|hesitat\w+)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'decided-for-candidates-who',
    rx`\b(?:decided|decision|chosen|chose|opted|elected|going|selected|prefer\w*|preference)\b.{0,50}\b(?:with|to interview|pursue|interview|for|towards?|prefer) (?:[\w-]+ ){0,2}?${CANDIDATES} (?:that|who|whose|with) (?:\w+ )?(?:have|has|had|deeper|more|is|are|\w+ experience|skills|experience|background|a)\b`,
    'The decision was made to go ahead with candidates that have run a bigger kitchen.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'prefer-a-candidate',
    rx`\b(?:prefer|preferred|favou?r|favou?red|went for|settled on|gone for|going for|chose|picked) (?:an?|the|some)(?:one|body)? ?(?:\w+ ){0,2}?(?:candidate|applicant|finalist|person|profile|(?<=someone |somebody )(?:with|who|whose))`,
    'The partners preferred a candidate from the trade.',
    { kind: 'not_selected', aboutJobs: true, unless: /\b(?:would|you would|if)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'they-get-the-offer',
    rx`\b(?:mak\w+|made|extend\w*|offer\w*|giv\w+|gave) (?:her|him|them) (?:an offer|the (?:job|role|position|post|place))`,
    'They will make her an offer this week.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'not-you',
    rx`\b(?:it|that|this|choice|person|one) (?:is|was|will) not (?:going to be |be )?you\b|\b(?:hired|picked|chose|found|went with|offered \w+ \w+ to|go with|going with) (?:someone|somebody)\b`,
    'We have picked somebody, and sadly it is not you.',
    { aboutJobs: true, unless: /\b(?:if|who can help|to help|like you)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'stop-here',
    rx`\b(?:stop|leave (?:it|things)|end (?:it|things)|close (?:it|things)|finish|draw a line|call it|part ways|ends?) (?:\w+ )?(?:here|there|at this (?:point|stage))\b`,
    'We are going to leave it there.',
    { aboutJobs: true, unless: /\b(?:or leave|can leave)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'sorry-to-disappoint',
    rx`\b(?:sorry|hate|hated?|not want) to (?:have to )?(?:disappoint|let you down|bring|deliver|pass on|send)|\b(?:disappointing|bad|difficult|sad|unwelcome) news\b|\bit is a no\b|\ba no from (?:us|me)\b|\b(?:not|never) (?:an )?easy (?:email|message|news|thing|way)\b`,
    'I am truly sorry to disappoint you.',
    { aboutJobs: true, unless: DATE },
  ),
  rule(
    'rejection',
    'sure',
    'not-among-the-chosen',
    rx`\bnot (?:been )?(?:one of|among|amongst) (?:the|those)\b.{0,40}\b(?:selected|chosen|shortlisted|short-listed|invited|candidates|applicants|interview\w*|finalists)`,
    'Your name is not among those selected for interview.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'you-will-not-be-invited',
    rx`\byou (?:will|are|can) not (?:\w+ )?be (?:\w+ )?(?:called|invited|asked|taken|progressed|shortlisted|advancing|put forward|proceeding|considered|offered|appointed|contacted for (?:an )?interview)\b`,
    'You will not be called for interview.',
    {
      aboutJobs: true,
      unless:
        /\b(?:charged|asked to pay|asked for|asked to (?:take|do|repeat)|until|cleared|twice|offered (?:feedback|any other)|again)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'others-did-better',
    rx`\b(?:other|another|several|two|three|some) (?:\w+ ){0,2}?(?:candidates?|applicants?|finalists?|others)\b.{0,40}\b(?:met|scored|fulfilled|ranked|performed|edged|outscored|impressed|came out|had (?:more|stronger|deeper))\b`,
    'Another finalist scored a little higher.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'went-internal',
    rx`\b(?:went|gone|going|go|hired|filled it|filled|promoted|appointed) (?:with an |from )?(?:internal(?:ly)?|within|in-house)\b`,
    'In the end they went internal.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'nothing-that-fits',
    rx`\bnot (?:currently )?have (?:anything|something|any (?:roles?|openings?|positions?|vacanc\w+)|an? \w+)(?: \w+){0,6}? (?:fits?|suits?|suitable|match\w*|for you|open|available|right for)\b`,
    'We do not have anything that fits at the moment.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'candidate-to-fill',
    rx`\b(?:found|selected|identified|hired|chosen|have) (?:[\w-]+ ){0,3}?(?:candidate|person|someone|applicant) (?:to fill|for (?:the|this)|to join)`,
    'We have found a candidate to fill this vacancy.',
    { aboutJobs: true, kind: 'not_selected', unless: /\b(?:until|once|when|help us)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'not-taking-you',
    rx`\b(?:not|wont|cant|unable to|refrain from)\b (?:be |been )?(?:able to |in a position to |going to )?(?:tak(?:e|ing)|call(?:ing)?|ask(?:ing)?|employ(?:ing)?|hir(?:e|ing)|put(?:ting)?|bring(?:ing)?|progress(?:ing)?|add(?:ing)?|mov(?:e|ing)|invit(?:e|ing)|appoint(?:ing)?|advanc(?:e|ing)|carry(?:ing)?|plac(?:e|ing)|interview(?:ing)?|shortlist(?:ing)?|offer(?:ing)?|(?:hav(?:e|ing)|submit(?:ting)?|meet(?:ing)?|see(?:ing)?|refer(?:ring)?|pass(?:ing)?)(?= you)) (?:you|it|this|your (?:\w+ )?${APPLICATION})(?= (?:on|in|through|forwards?|further|to (?:come|the (?:next|second|final|third|interview)|join|interview|our team|a)|to (?:second|third|interview|our|a|the (?:manager|client|board|team|shortlist|[\w-]+ (?:stage|round|step)))|back|into|up|here|mate|from here|as|any|at this (?:time|stage|point)|on this occasion|for (?:the|this|an? interview))\b|[,.!]|$)`,
    'We will not be calling you in for this one.',
    {
      aboutJobs: true,
      unless:
        /\b(?:(?<!you )today|tomorrow|until|before (?!so\b|and\b|but\b)\w|unless|to pay|rota|employers are|on account of|batch|till|in person|online|see you|hear from us|even if|fee|money|you(?:r)? (?:call|message)|household|day off|any more of your time|voicemail)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'could-not-be-considered',
    rx`\b(?:candidature|candidacy|application|profile|cv|resume|you)\b(?: [\w,()/-]+){0,10}? (?:could|can|will|would|shall) not (?:unfortunately )?be (?:\w+ )?(?:considered|progressed|taken (?:forward|further|up|into)|pursued|accommodated|shortlisted|selected|continued|proceeding|moving)\b`,
    'Your candidature could not be considered for the said vacancy.',
    {
      aboutJobs: true,
      unless: /\b(?:without|incomplete|unless|until|otherwise|late|missing|after the deadline)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'is-a-no',
    rx`\b(?:it is|that is|this is|was|is|so) (?:(?!not )\w+ )?(?:(?:a|the) )?no(?: from (?:us|me|them)| this time| for now|,|\.|$)|\b(?:manager|boss|client|they|he|she|director|upstairs) (?:has |have )?(?:said|says|say|gave) (?:it is )?(?:a )?no\b(?! (?:to|one|longer|need|problem|idea))|\b(?:sadly|unfortunately|sorry|its|afraid) (?:it is |its )?(?:a )?no (?:from|for)\b|\bcounts as a no\b|\b(?:not now|no)\" (?:from|for)\b`,
    'Your numbers were fine, but the manager said no.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|even when|my answer|attached|there is no|is no (?:need|charge|fee|cost|obligation|rush|longer))\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'status-line',
    rx`\b(?:status|decision|outcome|result|disposition)(?: of (?:your )?application)?(?: for (?:[\w,'&/()+#-]+ ){1,8}?(?:has |is )?(?:been )?)? ?(?::|is|(?:has )?(?:been )?(?:changed|updated|set)(?: from [\w\" ]{3,24}?)? to:?|=) ?(?:"|')?(?:reject(?:ed)?|declined|not selected|unsuccessful|not successful|disqualified|not progressing|closed by|application closed|position filled|not shortlisted|not retained|not passed|not progressed|no longer (?:under|in) consideration|regret)\b`,
    'Outcome: not selected',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless: /\b(?:line manager|ticket|leave|request|invoice|claim|payment)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'disqualified',
    rx`\b(?:you|your (?:[\w-]+ ){0,2}?application)(?: [\w,()-]+){0,8}? (?:has|have|was|were|is|are) (?:\w+ )?(?:been )?(?:\w+ )?(?:disqualified|screened out|deselected|eliminated|withdrawn from consideration|removed from consideration)\b`,
    'Your application for Lock Keeper has been disqualified.',
    { aboutJobs: true, unless: /\b(?:if|may|unless|at your request)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'releasing-you',
    rx`\b(?:releas\w+|clos\w+|let\w*) (?:you|your (?:file|application|candidacy|record)|everyone else|(?:all )?the (?:other|remaining) (?:applicants|candidates)|all (?:other|active|remaining) candidates)\b(?! (?:know|have|see|in on|account))(?=[.,;]|$| (?:from|out|as|go|process|although|at this)\b)`,
    'We are therefore closing your file.',
    {
      aboutJobs: true,
      unless: /\b(?:once|when|if|before|will be closed|in \d+ days|unless|withdr[ae]w\w*)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'offer-withdrawn',
    rx`\boffer (?:[\w-]+ ){0,4}?(?:is|has been|was|must be|will be) (?:\w+ )?(?:withdrawn|rescinded|revoked)\b|\b(?:withdraw\w*|withdrew|rescind\w*|revok\w+|pull(?:ed|ing)?) (?:the|its|our|your|this|all|any)(?: [\w-]+){0,3}? offers?\b`,
    'I regret that the conditional offer is withdrawn.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|unless|failing|otherwise|may|right to|reserves?|can|could|never|automatically|hours|days)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'not-for-now',
    rx`^(?:(?:so )?(?:unfortunately|sorry|sadly)?,? ?not this time\b|(?:no|nothing) for (?:you|us) this time)|\bnot (?:go|going|get|getting) (?:any )?further (?:for now|this time|at the moment|with (?:you|this|it))\b|\blet us not do it\b|\b(?:leave|leaving) it (?:like it is|here|at that)\b`,
    'Not this time, I am sorry to say.',
    { aboutJobs: true, unless: /\b(?:or leave|can leave|meeting|reschedul\w+|dinner)\b/ },
  ),
];
