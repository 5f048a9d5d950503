import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_9 } from './theme-rule.ts';

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
    rx`\b${SKILLS}${UP_TO_9}${IS_WEAK}`,
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
    rx`\b${TOLD}${UP_TO_9}${BADLY}\b`,
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
    rx`\b(?:salario|salarial\w*|sueldo|remuneración|expectativas económicas|preaviso|mudar\w*|mudanza|traslad\w+|reubica\w+|visado|visa|permiso de trabajo|distancia|teletrabajo|remoto|presencial\w*|media jornada|jornada|horarios?|turnos|disponibilidad|incorporarse|incorporarte|incorporación|fecha de (?:inicio|incorporación)|días (?:a la|por) semana|residencia|vi(?:va|vas) en|fines de semana|noches?|demasiado lejos|en la oficina|todos los días|podemos pagar)\b`,
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
  rule(
    'skill',
    rx`\b(?:te|le) costó (?:\w+ )?(?:resolver|responder|contestar|entender|hacer)\b|\bpuntos? débil\w*\b|\b(?:echamos|echó|echaron|eché) (?:\w+ )?(?:en falta|de menos)${UP_TO_5}(?:práctica|herramientas?|${SKILLS})\b|\b(?:preguntas?|parte|bloque|prueba)(?: \w+){0,6} (?:flojo|floja|flojas|perdid[oa]|peor|más débil)\b|\ben la superficie\b|\bpreparación(?: \w+){0,3} (?:no|insuficiente|justa)\b`,
    'En la parte de derecho se te vio perdido, y te costó responder.',
  ),
  rule(
    'experience_level',
    rx`\b(?:pedían|piden|pedimos|buscaban|buscábamos|tenía|tiene|llevaba|con|requería) (?:\w+ ){0,2}(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez|varios|muchos) años\b|\b(?:falt\w+|más|poca|mayor|en falta)(?: \w+)? (?:práctica|rodaje|tablas)\b|\bnunca (?:\w+ )?(?:has|ha|había\w*) (?:\w+ )?(?:liderado|dirigido|gestionado|llevado|trabajado)\b|\balguien que (?:ya )?(?:haya|tenga|saque|lleve)\b`,
    'Pedían cuatro años en obra y tú llevas uno.',
  ),
  rule(
    'story',
    rx`\b(?:te|le) costó (?:\w+ )?(?:explicar|contar|concretar|resumir)\b|\bqué hiciste tú\b|\bperdi\w+ en (?:los )?detalles\b|\b(?:respond|contest|cuent|explic)\w+ (?:\w+ )?(?:más (?:corto|breve|directo)|en menos)\b|\b(?:tu )?(?:cv|currículum|carta) (?:\w+ )?(?:demasiado|tiene \w+ páginas|muy largo)\b|\bpor qué (?:querías|quieres|te interesa\w*)\b|\"(?:nosotros|hicimos)\"`,
    'Te costó concretar qué hiciste tú.',
  ),
  rule(
    'fit',
    rx`\bsentir\w* (?:\w+ )?(?:cómod[oa]|a gusto|bien) (?:con|en|aquí)\b|\bte (?:ibas a )?aburri\w+\b|\b(?:prefieres|preferías) trabajar (?:sol[oa]|por tu cuenta)\b|\bnuestra forma de trabajar\b`,
    'Creemos que prefieres trabajar sola, y aquí todo va en equipo.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:empresa|cliente|proyecto|departamento|dirección|grupo)(?: \w+){0,5} (?:parad|retirad|aplazad|cancelad|fusionad|cerrad|pospuest)\w+\b|\bno (?:\w+ ){0,3}(?:cubrir|contratar)\w*\b(?: \w+){0,3}(?:nadie|plaza|puesto|vacante)?\b|\b(?:ya )?(?:trabajaba|colaboraba) (?:con nosotros|aquí|en la casa)\b|\bnos decantamos por\b|\bentre (?:los|las) (?:dos|tres) (?:últim|finalist|mejor)\w+\b`,
    'La empresa ha aplazado el proyecto, y no van a contratar a nadie.',
  ),
];
