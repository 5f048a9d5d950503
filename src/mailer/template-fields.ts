/** What a template of each kind can say. Null is "not known": the template says its sentence without it. */
export interface TemplateFields {
  feedback_request: {
    /** As the person writes it, without titles; null when there is no name to greet by. */
    recipient_name: string | null;
    recipient_first_name: string | null;
    company: string | null;
    role: string | null;
    owner_name: string;
    /** What took place. */
    met: 'interview' | 'conversation';
    /** Of the email that it answers, without "Re:"; null when it starts a thread of its own. */
    original_subject: string | null;
  };
  hold_notice: {
    code: string;
    mode: 'auto' | 'approve';
    to_name: string | null;
    to_address: string;
    company: string | null;
    role: string | null;
    /** The earliest time that it leaves, in words and in the owner's time zone. */
    send_at: string;
    /** The words of the email that it rests on. */
    evidence: string;
    /** Why the owner is asked although the mode is auto; null when nothing is weak. */
    doubt: string | null;
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
    original_subject: { samples: ['Your application', null], isQuoted: true },
  },
  hold_notice: {
    code: { samples: ['AF-7Q2K'] },
    mode: { samples: ['auto', 'approve'] },
    to_name: { samples: ['Ines Roth', null] },
    to_address: { samples: ['ines.roth@fjordlicht.example'] },
    company: { samples: ['Fjordlicht', null] },
    role: { samples: ['Data Engineer', null] },
    send_at: { samples: ['Tuesday, 3 March 2026, 10:15'] },
    evidence: { samples: ['we have decided to go with another candidate'], isQuoted: true },
    doubt: { samples: ['the company is not certain', null], isQuoted: true },
    subject: { samples: ['Thank you, and a question'], isQuoted: true },
    text: { samples: ['Hello Ines,\n\nthank you.\n\nJana Berg'], hasLines: true, isQuoted: true },
  },
};
