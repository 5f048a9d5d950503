import { commandLink } from '../src/core/steer/command-link.ts';
import { END_OF_TEXT } from '../src/core/steer/parse-commands.ts';
import type { OutgoingRow } from '../src/store/outgoing.ts';
import { tokenOf } from './command-token.ts';

/** Mail programs cut longer links off; the new text is then written from scratch. */
const MAX_LINK_LENGTH = 2_000;
const DIGEST_SHOWN = 8;

/** The links of one email of ours. The one that sends it is good for the present text only. */
export interface CommandLinks {
  send: string;
  stop: string;
  snooze: string;
  edit: string;
  pause: string;
}

/** Makes the links with which the owner steers an email of ours. */
export function commandLinks(
  { id, code, digest, text }: Pick<OutgoingRow, 'id' | 'code' | 'digest' | 'text'>,
  inboxAddress: string,
  secret: string,
): CommandLinks {
  const token = tokenOf(secret, id);
  const link = (subject: string, body?: string) => commandLink(inboxAddress, `${subject} ${token}`, body);
  const edit = `edit ${code}`;
  const withText = link(edit, `${text.trim()}\n\n${END_OF_TEXT}\n`);
  return {
    send: link(`send ${code} ${digest.slice(0, DIGEST_SHOWN)}`),
    stop: link(`stop ${code}`),
    snooze: link(`snooze ${code} 1w`),
    edit: withText.length <= MAX_LINK_LENGTH ? withText : link(edit),
    pause: link('pause'),
  };
}
