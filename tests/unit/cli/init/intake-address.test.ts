import { describe, expect, it } from 'vitest';
import { settingCheck } from '../../../../src/cli/init/answers.ts';
import { intakeAddress, newIntakeTag } from '../../../../src/cli/init/intake-address.ts';

describe('intakeAddress', () => {
  it('puts the tag before the @, in place of one that is there', () => {
    expect(intakeAddress('jobs@inbox.example', 'k3y')).toBe('jobs+k3y@inbox.example');
    expect(intakeAddress('robin+jobs@inbox.example', 'k3y')).toBe('robin+k3y@inbox.example');
  });
});

describe('newIntakeTag', () => {
  it('is one that the settings take, and never the same', () => {
    const tags = new Set(Array.from({ length: 50 }, newIntakeTag));
    expect(tags.size).toBe(50);
    expect([...tags].every((tag) => settingCheck('INTAKE_TAG')(tag) === true)).toBe(true);
  });
});
