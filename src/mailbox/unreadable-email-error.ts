/**
 * Nothing at all could be read from the bytes: no header line, no text, no attachment. The caller keeps the raw
 * bytes and records the email as unreadable; reading it again gives the same answer.
 */
export class UnreadableEmailError extends Error {
  override name = 'UnreadableEmailError';
}
