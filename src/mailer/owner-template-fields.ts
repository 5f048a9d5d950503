import type { SpecsOf } from './field-spec.ts';

/** What an email to the owner can say. Null is "not known": the template says its sentence without it. */
export interface OwnerTemplateFields {
  hold_notice: {
    /** What the owner calls the email by. */
    code: string;
    owner_name: string | null;
    recipient_name: string | null;
    recipient_address: string;
    /** The earliest time that it leaves, in words. */
    send_at: string;
    time_zone: string;
    /** Why it goes to this person. */
    reason: string;
    /** The words that the request rests on. */
    evidence: string | null;
    subject: string;
    text: string;
  };
}

export const OWNER_FIELD_SPECS: SpecsOf<OwnerTemplateFields> = {
  hold_notice: {
    code: { samples: ['AF-7Q2K'] },
    owner_name: { samples: ['Jana Berg', null] },
    recipient_name: { samples: ['Ines Roth', null] },
    recipient_address: { samples: ['ines.roth@fjordlicht.example'] },
    send_at: { samples: ['Tuesday 3 March, 10:15'] },
    time_zone: { samples: ['Europe/Berlin'] },
    reason: { samples: ['wrote the decision'], isQuoted: true },
    evidence: { samples: ['"thank you for speaking with us"', null], isQuoted: true },
    subject: { samples: ['Thank you, and a question'], isQuoted: true },
    text: { samples: ['Hello Ines,\n\nthank you.\n\nJana Berg'], hasLines: true, isQuoted: true },
  },
};
