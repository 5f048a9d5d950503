import { describe, expect, it } from 'vitest';
import { stripHistory } from '../../../../src/core/read/strip-history.ts';

const own = 'Dear Robin,\n\nyou were close. We went on with somebody else.';
const signer = 'Ines Corvi\nTalent Partner | Tidewater\n+49 40 1234567';

const CLOSINGS: readonly [string, readonly string[]][] = [
  [
    'en',
    [
      'Kind regards,',
      'Best regards,',
      'Warm regards,',
      'Warmest regards,',
      'Best wishes,',
      'With best wishes,',
      'With kind regards,',
      'Many thanks,',
      'Thanks,',
      'Thanks!',
      'Cheers,',
      'Best,',
      'All the best,',
      'Sincerely,',
      'Yours sincerely,',
      'Yours faithfully,',
      'Regards,',
      'Respectfully,',
      'Warmly,',
      'Kindest,',
      'Kindly,',
      'With appreciation,',
      'With gratitude,',
      'Take care,',
      'Have a great day!',
      'Have a nice weekend,',
      'Sincerely yours,',
      'Yours,',
      'Very best,',
      'In gratitude,',
      'Thank you and best regards,',
      'Thanks and regards,',
    ],
  ],
  [
    'de',
    [
      'Mit freundlichen Grüßen',
      'Mit freundlichen Grüssen',
      'Mit freundlichem Gruß',
      'Freundliche Grüße',
      'Freundliche Grüsse',
      'Viele Grüße',
      'Viele Grüße aus Hamburg',
      'Beste Grüße',
      'Beste Grüße aus dem Hafen',
      'Herzliche Grüße',
      'Liebe Grüße',
      'Schöne Grüße',
      'Mit besten Grüßen',
      'Mit herzlichen Grüßen',
      'Mit vielen Grüßen',
      'Freundliche Grüße aus Zürich',
      'Viele liebe Grüße',
      'Beste Grüße und alles Gute',
      'Gruß',
      'Grüße',
      'LG',
      'VG',
      'MfG',
      'Hochachtungsvoll',
      'Herzlichst',
      'Ihre',
      'Es grüßt Sie herzlich',
      'Bis bald',
      'Alles Gute',
      'Danke und Gruß',
      'Vielen Dank und freundliche Grüße',
      'Mit freundlichen Grüßen aus Bremen',
    ],
  ],
  [
    'fr',
    [
      'Cordialement,',
      'Bien cordialement,',
      'Très cordialement,',
      'Bien à vous,',
      'Bien à toi,',
      'Sincères salutations,',
      'Meilleures salutations,',
      'Salutations distinguées,',
      'Sincèrement,',
      'Respectueusement,',
      'Belle journée,',
      'Bonne journée,',
      'Bonne continuation,',
      'Au plaisir,',
      'À bientôt,',
      'Cdlt,',
      'Cdt,',
      'Amicalement,',
      'Bien sincèrement,',
      "Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.",
      "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
      "Nous vous prions de croire, Madame, en l'assurance de notre considération.",
    ],
  ],
  [
    'es',
    [
      'Un saludo,',
      'Saludos,',
      'Saludos cordiales,',
      'Un cordial saludo,',
      'Reciba un cordial saludo,',
      'Recibe un cordial saludo,',
      'Atentamente,',
      'Muy atentamente,',
      'Cordialmente,',
      'Le saluda atentamente,',
      'Un abrazo,',
      'Gracias,',
      'Muchas gracias,',
      'Gracias y saludos,',
      'Saludos y gracias,',
      'Con un cordial saludo,',
    ],
  ],
  [
    'nl',
    [
      'Met vriendelijke groet,',
      'Met vriendelijke groeten,',
      'Met hartelijke groet,',
      'Vriendelijke groet,',
      'Vriendelijke groeten,',
      'Hartelijke groet,',
      'Hartelijke groeten,',
      'Groet,',
      'Groeten,',
      'Groetjes,',
      'Mvg,',
      'Hoogachtend,',
      'Met beste groeten,',
      'Beste groet,',
      'Alvast bedankt,',
      'Bedankt,',
    ],
  ],
  [
    'pt',
    [
      'Atenciosamente,',
      'Com os melhores cumprimentos,',
      'Melhores cumprimentos,',
      'Cumprimentos,',
      'Cordialmente,',
      'Cordiais cumprimentos,',
      'Abraços,',
      'Abraço,',
      'Um abraço,',
      'Att.,',
      'Att,',
      'Obrigado,',
      'Obrigada,',
      'Muito obrigada,',
      'Grato,',
      'Com os meus cumprimentos,',
      'Respeitosamente,',
    ],
  ],
  [
    'it',
    [
      'Cordiali saluti,',
      'Distinti saluti,',
      'Un cordiale saluto,',
      'Cordialmente,',
      'Cari saluti,',
      'Un saluto,',
      'Saluti,',
      'Tanti saluti,',
      'Grazie,',
      'Grazie e cordiali saluti,',
      'Grazie mille,',
      'A presto,',
      'In fede,',
      'Con i migliori saluti,',
      'I migliori saluti,',
      'Buona giornata,',
    ],
  ],
];

describe('the words that close a letter', () => {
  for (const [language, closings] of CLOSINGS) {
    it.each(closings)(`are known in ${language}: %s`, (closing) => {
      expect(stripHistory(`${own}\n\n${closing}\n${signer}`)).toEqual({
        text: own,
        quoted: null,
        signature: `${closing}\n${signer}`,
      });
    });
  }

  it.each([
    'Best, Ines',
    'Viele Grüße Jörg Brückner',
    'LG Jörg',
    'Cordialement, Maëlle Quéré',
    'Groetjes Fenna',
  ])('may stand beside a name: %s', (line) => {
    expect(stripHistory(`${own}\n${line}`)).toEqual({ text: own, quoted: null, signature: line });
  });

  it.each([
    'We wish you all the best.',
    'Wir wünschen Ihnen viel Erfolg!',
    'Nous vous souhaitons bonne chance.',
    'Te deseamos mucha suerte.',
    'Veel succes met zoeken!',
    'Desejamos boa sorte.',
    'Le auguriamo buona fortuna.',
  ])('do not take along what is wished: %s', (wish) => {
    expect(stripHistory(`${own}\n\n${wish}\n\n${signer}`)).toEqual({
      text: `${own}\n\n${wish}`,
      quoted: null,
      signature: signer,
    });
  });

  it.each([
    'Thanks for the talk.\n\nThe board met on Monday and has chosen a person with more years at sea than you.',
    'Dear Robin,\n\nI wish you could have seen the harbour,\nit was lovely.',
    'Gracias por tu tiempo y por tu interés.\nHemos elegido a otra persona.',
    'Bedankt voor je tijd.\nWe gaan verder met iemand anders.',
    'Dear Robin,\n\nBest Western has the rooms.\nSee you there.',
  ])('are no part of %j', (text) => {
    expect(stripHistory(text)).toEqual({ text, quoted: null, signature: null });
  });

  it('close only one half of a letter in two languages', () => {
    const half =
      'Guten Tag Robin Vey,\n\nwir haben uns anders entschieden.\n\nMit freundlichen Grüßen\nInes Corvi';
    const short = 'We have chosen somebody else.';
    for (const mark of [
      '--- English version below ---',
      '(English text)',
      'Version française',
      'Dear Robin,',
    ])
      expect(stripHistory(`${half}\n\n${mark}\n\n${short}\n\nBest regards,\nInes`)).toEqual({
        text: `${half}\n\n${mark}\n\n${short}`,
        quoted: null,
        signature: 'Best regards,\nInes',
      });
  });
});
