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
  if (email.subject) readPassage('subject', email.subject, search);
  search.tried.clear();
  for (const sentence of email.sentences) readPassage('sentence', sentence, search);
  readPassage('structure', { text: structure, plain: structure, folded: structure }, search);
  return [...search.found.values()].sort((a, b) => RANKS.get(a.rule)! - RANKS.get(b.rule)!);
}

function readPassage(passage: Passage, { text, folded }: Sentence, search: Search): void {
  for (const { language, rulesFor } of SHELVES[passage]) {
    if (language !== null && !search.spoken.has(language)) continue;
    for (const rule of rulesFor(folded)) {
      if (search.found.has(rule) || !isOnTopic(rule, search)) continue;
      const said = findSaid(rule, folded, search.tried);
      if (said === null) continue;
      search.found.set(rule, {
        rule,
        words: passage === 'structure' ? quoteStructure(said, search.input) : text,
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

/** The rule's words where they are said and meant; null when they nowhere are. */
function findSaid(rule: Rule, sentence: string, tried: Map<Rule, number>): string | null {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let tries = tried.get(rule) ?? 0; tries < MATCHES_TRIED; tries += 1) {
    const match = pattern.exec(sentence);
    if (!match) return null;
    const [words] = match;
    if (isAsserted(rule, sentence, match.index, match.index + words.length)) return words;
    tried.set(rule, tries + 1);
    if (words === '') pattern.lastIndex += 1;
  }
  return null;
}
