import { DateTime } from 'luxon';
import { about, mailBy, throughFilter } from './delivery.ts';
import type { Delivery, ExpectedMail } from './expected.ts';
import { OWNER_ZONE } from './owner.ts';

interface Noise {
  from: { name: string; address: string };
  subject: string;
  text: string;
  label: ExpectedMail['label'];
  isBulk?: boolean;
}

const alert = (name: string, address: string, subject: string, text: string): Noise => ({
  from: { name, address },
  subject,
  text,
  label: 'not_job_related',
  isBulk: true,
});

/** Everything else that a filter sends along. */
const NOISE: readonly Noise[] = [
  alert(
    'Jobmast',
    'alerts@jobmast.example',
    '14 new jobs for "data engineer" in Amsterdam',
    'Your daily job alert\n\nSenior Data Engineer - Polderzicht Zorg - Lelystad\nData Analyst - Grachtenpost - Amsterdam\nUnfortunately some positions may already be filled.\n\nUnsubscribe | Edit alert',
  ),
  alert(
    'Stellenkompass',
    'suchagent@stellenkompass.example',
    '7 neue Stellen: Datenanalystin in Hamburg',
    'Ihr Suchagent hat neue Treffer gefunden:\n\nDatenanalystin (m/w/d) - Nordlicht Energie AG\nBusiness Analystin - Hanse Kontor\n\nSuchagent abbestellen',
  ),
  alert(
    'The Data Weekly',
    'letter@dataweekly.example',
    'Why your interview loop rejects the best people',
    'This week: a long read on rejections after final rounds, how to ask for feedback, and three hiring managers on what went wrong. "We decided to move forward with other candidates" is a phrase that hurts...\n\nYou get this letter because you signed up.',
  ),
  alert(
    'Emploi Express',
    'alerte@emploi-express.example',
    'De nouvelles offres pour vous : analyste de données',
    'Bonjour,\n\n5 offres correspondent à votre recherche. Analyste de données - Lyon - Maréchal Boulangeries.\n\nSe désabonner',
  ),
  alert(
    'Trabaja Ya',
    'avisos@trabajaya.example',
    'Ofertas nuevas que encajan contigo',
    'Hola Jana:\n\nHemos encontrado 9 ofertas de analista de datos en Madrid.\n\nDarse de baja',
  ),
  {
    from: { name: 'Fietsenwinkel De Kroon', address: 'bestellingen@dekroonfietsen.example' },
    subject: 'Je bestelling 20418 is verzonden',
    text: 'Beste Jana,\n\nGoed nieuws: je fietstas is onderweg. Helaas is de regenhoes niet op voorraad; die sturen we na.\n\nTeam De Kroon',
    label: 'not_job_related',
  },
  {
    from: { name: 'Tandarts Oosterkade', address: 'afspraak@oosterkade.example' },
    subject: 'Herinnering: uw afspraak op dinsdag om 10:30',
    text: 'Geachte mevrouw Wessel,\n\nDit is een herinnering aan uw afspraak. Kunt u niet komen? Bel ons dan uiterlijk een dag van tevoren.',
    label: 'not_job_related',
  },
  {
    from: { name: 'Railpass', address: 'receipts@railpass.example' },
    subject: 'Your receipt',
    text: 'Thank you for travelling with us. Amsterdam Centraal - Köln Hbf, 1 adult, EUR 39.90.',
    label: 'not_job_related',
  },
  {
    from: { name: 'Gavin Stroud', address: 'gavin.stroud@nexushire.example' },
    subject: 'Data Lead opportunity - your background stood out',
    text: `Hi Jana,\n\nI came across your profile and I'm working with a fast growing scale-up that is looking for a Data Lead. Hybrid, up to 95k. Would you be open to a quick chat this week?\n\nBest,\nGavin Stroud\nPrincipal Consultant, Nexus Hire`,
    label: 'recruiter_outreach',
  },
  {
    from: { name: 'Verena Pohl', address: 'v.pohl@koepfejagd.example' },
    subject: 'Spannende Position für Sie',
    text: 'Guten Tag Frau Wessel,\n\nich bin auf Ihr Profil aufmerksam geworden. Für einen Mandanten aus dem Maschinenbau suche ich eine Leiterin Data & Analytics. Hätten Sie Interesse an einem unverbindlichen Austausch?\n\nBeste Grüße\nVerena Pohl',
    label: 'recruiter_outreach',
  },
  {
    from: { name: 'Inès Caillet', address: 'ines@chasseurs.example' },
    subject: 'Opportunité : responsable data à Paris',
    text: "Bonjour Jana,\n\nVotre parcours a attiré mon attention. J'accompagne une maison de luxe dans la recherche de sa responsable data. Seriez-vous ouverte à un échange ?\n\nInès Caillet",
    label: 'recruiter_outreach',
  },
  {
    from: { name: 'Hirestack', address: 'no-reply@hirestack.example' },
    subject: 'Your verification code',
    text: 'Your Hirestack security code is 448120. It is valid for ten minutes.',
    label: 'status_update',
  },
  {
    from: { name: 'Loes Wessel', address: 'loes.wessel@brievenbus.example' },
    subject: 'zaterdag',
    text: 'Hoi Jan, eten we zaterdag bij mam? Jammer dat het bij die waterclub niks geworden is, volgende keer beter! x Loes',
    label: 'not_job_related',
  },
  {
    from: { name: 'Kunstkring', address: 'programma@kunstkring.example' },
    subject: 'Uitnodiging: opening tentoonstelling',
    text: 'Wij nodigen u van harte uit voor de opening op vrijdag om 17:00 uur. Een gesprek met de kunstenaar volgt.',
    label: 'not_job_related',
    isBulk: true,
  },
];

const WEEKS = 52;

/** Two a week all year. */
export async function tellNoise(): Promise<Delivery[]> {
  const first = DateTime.fromISO('2025-09-01', { zone: OWNER_ZONE });
  const all = Array.from({ length: WEEKS * 2 }, (_, index) => index);
  return Promise.all(
    all.map((index) => {
      const noise = NOISE[(index * 5) % NOISE.length] as Noise;
      const at = first.plus({
        days: Math.floor(index * 3.5),
        hours: 7 + (index % 12),
        minutes: (index * 17) % 60,
      });
      const bulk = [
        { key: 'List-Unsubscribe', value: `<https://${noise.from.address.split('@')[1]}/off>` },
        { key: 'Precedence', value: 'bulk' },
      ];
      const mail = mailBy(
        noise.from,
        OWNER_ZONE,
        at.toFormat('yyyy-MM-dd HH:mm'),
        noise.subject,
        noise.text,
        noise.isBulk ? { headers: bulk } : {},
      );
      return throughFilter(mail, `n${String(index).padStart(3, '0')}`, about(noise.label));
    }),
  );
}
