import { expect, it } from 'vitest';
import { openContext } from '../../../src/context.ts';
import { ourMessageIds } from '../../../src/store/outgoing.ts';
import { settingsFor } from '../../_util/a-running-afterword.ts';
import { createTestDatabase } from '../../_util/database.ts';
import { owedRequest } from '../../_util/owed-request.ts';

it('knows the ids that our emails left with, ours and the provider’s, and no other', async () => {
  const database = await createTestDatabase();
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', password: 'nothing' };
  const servers = { databaseUrl: database.url, imap: nowhere, smtp: { port: 1 } };
  const context = await openContext(settingsFor(servers));
  try {
    const { ledger } = context.store;
    const { request, notice } = await owedRequest(context);
    const asked = [request.messageId, notice!.messageId, '<theirs@mx.example>', '<stranger@mx.example>'];
    expect(await ourMessageIds(ledger, context.ownerId, asked)).toEqual(new Set());

    const sent = { state: 'sent', providerMessageId: '<theirs@mx.example>' };
    await ledger.outgoing.update({ where: { id: request.id }, data: sent });
    expect(await ourMessageIds(ledger, context.ownerId, asked)).toEqual(
      new Set([request.messageId, '<theirs@mx.example>']),
    );
    expect(await ourMessageIds(ledger, context.ownerId, [])).toEqual(new Set());
  } finally {
    await context[Symbol.asyncDispose]();
    await database.drop();
  }
});
