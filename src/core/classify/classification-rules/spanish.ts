import { part, type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('es');

const APPLICATION = part`(?:candidatura|solicitud|inscripción|postulación|currículum?|curriculum|cv|hoja de vida|documentación|perfil)`;
const ROLE = part`(?:puesto|vacante|posición|oferta|plaza|proceso|búsqueda|convocatoria|selección|cargo|requisición)`;
const TALK = part`(?:entrevistas?|llamada|reunión|videollamada|cita|charla|conversación)`;
const TEST = part`(?:pruebas?|test|ejercicios?|reto|caso práctico|evaluación|videoentrevista|cuestionario)`;
const DAY = part`(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana)`;
/** Another day is meant, not another candidate. */
const DATE =
  /\b(?:reprogramar|aplazar|posponer|cambiar (?:la|nuestra) (?:cita|entrevista)|mover (?:la|nuestra)|mañana|cita|visita)\b/;

/** What a Spanish email can say. */
export const spanish: readonly Rule[] = [
  rule(
    'rejection',
    'sure',
    'no-continuar',
    rx`\b(?:no|tampoco)\b.{0,50}\b(?:continuar|continuaremos|continúas?|seguir|seguiremos|avanzar|avanzaremos|proceder|procederemos|seleccionad\w+|elegid[oa]s?|elegida|contar contigo|contar con (?:usted|tus|sus)|incluir\w*|ofrecerte|ofrecerle|pas(?:ar|as|a) a la (?:siguiente|próxima)|superado|alcanzado la puntuación|citarte|contratarte|contratarle|resultado admitid[oa] en la lista)\b`,
    'Hemos decidido no continuar con tu candidatura.',
    {
      aboutJobs: true,
      unless:
        /\b(?:dudes|pedido|cancelar|recibir|todavía|aún|hayas sido|haya sido|en caso de no|tarjeta|máster)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'otros-candidatos',
    rx`\b(?:otr[oa]s?|candidat\w+|perfil\w*|persona)\b.{0,25}\b(?:candidat\w+|perfil\w*|persona|cuy\w+|que)\b.{0,60}\b(?:más|mejor|ajust\w+|elegid\w+|seleccionad\w+|encaj\w+)|\b(?:con|por|a) (?:un[oa]? )?otr[oa]s? (?:\w+ )?(?:candidat\w+|perfil\w*|persona\w*|profesional\w*)`,
    'Hemos optado por otra candidata con más experiencia.',
    {
      aboutJobs: true,
      unless: /\b(?:recomend\w+|entrevistar a|falta por|perfiles que present\w+|estamos con|correos de)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'elegir-a-otro',
    rx`\b(?:nos (?:hemos )?(?:decant\w+|quedamos|quedado|inclinado|vamos a quedar)|hemos (?:elegido|escogido|contratado|seleccionado|optado|cogido|encontrado|apostado)|elegimos|escogimos|contratamos|decidido (?:por|para|contratar))\b.{0,15}\b(?:a|por|con|para)?\b ?(?:el |la |un |una |l[oa]s )?(?:otr[oa]\w*|alguien|candidat\w+|persona|perfil\w*)\b|\b(?:ya (?:tenemos|hemos encontrado|contratamos) a (?:alguien|otra persona|la persona))\b|\ba favor de\b.{0,20}\b(?:candidat\w+|otr[oa])\b`,
    'Al final nos hemos quedado con la otra chica.',
    {
      aboutJobs: true,
      unless:
        /\b(?:para (?:la )?(?:siguiente|entrevista)|proveedor|presupuesto|contigo|pase a|ronda final)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'la-plaza-es-de-otra',
    rx`\b(?:puesto|plaza|vacante|cargo|lugar|posición)\b.{0,60}\b(?:va para|ya tiene titular|lo asumirá|la asumirá|se lo queda|se la queda|ha sido (?:asignad|adjudicad)[oa]|será para)\b|\b(?:entró|entra|empieza) (?:un|una|otr[oa]) (?:muchach\w+|compañer\w+|chic\w+|persona)\b|\bya tenemos fichaje\b|\b(?:te|le) quedar?ía (?:chic|pequeñ)\w*`,
    'El puesto va para una compañera de otra tienda.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'no-elegida',
    rx`\b(?:no te hemos|no le hemos|no has sido|no ha sido|no fuiste|no ha resultado|no resultó|no has resultado)\b.{0,15}\b(?:elegid\w+|seleccionad\w+|escogid\w+|admitid\w+ al proceso|usted seleccionad\w+)|\b(?:situación|estado|resultado) ?: (?:no (?:seleccionad|aprobad|apt|admitid)|descartad|excluid|rechazad)\w*|\b(?:queda\w*|ha sido|figura)\b.{0,40}\bexcluid[oa]s?\b|\b(?:aspirantes excluidos)\b.{0,80}\bmotivo`,
    'Le comunicamos que no ha resultado seleccionada para el puesto.',
    {
      aboutJobs: true,
      unless:
        /\b(?:si no|en caso|máster|hayas sido|haya sido|independientemente|lista provisional|entiende que)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'descartada',
    rx`\b(?:empresa|hemos|han|he) (?:ha )?(?:descartado|desestimado|rechazado) (?:tu|su) (?:candidatura|solicitud|perfil)\b|\bcandidatura\b.{0,60}\b(?:descartada|desestimada|rechazada|no (?:ha )?(?:sido|resultado) (?:seleccionad|elegid)\w+)\b|\bcandidatura descartada\b`,
    'La empresa ha descartado tu candidatura.',
    { where: 'anywhere', unless: /\b(?:si cambia|en revisión|será)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'cerrar-contigo',
    rx`\b(?:cerramos|damos por (?:cerrad|finalizad|concluid)[oa]|finalizamos|dejamos aquí|termina aquí) (?:\w+ )?(?:contigo|con usted|tu (?:proceso|participación|candidatura)|su (?:proceso|participación|candidatura))|\bno (?:ha lugar a|procede (?:su|la) contratación|te voy a citar|le voy a citar|podemos contratar\w*|podemos incorporar\w*)\b|\bno\b.{0,10}\b(?:entras?|has entrado) en la lista\b`,
    'Por tanto damos por finalizada tu participación en el proceso.',
    { aboutJobs: true, unless: /\b(?:mientras tanto no podemos)\b/ },
  ),
  rule(
    'rejection',
    'likely',
    'lamentamos',
    rx`\b(?:lamentamos|lamento|lamenta|sentimos|siento|lamentablemente|desafortunadamente|por desgracia)\b.{0,60}\b(?:comunicar\w*|informar\w*|notificar\w*|decir\w*|no (?:ha|has|podemos|hemos|fue|ser|tener|poder)|descartad\w+)`,
    'Lamentamos comunicarte el resultado del proceso.',
    { aboutJobs: true, unless: DATE },
  ),
  rule(
    'rejection',
    'likely',
    'no-se-ajusta',
    rx`\b(?:candidatura|perfil|experiencia)\b.{0,40}\b(?:no se ajusta|no encaja|no cumple|no coincide|no se adecua)|\bmejores noticias\b|\b(?:buscamos|buscábamos|necesitamos|necesito) a? ?(?:alguien|una persona) (?:que|con)\b`,
    'Tu perfil no se ajusta a lo que necesitamos ahora.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'puesto-cubierto',
    rx`\b${ROLE}\b.{0,60}\b(?:cubiert\w+|cerrad[oa]s?|cancelad\w+|ya no (?:está|se encuentra)|finalizad\w+|desiert[oa]|no va a existir|eliminad[oa]|amortizad[oa])\b|\bdimos de baja la (?:búsqueda|vacante)\b|\bretiramos (?:el anuncio|la oferta)\b|\bdesierto el proceso\b`,
    'La vacante ya ha sido cubierta.',
    {
      kind: 'role_closed',
      unless:
        /\b(?:hasta que|una vez (?:finalizad\w+|cerrad\w+)|te postulaste|se dará|sin él|no nos lo cubre)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'en-pausa',
    rx`\b(?:${ROLE}|contrataci\w+|incorporaciones|altas)\b.{0,80}\b(?:en pausa|pausad\w+|paralizad\w+|parad[oa]s|suspendid\w+|congelad[oa]s?|frenad[oa]|detenid[oa]|en espera|stand ?by)|\b(?:paraliz\w+|congel(?:ó|ado|amos)|suspend\w+|paramos|pausar|detener)\b.{0,30}\b(?:contrataci\w+|selección|proceso|altas|búsqueda|incorporaciones)\b|\bno podemos contratar\b.{0,40}\ba nadie\b`,
    'El proceso se encuentra en pausa.',
    { kind: 'on_hold', where: 'anywhere' },
  ),
  rule(
    'rejection',
    'hint',
    'suerte',
    rx`\b(?:deseamos|mucha suerte|mucho éxito|lo mejor)\b.{0,60}\b(?:búsqueda|futuro|carrera|profesional\w*|proyectos)|\b(?:lamentablemente|desafortunadamente|sin embargo|finalmente)\b`,
    'Te deseamos mucha suerte en tu búsqueda.',
    { aboutJobs: true, unless: DATE },
  ),
  rule(
    'rejection',
    'hint',
    'guardar-cv',
    rx`\b(?:conserv\w+|guard\w+|mantendremos|reposará|permanecerá)\b.{0,40}\b(?:cv|datos|perfil|base de datos|currículum|cartera)|\btras (?:una |un )?(?:revisar|valorar|análisis|cuidados\w+)`,
    'Guardaremos tu perfil en nuestra base de datos.',
    { aboutJobs: true },
  ),

  rule(
    'interview_invitation',
    'sure',
    'invitar-entrevista',
    rx`\b(?:invit\w+|agendar|concertar|coordinar|programar|confirm\w+|organizar|convoc\w+|reprogramar|aplazar|mover|cambiar|gustaría|encantaría|queremos|tener|sería|recordamos|proponemos)\b.{0,50}\b${TALK}\b`,
    'Nos gustaría invitarte a una entrevista.',
    {
      aboutJobs: true,
      unless:
        /\b(?:webinar|médic\w+|curso|no podemos|lamentamos|no ha lugar|no es una entrevista|puertas abiertas|en caso de que|podido invitarte|si hay)\b/,
    },
  ),
  rule(
    'interview_invitation',
    'sure',
    'entrevista-fijada',
    rx`\bentrevista\b.{0,60}\b(?:tendrá lugar|confirmada|será (?:el|por)|programada|sigue en pie|el (?:lunes|martes|miércoles|jueves|viernes)|(?:mañana|hoy) a las|a las \d{1,2})|\b(?:mañana|el ${DAY}|hoy) tienes (?:una )?entrevista|\bnueva cita para la entrevista\b|\bentrevista grupal\b.{0,80}\d{1,2}[:.]\d\d`,
    'Tu entrevista tendrá lugar el lunes por la tarde.',
    { where: 'anywhere', unless: /\b(?:desconvoca|cancelada|cómo fue|webinar|prepararte)\b/ },
  ),
  rule(
    'interview_invitation',
    'sure',
    'conocerte',
    rx`\b(?:gustaría|encantaría|queremos|quiere|quieren|interesa|nos gustaria)\b.{0,20}\b(?:conocerte|conocerle|conocerlo|conocerla|hablar contigo|charlar contigo|platicar contigo|verte|que te pasaras|que pases a la siguiente)\b|\b(?:pásate|pásese|véngase|acércate|vente) (?:\w+ ){0,2}(?:el|este|por)\b.{0,30}\b(?:${DAY}|taller|oficina|tienda|estudio|nave)\b|\b(?:lo|te|le) espero (?:este|el) ${DAY}\b`,
    'Nos encantaría conocerte y contarte el proyecto.',
    {
      aboutJobs: true,
      unless: /\b(?:lista|si algún día|renovado|puertas abiertas|oferta para ti|congreso|lamentablemente)\b/,
    },
  ),
  rule(
    'interview_invitation',
    'sure',
    'siguiente-fase',
    rx`\b(?:decidimos|hemos decidido|queremos) (?:avanzar|seguir|continuar) (?:con vos|contigo|con usted)\b|\b(?:pasas|has pasado|pasa|avanzas) (?:\w+ )?(?:a|al|de) la (?:siguiente|próxima|segunda) (?:fase|etapa|ronda)\b|\bel cliente quiere ver(?:te)?\b|\b(?:elige|escoge|reserva) (?:el |un |tu )?(?:hueco|horario|espacio|hora)\b`,
    'Buenas noticias: queremos avanzar contigo y verte con el equipo.',
    { aboutJobs: true, unless: /\b(?:no|prueba|test|si)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'tu-disponibilidad',
    rx`\b(?:tu|su|qué) disponibilidad\b|\b(?:te|le) (?:vendría|viene|sirve|sirven|va) bien\b|\b(?:conocerte|hablar contigo|conocerle|charlar contigo|conocerlo en persona)\b|\bpodrías (?:venir )?el\b|\bel ${DAY}\b.{0,30}\ba las \d{1,2}\b|\b(?:confirm\w+ asistencia|videollamada ?:)`,
    '¿Podrías indicarnos tu disponibilidad?',
    { unless: /\b(?:envío|no podemos|comité|reunión trimestral)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'asunto-entrevista',
    rx`^(?:(?:re|fwd|rv) ?: )*(?:segunda |invitación: |recordatorio: )?(?:entrevista\b|.{0,30}\bmañana tienes entrevista)|\bcambio de hora\b`,
    'Segunda entrevista',
    { where: 'subject' },
  ),

  rule(
    'offer',
    'sure',
    'ofrecerte-el-puesto',
    rx`\b(?:encantad\w+|complace|placer|alegr\w+|gustaría|queremos|feliz|felices)\b.{0,40}\b(?:ofrecerte|ofrecerle|hacerte|hacerle|extenderle|extenderte)\b.{0,50}\b(?:puesto|oferta|contrato|posición|plaza|propuesta)|\bcarta[- ](?:de )?oferta\b|\boferta (?:formal|de contratación|laboral en firme)\b`,
    'Nos complace ofrecerte el puesto de jardinera.',
    { where: 'anywhere', unless: /\b(?:descuento|ofertas)\b/ },
  ),
  rule(
    'offer',
    'sure',
    'has-sido-seleccionado',
    rx`\b(?:enhorabuena|felicidades|felicitaciones)\b.{0,60}\b(?:seleccionad[oa]|el puesto es (?:tuyo|suyo))\b|\b(?:has|ha) sido (?:seleccionad|elegid)[oa] para (?:el|este) puesto\b|\badjunt\w+\b.{0,40}\bcontrato de trabajo\b|\b(?:puesto|plaza|trabajo)\b.{0,50}\bes (?:tuy[oa]|suy[oa])\b`,
    'Has sido seleccionada para el puesto de jardinera.',
    {
      aboutJobs: true,
      unless: /\b(?:entrevista|prueba|siguiente|fase|etapa|proceso|no|si|programa|curso|matrícula)\b/,
    },
  ),
  rule(
    'offer',
    'likely',
    'condiciones',
    rx`\b(?:sueldo|salario)\b.{0,40}\b(?:mensual|bruto|netos?|anual)\b|\b(?:empezarías|te incorporarías|fecha de ingreso|incorporación) (?:el|:)|\brevisión a los seis meses\b|\bte mando los papeles\b|\bfirmada esta carta\b`,
    'Empezarías el 3 de marzo con un salario de 1.900 € netos.',
    { aboutJobs: true, unless: /\b(?:expectativa|horquilla|candidatos)\b/ },
  ),

  rule(
    'assessment',
    'sure',
    'prueba',
    rx`\b(?:reali[zc]\w+|complet\w+|hacer|hagas|resolver|resuelvas|enlace|enviar\w*|rellen\w+|comenza\w+|empez\w+|rendir\w*|va el)\b.{0,50}\b${TEST}\b`,
    'Te pedimos que realices una prueba técnica.',
    {
      aboutJobs: true,
      unless:
        /\b(?:gratis|gratuita|satisfacción|gracias por (?:realizar|completar)|entrevista|lista|habéis hecho|vimos tu|volver a presentar)\b/,
    },
  ),
  rule(
    'assessment',
    'likely',
    'plazo-de-la-prueba',
    rx`\b(?:prueba|test|ejercicio|reto)\b.{0,60}\b(?:\d+ (?:minutos|horas|días)|antes del|dispones de)\b|\bno inviertas más de\b`,
    'El test dura 40 minutos y dispones de tres días.',
    { where: 'anywhere', aboutJobs: true, unless: /\b(?:no aprobado|volver a|resultado)\b/ },
  ),

  rule(
    'application_received',
    'sure',
    'hemos-recibido',
    rx`\b(?:recibido|recibida|recibimos|recepción|registrad[oa]|enviad[oa]|recibo de|en (?:manos|nuestras manos))\b.{0,50}\b${APPLICATION}|\b${APPLICATION}\b.{0,80}\b(?:recibid[oa]|registrad[oa]|enviado|enviada|correctamente|ingresada|en manos de|en nuestras manos)\b`,
    'Hemos recibido tu candidatura.',
    {
      where: 'anywhere',
      aboutJobs: true,
      unless:
        /\b(?:muchas|gran número|has enviado|en su día|lamentablemente|finalmente|no ha|posgrado|firmada)\b/,
    },
  ),
  rule(
    'application_received',
    'sure',
    'ya-estas-inscrito',
    rx`\bya estás inscrit[oa]\b|\bse acusa recibo\b|\b(?:te )?has (?:postulado|inscrito) (?:correctamente|con éxito)\b|\bjustificante de (?:presentación|registro)\b|\b(?:inscripción|postulación) (?:correcta|realizada|enviada)\b|\bllegó bien (?:el|tu|su)\b`,
    'Ya estás inscrita en la oferta de dependienta.',
    { where: 'anywhere' },
  ),
  rule(
    'application_received',
    'likely',
    'gracias-por-inscribirte',
    rx`\bgracias por\b.{0,50}\b(?:candidatura|interés|postular\w*|inscribir\w*|aplicar|solicitud)|\b(?:revisaremos|revisará|valoraremos|analizaremos|estudiaremos|leer|leemos)\b.{0,40}\b(?:candidatura|perfil|cv|solicitud|currículos?|todo)|\bnos pondremos en contacto\b`,
    'Gracias por tu interés; revisaremos tu perfil.',
    { where: 'anywhere', aboutJobs: true },
  ),
  rule(
    'application_received',
    'likely',
    'si-no',
    rx`\b(?:si|en caso)\b.{0,80}\b(?:no (?:recib\w+|tien\w+|eres|resultas|has sido|te hemos)|encajas?|ajusta|cumpla|encaje|match)\b.{0,80}\b(?:noticias|seleccionad\w+|contact\w+|días|semanas|considera\w*|comunicará|escrib\w+|llam\w+|presentamos)`,
    'Si no recibes noticias en tres semanas, considera que no has sido seleccionada.',
    { aboutJobs: true },
  ),
  rule(
    'application_received',
    'likely',
    'que-pasa-ahora',
    rx`\bqué pasa ahora\b|\b(?:comité|comisión|responsable)\b.{0,40}\b(?:sesionará|revisará|valorará)|\blista provisional\b.{0,60}\bse publicará\b|\bprocederemos a su baremación\b|\bte avisaremos cuando\b`,
    'La responsable de tienda valorará los perfiles esta semana.',
    { unless: /\b(?:lamentablemente|excluido por)\b/ },
  ),

  rule(
    'status_update',
    'sure',
    'en-proceso',
    rx`\b(?:seguimos|sigue|sigues|continúa|todavía|aún)\b.{0,50}\b(?:revis\w+|proceso|valor\w+|decisión|evaluaci\w+|dentro para|abierto)|\b(?:candidatura|cv|solicitud)\b.{0,40}\b(?:vist[oa]|leíd[oa]|retirada|incompleta)\b|\bhas retirado\b|\bha visto tu (?:cv|candidatura|perfil)\b`,
    'Tu CV ha sido leído por la empresa.',
    {
      where: 'anywhere',
      aboutJobs: true,
      unless: /\b(?:hemos visto tu|seguimos buscando|subvención|no se ha resuelto)\b/,
    },
  ),
  rule(
    'status_update',
    'sure',
    'cuenta-y-codigo',
    rx`\bcódigo (?:de (?:verificación|validación)|\d{3})|\bverificar tu cuenta\b|\b(?:creado|activar|confirmar)\b.{0,20}\b(?:una |tu |su )?cuenta\b.{0,40}\b(?:empleo|candidat\w+|portal)|\btu cuenta de candidat`,
    'Introduce el código de verificación para activar tu cuenta.',
    { where: 'anywhere', aboutJobs: true },
  ),
  rule(
    'status_update',
    'sure',
    'datos-y-referencias',
    rx`\b(?:dos|tres|sus|tus|algunas) referencias (?:laborales|profesionales)\b|\bsolicitud de referencias\b|\b(?:para (?:continuar|seguir|poder avanzar|completar))\b.{0,60}\b(?:compart\w+|contest\w+|necesitamos|documentos|adjunt\w+|envíes|remita)\b|\bfaltan \d+ (?:respuestas|documentos)\b|\bexpectativa salarial\b`,
    'Para continuar necesitamos que nos envíes tu certificado.',
    { where: 'anywhere', aboutJobs: true, unless: /\b(?:prueba técnica|test|si te interesa)\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'encuesta',
    rx`\b(?:encuesta|tu opinión|su opinión)\b.{0,60}\b(?:anónima|proceso|mejorar|experiencia|ayuda)|\b(?:recomiendes|recomendarías)\b.{0,40}\b(?:entrevistas|proceso|amigo)|\bcómo fue tu entrevista\b|\bno es una entrevista ni forma parte\b|\bcomunidad de talento\b.{0,40}\b(?:bienvenid|formas parte|confirmad)`,
    'La encuesta es anónima y nos ayuda a mejorar el proceso.',
    { where: 'anywhere', aboutJobs: true },
  ),

  rule(
    'recruiter_outreach',
    'sure',
    'he-visto-tu-perfil',
    rx`\b(?:he visto|encontrado|hemos revisado|llamado la atención|vi|encontré|revisamos|revisé|localizo por)\b.{0,25}\b(?:tu|su|linkedin) ?(?:perfil|cv|hoja de vida|experiencia)?\b(?: (?:en|y|por|fue))|\b(?:tu perfil|su perfil) (?:fue|ha sido) (?:seleccionado|preseleccionado) para nuestro (?:programa|curso)\b|\bpara (?:un|uno de) (?:nuestros |mis )?clientes?\b|\b(?:abiert[oa] a|te interesaría|escuchar) (?:\w+ ){0,3}(?:oportunidad\w*|propuestas?|ofertas)|\bte localizo por\b|\bllevo (?:en exclusiva )?la búsqueda\b`,
    'He visto tu perfil en LinkedIn y tengo una vacante para ti.',
    { unless: /\b(?:tu candidatura|lamentablemente|la empresa ha|gustaria que te|me gustaría conocerte)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'sure',
    'te-interesa',
    rx`\b(?:te|le) interesa(?:ría)? (?:que presentemos|esta (?:oportunidad|oferta|vacante)|saber más|conocer)\b|\b(?:solicitamos|buscamos|requerimos|incorpora) (?:para|personal|urgente|\d+|un[ao]? |teleoperador)\b.{0,60}\b(?:proyecto|cliente|empresa|turno|experiencia)\b|\bentrevista (?:asegurada|garantizada)\b|\b(?:si no desea|no quieres) recibir (?:más )?(?:vacantes|ofertas)\b|\bnos falta la primera persona de\b|\bno nos conocemos\b`,
    '¿Te interesa que presentemos tu currículum a la empresa?',
    { unless: /\b(?:lamentablemente|hemos recibido)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'likely',
    'cliente-busca',
    rx`\b(?:un|nuestro|mi) cliente\b.{0,40}\b(?:busca|incorpora|necesita|precisa)|\bcliente final\b|\b(?:diez|unos|cinco) minutos\b.{0,40}\bte cuento\b|\binteresados (?:mandar|enviar)\b|\bofrecemos ?:|\brequisitos ?:|\b(?:cupos|plazas) limitad[oa]s\b`,
    'Mi cliente busca una persona para su tienda de Lugo.',
    { unless: /\b(?:lamentablemente|candidatura|planta)\b/ },
  ),

  rule(
    'feedback_reply',
    'sure',
    'you-asked',
    rx`\b(?:pedías|pediste|pides|pedido|solicitaste|preguntabas|agradezco que preguntes|gracias (?:a ti )?por preguntar)\b.{0,40}\b(?:feedback|comentarios|opinión|retroalimentación|sinceridad|nadie lo hace|preguntar)|\b(?:te comparto|aquí (?:tienes|va))\b.{0,30}\b(?:feedback|comentarios|retroalimentación)|\bgracias (?:a ti )?por preguntar\b|\bme pid(?:es|e) (?:sinceridad|comentarios)\b`,
    'Me pediste feedback sobre la entrevista.',
  ),
  rule(
    'feedback_reply',
    'likely',
    'que-falto',
    rx`\bqué faltó\b|\bfaltó\b.{0,30}\b(?:ejemplos?|profundidad|estructura|concretar)|\bpara la próxima vez\b|\bte lo digo con cariño\b|\bno (?:brindamos|ofrecemos|damos)\b.{0,30}\b(?:devoluciones|feedback|comentarios) individual\w*|\bcon gusto te (?:digo|cuento)\b|\bojalá te sirva\b`,
    'Lo que faltó fueron ejemplos concretos; ojalá te sirva.',
    { unless: /\bproducto comprado\b/ },
  ),
  rule(
    'feedback_reply',
    'sure',
    'sin-devoluciones-you-asked',
    rx`\bno (?:brindamos|ofrecemos|facilitamos|damos|es posible dar)\b.{0,30}\b(?:devoluciones|feedback|comentarios|valoraciones) (?:individual\w*|personalizad\w+)`,
    'No facilitamos valoraciones individuales de las entrevistas.',
  ),
  rule(
    'feedback_reply',
    'likely',
    'feedback-subject',
    rx`^(?:re|rv) ?: .{0,60}\b(?:feedback|devolución|comentarios)\b|^comentarios a tu (?:postulación|entrevista)`,
    'RE: Consulta sobre feedback',
    { where: 'subject' },
  ),

  rule(
    'not_job_related',
    'sure',
    'alerta-de-empleo',
    rx`\b(?:alertas? de empleo|nuevas? ofertas? (?:de empleo|para)|\d+ (?:nuevas )?ofertas|ofertas (?:de empleo )?(?:para ti|recomendadas|que te)|empleos recomendados)\b`,
    '15 nuevas ofertas de empleo para ti',
    { where: 'anywhere', unless: /\b(?:tu candidatura|te animamos|consulta nuestras|oferta para ti)\b/ },
  ),
  rule(
    'not_job_related',
    'sure',
    'boletin',
    rx`\bsuscriptores\b|\bla newsletter de\b|\ben (?:este|el) (?:número|boletín|edición)\b|\besta semana (?:nos cuenta|te traemos|hablamos)\b|\bcómo (?:encajar|superar|afrontar)\b.{0,20}\b(?:un no|rechazo|"no)`,
    'En este número: qué hacer cuando te dicen que no',
    { where: 'anywhere', unless: /\b(?:tu candidatura (?:para|a)|su candidatura)\b/ },
  ),
  rule(
    'not_job_related',
    'sure',
    'other-application',
    rx`\b(?:tu|su) solicitud de (?:tarjeta|préstamo|crédito|hipoteca|alquiler|admisión al máster|beca|visado)\b|\b(?:solicitud|candidatura)\b.{0,30}\b(?:al máster|de posgrado|de doctorado)\b|\bsu manuscrito\b|\b(?:tarjeta oro|tarjeta de crédito)\b.{0,40}\bsolicitud\b`,
    'Su solicitud de préstamo no ha sido aprobada.',
    { where: 'anywhere' },
  ),
  rule(
    'not_job_related',
    'sure',
    'otro-mundo',
    rx`\b(?:asamblea|copropietarios|torneo|lista de espera|contribuyente|reembolso|proveedor|gestor|revisión trimestral|inscritos|socios del club)\b`,
    'Quedáis en lista de espera para el torneo de tenis.',
    {
      where: 'anywhere',
      unless: /\b(?:candidat\w+|vacante|entrevista|contrat\w+|selección|puesto|plaza de|decid\w+)\b/,
      aboutJobs: false,
    },
  ),
  rule(
    'not_job_related',
    'likely',
    'publicidad',
    rx`\b(?:darse de baja|date de baja|boletín|newsletter|descuento|rebajas|oferta especial|(?:tu|su) (?:pedido|compra)|factura|envío gratis|promoción no acumulable)\b`,
    'Tu pedido está en camino; factura adjunta.',
    { where: 'anywhere', unless: /\b(?:candidatura|boletín oficial)\b/ },
  ),
];
