import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_9 } from './theme-rule.ts';

const rule = themeRulesOf('en');

const LACKS = part`(?:lack(?:ed|ing|s)?(?: of)?|miss(?:ed|ing)|gaps?|weak(?:er|est|ness|nesses)?|limited|shallow|thin|rusty|shaky|light on|insufficient|struggled?|trouble|difficult(?:y|ies)|unfamiliar|improv(?:e|ing)|work on|brush up|practi[cs]e|practi[cs]ing|deepen|strengthen|not enough|too little|below|stronger|deeper|more|doubts?|concerns?|concerned|short of|fell short)`;
const IS_WEAK = part`(?:(?:was|were|is|are|felt|seemed|stayed|remained|looked)(?: \w+){0,3} (?:rusty|weak|weaker|limited|shallow|thin|shaky|basic|outdated|insufficient|lacking|missing|below|behind|short|light|superficial|(?:deep|strong|solid|fluent|good|advanced) enough|not (?:\w+ ){0,2}(?:deep|strong|solid|fluent|there|enough|sufficient|what|at|up)|too (?:basic|weak|limited|low))|needs? (?:work|more|some|a little|improve\w*|practi[cs]e)|fell short|let you down|could (?:have been|be|use)(?: \w+){0,2} (?:stronger|deeper|better|polish|work|practi[cs]e)|not (?:\w+ ){0,2}(?:deep|strong|solid|fluent) enough|had (?:no|few|hardly any|too few))`;
const SKILLS = part`(?:skills?|knowledge|technical(?:ly)?|cod(?:e|ing)|programming|sql|python|java|javascript|typescript|excel|algorithms?|data structures|system design|architecture|statistics|statistical|maths?|testing|test coverage|unit tests|exercise|assignment|take-?home|test task|technical task|french|german|english|dutch|spanish|italian|portuguese|language|licen[cs]es?|certificat\w+|qualifications?|degree|technical depth|depth|fundamentals|basics|theory|modell?ing|accounting|tool(?:s|ing)|software|proficiency|fluency|expertise|technique|craft|error handling|stakeholder management|negotiation|solution)`;
const TOLD = part`(?:examples?|answers?|stor(?:y|ies)|presentation|explanations?|pitch|cover letter|cv|resume|slides|deck|narrative|motivation|replies|responses|case study|walk-?through)`;
const BADLY = part`(?:vague|general|generic|abstract|long|lengthy|short|brief|rambl\w+|unstructured|unclear|rushed|superficial|thin|theoretical|hypothetical|scattered|rehearsed|flat|confusing|hard to follow|too high[- ]level|high[- ]level)`;
const SOMEBODY = part`(?:somebody|someone|a person|people|a candidate|candidates|an applicant|a colleague|a profile)`;

