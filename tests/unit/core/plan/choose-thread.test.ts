import { describe, expect, it } from 'vitest';
import { chooseThread } from '../../../../src/core/plan/choose-thread.ts';
import { aHistory, aRejection } from '../../../_util/a-history.ts';

const HER = 'ines.roth@fjordlicht.example';

describe('chooseThread', () => {
  it('goes on with the email that the person wrote', () => {
    const rejection = aRejection({
      messageId: '<2@f.example>',
      references: ['<1@f.example>'],
      subject: 'RE: AW: Interview',
    });
    expect(chooseThread(aHistory({ emails: [rejection] }), HER, rejection.id)).toEqual({
      inReplyTo: '<2@f.example>',
      references: ['<1@f.example>', '<2@f.example>'],
      subject: 'Re: Interview',
    });
  });

  it('invents no id for an inline forward', () => {
    expect(chooseThread(aHistory(), HER, 'rejection')).toBeNull();
  });

  it('does not thread onto a machine’s email that the person never saw', () => {
    const machine = aRejection({
      messageId: '<9@ats.example>',
      from: { name: null, address: 'no-reply@ats.example' },
    });
    const invitation = aRejection({
      id: 'i',
      label: 'interview_invitation',
      messageId: '<1@f.example>',
      subject: 'Our call',
    });
    expect(chooseThread(aHistory({ emails: [invitation, machine] }), HER, machine.id)?.inReplyTo).toBe(
      '<1@f.example>',
    );
  });

  it('does not answer an automatic answer of theirs', () => {
    const away = aRejection({ id: 'away', messageId: '<3@f.example>', automatic: 'auto-replied' });
    const wrote = aRejection({ id: 'wrote', messageId: '<2@f.example>' });
    expect(chooseThread(aHistory({ emails: [wrote, away] }), HER, away.id)?.inReplyTo).toBe('<2@f.example>');
  });
});
