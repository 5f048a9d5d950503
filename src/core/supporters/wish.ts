export const WISH_KINDS = ['introduction', 'mock_interview', 'walk', 'other'] as const;
/** What a supporter could do for the owner. */
export type WishKind = (typeof WISH_KINDS)[number];

/** What would help the owner, in their own words: supporters read it. */
export interface Wish {
  id: string;
  /** WI-… */
  code: string;
  kind: WishKind;
  /** Of an introduction: where to. */
  company: string | null;
  text: string | null;
  createdAt: Date;
  /** When it was fulfilled or given up. */
  endedAt: Date | null;
}
