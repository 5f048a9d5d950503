import { fileURLToPath } from 'node:url';

/** What comes with the program, wherever it is started from. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../prisma/migrations', import.meta.url));
export const TEMPLATES_FOLDER = fileURLToPath(new URL('../templates', import.meta.url));
/** Every setting with a line about it. */
export const ENV_EXAMPLE = fileURLToPath(new URL('../.env.example', import.meta.url));
