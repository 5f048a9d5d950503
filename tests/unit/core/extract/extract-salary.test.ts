import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/classify/sentences.ts';
import { extractSalary } from '../../../../src/core/extract/extract-salary.ts';

const read = (text: string) => extractSalary(splitSentences(text));

describe('the salary', () => {
  it.each([
    ['We offer you a salary of £41,500 per annum.', '£41,500 per annum'],
    ['Base pay is $118,000.', '$118,000'],
    ['The rate is €38 an hour.', '€38 an hour'],
    ['The pay range is $90k - $105k.', '$90k - $105k'],
    ['It pays 64k plus car allowance.', '64k plus car allowance'],
    ['Das Gehalt beträgt 3.850 Euro brutto.', '3.850 Euro brutto'],
    ['Die Stelle ist nach Entgeltgruppe 9b TVöD bewertet.', 'Entgeltgruppe 9b TVöD'],
    ['Votre rémunération sera de 39 500 € bruts annuels.', '39 500 € bruts annuels'],
    ['El sueldo es de 27.400 € brutos anuales.', '27.400 € brutos anuales'],
    ['Je salaris wordt € 3.410,- bruto per maand.', '€ 3.410,-'],
    ['O salário é de R$ 6.400,00.', 'R$ 6.400,00'],
    ['La RAL è di € 36.000 lordi.', '€ 36.000 lordi'],
    ['There is a signing bonus of $5,000, and your salary is $120,000.', '$120,000'],
    ['You get a relocation package of €3,000 and a salary of €70,000.', '€70,000'],
    [
      'Dazu kommen ein Essenszuschuss von 6,67 € am Tag und ein Gehalt von 60.000 € im Jahr.',
      '60.000 € im Jahr',
    ],
    ['It pays $98,000 plus a bonus of $4,000.', '$98,000'],
  ])('is read from: %s', (text, value) => {
    const found = read(text);
    expect(found?.value.startsWith(value)).toBe(true);
    expect(found?.evidence).toBe(text);
  });

  it.each([
    'We have 12,000 customers in 14 countries.',
    'Your travel costs of £45 will be refunded.',
    'The fund manages €2 bn.',
    'We start at 9.30.',
    'We made $120 million in revenue and pay at a good rate.',
    'We offer a referral bonus of €1,500.',
    'The package has a €2,000 signing bonus.',
  ])('is not guessed from: %s', (text) => expect(read(text)).toBeNull());

  it.each([
    ['The salary for this role is £55,000 - £65,000 per annum.', '£55,000 - £65,000 per annum'],
    ['Das Gehalt beträgt 3.850 Euro brutto.', '3.850 Euro brutto'],
    ['The job pays $16/hr.', '$16/hr'],
  ])('is read outside an offer where pay is named: %s', (text, value) => {
    expect(extractSalary(splitSentences(text), { isOffer: false })?.value).toBe(value);
  });

  it.each([
    'For the test we pay you $250.',
    'We offer up to $60 per day for your travel.',
    'Salaried staff get a tuition benefit of up to $5,250 a year.',
    'It pays 64k.',
  ])('is not any money outside an offer: %s', (text) => {
    expect(extractSalary(splitSentences(text), { isOffer: false })).toBeNull();
  });
});
