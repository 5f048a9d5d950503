import { part } from './rule.ts';

export const NOT = part`\b(?:not|wont|cant|dont|unable to|no longer)\b(?! only| yet| just| hesitate| have| every| all| each)`;
export const ROLE = part`(?:position|role|job|vacancy|opening|opportunity|requisition|req|posting|post|internship|placement|spot|seat|search|headcount)s?`;
export const CANDIDATES = part`(?:candidates?|applicants?|individuals?|finalists?|contenders?|profiles?)`;
export const SOMEBODY = part`(?:${CANDIDATES}|professionals?|(?:talented )?people|person|students|hires?)`;
export const OTHER = part`(?:other|others|another|different|alternative|stronger|internal|fellow|more (?:qualified|experienced|suitable|suited))`;
export const CLOSER = part`(?:better|best|more closely|closer|closely|stronger|strongest|deeper|greater|longer|broader|extensive|more (?:suit|relevant|experience|direct|specific|targeted|commensurate|in line|aligned))`;
/** A person of whom an email says no more than what they are; "another folder" is none. */
const PERSON = part`(?:${SOMEBODY}|persons|colleagues?|insiders?|lads?|lady|ladies|girls?|guys?|man|men|woman|women|couple|fellas?|chaps?|nurse|chef|employee|graduate|student|accountant|assistant|consultant|agent|technician|scientist|therapist|analyst|specialist|(?!(?:offer|order|number|quarter|folder|letter|matter|manner|corner|chapter|summer|winter|paper|power|water|weather|provider|supplier|vendor|retailer|tender|server|career|center|user|customer|author|never|ever|over|after|under|later|rather|either|earlier|further|other)\b)[a-z]{3,}(?:er|or|eer)s?)\b`;
/** Whoever is not the reader: "someone with", "the other finalist", "one of the others", "an in-house colleague". */
export const SOMEBODY_ELSE = part`(?:some(?:one|body)(?! (?:to (?:help|talk|cover)|from (?:our|the) team (?:will|to)))\b|(?:the )?others\b|(?:one|two|three|some) (?:of the )?others?\b|(?:one|two|three|four|five|six|several|some|a (?:couple|few|handful|small (?:group|number)) of) (?:[\w-]+ )?(?:people|profiles|candidates|applicants|finalists|others|individuals|group)(?= (?:who|whose|with|that|from|already|having))|a small group (?:who|whose|with)\b|(?:one of )?(?:an?other|the other|other|a different|an? (?:internal|inside|in-house|local|former|more [\w-]+|stronger|better [\w-]+)|one of (?:our|the other|my)|our own) (?:[\w-]+ ){0,2}?${PERSON}|an? (?:[\w-]+ ){0,3}?${PERSON}(?=,? (?:who|whose|with|from|that|already|at|in (?:our|the)|(?:to|for|as|into) (?:the|this|our))\b|[.,;!]|$)|(?:applicants|candidates|people|individuals) (?:who|whose|with|that)\b)`;
/** Words of lotteries, elections, tenders and schools, which choose and turn down too. */
export const OTHER_TRADE =
  /\b(?:ballots?|lottery|lotteries|entries|landlords?|elect (?:everyone|all)|votes? cast|tenders?(?! \w+er\b)|scholarships?|recipients?|admissions? (?:committee|tutors?|office|for|to|team)|(?:unable to|not) offer you admission|planning permission|adopt(?:ion|ing|ers?)|landlord|tenants?|tenancy|for (?:a|the|your) (?:loan|mortgage|credit card|grant)|household without)\b/;
/** Another day is meant, not another candidate. */
export const DATE =
  /\b(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|as (?:planned|scheduled|agreed)|at the (?:agreed|planned|scheduled)|rescheduled?|new (?:time|date)|(?:mon|tues|wednes|thurs|fri)day)\b/;
export const MEETING = part`(?:interviews?|phone screens?|screens?|screening|calls?|chats?|conversations?|meetings?|onsites?|on-site|discussions?|phone interviews?|video calls?|slots?|intro|loop|zoom|debrief)`;
export const TEST = part`(?:assessments?|tests?|cod(?:e|ing) (?:challenge|exercise|task|test)s?|challenges?|take-?home(?: \w+)?|assignments?|case stud(?:y|ies)|exercises?|hackerrank|codility|quiz|work samples?|technical task)`;
export const APPLICATION = part`(?:applications?|resumes?|cvs?|submissions?|profiles?|credentials|information|details|documents|materials)`;

/** Sentences that tell how a process goes on, not that it does. */
export const PROCESS =
  /\b(?:process (?:consists|includes|involves|is|usually|typically|looks)|typically|usually|may (?:be|include|contact|ask|invite)|might|what to expect|what happens|(?:pre-?)?recorded|on-demand|employees who|those invited|successful (?:candidates|applicants)|selected (?:candidates|applicants)|qualified (?:candidates|applicants)|shortlisted|candidates (?:will|are)|applicants (?:will|are)|tips|how to (?:prepare|ace|master)|webinar|blog|article|course|mock|coach\w*)\b/;
