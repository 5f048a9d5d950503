import { describe, expect, it } from 'vitest';
import {
  extractRequisitionId,
  sameRequisitionId,
} from '../../../../src/core/extract/extract-requisition-id.ts';
import { extractRole, extractRoleOfHistory } from '../../../../src/core/extract/extract-role.ts';
import { readLetter } from '../../../../src/core/extract/letter.ts';
import { aReading } from '../../../_util/a-reading.ts';

const roleOf = (original: { subject: string | null; text: string }) =>
  extractRole(readLetter(aReading({ original }).original), 'Boreal');
const fromText = (text: string) => roleOf({ subject: null, text });
const fromSubject = (subject: string) => roleOf({ subject, text: '' });

describe('the role', () => {
  it.each([
    ['Thank you for your interest in the position "Fleet Planner (m/f/d)".', 'Fleet Planner'],
    ['Thank you for applying for the position of Fleet Planner with us.', 'Fleet Planner'],
    ['We have received your application for the Fleet Planner role.', 'Fleet Planner'],
    ['Thank you for applying for our fleet manager position.', 'fleet manager'],
    ['Position: Fleet Planner', 'Fleet Planner'],
    ['vielen Dank für Ihre Bewerbung auf die Stelle als Flottenplaner (m/w/d).', 'Flottenplaner'],
    ['vielen Dank für Ihre Bewerbung als Flottenplanerin', 'Flottenplanerin'],
    ['Ihre Bewerbung für die Stelle Fleet Manager', 'Fleet Manager'],
    ['Votre candidature pour le poste de Chargée de flotte chez Boreal', 'Chargée de flotte'],
    ['Votre candidature en tant que Responsable de flotte', 'Responsable de flotte'],
    ['Gracias por postularte al puesto de Analista de flota en Boreal.', 'Analista de flota'],
    ['Bedankt voor je sollicitatie voor de functie van Vlootbeheerder bij Boreal.', 'Vlootbeheerder'],
    ['Recebemos sua candidatura para a vaga de Analista de Frota na Boreal.', 'Analista de Frota'],
    ['La tua candidatura per la posizione di Addetto flotta presso Boreal', 'Addetto flotta'],
    ['We will not be moving forward with your Fleet Manager application.', 'Fleet Manager'],
    ['Thank you for your interest in joining Boreal as a Fleet Manager.', 'Fleet Manager'],
    ['It is a no for Backend Engineer, sorry.', 'Backend Engineer'],
    ['We need a gardener who can drive.', 'gardener'],
  ])('is read from "%s"', (text, role) => {
    const found = fromText(text);
    expect(found).toEqual({ value: role, evidence: text });
  });

  it.each([
    ['Software Engineer (Backend) - REQ-12345', 'Software Engineer (Backend)'],
    ['Your application for Fleet Planner at Northwind', 'Fleet Planner'],
    ['Ihre Bewerbung als Flottenplaner (m/w/d)', 'Flottenplaner'],
    ['Ihre Bewerbung Prozessspezialist:in Logistik (w/m/d)', 'Prozessspezialist:in Logistik'],
    ['Northwind - Senior Data Analyst', 'Senior Data Analyst'],
    ['Your application to Northwind (Data Analyst)', 'Data Analyst'],
    ['Application received: Senior Data Analyst', 'Senior Data Analyst'],
    ['News from Northwind [Data Analyst]', 'Data Analyst'],
    ['Boreal Data Analyst application', 'Data Analyst'],
  ])('is read from the subject %s', (subject, role) => expect(fromSubject(subject)?.value).toBe(role));

  it.each([
    ['Thank you for applying to the Engineer, Payments role at Northwind.', 'Engineer, Payments'],
    [
      'Thank you for your interest in Northwind and the Senior Fleet Planner position.',
      'Senior Fleet Planner',
    ],
    ['We will not be moving forward with your Data Analyst application.', 'Data Analyst'],
    ['the position of Sr. Backend Engineer, and we are sorry.', 'Sr. Backend Engineer'],
    ['We have filled the open Fleet Planner role.', 'Fleet Planner'],
    ['Thank you for applying to our Intern - Fleet Planning position.', 'Intern - Fleet Planning'],
    ['Your Ruby on Rails Developer application was declined.', 'Ruby on Rails Developer'],
    ["Thank you for applying to Northwind's Fleet Planner (Rail) position.", 'Fleet Planner (Rail)'],
    ['Ihre Bewerbung als "Planer:in im Bereich Schiene" ist da.', 'Planer:in im Bereich Schiene'],
  ])('ends where the sentence goes on: %s', (text, role) => expect(fromText(text)?.value).toBe(role));

  it.each([
    'This is not the right role for you.',
    'We have filled the position.',
    'We encourage you to apply for other roles such as Data Analyst.',
    'The position for which you applied has been closed.',
    'Thank you for your interest in Northwind.',
    'We hope that you find a role which suits you.',
    'We have filled the current opening.',
    'We would like to invite you to a phone interview.',
  ])('is not guessed from: %s', (text) => expect(fromText(text)).toBeNull());
});

