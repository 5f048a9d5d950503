/** Words that say that an address belongs to a task, not to a person. */
const ROLES = new Set(
  (
    'job jobs career careers karriere carriere carrieres recruit recruiter recruiters recruiting recruitment recrutement reclutamiento ' +
    'recrutamento selezione seleccion werving hr hrteam rh rrhh personal personalabteilung personalwesen personnel bewerbung bewerbungen ' +
    'bewerber bewerbermanagement candidature candidatures candidatura candidaturas sollicitatie sollicitaties vacature vacatures ' +
    'talent talents talentacquisition ta people peopleops hiring hire apply application applications applicant applicants candidate ' +
    'candidates joinus join work workwithus info information kontakt contact contacto contatto hello hi hallo bonjour hola ciao office ' +
    'mail email admin administration support help helpdesk service services team kundenservice interview interviews interviewing ' +
    'scheduling scheduler schedule calendar calendars coordinator coordination events event news newsletter marketing sales press ' +
    'talento talentos earlycareers earlytalent graduate orders invitation invitations invites frontdesk library studio alert alerts alertas alerte newsletters agent projekte anfragen empleo emprego trabajo lavoro werkenbij vagas empleos billing feedback survey surveys webmaster abuse security privacy datenschutz legal staffing campus internships graduates ausbildung reply update updates'
  ).split(' '),
);

/** Words that may stand beside such a word without making it a person: "hr-team", "jobs.emea", "careers2". */
const FILLERS = new Set(
  'acquisition team teams global emea apac dach eu uk us usa de fr es nl pt it at ch europe germany france and the my our new mail center centre services inbox dept department'.split(
    ' ',
  ),
);

const COMPOUND =
  /^(?:the)?(?:hr|recruit(?:ing|ment)?|talent|people|careers?|jobs?|hiring|bewerber|personal)(?:team|desk|mail|inbox|support|center|acquisition|department|alerts?|abteilung|management|ops|operations)$/;

/** Whether an address belongs to a task (jobs@, bewerbung@, hr-team@, info@) and not to one person. */
export function isRoleAddress(address: string): boolean {
  const words = address
    .slice(0, Math.max(0, address.lastIndexOf('@')))
    .toLowerCase()
    .replace(/\+.*/s, '')
    .split(/[._-]/)
    .map((word) => word.replace(/(?<!\d)\d+$/, ''))
    .filter(Boolean);
  if (words.length === 0) return true;

  const names = words.filter((word) => !ROLES.has(word) && !COMPOUND.test(word));
  if (names.length === words.length) return false;
  return names.every((word) => FILLERS.has(word)) || ROLES.has(words[0]!) || COMPOUND.test(words[0]!);
}
