import { describe, expect, it } from 'vitest';
import { addressesOfPerson, isSameName, type Known } from '../../../../src/core/answers/same-person.ts';

const known = (name: string | null, address: string, ...applicationIds: string[]): Known => ({
  name,
  address,
  applicationIds,
});
const INES = known('Ines Corvi', 'ines.corvi@tidewater.example', 'harbour');

describe('the addresses of a person', () => {
  it('are those under one name at one company, in one application, or in a private mailbox', () => {
    const people = [
      INES,
      known('Corvi, Inés', 'i.corvi@mail.tidewater.example'),
      known('Ines Corvi', 'ines@agency.example', 'harbour'),
      known('INES CORVI', 'ines.corvi@gmail.com', 'another'),
    ];
    expect(addressesOfPerson(INES, people).sort()).toEqual(people.map(({ address }) => address).sort());
  });

  it("are not a namesake's at another company, nor a colleague's", () => {
    const people = [
      known('Ines Corvi', 'ines@other.example', 'another'),
      known('Jo Marsh', 'jo.marsh@tidewater.example', 'harbour'),
      known(null, 'desk@tidewater.example', 'harbour'),
    ];
    expect(addressesOfPerson(INES, people)).toEqual([INES.address]);
  });

  it('are no more than the one when the name is no full name', () => {
    const ines = known('Ines', 'ines@tidewater.example', 'harbour');
    expect(addressesOfPerson(ines, [known('Ines', 'ines.marsh@tidewater.example')])).toEqual([ines.address]);
    expect(isSameName(null, null)).toBe(false);
  });
});
