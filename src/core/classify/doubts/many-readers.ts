import { anyOf, anyWhole, type Doubt, oneOf } from './doubt.ts';

/** A greeting to several: nobody invites a single person so. */
export const GREETS_MANY: Doubt = {
  mark: 'greets-many',
  label: 'not_job_related',
  doubts: 'interview_invitation',
  says: 'a greeting to many',
  patterns: [
    new RegExp(
      String.raw`(?:^|\n)${oneOf(
        '(?:hi|hello|hey|dear|good (?:morning|afternoon)) (?:all|everyone|everybody|team|folks|colleagues|friends|both|guys)',
        '(?:all|team|folks|colleagues)(?=[,!:-])',
        '(?:hallo|moin|guten morgen|servus) (?:zusammen|alle|allerseits|miteinander|team)',
        String.raw`liebe (?:alle|kolleg\w+)`,
        'bonjour a (?:tous|toutes)|chere?s collegues',
        'hola a tod[oa]s|buenos dias a tod[oa]s',
        'ola (?:a todos|pessoal)',
        'ciao a tutti|buongiorno a tutti',
        "(?:beste|hallo|hoi) (?:allen|allemaal|collega'?s|team)",
      )}\b`,
    ),
  ],
};

/** What one comes to with many others. English has a rule for it, which also knows who it is for. */
export const EVENT_FOR_MANY: Doubt = {
  mark: 'event-for-many',
  label: 'status_update',
  doubts: 'interview_invitation',
  says: 'an event for many',
  patterns: [
    anyWhole(
      'karriere(?:abend|messe|tag)|info(?:abend|veranstaltung|rmationsveranstaltung)|tag der offenen tuer',
      'bewerbertag|(?:job|ausbildungs|recruiting)messe|kennenlernabend',
      'portes ouvertes|job dating|forum (?:emploi|de recrutement)',
      String.raw`soiree (?:recrutement|de recrutement|carriere\w*)`,
      'puertas abiertas|feria de empleo|jornada informativa',
      'feira de emprego|sessao de esclarecimento',
      'giornata di orientamento|serata informativa|ciclo di incontri',
      'inloop(?:avond|dag)|banenmarkt|open (?:dag|avond)|informatieavond|meeloopdag',
    ),
  ],
};

/** So many words that nobody is told no in them; in an article somebody always is. */
export const ENDLESS: Doubt = {
  mark: 'endless',
  label: 'not_job_related',
  doubts: 'rejection',
  says: 'more words than a no has',
  patterns: [],
};

/** Somebody teaches how to live with a no, or writes to readers. */
export const TEACHES: Doubt = {
  mark: 'teaches',
  label: 'not_job_related',
  doubts: 'rejection',
  says: 'words about how to take a no, or to many readers',
  patterns: [
    anyOf(
      String.raw`(?:handl\w+|deal\w*|cop(?:e|ing)|read|reading|decod\w+|understand\w*|respond\w*|bounc\w+ back|surviv\w+|recover\w*|learn\w*|turn\w*) (?:\w+ ){0,3}?(?:rejections?|refusals?)\b`,
      'after (?:a|every|each|another) (?:job )?rejection',
      'rejection (?:letters?|e-?mails?) (?:mean|say|often|usually|are|tell)',
      String.raw`(?:nach|mit|aus|bei|trotz) (?:einer|der|jeder|vielen|mehreren|den|ihren) absagen?\b(?! (?:von|des|der))`,
      'umgang mit absagen|absagen? (?:richtig )?(?:verstehen|deuten|lesen|verdauen|verkraften)',
      String.raw`(?:comprendre|apres|repondre a|rebondir apres|gerer|face a|lire|surmonter|decoder) (?:un|une|les|des|la) (?:refus|reponses? negatives?|lettres? de refus)\b`,
      'cartas? de rechazo',
      String.raw`(?:gestionar|superar|tras|afrontar|encajar|responder a|leer|despues de) (?:un|el|los|una) (?:rechazos?|negativa|no\b)`,
      String.raw`(?:omgaan met|verwerken van|reageren op|leren van) (?:een |je |de )?afwijzing(?:en)?\b`,
      String.raw`na een afwijzing\b`,
      String.raw`(?:dopo|gestire|affrontare|superare|rispondere a) (?:un|il|i|una|ai) (?:rifiut\w+|no\b|risposta negativa)`,
      'lettere? di rifiuto',
      String.raw`(?:depois d[eo]|lidar com|responder a|superar|reagir a) (?:um |uma |o |a )?(?:rejeic\w+|nao\b|recusa|resposta negativa)`,
      'cartas? de rejeicao',
      // A greeting to readers.
      String.raw`(?<=(?:^|\n)(?:dear|hello|hi) )(?:readers?|subscribers?|jobseekers?|graduates|alumni|students|members|friends)\b`,
      String.raw`(?<=(?:^|\n)liebe )(?:leser|jobsuchende|absolvent|studierende|abonnent|mitglieder|freunde)\w*`,
      String.raw`(?<=(?:^|\n)chere?s )(?:lecteurs|lectrices|abonnes|adherents|membres|amis)`,
      String.raw`(?<=(?:^|\n)beste )(?:lezers?|leden|abonnees?|werkzoekende)`,
      String.raw`(?<=(?:^|\n)car[ei] )(?:lettori|lettrici|amici|iscritti|soci)`,
      String.raw`(?<=(?:^|\n)(?:queridos|caros|estimados) )(?:leitores|lectores|amigos|assinantes|suscriptores|socios)`,
    ),
  ],
};
