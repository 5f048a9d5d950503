import type { SpecsOf } from './field-spec.ts';

/** What a letter to a supporter can say. Null is "nothing to say": the template leaves its line out. */
export interface SupporterTemplateFields {
  supporter_letter: {
    recipient_name: string | null;
    /** Null when there is no plain name to greet by. */
    recipient_first_name: string | null;
    owner_name: string;
    /** How many applications so far, and of them since the letter before (null in the first one). */
    applications: string;
    new_applications: string | null;
    /** How many of them led to a conversation, and how many go on. */
    talks: string;
    open: string;
    /** How many offers are on the table. */
    offers: string | null;
    /** A line for each, in the owner's words. */
    wins: string | null;
    lessons: string | null;
    /** Companies, with commas between them. */
    introductions: string | null;
    mock_interview: 'yes' | null;
    walk: 'yes' | null;
    /** A line for each, in the owner's words. */
    other_wishes: string | null;
  };
}

export const SUPPORTER_FIELD_SPECS: SpecsOf<SupporterTemplateFields> = {
  supporter_letter: {
    recipient_name: { samples: ['Noor Haddad', null] },
    recipient_first_name: { samples: ['Noor', null] },
    owner_name: { samples: ['Jana Berg'] },
    applications: { samples: ['23'] },
    new_applications: { samples: ['3', null] },
    talks: { samples: ['5'] },
    open: { samples: ['4'] },
    offers: { samples: ['1', null] },
    wins: {
      samples: ['- I gave a talk on tides.\n- Our reports run every hour.', null],
      hasLines: true,
      isQuoted: true,
    },
    lessons: { samples: ['- Begin with the result.', null], hasLines: true, isQuoted: true },
    introductions: { samples: ['Fjordlicht, Marram', null], isQuoted: true },
    mock_interview: { samples: ['yes', null] },
    walk: { samples: ['yes', null] },
    other_wishes: { samples: ['- A second pair of eyes on my talk.', null], hasLines: true, isQuoted: true },
  },
};
