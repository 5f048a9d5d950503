import { DateTime } from 'luxon';
import type { Language } from '../../../src/core/reading.ts';
import { COURSES_IN_STEPS, type Step } from './courses.ts';
import type { Delivery, ExpectedApplication, ExpectedMail } from './expected.ts';
import {
  type Calendar,
  forwardedAttached,
  forwardedInline,
  type Mail,
  type Mailbox,
  redirected,
} from './mime.ts';
import { JANA, OWNER_ZONE } from './owner.ts';
import { type ApplicationPlan, personOf, type Via } from './plans.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import type { Happening, Person, Phrasebook, Scene } from './words/phrasebook.ts';
import { pt } from './words/pt.ts';

const BOOKS: Readonly<Record<Language, Phrasebook>> = { en, de, fr, es, nl, pt, it };

const AGENCIES: Readonly<Record<Language, { name: string; domain: string; title: string }>> = {
  en: { name: 'Harrow Talent', domain: 'harrowtalent.example', title: 'Senior Consultant' },
  de: { name: 'Personalbrücke GmbH', domain: 'personalbruecke.example', title: 'Personalberaterin' },
  fr: { name: 'Cabinet Delorme', domain: 'cabinet-delorme.example', title: 'Consultante en recrutement' },
  es: { name: 'Puente Talento', domain: 'puentetalento.example', title: 'Consultora de selección' },
  nl: { name: 'Schakel Werving', domain: 'schakelwerving.example', title: 'Recruitment consultant' },
  pt: { name: 'Elo Talentos', domain: 'elotalentos.example', title: 'Consultora' },
  it: { name: 'Ponte Selezione', domain: 'ponteselezione.example', title: 'Consulente' },
};

const LABEL_OF: Readonly<Record<Happening, ExpectedMail['label']>> = {
  received: 'application_received',
  screenInvite: 'interview_invitation',
  screenConfirm: 'interview_invitation',
  interviewInvite: 'interview_invitation',
  interviewConfirm: 'interview_invitation',
  reschedule: 'interview_invitation',
  movingOn: 'interview_invitation',
  assessment: 'assessment',
  underReview: 'status_update',
  refusedAfter: 'rejection',
  refusedAfterCall: 'rejection',
  refusedAfterByMachine: 'rejection',
  refusedUnseen: 'rejection',
  cancelledBefore: 'rejection',
  closed: 'rejection',
  onHold: 'rejection',
  closedUnseen: 'rejection',
  offer: 'offer',
  agencyRefusal: 'rejection',
};

export interface Told {
  expected: ExpectedApplication;
  deliveries: Delivery[];
  /** The mail that ended it, or the last one. */
  last: Mail;
}

/** All the mails of one application, as its course goes. */
export async function tell(plan: ApplicationPlan, index: number): Promise<Told> {
  const course = COURSES_IN_STEPS[plan.course];
  const people = peopleOf(plan);
  const deliveries: Delivery[] = [];
  const key = `${plan.company} / ${plan.role}`;
  let talk: DateTime | null = null;
  let previous: Mail | undefined;
  let endedAt: string | null = null;
  for (const [at, step] of course.steps.entries()) {
    const before: DateTime | null = talk;
    if (step.talk !== undefined) talk = clockTime(plan, step.talk, 10 + (index % 6), 0);
    const mail = mailOf(plan, people, step, { index: index + at, talk, before, previous });
    deliveries.push(await deliveryOf(mail, plan, { index, at, key, happening: step.happening }));
    if (LABEL_OF[step.happening] === 'rejection') endedAt = (deliveries.at(-1) as Delivery).at;
    previous = mail;
  }
  const expected: ExpectedApplication = {
    key,
    company: plan.company,
    role: plan.role,
    language: plan.language,
    zone: plan.zone,
    wanted: course.wanted,
    why: course.why,
    to: course.to.map((is) => people[is]),
    isRequired: course.wanted !== 'nothing',
    endedAt,
    silentFrom: null,
  };
  return { expected, deliveries, last: previous as Mail };
}

