import type { DateTime } from 'luxon';
import type { Language } from '../../../src/core/reading.ts';
import { about, deliveryOf, throughFilter } from './delivery.ts';
import type { Delivery, ExpectedMail } from './expected.ts';
import { bounced, type Mail } from './mime.ts';
import { JANA, OWNER_ZONE } from './owner.ts';
import type { ApplicationPlan } from './plans.ts';
import { type Told, workingDay } from './tell.ts';

export type AnswerGiven = 'feedback' | 'opt_out' | 'away' | 'hardBounce' | 'softBounce' | 'warm' | 'question';

/** Who answers what, by company, and on which working day after the refusal. */
export const ANSWERS: Readonly<Record<string, { gives: AnswerGiven; after: number; text: string }>> = {
  'Tidewell Systems': {
    gives: 'feedback',
    after: 6,
    text: `Hi Jana,\n\nHappy to. Two things, honestly: your system design answer was strong but you never asked about our constraints, and when Owen pushed on cost you didn't have numbers ready. Technically you were the best of the four. I'd come to the next one with one project in euros and hours.\n\nHope that's useful!\nHannah`,
  },
  'Octave Nine': {
    gives: 'feedback',
    after: 7,
    text: `Jana,\n\nThanks for asking, hardly anyone does. The team felt you went deep very quickly, which lost the business folks in the room. Start with the headline, then offer the detail. SQL was flawless.\n\nMarcus`,
  },
  'Nordlicht Energie AG': {
    gives: 'feedback',
    after: 6,
    text: 'Guten Tag Frau Wessel,\n\ngern gebe ich Ihnen eine kurze Rückmeldung: Fachlich waren Sie überzeugend. Im Gespräch haben Sie auf die Frage nach Konflikten im Team recht ausweichend geantwortet, da hätten wir uns ein konkretes Beispiel gewünscht. Auch die Kenntnis des Energiemarkts war bei der anderen Person größer.\n\nMit freundlichen Grüßen\nKatrin Hollmann',
  },
  'Maréchal Boulangeries': {
    gives: 'feedback',
    after: 6,
    text: "Bonjour Jana,\n\nAvec plaisir. Votre étude de cas était claire, mais l'équipe aurait aimé plus de questions sur nos boutiques. Une visite d'un point de vente avant l'entretien aurait fait la différence.\n\nBien à vous,\nCamille",
  },
  'Grupo Encina': {
    gives: 'feedback',
    after: 6,
    text: 'Hola Jana:\n\nClaro que sí. Lo mejor fue la prueba de SQL. Lo que te faltó fue explicar el impacto de tus proyectos: hablaste mucho de herramientas y poco de resultados.\n\n¡Suerte!\nLucía',
  },
  'Van der Berg Logistiek': {
    gives: 'feedback',
    after: 6,
    text: 'Hoi Jana,\n\nGoed dat je het vraagt. Pieter vond je analyse sterk, maar je verhaal over samenwerken bleef wat vaag. Volgende keer een concreet voorbeeld meenemen!\n\nGroetjes,\nMarloes',
  },
  'Cais Novo': {
    gives: 'feedback',
    after: 6,
    text: 'Olá Jana,\n\nCom todo o gosto. Gostámos da sua apresentação; o que pesou foi a falta de experiência com dados em tempo real. Sugiro um pequeno projeto nessa área para mostrar.\n\nUm abraço,\nMariana',
  },
  'Officine Marchetti': {
    gives: 'feedback',
    after: 6,
    text: "Gentile Jana,\n\nvolentieri. La prova pratica è andata bene. Nel colloquio, però, le risposte erano un po' lunghe e il nostro direttore ha perso il filo. Le consiglio di preparare esempi più brevi.\n\nCordiali saluti,\nGiulia Conti",
  },
  'Quarrystone Analytics': {
    gives: 'opt_out',
    after: 6,
    text: `Hi Jana,\n\nWe have a policy of not giving feedback, so please don't contact me about this again. Please take me off your list.\n\nAoife`,
  },
  'Greyhound Logistics': { gives: 'opt_out', after: 6, text: 'Please do not email me again.\n\nDerek' },
  Isarwerk: {
    gives: 'opt_out',
    after: 6,
    text: 'Hallo Frau Wessel,\n\nbitte sehen Sie von weiteren Nachrichten ab. Ich möchte keine E-Mails mehr von Ihnen erhalten.\n\nFlorian Huber',
  },
  'Novalis Assurances': {
    gives: 'opt_out',
    after: 6,
    text: 'Bonjour,\n\nMerci de ne plus me contacter à ce sujet.\n\nKarim Benali',
  },
  Mareal: { gives: 'opt_out', after: 6, text: 'Hola Jana:\n\nTe ruego que no me escribas más.\n\nPau' },
  'Zonnehoek Energie': {
    gives: 'opt_out',
    after: 6,
    text: 'Beste Jana,\n\nIk wil hierover geen mails meer ontvangen, wil je me niet meer benaderen?\n\nEline de Wit',
  },
  'Jequitibá Digital': {
    gives: 'opt_out',
    after: 6,
    text: 'Olá Jana,\n\nPeço que não me envie mais e-mails, por favor.\n\nThiago',
  },
  'Borgo Energia': {
    gives: 'opt_out',
    after: 6,
    text: 'Buongiorno,\n\nla prego di non scrivermi più.\n\nLuca Fontana',
  },
  Almwind: {
    gives: 'away',
    after: 4,
    text: 'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis einschließlich 28. November nicht im Büro und ab 1. Dezember wieder erreichbar. In dringenden Fällen wenden Sie sich bitte an office@almwind.example.\n\nTheresa Gruber',
  },
  'Mistral Robotics': {
    gives: 'away',
    after: 4,
    text: 'Thank you for your email. I am on parental leave until 2 March 2026 with no access to email. For urgent matters please contact people@mistralrobotics.example.\n\nJohanna Reiter',
  },
  'Cap Horizon': {
    gives: 'away',
    after: 4,
    text: 'Bonjour,\n\nJe suis actuellement en congés et serai de retour le lundi 24 novembre. Votre message ne sera pas transféré.\n\nÉlodie Roussel',
  },
  Wildersea: {
    gives: 'hardBounce',
    after: 3,
    text: '550 5.1.1 The email account that you tried to reach does not exist',
  },
  'Zürisoft AG': {
    gives: 'hardBounce',
    after: 3,
    text: '550 5.4.1 Recipient address rejected: Access denied',
  },
  'Funkturm Medien': {
    gives: 'softBounce',
    after: 3,
    text: '452 4.2.2 The email account that you tried to reach is over quota',
  },
  'Marrow & Pike': {
    gives: 'warm',
    after: 6,
    text: `Hi Jana,\n\nWhat a gracious note. I can't share the panel's comments, I'm afraid, but everyone liked you and I've put your name in my little black book for the spring. Do keep in touch.\n\nZara`,
  },
  'Rheinland Medtech': {
    gives: 'warm',
    after: 6,
    text: 'Liebe Frau Wessel,\n\nvielen Dank für Ihre nette Nachricht! Einzelheiten darf ich leider nicht nennen. Ich habe Sie aber in unseren Talentpool aufgenommen und komme gern auf Sie zu, wenn wieder etwas Passendes frei wird.\n\nViele Grüße\nStefan Kruse',
  },
  Kadewerk: {
    gives: 'warm',
    after: 6,
    text: 'Hoi Jana,\n\nWat een leuk bericht! We houden je zeker in gedachten voor een volgende keer.\n\nGroetjes,\nSanne',
  },
  'Saffron Lane': {
    gives: 'question',
    after: 6,
    text: 'Hi Jana,\n\nSure, easier to do by phone. Are you around on Thursday after 4?\n\nDivya',
  },
  'Sundial Solar': {
    gives: 'question',
    after: 6,
    text: "Hi Jana,\n\nHappy to share some thoughts. Before I do, would you mind if I passed your resume to our sister company in Tucson? They're hiring.\n\nMaria",
  },
};

