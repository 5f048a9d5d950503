import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_7 } from './theme-rule.ts';

const rule = themeRulesOf('es');

const LACKS = part`(?:falt(?:a|an|ó|aba|aban|aron|ado)|faltas?|carenc\w+|carec\w+|lagunas?|debilidad\w*|débil\w*|flojo|floja|flojos|flojas|justo|justa|limitad\w+|insuficient\w+|dudas?|reservas?|poca|poco|pocos|pocas|reforzar|mejorar|profundizar|practicar|más sólid\w+|mayor|mejor|más)`;
const IS_WEAK = part`(?:${LACKS}|cort[oa]s|no (?:\w+ ){0,3}(?:suficientes?|sólid\w+|nivel|altura|convenci\w+|alcanz\w+)|superficial\w*|por debajo|difícil de leer|demasiado (?:básic\w+|teóric\w+))`;
const SKILLS = part`(?:conocimientos?|habilidad\w*|competencias?|dominio|técnic\w+|código|programación|sql|python|java|excel|algoritm\w+|estadística|ejercicio|prueba|caso práctico|inglés|alemán|francés|idiomas?|nivel|certificad\w+|certificaci\w+|título|titulación|carné|licencia|bases|fundamentos|contabilidad|herramientas?|tests)`;
const TOLD = part`(?:ejemplos?|respuestas?|presentación|explicaci\w+|discurso|carta|cv|currículum|relato|motivación|exposición)`;
const BADLY = part`(?:vag[oa]s?|genéric\w+|general\w*|abstract\w+|larg[oa]s?|extens[oa]s?|cort[oa]s?|breves?|confus\w+|desordenad\w+|poco (?:clar\w+|concret\w+|estructurad\w+)|teóric\w+|imprecis\w+|superficial\w*|ensayad\w+)`;

