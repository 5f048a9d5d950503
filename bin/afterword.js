#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// Deprecations of libraries are for us, in the tests, and not for the person who runs the program.
process.noDeprecation = true;
// The program runs from its TypeScript sources: what is read is what runs, and no build can be stale.
register();
await import('../src/cli/main.ts');