/** From when on an answer's writer must be left alone. */
export function isFinal(gives: AnswerGiven): boolean {
  return gives === 'opt_out' || gives === 'hardBounce';
}

/** What the person who was asked answers, by a mail that cannot name ours by its id. */
export async function tellAnswer(plan: ApplicationPlan, { expected, last }: Told): Promise<Delivery | null> {
  const answer = ANSWERS[plan.company];
  const person = expected.to[0];
  if (!answer || !person) return null;
  const at = workingDay(last.at.toISODate() as string, plan.zone, answer.after).set({ hour: 15, minute: 22 });
  const subject = /^(?:re|aw):/i.test(last.subject) ? last.subject : `Re: ${last.subject}`;
  const name = `a-${expected.key.replace(/[^\w]+/g, '-').slice(0, 40)}-${answer.gives}`;
  const expect = about(LABEL[answer.gives], plan.company, plan.role, expected.key);
  if (answer.gives === 'hardBounce' || answer.gives === 'softBounce')
    return bounceOf(person.address, subject, answer.text, at, { name, expect });
  const isAway = answer.gives === 'away';
  const mail: Mail = {
    from: { name: person.name, address: person.address },
    subject: isAway ? `${AWAY[plan.language]}: ${subject}` : subject,
    text: isAway ? answer.text : answer.text + quoteOf(plan.language, at),
    at,
    messageId: `<answer.${at.toMillis().toString(36)}@${plan.domain}>`,
    inReplyTo: `<changed-on-the-way.${at.toMillis()}@brievenbus.example>`,
    ...(isAway && { headers: [{ key: 'Auto-Submitted', value: 'auto-replied' }] }),
  };
  return throughFilter(mail, name, expect);
}

