import type { SpecsOf } from './field-spec.ts';
import { OWNER_FIELD_SPECS, type OwnerTemplateFields } from './owner-template-fields.ts';

/** What a template of each kind can say. Null is "not known": the template says its sentence without it. */
export interface TemplateFields extends OwnerTemplateFields {
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
}

export type TemplateKind = keyof TemplateFields;

export const FIELD_SPECS: SpecsOf<TemplateFields> = {
  feedback_request: {
    recipient_name: { samples: ['Ines Roth', null] },
    recipient_first_name: { samples: ['Ines', null] },
    company: { samples: ['Fjordlicht', null] },
    role: { samples: ['Data Engineer', null] },
    owner_name: { samples: ['Jana Berg'] },
    met: { samples: ['interview', 'conversation'] },
  },
  ...OWNER_FIELD_SPECS,
};
