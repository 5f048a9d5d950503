import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';
import { looksLikeRole } from './head-words.ts';
import { isRoleWord } from './role-words.ts';

/** A word of what a role is called by: "the role of …", "die Stelle als …". */
const ROLE_NOUN = new Set(
  'position role job post opening vacancy opportunity seat placement vakanz stelle rolle funktion ausschreibung tätigkeit arbeitsplatz dienstposten profil ausbildung poste emploi fonction offre place rôle mandat mission postulation affichage concours puesto plaza vacante cargo rol oferta posición functie vacature positie plek plaats baan stelling vaga posição função lugar posizione ruolo figura posto profilo mansione title competition requisition gig spot slot verfahren auswahlverfahren stellenbesetzungsverfahren besetzungsverfahren praktikumsplatz ausbildungsplatz ausbildungsstelle studienplatz annonce annuncio anuncio hueco baantje klus werkplek leerwerkplek baanopening'
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);
/** A word of applying for one. */
const APPLYING = new Set(
  'applications application applied apply applying applicants applicant candidates candidate candidacy interviews interviewed interviewing interview considered consideration shortlisted resume cv interested interest register registration online-bewerbungen online-bewerbungsverfahren online-bewerbung kurzbewerbungen kurzbewerbungsverfahren kurzbewerbung bewerbungen bewerbungsverfahren bewerbung beworben bewerben interesse gespräch auswahl runde eignungsgespräch vorstellungsgespräche vorstellungsgespräch candidature postuler postulé candidat entretien dossier recrutement sélection candidaturas candidatura solicitud postulación entrevista inscripción proceso sollicitatieprocedure sollicitatie solliciteren gesolliciteerd solliciteerde kandidatuur gesprek procedure selectie inscrição processo seleção colloquio selezione domanda selezionato update regarding re betreff join hire hiring recruit suchen gesucht cherche recherche busca buscamos cerca cerchiamo zoeken zoekt procuramos appoint appointment contract vertrag offer buscábamos necesitamos necesitábamos suchten zochten procurávamos cercavamo cherchons cherchions recrutons recrutions postula postulan postulas postulé solliciteert bewirbst bewarb bewarben'.split(
    ' ',
  ),
);