/** What English feedback is about. */
export const english = [
  rule(
    'skill',
    rx`\b${LACKS}${UP_TO_5}${SKILLS}\b`,
    'Two of the panel had concerns about your Python.',
    /\b(?:no doubts?|no concerns?|not lack|more than|hear more|cover letter|experience with)\b/,
  ),
  rule('skill', rx`\b${SKILLS}${UP_TO_9}${IS_WEAK}`, 'Your modelling skills were a bit behind what we need.'),
  rule(
    'skill',
    rx`\b(?:untested|hard to read|(?:no|without|hardly any|few|missing)(?: \w+){0,2} (?:tests?|error handling|documentation)|(?:did not|could not|failed to) (?:compile|run|work|solve|finish|complete)|edge cases|bugs?|wrong (?:answer|result)s?|mistakes? in|errors? in|(?:score|scored|marks?)(?: \w+){0,4} (?:below|low|lower|under)|not (?:at|up to) the (?:level|standard)|not yet (?:at|up to))\b`,
    'The task was handed in on time, but it did not run on our machine.',
  ),
  rule(
    'experience_level',
    rx`\b(?:more|less|little|limited|greater|deeper|longer|broader|lack(?:ed|ing|s)?|miss(?:ed|ing)|insufficient|not enough|enough|without|no|closer|further|additional|did not have|do not have|not yet have)${UP_TO_5}(?:experience|years|seniority|track record|exposure|background)\b`,
    'You need a little more exposure to public tenders.',
    /\b(?:more than enough|no doubts?|no questions?)\b/,
  ),
  rule(
    'experience_level',
    rx`\bexperience${UP_TO_5}(?:was|is|felt|seemed|remains) (?:\w+ ){0,2}(?:thin|light|limited|short|not|too|less|narrow|missing|lacking)\b|\b(?:more|too|less|rather|still|bit|slightly|sufficiently|as) (?:senior|junior|experienced|inexperienced)\b|\b(?:over|under)-?qualified\b|\bearly in your career\b|\b(?:big|bigger|large|huge) (?:a )?(?:step|jump|leap|stretch)\b|\bnot (?:\w+ )?(?:senior|experienced) enough\b|\bsenior enough\b|\blevel of (?:seniority|experience)\b`,
    'The role would have been too big a step for now.',
  ),
  rule(
    'experience_level',
    rx`\b${SOMEBODY}(?: \w+){0,3} (?:who|that|with)(?: \w+){0,5} (?:led|run|managed|built|done it|worked|sold|launched|scaled|years|experience|track record)\b|\b(?:not|never)(?: yet)? (?:led|managed|run|owned)\b`,
    'We were looking for someone who has already run a kitchen of this size.',
  ),
  rule(
    'story',
    rx`\b${TOLD}${UP_TO_9}${BADLY}\b`,
    'Some of the answers felt rehearsed.',
    /\bnot (?:\w+ )?(?:long|short|vague|rehearsed)\b/,
  ),
  rule(
    'story',
    rx`\b(?:${BADLY}|long-winded) (?:\w+ )?${TOLD}\b|\b${TOLD}${UP_TO_3}(?:lacked|needed|need|needs|missed|could (?:have been|be|use|do)|did not (?:land|come|answer|show|quite)|stopped|jumped|wandered|drifted)\b`,
    'Your case study needed a clearer beginning.',
  ),
  rule(
    'story',
    rx`\b(?:more|clearer|lack(?:ed|ing|s)?(?: of| any)?|better|no|no clear|without|stronger|tighter) (?:a )?(?:\w+ )?(?:structured?|concrete|specifics?|details?|results|outcomes?|numbers|figures|examples?|clarity|thread|beginning|concise(?:ly)?|context)\b|\bhard to follow\b|\blost (?:the|in the|in|our|sight)\b|\b(?:come|get|getting|came|got) (?:\w+ )?to the point\b|\brambl\w+|\bquantif\w+|\bstar method\b|\btoo (?:much|many) (?:detail|details|slides|words|jargon)\b|\btalk(?:ed)? (?:too much|over|for too long)\b|\b(?:always|mostly|often) (?:say|said|used) "?we\b`,
    'Quantify what you achieved, and get to the point.',
    /\bwith no\b|\bmore detailed? (?:feedback|notes)\b|\bseem(?:s|ed)? to (?:look|want|prefer)\b/,
  ),
  rule(
    'story',
    rx`\b(?:not|never|unclear|hard|difficult|liked? to|wanted to|wondered|more (?:of|about))(?: \w+){0,5} (?:what you(?: yourself| personally| actually| had| have)? (?:did|done|do|contributed|owned)|what your(?: own)? (?:part|role|contribution)|your own (?:part|role|contribution)|why you (?:want|wanted|applied|would))\b`,
    'It was not clear why you wanted this job and no other.',
  ),
  rule(
    'fit',
    rx`\b(?:not|doubts?|doubted|unsure|not sure|concerns?|questions?|worr\w+|hesitat\w+|wonder\w+|lack of|better|closer|stronger|right|poor|best|mismatch)${UP_TO_5}(?:fit|(?<!to )match|chemistry|culture|cultural|working style|way of working|values|personality)\b`,
    'I wondered how your working style goes with ours.',
    /\b(?:no doubts?|good fit|great fit|strong fit)\b/,
  ),
  rule(
    'fit',
    rx`\b(?:culture|cultural|team|personal) (?:fit|match|mismatch)(?: \w+){0,4} (?:was|is|were|not|concern\w*|doubt\w*)\b|\btoo (?:quiet|formal|independent|direct|corporate|reserved|laid-back|academic|hands-off|blunt|cautious)\b|\b(?:seemed|seem|appeared) to (?:look for|want|prefer|need|expect)\b|\b(?:not|never) have (?:enjoyed|been happy)\b`,
    'You seemed to prefer working alone, and here everybody works in pairs.',
  ),
  rule(
    'logistics',
    rx`\b(?:salary|salaries|pay|compensation|day rate|package|remuneration|notice period|relocat\w+|visa|work permit|right to work|commut\w+|start(?:ing)? date|time ?zones?|days (?:a|per) week|part-time|shift pattern|shifts|availab(?:le|ility)|your location|working hours|(?:fully |work(?:ing)? )remote(?:ly)?|in the office|based in|sponsor(?:ship)?|weekends?|sundays?|saturdays?|nights?|down to money|over (?:the|our) (?:budget|band|range)|out of (?:our|the) (?:budget|range)|afford|(?:too|so) far (?:away|from)|hours a week|on (?:most|all) days|every day|per cent travel|start (?:earlier|sooner|before|by|in (?:january|february|march|april|may|june|july|august|september|october|november|december)))\b`,
    'The team works in the office on most days, and you are two hours away.',
    /\b(?:not|never|no) (?:the |an? )?(?:\w+ )?(?:issue|problem|reason|factor|obstacle|concern)\b|\b(?:is|are|am) (?:always |also )?available\b|\bavailable (?:for|if|to)\b|\bpay attention\b/,
  ),
  rule(
    'not_about_you',
    rx`\b(?:other|another|internal|second|chosen|successful|stronger|selected|appointed) (?:\w+ )?(?:candidates?|applicants?|finalists?|person)\b|\b(?:went|gone|going|chose|chosen|picked|hired|preferred|offered it|decided)(?: \w+){0,3} (?:someone|somebody|a person|a colleague|a candidate|an applicant|a finalist)\b|\bclose second\b|\bcame second\b|\brunner-?up\b`,
    'You came second out of ninety, and I mean that as praise.',
  ),
  rule(
    'not_about_you',
    rx`\binternal (?:\w+ )?(?:candidate|hire|applicant|move|transfer|colleague|person)\b|\b(?:filled|hired|promoted|recruited) (?:it )?(?:internally|from within)\b|\bbudgets?(?: \w+){0,5} (?:cut|frozen|gone|pulled|reduced|withdrawn|not approved)\b|\b(?:hiring|recruitment) (?:freeze|stop)\b|\bheadcount\b|\bre-?organi[sz]\w+|\brestructur\w+|\b(?:role|position|job|post|scope)(?: \w+){0,4} (?:changed|closed|cancelled|withdrawn|redefined|on hold|no longer exists|paused|merged)\b|\bpriorities (?:\w+ )?(?:changed|shifted)\b`,
    'The scope of the job has changed since we met.',
    /\b(?:if|should|when) (?:the|our) budget\b/,
  ),
  rule(
    'not_about_you',
    rx`\bnothing (?:to do with you|you (?:did|could|said)|personal|against you)\b|\bnot (?:\w+ )?(?:about you\b|because of you\b)|\bnot (?:\w+ ){0,4}reflection (?:on|of) you\b|\b(?:no fault of yours|not your fault|not down to you)\b`,
    'Please do not take it as a reflection on you.',
  ),
  rule(
    'skill',
    rx`\b(?:seemed|looked|were|felt|got) (?:\w+ )?(?:lost|stuck|unsure|out of your depth)\b|\b(?:lost|dropped|cost you) (?:\w+ )?(?:marks|points)\b|\bweak(?:est|er)? (?:point|spot|side|part|area)\b|\b(?:part|section|area|round|question)s?(?: \w+){0,5} (?:was|were) (?:\w+ )?(?:weak|weaker|thin|slow|the weakest)\b|\b(?:maths?|arithmetic|reasoning|analysis|calculation|preparation|research)${UP_TO_3}(?:was|were) (?:\w+ ){0,2}(?:slow|weak|thin|wrong|off|not)\b|\b(?:point|reason|gap|difference|issue|problem)(?: \w+){0,2} (?:was|is)(?: \w+){0,3} ${SKILLS}\b`,
    'In the round on databases you seemed lost.',
    /\b(?:no|not) (?:\w+ )?(?:weak|lost)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:had|have|has) not (?:\w+ ){0,8}before\b|\b(?:had|has|having|who|that|have) (?:\w+ ){1,8}before\b|\b(?:just|only|simply|mainly|mostly|purely|down to) (?:\w+ )?experience\b|\b(?:had|has|with|brought|have|asked for|needed|wanted|required) (?:\w+ ){0,3}(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|many|several) (?:more )?years\b|\b(?:a few|some|couple of) (?:more )?years (?:\w+ )?(?:more|short|away|early)\b`,
    'You had not run a project of this size before.',
  ),
  rule(
    'story',
    rx`\btrail(?:ed|ing)? off\b|\blost in (?:the )?details?\b|\b(?:a|one) (?:\w+ )?(?:specific|concrete|clear|real|good) (?:example|story|result)s?(?: \w+){0,3} would\b|\b(?:shorter|crisper|tighter) (?:answers?|stories|sentences)\b|\b(?:cv|resume|portfolio|cover letter) (?:is|was) (?:\w+ )?(?:\w+ pages|too|very)\b|\b(?:guessing|wondering|wondered|unsure|not sure|never (?:learned|learnt|heard)) (?:\w+ )?why you\b|\bwith a clear (?:result|outcome|ending|point)\b|\bundersold\b|\bundersell\b|"\s?we\s?"`,
    'Bring two stories with a clear result.',
  ),
  rule(
    'fit',
    rx`\b(?:been|be|feel|felt) (?:\w+ )?(?:unhappy|bored|frustrated|lonely|at home|comfortable) (?:here|with us|in (?:our|this|such)|at)\b|\b(?:would|might|will) (?:\w+ )?(?:be|get|have been) (?:bored|unhappy|frustrated)\b|\b(?:whether|if) you (?:would|will) (?:\w+ )?(?:enjoy|like|be happy|thrive)\b|\b(?:prefer|like) (?:to work|working|things)\b`,
    'We were afraid that you would be bored here.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:nobody|no one|none of you|nobody at all) (?:was|were|got|has been) (?:\w+ )?(?:hired|appointed|taken)\b|\b(?:not|never) (?:\w+ )?(?:be(?:en)? )?filled\b|\b(?:department|team|company|division|client|project)(?: \w+){0,4} (?:merged|closed|postponed|pulled out|withdrawn|cancelled|stopped|dissolved|sold)\b|\b(?:already|previously) (?:\w+ )?(?:worked|working|works|with us|in (?:our|the) (?:company|team|house))\b|\b(?:one of|among) (?:the )?(?:two|three|last|final)\b|\b(?:other|another) (?:guy|girl|lady|one|woman|man)\b|\bthe (?:girl|woman|man|one|person) (?:we|they) (?:took|chose|hired|picked|appointed)\b`,
    'The other guy already knew the building.',
  ),
];
