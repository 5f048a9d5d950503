import { describe, expect, it } from 'vitest';
import { isAddrSpec } from '../../../src/core/addr-spec.ts';

describe('one plain address', () => {
  it.each([
    'ines.roth@firm.example',
    "sean.o'hara@firm.example",
    'jobs+reply=7Q@mail.firm.example',
    'a_b-c@xn--bcher-kva.example',
    `${'a'.repeat(64)}@firm.example`,
  ])('takes %s', (address) => {
    expect(isAddrSpec(address)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['no @', 'ines.roth'],
    ['two @', 'ines@roth@firm.example'],
    ['no local part', '@firm.example'],
    ['no domain', 'ines@'],
    ['a domain of one label', 'ines@localhost'],
    ['an empty label', 'ines@firm..example'],
    ['a final dot', 'ines@firm.example.'],
    ['a label that starts with a hyphen', 'ines@-firm.example'],
    ['a number for an address', 'ines@192.0.2.7'],
    ['a literal', 'ines@[192.0.2.7]'],
    ['dots in a row', 'ines..roth@firm.example'],
    ['a quoted local part', '"ines roth"@firm.example'],
    ['a display name', 'Ines <ines@firm.example>'],
    ['two addresses', 'ines@firm.example,eve@evil.example'],
    ['a semicolon', 'ines@firm.example;eve@evil.example'],
    ['a space', 'ines @firm.example'],
    ['a comment', 'ines(roth)@firm.example'],
    ['a route', '@relay.example:ines@firm.example'],
    ['a percent route', 'ines%evil.example@firm.example'],
    ['a bang route', 'evil!ines@firm.example'],
    ['an encoded word', '=?utf-8?q?eve=40evil.example=3e?=ines@firm.example'],
    ['a line end and a header', 'ines@firm.example\r\nBcc: eve@evil.example'],
    ['a line feed', 'ines@firm.example\n'],
    ['a NUL', 'ines@firm.example\0'],
    ['a line separator', 'ines@firm.example\u2028'],
    ['a domain that is not ASCII', 'ines@bücher.example'],
    ['a letter that only looks Latin', 'ines@firм.example'],
    ['a full-width @', 'ines＠firm.example'],
    ['a local part too long', `${'a'.repeat(65)}@firm.example`],
    [
      '255 characters',
      `ines@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(59)}.example`,
    ],
  ])('refuses %s', (_, address) => {
    expect(isAddrSpec(address)).toBe(false);
  });

  it('refuses any address that gains one character of another grammar', () => {
    const foreign = [...'\r\n\0\t ,;:<>()[]"\\\u2028\u2029\u00a0\u200bß'];
    for (const character of foreign) {
      for (let at = 0; at <= 'ines@firm.example'.length; at += 1) {
        const address = `${'ines@firm.example'.slice(0, at)}${character}${'ines@firm.example'.slice(at)}`;
        expect(isAddrSpec(address), JSON.stringify(address)).toBe(false);
      }
    }
  });
});