const LABEL: Readonly<Record<AnswerGiven, ExpectedMail['label']>> = {
  feedback: 'feedback_reply',
  opt_out: 'opt_out',
  away: 'out_of_office',
  hardBounce: 'bounce',
  softBounce: 'bounce',
  warm: 'answer',
  question: 'answer',
};

const AWAY: Readonly<Record<Language, string>> = {
  en: 'Automatic reply',
  de: 'Automatische Antwort',
  fr: 'Réponse automatique',
  es: 'Respuesta automática',
  nl: 'Automatisch antwoord',
  pt: 'Resposta automática',
  it: 'Risposta automatica',
};

async function bounceOf(
  to: string,
  subject: string,
  diagnostic: string,
  at: DateTime,
  { name, expect }: { name: string; expect: ExpectedMail },
): Promise<Delivery> {
  const raw = await bounced({
    at: at.setZone(OWNER_ZONE),
    id: `dsn.${at.toMillis().toString(36)}`,
    to,
    subject,
    status: /\d\.\d\.\d/.exec(diagnostic)?.[0] ?? '5.0.0',
    diagnostic,
    words: `I'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<${to}>: ${diagnostic}`,
  });
  return deliveryOf(raw, at.plus({ seconds: 12 }), name, expect);
}

/** What hangs below an answer: the words of a request as somebody might have put them. */
function quoteOf(language: Language, at: DateTime): string {
  const day = at.minus({ days: 4 }).toISODate();
  const above: Readonly<Record<Language, string>> = {
    en: `On ${day}, ${JANA.name} <${JANA.address}> wrote:\n> Thank you for letting me know. If you have five minutes, I would be glad to hear what I could do better.`,
    de: `Am ${day} schrieb ${JANA.name} <${JANA.address}>:\n> vielen Dank für Ihre Nachricht. Hätten Sie fünf Minuten für eine kurze Rückmeldung?`,
    fr: `Le ${day}, ${JANA.name} <${JANA.address}> a écrit :\n> Merci pour votre message. Auriez-vous cinq minutes pour un bref retour ?`,
    es: `El ${day}, ${JANA.name} <${JANA.address}> escribió:\n> Gracias por avisarme. ¿Tendrías cinco minutos para contarme qué podría mejorar?`,
    nl: `Op ${day} schreef ${JANA.name} <${JANA.address}>:\n> Bedankt voor je bericht. Heb je vijf minuten voor wat feedback?`,
    pt: `Em ${day}, ${JANA.name} <${JANA.address}> escreveu:\n> Obrigada pela mensagem. Teria cinco minutos para um breve retorno?`,
    it: `Il ${day}, ${JANA.name} <${JANA.address}> ha scritto:\n> Grazie per il messaggio. Avrebbe cinque minuti per un breve riscontro?`,
  };
  return `\n\n${above[language]}`;
}
