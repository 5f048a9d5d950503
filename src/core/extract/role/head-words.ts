import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';

/** Words that are the heart of a role's name, in the seven languages, folded. */
const HEADS = new Set(
  'engineer engineering developer programmer architect administrator admin analyst scientist researcher designer manager director lead officer consultant advisor specialist coordinator assistant associate intern internship trainee apprentice representative executive accountant auditor controller nurse teacher lecturer professor technician operator mechanic electrician driver clerk buyer planner recruiter editor writer copywriter journalist producer tester strategist marketer steward stewardess adviser porter guard keeper worker carer cleaner librarian dentist surgeon optometrist dietitian physiotherapist midwife paramedic veterinarian biologist chemist geologist statistician economist actuary underwriter broker trader banker teller bookkeeper merchandiser stylist hairdresser baker butcher brewer gardener plumber welder machinist carpenter joiner painter roofer fitter installer technologist inspector surveyor estimator scheduler dispatcher supervisor foreman superintendent instructor tutor trainer coach counselor counsellor caseworker psychologist radiographer phlebotomist hygienist sonographer bartender housekeeper concierge receptionist secretary translator interpreter photographer videographer animator illustrator curator archivist ranger firefighter pilot deckhand picker packer handler courier owner master product partner lawyer counsel paralegal chef cook barista waiter cashier sales support fellow postdoc agent therapist pharmacist physician doctor sourcer treasurer bursar headteacher headmaster caretaker childminder postman sommelier dietician florist clinician ingenieur ingenieure responsable comptable stagiaire directeur directrice analista gerente jefe tecnico tecnica especialista encargado encargada administrativo administrativa ontwikkelaar medewerker adviseur beheerder ontwerper verkoper engenheiro engenheira assistente estagiario estagiaria progettista impiegato impiegata addetto addetta consulente'.split(
    ' ',
  ),
);
/** They stand in words that are made of several: "Softwareentwicklerin". */
const PARTS =
  /entwickler|ingenieur|leiter|berater|referent|manager|assisten[tz]|sachbearbeiter|(?:kaufmann|kauffrau)$|spezialist|techniker|praktik\w|mitarbeiter|planer|koordinator|pfleger|lehrer|fahrer|\wmeister|erzieher|padagog|fachkraft|sekretar|zeichner|buchhalter|redakteur|monteur|mechaniker|elektriker|disponent|betreuer|verkaufer|volontar|anwarter|arzt(?:in)?$|sachverstandig|geselle|leerkracht|medewerker|beheerder|ontwikkelaar|verpleegkundig|begeleider|adviseur|lektorin|floristin|auszubildend/;
/** With many endings. */
const STEMS =
  /^(?:werkstudent|developpeu\w|conseill\w|technicien|assistant|vendeu\w|alternan\w|redact\w|desarrollador|ingenier\w|disenador|consultor|asesor|desenvolvedor|coordenador|sviluppat\w|ingegner\w|tirocin\w|educat(?:eur|rice|or)|educador|infirmi|enfermeir|enfermer[oa]|camarer[oa]|cameriere|recepcionist|rececionist|receptionnist|profes+or|professeur|ilustrador|illustratri|produtor|productora)/;
const PHRASES = /\b(?:head of\b|charge\w* d|chef\w* d)/;

/** Whether a folded word is the heart of a role's name: "analyst", "flottenplanerin". */
const isHeadWord = remember((word) => HEADS.has(word) || PARTS.test(word) || STEMS.test(word));

/** Whether a name has a word that makes it a role's: "Data Engineer", "Sachbearbeiterin", "Chargée de mission". */
export function looksLikeRole(name: string): boolean {
  const folded = foldText(name);
  if (/^[a-z0-9_]+$/.test(folded)) return isHeadWord(folded);
  return folded.split(/[^a-z0-9_]+/).some(isHeadWord) || PHRASES.test(folded);
}
