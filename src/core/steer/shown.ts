/** The digest of each email of ours that an email to the owner shows word for word, by its id. */
export type Shown = Readonly<Record<string, string>>;

/** What an email to the owner keeps of one that it shows. */
export function shows({ id, digest }: { id: string; digest: string }): Shown {
  return { [id]: digest };
}

/** What an email to the owner shows. */
export function shownIn({ why }: { why: object }): Shown {
  return (why as { shows?: Shown }).shows ?? {};
}
