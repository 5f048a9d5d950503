import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import { looksLikeRole } from './head-words.ts';

/**
 * What words for somebody who does something end in, in the seven languages, on folded words: gardener, surveyor,
 * Apothekerin, monteur, libraire, desarrolladora, addetto. Some words stand here whole.
 */
const ENDINGS = new Set(
  'er or ist ian man woman keeper maker hand erin orin istin eur euse rice iste ier iere ero era ista tore trice eiro eira kundige kraft kraefte ante ent ente logo loga aire ologe ologin arzt aerztin mann frau hilfe assistenz leitung koordination professur volontariat praktikum ausbildung trainee postdoc steward pilot chef cook aide barista nanny polier locum clerk intern buyer auditor senco student doctorant lead raad adviseur laborant consulent docent verzorgende helpende warden devops professional person lad driver carer therapeut therapeutin aris arisin architekt architektin architect arquiteta arquitecta arquitecto arquiteto loge login loog angestellte angestellter wirt wirtin fachperson sekretaerin secretary secretaresse paedagogin paedagoge jurist anwalt anwaeltin advogado advogada abogado abogada hausdame koch koechin cuoca cuoco cocinero cocinera volontaer volontaerin sachbearbeitung doktorand doktorandin pta mfa bta mta oss cfo dev qa sre hrbp creator auxiliar mozo moza editora ejecutivo ejecutiva maestra maestro operario operaria comercial delegado delegada jefa beca estagio assegno aprendiz garcom atuario commis prepose preposee syndic constable operative host attendant registrar paramedic crew exec graduate millwright responsabile capotreno addetto addetta impiegata impiegato agronoma agronomo libraia casaro pasticcere encarregado fisioterapeuta farmaceutico farmaceutica guia hostess rn gpg dsi atsem concierge maitre suppoost stagiair leerkracht geselle gesellin innendienst endienst tora dora sora arztin krafte kochin padagogin padagoge sekretarin sekretar anwaltin volontar volontarin beamter beamte beamtin referendar referendarin referendariat azubi auszubildende auszubildender studium lehrling eurin graf grafin graph graphe grafo grafa antin entin thekar thekarin archivar archivarin notar notarin wart wartin kapitan kapitanin hebamme fachleute kaufleute studienrat fsj bufdi cien cienne gien gienne macon apprenti apprentie adjoint adjointe soignant enseignant surveillant remplacant avocat avocate employe employee clerc eure contremaitre agente secretario secretaria veterinario veterinaria bibliotecario bibliotecaria becario becaria medico medica mecanico mecanica albanil dependienta matrona peon capataz lider cameriera infermiera parrucchiera cassiera commesso commessa barman ostetrica ostetrico geometra ingegnere ingegner architetto architetta avvocato avvocata perito operaio operaia kracht arts hoofd kok bediende leidster bursar usher sommelier temp rep hca sdr bdr csm lvn lpn cna emt cma bosun janitor treasurer sourcer'.split(
    ' ',
  ),
);
const LONGEST_ENDING = Math.max(...[...ENDINGS].map((ending) => ending.length));
/** Words that end so and are nobody. */
const NOBODY = new Set(
  'paragraph telegraph photograph autograph graph attempt contempt event foule moule seule rule schedule geschaftsleitung mitbewerber mitbewerberin mitbewerbern mitbewerberinnen frau entrevista siguiente pendiente correspondiente expediente durante mediante adelante instante restante bastante suficiente excelente gente experimente experimentee experimentes maintenant pendant avant suivant important interessant montant instant cependant egalement bewerber bewerbern bewerberin arbeitgeber kinder people recruiting engineering however number other offer letter after over under answer october september november december computer order never ever later whether further either neither rather together career paper newsletter summer winter center centre folder header power water user matter corner cover error mirror for or nor prior major minor future better remember consider your our their her hier dieser jeder leider immer wieder aber oder unter ueber hinter weiter bisher daher vater mutter bruder nummer oktober dezember sommer ihrer unserer einer meiner keiner guter mehr vor nur cher hiver premier dernier courrier fevrier janvier dossier papier metier quartier heure meilleur valeur erreur pour leur bonheur favor valor mejor mayor menor primer enero febrero dinero pero cuando amor favore signore ore maggiore migliore fiore presente ambiente cliente recente attente attualmente entretien candidat candidate talent moment agent client present document current recent sent content event department appointment management resident patient parent independent different excellent'.split(
    ' ',
  ),
);

/** Whether a word says what somebody does: "analyst", "Apothekerin", "chargée". */
export const isRoleWord = remember((word: string): boolean => {
  const folded = foldText(word)
    .replace(/[^a-z]/g, ' ')
    .trim();
  if (folded.length < 2 || folded.length > 40) return false;
  if (looksLikeRole(folded)) return true;
  const space = folded.indexOf(' ');
  if (space < 0) return isAgent(folded);
  return isAgent(folded.slice(0, space)) || isAgent(folded.slice(folded.lastIndexOf(' ') + 1));
});

function isAgent(word: string): boolean {
  if (NOBODY.has(word)) return false;
  return endsAsAgent(word) || (word.length > 5 && word.endsWith('s') && endsAsAgent(word.slice(0, -1)));
}

/** An ending stands behind three letters at least, or is the word. */
function endsAsAgent(word: string): boolean {
  if (ENDINGS.has(word)) return true;
  for (let length = Math.min(LONGEST_ENDING, word.length - 3); length > 1; length -= 1) {
    if (ENDINGS.has(word.slice(-length))) return true;
  }
  return false;
}
