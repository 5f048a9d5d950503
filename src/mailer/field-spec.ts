/** How a field is filled and tried out. */
export interface FieldSpec {
  /** Each of these is tried when a template is opened. */
  samples: readonly (string | null)[];
  /** Keeps its lines; every other field is folded into one. */
  hasLines?: true;
  /** May hold what somebody else wrote, odd characters and all. */
  isQuoted?: true;
  /** Was made clean and laid out in lines already, and stays as it is. */
  isLaidOut?: true;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** One spec for each field of each kind. */
export type SpecsOf<Fields> = {
  [Kind in keyof Fields]: { [Field in keyof Fields[Kind]]: FieldSpec };
};
