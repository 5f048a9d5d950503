/** Where somebody works, as far as the time of their day is concerned. */
export interface Clock {
  /** An IANA zone. */
  zone: string;
  /** ISO 3166-1 alpha-2; null when it is not known. */
  country: string | null;
  /** Where they may be as well, when nothing but their language and their clock tells: those rest on their holidays too. */
  orIn?: readonly string[];
  /** Zones of places where they may be as well: it is to be a working hour there too, as far as there is such an hour. */
  orAt?: readonly string[];
}
