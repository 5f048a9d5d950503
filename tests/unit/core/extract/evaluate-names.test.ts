import { describe, expect, it } from 'vitest';
import { evaluateCompanies, evaluateRoles } from '../../../../src/core/extract/evaluate-names.ts';

describe('evaluateCompanies', () => {
  it('counts right, wrong, missed and invented ones', () => {
    const figures = evaluateCompanies([
      { gold: 'Fenbrook', found: 'Fenbrook GmbH' },
      { gold: 'Fenbrook', found: 'Larkspur' },
      { gold: 'Fenbrook', found: null },
      { gold: null, found: 'Larkspur' },
      { gold: null, found: null },
    ]);
    expect(figures).toEqual({ named: 3, right: 1, wrong: 1, invented: 1 });
  });
});

describe('evaluateRoles', () => {
  it('compares them as matching does: another level is another role', () => {
    const figures = evaluateRoles([
      { gold: 'Sr. Baker', found: 'Senior Baker (m/f/d)' },
      { gold: 'Senior Baker', found: 'Junior Baker' },
    ]);
    expect(figures).toEqual({ named: 2, right: 1, wrong: 1, invented: 0 });
  });
});