/** What Spanish feedback is about. */
export const spanish = [
  rule(
    'skill',
    rx`\b${LACKS}${UP_TO_5}${SKILLS}\b`,
    'Te recomendamos reforzar los conocimientos de SQL.',
    /\b(?:ningun\w* dudas?|sin dudas?|no (?:cabe|hay|tenemos|tengo) (?:ningun\w* )?dudas?|experiencia)\b/,
  ),
  rule(
    'skill',
    rx`\b${SKILLS}${UP_TO_7}${IS_WEAK}`,
    'El nivel técnico se quedó por debajo de lo que buscamos.',
    /\b(?:ningun\w* dudas?|sin dudas?|experiencia|mas que suficiente)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:falt(?:a|an|ó|aba|aban|aron|ado)|más|mayor|menos|poca|escasa|suficiente|sin|aún no tien\w+|limitada|insuficiente|no (?:tienes|tiene|cuentas|cuenta|contabas|tenías))${UP_TO_5}(?:experiencia|años|trayectoria|recorrido|seniority)\b`,
    'Todavía no tienes suficiente recorrido en ventas.',
    /\b(?:ningun\w* dudas?|sin dudas?)\b/,
  ),
  rule(
    'experience_level',
    rx`\bexperiencia${UP_TO_5}(?:limitada|corta|escasa|insuficiente|poca|no|demasiado)\b|\b(?:más|demasiado|muy|poco) (?:sénior|senior|júnior|junior|experimentad\w+)\b|\bsobre-?(?:cualificad|calificad)\w+|\bperfil (?:\w+ )?(?:sénior|senior|con más)\b|\b(?:salto|paso) (?:\w+ )?(?:grande|demasiado)\b|\bya (?:haya|ha|hubiera) (?:\w+ )?(?:liderado|dirigido|gestionado|llevado)\b`,
    'Buscamos a alguien que ya haya dirigido un equipo.',
  ),
  rule(
    'story',
    rx`\b${TOLD}${UP_TO_5}${BADLY}\b`,
    'Algunas respuestas fueron poco concretas.',
    /\bno (?:\w+ )?(?:vag|larg|confus)/,
  ),
  rule(
    'story',
    rx`\b(?:falt(?:a|an|ó|aba|aban|aron|ado)|más|mayor|sin|poca)${UP_TO_3}(?:estructura\w*|concret\w+|claridad|ejemplos?|resultados|cifras|datos|síntesis|hilo)\b|\b(?:perd\w+|perder) el hilo\b|\bir (?:\w+ )?al grano\b|\bresultados (?:concretos|medibles)\b|\bdifícil de seguir\b|\bno (?:\w+ )?(?:quedó|queda|estaba|está|vimos|entendimos)(?: \w+)? (?:claro|clara|claramente|bien)(?:,? \w+){0,2} (?:tu|su|qué|cuál|por qué)\b|\b(?:tu|su) (?:papel|aportación|rol|motivación)${UP_TO_5}(?:no|poco)\b`,
    'Intenta ir antes al grano.',
    /\bsin (?:ninguna )?dudas?\b/,
  ),
  rule(
    'fit',
    rx`\b(?:dudas?|reservas?|no (?:\w+ )?(?:segur\w+|convencid\w+)|preocup\w+)${UP_TO_5}(?:encaje|cultura|equipo|valores|forma de trabajar|personalidad|encajar\w*)\b|\b(?:encaje|química|sintonía)${UP_TO_5}(?:no|menos|dudas?|difícil)\b|\bno (?:\w+ ){0,3}encaj\w+ (?:\w+ ){0,3}(?:cultura|equipo|valores|forma)\b|\bmejor encaje\b|\bencajaba mejor\b|\b(?:culture|cultural|team) fit\b`,
    'No estábamos seguros de que la forma de trabajar encajara contigo y con el equipo.',
    /\b(?:ningun\w* dudas?|sin dudas?)\b/,
  ),
  rule(
    'logistics',
    rx`\b(?:salario|salarial\w*|sueldo|remuneración|expectativas económicas|preaviso|mudar\w*|mudanza|traslad\w+|reubica\w+|visado|visa|permiso de trabajo|distancia|teletrabajo|remoto|presencial\w*|media jornada|jornada|horarios?|turnos|disponibilidad|incorporarse|incorporarte|incorporación|fecha de (?:inicio|incorporación)|días (?:a la|por) semana|residencia|vi(?:va|vas) en)\b`,
    'El puesto es presencial y la distancia era un problema.',
    /\bno (?:fue|era|es|son|han sido) (?:\w+ )?(?:problema|motivo|obstaculo|impedimento)\b/,
  ),
  rule(
    'not_about_you',
    rx`\b(?:otr[oa]s?|intern[oa]|finalista|elegid[oa]|seleccionad[oa]) (?:\w+ )?(?:candidat\w*|personas?|perfil\w*|finalistas?)\b|\b(?:candidat\w+|persona|compañer\w+|perfil) (?:intern[oa]|de la casa|de dentro)\b|\b(?:cubiert[oa]|cubrimos|cubrir|cubrió) (?:\w+ ){0,3}(?:internamente|intern\w+)\b|\b(?:elegi|escogi|opta|contrata|selecciona)\w+ (?:\w+ ){0,2}(?:alguien|una persona|un candidato|una candidata|un perfil)\b|\bsegund[oa] (?:puesto|lugar|posición)\b|\bquedaste segund[oa]\b`,
    'Quedaste segunda entre sesenta personas.',
  ),
  rule(
    'not_about_you',
    rx`\bnada que ver (?:contigo|con usted|con tu|con su)\b|\bno (?:es|fue|ha sido) (?:\w+ )?(?:culpa tuya|por ti|algo personal)\b|\b(?:presupuesto|puesto|vacante|contratación|contrataciones|proceso|proyecto|plaza)(?: \w+){0,6} (?:cancelad|congelad|recortad|suspendid|anulad|cerrad|cambiad|paralizad)\w+\b|\b(?:congel|recort|cancel|suspend)\w+ (?:\w+ ){0,3}(?:presupuesto|contratación|contrataciones|vacante|puesto|proceso)\b|\b(?:reorganiza|reestructura)\w+|\bprioridades (?:\w+ )?(?:cambi\w+)\b`,
    'La vacante se ha cancelado por una reestructuración.',
  ),
];
