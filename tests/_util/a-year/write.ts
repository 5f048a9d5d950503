import { writeAYear } from './write-a-year.ts';

const dir = process.argv[2];
if (dir) {
  const { timeline, expected } = await writeAYear(dir);
  process.stdout.write(`${timeline}\n${expected.length} applications\n`);
} else {
  process.stderr.write('usage: npx tsx tests/_util/a-year/write.ts DIR\n');
  process.exitCode = 2;
}
