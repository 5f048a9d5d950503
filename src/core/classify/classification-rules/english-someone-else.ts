import { SOMEBODY_ELSE } from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

const PERSON = `(?:candidate|applicant|person|finalist|colleague|lad|lady|girl|guy|man|woman|couple|fella|chap|contractor|engineer|nurse|teacher|student|chef|driver)`;

/** Somebody else was chosen, or the reader is outside the group that was, in English. */
export const englishSomeoneElse: readonly Rule[] = [
  rule(
    'rejection',
    'likely',
    'chose-somebody-else',
    rx`\b(?:we|i|they|he|she|it|team|panel|board|committee|manager|owner|client|boss|director|department|church|school|company|employer|himself|and|voted to|decided to|chosen to|opted to|agreed to|elected to|going to|plan to|rather|prefer to|made the decision to|decision to|ended up|end up|(?:have|has|had|is|are|was) (?:now|just|already|also|therefore|instead|finally|since|all|both|however|ultimately|then|recently)?)(?:'s)?(?: have| has| had| are| is| am| will| will be| now| just| all)? ?(?:(?:gone|went|go|going|picked|chosen|chose|choose|selected?|appoint(?:ed)?|hired?|took|taken|taking|take|promoted?|recruited|employed|signed|prefer(?:red|s)?|favou?r(?:ed|s)?|choosing|picking|recommended|nominated|settled|landed|opted|decided|offered|offer|offering|made|making|extended|given|gave|awarded|interview|interviewing|speak|add|call|identified|found|met|seen|put forward|taken forward|take forward) |(?:mov\w+|continu\w+|proceed\w*|focus\w*|pursu\w+) )(?:ahead |forwards? |on |along |in favou?r of |it |them |an offer |the offer |an? offer |the (?:[\w-]+ ){1,6}?|our offer )?(?:with |to |for |on |upon |in favou?r of )?${SOMEBODY_ELSE}`,
    'The owner has given the ferry job to a girl who grew up on the island.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:to help you|who can help|tell me if|once|until|has yet|if (?:s?he|they)|might|may|supplier|vendor|provider|you will (?:meet|speak)|interview with|introduc\w+|referr?(?:al|ed)?|you may know|do you know|along ?(?:side|with (?:those|that|other))|looking (?:for|to)|in the past|landlord|hesitat\w+|decline[sd]?)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'gone-for-someone',
    rx`\b(?:gone|went|go|going|continue|continuing|proceed|proceeding|moved|move) (?:ahead |forward |on )?(?:for|with) (?:some(?:one|body)(?! (?:will|from (?:our|the) team (?:will|to)))|the (?:other|first|second|third) \w+|other (?:people|persons|folk)|an? (?:[\w-]+ ){0,3}?${PERSON}|the (?:[\w-]+ ){0,2}?${PERSON}(?= (?:who|whose|from|with)\b))\b`,
    'In the end we went with somebody who has run a dairy before.',
    { kind: 'not_selected', aboutJobs: true, unless: /\b(?:interview(?:er)?s? with|you will|if you)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'took-someone',
    rx`\b(?:we|i|they|he|she|boss|board|committee|manager|owner|panel|governors|partners)(?: and i)?(?: have| has| had)?(?: now| just| already| finally| voted to| decided to)? (?:picked|chosen|chose|appointed|appoint|hired|taken on|took on|taken|take|took|landed on|settled on|opted for|decided (?:on|for)|recruited|offered it to|given it to|signed) (?:some(?:one|body)(?! to (?:help|talk))|the other (?:\w+ )?(?:${PERSON}|one)|other (?:people|persons?|candidates?)|an? (?:[\w-]+ ){0,3}?${PERSON}|the (?:[\w-]+ ){0,2}?${PERSON}(?= (?:who|whose|from)\b)|individuals)\b`,
    'They have appointed a colleague who already knows the archive.',
    { kind: 'not_selected', aboutJobs: true, unless: /\b(?:to help you|who can help|tell me if)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'goes-to-someone',
    rx`\b(?:job|role|post|position|vacancy|place|places|spot|vote|contract|it|section|seat|opening|openings|they|shifts|hours)(?:'s)? (?:[\w,'&/()-]+ ){0,10}?(?:is |has |have |had |itself |just |been |now |then |therefore |all )*?(?:going|went|goes|gone|offered|given|awarded)(?: to,? (?:and accepted by,? )?)(?:some(?:one|body)|an?other|others|two|(?:the|an?) (?:other|top|first|internal|candidate|colleague|student)|one of|an? \w+ (?:who|whose|with|from)|our \w+|my \w+|students who|people who|(?:candidates|applicants) who)\b`,
    'The forge job is going to one of our apprentices.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless: /\b(?:review|pile|team|manager|client|hiring|director|vote)\b.{0,30}$/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'the-person-we-chose',
    rx`\bthe (?:successful|selected|chosen|appointed) (?:candidate|applicant|person) (?:had|has|was|is|will (?:be|start|join))\b|\bthe (?:person|one|candidate|applicant|man|woman|lady|colleague|finalist|individual)s? (?:who |that )?(?:we|i|they|has|have|was|were)(?: \w+){0,3}? (?:chosen|chose|choose|selected|picked|appointed|hired|hiring|taking|took|asked to join|offered it)\b`,
    'The person we have chosen speaks Welsh as well.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:will be (?:expected|asked|required|responsible|based|given|offered)|(?:is|are) (?:now )?(?:returning|leaving|unable|moving)|has (?:withdrawn|pulled out|dropped out|left|changed|declined)|when|once|should|must|ideal|to be|required)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'offered-it-elsewhere',
    rx`\b(?:offered|given|awarded|assigned) (?:the |this |it )?(?:[\w-]+ ){0,6}?to (?:some(?:one|body)|another|a colleague|the other|one of the other|an? (?:internal|external|more \w+) (?:candidate|applicant))\b`,
    'We have offered the tuner position to someone with concert experience.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:until|and (?:s?he has|they have) until|if (?:s?he|they)|has yet|decline[sd]?|hesitat\w+|otherwise|not yet|may be)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'fell-on-someone',
    rx`\b(?:opted|plumped|voted|went|gone|decided) (?:for|in favou?r of) (?:more |greater )?(?:experience|continuity|seniority|local knowledge|the (?:safer|other|internal) (?:option|choice|pair of hands)|a safer)\b|\b(?:choice|decision|vote|preference|nod)\b.{0,50}\b(?:fell|fallen|falls|went|gone|landed) (?:on|to|upon|for|in favou?r of) (?:some(?:one|body)|another|the other|one of the|an? (?:internal|other|different|colleague|candidate|applicant|person|man|woman|lady|lad))|\bc[oa]me down (?:on the side of (?:no|the|another|some)|in favou?r of (?:the other|another|some(?:one|body)|an?)\b)`,
    'The choice fell on another skipper.',
    { kind: 'not_selected', aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'found-better-suited',
    rx`\b(?:identified|found|met|seen|have|prioriti[sz]ing|interviewing|shortlisted) (?:[\w-]+ ){0,2}?(?:applicants|candidates|people|someone|somebody) (?:who|whose|with)\b.{0,80}\b(?:better|more|closer|already|stronger|background|longer)\b`,
    'We have identified people whose hours better suit the bakery.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless: /\b(?:looking to|we help|you have|if you|tips|not yet)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'outside-the-group',
    rx`\b(?:you|yours|your (?:[\w-]+ ){0,2}?(?:name|application|number|cv|file|form|score))\b(?: (?!will|may|should)[\w-]+){0,4}? not (?:\w+ )?(?:among|amongst|one of (?:them|those|the)|part of (?:that|this|the) (?:group|shortlist|selection)|on (?:it|(?:the|that|this|our) (?:\w+ )?(?:list|shortlist|final|bill))|belong to|in (?:the|that|this) (?:\w+ )?group|the (?:recommended|preferred|chosen|selected|successful|strongest)|reach(?:ed)? the|(?:appear|figure|feature) (?:in|on)|appear[.,]|referred to|drawn|through to|placed on the (?:list|shortlist))\b|\b(?:you|your application|yours) (?:(?:have|has) been |was |were |is |are )?(?:placed |ranked |fell |fallen |falls )outside (?:it|that|the|this|those)\b`,
    'Six names went to the board and yours was not among them.',
    {
      aboutJobs: true,
      unless:
        /\b(?:loan|not yet|policy|sender|email address|mailing list|happy|glad|pleased|good news|elect|ballot|eleven|would rather)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'did-not-reach-you',
    rx`\b(?:did|do|does) not (?:\w+ )?(?:reach your (?:name|application)|proceed (?:further|to the)|therefore proceed|score (?:high|highly) enough|go (?:any )?further)\b|\bscored (?:just |slightly )?below\b|\b(?:lower than|below) the (?:\w+ )?(?:score|mark|line|threshold|cut-?off|benchmark)\b|\b(?:you|yours?|it|application|score) (?:\w+ ){0,3}?(?:not (?:\w+ )?(?:met|reach(?:ed)?|achieved?|attain(?:ed)?|pass(?:ed)?)|(?:fell|was|were|is) (?:just |slightly |narrowly )?(?:below|short of)) (?:the|our|that|this) (?:[\w-]+ ){0,2}?(?:level|standard|threshold|score|mark|benchmark|cut-?off|bar|sift|stage|line)\b`,
    'There were four boats and the list did not reach your name.',
    {
      aboutJobs: true,
      unless: /\b(?:anyone|everyone|candidates) who\b|\b(?:profile|payment|minimum order)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'choice-is-made',
    rx`\b(?:offer|appointment|selection|choice|hire) (?:has|have|had|was|is) (?:now |since |already )?(?:been )?(?:extended|made)(?: and (?:has been |was )?accepted|\.|,|$)|\b(?:has|they have|who have) (?:now |since |already )?(?:accepted|signed) (?:our|the|his|her|their|an) (?:offer|contract)\b|\b(?:completed|concluded|finished|ended|closed|wrapped up) (?:our|the|its|his|her|this) (?:\w+ )?(?:search|hiring|recruitment)\b|\b(?:candidate|applicant|colleague|finalist|person)(?: \w+){0,3}? (?:has|have) (?:now |already |since |recently )?(?:accepted|been (?:hired|appointed|selected|chosen|informed))\b|\bfound (?:our|the right) (?:person|candidate|new \w+|\w+er)\b|\b(?:chosen|picked|hired|appointed|found|selected) (?:our new|one of (?:the|your)|the finalist)\b|\b(?:one of the (?:\w+ )?others?|some(?:one|body) else|another [a-z]+(?:er|or|ist|ant|person)) (?:has|have|was) (?:now |already |since )?(?:been )?(?:chosen|appointed|selected|hired|picked|preferred|accepted|offered)\b`,
    'A lighthouse keeper has now been chosen and has accepted our offer.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:you have (?:now |already )?(?:accepted|signed|been)|once|when|after|until|if|should|congratulat\w+|pleased to (?:offer|inform you that you)|welcome|before|not (?:yet )?(?:been )?(?:made|closed|completed|concluded)|not one|nobody|yet)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'need-somebody-who',
    rx`\b(?:feel|feels|felt|decided|view (?:is|was)|concluded|agreed|thinks?|thought|rather|prefers?|would like|come out is)(?: that)? (?:(?:we|they|he|she|it) )?(?:would |really |do |did )?(?:rather |actually )?(?:needs?|needed|want|wants|like|add|have|hire|take|see|meet|prefer)? ?(?:a )?(?:some(?:one|body)|(?:a )?(?:person|people|candidate|[\w-]+ (?:nurse|director|manager|engineer))) (?:\w+ ){0,3}?(?:who|with|already|whose|more|a little more|a bit more|for whom)\b`,
    'My brother and I feel that we need somebody with more sea miles.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:like you|such as you|if you|would you|do you|are you|you (?:fit|match|could be|seem|look|might)|your (?:profile|background|name)|client of mine|our client|reach(?:ing)? out|interested)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'others-were-stronger',
    rx`\b(?:others|theirs|other people|some of the others|they)\b (?:[\w,'-]+ ){0,5}?(?:better|more closely|stronger|closer|further along|more (?:relevant|direct|recent|suitable))\b|\b(?:not|nor) (?:match|meet|fit|suit)\w* (?:[\w',-]+ ){0,6}?(?:as (?:well|closely|much) as|so (?:well|closely) as)\b`,
    'You told it well, and others had more relevant years at sea.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:if|than others|helps?|than most|you (?:did|were|are) better|interview tips|making|got something|somewhere)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'to-those-not-chosen',
    rx`\b(?:(?:sent|goes|going|writing|addressed|write|information|message|email|mail) (?:out )?(?:to|for|is for)|let|informing|inform|telling) (?:all |the )?(?:those|candidates|applicants|everyone)(?: [\w-]+){0,8}? (?:who|that) (?:were|was|have|had|are) not (?:been )?(?:\w+ )?(?:chosen|selected|invited|shortlisted|successful|appointed)\b`,
    'This letter goes to those applicants who were not chosen.',
    { aboutJobs: true, unless: /\b(?:will be sent|if|may|within|once|do not|only)\b/ },
  ),
];
