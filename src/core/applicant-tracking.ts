/** What a recruiting service does: it keeps applications, lists jobs, tests people, or books meetings. */
export type ServiceKind = 'ats' | 'job_board' | 'assessment' | 'scheduling';

export interface Service {
  name: string;
  is: ServiceKind;
}

interface ServiceEntry extends Service {
  /** Domains it sends from; a domain below one of these is its own too. */
  domains: readonly string[];
  /** Other names it goes by. Common words ("lever", "join") count only as a whole display name. */
  brands?: readonly string[];
}

const entry = (is: ServiceKind, name: string, domains: string, ...brands: string[]): ServiceEntry => ({
  name,
  is,
  domains: domains.split(' '),
  brands,
});

/** Services that write on an employer's behalf. Their brand is the employer only when they hire for themselves. */
export const SERVICES: readonly ServiceEntry[] = [
  entry(
    'ats',
    'Greenhouse',
    'greenhouse.io greenhouse-mail.io grnh.se',
    'Greenhouse Recruiting',
    'Greenhouse Software',
  ),
  entry('ats', 'Lever', 'lever.co hire.lever.co', 'Lever Hire'),
  entry(
    'ats',
    'Workday',
    'myworkday.com myworkdayjobs.com workday.com otp.workday.com workdaysuv.com',
    'MyWorkday',
    'Workday Recruiting',
  ),
  entry('ats', 'Ashby', 'ashbyhq.com ashby.com', 'AshbyHQ', 'Ashby Hiring'),
  entry('ats', 'SmartRecruiters', 'smartrecruiters.com smartrecruiters-mail.com', 'Smart Recruiters'),
  entry('ats', 'iCIMS', 'icims.com icims.eu jibe.com', 'iCIMS Talent Cloud'),
  entry('ats', 'Taleo', 'taleo.net taleo.com', 'Oracle Taleo'),
  entry('ats', 'Oracle Recruiting', 'oraclecloud.com', 'Oracle Recruiting Cloud'),
  entry(
    'ats',
    'SuccessFactors',
    'successfactors.com successfactors.eu sapsf.com sapsf.eu hr.cloud.sap jobs2web.com',
    'SAP SuccessFactors',
  ),
  entry('ats', 'Jobvite', 'jobvite.com'),
  entry('ats', 'Workable', 'workable.com workablemail.com workable-mail.com'),
  entry('ats', 'Recruitee', 'recruitee.com tellent.com', 'Tellent'),
  entry('ats', 'Personio', 'personio.de personio.com personio.es m.personio.de'),
  entry('ats', 'Teamtailor', 'teamtailor.com teamtailor-mail.com'),
  entry('ats', 'BambooHR', 'bamboohr.com bamboohr.co.uk', 'Bamboo HR'),
  entry('ats', 'Breezy', 'breezy.hr breezy-mail.com', 'Breezy HR'),
  entry(
    'ats',
    'JazzHR',
    'jazzhr.com jazz.co applytojob.com resumatorjobs.com theresumator.com',
    'Jazz HR',
    'The Resumator',
  ),
  entry('ats', 'Pinpoint', 'pinpointhq.com pinpoint.email', 'Pinpoint HQ'),
  entry('ats', 'softgarden', 'softgarden.io softgarden.de softgarden.email'),
  entry('ats', 'Rexx', 'rexx-systems.com rexx-recruitment.com', 'rexx systems'),
  entry('ats', 'd.vinci', 'dvinci.de dvinci-hr.com dvinci-easy.com', 'dvinci'),
  entry('ats', 'onlyfy', 'onlyfy.com onlyfy.io prescreen.io prescreenapp.io', 'Prescreen', 'onlyfy by XING'),
  entry('ats', 'JOIN', 'join.com', 'JOIN.com'),
  entry('ats', 'Concludis', 'concludis.de concludis.com'),
  entry('ats', 'BITE', 'b-ite.com b-ite.de', 'BITE GmbH'),
  entry('ats', 'HR4YOU', 'hr4you.org hr4you.de'),
  entry('ats', 'rexx talent', 'talentstorm.de', 'Talentstorm'),
  entry('ats', 'Haufe umantis', 'umantis.com', 'umantis'),
  entry('ats', 'Refline', 'refline.ch'),
  entry('ats', 'Cornerstone', 'csod.com cornerstoneondemand.com', 'Cornerstone OnDemand'),
  entry('ats', 'Avature', 'avature.net avature.com'),
  entry('ats', 'Phenom', 'phenompeople.com phenom.com phenompro.com', 'Phenom People'),
  entry('ats', 'Eightfold', 'eightfold.ai eightfold-mail.ai', 'Eightfold AI'),
  entry('ats', 'Gem', 'gem.com appgem.com', 'Gem ATS'),
  entry('ats', 'Beamery', 'beamery.com beamery.eu'),
  entry('ats', 'Rippling', 'rippling.com ripplingrecruiting.com', 'Rippling Recruiting'),
  entry('ats', 'Paylocity', 'paylocity.com'),
  entry('ats', 'Paycom', 'paycom.com paycomonline.net', 'Paycom Online'),
  entry('ats', 'Paycor', 'paycor.com recruitingbypaycor.com newtonsoftware.com', 'Newton Software'),
  entry('ats', 'ADP', 'adp.com adp-mail.com', 'ADP Recruiting', 'ADP Workforce Now'),
  entry('ats', 'UKG', 'ultipro.com ukg.com ukg.net', 'UltiPro'),
  entry('ats', 'Dayforce', 'dayforcehcm.com dayforce.com ceridian.com', 'Ceridian'),
  entry('ats', 'Bullhorn', 'bullhornmail.com bullhorn.com bullhornstaffing.com'),
  entry('ats', 'ClearCompany', 'clearcompany.com', 'Clear Company'),
  entry('ats', 'PeopleFluent', 'peopleclick.com peoplefluent.com', 'Peopleclick'),
  entry('ats', 'Kenexa', 'kenexa.com brassring.com trm.brassring.com', 'BrassRing', 'Kenexa BrassRing'),
  entry('ats', 'SilkRoad', 'silkroad.com'),
  entry('ats', 'ApplicantPro', 'applicantpro.com isolvedhire.com', 'isolved'),
  entry('ats', 'ApplicantStack', 'applicantstack.com'),
  entry('ats', 'NEOGOV', 'neogov.com governmentjobs.com'),
  entry('ats', 'USAJOBS', 'usajobs.gov usastaffing.gov', 'USA Staffing'),
  entry('ats', 'PageUp', 'pageuppeople.com pageuphr.com', 'PageUp People'),
  entry('ats', 'Freshteam', 'freshteam.com'),
  entry('ats', 'Zoho Recruit', 'zohorecruit.com zohorecruit.eu zohorecruitmail.com'),
  entry('ats', 'Comeet', 'comeet.co comeet.com comeet-notifications.com', 'Spark Hire Recruit'),
  entry('ats', 'Dover', 'dover.com dover.io'),
  entry('ats', 'Polymer', 'polymer.co'),
  entry('ats', 'Homerun', 'homerun.co homerun.hr'),
  entry('ats', 'Flatchr', 'flatchr.io'),
  entry('ats', 'Taleez', 'taleez.com'),
  entry('ats', 'Beetween', 'beetween.com beetween.fr'),
  entry('ats', 'DigitalRecruiters', 'digitalrecruiters.com', 'Digital Recruiters'),
  entry('ats', 'Carerix', 'carerix.com carerix.net'),
  entry('ats', 'Bizneo', 'bizneo.com bizneohr.com', 'Bizneo HR'),
  entry('ats', 'Viterbit', 'viterbit.com'),
  entry('ats', 'Factorial', 'factorialhr.com factorialhr.es factorial.co', 'Factorial HR'),
  entry('ats', 'Epreselec', 'epreselec.com'),
  entry('ats', 'Gupy', 'gupy.io gupy.com.br'),
  entry('ats', 'Kenoby', 'kenoby.com'),
  entry('ats', 'Solides', 'solides.com.br solides.jobs', 'Sólides'),
  entry(
    'ats',
    'Inrecruiting',
    'inrecruiting.com in-recruiting.com intervieweb.it',
    'In-recruiting',
    'Zucchetti Inrecruiting',
  ),
  entry('ats', 'Altamira', 'altamirahrm.com altamiraweb.com', 'Altamira HRM'),
  entry('ats', 'HiBob', 'hibob.com', 'Bob by HiBob'),
  entry('ats', 'Deel', 'deel.com letsdeel.com'),
  entry('ats', 'Welcome Kit', 'welcomekit.co', 'WelcomeKit'),
  entry('ats', 'TalentLyft', 'talentlyft.com'),
  entry('ats', 'Manatal', 'manatal.com'),
  entry('ats', 'Hireology', 'hireology.com'),
  entry('ats', 'Paradox', 'paradox.ai olivia.paradox.ai', 'Olivia by Paradox'),
  entry('ats', 'Fountain', 'fountain.com onboardiq.com'),
  entry('ats', 'Harri', 'harri.com'),
  entry('ats', 'Applied', 'beapplied.com', 'Be Applied'),
  entry('ats', 'Tribepad', 'tribepad.com tribepad.uk'),
  entry('ats', 'eArcu', 'earcu.com'),
  entry('ats', 'Oleeo', 'oleeo.com tal.net wcn.co.uk', 'WCN'),
  entry('ats', 'TRAC', 'trac.jobs', 'Trac Systems'),
  entry(
    'job_board',
    'LinkedIn',
    'linkedin.com linkedin.de linkedinmail.com',
    'LinkedIn Jobs',
    'LinkedIn Job Alerts',
    'LinkedIn Talent Solutions',
  ),
  entry(
    'job_board',
    'Indeed',
    'indeed.com indeedemail.com indeed.de indeedapply.com',
    'Indeed Apply',
    'Indeed Job Alert',
  ),
  entry(
    'job_board',
    'StepStone',
    'stepstone.de stepstone.com stepstone.at stepstone.fr stepstone.nl stepstone.be',
    'StepStone Jobagent',
  ),
  entry('job_board', 'XING', 'xing.com mail.xing.com', 'XING Jobs', 'XING Stellenmarkt'),
  entry('job_board', 'Glassdoor', 'glassdoor.com glassdoor.de', 'Glassdoor Jobs'),
  entry('job_board', 'Welcome to the Jungle', 'welcometothejungle.com wttj.co otta.com', 'WTTJ', 'Otta'),
  entry('job_board', 'InfoJobs', 'infojobs.net infojobs.it infojobs.com.br'),
  entry('job_board', 'Catho', 'catho.com.br catho.com'),
  entry('job_board', 'Vagas', 'vagas.com.br', 'Vagas.com'),
  entry(
    'job_board',
    'Monster',
    'monster.com monster.de monster.co.uk monster.fr monsterindia.com foundit.in',
  ),
  entry('job_board', 'ZipRecruiter', 'ziprecruiter.com ziprecruiter.co.uk', 'Zip Recruiter'),
  entry('job_board', 'CareerBuilder', 'careerbuilder.com careerbuilder.fr', 'Career Builder'),
  entry('job_board', 'Dice', 'dice.com'),
  entry('job_board', 'Hired', 'hired.com'),
  entry('job_board', 'Handshake', 'joinhandshake.com', 'Handshake Jobs'),
  entry('job_board', 'Wellfound', 'wellfound.com angel.co angellist.com', 'AngelList', 'AngelList Talent'),
  entry('job_board', 'Naukri', 'naukri.com'),
  entry('job_board', 'Shine', 'shine.com'),
  entry('job_board', 'Seek', 'seek.com.au seek.co.nz seek.com'),
  entry('job_board', 'Reed', 'reed.co.uk', 'Reed.co.uk'),
  entry('job_board', 'Totaljobs', 'totaljobs.com'),
  entry('job_board', 'CV-Library', 'cv-library.co.uk', 'CV Library'),
  entry('job_board', 'Adzuna', 'adzuna.com adzuna.co.uk adzuna.de'),
  entry('job_board', 'Talent.com', 'talent.com neuvoo.com', 'Neuvoo'),
  entry('job_board', 'Jooble', 'jooble.org'),
  entry('job_board', 'Jobrapido', 'jobrapido.com'),
  entry('job_board', 'Jobware', 'jobware.de'),
  entry('job_board', 'kimeta', 'kimeta.de'),
  entry('job_board', 'Stellenanzeigen.de', 'stellenanzeigen.de'),
  entry('job_board', 'Arbeitsagentur', 'arbeitsagentur.de', 'Bundesagentur für Arbeit', 'Jobbörse'),
  entry('job_board', 'meinestadt', 'meinestadt.de'),
  entry('job_board', 'karriere.at', 'karriere.at'),
  entry('job_board', 'jobs.ch', 'jobs.ch jobup.ch jobcloud.ch', 'JobCloud'),
  entry('job_board', 'HelloWork', 'hellowork.com regionsjob.com', 'RegionsJob'),
  entry('job_board', 'Apec', 'apec.fr'),
  entry('job_board', 'Cadremploi', 'cadremploi.fr'),
  entry('job_board', 'France Travail', 'francetravail.fr pole-emploi.fr pole-emploi.net', 'Pôle emploi'),
  entry('job_board', 'Tecnoempleo', 'tecnoempleo.com'),
  entry('job_board', 'Computrabajo', 'computrabajo.com'),
  entry('job_board', 'Nationale Vacaturebank', 'nationalevacaturebank.nl'),
  entry('job_board', 'Werkzoeken', 'werkzoeken.nl'),
  entry('job_board', 'Otys', 'otys.nl otys.com'),
  entry('job_board', 'Simplicant', 'simplicant.com'),
  entry('job_board', 'Built In', 'builtin.com', 'BuiltIn'),
  entry('job_board', 'Triplebyte', 'triplebyte.com'),
  entry('job_board', 'The Muse', 'themuse.com'),
  entry('job_board', 'Ladders', 'theladders.com', 'TheLadders'),
  entry('job_board', 'WayUp', 'wayup.com'),
  entry('job_board', 'RippleMatch', 'ripplematch.com'),
  entry('job_board', 'Honeypot', 'honeypot.io'),
  entry('job_board', 'Talent.io', 'talent.io'),
  entry('job_board', 'Y Combinator Jobs', 'workatastartup.com', 'Work at a Startup'),
  entry('assessment', 'HireVue', 'hirevue.com', 'HireVue Assessments'),
  entry('assessment', 'Codility', 'codility.com'),
  entry('assessment', 'HackerRank', 'hackerrank.com hackerrankforwork.com', 'HackerRank for Work'),
  entry('assessment', 'CodeSignal', 'codesignal.com', 'Code Signal'),
  entry('assessment', 'TestGorilla', 'testgorilla.com', 'Test Gorilla'),
  entry('assessment', 'CoderPad', 'coderpad.io', 'Coder Pad'),
  entry('assessment', 'CodinGame', 'codingame.com codingame.eu'),
  entry('assessment', 'HackerEarth', 'hackerearth.com', 'Hacker Earth'),
  entry('assessment', 'Karat', 'karat.io karat.com'),
  entry('assessment', 'Qualified', 'qualified.io'),
  entry('assessment', 'DevSkiller', 'devskiller.com'),
  entry('assessment', 'TestDome', 'testdome.com'),
  entry('assessment', 'Mettl', 'mettl.com mercer-mettl.com', 'Mercer Mettl'),
  entry('assessment', 'SHL', 'shl.com shlonline.com'),
  entry('assessment', 'Pymetrics', 'pymetrics.com pymetrics.ai'),
  entry('assessment', 'Aon Assessment', 'cut-e.com aonassessment.com', 'cut-e'),
  entry('assessment', 'Criteria', 'criteriacorp.com ondemandassessment.com', 'Criteria Corp'),
  entry('assessment', 'Arctic Shores', 'arcticshores.com'),
  entry('assessment', 'Plum', 'plum.io'),
  entry('assessment', 'Predictive Index', 'predictiveindex.com', 'The Predictive Index'),
  entry('assessment', 'AssessFirst', 'assessfirst.com'),
  entry('assessment', 'Bryq', 'bryq.com'),
  entry('assessment', 'Spark Hire', 'sparkhire.com', 'SparkHire'),
  entry('assessment', 'myInterview', 'myinterview.com'),
  entry('assessment', 'Cammio', 'cammio.com'),
  entry('assessment', 'Willo', 'willo.video'),
  entry('scheduling', 'Calendly', 'calendly.com'),
  entry('scheduling', 'GoodTime', 'goodtime.io', 'Goodtime Hire'),
  entry('scheduling', 'Cal.com', 'cal.com'),
  entry('scheduling', 'SavvyCal', 'savvycal.com'),
  entry('scheduling', 'Doodle', 'doodle.com'),
  entry('scheduling', 'Chili Piper', 'chilipiper.com'),
  entry('scheduling', 'YouCanBook.me', 'youcanbook.me'),
  entry('scheduling', 'ModernLoop', 'modernloop.io'),
  entry('scheduling', 'Prelude', 'interviewprelude.com'),
  entry('scheduling', 'Cronofy', 'cronofy.com'),
  entry('scheduling', 'Acuity Scheduling', 'acuityscheduling.com'),
];

const byDomain = new Map<string, Service>();
const byBrand = new Map<string, Service>();
for (const { name, is, domains, brands } of SERVICES) {
  for (const domain of domains) byDomain.set(domain, { name, is });
  for (const brand of [name, ...(brands ?? [])]) byBrand.set(foldBrand(brand), { name, is });
}

/** The recruiting service that sends from this domain or from one above it; null for anybody else. */
export function serviceOfDomain(domain: string): Service | null {
  let rest = domain.trim().toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const found = byDomain.get(rest);
    if (found) return found;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** The recruiting service that an address belongs to, whatever tenant or mail host stands before its domain. */
export function knownSender(address: string): Service | null {
  const at = address.lastIndexOf('@');
  return at < 0 ? null : serviceOfDomain(address.slice(at + 1));
}

/** Whether a whole display name is a recruiting service's own, so that it names no employer. */
export function isServiceBrand(name: string): boolean {
  return serviceOfBrand(name) !== null;
}

/** The recruiting service whose name a whole display name is; null for anybody else. */
export function serviceOfBrand(name: string): Service | null {
  return byBrand.get(foldBrand(name)) ?? null;
}

function foldBrand(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:notifications?|no-?reply|team|inc|gmbh|ltd|llc|via)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
