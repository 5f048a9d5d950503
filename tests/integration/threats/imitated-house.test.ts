import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  openUnderAttack,
  type RawMail,
  rawMail,
  refusalBy,
  throughFilter,
  type UnderAttack,
} from '../../_util/under-attack.ts';

const INES = 'Ines Corvi <ines.corvi@tidewater.example>';
const subject = 'Your application for Harbour Planner at Tidewater';
let attack: UnderAttack;

beforeAll(async () => {
  attack = await openUnderAttack();
}, 120_000);
afterAll(() => attack[Symbol.asyncDispose]());
beforeEach(async () => {
  await attack.begin();
  await comeIn({
    from: INES,
    text: 'Dear Robin,\n\nThank you for your application for the Harbour Planner role at Tidewater. We have received it and will be in touch.\n\nInes Corvi\nTidewater',
  });
  await attack.pass(3);
});

const comeIn = (mail: RawMail) =>
  attack.comeIn(rawMail({ above: throughFilter(attack.now()), subject, ...mail }, attack.now()));

const IMITATED: [string, string, string][] = [
  [
    'a domain with one letter more',
    'Ines Corvi <ines.corvi@tidewaters.example>',
    'ines.corvi@tidewaters.example',
  ],
  [
    'the name in front of another domain',
    'Ines Corvi <ines.corvi@tidewater.crooked.example>',
    'ines.corvi@tidewater.crooked.example',
  ],
  [
    'the same name under another ending',
    'Ines Corvi <ines.corvi@tidewater.invalid>',
    'ines.corvi@tidewater.invalid',
  ],
  [
    'a letter of another alphabet',
    'Ines Corvi <ines.corvi@tidewаter.example>',
    'ines.corvi@xn--tidewter-56g.example',
  ],
  [
    'the true address as the display name',
    '"ines.corvi@tidewater.example" <ines.corvi@crooked.example>',
    'ines.corvi@crooked.example',
  ],
];

describe('who imitates the house by', () => {
  it.each(IMITATED)('%s gets no email unless the owner says so', async (_how, from, address) => {
    await comeIn({ from, text: refusalBy('Ines Corvi') });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
    for (const row of await attack.owed()) {
      expect(row).toMatchObject({ state: 'planned', mode: 'approve' });
      expect([address, 'ines.corvi@tidewater.example']).toContain(row.toAddress);
    }
  });
});

describe('the true address with answers that are to go elsewhere', () => {
  it.each([
    ['to another house', 'Ines Corvi <ines.corvi@crooked.example>'],
    ['to a mailbox that everybody can have', 'Ines Corvi <ines.corvi.tidewater@gmail.com>'],
    ['to a letter of another alphabet', 'Ines Corvi <ines.corvi@tidewаter.example>'],
  ])('%s gets no email unless the owner says so, and none goes elsewhere', async (_where, replyTo) => {
    await comeIn({ from: INES, headers: [`Reply-To: ${replyTo}`], text: refusalBy('Ines Corvi') });
    await attack.pass(5);
    expect(attack.toOthers()).toEqual([]);
    expect(await attack.owed()).toMatchObject([
      { state: 'planned', mode: 'approve', toAddress: 'ines.corvi@tidewater.example' },
    ]);
  });
});

it('the true house itself is written to, once', async () => {
  await comeIn({ from: INES, text: refusalBy('Ines Corvi') });
  await attack.pass(5);
  expect(attack.toOthers().map(({ to }) => to)).toEqual([
    [expect.stringContaining('<ines.corvi@tidewater.example>')],
  ]);
});