it('is the role without the name of its reader', () => {
  const found = roleOf({
    subject: 'Interview: Fleet Planner (Robin Vale)',
    text: 'Hi Robin,\n\nsee you on Monday.',
  });
  expect(found?.value).toBe('Fleet Planner');
});

it('is the role without the name of its owner, who is not greeted', () => {
  const { original } = aReading({ original: { subject: 'Interview: Fleet Planner (Robin Vale)', text: '' } });
  expect(extractRole(readLetter(original), null, 'Robin Vale')?.value).toBe('Fleet Planner');
});

describe('what stands as a role does and is none', () => {
  it.each([
    'J’ai le plaisir de vous proposer un entretien avec M. Lefort, Directeur des opérations, mardi à 9 h.',
    'An dem Gespräch nehmen Frau Sandner (Leiterin Forschung) und ich teil.',
    'Oliver Pranger, Head of Audience bei uns, möchte dich gern kennenlernen.',
    'The next step is a conversation with Mara Lindner, our Infrastructure Lead.',
    'Queremos que sigas en el proceso: el siguiente paso es conocer a Javier Ferrer.',
    'Elle a choisi de continuer avec un autre candidat, plus expérimenté.',
    'Wir haben uns für eine Mitbewerberin entschieden.',
    'I think you would be great for a new post, Head of Charts, which opens next week.',
    'Citación: entrevista personal',
  ])('"%s"', (text) => expect(fromText(text)).toBeNull());

  it.each([
    ['Open Data Officer at Boreal: a first call?', 'Open Data Officer'],
    ['Votre candidature Acheteuse bois : premier échange', 'Acheteuse bois'],
    ['Terminvorschlag Optikdesignerin', 'Optikdesignerin'],
    ['Tu candidatura a Analista de flota: ¿hablamos?', 'Analista de flota'],
  ])('what stands around it in the subject %s', (subject, role) =>
    expect(fromSubject(subject)?.value).toBe(role),
  );

  it('the title in the signature of who writes', () => {
    const text =
      'We went with somebody else for Fleet Planner.\n\nKind regards,\nMara Lindner\nResearch Director, Boreal';
    expect(fromText(text)?.value).toBe('Fleet Planner');
    expect(fromText(text.replace(' for Fleet Planner', ''))).toBeNull();
  });
});

describe('a role in a brief letter', () => {
  it.each([
    ['votre candidature au poste de fleuriste ce matin, désolée.', 'fleuriste'],
    ["Votre candidature au poste d'éducatrice est bien arrivée.", 'éducatrice'],
    ['Was die Stelle als Tischlergeselle angeht, wird es leider nichts.', 'Tischlergeselle'],
    ['Ihre Bewerbung als Sozialpädagogin ist bei uns eingegangen.', 'Sozialpädagogin'],
    ['o lugar de produtora executiva fica suspenso.', 'produtora executiva'],
    ['Il Suo colloquio per Tecnico di cantiere quindi non si terrà.', 'Tecnico di cantiere'],
    ['Je sollicitatie als drukwerkvoorbereider mag nog even blijven liggen.', 'drukwerkvoorbereider'],
    ['We did think hard about you for the pastry chef gig.', 'pastry chef'],
    ['Requisition: R-0048812 Substation Planner II', 'Substation Planner II'],
  ])('is read from "%s"', (text, role) => expect(fromText(text)?.value).toBe(role));

  it('ends before what numbers the procedure', () => {
    expect(fromSubject('Ihre Bewerbung als Bauoberinspektorin - Vorgang 55-0305.2')?.value).toBe(
      'Bauoberinspektorin',
    );
  });

  it('is read from what is quoted below, when the answer names none', () => {
    const quoted = (text: string) =>
      extractRoleOfHistory(
        aReading({ original: { subject: null, text: 'Fine!', quoted: text } }).original,
        null,
      );
    expect(quoted('> Subject: Fleet Planner interview\n>\n> Dear Neil,')?.value).toBe('Fleet Planner');
    expect(quoted('Thank you for applying for the position of Fleet Planner.')?.value).toBe('Fleet Planner');
    expect(quoted('> See you on Monday.')).toBeNull();
  });
});

describe('the requisition id', () => {
  it.each([
    ['Fleet Planner - REQ-12345', 'REQ-12345'],
    ['Job ID: 8812', '8812'],
    ['Your application for R0012345 Fleet Planner', 'R0012345'],
    ['Ihre Bewerbung, Kennzahl 2271', '2271'],
    ['Fleet Planner position (#4711)', '4711'],
    ['Stellen-ID: 90210', '90210'],
  ])('is read from %s', (subject, id) => expect(extractRequisitionId(subject, [])?.value).toBe(id));

  it.each(['Invoice #4711', 'Call us at 030 12345678', 'Founded in 2019'])('is not read from %s', (subject) =>
    expect(extractRequisitionId(subject, [])).toBeNull(),
  );

  it('is one whichever way it is written', () => {
    expect(sameRequisitionId('REQ-0012345', 'r 12345')).toBe(true);
    expect(sameRequisitionId('8812', '8813')).toBe(false);
  });
});
