import type { Outcome, Thresholds } from '../outcome.ts';
import { CLASSIFICATION_RULES } from './classification-rules/all-rules.ts';
import type { Rule } from './classification-rules/rule.ts';
import type { ClassifierInput } from './classifier-input.ts';
import { foldWords } from './fold-words.ts';
import { isAsserted } from './is-asserted.ts';
import { languagesSpoken } from './languages-spoken.ts';
import { structureOf } from './mail-structure.ts';
import { quoteStructure } from './quote-structure.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Finding, weighFindings } from './weigh-findings.ts';

/** A rule that finds nothing said in this many places is not asked further. */
const MATCHES_TRIED = 4;

/** Says what an email means, how sure that is, and the words that it rests on. */
export function classifyEmail(input: ClassifierInput, thresholds: Thresholds): Outcome {
  const { label, kind, confidence, evidence, contradictions } = weighFindings(findAll(input));
  return { label, kind, confidence, review: confidence < thresholds.record, evidence, contradictions };
}

interface Source {
  folded: string;
  sentences: readonly Sentence[];
}

function findAll(input: ClassifierInput): Finding[] {
  const body = sourceOf(splitSentences(input.text));
  const subject = sourceOf(input.subject ? [sentenceOf(input.subject)] : []);
  const structure = structureOf(input, `${subject.folded}\n${body.folded}`);
  const sources = {
    text: [body],
    subject: [subject],
    anywhere: [subject, body],
    sender: [sourceOf(input.from ? [sentenceOf(`${input.from.name ?? ''} <${input.from.address}>`)] : [])],
    structure: [sourceOf([sentenceOf(structure)])],
  };
  const aboutJobs = !/no-job-words|none-about-jobs/.test(structure);
  const brief = structure.includes('short') && !/\b(?:list|bulk|unsubscribe)\b/.test(structure);
  const spoken = languagesSpoken(`${subject.folded}\n${body.folded}`);

  const findings: Finding[] = [];
  for (const rule of CLASSIFICATION_RULES) {
    const offTopic = rule.aboutJobs === true && !aboutJobs;
    if (offTopic && !brief) continue;
    if (rule.aboutJobs === false && aboutJobs) continue;
    if (rule.language !== null && !spoken.has(rule.language)) continue;
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

function sentenceOf(text: string): Sentence {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 400);
  return { text: line, folded: foldWords(line) };
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
