import { DateTime } from 'luxon';
import { about, deliveryOf, mailBy, throughFilter } from './delivery.ts';
import type { Delivery } from './expected.ts';
import { direct, forwardedInline, fromOwner, redirected } from './mime.ts';
import { AUTHSERV, JANA, OWNER_ZONE } from './owner.ts';
import { PLANS } from './plans.ts';

/** Whom the forgers want Afterword to write to: nobody here was ever met. */
export const VICTIMS = [
  'victim.marsh@castorbridge.example',
  'ceo@ironvale.example',
  'p.holm@fjordbank.example',
  'anna.kraus@donauwerke.example',
  'press@lighthousepost.example',
  'talent@tidewe11.example',
  'helen.carr@dunmore-capital.example',
  'd.okoye@rueckenwind-jobs.example',
];

const REFUSAL = (name: string) =>
  `Hi Jana,\n\nThank you for interviewing with us last week. We enjoyed meeting you, but decided to go with another candidate for the Lead Analyst role. I'd be glad to give you feedback, just write to me.\n\nBest regards,\n${name}`;

/** Mails that lie about who wrote them; nothing may follow from any. */
export async function tellForged(): Promise<Delivery[]> {
  const expect = about('forged');
  const victim = (at: number, name: string) => ({ name, address: VICTIMS[at] as string });
  const inline = (at: number, name: string, day: string) =>
    forwardedInline(mailBy(victim(at, name), 'Europe/London', day, 'Your application', REFUSAL(name)), {
      client: 'gmail',
      language: 'en',
      at: DateTime.fromFormat(day, 'yyyy-MM-dd HH:mm', { zone: 'utc' }).plus({ hours: 2 }),
      verdict: 'fail',
    });
  const when = (day: string) => DateTime.fromFormat(day, 'yyyy-MM-dd HH:mm', { zone: 'utc' });

  const asRecruiter = mailBy(
    victim(1, 'Viktor Ironvale'),
    'Europe/London',
    '2025-11-04 09:12',
    'Your interview at Ironvale',
    REFUSAL('Viktor Ironvale'),
  );
  const stranger = mailBy(
    { name: 'Jana Wessel', address: 'jana.wessel@freemail.example' },
    'Europe/London',
    '2025-12-15 10:00',
    'Fwd: Your application',
    `---------- Forwarded message ---------\nFrom: Pia Holm <${VICTIMS[2]}>\nDate: Mon, Dec 15, 2025 at 9:00 AM\nSubject: Your application\nTo: <${JANA.address}>\n\n\n${REFUSAL('Pia Holm')}`,
  );
  const dressed = mailBy(
    victim(3, 'Anna Kraus'),
    'Europe/Vienna',
    '2026-01-19 08:30',
    'Ihre Bewerbung',
    'Sehr geehrte Frau Wessel,\n\nvielen Dank für das Vorstellungsgespräch. Wir haben uns für eine andere Bewerberin entschieden.\n\nMit freundlichen Grüßen\nAnna Kraus',
    {
      headers: [
        { key: 'X-Forwarded-To', value: 'search@posthoek.example' },
        { key: 'X-Forwarded-For', value: `${JANA.address} search@posthoek.example` },
        { key: 'Authentication-Results', value: `${AUTHSERV}; dmarc=pass header.from=donauwerke.example` },
      ],
    },
  );
  const thistle = PLANS.find((plan) => plan.company === 'Thistle Bank');
  const known = thistle?.recruiter ?? JANA;
  const inTheNameOfARecruiter = mailBy(
    known,
    'Europe/London',
    '2025-12-10 11:00',
    'Risk Data Analyst: outcome',
    `Dear Jana,\n\nThank you for your interview for Risk Data Analyst. You have not been successful.\n\nFiona Baird\nResourcing Partner, Thistle Bank`,
  );
  const failedAtTheFilter = mailBy(
    victim(4, 'Press Desk'),
    'Europe/London',
    '2026-02-11 09:00',
    'Your interview',
    REFUSAL('Laura Lighthouse'),
  );
  const lookalike = mailBy(
    victim(7, 'Dennis Okoye'),
    'Europe/Berlin',
    '2026-06-24 10:00',
    'Flottenanalystin',
    'Hallo Frau Wessel,\n\nvielen Dank für das Gespräch. Wir haben uns leider für jemand anderen entschieden. Melden Sie sich gern bei mir!\n\nDennis Okoye\nRecruiter, Rückenwind Mobility',
  );
  const passedOn = mailBy(
    { name: 'Deals Desk', address: 'hello@dealsdesk.example' },
    'Europe/London',
    '2026-03-18 07:50',
    'Fwd: Your interview',
    `Hi Jana, this reached us by mistake.\n\n---------- Forwarded message ---------\nFrom: Talent Team <${VICTIMS[5]}>\nDate: Tue, Mar 17, 2026 at 4:10 PM\nSubject: Your interview\nTo: <${JANA.address}>\n\n\n${REFUSAL('Hannah Pryce')}`,
  );
  const ownForwardOfAForward = passedOn.at.plus({ hours: 3 }).setZone(OWNER_ZONE);
  return [
    deliveryOf(
      await inline(0, 'Helen Marsh', '2025-10-21 03:14'),
      when('2025-10-21 05:14'),
      'f0-owner-forged',
      expect,
    ),
    deliveryOf(await direct({ ...asRecruiter, to: JANA }, 'fail'), asRecruiter.at, 'f1-failed', expect),
    deliveryOf(await direct(stranger, 'pass'), stranger.at, 'f2-stranger-forwards', expect),
    deliveryOf(
      await direct({ ...dressed, to: JANA }, 'absent'),
      dressed.at,
      'f3-dressed-as-redirect',
      expect,
    ),
    deliveryOf(
      await redirected(inTheNameOfARecruiter, { verdict: 'fail', isTagged: false }),
      inTheNameOfARecruiter.at,
      'f4-known-recruiter',
      expect,
    ),
    deliveryOf(
      await redirected(failedAtTheFilter, { verdict: 'fail' }),
      failedAtTheFilter.at,
      'f5-tagged-but-failed',
      expect,
    ),
    deliveryOf(
      await forwardedInline(passedOn, { client: 'gmail', language: 'en', at: ownForwardOfAForward }),
      ownForwardOfAForward,
      'f6-forward-of-a-forward',
      expect,
    ),
    await throughFilter(lookalike, 'f7-lookalike', expect),
    ...(await forgedCommands()),
  ];
}

/** Words that no email of ours may ever say. */
export const FORGED_NEWS = 'advisory board of MoonCoin';

async function forgedCommands(): Promise<Delivery[]> {
  const said = [
    ['2025-11-25T02:10', `win: joined the ${FORGED_NEWS}`],
    ['2026-02-10T12:30', 'resume'],
    ['2026-03-20T04:00', 'send AF-2345'],
    ['2026-04-02T04:00', 'pause'],
  ] as const;
  return Promise.all(
    said.map(async ([day, text], index) => {
      const at = DateTime.fromISO(day, { zone: OWNER_ZONE });
      const raw = await fromOwner(
        { subject: text, text, at, id: `forged.${index}` },
        index % 2 ? 'fail' : 'absent',
      );
      return deliveryOf(raw, at, `f9-command-${index}`, about('forged'));
    }),
  );
}
