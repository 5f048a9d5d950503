import { describe, expect, it } from 'vitest';
import { sameCompany } from '../../../../src/core/company-name.ts';
import { extractCompany } from '../../../../src/core/extract/extract-company.ts';
import { readLetter } from '../../../../src/core/extract/letter.ts';
import type { Identity } from '../../../../src/core/identity.ts';
import type { Original } from '../../../../src/core/reading.ts';
import { aReading } from '../../../_util/a-reading.ts';

const owner: Identity = {
  ownerName: 'Jonas Weber',
  ownerAddresses: ['jonas@weber.example'],
  inboxAddress: 'inbox@post.example',
  intakeTag: null,
  trustedAuthservId: null,
};
const bare = { from: null, subject: null, text: 'Hello.' };
const extract = (original: Partial<Original>) => {
  const { original: whole } = aReading({ original: { ...bare, ...original } });
  return extractCompany(whole, readLetter(whole), owner);
};
const from = (name: string, address = 'no-reply@us.greenhouse-mail.io') => ({ from: { name, address } });

describe('the company', () => {
  it.each([
    'Thank you for your interest in Boreal Freight.',
    'Thank you for applying to Boreal Freight.',
    'We have received your application for the Fleet Planner role at Boreal Freight.',
    'All the best from everyone at Boreal Freight',
    'On behalf of Boreal Freight, thank you.',
    'Your application was viewed by Boreal Freight.',
    'vielen Dank für Ihre Bewerbung als Flottenplanerin bei der Boreal Fracht GmbH',
    'Nous vous remercions de votre candidature au poste de Planificatrice chez Boréal Fret.',
    "Merci de l'intérêt que vous portez à Boréal Fret.",
    'Gracias por tu candidatura al puesto de Planificadora en Boreal Carga.',
    'Bedankt voor je sollicitatie als Planner bij Boreal Vracht.',
    'Recebemos a sua candidatura para a vaga de Planejadora na Boreal Cargas.',
    'Grazie per la tua candidatura presso Boreal Merci.',
  ])('is read from "%s"', (text) => {
    const found = extract({ text }).company;
    expect(found?.value).toMatch(/^Bor[eé]al/);
    expect(found?.evidence).toBe(text);
  });

  it.each([
    ['Rich, Pollard Wheels', 'Pollard Wheels'],
    ['Ines Marek\nHead of Studies\nUniversity of Alderlund', 'University of Alderlund'],
    ['Tomke (Salzkontor)', 'Salzkontor'],
    ['Viele Grüße\nFranziska Petz\nBäckerei Morgenrot', 'Bäckerei Morgenrot'],
    ['Cordialement,\nSolène Garrec\nImprimerie Vauclair', 'Imprimerie Vauclair'],
    ['Met vriendelijke groet,\nJoost de Wit\nDrukkerij Zonneveld', 'Drukkerij Zonneveld'],
    ['Un saludo,\nInés Robledo\nTalleres Robledo', 'Talleres Robledo'],
    ['Cordiali saluti\nMarta Grandi\nCantina Grandi', 'Cantina Grandi'],
    ['Com os melhores cumprimentos,\nRita Salgueiro\nClínica Alvorada', 'Clínica Alvorada'],
  ])('is read from the signature %j', (signature, company) => {
    expect(extract({ text: 'We have decided on somebody else. I am sorry.', signature }).company?.value).toBe(
      company,
    );
  });

  it.each([
    ['Ilja (Quantloom)', 'Quantloom'],
    ['Karl Meunier, Imprimerie Vauclair', 'Imprimerie Vauclair'],
    ['Personalabteilung Hotel Bergkranz', 'Hotel Bergkranz'],
    ['Direction des ressources humaines - Mairie de Vauclair', 'Mairie de Vauclair'],
    ['Juri von Kesselwerk', 'Kesselwerk'],
  ])('is read from the name alone: %s', (fromName, company) => {
    expect(extract({ fromName }).company?.value).toBe(company);
  });

  it.each([
    ['Recruiting, Petrel Lines', 'Petrel Lines'],
    ['Petrel Textil, H. Strick', 'Petrel Textil'],
    ['Early Careers, Petrel Water', 'Petrel Water'],
  ])('is read from the name of a department or a person beside it: %s', (fromName, company) => {
    expect(extract({ fromName, text: 'Thank you for your application.' }).company?.value).toBe(company);
  });

  it('is the house, and not its office that signs', () => {
    const text = 'Thank you for your interest in Vensara.\n\nKind regards,\nVensara Campus';
    expect(extract({ text }).company?.value).toBe('Vensara');
  });

  it.each([
    ['Thank you for applying to the Data Analyst position at General Castings.', 'General Castings'],
    ['Thanks for your interest in 98harbor. We will be in touch.', '98harbor'],
    ['Unfortunately, Vensara has decided not to move forward with your application.', 'Vensara'],
    ["We have received your application.\n\nTallgrass's Recruiting Team", 'Tallgrass'],
    ['Your profile is being reviewed.\n\nThe Tallgrass Global Talent Acquisition Team', 'Tallgrass'],
    ['Log in to see your status: https://tallgrass.wd5.myworkdayjobs.com/External', 'Tallgrass'],
    ['Go on here: https://careers-tallgrass.icims.com/jobs/4711/login', 'Tallgrass'],
  ])('is read from the short mail of a tracking system: %s', (text, company) => {
    expect(extract({ text }).company?.value).toBe(company);
  });

  it('is no part of the name of a role', () => {
    expect(
      extract({ text: 'Thank you for applying to our Cloud Security Engineer II position.' }).company,
    ).toBeNull();
    expect(
      extract({ text: 'We decided on others for the Senior Software Engineer role.' }).company,
    ).toBeNull();
  });

  it('is not the agency that keeps its client to itself', () => {
    const hidden = extract({
      from: { name: 'Kai Arendt', address: 'kai@arendt-recruitment.example' },
      text: 'Our client, a family business near Leeds, is looking for a controller. Are you free on Monday?',
      signature: 'Kai Arendt\nArendt Recruitment',
    });
    expect(hidden.company).toBeNull();
  });

  it.each([
    ['Northwind Careers', 'Northwind'],
    ['Northwind Recruiting Team', 'Northwind'],
    ['Northwind via Greenhouse', 'Northwind'],
    ['Hiring Team @ Northwind', 'Northwind'],
    ['Mara Lindt at Northwind', 'Northwind'],
    ['Mara Lindt | Northwind', 'Northwind'],
    ['Northwind', 'Northwind'],
  ])('is read from the display name %s', (name, company) => {
    expect(extract(from(name)).company?.value).toBe(company);
  });

  it.each([
    ['Your application to Northwind', 'Northwind'],
    ['Thank you for applying to Northwind', 'Northwind'],
    ['Application for Fleet Planner at Northwind', 'Northwind'],
    ['Your application with Northwind', 'Northwind'],
    ['Ihre Bewerbung bei Northwind', 'Northwind'],
    ['Votre candidature chez Northwind', 'Northwind'],
    ['Tu candidatura en Northwind', 'Northwind'],
    ['Je sollicitatie bij Northwind', 'Northwind'],
    ['La tua candidatura presso Northwind', 'Northwind'],
    ['Sua candidatura na Northwind', 'Northwind'],
  ])('is read from the subject %s', (subject, company) => {
    expect(extract({ subject }).company?.value).toBe(company);
  });

  it.each([
    ['Thank you for your interest in the Fleet Planner position.'],
    ['Thank you for your interest in our company.'],
    ['Thank you for applying with us. The Team'],
    ['We are the Recruiting Team.'],
    ['Vielen Dank für Ihr Interesse an der Position.'],
    ['Bei Fragen melden Sie sich gerne.'],
    ['Our Data Team has reviewed your application.'],
  ])('is not guessed from: %s', (text) => {
    expect(extract({ text }).company).toBeNull();
  });

  it('is never the tracking system that carries the mail', () => {
    expect(extract(from('Greenhouse')).company).toBeNull();
    expect(extract(from('Workable', 'no-reply@workablemail.com')).company).toBeNull();
    expect(
      extract({ ...from('Workable', 'no-reply@workablemail.com'), subject: 'Your application to Northwind' })
        .company?.value,
    ).toBe('Northwind');
  });

  it('is not the carrier of the mail, though nobody knows it', () => {
    const carried = extract({
      from: { name: 'Boreal Freight via Codegauge', address: 'invitations@codegauge.example' },
      text: 'Boreal Freight has invited you to a test.\n\nThe Codegauge team',
    });
    expect(carried).toMatchObject({ company: { value: 'Boreal Freight' }, companyDomain: null });
  });

  it('is not the board in the legal footer', () => {
    const text =
      'Your application was viewed by the employer.\n\nFleet Planner\nBoreal Freight Pte Ltd\nTuas\n\n' +
      'Jobstreet.com Pte Ltd. You received this email because you applied for a job on JobStreet.';
    expect(extract({ ...from('JobStreet', 'noreply@jobstreet.com'), text }).company?.value).toMatch(
      /^Boreal Freight/,
    );
    const inMail =
      'I lead tech hiring for Boreal Freight here in Singapore. Open to a short chat?\n\n' +
      '© 2021 LinkedIn Ireland Unlimited Company, Wilton Place, Dublin 2.';
    expect(extract({ text: inMail }).company?.value).toBe('Boreal Freight');
  });

  it('is neither a site of its own nor a board that nobody knows', () => {
    const text =
      'Boreal Relief: interview for Programme Officer. Please come to our Kisumu office at nine, or join by video from our Kampala office.';
    expect(extract({ text }).company?.value).toBe('Boreal Relief');
    const viewed = 'Your application to Boreal Freight was received. You can see its status online.';
    expect(extract({ ...from('CivicHire', 'noreply@civichire.example'), text: viewed }).company?.value).toBe(
      'Boreal Freight',
    );
  });

  it('is not the street where it stands', () => {
    const text = 'I hire for Boreal Freight. We are setting up a small group at our Cecil Street office.';
    expect(extract({ text }).company?.value).toBe('Boreal Freight');
  });

  it('is what the domain spells, and no longer run of capitals', () => {
    const text =
      'We are going to have to move your interview.\n\nTrudi\n\nTrudi Manning | Community Fundraising and Volunteering\nVensara Hospice - every day matters';
    expect(
      extract({ ...from('Trudi Manning', 'trudi.manning@vensarahospice.example'), text }).company?.value,
    ).toBe('Vensara Hospice');
    const inPlant = 'Your resume is under consideration for Fleet Planner, Pune plant of Boreal Precision.';
    expect(
      extract({ ...from('Sneha Kulkarni', 'sneha.k@borealprecision.example'), text: inPlant }).company?.value,
    ).toBe('Boreal Precision');
  });

  it.each([
    ['Thank you for applying to Boreal Legal Aid for the Intake Specialist position.', 'Boreal Legal Aid'],
    ['We chose somebody else.\n\nKind regards,\nSt. Vensara Medical Center', 'St. Vensara Medical Center'],
  ])('is cut out of a longer run: %j', (text, company) => {
    expect(extract({ text }).company?.value).toBe(company);
  });

  it('is named by a sender whose address has the name of the house in front', () => {
    const text = 'The position has been filled.';
    expect(
      extract({ ...from('Vensara Minerals', 'vensara@careers-system.example'), text }).company?.value,
    ).toBe('Vensara Minerals');
  });

  it.each(['Zoom', 'Workday', 'Tidewater'])(
    'is %s, to whom a board sent an application, and no house of the openings that it lists below',
    (name) => {
      const text = [
        `Your application was sent to ${name}`,
        `Data Engineer\n${name}\nBergen, Norway (Hybrid)`,
        'View similar jobs you may be interested in',
        'Backend Developer\nHarbour Nine\nHamburg',
        'Platform Engineer\nCopper Finch\nBerlin',
      ].join('\n\n');
      const subject = `Robin, your application was sent to ${name}`;
      const { company } = extract({ ...from('LinkedIn', 'jobs-noreply@linkedin.com'), subject, text });
      expect(company?.value).toBe(name);
    },
  );

  it('is not the role, where a letter names no house', () => {
    const { company } = extract({
      ...from('SmartRecruiters', 'no-reply@smartrecruiters.com'),
      subject: 'Your application for Night Porter',
      text: 'Thank you for your application for Night Porter. We will get back to you.',
    });
    expect(company).toBeNull();
  });

  it('is the tracking system when it hires for itself', () => {
    const hired = extract({
      ...from('Workable', 'no-reply@workablemail.com'),
      subject: 'Your application to Workable',
      text: 'Thank you for applying to Workable. We will not be moving forward.',
    });
    expect(hired.company?.value).toBe('Workable');
  });

  it.each([
    ['Kind regards,\nOdile Renn\nTalent Partner\nPetrel Marine | San Francisco', 'Petrel Marine'],
    ['Cordialement,\nOdile Renn\nPétrel Marine, Rennes', 'Pétrel Marine'],
    ['Um abraço,\nOdile Renn\nPetrel Marinha | São Paulo', 'Petrel Marinha'],
    [
      'Viele Grüße\nIhr Recruiting-Team der Petrel Marine GmbH\n\nPetrel Marine GmbH, Kiel',
      'Petrel Marine GmbH',
    ],
    ['Atenciosamente,\nEquipe de Recrutamento Petrel Marinha', 'Petrel Marinha'],
    ['Un saludo,\nGestión Humana\nPetrel Marino | Málaga', 'Petrel Marino'],
  ])('is no city, team or department of the signature %j', (signature, company) => {
    const { company: found } = extract({
      text: 'We have decided on somebody else. I am sorry.',
      signature,
      from: { name: 'Odile Renn', address: 'odile.renn@petrelmarine.example' },
    });
    expect(sameCompany(found?.value ?? '', company), found?.value).toBe(true);
    expect(found?.value).toMatch(/^P[eé]trel/);
  });

  it.each([
    "We'd like to invite you to an interview for the Fleet Planner role with Yevanna Strick (Head of Fleet) on Monday.",
    'The next step is a conversation with Yevanna Strick, our Infrastructure Lead.',
    'Volgende week heb je een gesprek met Ruud Strick.',
    'Gostaríamos de convidá-la para uma entrevista com Rui Estrela, Diretor de frota, na quinta-feira.',
    'Soy Sergio, del equipo de Personas.',
    'Cancelled: Fleet Planner interview',
  ])('is nobody whom the applicant is to meet, and no state of things: "%s"', (text) =>
    expect(extract({ text, subject: text }).company).toBeNull(),
  );

  it.each([
    [
      'ich habe heute mit meinem Kunden Petrel Marine gesprochen.',
      'Personalberaterin\nStellwerk Personal GmbH | Ulm',
    ],
    [
      "mon client Petrel Marine a choisi quelqu'un d'autre.",
      'Consultante en recrutement\nCabinet Astrolabe | Tours',
    ],
    [
      'mijn opdrachtgever Petrel Marine kiest een andere kandidaat.',
      'Recruitment consultant\nSpringplank Werving | Venlo',
    ],
    ['mi cliente, Petrel Marine, ha elegido a otra persona.', 'Consultora de selección\nPuente y Río | Vigo'],
  ])('is the client of an agency: "%s"', (text, title) => {
    const agency = { from: { name: 'Edda Loos', address: 'edda.loos@agency-of-loos.example' } };
    expect(extract({ ...agency, text, signature: `Edda Loos\n${title}` }).company?.value).toBe(
      'Petrel Marine',
    );
    const unnamed = { ...agency, text: 'Would Tuesday at ten suit you?', signature: `Edda Loos\n${title}` };
    expect(extract(unnamed).company).toBeNull();
  });

  it('is never the owner', () => {
    expect(extract({ subject: 'Your application to Jonas Weber' }).company).toBeNull();
  });

  it('comes from the domain only when nothing else names it', () => {
    const mara = { from: { name: 'Mara Lindt', address: 'mara@northwind-robotics.example' } };
    expect(extract(mara)).toEqual({
      company: { value: 'Northwind Robotics', evidence: 'northwind-robotics.example' },
      companyDomain: 'northwind-robotics.example',
    });
    expect(extract({ ...mara, subject: 'Your application to Boreal Freight' }).company?.value).toBe(
      'Boreal Freight',
    );
  });

  it('has no domain behind free mail or a tracking system', () => {
    expect(extract({ from: { name: 'Mara Lindt', address: 'mara.lindt@gmail.com' } })).toEqual({
      company: null,
      companyDomain: null,
    });
    expect(extract(from('Northwind')).companyDomain).toBeNull();
  });

  it('keeps its own spelling', () => {
    const { company } = extract({ text: 'Thank you for your interest in iRobotics GmbH.' });
    expect(sameCompany(company!.value, 'irobotics')).toBe(true);
    expect(company!.value).toMatch(/^iRobotics/);
  });

  it.each([
    ['We met at 7 Sparrows Distilling Co. last week.', '7 Sparrows Distilling Co.'],
    ['Thank you for your interest in the role at Harbour 9 Motors.', 'Harbour 9 Motors'],
    ['Thank you for applying to Greywater School District 12.', 'Greywater School District 12'],
    ['Your resume has reached us.\n\nJ.T. Tamsel & Co.\nSince 1947', 'J.T. Tamsel & Co.'],
    ['Thank you for applying to Yarrowby Resources Careers.', 'Yarrowby Resources'],
  ])('keeps its numbers, letters and trade: %j', (text, company) => {
    expect(extract({ text }).company?.value).toBe(company);
  });

  it.each([
    [
      'Thank you. Your scores count.\n\nMara Lindt\nStillbach Benefits, a division of Vensara Mutual Holding Company',
    ],
    ['Thank you for applying to Stillbach Benefits. We are part of the Vensara Mutual Holding Company.'],
  ])('is the house that writes, and not the one above it: %j', (text) => {
    expect(extract({ text }).company?.value).toBe('Stillbach Benefits');
  });

  it('is no job that is applied for, nor the body that decides, nor where the house is', () => {
    const pool = 'Thank you for applying to the RN Clinic Float Pool, JR-20991 position.';
    expect(extract({ text: pool }).company).toBeNull();
    const board = 'Another candidate has been recommended to the Board of Education for this position.';
    expect(extract({ text: board }).company).toBeNull();
    const place = 'Thank you for applying. We are based in Halifax, Nova Scotia.';
    expect(extract({ text: place }).company).toBeNull();
  });

  it('is below the person who signs with a title', () => {
    const text =
      'Please reply with your preference.\n\nThank you,\nTeslin Baird | HR Coordinator\nStillbach Title & Escrow';
    expect(extract({ fromName: 'Teslin Baird', text }).company?.value).toBe('Stillbach Title & Escrow');
  });

  it('is the house of a trade, which its tradesmen are called by', () => {
    const text =
      'Leider haben wir uns anders entschieden.\n\nBeste Grüße\nNadine Zwick\nTamsel & Partner Rechtsanwälte';
    expect(extract({ text }).company?.value).toBe('Tamsel & Partner Rechtsanwälte');
  });

  it('is whose role it is', () => {
    const text = "I am filling Tamsel Marine's Fleet Technical Manager position. Any interest?";
    expect(extract({ text }).company?.value).toBe('Tamsel Marine');
  });

  it('is the agency for an applicant whose client stays unnamed, and nobody for whom it writes to first', () => {
    const from = { name: 'Kelly Adair', address: 'kelly.adair@tamselsearch.example' };
    const signature = 'Kelly\nTamsel Search Partners';
    const answer =
      'Just heard back from my client. They liked you, but went with somebody else, unfortunately.';
    expect(extract({ from, text: answer, signature }).company?.value).toBe('Tamsel Search Partners');
    const outreach = 'My client, a manufacturer, is looking for a planner. Would you be open to a call?';
    expect(extract({ from, text: outreach, signature }).company).toBeNull();
  });

  it('is the one on whose behalf a service sends', () => {
    expect(extract({ fromName: 'Checkly on behalf of Tamsel Dental' }).company?.value).toBe('Tamsel Dental');
  });

  it('is of whom the subject brings news', () => {
    expect(
      extract({ subject: 'Tamsel update', text: 'We have decided not to move forward with an offer.' })
        .company?.value,
    ).toBe('Tamsel');
  });

  it.each([
    [{ subject: 'thanks for applying to zelvohaus' }, 'zelvohaus'],
    [{ text: 'danke für deine Bewerbung bei zelvohaus! Wir melden uns.' }, 'zelvohaus'],
    [{ text: 'This message was sent to you by zelvohaus through BambooHR.' }, 'zelvohaus'],
    [
      { text: 'got your resume, thanks for sending.\n\nmo @ zelvo street coffee roasters' },
      'zelvo street coffee roasters',
    ],
  ])('is read in small letters: %j', (original, company) => {
    expect(extract(original).company?.value).toBe(company);
  });

  it('is no everyday word in small letters', () => {
    expect(
      extract({ text: 'Thank you for applying to work. We have an interest in hearing.' }).company,
    ).toBeNull();
  });

  it('keeps an s of its own', () => {
    const text = "Thank you for your application. Zelvohaus's is an equal opportunity employer.";
    const mail = { from: { name: "Zelvohaus's Careers", address: 'careers@zelvohauss.example' }, text };
    expect(extract(mail).company?.value).toBe("Zelvohaus's");
  });

  it('has no title and no article of the sentence in front', () => {
    const text = 'La Mutuelle Zelvine recrute. Votre candidature à la Mutuelle Zelvine a été retenue.';
    expect(extract({ text }).company?.value).toBe('Mutuelle Zelvine');
    const signature = 'Mara Lindt\nGeschäftsführerin Sonnzelv Pflege gGmbH';
    expect(extract({ text: 'Leider müssen wir absagen.', signature }).company?.value).toBe(
      'Sonnzelv Pflege gGmbH',
    );
  });

  it.each([
    ['Tamsin & the Zelvine crew', 'Zelvine'],
    ['Beatrix\nHotel Zelvine', 'Hotel Zelvine'],
    ['Zelvine Pflege gGmbH', 'Zelvine Pflege gGmbH'],
    ['the zelvine team', 'zelvine'],
    ['- jo, design lead, zelvine', 'zelvine'],
    ['Azienda Ospedaliera San Zelvo\nUfficio Concorsi', 'Azienda Ospedaliera San Zelvo'],
    ['le service RH de la Communauté de communes du Haut-Zelvin', 'Communauté de communes du Haut-Zelvin'],
  ])('is read from the sign-off %j', (signature, company) => {
    const text = 'Thank you for your application. We have decided on somebody else.';
    expect(extract({ text, signature }).company?.value).toBe(company);
  });

  it('is called as its mail writes it, and not as its domain adds', () => {
    const text = 'Thank you for your application. Zelvine has decided on somebody else.';
    const of = (domain: string) =>
      extract({ text, from: { name: 'Mara Lindt', address: `mara@${domain}` } }).company?.value;
    expect(of('zelvine-app.example')).toBe('Zelvine');
    expect(of('zelvine-pay.example')).toBe('Zelvine');
    expect(
      extract({ from: { name: 'Mara Lindt', address: 'mara@get-zelvine.example' } }).company?.value,
    ).toBe('Zelvine');
  });

  it('is all the partners who trade under their names', () => {
    const text = 'Thank you for your application to Harlow, Finch & Dale for the Conveyancer position.';
    expect(extract({ text }).company?.value).toBe('Harlow, Finch & Dale');
  });

  it('is no address, no title of the writer and nobody who signs above one', () => {
    const nobody = ['Come to the front desk at 410 Chapel Rd.', 'Ask for me at 12 Mill Lane on Monday.'];
    for (const text of nobody) expect(extract({ text }).company).toBeNull();
    const text =
      'I am sorry to say that we chose somebody else.\n\nBest wishes,\nOrla\n\nOrla Vandrey\nHead of Studies';
    expect(extract({ text }).company).toBeNull();
  });

  it('is a house of its own that writes from an address called after it', () => {
    const mail = {
      from: { name: 'Mairie de Saint-Zelve', address: 'mairie@saint-zelve.example' },
      text: 'Suite à votre candidature, Monsieur le Maire vous recevra vendredi.',
    };
    expect(extract(mail).company?.value).toBe('Mairie de Saint-Zelve');
  });

  it('is whose copyright stands below what a service sends', () => {
    const text =
      'Thank you for applying to the RN Clinic Float Pool, JR-20991 position.\n\n© 2018 Zelvine Health Network. All rights reserved.';
    const mail = { from: { name: null, address: 'noreply@myworkday.com' }, text };
    expect(extract(mail).company?.value).toBe('Zelvine Health Network');
  });
});
