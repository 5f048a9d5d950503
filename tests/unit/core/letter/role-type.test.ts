import { describe, expect, it } from 'vitest';
import { roleType } from '../../../../src/core/letter/role-type.ts';

describe('roleType', () => {
  it.each([
    ['Senior Backend Engineer (m/w/d)', 'software'],
    ['Softwareentwicklerin', 'software'],
    ['Développeur Full Stack', 'software'],
    ['Data Engineer', 'data'],
    ['Científica de datos', 'data'],
    ['UX Researcher', 'design'],
    ['Product Owner', 'product and project work'],
    ['Projektleiter Tiefbau', 'product and project work'],
    ['Systeembeheerder', 'IT and systems'],
    ['Recruiter', 'people and recruiting'],
    ['Rechtsanwältin', 'law and compliance'],
    ['Contabile', 'finance and insurance'],
    ['Content Strategist', 'marketing and communication'],
    ['Sales Engineer', 'sales and customers'],
    ['Verkoopmedewerker', 'sales and customers'],
    ['Pflegefachfrau HF', 'health and care'],
    ['Enfermeira', 'health and care'],
    ['Lehrkraft für Deutsch', 'teaching'],
    ['Sous-chef de cuisine', 'kitchen, hotel and service'],
    ['Mozo de almacén', 'logistics and transport'],
    ['Ingegnere meccanico', 'engineering'],
    ['Research Scientist', 'research'],
    ['Schweißer', 'crafts and production'],
    ['CNC Programmer', 'crafts and production'],
    ['Sachbearbeitung Wohngeld', 'office and administration'],
  ])('puts %s under %s', (role, kind) => expect(roleType(role)).toBe(kind));

  it.each([null, '', 'Trainee', 'Manager', '数据工程师', 'Gerente'])('does not guess: %s', (role) =>
    expect(roleType(role)).toBeNull(),
  );

  it('reads the beginning of an endless name', () => {
    expect(roleType(`Nurse ${'x'.repeat(1_000_000)}`)).toBe('health and care');
  });
});
