import { ENGLISH_WEEKEND, ENGLISH_WORKDAY, MONTHS, PORTUGUESE_WORKDAY, WORKDAYS } from './days-and-months.ts';
import { anyWhole, type Doubt, oneOf } from './doubt.ts';

/** What is asked of somebody who goes on, or who is brought something new. */
export const ASKS_YOU: Doubt = {
  mark: 'asks-you',
  label: 'status_update',
  doubts: 'rejection',
  says: 'a question that nobody asks in a no',
  patterns: [
    anyWhole(
      // To send or confirm something.
      '(?:could|can|would|will) you (?:please |kindly |also )?(?:send|provide|confirm|upload|name (?:us|another)|put|forward|return|let (?:me|us) (?:know|have))',
      String.raw`(?:koennten|koennen|kannst|koenntest|wuerden) (?:sie|du) (?:uns|mir) (?:bitte|\w+ \w+ (?:schicken|senden|nennen|geben|bestaetigen)|noch|kurz|eine|einen|die|den|das)`,
      "(?:pourriez|pouvez|peux|pourrais)-(?:vous|tu) (?:nous |me |m')?(?:indiquer|envoyer|transmettre|fournir|confirmer|donner|communiquer|faire parvenir|dire)",
      String.raw`(?:podrias?|puedes?) (?:enviar|indicar|facilitar|confirmar|mandar|decir)\w*`,
      String.raw`(?:poderias?|podes?|consegue) (?:enviar|indicar|confirmar|mandar|dizer|fornecer)\w*`,
      String.raw`(?:potrebbe|potresti|puoi) (?:inviar|indicar|fornir|confermar|mandar)\w*`,
      '(?:kun|kunt|zou|wil|wilt) (?:je|u|jij) (?:ons|mij|me) ',
      // Who else to ask.
      "whom else|who else (?:may|can|could) we|wen (?:duerfen|koennen) wir sonst|qui d'autre|a quien mas|wie (?:mogen|kunnen) (?:we|wij) nog",
      // Whether one may call, or who will.
      '(?:may|can|could|shall) i (?:give you a (?:quick )?(?:call|ring)|call you|ring you|phone you)',
      String.raw`(?:darf|kann|soll) ich (?:sie|dich) (?:[\w-]+ ){0,6}?anrufen`,
      "puis-je (?:vous|t') ?appeler|vous appellera",
      '(?:puedo llamar(?:te|le)|(?:te|le) puedo llamar)|te llamara',
      String.raw`posso (?:ligar|telefonar|chiamar)\w*|(?:ti|la) chiamera`,
      String.raw`(?:mag|kan|zal) ik (?:je|u|jou) (?:[\w-]+ ){0,6}?bellen`,
      // Something else has come up.
      '(?:now|but|instead),? (?:i|we)(?: do)?(?: now)? have (?:something|another|a (?:new|similar|different)) ',
      String.raw`(?:aber|nun|jetzt|dafuer) (?:\w+ )?(?:habe|haette|haben|haetten) (?:ich|wir) (?:\w+ )?(?:etwas|was|eine andere|eine neue)`,
      String.raw`(?:mais|maintenant|desormais) (?:j'ai|nous avons) (?:\w+ )?(?:autre chose|une? autre|un nouveau|quelque chose)`,
      '(?:pero|ahora) (?:tengo|tenemos) (?:algo|otr[ao]|una nueva|un nuevo)',
      '(?:mas|agora) (?:tenho|temos) (?:algo|outr[oa]|uma nova|um novo)',
      "(?:ma|ora|adesso) (?:ho|abbiamo) (?:qualcosa|un'altra|un altro|una nuova)",
      String.raw`(?:maar|nu) (?:\w+ )?(?:heb|hebben) (?:ik|we|wij) (?:\w+ )?(?:iets|wat|een andere|een nieuwe)`,
      // To meet.
      'would (?:also |still |very much |really )?(?:like|love) to (?:interview you|meet you|talk (?:to|with) you|speak (?:to|with) you|see you for)',
      String.raw`interview (?:will be|takes place) (?:\w+ )?(?:on|at)`,
      '(?:is|are) keen to (?:meet|chat|talk|speak|see)|choose your time|be delighted to (?:welcome|meet) you',
      'want you (?:at|in|for) the (?:second|next|final)',
      `(?:come|pop) in on (?:${ENGLISH_WORKDAY}|${ENGLISH_WEEKEND})`,
      '(?:moechten|wuerden) (?:wir |ich |sie |dich |gern |gerne |aber |daher |deshalb |stattdessen |fuer diese |fuer die |stelle )*(?:kennenlernen|(?<!nicht )einladen)',
      String.raw`(?:laden|lade) (?:wir|ich) (?:sie|dich) (?:[\w.,]+ ){0,10}?zu (?:einem|dem|unserem) `,
      'sehen wir (?:dich|sie) (?:aber|dagegen|hingegen)',
      '(?:aimerions|voudrions|souhaiterions|souhaitons|serions ravis de) (?:vous|te) (?:rencontrer|recevoir|voir|inviter)',
      'vous attendons (?:pour|le)|vous propose une rencontre',
      String.raw`nos gustaria (?:\w+ ){0,2}?(?:conocer|entrevistar|invitar)(?:te|le|l[ao])?|reservado una entrevista`,
      'quieren (?:verte|conocerte)',
      String.raw`(?:gostariamos|queremos|queriamos) (?:de |que )?(?:o |a |te )?(?:\w+ ){0,2}?(?:convidar|conhecer|entrevistar)`,
      String.raw`entrevista (?:fica|ficou|sera|es|queda) (?:\w+ )?(?:marcada|agendada|fijada|el|no dia|programada)`,
      String.raw`(?:vorremmo|ci piacerebbe|saremmo lieti di) (?:\w+ ){0,2}?(?:incontrar|invitar|conoscer)\w*`,
      '(?:la|ti) aspettiamo per|colloquio (?:e|sara) (?:fissato|previsto)',
      'vorrebbe (?:vederti|vederla|incontrar(?:ti|la))',
      String.raw`(?:willen|zouden) (?:je|u|jou) (?:\w+ ){0,6}?(?<!niet )(?:uitnodigen|spreken|ontmoeten)`,
      'nodigen (?:we|wij) (?:je|u|jou) (?!niet|helaas)|gesprek aanbieden',
    ),
    // A question in the body for a day, or whether the reader is interested: who says no asks for neither.
    new RegExp(
      String.raw`\b${oneOf(
        ...WORKDAYS,
        `${PORTUGUESE_WORKDAY}-feira`,
        String.raw`tomorrow|next week|o'clock|naechste woche|\d uhr|semaine prochaine`,
        'semana que viene|proxima semana|settimana prossima|volgende week',
        '(?:would|are|might) you be (?:open|interested|up) (?:to|in|for)',
        '(?:are|would) you (?:open to|interested in|up for|like to hear)',
        String.raw`(?:haetten|haben|hast|haettest) (?:sie|du) (?:\w+ ){0,3}?(?:interesse|lust)`,
        String.raw`(?:seriez|etes|serais|es)-(?:vous|tu) (?:\w+ )?(?:interesse|ouvert|disponible)e?`,
        '(?:te|le) (?:interesa|interesaria|apetece) (?:que|hablar|saber|una)',
        String.raw`(?:tem|tens|teria) (?:\w+ )?interesse em`,
        '(?:ti|le) (?:interessa|interesserebbe) (?:parlarne|una|sapere)',
        String.raw`(?:heb|hebt|heeft|zou) (?:je|u) (?:\w+ ){0,3}?(?:interesse|belangstelling|zin)`,
      )}\b(?<=\n[^\n]{1,400})[^\n?]{0,90}\?`,
    ),
  ],
};

const DAY_OR_MONTH = oneOf(
  ...WORKDAYS,
  `${PORTUGUESE_WORKDAY}(?:-feira)?`,
  ENGLISH_WEEKEND,
  'samstag',
  ...MONTHS,
);
const HOUR = oneOf(
  String.raw`(?:at|um|a las|om|as|alle|ore) \d{1,2}(?:[:.h]\d\d|h)?`,
  String.raw`\d{1,2}(?:[:.h]\d\d| ?(?:uhr|h|am|pm))`,
);

/** A day and an hour in the body, which no office keeps and no forward was sent at: who is told no is not expected. */
export const NAMES_AN_HOUR: Doubt = {
  mark: 'names-an-hour',
  label: 'interview_invitation',
  doubts: 'rejection',
  says: 'a day and an hour',
  patterns: [
    new RegExp(
      [
        String.raw`\b${DAY_OR_MONTH}\b(?<=\n[^\n]{1,400})`,
        String.raw`(?:(?!20\d\d|\b(?:bis|to|through|until|till|das|tot|hours)\b)[^\n]){0,25}?`,
        String.raw`\b${HOUR}\b(?! ?(?:uhr |h |am |a\.m\. )?(?:bis|to|through|until|till|a|as|tot|alle|-))`,
      ].join(''),
    ),
  ],
};

/** A question that nobody asks who has just said no. */
export const ASKS_SOMETHING: Doubt = {
  mark: 'asks-something',
  label: 'status_update',
  doubts: 'rejection',
  says: 'a question',
  patterns: [],
};

/** A question, in a line of its own or at the end of one, that is no mere "really?". */
const QUESTION = /\n([^\n?]{14,240})\?["')]?(?=\n|$| )/g;

/**
 * What a no may ask for all that: leave to write again or to keep something, what was thought of it, who wants its
 * advertising, and what it then answers itself.
 */
const ASKED_IN_A_NO = anyWhole(
  // Leave to write again or to keep something.
  String.raw`keep|hold on|in touch|contact\w*|pool|talent|alerts?|future|again|notified|reconsider|shall we stay|ok with`,
  'happy for me|may i gently|suggest|looking for',
  String.raw`kontakt\w*|kuenftig\w*|spaeter\w*|wieder|melden|vielleicht|duerfen wir|darf ich|wechsel\w*`,
  'conserver|garder|peut-etre|puis-je|pouvons-nous',
  'de nuevo|volver|guardar|quizas?|podemos',
  'gardar|talvez',
  'tenere|magari|possiamo|ulteriori',
  'bewaren|houden|misschien|mogen (?:we|wij)|laat je',
  // What to erase or return.
  String.raw`delet\w*|erase\w*|key card|return|loesch\w*|sleutel\w*|supprim\w*|borrar|apag\w*|cancell\w+|verwijder\w*`,
  // What was thought of the house, and what it thought of the reader.
  'feedback|questions?|helpful|experience|survey|how did (?:you|we)|details|help|interested in',
  String.raw`rueckmeldung|fragen?|feedbackgespr\w*|erfahren|retours?|souhaitez|connaitre`,
  'comentarios|preguntas?|duvidas?|viu|resultados|domande?|vragen|toelichting',
  'want (?:to|us|more|it|your)|moechten sie|moechtest du|voulez|aimeriez',
  'quieres|quiere|quer|queres|vuoi|vuole|wil je|wilt u',
  // Small talk.
  'how are you|wie geht|ca va|que tal|como (?:estas|vas|va|esta)|tudo bem|come (?:stai|va|sta)|hoe gaat|ok|ta|ne',
  // Advertising and numbers, which stand below.
  'unsubscribe|phishing|no more|having trouble|number|numero|nummer|e?-?mails?|news|jobs?|did you know|qui sommes',
  'angebote|ausschreibungen|stellen?|offres|ofertas|vagas?|offerte|vacatures?|wuss?ten? (?:du|sie)|wist je',
  String.raw`receiv\w*|erhalten|bekommen|recevoir|recevez|recibi\w*|receb\w*|ricev\w*|ontvang\w*`,
  // What it then answers itself.
  'what (?:happens|next|now|does|is next|can|is|are|do|if|we)|why (?:not|did|was)',
  '(?:can|will|do|should|could) i|will (?:my|a|the)|is the job|was this',
  'warum|weshalb|was passiert|was nun|was bedeutet|pourquoi',
  'por que|que (?:puedes?|significa|pasa)|porque|perche|cosa (?:puoi|puo|succede)|waarom',
);

/** Whether the body asks its reader something that a no does not ask for all that. The first line is the subject. */
export function asksSomething(folded: string): boolean {
  if (!folded.includes('?')) return false;
  return [...folded.matchAll(QUESTION)].some(
    ([, asked]) => !asked!.includes('://') && !ASKED_IN_A_NO.test(asked!),
  );
}
