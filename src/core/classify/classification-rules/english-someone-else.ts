import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

const PERSON = `(?:candidate|applicant|person|finalist|colleague|lad|lady|girl|guy|man|woman|couple|fella|chap|contractor|engineer|nurse|teacher|student|chef|driver)`;

/** Somebody else was chosen, or the reader is outside the group that was, in English. */
export const englishSomeoneElse: readonly Rule[] = [
  rule(
    'rejection',
    'sure',
    'gone-for-someone',
    rx`\b(?:gone|went|go|going|continue|continuing|proceed|proceeding|moved|move) (?:ahead |forward |on )?(?:for|with) (?:some(?:one|body)(?! (?:will|from (?:our|the) team (?:will|to)))|the (?:other|first|second|third) \w+|other (?:people|persons|folk)|an? (?:[\w-]+ ){0,3}?${PERSON})\b`,
    'In the end we went with somebody who has run a dairy before.',
    { kind: 'not_selected', aboutJobs: true, unless: /\b(?:interview(?:er)?s? with|you will|if you)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'took-someone',
    rx`\b(?:we|i|they|he|she|boss|board|committee|manager|owner|panel|governors|partners)(?: and i)?(?: have| has| had)?(?: now| just| already| finally| voted to| decided to)? (?:picked|chosen|chose|appointed|appoint|hired|taken on|took on|taken|take|landed on|settled on|opted for|decided (?:on|for)|recruited|offered it to|given it to|signed) (?:some(?:one|body)(?! to (?:help|talk))|the other (?:\w+ )?(?:${PERSON}|one)|other (?:people|persons?|candidates?)|an? (?:[\w-]+ ){0,3}?${PERSON}|individuals)\b`,
    'They have appointed a colleague who already knows the archive.',
    { kind: 'not_selected', aboutJobs: true, unless: /\b(?:to help you|who can help|tell me if)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'goes-to-someone',
    rx`\b(?:job|role|post|position|place|spot|vote|contract|it|section|seat) (?:is |has |have |itself |just )?(?:going|went|goes|gone) to (?:some(?:one|body)|another|the (?:other|top|first)|one of|an? \w+|our \w+|my \w+)\b`,
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
    rx`\bthe (?:person|one|candidate|applicant|man|woman|lady|colleague|finalist|individual)s? (?:who |that )?(?:we|i|they|has|have|was|were)(?: \w+){0,3}? (?:chosen|chose|choose|selected|picked|appointed|hired|hiring|taking|took|asked to join|offered it)\b`,
    'The person we have chosen speaks Welsh as well.',
    { kind: 'not_selected', aboutJobs: true, unless: /\b(?:will be|when|once|should|ideal|to be)\b/ },
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
    rx`\b(?:choice|decision|vote|preference)\b.{0,50}\b(?:fell|fallen|falls|went|gone|landed) (?:on|to|upon|for|in favou?r of) (?:some(?:one|body)|another|the other|an? (?:internal|other|different))`,
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
    rx`\b(?:you|yours|your (?:[\w-]+ ){0,2}?(?:name|application|number|cv|file|form|score))\b(?: (?!will|may|should)[\w-]+){0,4}? not (?:\w+ )?(?:among|amongst|one of (?:them|those|the)|part of (?:that|this|the) (?:group|shortlist|selection)|on (?:it|the (?:list|shortlist|final))|belong to|in (?:that|this) group|the (?:recommended|preferred|chosen|selected|successful|strongest)|reach(?:ed)? the|appear (?:in|on))\b`,
    'Six names went to the board and yours was not among them.',
    { aboutJobs: true, unless: /\b(?:loan|not yet|policy|sender|email address|mailing list)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'did-not-reach-you',
    rx`\b(?:did|do|does) not (?:\w+ )?(?:reach your (?:name|application)|proceed (?:further|to the)|therefore proceed|score (?:high|highly) enough|go (?:any )?further)\b|\bscored below\b|\b(?:lower than|below) the (?:passing|required|minimum|pass) (?:score|mark)`,
    'There were four boats and the list did not reach your name.',
    { aboutJobs: true, unless: /\b(?:anyone|everyone|candidates) who\b/ },
  ),
];
