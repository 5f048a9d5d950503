import { DATE } from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** What others than the reader get, want or say of themselves, and what is not decided. */
const NOT_A_NO =
  /\b(?:if|unless|until|once|whether|might|may|perhaps|not yet|still (?:deciding|discussing|considering)|could you|would you|do you|are you|let me know|let us know (?:by|if|when)|(?:next|another) (?:step|chat|call|conversation|round) (?:is|will|would)|(?:meet|see|speak (?:to|with)|talk to) you)\b/;

/** A no as people word it who write a few lines of their own, in English. */
export const englishPlainNo: readonly Rule[] = [
  rule(
    'rejection',
    'likely',
    'liked-you-but',
    rx`\b(?:lik(?:ed?|es)|loved?|enjoyed|impressed|adored|rated|warmed to|thought (?:highly|very highly|the world) of|(?:really|very) (?:good|strong|nice)|great|lovely)\b.{0,90}\b(?:but|though|however|yet|only|just)\b.{0,60}\b(?:(?:want|wants|wanted|need|needs|needed|prefer|prefers|preferred|felt|feel|thought|after|seen|met|found|going with|gone (?:with|for)|went (?:with|for)|going for|leaning towards|heart set on|landed on|come down on)(?: that)?(?: (?:we|they|he|she|it|i))?(?: (?:would|really|actually|do|did|ultimately|rather))?(?: (?:want|need|needs|needed|wanted|hire|have|prefer))? (?:somebody|someone|a (?:person|candidate|profile)|people|candidates)(?: (?:who|with|whose|that|more|a (?:bit|little)|already|local|senior|junior)|\b)|(?:nervous|worried|unsure|not sure|not (?:fully |quite |entirely )?convinced|concerned|had (?:some )?doubts|hesitant) (?:about|that|whether|of|how|you))`,
    'They liked your manner but have seen somebody who kept bees before.',
    { kind: 'not_selected', aboutJobs: true, unless: NOT_A_NO },
  ),
  rule(
    'rejection',
    'likely',
    'ended-up-needing',
    rx`\b(?:keep|kept|keeps|ended up|end up|come (?:out|down)|came (?:out|down)|landed|landing|land|conclusion|agree|agreed|arrived|got to|feeling|view|gut)\b.{0,70}\b(?:we|they|he|she|board|it|what|i) (?:(?:really |do |actually |now |probably )?(?:needs?|wants?|require) (?:[\w-]+ ){0,6}?(?:some(?:one|body)|a (?:person|candidate|profile|founder|hire)|people)|(?:is|are) (?:not )?(?:the )?(?:right|wrong))\b|\b(?:has|have|had|got) (?:his|her|their) hearts? set on\b|\b(?:he|she|they|boss|director|chairman|owner|partners|founders?|team|manager|client|board) (?:really |do |does |would rather |now |still )?(?:wants?|needs?|prefers?|wanted|needed|preferred) (?:some(?:one|body)) (?:who|with|more|already|local|a (?:bit|little))\b.{0,120}\b(?:so|therefore|hence|which means|and (?:so )?(?:we|i) (?:are|have|will|am))\b`,
    'Where we came out is that we need somebody who has run a tannery alone.',
    { kind: 'not_selected', aboutJobs: true, unless: NOT_A_NO },
  ),
  rule(
    'rejection',
    'sure',
    'handed-to-somebody',
    rx`\b(?:extend(?:ed|ing)?|offer(?:ed|ing)?|giv(?:e|en|ing)|gave|award(?:ed|ing)?|hand(?:ed|ing)?|issued|made) (?:it|(?:the|our|an?|this) (?:\w+ )?(?:call|offer|invitation|job|role|post|position|place|contract|seat|spot|fellowship|chair))\b(?: (?:for|of|as) (?:[\w,'&/-]+ ){1,6}?| )(?:to|in favou?r of) (?:an?other [\w-]+|someone(?! (?:from (?:our|the) team|to))|somebody|the (?:other|first-placed|first-ranked|top|preferred) [\w-]+|one of (?:the|our) [\w-]+|an? (?:lad|girl|guy|man|woman|lady|chap|fella|colleague|friend|student|candidate|applicant|musician|teacher|person)\b)|\boffering (?:her|him|them|it to (?:her|him|them))(?: the (?:job|role|post|place|position))?(?: today| tomorrow| this week| on \w+day| now|[.,;!]|$)`,
    'The vestry voted to extend the call for Organist to another musician.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:until|if|unless|has yet|hesitat\w+|decline[sd]?|not yet|may be|supplier|vendor|landlord|tenant|feedback|advice|you (?:are|will be) (?:next|second))\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'one-of-them-has-it',
    rx`(?<!\b(?:you|we|i|who|to|not|you have|we have|i have|he|she)) (?:has |have )?(?:took|taken|got|landed|accepted|said yes to|agreed to take(?: up)?) (?:up )?(?:the|our|this|that) (?:[\w,'&/-]+ ){0,4}?(?:job|role|position|post|seat|place|vacancy|invitation|call|appointment)(?: (?:yesterday|this (?:morning|week)|last (?:night|week)|instead|in the end|from|to (?:take|join|become|serve)|on \w+day)\b|[,;.!]|$)|\b(?:has|have) (?:accepted|taken up) (?:our|the) (?:invitation|call|appointment)\b|\b(?:will|is going to|are going to|is) (?:be )?(?:joining|join|starting|start|taking up|take up|taking over) (?:us |with us )?(?:as|in) (?:our|the) (?:new )?(?:[\w-]+ ){1,4}?(?:in|from|on|next|after|this)\b`,
    'Wilma took the Boat Builder job yesterday.',
    {
      kind: 'not_selected',
      aboutJobs: true,
      unless:
        /\b(?:meeting|you (?:will|would|are|have)|your (?:manager|interviewer|contact)|recruiter|talent partner|maternity|interview(?:er|s|ed|ing)?|congratulat\w+|new york|welcome|i have (?:taken|accepted)|i (?:took|accepted)|he took|she took|left)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'not-one-for-us',
    rx`\bnot (?:quite |really )?(?:(?:the )?(?:one|person|right one) )?for (?:us|them)(?= (?:at (?:present|this|the moment)|for (?:now|this|the moment)|this time|right now|just now|on this occasion|i am afraid|unfortunately|sadly|as it stands|though)\b|[.,;!]|$)|\bnot with you (?:for this one|this time|on this one|on this occasion|for (?:this|the) (?:role|job|position))\b|\b(?:made it|got) (?:as far as|to) [\w' -]{3,40} and no further\b`,
    'Good hands, quiet in the yard: not one for us.',
    { aboutJobs: true, unless: /\b(?:not for us to|if|unless)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'where-it-ends',
    rx`\b(?:this|that|here|which) is (?:where|as far as|when) (?:it|we|i|our|things|the|your|my|that)\b(?: [\w'-]+){0,5}? (?:ends?|stops?|part|parts|part ways|finish(?:es)?|(?:can|will|are able to|going to) (?:take|go|get|bring) (?:you|it|this|things|with (?:you|this))|be going with (?:you|this))\b|\b(?:stopping|leaving it|ending (?:it|things)|drawing a line|calling it) (?:here|there|at this (?:point|stage)) (?:with|for|on)\b|\b(?:our|your) (?:paths|roads|ways) (?:part|separate|diverge)\b|\b(?:it|this|that|things) (?:ends?|stops?) here (?:for|with|as|,|and)\b`,
    'So this is where it ends for now.',
    {
      aboutJobs: true,
      unless: /\b(?:if|unless|this is where (?:you|we) (?:come|start|begin)|deadline|offer ends?)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'will-pass',
    rx`\b(?:we|i|they|he|she|team|client|manager|committee|panel|board|partners|founders?)(?: all| both| have| has| had| are| is| am| will| would|'s)*(?: now| therefore| ultimately| reluctantly)? (?:(?:going|decided|chosen|opted|choosing|leaning|agreed|inclined|planning|had|elected|want(?:ed)?|like) to |have to |need to |will |'ll )+(?:have to |respectfully |regretfully )?(?:pass|bow out|say no)(?=[.,;!]|$| (?:for now|this time|on (?:this|it|you|moving|going|taking)|here|at this|and|because|but|in favou?r|i am|unfortunately|as)\b)|\b(?:they|he|she|client|manager|team) (?:have |has |had )?(?:passed|said no|declined)(?=[.,;!]|$| (?:on (?:you|this|your)|this time|for now|because|as|i am|sadly|unfortunately)\b)`,
    'We talked it over at lunch and we are going to pass.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|unless|you (?:decided|chose|have decided|declined|passed)|passed (?:it|away|by|along)|exam|test|probation|supplier)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'keep-looking-for-another',
    rx`\b(?:we|i|they|he|she|team|client)(?: are| am| is| have| has| will|'ll)?(?: \w+)? (?:going to |gonna |decided to |want to |wants to |need to |needs to |chosen to |have to |rather )?(?:keep|continue|carry on|resume|start|restart|reopen|re-?open)(?:ing)? (?:looking for (?:some(?:one|body)|a |an |our |the |another|other|more)|(?:our|the|his|her|their) search (?:for|again|with)|searching for)(?! (?:for )?you\b)|\b(?:gonna|going to) keep looking\b`,
    'So we are going to keep looking for somebody who can splice rope.',
    {
      aboutJobs: true,
      unless: /\b(?:for you\b|let you know|you will hear|if|on your behalf|while you|keep looking out)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'do-not-wait',
    rx`\b(?:please )?do not (?:\w+ )?(?:wait|hold out|hold off|turn anything down) (?:for|on|because of) (?:us|me|this)\b(?! to)|\b(?:can not|could not|not fair to|unfair to|wrong to|not right to) (?:\w+ )?(?:ask|let|make|keep|have|leave) you (?:to )?(?:wait\w*|hanging|on hold|in limbo)\b|\bnot (?:want to |going to )?string you along\b|\brather not (?:keep|leave) you hanging\b|\bnot (?:\w+ ){0,2}?(?:set|setting) (?:either|any|both) of us up\b`,
    'It would be unfair to let you wait for the new barn.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless:
        /\b(?:so here is|quick update|while (?:we|they)|still (?:in|deciding|considering)|too long|any longer than|decision (?:by|on|next)|hear (?:from us|back) by)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'money-did-not-come',
    rx`\b(?:funding|grant|fellowship|budget|award|contract|money|round|renewal|sponsor|investment|project|bid|tender|headcount|rewrite|expansion)\b(?: (?!not\b)[\w',()-]+){0,14}? (?:(?:did|has|have|was|were|is) not (?:\w+ )?(?:come (?:through|in|off)|materiali[sz]ed?|close|approved|renewed|granted|awarded|signed|funded|get (?:approved|renewed|funded))|(?:has|have|was|were|is|are|being|been|got)(?: (?:now|just|being|been|all))* (?:slashed|pulled|moved (?:over )?(?:to|into)|redirected|reallocated|terminated|pushed (?:back|out|to)|lost|negative|gone to (?:another|a competitor))|fell through|fallen through|falling through|went to (?:another|a competitor|someone else))\b|\b(?:lost|losing) (?:the|our|a (?:big|major|large)) (?:\w+ )?(?:contract|client|account|bid|tender|grant|funding)\b|\bdid not (?:close|get|raise|win) (?:the|our) (?:round|grant|funding|contract|bid|tender|money)\b|\b(?:we|company|studio|charity|shop|firm|office|business) (?:is|are) (?:winding (?:down|up)|closing (?:down|our doors)|shutting (?:down|up))\b`,
    'The grant that was to pay for this fellowship did not come through.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless:
        /\b(?:helped|customers?|if|unless|does not affect|unaffected|still (?:hiring|want)|deadline|application (?:window|period)|start date|starting date)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'fully-staffed',
    rx`\bwe (?:are|have)(?: \w+){0,3}? (?:all )?(?:staffed(?: up)?|all set for (?:now|the|this)|full up|at full (?:strength|complement)|fully (?:staffed|booked|crewed)|complete (?:for|until|till))\b|\b(?:have|got) (?:now |already )?(?:all|enough|plenty of)(?: of)? (?:the )?(?:people|staff|hands|help|drivers|pickers|students|volunteers|starters|waiters|waitresses|cooks|workers|tutors)(?: (?:we need|for|now|this|at|with|already|until|till)\b|[.,;!]|$)|\bnot (?:currently |actively )?(?:looking to (?:add|bring on|take on|hire|grow)|adding (?:anyone|anybody|to the team)|planning to (?:hire|add|recruit))\b`,
    'We are all staffed up for the shearing.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless: /\b(?:if|until we|once|unless|you are all set|training|panel|interviews?|your)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'not-the-right-time',
    rx`\bnot (?:quite |just )?the right (?:time|moment|timing|stage|level|step|home|place|thing|move)(?= (?:for (?:us|this|either|both|the (?:two|pair))|to (?:bring|take|add|hire|go|move|continue)|right now|at the moment)\b|[.,;!]|$)|\bit (?:would|will) not (?:be|work)(?: \w+){0,3} (?:right|fair|fun|good|work|out)(?: \w+){0,3} (?:you or (?:us|me)|us or you|either (?:of us|side)|both (?:of us|sides))|\bnot (?:going to )?work (?:out )?(?:for (?:us|either|both)|between us|this time|on our (?:end|side))\b|\b(?:would|will) (?:be|make (?:you|us)(?: both)?) unhappy\b|\btwo captains\b`,
    'We talked, and it is not the right moment for us.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|may|might|whether|perhaps|for you (?:to|right)|your (?:current|schedule)|day|slot|call|meeting|does that|let us know|link)\b/,
    },
  ),
  rule(
    'rejection',
    'hint',
    'keep-your-number',
    rx`\b(?:hang on to|hold on to|holding on to|keep|kept|keeping|hung on to) (?:hold of )?your (?:number|details|resume|cv|card|email|name|portfolio|papers)\b|\b(?:rooting for you|gutted for you|their loss|our loss|you (?:are|will be|would be) (?:my|the|our) first (?:phone )?call|(?:if|when) (?:anything|something|things|one|another) (?:\w+ ){0,4}?(?:comes? up|opens? up|opens?|changes?|picks? up),? (?:you|i|we)(?: will| would|'ll)|try (?:me|us) again (?:in|next|after)|come back (?:to|and see) us (?:in|next|when|once))\b`,
    'I shall hang on to your number.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'you-did-not-get-it',
    rx`\byou (?:did|have|will|are) not (?:\w+ ){0,2}?(?:get|got|getting|gotten|land|landed|win|won|make) (?:it(?= (?:this time|in the end|i am afraid|sadly|unfortunately)\b|[.,;!]|$)|(?:the|this|that) (?:[\w-]+ ){0,4}?(?:job|role|position|post|place|spot|part|one|seat|offer|contract|apprenticeship|internship|shortlist|cut|grade)\b)|\b(?:did|has|have) not (?:\w+ )?(?:go|gone) (?:your|our) way\b|\bnot (?:quite )?meant to be\b|\b(?:was|is) not to be\b|\bbetter luck (?:next|elsewhere|with)\b|\bpipped (?:at|to|by)\b|\b(?:you|your \w+)(?: have| has)?(?: \w+)? (?:missed|lost) out\b|\byou (?:were|are|came|finished)(?: \w+){0,3} (?:edged out|beaten|outscored|runner-up)\b|\bcan not count you among\b|\b(?:yours|you) (?:is|are|was|were) not (?:one|it|the one)(?=[.,;!]|$)`,
    'I am sorry, you did not get the job.',
    {
      aboutJobs: true,
      unless:
        /\b(?:link|emails?|message|attachment|invite|invitation|reply|if|in case|unless|reserve list|second (?:in line|interview|round|conversation|talk|date|stage))\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'wish-for-better-news',
    rx`\b(?:wish|wished) (?:i|we|it|that|there|this) (?:\w+ ){0,3}?(?:had|could|were|was|have)(?: \w+){0,3}? (?:better|good|other|different|happier|two|more) (?:\w+ )?(?:news|places?|seats?|positions?|spots?|jobs?|answer|tidings|room|openings?)\b|\bnot (?:\w+ ){0,3}?(?:better|good|great|happier|nicer|the best|positive|brilliant) news\b|\b(?:not|no) (?:\w+ ){0,2}?(?:good|better|happier|positive|the) (?:answer|outcome|result|reply|response) (?:to give|to share|for you|from)\b`,
    'I wish I had better news.',
    { aboutJobs: true, unless: DATE },
  ),
  rule(
    'rejection',
    'likely',
    'cannot-make-it-work',
    rx`\b(?:can|could|will) not (?:\w+ )?make (?:it|this|that|things|the (?:[\w-]+ )?(?:numbers?|budget|money|hours|figures|salary|timing|rate|rota)) work\b|\b(?:this|it|that|one|role|job|hire|position) (?:is|was|will) not (?:\w+ )?(?:going to happen|happening|be happening|going to be possible|possible this)\b|\b(?:you|your|profile|it|this|experience) (?:is|was|are|were) not (?:quite |exactly |really )?(?:what|who|the (?:person|profile|one|kind)) (?:of \w+ )?(?:we|they|he|she|i|the (?:client|team))(?: (?:are|is|was|were|am|had|have|really)){0,2} ?(?:looking for|after|need(?:ed)?|wanted?|in mind|seeking|searching for)\b`,
    'We talked about your rate and cannot make it work.',
    {
      aboutJobs: true,
      unless: new RegExp(
        String.raw`${DATE.source}|\b(?:if|link|calls?|slots?|meetings?|interviews?|test|zoom|earlier|later|sure)\b`,
      ),
    },
  ),
  rule(
    'rejection',
    'likely',
    'does-not-see-it',
    rx`\bnot (?:really |quite )?(?:think|believe|feel|see) (?:that )?(?:we|this|it|you|i|that|us) (?:(?:are|is|am|will be|would be|being) (?:\w+ ){0,3}?(?:right|fit|match|place|what|move|step|one)|working|going to work|work(?:s|ing)? out|have (?:enough|the))\b|\b(?:felt|feel|feels|feeling|thought|think|thinks|believe|believes|consensus|concluded|conclusion|view|sense|worried|agreed|judged|decided)\b.{0,60}\b(?:(?:be |are |is |were )?better (?:suited|off|placed|served|matched) (?:to|in|at|elsewhere|with|for|by)|bored|too (?:much of a|big a|wide|large|great|far)|a (?:stretch|leap|step too far|jump)|not (?:quite )?(?:be happy|be the right|there yet|aligned)|lie elsewhere|gap (?:between|is|was))\b|\b(?:feeling|consensus|conclusion|view)\b.{0,30}\b(?:need|needs|needed|want|wanted) (?:more|deeper|stronger|someone|somebody|a more)\b`,
    'We felt that you would be better suited to a larger dairy.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|do you|you (?:think|feel|believe|felt|thought)|feedback|advice|in (?:the )?future|next time|may be|might be|whether|client of mine|wondered|opening|role)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'they-will-not',
    rx`\b(?:not (?:keen|minded|willing|inclined|prepared|looking|wanting|want|wish|planning|intend(?:ing)?)|unwilling|reluctant|decided against|voted against|chosen against) (?:on |to |about )?(?:proceed(?:ing)?|progress(?:ing)?|go(?:ing)? (?:ahead|further|forward)|mov(?:e|ing) (?:ahead|forward)|tak(?:e|ing) (?:it|this|things|you)(?: any)? (?:further|forward|on)|interview(?:ing)? you|meet(?:ing)? you|see(?:ing)? you|hir(?:e|ing)|pursu(?:e|ing)|mak(?:e|ing) (?:an|the|you an) offer)\b|\b(?:ruled|rule|ruling|counted|count|screened|filtered|sifted) (?:you|your (?:application|cv|profile|file)|it|this) out\b|\b(?:client|they|manager|board|he|she|team|committee|panel) (?:have |has |had )?(?:now |just |also |sadly |unfortunately )?(?:rejected|declined|turned (?:it|you|this|your \w+) down)(?=[.,;!]|$| (?:you|on|because|this time|your|it|the (?:profile|cv|application))\b)|\b(?:feedback|answer|reply|response|verdict|news|word)(?: \w+){0,4} (?:was|is|came back|has been) (?:sadly |unfortunately |a )?(?:negative|not (?:positive|favou?rable|good)|no)(?=[.,;!]|$| (?:i|sadly|unfortunately|this|for|from)\b)|\bpass from (?:us|our|my|their|the)\b`,
    'The client is not keen to proceed.',
    {
      aboutJobs: true,
      unless:
        /\b(?:if|unless|even when|not (?:\w+ )?rule|offer (?:was|has been|is)|you (?:are|do|were|have) not|my answer|visa|loan|test result|covid|landlord|supplier|tenant)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'not-all-agreed',
    rx`\b(?:not|never) (?:quite |all )?(?:get|got|come|reach|arrive)(?: [\w']+){0,2}? to (?:a |the )?yes\b|\bvotes? (?:was|were) not there\b|\bnot (?:have )?enough (?:support|votes|conviction|enthusiasm|consensus)\b|\b(?:was|were|is|are) not (?:all |quite |\w+ )?(?:unanimous|aligned on|in agreement|of one mind|convinced|persuaded|sold on)\b|\b(?:could|can|did) not (?:all |quite |fully )?agree(?! on (?:a|the) (?:date|time|day|salary))(?=[.,;!]|$| (?:on (?:you|this|a candidate)|and|so|about (?:you|this)|that you)\b)|\b(?:draw|drew|drawn) the line\b`,
    'The vote was not unanimous, and we take nobody on without that.',
    {
      aboutJobs: true,
      unless: /\b(?:if|unless|you (?:could|did|can|do|are|were) not|whether|yet|terms and conditions)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'nobody-needed',
    rx`\b(?:will|do|would|are|is|does) not (?:be )?(?:actually |really |now |currently )?(?:need(?:ing)?|requir(?:e|ing)) (?:you(?! to| for the (?:interview|call|test))|your services|any(?:one|body)(?: else)?|another \w+|an? (?:second|extra|new) \w+)\b|\bnot (?:be )?(?:able|allowed|permitted|in a position) to (?:sign|hire|appoint|recruit|employ|take|bring|add)(?: on)? (?:you|anyone|anybody|any|somebody|someone|people|more|new)\b|\b(?:can|could|will|may) not (?:now |currently )?(?:hire|recruit|appoint|employ)(?= (?:you|for|this|at|right|any|anyone|anybody|against|until|now|more)\b|[.,;!]|$)|\bno longer (?:an?|any|the) (?:[\w-]+ ){0,3}?(?:role|job|position|post|vacancy|opening|seat|need)\b|\b(?:hold|holding|held) off (?:on )?(?:the |any |all |this )?(?:[\w-]+ )?(?:hir\w+|recruit\w+|fill\w+|search\w*|appoint\w+|adding)\b|\b(?:pulled|lost|cut|axed|scrapped) (?:the|our|this|my|that) (?:[\w-]+ )?(?:headcount|position|post|job|role|hire|slot)\b|\b(?:position|job|role|post|vacancy|place|spot)'s (?:now |already |just )?(?:been )?(?:taken|filled|gone|closed)\b|\b(?:have|has) (?:now |already |just )?(?:got|found|hired|sorted) (?:someone|somebody)(?= (?:now|already|for (?:it|this|the)|else|lined up|starting|in the end|thanks|thank)\b|[.,;!]|$)|\bhired (?:someone )?for (?:this|that|it|the (?:role|job|position|post))\b|\bconsider (?:this|your|the) (?:application|file|process|candidacy) (?:as )?(?:closed|ended|finished|over)\b|\bclos(?:e|ing) (?:this|it|things|your \w+) out (?:on|here|with|now|for)\b|\b(?:run|ran|running) out of (?:money|funding|runway|budget|funds)\b`,
    'We will not be needing you after all.',
    {
      aboutJobs: true,
      kind: 'role_closed',
      unless:
        /\b(?:if|unless|until you|once|you need not|bring|sponsor\w*|visa|fee|when we|help us|close out (?:the|this) (?:year|quarter|month|week|ticket)|through agenc(?:y|ies)|your (?:alert|account))\b/,
    },
  ),
];
