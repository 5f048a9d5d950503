/** A `mailto:` link (RFC 6068) that writes a command for the owner: they only press send. */
export function commandLink(to: string, subject: string, body?: string): string {
  const at = to.lastIndexOf('@');
  const address = `${encoded(to.slice(0, at))}@${encoded(to.slice(at + 1))}`;
  const text = body === undefined ? '' : `&body=${encoded(body.replace(/\r?\n/g, '\r\n'))}`;
  return `mailto:${address}?subject=${encoded(subject)}${text}`;
}

/** Brackets and quotes end a link where a mail program looks for one in plain text. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
