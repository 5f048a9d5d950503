import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_9 } from './theme-rule.ts';

const rule = themeRulesOf('pt');

const LACKS = part`(?:falt(?:a|am|ou|ava|avam|aram)|sentimos falta|carec\w+|lacunas?|fraqueza\w*|fragilidad\w+|frac[oa]s?|limitad\w+|insuficient\w+|dúvidas?|reservas?|receios?|pouc[oa]s?|reforçar|melhorar|aprofundar|praticar|mais sólid\w+|maior|melhor|mais|aquém)`;
const IS_WEAK = part`(?:${LACKS}|não (?:\w+ ){0,3}(?:suficientes?|sólid\w+|nível|altura|convenc\w+|ating\w+)|superficia\w+|abaixo|difícil de ler|demasiado (?:básic\w+|teóric\w+)|muito (?:básic\w+|teóric\w+|superficia\w+))`;
const SKILLS = part`(?:conhecimentos?|competências?|habilidad\w+|domínio|técnic\w+|código|programação|sql|python|java|excel|algoritm\w+|estatística|exercício|teste|testes|prova|case prático|inglês|alemão|francês|espanhol|idiomas?|línguas?|nível|certifica\w+|diploma|carta de condução|bases|fundamentos|contabilidade|ferramentas?)`;
const TOLD = part`(?:exemplos?|respostas?|apresentação|explicaç\w+|discurso|carta|cv|currículo|relato|motivação|exposição)`;
const BADLY = part`(?:vag[oa]s?|genéric\w+|gera(?:l|is)|abstrat\w+|long[oa]s?|extens[oa]s?|curt[oa]s?|breves?|confus\w+|desorganizad\w+|pouco (?:clar\w+|concret\w+|estruturad\w+|objetiv\w+)|teóric\w+|imprecis\w+|superficia\w+|ensaiad\w+)`;

