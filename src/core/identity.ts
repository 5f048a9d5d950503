/** Who the owner is and how their mail reaches us: everything that provenance is judged by. */
export interface Identity {
  ownerName: string | null;
  /** Lower case; at least one. */
  ownerAddresses: readonly string[];
  /** The dedicated mailbox's own address, lower case. */
  inboxAddress: string;
  /** The secret of `inbox+TAG@…`, which only the owner's own filter knows; null when none is set. */
  intakeTag: string | null;
  /** The authserv-id (RFC 8601, 2.5) of the server that receives for the inbox; null trusts no result header. */
  trustedAuthservId: string | null;
}
