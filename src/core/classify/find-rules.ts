import { indexText, mayMatch, needsOf } from '../text-index.ts';
import { CLASSIFICATION_RULES } from './classification-rules/all-rules.ts';
import type { Rule } from './classification-rules/rule.ts';
import type { ClassifierInput } from './classifier-input.ts';
import type { FoldedEmail } from './folded-email.ts';
import { isAsserted } from './is-asserted.ts';
import { languagesSpoken } from './languages-spoken.ts';
import { quoteStructure } from './quote-structure.ts';
import type { Sentence } from './sentences.ts';
import type { Finding } from './weigh-findings.ts';

/** A rule that finds nothing said in this many places is not asked further. */
const MATCHES_TRIED = 4;
/** Most rules cannot match most emails: asking for a few of their letters first saves nearly all of the time. */
const ASKED = CLASSIFICATION_RULES.map((rule) => ({
  rule,
  needs: needsOf(rule.pattern),
  readsWords: rule.where !== 'sender' && rule.where !== 'structure',
}));

interface Source {
  folded: string;
  sentences: readonly Sentence[];
}

/** Every rule that finds its words said and meant in an email, with the sentence that says them. */
export function findRules(email: FoldedEmail, input: ClassifierInput): Finding[] {
  const { structure } = email;
  const body = sourceOf(email.sentences);
  const subject = sourceOf(email.subject ? [email.subject] : []);
  const sources = {
    text: [body],
    subject: [subject],
    anywhere: [subject, body],
    sender: [sourceOf(email.sender ? [email.sender] : [])],
    structure: [sourceOf([{ text: structure, folded: structure }])],
  };
  const aboutJobs = !/no-job-words|none-about-jobs/.test(structure);
  const brief = structure.includes('short') && !/\b(?:list|bulk|unsubscribe)\b/.test(structure);
  const spoken = languagesSpoken(email.words);
  const index = indexText(email.words);

  const findings: Finding[] = [];
  for (const { rule, needs, readsWords } of ASKED) {
    if (rule.language !== null && !spoken.has(rule.language)) continue;
    if (readsWords && !mayMatch(needs, index)) continue;
    const offTopic = rule.aboutJobs === true && !aboutJobs;
    if (offTopic && !brief) continue;
    if (rule.aboutJobs === false && aboutJobs) continue;
    for (const source of sources[rule.where]) {
      const said = findSaid(rule, source);
      if (said === null) continue;
      const words = rule.where === 'structure' ? quoteStructure(said.match, input) : said.sentence;
      findings.push({ rule, words, inSubject: source === subject, offTopic });
      break;
    }
  }
  return findings;
}

function sourceOf(sentences: readonly Sentence[]): Source {
  return { sentences, folded: sentences.map(({ folded }) => folded).join('\n') };
}

/** Where the rule's words are said and meant: they and their sentence; null when nowhere. */
function findSaid(rule: Rule, { folded, sentences }: Source): { sentence: string; match: string } | null {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let tried = 0; tried < MATCHES_TRIED; tried += 1) {
    const match = pattern.exec(folded);
    if (!match) return null;
    const from = folded.lastIndexOf('\n', match.index) + 1;
    const newline = folded.indexOf('\n', match.index);
    const sentence = folded.slice(from, newline < 0 ? undefined : newline);
    const start = match.index - from;
    if (isAsserted(rule, sentence, start, start + match[0].length)) {
      const said = sentences[folded.slice(0, from).split('\n').length - 1]?.text ?? sentence;
      return { sentence: said, match: match[0] };
    }
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return null;
}
