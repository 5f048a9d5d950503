import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableOfFigures, withTable } from './figures/table-of-figures.ts';

// npm run figures: measures the held-out part of the corpus and writes the table into README.md.

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const table = tableOfFigures(fileURLToPath(new URL('../corpus/held-out', import.meta.url)));
writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
console.log(table);
