import { createRequire } from 'node:module';

/**
 * Libraries of a hundred files and more, loaded when somebody first needs them: most commands of the program never do,
 * and would start a third later. As CommonJS, whose files load three times as fast.
 */
const require = createRequire(import.meta.url);

/** Dates in words. */
export const chrono = once(() => require('chrono-node') as typeof import('chrono-node'));
/** Phone numbers, and the countries that they ring in. */
export const phones = once(() => require('libphonenumber-js/min') as typeof import('libphonenumber-js/min'));
/** Holidays of countries. */
export const Holidays = once(() => require('date-holidays') as typeof import('date-holidays').default);

function once<Library>(load: () => Library): () => Library {
  let loaded: Library | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
