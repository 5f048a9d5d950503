/** "wrote", folded, in the lines that mail programs put above a quoted message. */
export const WROTE =
  /(?:^|[\s,)>])(?:wrote|schrieb|ecrit|escribio|escribio lo siguiente|ha scritto|scritto|schreef|geschreven|geschrieben|escreveu|skrev|skreiv|kirjoitti|napisał|napisal|napisala|napisał\(a\)|napsal\(a\)|napsal|napsala|pisze|napisao|napisala|je napisao\/la|irta|yazdi|написал|написала|написал\(a\)|пишет|написав|написала|пише|a scris|εγραψε|написа|kirjutas|parase|rakstija)(?=[\s:,(/]|$)|写道|寫道|のメッセー[ジシ]|は書きました|\u110c\u1161\u11a8\u1109\u1165\u11bc/u;

/** How such a line begins, where it does not begin with a name or a date. */
export const WROTE_START =
  /^(?:on|am|le|el|il|op|em|den|dne|dna|w dniu|dnia|pe|ti|ke|to|la|su|ma|il giorno|a|в|у|на|στις|kl|tir|ons|tor|fre|lor|son|man|\p{L}{2,4}[.,]|[\d"„«]|\p{L})/u;

/** The greeting with which another version of the same letter begins, below the first one's signature. */
export const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|day)|sehr geehrte|guten tag|hallo|liebe|lieber|bonjour|chere?|madame|monsieur|estimad[oa]|querid[oa]|hola|buenos dias|beste|geachte|caro|cara|gentile|egregio|buongiorno|prezad[oa]|ola|bom dia)\b[^.!?\n]{0,60}[,:!]?$/u;

/** How a line begins, folded, that greets whoever is written to. */
export const SALUTATION =
  /^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|sehr geehrter?|guten (?:tag|morgen|abend)|hallo|moin|servus|liebe[rs]?|bonjour|bonsoir|salut|cher|chere|chers|madame|monsieur|estimad[oa]s?|apreciad[oa]|querid[oa]s?|hola|buen(?:os|as) (?:dias|tardes|noches)|beste|geachte|goede(?:morgen|middag|navond|n?dag)|dag|hoi|caro|cara|carissim[oa]|gentile|gentilissim[oa]|egregi[oa]|spettabile|ciao|buon(?:giorno|asera| giorno)|salve|prezad[oa]s?|car[oa]s|ola|oi|bo[am] (?:dia|tarde|noite))(?!\p{L})/u;

/** The line that a telephone or a program signs with. */
export const PROGRAM_SIGNATURE =
  /^(?:sent (?:from|with|via) |get (?:outlook|bluemail) for|(?:holen sie sich|hol dir) outlook|(?:von|aus) (?:meinem|meiner|outlook|mein|dem|unterwegs)\b.{0,40}gesendet|gesendet (?:von|mit|aus) |diese nachricht wurde von meinem|envoye (?:de|depuis|a partir|avec) |obten(?:ir|ez) outlook|telecharger outlook|enviado (?:desde|do|a partir|com|con|atraves) |obten(?:er)? outlook|obter o outlook|inviato (?:da|dal|con) |scarica outlook|ottieni outlook|verzonden (?:vanaf|met|vanuit|via) |verstuurd (?:vanaf|met|vanuit) |download outlook|outlook (?:voor|fur) |skickat fran|hamta outlook|sendt (?:fra|fran)|hent outlook|fa outlook|wyslan[eo] z|pobierz|odeslano z|odoslane z|lahetetty |elkuldve|iphone['’]?umdan|gonderildi|отправлено (?:с|из)|надіслано з|trimis de pe|poslano (?:s|sa|iz)|iphoneから送信|iphone から送信|vir(?:us-free|enfrei)\.|从我的|我的 ?iphone)/u;

/** Words of the small print under a signature, which runs on in sentences. */
export const SMALL_PRINT =
  /confidential|intended|recipient|disclaimer|privileged|unsubscribe|privacy|registered|vertraulich|empfanger|datenschutz|geschaftsfuhr|amtsgericht|handelsregister|hrb|confidentiel|destinataire|confidencial|destinatari|riservat|privacidad|vertrouwelijk|geadresseerde|virus|environment|print this|drucken|please consider|equal opportunity|copyright|all rights reserved|gmbh|ltd|inc\b|https?:|www\./;
