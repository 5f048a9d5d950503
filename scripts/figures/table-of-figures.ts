import type { Measured } from '../../src/cli/evaluation.ts';
import { judgeMail, measure } from '../../src/cli/judge-mail.ts';
import { type CorpusMail, readCorpus } from '../train/read-corpus.ts';

const THRESHOLDS = { record: 0.8, send: 0.95 };
const BEGIN = '<!-- figures: npm run figures -->';
const END = '<!-- /figures -->';

const ROWS: readonly (readonly [string, (measured: Measured) => string])[] = [
  ['mails', ({ evaluation }) => String(evaluation.count)],
  ['right label', ({ evaluation }) => figure(evaluation.accuracy)],
  ['macro-F1 of labels with 5 mails or more', ({ evaluation }) => figure(evaluation.macroF1Common)],
  [
    'below the record threshold (you are asked)',
    ({ evaluation, review }) => figure(review / evaluation.count),
  ],
  ['rejection, from the record threshold: precision / recall', at(THRESHOLDS.record)],
  ['rejection, from the send threshold: precision / recall', at(THRESHOLDS.send)],
  [
    'interview invitation: F1',
    ({ evaluation }) =>
      figure(evaluation.labels.find(({ label }) => label === 'interview_invitation')?.f1 ?? null),
  ],
  ['company right, where one is named', ({ companies }) => figure(companies.right / companies.named)],
  ['role right, where one is named', ({ roles }) => figure(roles.right / roles.named)],
];

/** The figures of the held-out mail as a Markdown table: ordinary mail beside awkward mail (`corpus/README.md`). */
export function tableOfFigures(folder: string): string {
  const mails = readCorpus(folder);
  const columns = [true, false].map((ordinary) =>
    measureMails(mails.filter((mail) => mail.ordinary === ordinary)),
  );
  return [
    '| held-out mail | ordinary | awkward |',
    '|---|---|---|',
    ...ROWS.map(([name, show]) => `| ${name} | ${columns.map(show).join(' | ')} |`),
  ].join('\n');
}

/** A README with this table between its marks. */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no "${BEGIN}" with "${END}" after it.`);
  return `${readme.slice(0, from + BEGIN.length)}\n${table}\n${readme.slice(to)}`;
}

function measureMails(mails: readonly CorpusMail[]): Measured {
  return measure(
    mails.map((mail) => judgeMail(mail, THRESHOLDS)),
    THRESHOLDS,
  );
}

function at(threshold: number) {
  return ({ evaluation }: Measured) => {
    const figures = evaluation.rejectionAt.find((one) => one.threshold === threshold);
    return `${figure(figures?.precision ?? null)} / ${figure(figures?.recall ?? null)}`;
  };
}

function figure(share: number | null): string {
  return share === null ? '-' : share.toFixed(3);
}
