import { letter, type Phrasebook } from './phrasebook.ts';

export const es: Phrasebook = {
  closings: ['Un saludo,', 'Saludos cordiales,', 'Un abrazo,'],
  machineClosing: (company) => `Un saludo,\nEquipo de Selección de ${company}`,
  received: [
    (s) =>
      letter(
        `Hemos recibido tu candidatura`,
        'Hola Jana:',
        `Gracias por inscribirte en la oferta de ${s.role}. Hemos recibido tu candidatura y la estamos revisando. Si tu perfil encaja, nos pondremos en contacto contigo.`,
        'Este es un mensaje automático; por favor, no respondas a este correo.',
      ),
    (s) =>
      letter(
        `Confirmación de inscripción - ${s.role}`,
        'Estimada Jana:',
        `Le confirmamos que su solicitud para el puesto de ${s.role} en ${s.company} se ha registrado correctamente. Lamentablemente no podemos responder de forma individual a todas las personas que se inscriben.`,
      ),
  ],
  screenInvite: [
    (s) =>
      letter(
        `Tu candidatura a ${s.role}: ¿hablamos?`,
        'Hola Jana:',
        `Soy ${s.writer.first}, del equipo de Personas de ${s.company}. Me ha gustado mucho tu perfil y me encantaría hacerte una primera llamada de media hora. ¿Te viene bien ${s.when}?`,
      ),
  ],
  screenConfirm: [
    (s) =>
      letter(
        `RE: Tu candidatura a ${s.role}: ¿hablamos?`,
        'Hola Jana:',
        `Genial, entonces te llamo ${s.when}. ¡Hasta entonces!`,
      ),
  ],
  interviewInvite: [
    (s) =>
      letter(
        `Entrevista para ${s.role}`,
        'Hola Jana:',
        `Nos gustaría invitarte a una entrevista con ${s.other.name}, ${s.other.title}, ${s.when}, por videollamada. Te adjunto la convocatoria.`,
      ),
    (s) =>
      letter(
        `Citación: entrevista personal`,
        'Estimada Jana:',
        `Queremos conocerla en persona en nuestras oficinas de ${s.city} ${s.when}. La recibirá ${s.other.name}. Le ruego que me confirme su asistencia.`,
      ),
  ],
  interviewConfirm: [
    (s) =>
      letter(
        `RE: Entrevista para ${s.role}`,
        'Hola Jana:',
        `Perfecto, confirmado para ${s.when}. ${s.other.first} tiene muchas ganas de conocerte.`,
      ),
  ],
  reschedule: [
    (s) =>
      letter(
        `Cambio de fecha de la entrevista`,
        'Hola Jana:',
        `Lamentablemente ${s.other.first} no va a poder atenderte ${s.whenBefore}. ¿Podríamos pasarlo a ${s.when}? Mil disculpas.`,
      ),
  ],
  movingOn: [
    (s) =>
      letter(
        `Siguiente fase`,
        'Hola Jana:',
        `Gracias por la charla del ${s.weekday}. Nos ha gustado mucho lo que nos contaste y queremos que sigas en el proceso: el siguiente paso es conocer a ${s.other.name}. Te escribo con fechas.`,
      ),
  ],
  assessment: [
    (s) =>
      letter(
        `Prueba técnica - ${s.role}`,
        'Hola Jana:',
        'Como siguiente paso te proponemos una prueba técnica en línea. Tienes una semana para completarla desde este enlace: https://pruebas.retos.example/p/19',
      ),
  ],
  underReview: [
    (s) =>
      letter(
        `Seguimos con el proceso`,
        'Hola Jana:',
        `Solo quería decirte que el proceso de ${s.role} sigue abierto y que aún no hemos tomado una decisión. Gracias por tu paciencia.`,
      ),
  ],
  refusedAfter: [
    (s) =>
      letter(
        `Sobre tu candidatura a ${s.role}`,
        'Hola Jana:',
        `Muchas gracias por la entrevista del ${s.weekday}; fue un placer conocerte.`,
        'Después de pensarlo mucho, hemos decidido seguir adelante con otra persona que tiene más recorrido en retail. No ha sido nada fácil.',
        'Te deseo mucha suerte en la búsqueda.',
      ),
    (s) =>
      letter(
        `Resultado del proceso de selección`,
        'Estimada Jana:',
        `Tras su entrevista con ${s.other.name}, lamentamos comunicarle que no ha sido seleccionada para el puesto de ${s.role}. Le agradecemos sinceramente el tiempo que nos ha dedicado.`,
      ),
    () =>
      letter(
        `Novedades`,
        'Hola Jana, ¿qué tal?',
        `Te prometí contarte algo esta semana. El equipo quedó encantado contigo, pero al final el puesto se lo queda una compañera que ya estaba en la empresa. Me da mucha pena, de verdad.`,
        'Seguimos en contacto, ¿vale?',
      ),
  ],
  refusedAfterCall: [
    (s) =>
      letter(
        `Sobre nuestra llamada`,
        'Hola Jana:',
        `Gracias por la llamada del ${s.weekday}. Lo he comentado con el equipo y de momento no vamos a seguir adelante con tu candidatura para ${s.role}, porque buscan a alguien que pueda estar en la oficina cada día.`,
        '¡Mucha suerte!',
      ),
  ],
  refusedAfterByMachine: [
    (s) =>
      letter(
        `Actualización de tu candidatura`,
        'Hola Jana:',
        `Te agradecemos que hayas participado en las entrevistas para ${s.role}. En esta ocasión hemos decidido continuar con otros candidatos.`,
        'No respondas a este mensaje.',
      ),
  ],
  refusedUnseen: [
    (s) =>
      letter(
        `Tu candidatura en ${s.company}`,
        'Hola Jana:',
        `Gracias por tu interés en la vacante de ${s.role}. Hemos revisado tu perfil y, lamentablemente, no continuará en el proceso de selección.`,
      ),
    (s) =>
      letter(
        `Proceso ${s.role}`,
        'Estimada Jana:',
        'Le informamos de que, tras valorar las candidaturas recibidas, la suya no ha sido preseleccionada. Conservaremos su currículum para futuras vacantes.',
      ),
  ],
  cancelledBefore: [
    (s) =>
      letter(
        `Cancelación de la entrevista`,
        'Hola Jana:',
        `Siento escribirte con tan poca antelación: la vacante de ${s.role} ya se ha cubierto, así que la entrevista de ${s.whenBefore} no tendrá lugar y no seguiremos con tu candidatura.`,
      ),
  ],
  closed: [
    (s) =>
      letter(
        `Cierre de la vacante`,
        'Hola Jana:',
        `Gracias de nuevo por la entrevista del ${s.weekday}. Por desgracia, la dirección ha decidido cancelar la vacante de ${s.role} por un recorte de presupuesto. No tiene nada que ver contigo.`,
      ),
  ],
  onHold: [
    (s) =>
      letter(
        `Proceso en pausa`,
        'Hola Jana:',
        `Después de nuestra entrevista del ${s.weekday} nos han congelado las contrataciones, y el proceso de ${s.role} queda en pausa sin fecha. De momento no podemos seguir adelante.`,
      ),
  ],
  closedUnseen: [
    (s) =>
      letter(
        `Vacante cerrada: ${s.role}`,
        'Hola Jana:',
        'La vacante en la que te inscribiste se ha cancelado y el proceso queda cerrado. Gracias por tu interés.',
      ),
  ],
  offer: [
    (s) =>
      letter(
        `Oferta de incorporación`,
        'Hola Jana:',
        `¡Tenemos muy buenas noticias! Queremos ofrecerte el puesto de ${s.role}. Te adjunto la carta de oferta con las condiciones. Esperamos tu respuesta antes del viernes de la semana que viene.`,
      ),
  ],
  agencyRefusal: [
    (s) =>
      letter(
        `Noticias de ${s.company}`,
        'Hola Jana:',
        `He hablado con mi cliente ${s.company} después de tu entrevista del ${s.weekday}. Les gustaste, pero han optado por otro candidato para ${s.role}. Te aviso si sale algo parecido.`,
      ),
  ],
};
