import { describe, expect, it } from 'vitest';
import { couldBeSameRole, sameRole, tidyRole } from '../../../../src/core/extract/role-name.ts';

describe('tidyRole', () => {
  it.each([
    ['Fleet Planner (m/w/d)', 'Fleet Planner'],
    ['Flottenplaner*in (all genders)', 'Flottenplaner*in'],
    ['Software Engineer (Backend) - REQ-12345', 'Software Engineer (Backend)'],
    ['the Senior Fleet Planner position', 'Senior Fleet Planner'],
    ['"Fleet Planner"', 'Fleet Planner'],
    ['Bauoberinspektorin - Vorgang 55-0305.2', 'Bauoberinspektorin'],
    ['Archivarin (Kennziffer 118/24)', 'Archivarin'],
    ['Reference Librarian', 'Reference Librarian'],
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
    ['HR Business Partner', 'Human Resources Business Partner'],
    ['QA Engineer', 'Quality Assurance Engineer'],
    ['VP, Finance', 'Vice President of Finance'],
    ['SVP Sales', 'Senior Vice President, Sales'],
    ['RN, Intensive Care Unit (ICU)', 'Registered Nurse - ICU'],
    ['UX Researcher', 'User Experience Researcher'],
    ['ML Engineer', 'Machine Learning Engineer'],
    ['IT Support Specialist', 'Information Technology Support Specialist'],
    ['Asst. Manager', 'Assistant Manager'],
    ['Account Exec', 'Account Executive'],
    ['Admin Assistant', 'Administrative Assistant'],
    ['Systems Admin', 'System Administrator'],
    ['Project Co-ordinator', 'Project Coordinator'],
    ['Health Care Assistant', 'Healthcare Assistant'],
    ['Assistant, Health Care', 'Healthcare Assistant'],
    ['Contact Centre Agent', 'Contact Center Agent'],
    ['Finance Analyst', 'Financial Analyst'],
    ['Front End Developer', 'Frontend Developer'],
    ['E-Commerce Manager', 'Ecommerce Manager'],
    ['Softwareentwicklerin (m/w/d)', 'Software-Entwickler*in'],
    ['Softwareentwickler(in)', 'Software Entwickler'],
    ['Industriekauffrau', 'Industriekaufmann'],
    ['Chargé de projet', 'Chargée de projet'],
    ['Chargé(e) de projet', 'chargée de projet'],
    ['Ingénieur(e) logiciel', 'Ingénieure logiciel'],
    ['Développeur·se web', 'Développeuse web'],
    ['Développeur·se web (H/F)', 'Développeur web'],
    ['Technicien(ne) de maintenance', 'Technicienne de maintenance'],
    ['Directeur/trice de site', 'Directrice de site'],
    ['Infirmier.ère', 'Infirmière'],
    ['Conseiller·ère clientèle', 'Conseillère clientèle'],
  ])('takes %s and %s for one', (a, b) => expect(sameRole(a, b)).toBe(true));

  it.each([
    ['Senior Backend Engineer', 'Backend Engineer'],
    ['Backend Engineer', 'Frontend Engineer'],
    ['Software Engineer II', 'Software Engineer III'],
    ['Data Analyst', 'Data Analyst Intern'],
    ['HR Business Partner', 'HR Assistant'],
    ['QA Engineer', 'QC Engineer'],
    ['VP, Finance', 'Finance Analyst'],
    ['RN, Emergency', 'Registered Nurse - ICU'],
    ['UX Researcher', 'UI Researcher'],
    ['Marketing Manager', 'Product Marketing Manager'],
    ['Executive Assistant', 'Account Executive'],
    ['Accountant', 'Account Manager'],
    ['Care Assistant', 'Healthcare Assistant'],
    ['Ingénieur logiciel', 'Ingénieur réseau'],
    ['Softwareentwickler', 'Softwarearchitekt'],
  ])('takes %s and %s for two', (a, b) => expect(sameRole(a, b)).toBe(false));

  it('sees that a shorter name may be a longer one, at the same level only', () => {
    expect(couldBeSameRole('Software Engineer', 'Software Engineer, Payments')).toBe(true);
    expect(couldBeSameRole('Software Engineer', 'Senior Software Engineer, Payments')).toBe(false);
    expect(couldBeSameRole('Engineer', 'Software Engineer')).toBe(false);
    expect(couldBeSameRole('QA Engineer', 'Quality Assurance Engineer, Payments')).toBe(true);
    expect(couldBeSameRole('Health Care Assistant', 'Healthcare Assistant, Nights')).toBe(true);
  });
});
