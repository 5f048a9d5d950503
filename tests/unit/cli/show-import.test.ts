import { describe, expect, it } from 'vitest';
import { showImport } from '../../../src/cli/show-import.ts';

const nothing = {
  path: 'old.mbox',
  mailboxId: 'one',
  kept: 0,
  known: 12,
  leftOut: { spam: 0, draft: 0, unnamed_sender: 0 },
  unnamedSenders: [],
  problems: [],
  notTaken: 0,
  emails: 0,
  toRead: 0,
  unreadable: 0,
  duplicates: 0,
  labels: {},
  applications: 0,
  waiting: 0,
};

describe('showImport', () => {
  it('has no heading with nothing below', () => {
    expect(showImport(nothing)).not.toContain('What its mails are');
    expect(showImport({ ...nothing, labels: { rejection: 2 } })).toContain(
      'What its mails are:\n       2  rejection',
    );
  });

  it('says what waits, and where it is asked', () => {
    expect(showImport(nothing)).not.toContain('review');
    expect(showImport({ ...nothing, waiting: 9 })).toContain('belong: 9. `afterword review --all` asks you.');
  });
});
