import { letter, type Phrasebook } from './phrasebook.ts';

export const pt: Phrasebook = {
  closings: ['Atenciosamente,', 'Um abraço,', 'Com os melhores cumprimentos,'],
  machineClosing: (company) => `Atenciosamente,\nEquipe de Recrutamento ${company}`,
  received: [
    (s) =>
      letter(
        `Recebemos a sua candidatura`,
        'Olá, Jana!',
        `Obrigado pelo seu interesse na vaga de ${s.role} na ${s.company}. Recebemos a sua candidatura e vamos analisá-la com atenção. Caso o seu perfil avance, entraremos em contato.`,
        'Esta é uma mensagem automática. Por favor, não responda.',
      ),
    (s) =>
      letter(
        `Candidatura registada: ${s.role}`,
        'Exma. Senhora,',
        `Confirmamos a receção da sua candidatura à função de ${s.role}. Infelizmente não nos é possível responder individualmente a todos os candidatos.`,
      ),
  ],
  screenInvite: [
    (s) =>
      letter(
        `Vaga de ${s.role}: vamos conversar?`,
        'Oi Jana, tudo bem?',
        `Sou ${s.writer.first}, do time de Gente da ${s.company}. Gostei muito do seu perfil e queria marcar um bate-papo de 30 minutos. Pode ser ${s.when}?`,
      ),
  ],
  screenConfirm: [
    (s) =>
      letter(
        `Re: Vaga de ${s.role}: vamos conversar?`,
        'Oi Jana,',
        `Combinado, então nos falamos ${s.when}. Até lá!`,
      ),
  ],
  interviewInvite: [
    (s) =>
      letter(
        `Convite para entrevista - ${s.role}`,
        'Olá Jana,',
        `Gostaríamos de convidá-la para uma entrevista com ${s.other.name}, ${s.other.title}, ${s.when}, por videochamada. Pode confirmar a sua presença?`,
      ),
  ],
  interviewConfirm: [
    (s) =>
      letter(
        `Re: Convite para entrevista - ${s.role}`,
        'Olá Jana,',
        `Ótimo, a entrevista está confirmada para ${s.when}. Boa sorte!`,
      ),
  ],
  reschedule: [
    (s) =>
      letter(
        `Alteração da entrevista`,
        'Olá Jana,',
        `Infelizmente ${s.other.first} teve um imprevisto e não consegue falar com você ${s.whenBefore}. Podemos remarcar para ${s.when}? Peço desculpas pelo transtorno.`,
      ),
  ],
  movingOn: [
    (s) =>
      letter(
        `Próxima etapa`,
        'Oi Jana,',
        `Obrigada pela conversa de ${s.weekday}! Gostamos muito e queremos seguir com você no processo. O próximo passo é uma entrevista com ${s.other.name}. Já te mando o convite.`,
      ),
  ],
  assessment: [
    (s) =>
      letter(
        `Teste técnico - ${s.company}`,
        'Olá Jana,',
        `Como próxima etapa do processo para ${s.role}, pedimos que faça um teste online até o fim da próxima semana: https://testes.desafio.example/t/7`,
      ),
  ],
  underReview: [
    (s) =>
      letter(
        `Processo em andamento`,
        'Olá Jana,',
        `O processo para a vaga de ${s.role} continua em andamento e ainda não temos uma definição. Obrigado pela paciência!`,
      ),
  ],
  refusedAfter: [
    (s) =>
      letter(
        `Sobre o processo de ${s.role}`,
        'Oi Jana,',
        `Muito obrigada pela entrevista de ${s.weekday}, foi ótimo conhecer você.`,
        'Depois de muita conversa, o time decidiu seguir com outra pessoa, que já trabalhou com o nosso tipo de produto. Sei que não é a notícia que você esperava.',
        'Torço para que a gente se cruze de novo!',
      ),
    (s) =>
      letter(
        `A sua candidatura a ${s.role}`,
        'Cara Jana,',
        `Agradecemos a sua disponibilidade para a entrevista com ${s.other.name}. Após análise, lamentamos informar que não foi selecionada para a função. Desejamos-lhe as maiores felicidades profissionais.`,
      ),
  ],
  refusedAfterCall: [
    (s) =>
      letter(
        `Sobre a nossa conversa`,
        'Oi Jana,',
        `Obrigada pelo papo de ${s.weekday}! Conversei com o time e, por enquanto, não vamos seguir com você para a próxima etapa da vaga de ${s.role}.`,
        'Boa sorte na sua busca!',
      ),
  ],
  refusedAfterByMachine: [
    (s) =>
      letter(
        `Atualização do seu processo seletivo`,
        'Olá, Jana!',
        `Agradecemos a sua participação nas entrevistas para a vaga de ${s.role}. Infelizmente, desta vez não vamos seguir com a sua candidatura.`,
        'Não responda a este e-mail.',
      ),
  ],
  refusedUnseen: [
    (s) =>
      letter(
        `Sua candidatura na ${s.company}`,
        'Olá, Jana!',
        `Agradecemos o seu interesse na vaga de ${s.role}. Analisamos o seu perfil e, neste momento, optamos por seguir com outros candidatos mais alinhados à posição.`,
      ),
    () =>
      letter(
        `Resposta à candidatura`,
        'Exma. Senhora,',
        'Informamos que a sua candidatura não foi pré-selecionada para a fase de entrevistas. Agradecemos o interesse demonstrado.',
      ),
  ],
  cancelledBefore: [
    (s) =>
      letter(
        `Entrevista cancelada`,
        'Olá Jana,',
        `Lamento avisar em cima da hora: a vaga de ${s.role} já foi preenchida, por isso a entrevista de ${s.whenBefore} não vai acontecer e o seu processo fica encerrado.`,
      ),
  ],
  closed: [
    (s) =>
      letter(
        `Vaga encerrada`,
        'Oi Jana,',
        `Obrigada mais uma vez pela entrevista de ${s.weekday}. Infelizmente a diretoria cancelou a vaga de ${s.role} por um corte de orçamento. Não tem nada a ver com você, viu?`,
      ),
  ],
  onHold: [
    (s) =>
      letter(
        `Processo congelado`,
        'Olá Jana,',
        `Desde a nossa entrevista de ${s.weekday} as contratações foram congeladas. O processo de ${s.role} fica suspenso por tempo indeterminado e, por ora, não podemos avançar.`,
      ),
  ],
  closedUnseen: [
    (s) =>
      letter(
        `Vaga ${s.role} cancelada`,
        'Olá, Jana!',
        'A vaga para a qual se candidatou foi cancelada e o processo está encerrado. Obrigado pelo interesse.',
      ),
  ],
  offer: [
    (s) =>
      letter(
        `Proposta de trabalho`,
        'Oi Jana,',
        `Temos uma ótima notícia: queremos você no time! Segue em anexo a proposta para a vaga de ${s.role}. Pode nos responder até sexta-feira da semana que vem?`,
      ),
  ],
  agencyRefusal: [
    (s) =>
      letter(
        `Retorno da ${s.company}`,
        'Oi Jana,',
        `Falei agora com o meu cliente ${s.company}. Gostaram da sua entrevista de ${s.weekday}, mas escolheram outro candidato para ${s.role}. Aviso assim que tiver outra oportunidade.`,
      ),
  ],
};
