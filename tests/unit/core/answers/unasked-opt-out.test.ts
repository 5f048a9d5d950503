import { describe, expect, it } from 'vitest';
import { unaskedOptOut } from '../../../../src/core/answers/unasked-opt-out.ts';
import { stripHistory } from '../../../../src/core/read/strip-history.ts';
import { aReading } from '../../../_util/a-reading.ts';
import { SAID } from './said.ts';

const wishIn = (text: string, automatic: string | null = null) =>
  unaskedOptOut(aReading({ automatic, original: stripHistory(text) }));

describe('a wish to be left alone that answers nothing of ours', () => {
  it.each([
    'Hallo Frau Vey,\n\nbitte sehen Sie von weiteren Nachrichten ab. Ich möchte keine E-Mails mehr von Ihnen erhalten.\n\nFlorian Huber',
    'Hi Robin,\n\nPlease do not contact me again.\n\nInes Corvi',
    'Olá Robin,\n\nPeço que não me envie mais e-mails, por favor.\n\nThiago',
    'Bonjour,\n\nMerci de ne plus me contacter.\n\nCordialement,\nClaire Petit',
    'Hola Robin,\n\nPor favor, no me escriba más.\n\nUn saludo,\nMarta',
    'Beste Robin,\n\nWil je mij niet meer mailen.\n\nGroeten,\nSanne',
    'Buongiorno,\n\nLa prego di non contattarmi più.\n\nSara Conti',
  ])('is heard, and is all that it says: %j', (text) => {
    expect(wishIn(text)).toMatchObject({ isAll: true });
  });

  it('is heard beside a decision, which stands', () => {
    const text =
      'Dear Robin,\n\nWe have decided to go ahead with another candidate. Please do not write to me again.\n\nInes Corvi';
    expect(wishIn(text)).toEqual({ words: 'Please do not write to me again.', isAll: false });
  });

  it.each([
    'No',
    'Hi Robin,\n\nNo thanks.\n\nInes',
    'Dear Robin,\n\nUnfortunately you were not selected. Please do not reply to this email.\n\nInes Corvi',
    'Sehr geehrte Frau Vey,\n\nleider haben wir uns anders entschieden. Bitte antworten Sie nicht auf diese E-Mail.',
    'Unfortunately we cannot offer you the role.\n\nTo unsubscribe from our talent pool, click here.',
    'Your application was unsuccessful. We will send no further emails about this role.',
    'Your application was unsuccessful. No further correspondence will be entered into.',
    'Wir werden Sie nicht mehr kontaktieren. Diese Nachricht wurde automatisch erstellt.',
    'Unfortunately we went with somebody else.\n\nIf you would prefer that we do not contact you again, let us know.',
    'Please do not hesitate to contact me again.',
    'Geen berichten meer?',
    'Merci de ne pas répondre à ce message.',
    'Por favor, no responda a este correo.',
    'Non rispondere a questa e-mail.',
  ])('is not in %j', (text) => {
    expect(wishIn(text)).toBeNull();
  });

  it("is not a machine's", () => {
    expect(wishIn('Please do not contact me again.', 'auto-submitted')).toBeNull();
  });

  it.each(['feedback', 'warm', 'other'] as const)('is not in %s', (is) => {
    const heard = Object.values(SAID[is])
      .flat()
      .filter((text) => wishIn(text) !== null);
    expect(heard).toEqual([]);
  });
});