type People = Readonly<Record<'recruiter' | 'manager' | 'agency', Person>>;

function peopleOf(plan: ApplicationPlan): People {
  const agency = AGENCIES[plan.language];
  const { recruiter } = plan;
  const words = `${recruiter.sex} ${recruiter.name}, ${agency.title}`;
  return { recruiter, manager: plan.manager, agency: personOf(words, agency.domain, 0) };
}

interface Moment {
  index: number;
  talk: DateTime | null;
  before: DateTime | null;
  previous: Mail | undefined;
}

function mailOf(plan: ApplicationPlan, people: People, step: Step, moment: Moment): Mail {
  const { index, talk, before, previous } = moment;
  const book = BOOKS[plan.language];
  const writer = step.by === 'machine' ? people.recruiter : people[step.by];
  const scene: Scene = {
    company: plan.company,
    city: plan.city,
    role: plan.role,
    writer,
    other: step.by === 'manager' ? people.recruiter : people.manager,
    weekday: talk ? local(talk, plan).toFormat('cccc') : '',
    when: talk ? inWords(local(talk, plan), plan) : '',
    whenBefore: before ? inWords(local(before, plan), plan) : '',
  };
  const said = pick(book[step.happening], index)(scene);
  const byMachine = step.by === 'machine';
  const at = clockTime(
    plan,
    step.day,
    byMachine ? (index * 5 + 3) % 24 : 9 + ((index * 7) % 8),
    (index * 13) % 60,
  );
  const body = byMachine
    ? `${said.body}\n\n${book.machineClosing(plan.company)}\n\n${plan.company}, ${plan.city}`
    : `${said.body}\n\n${pick(book.closings, index)}\n${index % 3 ? writer.first : writer.name}\n\n${signature(plan, writer, step.by === 'agency')}`;
  const text = body.replace(/\b(de) (el) /g, 'del ');
  return {
    from: byMachine
      ? machineOf(plan, index)
      : { name: writer.name.replace(/^(Dr|Prof)\. /, ''), address: writer.address },
    subject: said.subject,
    text,
    ...(byMachine && index % 2 && { html: htmlOf(text) }),
    ...(byMachine && { headers: [{ key: 'Auto-Submitted', value: 'auto-generated' }] }),
    at,
    messageId: `<${at.toMillis().toString(36)}.${index}.${step.happening.toLowerCase()}@${writer.address.split('@')[1]}>`,
    ...(!byMachine && previous && { inReplyTo: previous.messageId }),
    ...(step.calendar && talk && { calendar: calendarOf(plan, people, step, talk) }),
  };
}

function calendarOf(plan: ApplicationPlan, people: People, step: Step, start: DateTime): Calendar {
  const box = ({ name, address }: Person): Mailbox => ({ name, address });
  const organizer = box(people[step.by === 'machine' ? 'recruiter' : step.by]);
  return {
    uid: `${plan.domain}-${plan.starts}`,
    summary: `Jana Wessel / ${plan.company}: ${plan.role}`,
    location: plan.city,
    organizer,
    attendees: [JANA, box(people.manager), box(people.recruiter)],
    start,
    minutes: 60,
    sequence: step.calendar === 'new' ? 0 : 1,
    ...(step.calendar === 'cancelled' && { cancelled: true }),
  };
}

interface Place {
  index: number;
  at: number;
  key: string;
  happening: Happening;
}

async function deliveryOf(
  mail: Mail,
  plan: ApplicationPlan,
  { index, at, key, happening }: Place,
): Promise<Delivery> {
  const via: Via = mail.calendar && plan.via !== 'redirect' ? 'attached' : plan.via;
  const { raw, at: came } = await sentOn(mail, via, index % 2 ? plan.language : 'nl', index);
  return {
    at: came.toUTC().toISO() as string,
    name: `${String(index).padStart(3, '0')}-${at}-${happening}.eml`,
    raw,
    expect: { label: LABEL_OF[happening], company: plan.company, role: plan.role, application: key },
  };
}

