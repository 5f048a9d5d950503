import type { SpecsOf } from './field-spec.ts';
import { OWNER_FIELD_SPECS, type OwnerTemplateFields } from './owner-template-fields.ts';
import { SUPPORTER_FIELD_SPECS, type SupporterTemplateFields } from './supporter-template-fields.ts';

/** What an email to somebody of an application can say. Null is "not known": the template says its sentence without it. */
export interface OutreachFields {
  /** As the person writes it. */
  recipient_name: string | null;
  /** Null when the name is not plainly that of a person: then nobody is greeted by name. */
  recipient_first_name: string | null;
  company: string | null;
  role: string | null;
  owner_name: string;
}

/** A hello always has something to tell: without news there is no hello. */
export interface HelloFields extends OutreachFields {
  /** What the owner has done since, in their own words; may have several lines. */
  news: string;
}

interface OutreachTemplateFields {
  /** After a first conversation alone. */
  feedback_request_screen: OutreachFields;
  feedback_request_interviews: OutreachFields;
  /** After the last round. */
  feedback_request_final: OutreachFields;
  open_door: OutreachFields;
  feedback_thanks: OutreachFields;
  warm_reply: OutreachFields;
  stay_in_touch_1: HelloFields;
  stay_in_touch_2: HelloFields;
  stay_in_touch_3: HelloFields;
  stay_in_touch_4: HelloFields;
}

export type OutreachTemplateKind = keyof OutreachTemplateFields;

/** What a template of each kind can say. */
export interface TemplateFields
  extends OutreachTemplateFields,
    SupporterTemplateFields,
    OwnerTemplateFields {}

export type TemplateKind = keyof TemplateFields;

const OUTREACH: SpecsOf<OutreachTemplateFields>['open_door'] = {
  recipient_name: { samples: ['Ines Roth', null] },
  recipient_first_name: { samples: ['Ines', null] },
  company: { samples: ['Fjordlicht', null] },
  role: { samples: ['Data Engineer', null] },
  owner_name: { samples: ['Jana Berg'] },
};

const HELLO: SpecsOf<OutreachTemplateFields>['stay_in_touch_1'] = {
  ...OUTREACH,
  news: {
    samples: ['Two things:\n- I gave a talk on tides.\n- Our reports run every hour.'],
    hasLines: true,
  },
};

const OUTREACH_FIELD_SPECS: SpecsOf<OutreachTemplateFields> = {
  feedback_request_screen: OUTREACH,
  feedback_request_interviews: OUTREACH,
  feedback_request_final: OUTREACH,
  open_door: OUTREACH,
  feedback_thanks: OUTREACH,
  warm_reply: OUTREACH,
  stay_in_touch_1: HELLO,
  stay_in_touch_2: HELLO,
  stay_in_touch_3: HELLO,
  stay_in_touch_4: HELLO,
};

/** What goes to people of an application. */
export const OUTREACH_TEMPLATES = Object.keys(OUTREACH_FIELD_SPECS) as OutreachTemplateKind[];

export const FIELD_SPECS: SpecsOf<TemplateFields> = {
  ...OUTREACH_FIELD_SPECS,
  ...SUPPORTER_FIELD_SPECS,
  ...OWNER_FIELD_SPECS,
};

export const TEMPLATE_KINDS = Object.keys(FIELD_SPECS) as TemplateKind[];

/** What goes to anybody but the owner: there is one in every language. */
export const PEOPLE_TEMPLATES: readonly TemplateKind[] = [...OUTREACH_TEMPLATES, 'supporter_letter'];
