#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Deprecations of libraries are for us, in the tests, and not for the person who runs the program.
process.noDeprecation = true;
// The program runs from its TypeScript sources: what is read is what runs, and no build can be stale.
// Its own settings count, wherever it is started: those of the folder around would read the letter's JSX otherwise.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
await import('../src/cli/main.ts');
