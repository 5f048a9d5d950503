import { describe, expect, it } from 'vitest';
import { labelledReading } from '../../../../src/cli/labelled-reading.ts';
import { classifierInput } from '../../../../src/core/classify/classifier-input.ts';
import { classifyEmail } from '../../../../src/core/classify/classify-email.ts';
import type { Label } from '../../../../src/core/outcome.ts';

const thresholds = { record: 0.8, send: 0.95 };

/** Mail that reads like something else. Each must come out right, or wait for the owner's eye. */
const TRAPS: readonly (readonly [trap: string, gold: Label, subject: string | null, body: string])[] = [
  [
    'an acknowledgement with a condition',
    'application_received',
    'We have your application',
    'Thank you for applying for Kiln Technician. If you are not selected for this position, keep an eye on our careers page. We will contact you if your profile is a match.',
  ],
  [
    'an interview moved with regret',
    'interview_invitation',
    'Our call on Tuesday',
    'Hi Imke, unfortunately I need to move our interview on Tuesday, I have a clash. Would Thursday at 3 pm work instead? Sorry for the trouble!',
  ],
  [
    'a rejection that opens like a receipt',
    'rejection',
    'Thank you for applying to Fenbrook',
    'Thank you for applying to Fenbrook. We have reviewed your application for Glaze Chemist and will not be moving forward with it.',
  ],
  [
    'another direction',
    'rejection',
    null,
    'Hi Imke, thanks again for the time you spent with us on the Archivist role. The team went in another direction. I wish you all the best.',
  ],
  [
    'good news in the words of a no about the others',
    'interview_invitation',
    'You are through to the last round',
    'Hi Imke, most of the people we met did not make it past Monday, but you did. I will be in touch with a date for the last round.',
  ],
  [
    'the next step, after thanks for the last one',
    'interview_invitation',
    'Siguiente ronda',
    'Hola Imke: gracias por la conversación del lunes. Queremos que sigas en el proceso; el próximo paso es conocer a la directora.',
  ],
  [
    'a no in the words of an invitation',
    'rejection',
    'After our phone screen',
    'Hi Imke, many thanks for the phone screen. I am afraid we will not be inviting you to the interviews on site for Night Baker.',
  ],
  [
    'a gallery that invites to a conversation',
    'not_job_related',
    'Uitnodiging: opening zomertentoonstelling',
    'Wij nodigen u uit voor de opening op zaterdag om 16:00 uur, met een gesprek met de schilder.',
  ],
  [
    'a kind word after the machine has written',
    'rejection',
    'Re: Tea on Friday?',
    'Hi Imke, the system was quicker than I was, sorry. It was a good conversation. We went with someone who had run a bakery; you would have been my second choice.',
  ],
  [
    'other candidates',
    'rejection',
    'Your candidacy',
    'After some thought we chose to move forward with other candidates for the Night Baker position.',
  ],
  [
    'an offer',
    'offer',
    'Good news',
    'Dear Imke, it is my pleasure to extend you an offer for the position of Kiln Technician with a salary of 41,000 EUR, starting on 1 March.',
  ],
  [
    'feedback with regret',
    'feedback_reply',
    'Re: A quick question after our interview',
    'Hi Imke, of course, happy to give you some feedback. You were strong on glazes. Unfortunately your answers on safety were thin, and the other candidate had run a kiln of that size.',
  ],
  [
    'outreach that would love to chat',
    'recruiter_outreach',
    'Kiln Lead at a growing studio',
    'Hi Imke, I came across your profile and think you could be a great fit for a Kiln Lead role at one of our clients. I would love to chat with you this week if you are open to new opportunities.',
  ],
  [
    'a test',
    'assessment',
    'Next step: coding challenge',
    'Hi Imke, thanks for applying. As a next step please complete the coding challenge within 5 days. It takes about 90 minutes.',
  ],
  [
    'a link to choose a time',
    'interview_invitation',
    'Interview with Fenbrook',
    'Hi Imke, we enjoyed your application for Archivist and would like to talk. Please pick a slot here: https://calendly.com/odile-fenbrook/30min',
  ],
  [
    'moving forward, and it is good news',
    'interview_invitation',
    'Your application for Archivist',
    'Hi Imke, we have decided to move forward with your application! The next step is a 45 minute interview with Rafe. When are you free next week?',
  ],
  [
    'a role that is closed',
    'rejection',
    'Archivist (closed)',
    'Hello, the Archivist position that you applied for has been closed and will not be filled this year. Thank you for your interest.',
  ],
  [
    'withdrawn by the candidate',
    'status_update',
    'Your application was withdrawn',
    'Hello Imke, this confirms that you have withdrawn your application for Archivist. If this was a mistake, sign in to your account to apply again.',
  ],
  [
    'an offer to somebody else, and still open',
    'status_update',
    'Where we are',
    'Hi Imke, a short update on the Archivist role: we have made an offer to another candidate and are waiting for the answer. No decision on your application has been made yet; I will write to you on Monday.',
  ],
  [
    'an advert that quotes rejection',
    'not_job_related',
    'Rejected again?',
    '"We regret to inform you that you have not been selected." Sick of hearing it? Our course rewrites your CV in a weekend. 40 % off until Sunday. Unsubscribe here.',
  ],
  [
    'a flat',
    'not_job_related',
    'Your application for the flat in Mill Lane',
    'Dear Ms Vandersloot, thank you for viewing the flat in Mill Lane. Unfortunately the landlord has decided in favour of another applicant. We wish you luck with your search.',
  ],
  [
    'a place at a university',
    'not_job_related',
    'Your application to MA Ceramics',
    'Dear Applicant, the admissions committee has considered your application to the MA programme. We regret that we are unable to offer you a place on the course.',
  ],
  [
    'a survey on an interview',
    'status_update',
    'How was your interview?',
    'Hi Imke, you recently interviewed with Fenbrook. Please take two minutes to rate your candidate experience in this survey. Your answers have no influence on any decision.',
  ],
  [
    'still under review',
    'status_update',
    null,
    'Hi Imke, sorry for the silence. Your application for Archivist is still under review and no decision has been taken. Unfortunately it takes longer than planned.',
  ],
  [
    'a job alert',
    'not_job_related',
    '9 new jobs for you',
    'Your job alert: archivist in Ghent. Archivist - Fenbrook - 2 days ago - Apply now. Records Manager - Tidewater - 3 days ago - Apply now. Unsubscribe | Manage alerts',
  ],
  [
    'a colleague who moves a meeting',
    'not_job_related',
    'Budget meeting moved',
    'Hi all, unfortunately we have to move the budget meeting to Thursday at 10. Please bring the numbers of the last quarter.',
  ],
  [
    'an interview for a newspaper',
    'not_job_related',
    'An interview for our magazine?',
    'Dear Ms Vandersloot, for our spring issue I would like to interview you about your glazes. Would Tuesday or Wednesday suit you? A photographer would come along.',
  ],
  [
    'a German no without "leider"',
    'rejection',
    'Ihre Bewerbung als Archivarin',
    'Sehr geehrte Frau Vandersloot, vielen Dank für Ihre Bewerbung. Nach sorgfältiger Prüfung haben wir uns für eine andere Bewerberin entschieden. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.',
  ],
  [
    'a German invitation with "leider"',
    'interview_invitation',
    'Unser Gespräch am Dienstag',
    'Liebe Frau Vandersloot, leider muss ich unser Vorstellungsgespräch am Dienstag verschieben. Passt Ihnen Donnerstag um 15 Uhr? Bitte entschuldigen Sie die Umstände.',
  ],
  [
    'a past no, and now an invitation',
    'interview_invitation',
    'Archivist, once more',
    'Hi Imke, in May we had to tell you no because we had chosen somebody else. She has left, and we would like to invite you to an interview after all. Are you free on Friday at 2 pm?',
  ],
];

