import { fileURLToPath } from 'node:url';

/** Folders that come with the program, wherever it is started from. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../prisma/migrations', import.meta.url));
export const TEMPLATES_FOLDER = fileURLToPath(new URL('../templates', import.meta.url));
