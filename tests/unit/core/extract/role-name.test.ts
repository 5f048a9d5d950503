import { describe, expect, it } from 'vitest';
import { couldBeSameRole, sameRole, tidyRole } from '../../../../src/core/extract/role-name.ts';

describe('tidyRole', () => {
  it.each([
    ['Fleet Planner (m/w/d)', 'Fleet Planner'],
    ['Flottenplaner*in (all genders)', 'Flottenplaner*in'],
    ['Software Engineer (Backend) - REQ-12345', 'Software Engineer (Backend)'],
    ['the Senior Fleet Planner position', 'Senior Fleet Planner'],
    ['"Fleet Planner"', 'Fleet Planner'],
    ['Software Engineer I', 'Software Engineer I'],
    ['Applications Architect', 'Applications Architect'],
    ['Planning Intern - Summer 2027', 'Planning Intern - Summer 2027'],
  ])('reads %s as %s', (raw, role) => expect(tidyRole(raw)).toBe(role));
});

describe('sameRole', () => {
  it.each([
    ['Sr. Backend Engineer', 'Senior Backend Engineer (m/w/d)'],
    ['Back-End Engineer, Senior', 'Senior Backend Engineer'],
    ['Flottenplaner (m/w/d)', 'Flottenplaner:in'],
    ['Engineer, Data', 'Data Engineer'],
    ['Fleet Planner - REQ-123', 'fleet planner'],
    ['Planning Intern, 2027', 'Planning Intern'],
  ])('takes %s and %s for one', (a, b) => expect(sameRole(a, b)).toBe(true));

  it.each([
    ['Senior Backend Engineer', 'Backend Engineer'],
    ['Backend Engineer', 'Frontend Engineer'],
    ['Software Engineer II', 'Software Engineer III'],
    ['Data Analyst', 'Data Analyst Intern'],
  ])('takes %s and %s for two', (a, b) => expect(sameRole(a, b)).toBe(false));

  it('sees that a shorter name may be a longer one, at the same level only', () => {
    expect(couldBeSameRole('Software Engineer', 'Software Engineer, Payments')).toBe(true);
    expect(couldBeSameRole('Software Engineer', 'Senior Software Engineer, Payments')).toBe(false);
    expect(couldBeSameRole('Engineer', 'Software Engineer')).toBe(false);
  });
});
