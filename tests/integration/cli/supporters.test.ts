import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as supporters from '../../../src/cli/commands/supporters.ts';
import * as help from '../../../src/cli/commands/supporters-help.ts';
import { WrongUseError } from '../../../src/cli/say-failure.ts';
import { sandboxIdentity } from '../../../src/sandbox/sandbox-identity.ts';
import { createTestDatabase, dataDirOf, type TestDatabase } from '../../_util/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const settings = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDirOf(database.url),
    OWNER_NAME: sandboxIdentity.ownerName as string,
    OWNER_ADDRESS: sandboxIdentity.ownerAddresses.join(','),
    INBOX_ADDRESS: sandboxIdentity.inboxAddress,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
});

/** What a command prints. */
async function said(command: () => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await command();
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

const wanted = { every: 'month', language: 'en' } as const;

describe('afterword supporters', () => {
  it('takes in who said yes, changes how they hear, and lets them go', async () => {
    expect(await said(() => supporters.listAll({}))).toContain('There is no supporter yet');
    const taken = await said(() => supporters.add('Noor@friend.example', { ...wanted, name: 'Noor' }));
    expect(taken).toContain('Only take in people who said yes to it.');
    expect(taken).toContain('waits for your word on its exact text');
    await expect(supporters.add('noor@friend.example', wanted)).rejects.toThrow('is a supporter already');

    await said(() => supporters.edit('noor@friend.example', { every: 'week', language: 'de' }));
    expect(JSON.parse(await said(() => supporters.listAll({ json: true })))).toMatchObject([
      { name: 'Noor', address: 'noor@friend.example', every: 'week', language: 'de', sent: 0 },
    ]);
    await said(() => supporters.remove('noor@friend.example'));
    expect(await said(() => supporters.listAll({}))).toContain('ended by the owner');
    await expect(supporters.remove('noor@friend.example')).rejects.toThrow('is no supporter any more');
  });

  it.each([
    ['Noor <noor@friend.example>', WrongUseError],
    ['noor@friend', WrongUseError],
    ['robin@vale.example', Error],
    ['no-reply@friend.example', Error],
  ])('refuses %s', async (address, error) => {
    await expect(supporters.add(address, wanted)).rejects.toThrow(error);
  });

  it('shows the letter as it would be, with what is wished for until it is done', async () => {
    await said(() => supporters.add('ben@friend.example', { ...wanted, name: 'Ben' }));
    const preview = () => said(() => supporters.preview('ben@friend.example', {}));
    expect(await preview()).toContain('There is no letter');
    await said(() => help.wish('introduction', ['Marram'], {}));
    await said(() => help.wish('other', ['A second', 'pair of eyes.'], {}));
    expect(await preview()).toMatch(/Hi Ben,[\s\S]*one of these: Marram\n- A second pair of eyes\./);

    const [first] = JSON.parse(await said(() => help.listWishes({ json: true })));
    expect(await said(() => help.listWishes({}))).toContain(`${first.code}  an introduction at Marram`);
    await said(() => help.wish(undefined, [], { done: first.code }));
    expect(await preview()).not.toContain('Marram');
    await expect(help.wish(undefined, [], { done: first.code })).rejects.toThrow('is over already');
  });

  it.each([
    [undefined, []],
    ['introduction', []],
    ['other', []],
    ['walk', ['by', 'the', 'sea']],
  ] as const)('asks what is meant by a wish for %s %j', async (kind, words) => {
    await expect(help.wish(kind, words, {})).rejects.toThrow(WrongUseError);
  });

  it('notes who could introduce the owner where, and what came of it', async () => {
    await said(() => help.introduction('Ida Brand', 'Marram GmbH', { note: 'met at the reunion' }));
    const noted = await said(() => help.introduction('ida brand', 'Marram', { state: 'led_to_talk' }));
    expect(noted).toMatch(/Ida Brand, Marram GmbH: led to talk since [^\n]*\n {6}met at the reunion/);
    await said(() => help.introduction('Ida Brand', 'Marram', { note: 'a coffee' }));
    expect(JSON.parse(await said(() => help.listIntroductions({ json: true })))).toMatchObject([
      { who: 'Ida Brand', state: 'led_to_talk', note: 'a coffee', application: null },
    ]);
  });
});
