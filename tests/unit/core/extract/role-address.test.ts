import { describe, expect, it } from 'vitest';
import { isRoleAddress } from '../../../../src/core/extract/role-address.ts';

describe('isRoleAddress', () => {
  it.each([
    'jobs',
    'careers-de',
    'hr',
    'hr.team',
    'recruiting2',
    'bewerbung',
    'talent.acquisition',
    'hello',
    'info',
    'recrutement',
    'rrhh',
    'jobs+northwind',
    'recruitingteam',
    'reply+abc',
    'updates',
  ])('knows %s@', (local) => expect(isRoleAddress(`${local}@northwind.example`)).toBe(true));
  it.each(['mara', 'mara.lindt', 'm.lindt', 'hrvoje', 'talia', 'jobst.maier'])('leaves %s@ alone', (local) =>
    expect(isRoleAddress(`${local}@northwind.example`)).toBe(false),
  );
});
