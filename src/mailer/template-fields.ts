/** What a template of each kind can say. Null is "not known": the template says its sentence without it. */
export interface TemplateFields {
  feedback_request: {
    /** As the person writes it. */
    recipient_name: string | null;
    /** Null when the name is not plainly that of a person: then nobody is greeted by name. */
    recipient_first_name: string | null;
    company: string | null;
    role: string | null;
    owner_name: string;
    /** What took place. */
    met: 'interview' | 'conversation';
  };
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

export type TemplateKind = keyof TemplateFields;

/** How a field is filled and tried out. */
export interface FieldSpec {
  /** Each of these is tried when a template is opened. */
  samples: readonly (string | null)[];
  /** Keeps its lines; every other field is folded into one. */
  hasLines?: true;
  /** May hold what somebody else wrote, odd characters and all. */
  isQuoted?: true;
}

export const FIELD_SPECS: { [Kind in TemplateKind]: { [Field in keyof TemplateFields[Kind]]: FieldSpec } } = {
  feedback_request: {
    recipient_name: { samples: ['Ines Roth', null] },
    recipient_first_name: { samples: ['Ines', null] },
    company: { samples: ['Fjordlicht', null] },
    role: { samples: ['Data Engineer', null] },
    owner_name: { samples: ['Jana Berg'] },
    met: { samples: ['interview', 'conversation'] },
  },
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