/** Mail that may be taken for what it is not, as long as it waits for the owner's eye. */
const DOUBTED: typeof TRAPS = [
  [
    'a place in a bootcamp',
    'not_job_related',
    'You are in!',
    'Hi Imke, congratulations! We are delighted to offer you a place in our spring pottery bootcamp. Please accept your offer by Friday and pay the deposit of 400 to secure it.',
  ],
  [
    'a no about a friend',
    'not_job_related',
    'Re: Teo',
    'Hi Imke, thanks again for pointing us to Teo. We met him twice and liked him, but have decided to move forward with another candidate for the Kiln Technician role. I have already told him.',
  ],
  [
    'a grant in Spanish',
    'not_job_related',
    'Resolución',
    'Estimada solicitante: le comunicamos que su solicitud de beca de posgrado no ha sido seleccionada. Agradecemos su interés y la animamos a participar en la próxima edición.',
  ],
  [
    'an offer that is taken back',
    'rejection',
    'Your start with us',
    "Dear Imke, we were thrilled when you accepted our offer for Kiln Technician. After last week's news we have no choice but to withdraw the offer. I am so sorry.",
  ],
  [
    'an offer with more time',
    'offer',
    'Deadline',
    'Hi Imke, we can give you until Friday noon. Unfortunately after that we would have to go to our second candidate for the Archivist role. We really hope you say yes.',
  ],
  [
    'a health check',
    'not_job_related',
    'Reminder: complete your assessment',
    'Hi Imke, your annual Health Risk Assessment is waiting. Please complete the assessment by Friday, it takes about 10 minutes and there are no wrong answers.',
  ],
  [
    'a French writer who asks for an interview',
    'not_job_related',
    "Demande d'entretien",
    "Bonjour Imke, je prépare un article sur les céramistes et j'aimerais vous interviewer. Seriez-vous disponible jeudi à 14 h ou vendredi matin ? Cela prendrait 30 minutes par téléphone.",
  ],
];

