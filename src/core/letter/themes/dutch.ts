import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_9 } from './theme-rule.ts';

const rule = themeRulesOf('nl');

const LACKS = part`(?:mist(?:e|en)?|gemist|ontbr(?:eekt|eken|ak|aken)|gebrek\w*|zwak\w*|beperkt\w*|te weinig|niet genoeg|onvoldoende|twijfel\w*|bedenkingen|zorgen|verbeter\w*|verdiep\w*|versterk\w*|oefen\w*|bijspijker\w*|meer|sterkere|diepere|betere|roestig|tekort\w*|moeite)`;
const IS_WEAK = part`(?:(?:nog )?niet(?: \w+){0,3} (?:genoeg|sterk|diep|voldoende|toereikend|niveau|overtuigend|goed)|(?:nog )?te (?:beperkt|zwak|weinig|oppervlakkig|basaal|licht)|onvoldoende|oppervlakkig|zwak|zwakker|roestig|beperkt|ontbrak\w*|tekort|mager|lastig te lezen|onder (?:de maat|het niveau|ons niveau))`;
const SKILLS = part`(?:\w*kennis|vaardigheid|vaardigheden|technisch\w*|inhoudelijk\w*|vakinhoudelijk\w*|code|programmeer\w*|sql|python|java|excel|algoritm\w*|statistiek|wiskunde|opdracht|testopdracht|toets|tests|engels|duits|frans|nederlands|taal\w*|certifica\w+|diploma|rijbewijs|kwalificatie\w*|basis|diepgang|beheersing|boekhoud\w*|tools?)`;
const TOLD = part`(?:voorbeeld(?:en)?|antwoord(?:en)?|presentatie|uitleg|verhaal|pitch|brief|cv|motivatie|toelichting|slides)`;
const BADLY = part`(?:algemeen|vaag|vage|abstract|lang|uitgebreid|langdradig|kort|kortaf|onduidelijk|warrig|oppervlakkig|theoretisch|onsamenhangend|ingestudeerd|verwarrend|weinig concreet|mager)`;

