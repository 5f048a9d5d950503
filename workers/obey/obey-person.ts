import type { Context } from '../../src/context.ts';
import type { Ledger } from '../../src/store/open-store.ts';
import { namePersonInTurn } from '../name-person.ts';
import { done, failed, type Obeyed, unlessUnknown } from './obeyed.ts';
import { whereItStands } from './where-it-stands.ts';

/** Takes the owner's word for whom an application's request goes to. */
export async function obeyPerson(
  ledger: Ledger,
  { code, text }: { code: string | null; text: string },
  context: Context,
): Promise<Obeyed> {
  if (code === null) return failed('Which application? Say its code, like person AP-90C44E Ines Roth <…>.');
  return unlessUnknown('Nobody named', async () => {
    const { owed, ...named } = await namePersonInTurn(ledger, code, { written: text, is: null }, context);
    if ('problem' in named) return failed(`Nobody named for ${code}: ${named.problem}.`);
    const { name, address } = named.person;
    const who = name ? `${name} <${address}>` : address;
    const answer = `${who} is whom the request for ${code} goes to. ${await whereItStands(ledger, named.applicationId, context)}`;
    return done(`a person is named for ${code}`, answer, { owed });
  });
}
