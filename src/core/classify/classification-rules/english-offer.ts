import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Offers made to the reader, in English. */
export const englishOffer: readonly Rule[] = [
  rule(
    'offer',
    'sure',
    'pleased-to-offer',
    rx`\b(?:pleased|delighted|happy|excited|thrilled|glad|like|love|proud|honou?red|pleasure|privilege|writing)(?: \w+)? to (?:\w+ )?(?:offer you|extend (?:to )?you|extend (?:\w+ ){0,4}?offer|make you|present you|confirm (?:our|your) (?:\w+ )?offer|provide you with (?:an?|our) offer|send you (?:an?|our|the|your) (?:\w+ )?(?:offer|contract))`,
    'We are thrilled to offer you the role of Head Gardener.',
    {
      unless:
        /\b(?:a seat|discount|% off|free|trial|coupon|credit|subscription|loan|competitive|reschedul\w+|feedback|interview slot|an interview|deal)\b/,
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
        /\b(?:counter-?offer|i had|passport|wrong person|premium|transfer|unable|not|other candidate|another|if|once|after|before|until|may|might|declin\w+|previous|contingent offers? (?:may|will)|fraud|scam|never)\b/,
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
  rule(
    'offer',
    'sure',
    'would-you-like-it',
    rx`\bwould you like (?:the|this|to be our|to become our) (?:[\w-]+ ){0,3}?(?:job|post|position|role|postdoc|place|\w+er|\w+ist)\b|\b(?:they|we) (?:all )?want you(?=[!.,:]|$)|\b(?:we|they) (?:are )?offer(?:ing)? (?:you )?(?:\w+ )?[$£€]?\d[\d.,]*k?\b`,
    'The others have voted and we want you!',
    { aboutJobs: true, unless: /\b(?:bonus|referrals?|if|when|discount|off|client|week|% |not)\b/ },
  ),
  rule(
    'offer',
    'sure',
    'letter-of-engagement',
    rx`\b(?:letter of (?:intent|engagement|appointment)|appointment letter|revised (?:offer|letter|contract|terms)|offer of appointment|recommended for (?:employment|hire)|(?:copies of|sign) (?:the|your|a) (?:[\w-]+ ){0,2}?contract|contract is attached|confirm your contract|your contract as|contract (?:of employment )?(?:to follow|in the (?:post|pdf)))\b`,
    'Please find two copies of the contract for your signature.',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless:
        /\b(?:payment|passport|after appointment|not|if|once|unable|another|declined|previous|supplier|customer|lease|broadband|insurance)\b/,
    },
  ),
  rule(
    'offer',
    'sure',
    'your-offer-waits',
    rx`\byour (?:\w+ ){0,3}?offer(?: (?:for|as|of|from|at) [\w ,&'-]{2,60}?)? (?:is|will|has) (?:\w+ )?(?:available|ready|awaiting|expires?|expire|waiting|been (?:sent|issued|released))\b|\b(?:accept|decline) (?:or (?:accept|decline) )?your (?:job )?offer\b`,
    'Your offer for Assistant Cooper is now available.',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless: /\b(?:discount|%|university|course|loan|card|trial|subscription)\b/,
    },
  ),
  rule(
    'offer',
    'sure',
    'join-us-as',
    rx`\b(?:like|love|want|delighted|pleased|happy|pleasure|thrilled|instructed|moon|able)\b(?: \w+){0,6}? (?:you to (?:join|start|begin|come and work)|to (?:offer you|have you (?:as|join|on)|take you|welcome you (?:as|to the team)))\b`,
    'The trustees would like you to join us as Sexton.',
    {
      aboutJobs: true,
      unless:
        /\b(?:interview|call|chat|talent (?:pool|community)|webinar|discount|free|if|feedback|not|event|session|slot|unable|another|other|webinar|seat|meeting|conversation|group|newsletter|asking|test)\b/,
    },
  ),
  rule(
    'offer',
    'likely',
    'subject-to-checks',
    rx`\b(?:subject to|contingent (?:on|upon)|conditional (?:on|upon)|pending)\b.{0,40}\b(?:references?|checks?|clearance|medical|board approval|drug (?:test|screen))|\b(?:salary|stipend|remuneration|pay) (?:will be|is|of) [$£€]?\s?\d[\d.,]+.{0,60}\b(?:holiday|start\w*|hours|pension|bonus|probation\w*)`,
    'You start in May, subject to two references.',
    {
      aboutJobs: true,
      unless: /\b(?:apply|applicants|candidates|advert|opportunity|client|looking for|role is|position is)\b/,
    },
  ),
];
