import { anyOf, anyWhole, type Doubt } from './doubt.ts';

/** A no that its reader has had before: who says it once more was asked for something, or keeps something. */
export const SAID_BEFORE: Doubt = {
  mark: 'said-before',
  label: 'feedback_reply',
  doubts: 'rejection',
  says: 'words about what was said before',
  patterns: [
    anyWhole(
      // The no by its name.
      '(?:our|my) (?:rejection|refusal)|(?:unserer?|meiner?) (?:absage|ablehnung)|(?:notre|mon) refus|onze afwijzing',
      'nuestr[ao] (?:negativa|rechazo)|nossa recusa|nosso nao|nostro rifiuto',
      // As you were told.
      'as (?:i|we) (?:have )?(?:already )?(?:told|wrote|said) (?:you|in my|in our)',
      'as already (?:communicated|mentioned|explained|said)',
      String.raw`wie (?:\w+ ){0,3}(?:bereits|schon) (?:\w+ )?(?:mitgeteilt|geschrieben|gesagt|geschildert)`,
      "comme (?:nous|je) (?:vous |te )l'(?:avons|ai)",
      'como (?:ya )?(?:le|te) (?:comentamos|comunicamos|indicamos|dijimos)',
      'como (?:ja )?(?:lhe|te) (?:dissemos|disse|comunicamos|escrevi)',
      'come (?:gia )?(?:le|ti) (?:abbiamo|ho) (?:gia )?(?:detto|scritto|comunicato)',
      String.raw`zoals (?:al |eerder |reeds )+(?:\w+ )?(?:laten weten|gemeld|gezegd|geschreven)`,
      // You asked, and here is the answer.
      String.raw`what (?:tipped|swung|decided) it\b(?! for me)|if you want (?:a|some) (?:pointer|tip|advice)`,
      'fair question|answers? your questions?',
      String.raw`your (?:request|letter|question|message|email|call|wish) (?:of \w+ \w+ |\w+ )?for (?:an? )?(?:informal|discussion|explanation|reasons?|feedback|more)`,
      String.raw`your (?:request|letter|question|message|email|call|wish) (?:of \w+ \w+ |\w+ )?about (?:why|the reasons?)`,
      String.raw`(?:sie|du) (?:hatten|hattest|haben|hast) (?:\w+ ){0,3}?(?:nach|um) (?:\w+ ){0,3}?(?:grund|gruenden|rueckmeldung|feedback)`,
      String.raw`(?:vous m'avez|vous nous avez|tu m'as) (?:ecrit|demande|sollicite)\w*`,
      '(?:a pese|ont pese) dans (?:notre|le) choix',
      String.raw`(?:me|nos) (?:preguntab\w+|pregunt\w+|pediste|pidio) (?:\w+ ){0,2}?(?:por|los motivos|el motivo|feedback)`,
      '(?:je vroeg|u vroeg) (?:om|naar|waarom)|(?:hier|hieraan) iets aan (?:hebt|heeft)',
    ),
    // You asked why.
    anyOf(
      String.raw`you (?:asked|ask|wanted to know|wondered|were wondering|are asking) (?:me |us )?(?:\w+ )?(?:why|what (?:went|was|let|tipped|you|could)|where|how you)\b`,
      String.raw`(?:wollten|wolltest|wollen|willst|moechten|moechtest) (?:\w+ ){0,2}?wissen,? (?:warum|woran|weshalb|wieso|was|wo)\b`,
      String.raw`(?:fragen|fragten|fragst|fragtest|gefragt),? (?:\w+ ){0,3}?(?:warum|woran|weshalb|wieso)\b`,
      String.raw`(?:souhaitiez|souhaitez|vouliez|voulez|voulais|demandez|demandiez|demandes|demandais|demande) (?:[\w']+ )?(?:savoir |comprendre )?(?:pourquoi|ce qui|les raisons)\b`,
      String.raw`(?:vous|tu) m'interroge\w*`,
      String.raw`(?:me|nos) (?:pid\w+|ped\w+|pregunt\w+|consult\w+) (?:\w+ ){0,4}?(?:por que|que te|que le|el motivo|los motivos|las razones|explique|expliquemos)\b`,
      'en respuesta a (?:tu|su) (?:consulta|pregunta|peticion|solicitud de (?:informacion|explicac))',
      String.raw`(?:querias|quisiste|queria) saber\b|por los que no (?:fuiste|has sido|fue|ha sido)`,
      String.raw`(?:pergunt(?:aste|ou|as|ava|a-me)|quis(?:este)? saber|querias? saber)(?:-me|-nos)? ?(?:\w+ ){0,3}?(?:por ?que|o que|o motivo|os motivos|a razao)\b`,
      String.raw`(?:mi|ci) (?:chied\w+|hai chiesto|ha chiesto|domand\w+) (?:\w+ ){0,3}?(?:perche|come mai|il motivo|i motivi|cosa)\b`,
      String.raw`volev\w+ sapere (?:perche|cosa|come mai|il motivo)`,
      'waarom (?:je|u|jij) het (?:niet|net niet) (?:geworden|bent)',
      String.raw`(?:je|u|jij) (?:vroeg|vraagt|wilde weten|wou weten) (?:\w+ ){0,3}?(?:waarom|waar het|waaraan|wat er|hoe)\b`,
      'goed dat (?:je|u) (?:het |er ?naar |ernaar )?(?:vraagt|vroeg)',
    ),
    // We keep, or erase, what you sent for an application that ended long ago.
    anyOf(
      'consent (?:ends|expires|runs out|will expire|lapses)',
      String.raw`(?:agreed|consented) (?:that we|to our) (?:may |can )?(?:keep|hold|stor|retain)\w*`,
      '(?:months?|years?) ago,? (?:your application|you (?:had )?applied|we (?:told|wrote|let))',
      String.raw`(?:unterlagen|daten|bewerbung) (?:\w+ ){0,4}?(?:aufbewahrt|gespeichert)(?= ?[.,;])`,
      String.raw`(?:wurden|werden) (?:heute|gestern|morgen) (?:\w+ )?geloescht`,
      String.raw`einwilligung (?:\w+ ){0,4}?(?:laeuft|endet|erlischt)`,
      String.raw`consentement (?:\w+ ){0,3}?(?:expire|arrive|prend fin)`,
      String.raw`consentimiento (?:\w+ ){0,3}?(?:caduca|vence|expira)`,
      String.raw`consentimento (?:\w+ ){0,3}?(?:expira|termina|caduca)`,
      String.raw`consenso (?:\w+ ){0,3}?(?:scade|scadra)\b`,
      String.raw`toestemming (?:\w+ ){0,4}?(?:verloopt|vervalt|loopt)`,
    ),
  ],
};