/** What Portuguese feedback is about. */
export const portuguese = [
  rule(
    'skill',
    rx`\b${LACKS}${UP_TO_5}${SKILLS}\b`,
    'Sugerimos reforçar os conhecimentos de SQL.',
    /\b(?:nenhuma duvida|sem duvida|nao (?:ha|temos|tenho|restam) (?:nenhuma )?duvidas?|experiencia|vivencia)\b/,
  ),
  rule(
    'skill',
    rx`\b${SKILLS}${UP_TO_9}${IS_WEAK}`,
    'O domínio de Python ficou abaixo do esperado.',
    /\b(?:nenhuma duvida|sem duvida|experiencia|vivencia|mais do que suficiente)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:falt(?:a|am|ou|ava|avam|aram)|mais|maior|menos|pouca|suficiente|sem|ainda não t\w+|limitada|insuficiente|não t(?:em|ens|inha))${UP_TO_5}(?:experiência|vivência|anos|percurso|bagagem|senioridade)\b`,
    'Você ainda tem pouca bagagem em vendas.',
    /\b(?:nenhuma duvida|sem duvida)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:experiência|vivência)${UP_TO_5}(?:limitada|curta|insuficiente|pouca|não|aquém)\b|\b(?:mais|demasiado|muito|pouco) (?:sénior|sênior|senior|júnior|junior|experiente)\b|\b(?:sobre|super)-?qualificad\w+|\bperfil (?:\w+ )?(?:sénior|sênior|senior)\b|\b(?:salto|passo) (?:\w+ )?(?:grande|demasiado)\b|\bjá (?:tenha|tivesse|tem) (?:\w+ )?(?:liderado|gerido|dirigido|coordenado)\b`,
    'Procuramos alguém que já tenha gerido uma loja.',
  ),
  rule(
    'story',
    rx`\b${TOLD}${UP_TO_9}${BADLY}\b`,
    'Algumas respostas foram pouco objetivas.',
    /\bnao (?:\w+ )?(?:vag|long|confus)/,
  ),
  rule(
    'story',
    rx`\b(?:falt(?:a|am|ou|ava|avam|aram)|mais|maior|sem|pouca|gostaríamos)${UP_TO_3}(?:estrutura\w*|concret\w+|clareza|exemplos?|resultados|números|dados|síntese|fio|objetiv\w+)\b|\b(?:perd\w+|perder) o fio\b|\b(?:ir|vá|foi) (?:\w+ )?(?:ao ponto|direto ao)\b|\bresultados (?:concretos|mensuráveis)\b|\bdifícil de (?:seguir|acompanhar)\b|\bnão (?:\w+ )?(?:ficou|fica|estava|está|percebemos|entendemos)(?: \w+)? (?:claro|clara|claramente|bem)(?:,? \w+){0,2} (?:o seu|a sua|seu|sua|qual|o que|por que|porque)\b|\b(?:seu|teu|sua|tua) (?:papel|contributo|contribuição|motivação)${UP_TO_5}(?:não|pouco)\b`,
    'Tente ir direto ao ponto mais cedo.',
    /\bsem (?:nenhuma )?duvida\b/,
  ),
  rule(
    'fit',
    rx`\b(?:dúvidas?|reservas?|não (?:\w+ ){0,2}(?:cert\w+|convencid\w+|segur\w+)|receios?)${UP_TO_5}(?:alinhamento|cultura|cultural|equipa|equipe|time|valores|forma de trabalhar|personalidade|fit)\b|\b(?:alinhamento|encaixe|química|sintonia|fit)${UP_TO_5}(?:não|menos|dúvidas?|difícil)\b|\bnão (?:\w+ ){0,3}encaix\w+ (?:\w+ ){0,3}(?:cultura|equipa|equipe|time|valores)\b|\b(?:culture|cultural|team) fit\b|\bfit cultural\b`,
    'Não tínhamos a certeza do alinhamento com a equipa.',
    /\b(?:nenhuma duvida|sem duvida)\b/,
  ),
  rule(
    'logistics',
    rx`\b(?:salário|salarial|salariais|ordenado|remuneração|faixa|aviso prévio|mudança de (?:cidade|casa)|relocaliza\w+|realoca\w+|visto|autorização de trabalho|distância|teletrabalho|home office|remoto|presencial\w*|meio período|tempo parcial|horários?|turnos|disponibilidade|data de início|início imediato|dias por semana|deslocaç\w+|deslocamento|fins? de semana|noturn[oa]s?|longe demais|muito longe|no escritório|todos os dias|podemos pagar)\b`,
    'O trabalho é presencial, e a distância pesou.',
    /\bnao (?:foi|era|e|sao|foram) (?:\w+ )?(?:problema|motivo|obstaculo|impedimento)\b/,
  ),
  rule(
    'not_about_you',
    rx`\b(?:outr[oa]s?|intern[oa]|finalista|escolhid[oa]|selecionad[oa]) (?:\w+ )?(?:candidat\w*|pessoas?|perfi\w*|finalistas?|profissional)\b|\b(?:candidat\w+|pessoa|colega|perfil) (?:intern[oa]|da casa)\b|\bpreench\w+ (?:\w+ ){0,3}(?:internamente|intern\w+)\b|\b(?:escolh|opt|contrat|selecion)\w+ (?:\w+ ){0,2}(?:alguém|uma pessoa|um candidato|uma candidata|um perfil)\b|\bsegund[oa] (?:lugar|posição|classificad\w+)\b`,
    'Você ficou em segundo lugar entre oitenta pessoas.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:nada a ver|nada que ver) (?:consigo|contigo|com você|com o seu|com a sua)\b|\bnão (?:é|foi) (?:\w+ )?(?:culpa sua|culpa tua|por sua causa|nada pessoal|pessoal)\b|\b(?:orçamento|vaga|posição|contratação|contratações|processo|projeto|verba)(?: \w+){0,6} (?:cancelad|congelad|cortad|suspens|encerrad|alterad|pausad)\w+\b|\b(?:congel|cort|cancel|suspend)\w+ (?:\w+ ){0,3}(?:orçamento|contratação|contratações|vaga|processo)\b|\bre(?:organiza|estrutura)\w+|\bprioridades (?:\w+ )?(?:mud\w+)\b`,
    'O orçamento da vaga foi cortado.',
  ),
  rule(
    'skill',
    rx`\b(?:teve|tiveste|sentiu|demonstrou) (?:\w+ )?dificuldade\w*\b|\bpontos? frac\w+\b|\b(?:perguntas?|parte|bloco|questões)(?: \w+){0,6} (?:frac[oa]s?|perdid[oa]|pior|inseguro|insegura)\b|\bna superfície\b|\bpreparação(?: \w+){0,3} (?:não|insuficiente|aquém)\b|\b(?:travou|travaste)\b`,
    'Nas perguntas de direito fiscal teve dificuldades.',
  ),
  rule(
    'experience_level',
    rx`\b(?:pediam|pedem|pedimos|procuravam|tinha|tem|com|exigia) (?:\w+ ){0,2}(?:\d+|dois|três|quatro|cinco|seis|sete|oito|dez|vários|muitos) anos\b|\b(?:falt\w+|mais|pouca|maior)(?:-lhe)?(?: \w+)? (?:prática|estrada|rodagem|tempo de)\b|\bnunca (?:\w+ )?(?:liderou|geriu|dirigiu|trabalhou|coordenou)\b|\balguém que (?:já )?(?:tivesse|tenha|saiba)\b`,
    'Pediam cinco anos em loja e você tem dois.',
  ),
  rule(
    'story',
    rx`\b(?:respostas?|exemplos?|apresentação)(?: \w+){0,2} não (?:\w+ )?(?:mostr\w+|deix\w+|cheg\w+|convenc\w+)\b|\bperd[\w-]+ (?:\w+ ){0,3}n[oa]s? (?:pormenor\w*|detalhe\w*)\b|\bo que (?:você )?(?:fez|fizeste) (?:\w+ )?(?:você|sozinh\w+|mesmo|de facto|de fato)\b|\b(?:respond|cont|explic)\w+ (?:\w+ )?(?:mais (?:curto|breve|direto)|em menos)\b|\bleu os slides\b|\b(?:cv|currículo|carta) (?:\w+ )?(?:demasiado|tem \w+ páginas|muito longo)\b|\bpor que (?:queria|quer|escolheu)\b|\"(?:nós|fizemos)\"|\bcontar a história\b`,
    'Perdeu-se um pouco nos detalhes.',
  ),
  rule(
    'fit',
    rx`\bsentir\w*-?(?:se)? (?:\w+ )?(?:bem|à vontade|confortável) (?:aqui|na|no|com|connosco)\b|\b(?:prefere|preferia|preferir) trabalhar (?:sozinh[oa]|por conta)\b|\baborrec\w+|\bentedi\w+|\bnossa forma de trabalhar\b`,
    'Ficámos com a ideia de que prefere trabalhar sozinho.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:empresa|cliente|projeto|departamento|direção|grupo)(?: \w+){0,5} (?:adiad|retirad|cancelad|fundid|encerrad|suspens|desisti)\w+\b|\bsem efeito\b|\bnão (?:\w+ ){0,3}(?:preench|contrat)\w+\b|\bseguimos com (?:a|o) outr\w+\b|\b(?:já )?(?:trabalhava|colaborava) (?:connosco|conosco|na casa|aqui)\b|\bentre (?:os|as) (?:dois|duas|três) (?:últim|finalist|melhor)\w+\b`,
    'O projeto foi adiado, e a contratação ficou sem efeito.',
  ),
];
