import { anyWhole } from './doubt.ts';

/** What hardly anybody says who does not speak of a job. */
const OF_JOBS_ALONE: readonly string[] = [
  String.raw`roles?|jobs?|vacanc\w+|recruit\w*|hiring|hired|cv|resumes?|requisition|posts? of|internship|engineers?`,
  'developers?|analysts?|nurses?|technicians?|salary',
  String.raw`stelle|stellen(?:angebot|ausschreibung|anzeige)\w*|bewerber\w*|bewerbungsgespr\w*|vorstellungsgespr\w*`,
  String.raw`lebenslauf|arbeitsvertrag|ausbildung\w*|praktik\w*`,
  String.raw`poste|emploi|recrut\w*|embauche`,
  'puesto|empleo|contratacion',
  String.raw`vacatures?|functie|sollicit\w*`,
  'vaga|emprego|recrutamento',
  String.raw`posizione|ruolo|assunzione|colloqui\w*`,
];

/** Words of jobs, and of applicants and candidates, whom landlords, funds and schools have too. */
export const HIRING = anyWhole(
  ...OF_JOBS_ALONE,
  'candidates?|candidacy|applicants?|careers?|position (?:of|as|at|with|in)',
  '(?:this|the|that|a|our|your|of) (?:position|post)|managers?',
  String.raw`candidat\w*|seleccion|selezione`,
);

/**
 * Words of jobs that nobody else uses. An application, a candidate, an applicant, a committee, a place or an offer are no such
 * words.
 */
export const SURELY_HIRING = anyWhole(
  ...OF_JOBS_ALONE,
  'hire|careers? (?:page|site|team|portal)|careers@|talent|positions? (?:of|as|at|with|for)',
  '(?:this|the|that|our) (?:position|post)|team members?|shifts?|take-?home|on-?site|pre-?employment',
  'teacher of|faculty|applying to be|(?<!(?:property|lettings|programme|grants) )managers?|employers?',
  String.raw`arbeit\w*`,
  'fonctions?|postes|emplois',
  String.raw`puestos|postul\w+|empleos`,
  'vagas|lavoro',
);
