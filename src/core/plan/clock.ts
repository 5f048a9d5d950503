/** Where somebody works, as far as the time of their day is concerned. */
export interface Clock {
  /** An IANA zone. */
  zone: string;
  /** ISO 3166-1 alpha-2; null when it is not known, and with it no public holiday. */
  country: string | null;
}
