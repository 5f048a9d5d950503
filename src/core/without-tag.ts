/** An address without the `+tag` of its local part (RFC 5233): whom it reaches. */
export function withoutTag(address: string): string {
  return address.replace(/\+[^@]{0,200}@/, '@');
}
