/** One thing that was looked at. `warn`: it works, but costs something. `fail`: Afterword cannot do its work. */
export interface Check {
  name: string;
  state: 'ok' | 'warn' | 'fail';
  says: string;
  /** What to do; null when there is nothing to do. */
  advice: string | null;
}

export const ok = (name: string, says: string): Check => ({ name, state: 'ok', says, advice: null });
export const warn = (name: string, says: string, advice: string): Check => ({
  name,
  state: 'warn',
  says,
  advice,
});
export const fail = (name: string, says: string, advice: string): Check => ({
  name,
  state: 'fail',
  says,
  advice,
});
