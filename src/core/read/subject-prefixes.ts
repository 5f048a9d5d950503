import { foldText } from './fold-text.ts';

/** Forward marks of mail programs, folded. `vs` is Danish and Norwegian here; a Finnish reply says it too. */
const FORWARD = [
  'fw',
  'fwd',
  'wg',
  'tr',
  'rv',
  'i',
  'pd',
  'enc',
  'vb',
  'vl',
  'vs',
  'redir',
  'redir.',
  'videresend',
  'ilt',
  'doorst',
  'reenv',
  'inoltro',
  'inoltra',
  'tov',
  'tovabbitas',
  'rwd',
  'prosl',
  'preposlane',
  'preposlano',
  'fwd.',
  'fs',
  'πρθ',
  'нап',
  'пересл',
  '转发',
  '轉寄',
  '転送',
  '전달',
].map(foldText);
const REPLY = [
  're',
  'aw',
  'antw',
  'sv',
  'odp',
  'odp.',
  'va',
  'res',
  'rif',
  'r',
  'ynt',
  'ref',
  'rp',
  'yht',
  'απ',
  'отв',
  'на',
  'відп',
  'odg',
  'atb',
  'bls',
  'ats',
  '回复',
  '答复',
  '回覆',
  '返信',
  '답장',
  '회신',
].map(foldText);

const PREFIX = /^\s*([\p{L}.]{1,12})(?:\s?[[(]\d{1,3}[\])]|\s?\^\d{1,2})?\s?[:：]\s*/u;
const TAG = /^\s*\[[^\]]{1,30}\]\s*/;

/** True when the subject begins with a mail program's mark of a forward, in any of its languages. */
export function hasForwardPrefix(subject: string | null): boolean {
  return prefixes(subject).some((prefix) => FORWARD.includes(prefix));
}

/** True when the first mark of the subject is that of a reply. */
export function hasReplyPrefix(subject: string | null): boolean {
  return REPLY.includes(prefixes(subject)[0] ?? '');
}

/** The subject of what was forwarded, when only the forward's own subject is known. */
export function withoutForwardPrefix(subject: string): string {
  const match = PREFIX.exec(subject);
  return match && FORWARD.includes(foldText(match[1]!))
    ? subject.slice(match[0].length).trim()
    : subject.trim();
}

/** The subject without any mark of reply, forward or mailing list, however many were piled up. */
export function withoutPrefixes(subject: string): string {
  let rest = subject;
  for (let round = 0; round < 12; round++) {
    const cut = nextPrefix(rest) ?? TAG.exec(rest);
    if (!cut) break;
    rest = rest.slice(cut[0].length);
  }
  return rest.trim();
}

function prefixes(subject: string | null): string[] {
  const found: string[] = [];
  let rest = (subject ?? '').replace(TAG, '');
  for (let round = 0; round < 12; round++) {
    const match = nextPrefix(rest);
    if (!match) break;
    found.push(foldText(match[1]!));
    rest = rest.slice(match[0].length);
  }
  return found;
}

function nextPrefix(subject: string): RegExpExecArray | null {
  const match = PREFIX.exec(subject);
  const word = match ? foldText(match[1]!) : '';
  return match && (FORWARD.includes(word) || REPLY.includes(word)) ? match : null;
}
