import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// A thread inherits no loader: it learns to run TypeScript as the program itself does.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('./answer-in-thread.ts');