const forwarded = (subject: string | null, body: string) => ({
  subject: `Fwd: ${subject ?? 'Hello'}`,
  from: 'Imke Vandersloot <imke@vandersloot.example>',
  body: `---------- Forwarded message ---------\nFrom: Odile Marchetti <odile@fenbrook.example>\nDate: Tue, 3 Mar 2026 at 10:12\nSubject: ${subject ?? 'Hello'}\nTo: <imke@vandersloot.example>\n\n\n${body}\n`,
});
const meaning = (mail: { subject: string | null; from: string | null; body: string }) =>
  classifyEmail(classifierInput(labelledReading(mail)), thresholds);

describe('mail that reads like something else', () => {
  it.each([...TRAPS, ...DOUBTED])('%s: %s', (_trap, gold, subject, body) => {
    for (const mail of [{ subject, from: null, body }, forwarded(subject, body)]) {
      const { label, review, confidence, evidence } = meaning(mail);
      if (label !== gold)
        expect({ label, review }, JSON.stringify({ confidence, evidence })).toEqual({ label, review: true });
    }
  });

  it('is mostly right, and not only waiting', () => {
    const right = TRAPS.filter(
      ([, gold, subject, body]) => meaning({ subject, from: null, body }).label === gold,
    );
    expect(right.length / TRAPS.length).toBeGreaterThanOrEqual(0.85);
  });

  it('says the same of a forward as of the original', () => {
    for (const [trap, , subject, body] of TRAPS) {
      const original = {
        subject: subject ?? 'Hello',
        from: 'Odile Marchetti <odile@fenbrook.example>',
        body,
      };
      expect(meaning(forwarded(subject, body)), trap).toEqual(meaning(original));
    }
  });
});
