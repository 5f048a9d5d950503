import { fileURLToPath } from 'node:url';
import { TAIL } from './patterns/attack-texts.ts';
import { collectPatterns, type Pattern } from './patterns/collect-patterns.ts';
import { judgePattern, type Weakness } from './patterns/judge-pattern.ts';
import { slowestWithin } from './patterns/probe-pattern.ts';
import { REVIEWED, type ReviewedPattern } from './patterns/reviewed-patterns.ts';

// npm run patterns             checks every regular expression of src and workers against catastrophic backtracking
// tsx scripts/check-patterns.ts FOLDER…    of other folders

const root = fileURLToPath(new URL('..', import.meta.url));
const MOST_MS_FOR_REVIEWED = 25;

const asked = process.argv.slice(2);
const { patterns, unseen } = await collectPatterns(root, asked.length > 0 ? asked : ['src', 'workers']);
const used = new Set<ReviewedPattern>();
const faults = [
  ...unseen.map(
    (at) =>
      `${at}\n  builds a pattern when it is used: build it where the module begins, so that it can be checked`,
  ),
  ...patterns.flatMap((pattern) => faultOf(pattern) ?? []),
];
if (asked.length === 0) {
  const left = REVIEWED.filter((reviewed) => !used.has(reviewed));
  faults.push(
    ...left.map(
      ({ file, says }) =>
        `${file}\n  no weak pattern with ${JSON.stringify(says)}: take it off the list of reviewed ones`,
    ),
  );
}

for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? `${patterns.length} patterns, none that a text could make slow.`
    : `${patterns.length} patterns, ${faults.length} to mend.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function faultOf(pattern: Pattern): string | null {
  const weakness = judgePattern(pattern);
  if (!weakness) return null;
  const reviewed = REVIEWED.find(
    ({ file, says }) => pattern.at.startsWith(`${file}:`) && pattern.source.includes(says),
  );
  if (!reviewed) return inWords(pattern, weakness);
  used.add(reviewed);
  const ms = slowestWithin(pattern, reviewed.bound);
  return ms <= MOST_MS_FOR_REVIEWED
    ? null
    : `${inWords(pattern, weakness)}\n  reviewed for ${reviewed.bound} characters, which take ${Math.round(ms)} ms`;
}

function inWords({ at, source, flags }: Pattern, { is, because, attack }: Weakness): string {
  const { head, pump } = attack;
  const text = `${head === '' ? '' : `${JSON.stringify(head)} + `}${JSON.stringify(pump)}.repeat(n) + ${JSON.stringify(TAIL)}`;
  return `${at}\n  /${source}/${flags}\n  ${is}: ${because}\n  attack: ${text}`;
}