/** What Dutch feedback is about. */
export const dutch = [
  rule(
    'skill',
    rx`\b${LACKS}${UP_TO_5}${SKILLS}\b`,
    'We twijfelden over de technische diepgang.',
    /\b(?:twijfel\w* niet|geen (?:twijfel|bedenkingen|zorgen)|niet aan je|meer dan|ervaring)\b/,
  ),
  rule(
    'skill',
    rx`\b${SKILLS}${UP_TO_9}${IS_WEAK}\b`,
    'Je Excel is voor dit werk nog niet sterk genoeg.',
    /\b(?:geen (?:twijfel|bedenkingen|zorgen)|ervaring)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:mist(?:e|en)?|gemist|ontbr(?:eekt|eken|ak|aken)|meer|minder|weinig|te weinig|gebrek|onvoldoende|geen|genoeg|zonder|bredere|langere|beperkte)${UP_TO_5}(?:\w*ervaring|jaren|werkjaren|bagage|senioriteit)\b`,
    'Voor deze rol heb je nog wat te weinig bagage.',
    /\bgeen twijfel\b/,
  ),
  rule(
    'experience_level',
    rx`\b\w*ervaring${UP_TO_5}(?:nog|te|niet|beperkt|kort|onvoldoende|mager)\b|\b(?:te|meer|nog|wat meer|iets) (?:senior|junior|ervaren|onervaren)\b|\bmeer senior\b|\b(?:over|onder)gekwalificeerd\b|\bgrote stap\b|\b(?:al|eerder)(?: \w+){0,6} (?:geleid|aangestuurd|gerund|opgezet)\b`,
    'We zoeken iemand die al eerder een afdeling heeft geleid.',
    /\bgeen twijfel\b/,
  ),
  rule(
    'story',
    rx`\b${TOLD}${UP_TO_9}${BADLY}\b`,
    'Je verhaal was soms wat langdradig.',
    /\bniet (?:te )?(?:lang|vaag|kort)\b/,
  ),
  rule(
    'story',
    rx`\b(?:mist(?:e|en)?|gemist|ontbrak\w*|meer|duidelijkere|geen|zonder|betere|graag)${UP_TO_3}(?:structuur|concrete?|resultaten|cijfers|voorbeelden|lijn|helderheid|samenhang)\b|\bdraad (?:\w+ )?kwijt\w*|\brode draad\b|\btot de kern\b|\bto the point\b|\bconcrete (?:resultaten|voorbeelden|cijfers)\b|\bconcreter\b|\bgestructureerder\b|\b(?:lastig|moeilijk) te volgen\b|\b(?:niet|onvoldoende) (?:\w+ )?(?:duidelijk|helder)(?:,? \w+){0,2} (?:wat|welke|waarom|hoe)\b|\b(?:je|jouw|uw) (?:eigen )?(?:rol|aandeel|bijdrage|motivatie)${UP_TO_5}(?:niet|onduidelijk|weinig|onvoldoende)\b`,
    'Probeer sneller tot de kern te komen.',
  ),
  rule(
    'fit',
    rx`\b(?:twijfel\w*|bedenkingen|niet (?:\w+ )?(?:zeker|overtuigd)|vroegen ons af|vraagtekens)${UP_TO_5}(?:cultuur|team|klik|passen|past|match|waarden|werkwijze|manier van werken)\b|\b(?:klik|match|chemie)${UP_TO_5}(?:niet|minder|ontbrak|geen|twijfel\w*)\b|\b(?:geen|niet de juiste|betere) (?:klik|match|fit)\b|\b(?:niet|minder)(?: \w+){0,4} (?:bij|in) (?:ons|het|de) (?:team|cultuur|organisatie)(?: \w+)? (?:past|passen|paste)\b|\b(?:niet|minder)(?: \w+)? (?:past|passen|paste) (?:bij|in) (?:ons|het|de) (?:team|cultuur|organisatie)\b|\b(?:culture|cultural|team)[ -]?fit\b`,
    'De klik met het team was er niet helemaal.',
    /\bgeen (?:twijfel|bedenkingen)\b/,
  ),
  rule(
    'logistics',
    rx`\b(?:salaris\w*|beloning|tarief|opzegtermijn|verhuiz\w+|visum|werkvergunning|verblijfsvergunning|reisafstand|reistijd|afstand|thuiswerk\w*|op kantoor|op locatie|remote|deeltijd|parttime|fulltime|ploegendienst\w*|rooster|werktijden|uren per week|dagen (?:per|in de) week|startdatum|beschikbaarheid|woonplaats|te ver (?:weg)?|weekend\w*|nachtdienst\w*|(?:vroege|late) diensten?|elke dag)\b`,
    'Met drie dagen thuiswerken kwamen we er niet uit.',
    /\b(?:niet|geen) (?:aan |het |de )?(?:\w+ )?(?:probleem|reden|obstakel|bezwaar)\b/,
  ),
  rule(
    'not_about_you',
    rx`\b(?:ander\w*|intern\w*|tweede|gekozen|overgebleven) (?:\w+ )?(?:kandidat?\w*|kandidaten|sollicitant\w*|persoon|collega)\b|\b(?:gekozen|kozen|verder|doorgegaan)(?: \w+){0,2} (?:voor|met) (?:iemand|een collega|een persoon)\b|\bintern (?:\w+ )?(?:ingevuld|vervuld|opgelost|opgevuld)\b|\btweede (?:plaats|plek|geworden)\b`,
    'We zijn doorgegaan met iemand die intern al bekend was.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:niet|niets)(?: \w+)? (?:aan jou|aan je|aan u|met jou|met je|met u)(?! \w*(?:kennis|vaardigheden))(?: (?:te maken|gelegen|lag|persoonlijk)|\b(?=[.,:;!]|$))|\blag niet aan (?:jou|je|u)\b|\bniets met (?:jou|je|u) te maken\b|\b(?:budget|functie|vacature|rol|positie)(?: \w+){0,6} (?:geschrapt|vervallen|bevroren|ingetrokken|gewijzigd|veranderd|gestopt|gepauzeerd|on hold)\b|\b(?:vacaturestop|personeelsstop)\b|\breorganis\w+|\bherstructurer\w+|\bprioriteiten (?:\w+ )?(?:gewijzigd|verschoven|veranderd)\b`,
    'Het budget voor de functie is geschrapt.',
  ),
  rule(
    'skill',
    rx`\b(?:moeite|moeizaam|lastig)(?: \w+){0,2} (?:met|om) (?:\w+ ){0,3}(?:vragen|rekenen|opdracht|onderdeel|\w*kennis)\b|\baan de oppervlakte\b|\bzwak(?:ke|ste)? (?:punt|plek|onderdeel)\b|\bniet paraat\b|\b(?:vraag|vragen|onderdeel|deel|ronde)(?: \w+){0,5} (?:zwak|zwakker|onzeker|minder|lastig)\b|\b(?:rekenen|voorbereiding|analyse)${UP_TO_3}(?:traag|zwak|mager|niet)\b`,
    'Bij het onderdeel fiscaal recht was je onzeker, daar bleef je aan de oppervlakte.',
  ),
  rule(
    'experience_level',
    rx`\b(?:nog nooit|nog niet|niet eerder) (?:\w+ ){0,6}(?:gewerkt|geleid|gedaan|aangestuurd|gerund)\b|\b(?:heeft|had|met|vroegen|vragen|zochten)(?: \w+){0,3} (?:\d+|twee|drie|vier|vijf|zes|zeven|acht|tien|veel|meerdere) jaar\b|\b(?:een paar|enkele|paar) jaar (?:\w+ )?(?:nodig|meer|extra|te kort)\b|\bnog (?:een paar|enkele) jaar\b|\bal (?:jaren|eerder|vaker) (?:\w+ ){0,3}(?:deed|werkt|werkte|gedaan)\b|\b(?:meer|mist\w*|te weinig) praktijk\b|\bzelfstandig kan (?:draaien|werken)\b`,
    'De ander had al tien jaar op die machines gestaan, en met vijf jaar ben je er nog niet.',
  ),
  rule(
    'story',
    rx`\b(?:kort|korter|beknopter)(?:e)? (?:\w+ ){0,2}(?:antwoord\w*|vertel\w*|wat je|formuleer\w*)\b|\bin details? (?:verdwaald|verloren|verzand)\b|\b(?:concreter|meer to the point)\b|\bweinig (?:concrete )?voorbeelden\b|\bwaarom je (?:\w+ )?(?:wil\w*|solliciteer\w*|hier)\b|\"(?:wij|we)\"|\b(?:cv|brief) (?:\w+ )?(?:\w+ pagina's|te lang)\b|\bwat het opleverde\b|\b(?:in het|te) vage?\b`,
    'Antwoord wat korter en vertel wat het opleverde.',
  ),
  rule(
    'fit',
    rx`\bthuis (?:zou\w* )?voelen\b|\b(?:je|u) (?:\w+ )?(?:vervelen|verveelt|op je plek)\b|\bliever (?:alleen|zelfstandig)\b|\bniet (?:\w+ ){0,3}(?:op zijn|op haar|op je) plek\b|\bhet gevoel dat (?:je|u) (?:\w+ ){0,3}(?:liever|niet|om een baan)\b`,
    'We kregen het gevoel dat je liever alleen werkt.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:functie|vacature|rol|plek)(?: \w+){0,4} niet (?:\w+ )?(?:ingevuld|vervuld|doorgaat)\b|\b(?:klant|project|opdracht|afdeling|directie|bedrijf)(?: \w+){0,5} (?:uitgesteld|teruggetrokken|gestopt|samengevoegd|opgeheven|verkocht|ingetrokken)\b|\bniemand (?:\w+ )?(?:aangenomen|gekozen)\b|\b(?:laatste|beste) (?:twee|drie)\b|\bbij ons (?:al )?(?:werkte|werkzaam|stage)\b|\bkozen voor\b`,
    'Het project is uitgesteld, en er wordt niemand aangenomen.',
  ),
];
