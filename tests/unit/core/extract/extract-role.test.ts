import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';
import {
  extractRequisitionId,
  sameRequisitionId,
} from '../../../../src/core/extract/extract-requisition-id.ts';
import { extractRole, roleFrames } from '../../../../src/core/extract/extract-role.ts';

const fromText = (text: string) => extractRole(null, splitSentences(text));
const fromSubject = (subject: string) => extractRole(subject, []);

describe('the role', () => {
  it.each(roleFrames)('is read from "$example"', ({ example }) => {
    expect(fromText(example)?.value).toMatch(
      /^(?:fleet manager|Fleet (?:Planner|Manager)|Flottenplanerin|Flottenplaner|Chargée de flotte|Responsable de flotte|Analista de flota|Vlootbeheerder|Analista de Frota|Addetto flotta)$/,
    );
  });

  it.each([
    ['Software Engineer (Backend) - REQ-12345', 'Software Engineer (Backend)'],
    ['Your application for Fleet Planner at Northwind', 'Fleet Planner'],
    ['Ihre Bewerbung als Flottenplaner (m/w/d)', 'Flottenplaner'],
    ['Ihre Bewerbung Prozessspezialist:in Logistik (w/m/d)', 'Prozessspezialist:in Logistik'],
    ['Northwind - Senior Data Analyst', 'Senior Data Analyst'],
    ['Your application to Northwind (Data Analyst)', 'Data Analyst'],
    ['Application received: Senior Data Analyst', 'Senior Data Analyst'],
  ])('is read from the subject %s', (subject, role) => expect(fromSubject(subject)?.value).toBe(role));

  it.each([
    ['Thank you for applying to the Engineer, Payments role at Northwind.', 'Engineer, Payments'],
    [
      'Thank you for your interest in Northwind and the Senior Fleet Planner position.',
      'Senior Fleet Planner',
    ],
    ['We will not be moving forward with your Data Analyst application.', 'Data Analyst'],
    ['the position of Sr. Backend Engineer, and we are sorry.', 'Sr. Backend Engineer'],
  ])('ends where the sentence goes on: %s', (text, role) => expect(fromText(text)?.value).toBe(role));

  it.each([
    'This is not the right role for you.',
    'We have filled the position.',
    'We encourage you to apply for other roles such as Data Analyst.',
    'The position for which you applied has been closed.',
    'Thank you for your interest in Northwind.',
    'We hope that you find a role which suits you.',
  ])('is not guessed from: %s', (text) => expect(fromText(text)).toBeNull());
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
