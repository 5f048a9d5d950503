import { part } from './rule.ts';

export const NOT = part`\b(?:not|unable to|no longer)\b(?! only| yet| just| hesitate| have| every| all| each)`;
export const ROLE = part`(?:position|role|job|vacancy|opening|opportunity|requisition|req|posting|post|internship|placement|spot|seat|search|headcount)s?`;
export const CANDIDATES = part`(?:candidates?|applicants?|individuals?|finalists?|contenders?|profiles?)`;
export const SOMEBODY = part`(?:${CANDIDATES}|professionals?|(?:talented )?people|person|students|hires?)`;
export const OTHER = part`(?:other|others|another|different|alternative|stronger|internal|fellow|more (?:qualified|experienced|suitable|suited))`;
export const CLOSER = part`(?:better|best|more closely|closer|closely|stronger|strongest|deeper|greater|longer|broader|extensive|more (?:suit|relevant|experience|direct|specific|targeted|commensurate|in line|aligned))`;
/** Another day is meant, not another candidate. */
export const DATE =
  /\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|as (?:planned|scheduled|agreed)|at the (?:agreed|planned|scheduled)|rescheduled?|new (?:time|date)|(?:mon|tues|wednes|thurs|fri)day)\b/;
export const MEETING = part`(?:interviews?|phone screens?|screens?|screening|calls?|chats?|conversations?|meetings?|onsites?|on-site|discussions?|phone interviews?|video calls?|slots?|intro|loop|zoom|debrief)`;
export const TEST = part`(?:assessments?|tests?|cod(?:e|ing) (?:challenge|exercise|task|test)s?|challenges?|take-?home(?: \w+)?|assignments?|case stud(?:y|ies)|exercises?|hackerrank|codility|quiz|work samples?|technical task)`;
export const APPLICATION = part`(?:applications?|resumes?|cvs?|submissions?|profiles?|credentials|information|details|documents|materials)`;

/** Sentences that tell how a process goes on, not that it does. */
export const PROCESS =
  /\b(?:process (?:consists|includes|involves|is|usually|typically|looks)|typically|usually|may (?:be|include|contact|ask|invite)|might|what to expect|what happens|(?:pre-?)?recorded|on-demand|employees who|those invited|successful (?:candidates|applicants)|selected (?:candidates|applicants)|qualified (?:candidates|applicants)|shortlisted|candidates (?:will|are)|applicants (?:will|are)|tips|how to (?:prepare|ace|master)|webinar|blog|article|course|mock|coach\w*)\b/;
