import { describe, expect, it } from 'vitest';
import { isNoReplyAddress } from '../../../src/core/no-reply-address.ts';

describe('isNoReplyAddress', () => {
  it.each([
    'no-reply',
    'noreply',
    'no_reply',
    'no.reply',
    'noreply+x1',
    'donotreply',
    'do-not-reply',
    'dont-reply',
    'jobs-noreply',
    'noreply-careers',
    'mailer-daemon',
    'postmaster',
    'bounces',
    'notifications',
    'notification',
    'notify',
    'keine-antwort',
    'nicht-antworten',
    'ne-pas-repondre',
    'nepasrepondre',
    'no-responder',
    'nao-responda',
    'não-responda',
    'non-rispondere',
    'niet-beantwoorden',
    'svar-ikke',
    'alerts',
    'no_responder',
    'bounce+12',
    'list-bounces',
    'donotreply-hr',
    'do_not_reply',
    'jobs-notification',
    'auto-confirm',
    'ne-pas-répondre',
  ])('knows %s@', (local) => expect(isNoReplyAddress(`${local}@tidewater.example`)).toBe(true));

  it.each([
    'ines.corvi',
    'talent',
    'norely',
    'jobs',
    'norma.replinger',
    'autumn',
    'systemic',
    'alertson',
    'bob.ounce',
    'reply.johnson',
    'replogle',
    'automattie',
    'mara.lindt',
    'norma.reply',
    'noreen',
    'bouncer.john',
    'system.admin',
    'autoren',
  ])('leaves %s@ alone', (local) => expect(isNoReplyAddress(`${local}@tidewater.example`)).toBe(false));

  it('looks at the local part only', () => {
    expect(isNoReplyAddress('ines@noreply.example')).toBe(false);
    expect(isNoReplyAddress('noreply')).toBe(false);
  });
});
