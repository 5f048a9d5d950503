import { describe, expect, it } from 'vitest';
import { splitSmallPrint } from '../../../../src/core/read/split-small-print.ts';
import { stripHistory } from '../../../../src/core/read/strip-history.ts';

const own = 'Dear Robin,\n\nwe have given the post to somebody else.';

describe('splitSmallPrint', () => {
  it.each([
    'This e-mail and any attachments are confidential and intended solely for the addressee. If you got it by mistake, please delete it.',
    'If you are not the intended recipient, any use of this message is forbidden.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie sie bitte.',
    'Hafenwerk GmbH · Sitz der Gesellschaft: Bremen · Amtsgericht Bremen HRB 1234',
    "Ce message et ses pièces jointes sont confidentiels et destinés à l'usage exclusif du destinataire.",
    'Este mensaje puede contener información confidencial dirigida a su destinatario.',
    'Dit bericht is uitsluitend bestemd voor de geadresseerde.',
    'Esta mensagem é confidencial e destina-se ao seu destinatário.',
    'Questo messaggio è riservato al destinatario.',
    'You are receiving this email because you applied at Tidewater.\nUnsubscribe | Manage preferences | Privacy policy',
    'Sie erhalten diese E-Mail, weil Sie sich beworben haben.\n\nHier abmelden | Impressum | Datenschutz',
    'Se désabonner | Mentions légales',
    'Darse de baja · Aviso legal',
    'Uitschrijven | Privacyverklaring',
    'Cancelar a subscrição | Política de privacidade',
    'Annulla iscrizione | Informativa privacy',
    'Tidewater is an equal opportunity employer and hires without regard to race, age or religion.',
    '© 2025 Tidewater Ltd, 1 Pier Road, Bristol\n\nFollow us on LinkedIn\n\nView in browser',
    'Please consider the environment before printing this email.',
  ])('sets aside "%s"', (smallPrint) => {
    expect(splitSmallPrint(`${own}\n\n${smallPrint}`)).toEqual({ text: own, smallPrint });
  });

  it.each([
    'You can unsubscribe from our job alerts whenever you like.',
    `${own}\n\nWe will keep your data for six months, as our privacy policy says.`,
    `Unsubscribe\n\n${own}`,
    `${own}\n\nInes`,
  ])('leaves %j whole', (text) => {
    expect(splitSmallPrint(text)).toEqual({ text, smallPrint: null });
  });

  it('parts it from the letter where no blank line does', () => {
    const said = 'Dear Robin,\n\nWe have given the post to somebody else.\nWe are sorry to bring such news.';
    const smallPrint = 'Unsubscribe | Privacy policy\n© 2025 Tidewater Ltd';
    expect(splitSmallPrint(`${said}\n${smallPrint}`)).toEqual({ text: said, smallPrint });
    expect(splitSmallPrint(`Hello Robin, not this time.\n${smallPrint}`).text).toBe(
      'Hello Robin, not this time.',
    );
  });

  it('leaves the signature above to be found, and is kept beside it', () => {
    const smallPrint = 'You are receiving this email because you applied.\n\nUnsubscribe';
    expect(stripHistory(`${own}\n\nKind regards,\nInes\n\n${smallPrint}`)).toEqual({
      text: own,
      quoted: null,
      signature: `Kind regards,\nInes\n\n${smallPrint}`,
    });
  });
});
