import { describe, expect, it } from 'vitest';
import { isNoReplyAddress, isRoleAddress } from '../../../../src/core/extract/role-address.ts';

describe('isNoReplyAddress', () => {
  it.each([
    'no-reply',
    'noreply',
    'do_not_reply',
    'donotreply-hr',
    'notifications',
    'ne-pas-repondre',
    'mailer-daemon',
    'bounce+12',
    'reply+abc',
  ])('knows %s@', (local) => expect(isNoReplyAddress(`${local}@northwind.example`)).toBe(true));
  it.each(['mara.lindt', 'norma.reply', 'noreen'])('leaves %s@ alone', (local) =>
    expect(isNoReplyAddress(`${local}@northwind.example`)).toBe(false),
  );
});

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
  ])('knows %s@', (local) => expect(isRoleAddress(`${local}@northwind.example`)).toBe(true));
  it.each(['mara', 'mara.lindt', 'm.lindt', 'hrvoje', 'talia', 'jobst.maier'])('leaves %s@ alone', (local) =>
    expect(isRoleAddress(`${local}@northwind.example`)).toBe(false),
  );
});