/** How the owner lets a mail come to the inbox, and when it is there. */
export async function sentOn(
  mail: Mail,
  via: Via,
  language: Language,
  index: number,
): Promise<{ raw: Buffer; at: DateTime }> {
  if (via === 'redirect') return { raw: await redirected(mail), at: mail.at.plus({ seconds: 12 }) };
  const at = mail.at.plus({ minutes: 40 + (index % 5) * 95 }).setZone(OWNER_ZONE);
  const note = index % 3 === 0 ? 'fyi' : '';
  const raw =
    via === 'attached'
      ? await forwardedAttached(mail, { at, note })
      : await forwardedInline(mail, { client: via, language, at, note });
  return { raw, at: at.plus({ seconds: 3 }) };
}

function machineOf(plan: ApplicationPlan, index: number): Mailbox {
  const name = pick([`${plan.company} Careers`, plan.company, `${plan.company} Recruiting`], index);
  const address = pick(
    [
      `no-reply@${plan.domain}`,
      `careers@${plan.domain}`,
      'notifications@hirestack.example',
      `noreply@jobs.${plan.domain}`,
    ],
    index,
  );
  return { name, address };
}

const PHONES: Readonly<Record<string, string>> = {
  'Europe/London': '+44 20 7946 0318',
  'Europe/Berlin': '+49 30 23125 044',
  'Europe/Paris': '+33 1 99 00 31 27',
  'America/New_York': '+1 212 555 0143',
  'Australia/Sydney': '+61 2 5550 2318',
  'America/Sao_Paulo': '+55 11 95555 0127',
};

function signature(plan: ApplicationPlan, writer: Person, isAgency: boolean): string {
  const house = isAgency ? AGENCIES[plan.language].name : plan.company;
  const phone = PHONES[plan.zone];
  return [writer.name, writer.title, `${house} | ${plan.city}`, ...(phone ? [phone] : [])].join('\n');
}

function htmlOf(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = safe.split('\n\n').map((words) => `<p>${words.replace(/\n/g, '<br>')}</p>`);
  return `<html><body style="font-family:sans-serif">${paragraphs.join('\n')}</body></html>`;
}

/** So many working days after the first one, on the company's clock. */
function clockTime(plan: ApplicationPlan, days: number, hour: number, minute: number): DateTime {
  return workingDay(plan.starts, plan.zone, days).set({ hour, minute });
}

export function workingDay(starts: string, zone: string, days: number): DateTime {
  let day = DateTime.fromISO(starts, { zone });
  for (let left = days; left > 0; left -= day.weekday <= 5 ? 1 : 0) day = day.plus({ days: 1 });
  return day;
}

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  nl: 'nl',
  pt: 'pt-BR',
  it: 'it',
};
const WHEN: Readonly<Record<Language, string>> = {
  en: "cccc d LLLL 'at' HH:mm",
  de: "cccc, d. LLLL, 'um' HH:mm 'Uhr'",
  fr: "cccc d LLLL 'à' H 'h' mm",
  es: "'el' cccc d 'de' LLLL 'a las' HH:mm",
  nl: "cccc d LLLL 'om' HH:mm 'uur'",
  pt: "cccc, d 'de' LLLL, 'às' HH'h'mm",
  it: "cccc d LLLL 'alle' HH:mm",
};

function local(at: DateTime, plan: ApplicationPlan): DateTime {
  const isAmerican = plan.language === 'en' && plan.zone.startsWith('America');
  return at.setZone(plan.zone).setLocale(isAmerican ? 'en-US' : LOCALES[plan.language]);
}

function inWords(at: DateTime, plan: ApplicationPlan): string {
  return at.locale === 'en-US'
    ? at.toFormat("cccc, LLLL d 'at' h:mm a ZZZZ")
    : at.toFormat(WHEN[plan.language]);
}

export function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