const START_WORDS: Record<string, string> = {
  as: 'as als comme como come quale qualité',
  for: 'for für pour para per voor re',
  of: "of des der de d' du del di van da do dell'",
  article:
    "the a an our your den die das eine einen ein einer einem eines dem zum zur le la un une el los una il lo l' het een o uma um no na",
  to: 'to auf um au zu naar à al in en op',
  about: 'about über ueber over sobre',
};
const START = new Map(
  Object.entries(START_WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

const END_WORDS: Record<string, string> = {
  noun: 'role position job post opening vacancy seat interview application thing hire recruitment assignment gig spot slot',
  at: 'at bei beim chez bij presso',
  joint: 'and und et y e or of an am zu für for auf on',
  in: 'in im en em na no nel nella',
  word: "dans fehlt les se questo questa este esta dieser diese dieses deze dit mogen möchte mag sigue continúa queda reste continue resta rimane prosegue segue continua blijft loopt bleibt with here within has have had was is are will would but you we i which that who through via due since this from by as to if because please came closes went landed made whose can not when before after until opportunity team candidate list one oder haben hat ist sind wird werden wurde zum zur mit von vom nicht nach ab bis eingegangen erhalten interessiert geprüft gelesen au aux dans est a n'est sur pour avec que qui sans nous vous à par ha han con es fue se is wordt hebben heeft naar op dat die wij niet non per che è sono ci da foi está não com pela pelo às isn't wasn't hasn't didn't won't won instead anyway today tomorrow yesterday then once yet still also just again starting based reporting working covering unless where while although though her his their your my so wäre wären waren war kann können konnte könnte möchte möchten müssen muss soll sollte leider deshalb daher trotzdem jetzt noch schon aber doch mein dein ihr ihre unser wir ich sie seit wegen während falls wenn weil dass absagen vergeben besetzt gesucht geht gab gibt uns euch dir dich mir mich ce cela c'est n'était n'a n'avait était sera serait seront ont ai avait avons avez je j'ai tu il elle ils elles mais donc car dès depuis jusqu'au jusqu'à afin puis aussi toujours déjà encore mon ton son ma ta sa mes tes ses están estaba era será sería había hemos ya pero porque cuando donde desde hasta sin sobre tras mi nos me te aún todavía también mijn jouw uw ons onze werd zal zou kan kon maar want omdat als dus toch nog ook helaas sinds tot voor tijdens zonder hij zij het ik jij u é seria estava fica ficou tem temos mas quando onde até sem meu teu seu nosso já ainda também quindi sarà sarebbe stato stata abbiamo hanno però perché dove fino senza mio tuo suo nostro già ancora anche",
};
const END = new Map(
  Object.entries(END_WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words around a role that say nothing of which it is: "the open role", "die ausgeschriebene Stelle". */
const IDLE = new Set(
  'open current advertised available vacant above following mentioned listed posted below above-mentioned aforementioned exciting said ausgeschriebene ausgeschriebenen ausgeschriebener offene offenen offener vakante vakanten vakanter oben genannte genannten'.split(
    ' ',
  ),
);
/** Words of sentences, folded, that no role's name has. */
const OF_SENTENCES = new Set(
  "dear hello hi hallo geehrte geehrter bonjour estimado estimada geachte prezado prezada i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll it's that's don't didn't haven't hasn't can't won't isn't wasn't thank thanks please because since until while when before after if then there today tomorrow so but whose through due came went made c'est n'est qui que dat che foi fue we you your our us i me my he she is are was has have had having will would this that these those not it its they their be been being can could should may might which who sie ihr ihre ihrer ihren ihrem wir uns unser unsere unserer unserem haben hat ist sind nicht wurde wird werden nous vous votre vos notre nos est sont pas avons avez nuestro nuestra su tu sus es son hemos ha no je jij uw u ons onze zijn niet hebben heeft voce sua seu nao nossa nosso tua tuo suo non abbiamo siamo ce cela j'ai j'en je ne ces cet cette elle ils ich mir dir euch fehlt dieser diese dieses diesem diesen waren mochte mochten kann konnen mussen jetzt leider deshalb daher noch questo questa quello quella quindi pero este esta esto ese pedimos que porque deze dit ik hij mijn jouw zou mag kunnen helaas".split(
    ' ',
  ),
);
/** Names that say no more than that there is a role. */
const ANY_ROLE = new Set(
  'chargé chargée addetto addetta encargado encargada head responsable the a an any this other new future right exact particular specific respective suitable same similar various relevant many more different great good best ideal our full-time part-time multiple several position positions role roles job jobs opening openings opportunity opportunities vacancy vacancies stelle stellen team teams company unternehmen poste puesto functie vaga posizione one it career careers employment work interest talent candidate candidates community pool newsletter service services program programs summary description detail details in question initiativbewerbung phone telephone technical video virtual onsite on-site screen screening person zoom final first second'.split(
    ' ',
  ),
);
/** Words behind a name that are none of it, and that no name has in the middle. */
const BEHIND_NAME = new Set(
  'positions position roles role openings opening vacancy vacancies opportunity opportunities applications application interviews interview updates update candidates candidate applicants applicant'.split(
    ' ',
  ),
);
/** What a mail about a role is headed by: "Terminvorschlag Energiemanagerin". */
const HEADING = new Set(
  'terminvorschlag terminbestätigung terminabstimmung rückmeldung einladung absage zusage ergebnis kennenlerngespräch telefoninterview zweitgespräch vorstellungsgespräch auswahlverfahren stellenbesetzungsverfahren bewerbungsverfahren résultat resultado risultato resultaat uitnodiging terugkoppeling invitation citación convocatoria convocation convocazione entrevista entretien colloquio gesprek candidature candidatura sollicitatie bewerbung'.split(
    ' ',
  ),
);
/** What is open in a role's own name: "Open Data Officer" is no open post. */
const OPEN_TO_ALL = new Set('data source science access banking government innovation'.split(' '));
/** Words of what other roles there are. */
const OF_OTHERS = new Set(
  'encourage another new different other future similar recommended also check andere weitere'.split(' '),
);

/** It may be a role's word; it is of a role or of applying; it may be of "we encourage you to apply for other roles". */
export const SAYS = { role: 1, job: 2, others: 4 };

/** What a word is to the role that it is in or stands beside. */
export interface KindOfWord {
  /** In small letters, without punctuation around it. */
  plain: string;
  /** A word for a role itself: "position", "Stelle". */
  isRoleNoun: boolean;
  /** A word of applying: "application", "Bewerbung". */
  isApplying: boolean;
  /** A small word that stands before a role; null for any other. */
  start: string | null;
  /** A word that a role ends before; null for any other. */
  end: string | null;
  /** Somebody who does something, by the word or by its ending. */
  isRole: boolean;
  /** Somebody who does something, by the word itself. */
  isSurelyRole: boolean;
  isIdle: boolean;
  isHeading: boolean;
  isOpenToAll: boolean;
  isOfSentence: boolean;
  /** A name of nothing but such words is no name. */
  isAnyRole: boolean;
  /** "Position", "application": names end before it. */
  isBehindName: boolean;
  /** A small word inside a name, which the name does not end with. */
  isLinking: boolean;
  /** What it says of the line that it stands in: bits of `SAYS`. */
  says: number;
}

const LINKING = new Set(
  'de di do du des dos dei del della of van für for la le les el der den the en et y e und and & - to in at'.split(
    ' ',
  ),
);

/** What a word in small letters is to a role. */
export const kindOfWord = remember((plain): KindOfWord => {
  const isRoleNoun = ROLE_NOUN.has(plain);
  const isApplying = APPLYING.has(plain);
  const isRole = isRoleWord(plain) || plain === 'head';
  return {
    plain,
    isRoleNoun,
    isApplying,
    start: START.get(plain) ?? null,
    end: END.get(plain) ?? (isRoleNoun ? 'noun' : null),
    isRole,
    isSurelyRole: looksLikeRole(plain) || plain === 'head',
    isIdle: IDLE.has(plain),
    isHeading: HEADING.has(plain),
    isOpenToAll: OPEN_TO_ALL.has(plain),
    isOfSentence: OF_SENTENCES.has(foldText(plain)),
    isAnyRole: ANY_ROLE.has(plain) || IDLE.has(plain),
    isBehindName: BEHIND_NAME.has(plain),
    isLinking: LINKING.has(plain) || /^[dl]'$/.test(plain),
    says:
      (isRole ? SAYS.role : 0) |
      (isRoleNoun || isApplying ? SAYS.job : 0) |
      (OF_OTHERS.has(plain) ? SAYS.others : 0),
  };
});
