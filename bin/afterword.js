#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The program runs from its TypeScript sources: what is read is what runs, and no build can be stale.
register();
await import('../src/cli/main.ts');
