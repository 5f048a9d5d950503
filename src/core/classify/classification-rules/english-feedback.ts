import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** A person's answer to a request for feedback, in English. */
export const englishFeedback: readonly Rule[] = [
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
    'likely',
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
    {
      unless:
        /\b(?:product|customers?|newsletter|feature|found your (?:resume|cv|profile|details)|noticed (?:that )?you(?: have)? (?:started|not|visited)|(?:sorry|missed) (?:we )?(?:missed )?you)\b/,
    },
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
  rule(
    'feedback_reply',
    'likely',
    'answers-your-question',
    rx`\bthank(?:s| you)(?: \w+){0,3} for (?:your|the) (?:\w+ )?(?:message|question|e-?mail|letter|note|enquiry|inquiry|call)(?: of [\w ]{1,20})? (?:regarding|about|asking|concerning)\b|\bas (?:already|previously) (?:communicated|told|said|advised|explained|announced|informed)\b|\bi (?:said|promised) (?:that )?i would (?:write|come back|call|ring|send|explain)\b|\bwhere (?:it|things) fell (?:down|short)\b|\b(?:the )?(?:answer|decision) (?:\w+ ){0,5}?(?:stays|remains|stands)\b|\byour (?:question|request|message|call) (?:about|regarding|concerning) (?:our|the|my) (?:decision|reasons|interview|outcome)\b`,
    'Thank you for your message about our decision.',
    {
      aboutJobs: true,
      doubts: 'others',
      unless: /\b(?:survey|under review|pending|not yet|still (?:open|considering)|product|customers?)\b/,
    },
  ),
  rule(
    'feedback_reply',
    'likely',
    'since-you-asked',
    rx`\b(?:since|seeing as|because) you (?:\w+ ){0,5}?ask(?:ed)?\b|\b(?:thanks|thank you|props|fair play|kudos|credit to you|good on you) for asking\b|\byou(?: have)? ask(?:ed)? (?:me |us )?(?:for (?:honesty|the truth|an honest)|(?:in \w+ \w+ )?what you could|why|for (?:a|the) reason|so[.,:])|\b(?:feedback|debrief|notes) (?:as promised|for you|in writing)\b`,
    'Since you were brave enough to ask: the demo ran too long.',
    {
      where: 'anywhere',
      doubts: 'rejection',
      unless:
        /\b(?:survey|status|update|news|timeline|visa|where things stand|salary|decision yet|why (?:we|you) (?:ask|need))\b/,
    },
  ),
  rule(
    'feedback_reply',
    'likely',
    'the-feedback-was',
    rx`\b(?:the|main|their|panel's|whole|honest) (?:\w+ )?(?:feedback|remarks|gist|verdict|lesson|answer|points) (?:from \w+ \w+ )?(?:was|were|is|are|in writing|:)|\bhonest(?:ly)?(?: answer)?\?|\bhonest answer\b|\bwhat (?:let you down|swung it|tipped it|cost you|counted against)|\b(?:let you down|cost you|worked against you|held you back|swung it)\b|\bno other notes\b`,
    'The main feedback from the crew was that you rushed the knots.',
    { unless: /\b(?:survey|customers?|product|newsletter|your feedback)\b/ },
  ),
  rule(
    'feedback_reply',
    'likely',
    'you-did-this',
    rx`\b(?:you|your (?:\w+ )?(?:answers?|talk|lesson|presentation|demo|test|code|solution|portfolio))\b(?: \w+){0,3}? (?:talked for|went (?:silent|quiet|on)|ran (?:to|over)|came (?:late|across)|deferred|spent a lot|never got to|sounded|struggled|were late|could have|did not (?:give|quantify|explain|say|ask)|a bit quiet)\b`,
    'Your talk ran to forty minutes, and you sounded unsure of the costs.',
    { unless: /\b(?:newsletter|webinar|course|if you|customers?)\b/ },
  ),
];
