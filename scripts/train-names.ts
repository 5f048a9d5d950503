import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelledReading } from '../src/cli/labelled-reading.ts';
import { splitSentences } from '../src/core/classify/sentences.ts';
import { sameCompany } from '../src/core/company-name.ts';
import { type Candidate, choose } from '../src/core/extract/choice/chooser.ts';
import { companyCandidates } from '../src/core/extract/company/company-candidates.ts';
import { employerDomain } from '../src/core/extract/company/employer-domain.ts';
import { type Letter, readLetter } from '../src/core/extract/letter.ts';
import { roleCandidates } from '../src/core/extract/role/role-candidates.ts';
import { sameRole } from '../src/core/extract/role-name.ts';
import type { Original } from '../src/core/reading.ts';
import { type ChoiceExample, type ChoiceModel, fitChoice } from './train/fit-choice.ts';
import { foldOf } from './train/fold-of.ts';
import { type CorpusMail, readCorpus } from './train/read-corpus.ts';
import { choiceSource } from './train/write-choice.ts';

// npm run train:names: makes the weights by which companies and roles are chosen. The same corpus gives the same files.
// Comes after npm run train: the words that the learned part knows tell the everyday ones in a company's name.

const SETTINGS = { iterations: 60, leastWriters: 3 };
const FOLDS = 5;

interface Task {
  what: string;
  file: string;
  goldOf(mail: CorpusMail): string | null | undefined;
  candidatesOf(original: Original, letter: Letter, mail: CorpusMail): readonly Candidate[];
  same(a: string, b: string): boolean;
  penaltyOf(mark: string): number;
  /** Added to every score. Above 0: parts of mail are learned from too, and say less than the whole that is judged later. */
  courage: number;
}
/** Marks of single words and their endings: each says something only of the mail that the corpus happens to hold. */
const OF_WORD = /^[=~]/;
/** How the whole letter talks holds for its writer more than for its kind. */
const OF_TALK = /^(?:talk|letter):/;
const TASKS: readonly Task[] = [
  {
    what: 'company',
    file: '../src/core/extract/company/company-weights.ts',
    goldOf: ({ company }) => company,
    candidatesOf: (original, letter) => companyCandidates(original, letter, employerDomain(original)),
    same: sameCompany,
    penaltyOf: (mark) => (OF_WORD.test(mark) ? 12 : OF_TALK.test(mark) ? 10 : 2),
    courage: 0.75,
  },
  {
    what: 'role',
    file: '../src/core/extract/role/role-weights.ts',
    goldOf: ({ role }) => role,
    candidatesOf: (_, letter, { company }) => roleCandidates(letter, company ?? null),
    same: sameRole,
    penaltyOf: () => 0.7,
    // No role is better than somebody else's.
    courage: 0,
  },
];

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
// A wrong name in mail that is about no job is thrown away with it.
const corpus = readCorpus(path('../corpus/train')).filter(({ gold }) => gold !== 'not_job_related');

const only = process.argv[2];
for (const task of TASKS.filter(({ what }) => only === undefined || what === only)) {
  const mails = corpus.flatMap((mail) => {
    const gold = task.goldOf(mail);
    return gold === undefined ? [] : [{ mail, gold, original: labelledReading(mail).original }];
  });
  const wholes = mails.map((each) => exampleOf(each, task));
  const parts = mails.flatMap((each) =>
    partsOf(each.original, each.gold)
      .map((original) => exampleOf({ ...each, original }, task))
      .filter((example) => example.named === example.candidates.some(({ right }) => right)),
  );
  let right = 0;
  let wrong = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isSeen = ({ writer }: ChoiceExample) => foldOf(writer, FOLDS) !== fold;
    const model = fitTask([...wholes, ...parts].filter(isSeen), task);
    for (const example of wholes.filter((one) => !isSeen(one))) {
      const chosen = chooseBy(example, model);
      if (chosen?.right) right += 1;
      else if (chosen) wrong += 1;
    }
  }
  const named = wholes.filter((example) => example.named).length;
  const model = fitTask([...wholes, ...parts], task);
  writeFileSync(path(task.file), choiceSource(task.what, model));
  console.log(
    `${task.what}: ${wholes.length} mails, ${named} name one; of writers that were left out ${right} right (${((100 * right) / named).toFixed(1)} %), ${wrong} wrong; ${model.marks.size} marks`,
  );
}

function fitTask(examples: readonly ChoiceExample[], { penaltyOf, courage }: Task): ChoiceModel {
  const { bias, marks } = fitChoice(examples, { ...SETTINGS, penaltyOf });
  return { bias: bias + courage, marks };
}

/** A mail with parts taken away: each thing that names something must be known by itself, since other mails have only it. */
function partsOf(original: Original, gold: string | null): Original[] {
  const nobody = { from: null, fromName: null };
  const sentence =
    gold === null
      ? undefined
      : splitSentences(original.text).find(({ text }) => text.toLowerCase().includes(gold.toLowerCase()));
  return [
    { ...original, ...nobody },
    { ...original, subject: null },
    { ...original, ...nobody, subject: null },
    { ...original, ...nobody, text: '', signature: null },
    ...(sentence ? [{ ...original, ...nobody, subject: null, text: sentence.text, signature: null }] : []),
  ];
}

function exampleOf(
  { mail, gold, original }: { mail: CorpusMail; gold: string | null; original: Original },
  { candidatesOf, same }: Task,
): ChoiceExample {
  const candidates = candidatesOf(original, readLetter(original), mail).map(({ name, marks }) => ({
    // A mark without a worth yet may be two objects of one name: once, as it counts when it has one.
    marks: [...new Set([...marks].map((mark) => mark.name))],
    right: gold !== null && same(gold, name),
  }));
  return { writer: mail.writer, candidates, named: gold !== null };
}

/** As the program chooses, by this model. */
function chooseBy({ candidates }: ChoiceExample, { bias, marks }: ChoiceModel) {
  const weighed = candidates.map(({ marks: names, right }) => ({
    name: '',
    evidence: '',
    right,
    marks: names.map((name) => ({ name, worth: marks.get(name) ?? 0 })),
  }));
  return choose(weighed, { bias });
}
