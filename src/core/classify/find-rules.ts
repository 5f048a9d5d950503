import type { Language } from '../reading.ts';
import { CLASSIFICATION_RULES } from './classification-rules/all-rules.ts';
import type { Rule } from './classification-rules/rule.ts';
import type { ClassifierInput } from './classifier-input.ts';
import type { FoldedEmail } from './folded-email.ts';
import { isAsserted } from './is-asserted.ts';
import { languagesSpoken } from './languages-spoken.ts';
import { quoteStructure } from './quote-structure.ts';
import { type Passage, SHELVES } from './rule-shelves.ts';
import type { Sentence } from './sentences.ts';
import type { Finding } from './weigh-findings.ts';

/** A rule that finds nothing said in this many places of a part is not asked further. */
const MATCHES_TRIED = 4;
const RANKS = new Map(CLASSIFICATION_RULES.map((rule, at) => [rule, at]));

/** What is known of an email while its passages are read. */
interface Search {
  input: ClassifierInput;
  spoken: ReadonlySet<Language>;
  aboutJobs: boolean;
  /** Too short to say that it is about a job. */
  brief: boolean;
  found: Map<Rule, Finding>;
  /** How often a rule matched words that were not meant. */
  tried: Map<Rule, number>;
}

/** Every rule that finds its words said and meant in an email, with the sentence that says them. */
export function findRules(email: FoldedEmail, input: ClassifierInput): Finding[] {
  const { structure } = email;
  const search: Search = {
    input,
    spoken: languagesSpoken(email.words),
    aboutJobs: !/no-job-words|none-about-jobs/.test(structure),
    brief: structure.includes('short') && !/\b(?:list|bulk|unsubscribe)\b/.test(structure),
    found: new Map(),
    tried: new Map(),
  };
  if (email.subject) readPassage('subject', [email.subject], search);
  search.tried.clear();
  for (const sentence of email.sentences) readPassage('sentence', [sentence], search);
  readPassage('body', email.sentences, search);
  if (email.sender) readPassage('sender', [email.sender], search);
  readPassage('structure', [{ text: structure, plain: structure, folded: structure }], search);
  return [...search.found.values()].sort((a, b) => RANKS.get(a.rule)! - RANKS.get(b.rule)!);
}

function readPassage(passage: Passage, sentences: readonly Sentence[], search: Search): void {
  const folded =
    sentences.length === 1 ? sentences[0]!.folded : sentences.map((each) => each.folded).join('\n');
  for (const { language, rulesFor } of SHELVES[passage]) {
    if (language !== null && !search.spoken.has(language)) continue;
    for (const rule of rulesFor(folded)) {
      if (search.found.has(rule) || !isOnTopic(rule, search)) continue;
      const said = findSaid(rule, folded, sentences, search.tried);
      if (said === null) continue;
      search.found.set(rule, {
        rule,
        words: passage === 'structure' ? quoteStructure(said.match, search.input) : said.sentence,
        inSubject: passage === 'subject',
        offTopic: rule.aboutJobs === true && !search.aboutJobs,
      });
    }
  }
}

function isOnTopic({ aboutJobs }: Rule, search: Search): boolean {
  if (aboutJobs === undefined) return true;
  return aboutJobs ? search.aboutJobs || search.brief : !search.aboutJobs;
}

/** Where the rule's words are said and meant: they and their sentence; null when nowhere. */
function findSaid(
  rule: Rule,
  folded: string,
  sentences: readonly Sentence[],
  tried: Map<Rule, number>,
): { sentence: string; match: string } | null {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let tries = tried.get(rule) ?? 0; tries < MATCHES_TRIED; tries += 1) {
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
    tried.set(rule, tries + 1);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return null;
}
