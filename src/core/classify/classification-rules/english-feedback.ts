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
];
