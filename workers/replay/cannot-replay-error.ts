/** What was given cannot be replayed. The message names the file, and the line where there is one. */
export class CannotReplayError extends Error {
  override name = 'CannotReplayError';
}
