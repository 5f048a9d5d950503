import { describe, expect, it } from 'vitest';
import { firstName } from '../../../../src/core/plan/first-name.ts';

describe('the name that a person is greeted by', () => {
  it.each([
    ['Ines Roth', 'Ines'],
    ['  Dr. Ines  Roth ', 'Ines'],
    ['Frau Prof. Dr. Ines von Roth', 'Ines'],
    ['Anne-Marie O’Neill', 'Anne-Marie'],
    ['Łukasz J. Wójcik', 'Łukasz'],
    ['José de la Cruz', 'José'],
  ])('is plain in %j', (name, first) => {
    expect(firstName(name)).toBe(first);
  });

  it.each([
    null,
    '',
    'Ines',
    'I. Roth',
    'INES ROTH',
    'ines roth',
    'Roth, Ines',
    'Talent Team',
    'Fjordlicht Recruiting',
    'Fjordlicht GmbH',
    'Fjordlicht Talent Acquisition',
    'Ines at Fjordlicht',
    'Ines Roth via LinkedIn',
    'Ines Roth | Fjordlicht',
    'Ines Roth (she/her)',
    'Recruiter 7',
    'ines.roth@fjordlicht.example',
    'Dr. Roth',
    'The Fjordlicht People Team',
  ])('is not guessed from %j', (name) => {
    expect(firstName(name)).toBeNull();
  });
});
