import { TEST } from './english-words.ts';
import { type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('en');

/** Tests to be done, in English. */
export const englishAssessment: readonly Rule[] = [
  rule(
    'assessment',
    'sure',
    'complete-the-test',
    rx`\b(?:complete|take|finish|do|start|begin|submit|work on|solve|attempt|sit|invit\w+ (?:you )?to|send you|sending you|sent you|attached|receive|access|attend) (?:[\w,'-]+ ){0,9}?${TEST}\b`,
    'As a next step, please complete the coding challenge within seven days.',
    {
      aboutJobs: true,
      unless:
        /\b(?:thank(?:s| you) for (?:completing|taking|submitting)|completed|do i (?:have|need)|can i|if (?:you (?:are|were)|selected|your)|may (?:be|ask|include)|recently invited|free|mock|practice|skill assessment to|improve|course|drug test|background|self-assessment|risk|process (?:consists|includes)|will (?:then )?be (?:asked|invited)|received|once you|after you|score|during the (?:call|interview)|stand out|write tests|assessment day|assessment cent(?:re|er)|as an exercise|companies|telephonic|rounds?|regret|unfortunately)\b/,
    },
  ),
  rule(
    'assessment',
    'likely',
    'test-terms',
    rx`\b(?:(?:link to|access to|your|the|this|following|online|technical|our) (?:\w+ ){0,3}?${TEST} (?:[\w,]+ ){0,6}?(?:by|within|before|expires?|deadline|takes?|will take|should take|is due|below|link|has been assigned|is ready)|you (?:will )?have (?:\w+ )?(?:hours|days|minutes|\d+ \w+) to complete)`,
    'The online test takes about 90 minutes and expires on Sunday.',
    {
      aboutJobs: true,
      unless: /\b(?:thank(?:s| you) for completing|mock|practice|survey|profile|application form|may|if)\b/,
    },
  ),
  rule(
    'assessment',
    'likely',
    'assessment-subject',
    rx`\b(?:(?:coding|online|technical|skills?|programming|aptitude|personality|your) (?:assessment|test|challenge|exercise|task)|take-?home|hackerrank|codility|codesignal|assessment (?:invit\w+|for|request)|invitation to (?:an? |the )?(?:\w+ )?(?:assessment|test|challenge))\b`,
    'Your coding challenge for Quayside Labs',
    { where: 'subject', unless: /\b(?:completed|received|result|free|mock|leetcoding|february|weekly)\b/ },
  ),
  rule(
    'assessment',
    'sure',
    'recorded-interview',
    rx`\b(?:pre-?recorded|on-demand|one-way|self-recorded|asynchronous) (?:video )?interviews?\b|\brecord (?:your|a|the) (?:\w+ )?(?:video interview|video|answers|responses)\b|\b(?:online assessments?|games?-based assessment|series of (?:short )?games|aptitude tests?|personality questionnaire)\b.{0,80}\b(?:minutes?|min|close|expires?|link|complete|deadline|within|days|hours)\b`,
    'Please record your answers for the one-way interview by Sunday.',
    {
      aboutJobs: true,
      where: 'anywhere',
      unless: /\b(?:not|may be asked|tips|practi[cs]e|results?|passed|scored|once)\b/,
    },
  ),
];
