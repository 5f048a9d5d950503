import { part, type Rule, rulesOf, rx } from './rule.ts';

const rule = rulesOf('nl');

const ROLE = part`(?:vacature|functie|positie|rol|baan|plek|plaats|plaatsen|procedure|selectieprocedure|job)`;
const TALK = part`(?:\w*gesprek\w*|kennismaking\w*|interview|telefoongesprek|kop koffie)`;
const DAY = part`(?:maandag\w*|dinsdag\w*|woensdag\w*|donderdag\w*|vrijdag\w*|morgen|overmorgen)`;
const DATE = /\b(?:verzetten|verplaatsen|verschuiven|afspraak|nieuwe datum|ziek|lukt het morgen)\b/;

/** What a Dutch email can say. */
export const dutch: readonly Rule[] = [
  rule(
    'rejection',
    'sure',
    'niet-verder',
    rx`\bnodigen\b.{0,20}\bniet uit\b|\b(?:niet|geen)\b.{0,50}\b(?:verdergaa[nt]|verder (?:te )?(?:gaan|gaat|willen|helpen)?|door(?:gaan|gaat| te gaan)|uitnodigen|uit te nodigen|uitgenodigd|geselecteerd|in aanmerking|vervolgen|voortzetten|voortgezet|voort te zetten|aanbieden|afgevallen|op (?:u|jou) (?:is )?gevallen|gekozen|ontvankelijk|weerhouden|aannemen|aan te nemen|(?:plek|contract|plaats|gesprek) (?:kunnen )?(?:aan)?bieden)\b`,
    'We hebben besloten niet met je verder te gaan.',
    {
      aboutJobs: true,
      unless:
        /\b(?:aarzel|nieuwsbrief|bestelling|nog niet|niemand gekozen|ook als|terugbetaling|indien|kan (?:dus )?voorkomen)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'andere-kandidaat',
    rx`\b(?:gekozen|voorkeur|besloten|verder|keuze|doorgaan|geselecteerd|kiezen)\b.{0,50}\b(?:andere|iemand (?:anders|die|met|uit)|kandida\w+ (?:die|met|van wie))\b|\b(?:andere?) (?:\w+ )?kandida\w+\b.{0,50}\b(?:gekozen|verder|beter|dichter|voorkeur|sluit\w*|past|passen|bewijs)`,
    'Onze keuze is gevallen op een andere kandidaat.',
    {
      aboutJobs: true,
      unless:
        /\b(?:gelijke geschiktheid|diversiteit|willen jou|kiezen tussen|zijn nu nog|iets anders bent)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'iemand-anders-neemt-de-plek',
    rx`\b(?:${ROLE})\b.{0,60}\b(?:vergeven|gegund|toebedeeld|ingenomen|toegewezen|gegaan naar|aan iemand)\b|\b(?:we|wij|ik) (?:nemen|neem|kiezen|hebben) (?:toch )?(?:voor )?(?:een ander|iemand (?:anders|die|met|uit)|de andere)\b|\b(?:hebben|heb) (?:inmiddels |al )?iemand (?:anders )?(?:gevonden|aangenomen|gekozen)\b|\bmaken we een andere keuze\b|\bdraagt\b.{0,20}\been (?:andere )?kandida\w+\b.{0,50}\bvoor\b|\bzij wordt onze nieuwe\b`,
    'De plek in de keuken is inmiddels vergeven.',
    { aboutJobs: true, unless: /\b(?:iemand nodig met rijbewijs voor jou|wanneer|als er)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'niet-bij-de-gekozenen',
    rx`\b(?:behoort|behoor|hoort|zit|staat) (?:u |je )?(?:helaas )?niet (?:tot|bij|op|onder) (?:deze|de|die)\b|\bkeuze\b.{0,20}\bniet op (?:u|je|jou)\b|\bjij bent dat niet\b|\bdit wordt 'm niet\b|\bhier (?:houdt|stopt) het (?:voor nu )?(?:op)?\b|\bhiermee eindigt (?:jouw|je|uw) (?:procedure|sollicitatie)|\b(?:we|wij|ik) (?:sluiten|sluit) (?:hiermee )?(?:je|uw|jouw) (?:dossier|sollicitatie)\b`,
    'U behoort niet tot de geselecteerde kandidaten.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'sure',
    'afwijzen',
    rx`\b(?:je|jou|u|uw|jouw)\b.{0,30}\b(?:afwijzen|af te wijzen|afgewezen)\b|\bafwijzing (?:van|voor) (?:je|uw) sollicitatie|\b(?:je|u) (?:dus |helaas |moeten )?(?:\w+ )?teleurstellen\b|\bmoeten (?:we|wij) (?:je|u)\b.{0,20}\bteleurstellen\b|\bzien\b.{0,30}\bvan (?:verdere gesprekken|uw sollicitatie|je sollicitatie|een vervolg) af\b|\bgeen contract dus\b`,
    'Helaas moeten we je afwijzen voor deze functie.',
    {
      where: 'anywhere',
      aboutJobs: true,
      unless: /\b(?:jongens|spelers|afwijzing (?:vijf|twee)|gezegd|verzekeraar|verificatie)\b/,
    },
  ),
  rule(
    'rejection',
    'likely',
    'helaas-laten-weten',
    rx`\b(?:helaas|spijt\w*|jammer\w*)\b.{0,60}\b(?:laten weten|mede\w*delen|meedelen|berichten|niet (?:de|het|voor|bij|in)|teleurstellen|sluit|afbellen)`,
    'Helaas moeten we je laten weten hoe het is afgelopen.',
    { aboutJobs: true, unless: DATE },
  ),
  rule(
    'rejection',
    'sure',
    'profiel-past-niet',
    rx`\b(?:je|jouw|uw) (?:profiel|ervaring|achtergrond|cv|beschikbaarheid)\b.{0,50}\b(?:niet|onvoldoende|te weinig|minder)\b.{0,40}\b(?:aan\w*|past|match\w*|passend|overeen\w*|op aan)|\bonvoldoende (?:aansluiting|match)\b|\bprofiel\b.{0,30}\bniet (?:voldoende )?aan(?:sluit)?\b`,
    'Je profiel sluit niet voldoende aan.',
    { aboutJobs: true },
  ),
  rule(
    'rejection',
    'likely',
    'kan-niet-werken',
    rx`\bkunnen (?:we|wij) (?:je|jou|u)\b.{0,40}\b(?:geen|niet)\b|\b(?:je|u) kan niet\b.{0,20}\bwerken\b|\bgat\b.{0,20}\bniet gedicht\b|\bzochten (?:we|wij)\b.{0,60}\biemand die\b|\bmeer een klik met\b|\bop (?:dat|dit) vlak\b.{0,30}\bandere kandidaat`,
    'Daarom kunnen we je op dit moment geen contract geven.',
    { aboutJobs: true, unless: /\b(?:salaris\w*|tegemoetkomen|plaats toewijzen)\b/ },
  ),
  rule(
    'rejection',
    'sure',
    'vacature-vervuld',
    rx`\b${ROLE}\b.{0,60}\b(?:vervuld|ingevuld|gesloten|ingetrokken|vervallen|stopt|niet meer (?:beschikbaar|open)|komt te vervallen|stop te zetten|bestaat niet meer)\b|\btrekken (?:wij|we) de (?:vacature|functie)\b|\bstopzetting (?:van de )?(?:selectie)?procedure\b|\bhoeven (?:we|wij) niet meer\b|\b(?:er komt|we nemen) (?:dus )?niemand\b`,
    'De vacature is inmiddels vervuld.',
    {
      where: 'anywhere',
      kind: 'role_closed',
      unless: /\b(?:totdat|voor we een besluit|vervulling|tot die)\b/,
    },
  ),
  rule(
    'rejection',
    'sure',
    'on-hold',
    rx`\b(?:vacature|procedure|werving|functie|zoektocht)\b.{0,60}\b(?:on hold|in de wacht|gepauzeerd|opgeschort|stilgelegd|bevroren|aan te houden|aangehouden|voor onbepaalde tijd)|\b(?:vacature|wervings)stop\b|\bmag ik\b.{0,30}\bgeen\b.{0,20}\baannemen\b|\bgeen handtekening onder een nieuw contract\b|\bstopgezet\b`,
    'De procedure is voorlopig on hold gezet.',
    { kind: 'on_hold' },
  ),
  rule(
    'rejection',
    'hint',
    'succes',
    rx`\b(?:wensen|wens|veel succes|alle goeds|veel geluk|het ga je goed)\b.{0,60}\b(?:zoektocht|toekomst|loopbaan|vervolg|verder\w*|carrière)|\bin portefeuille\b|\bna (?:zorgvuldig\w*|rijp) (?:beraad|overleg|overweging)`,
    'We wensen je veel succes in je verdere zoektocht.',
    { aboutJobs: true, unless: DATE },
  ),
  rule(
    'rejection',
    'hint',
    'helaas',
    rx`\b(?:helaas|jammer genoeg|echter|daarentegen|het spijt)\b`,
    'De commissie is er helaas niet uitgekomen.',
    { aboutJobs: true, unless: DATE },
  ),

  rule(
    'interview_invitation',
    'sure',
    'uitnodigen',
    rx`\b(?:nodig\w*|uitnod\w+|uit te nodigen|uitgenodigd|uitnodiging|plannen|inplannen|ingepland|afspraak|bevestig\w*|verzetten|verplaatsen|verschuiven)\b.{0,60}\b(?:${TALK}|speeddate\w*|teams-vergadering)\b|\b(?:gesprek\w*|interview|kennismaking\w*)\b.{0,60}\b(?:verzetten|verplaatsen|bevestigd|ingepland|vindt plaats|inplannen|verschuiven)\b`,
    'Graag nodigen we je uit voor een kennismakingsgesprek.',
    {
      aboutJobs: true,
      unless:
        /\b(?:niet|webinar|nieuwsbrief|tegen die tijd|geannuleerd|gegarandeerd|alle sollicitanten|of (?:u|je) wordt)\b|"$/,
    },
  ),
  rule(
    'interview_invitation',
    'sure',
    'graag-ontmoeten',
    rx`\b(?:willen|wil|zouden|zou)\b.{0,20}\b(?:je|jou|u|met jou|met je)\b.{0,20}\b(?:ontmoeten|in gesprek|graag zien|in het echt zien|leren kennen|verder (?:met jou )?praten|spreken)\b|\bmag komen praten\b|\b(?:je|u) wordt verwacht\b.{0,60}\b(?:${DAY}|\d{1,2}[.:u])|\bverder met jou praten\b|\b(?:om te bellen|even bellen|20 min\w*)\b.{0,30}\bover je sollicitatie\b|\b(?:langskomen|langs komen|langs te komen)\b.{0,40}\b(?:${DAY}|gesprek|koffie)`,
    'We willen je graag ontmoeten in onze werkplaats.',
    { aboutJobs: true, unless: /\b(?:moestuin|wijkkrant|ooit|tegen die tijd|helaas)\b/ },
  ),
  rule(
    'interview_invitation',
    'sure',
    'onderwerp-gesprek',
    rx`^(?:(?:re|fw|fwd|antw) ?: )*(?:(?:bevestigd|bevestiging|uitnodiging|herinnering)(?: ?: |\b ?)(?:voor )?(?:een )?(?:sollicitatiegesprek|kennismakingsgesprek|selectiegesprek)|gesprek verzetten)\b`,
    'Uitnodiging sollicitatiegesprek',
    { where: 'subject' },
  ),
  rule(
    'interview_invitation',
    'likely',
    'uitnodiging-gesprek',
    rx`^(?:(?:re|fw|fwd|antw) ?: )*(?:uitnodiging|gesprek|sollicitatiegesprek|moment prikken|afspraak)\b`,
    'Gesprek volgende week',
    { where: 'subject', unless: /\b(?:assessment|online|webinar)\b/ },
  ),
  rule(
    'interview_invitation',
    'likely',
    'wanneer',
    rx`\b(?:(?:je|jouw|uw) beschikbaarheid (?:door|voor|doorgeven)|wanneer (?:kun|schikt|komt|ben)|(?:schikt|past|kun je|kunt u|kan het|zou je) (?:\w+ ){0,3}?${DAY}|graag kennismaken|leren kennen|praktische dingen)\b|\b${DAY}\b.{0,20}\b(?:om )?\d{1,2}(?:[.:]\d\d)? ?(?:uur|u)\b|\bvraag naar \w+ aan\b`,
    'Wanneer schikt het je volgende week?',
    { unless: /\b(?:bezorging|bereikbaar|sluit de link|moestuin|mt)\b/ },
  ),

  rule(
    'offer',
    'sure',
    'aanbod',
    rx`\b(?:bieden|aanbieden|aan te bieden|aanbod|arbeidsovereenkomst|arbeidscontract|contractvoorstel)\b.{0,60}\b(?:functie|baan|contract|rol|bijlage|ondertek\w+|je aan|u aan|bepaalde tijd|onbepaalde tijd)\b|\bwelkom in het team\b`,
    'Met plezier bieden we je de functie van bakker aan.',
    { aboutJobs: true, unless: /\b(?:niet|geen|helaas|korting|salaris\w*|wij bieden|bieden wij)\b/ },
  ),
  rule(
    'offer',
    'sure',
    'bieden-we-je-aan',
    rx`\b(?:bieden|bied) (?:we|wij|ik) (?:je|jou|u) (?:de|een|het) (?:[\w-]+ ){0,4}?(?:functie|baan|rol|positie|contract|aanstelling)\b|\b(?:je|jou|u) (?:\w+ ){0,2}?een (?:\w+ )?aanbod (?:te )?doen\b|\bje bent aangenomen\b|\b(?:'t is|het is) beslist\b.{0,20}\bwe (?:willen|nemen) jou\b|\bons voorstel voor de (?:job|functie|rol)\b`,
    'Graag bieden we je de functie van bakker aan, met een mooi salaris.',
    {
      unless:
        /\b(?:niet|geen|helaas|korting|gesprek|abonnement|woning|auto|als|indien|zodra|nu nog|net een voorstel)\b/,
    },
  ),
  rule(
    'offer',
    'likely',
    'voorwaarden',
    rx`\bsalarisvraag\b|\b(?:bruto|netto)\b.{0,30}\b(?:per maand|maaltijdcheques|wagen|dertiende)\b|\b(?:ja te zeggen tegen|graag (?:\w+ )?(?:\w+ )?tekenen|te ondertekenen)\b|\barbeidsovereenkomst\b`,
    'Graag voor maandag tekenen.',
    { unless: /\b(?:vacature|per uur)\b/ },
  ),

  rule(
    'assessment',
    'sure',
    'opdracht',
    rx`\b(?:maken|maak|invullen|vult|afronden|uitwerken|voltooien|link|krijg je van ons)\b.{0,40}\b(?:test|assessment|opdracht|case|vragenlijst|capaciteitentest\w*|persoonlijkheidsvragenlijst)\b|\b(?:test|assessment|opdracht|case)\b.{0,50}\b(?:maken|uitwerken|binnen|afronden|invullen|in te leveren)`,
    'Wil je de technische opdracht binnen een week maken?',
    {
      aboutJobs: true,
      unless:
        /\b(?:tevredenheid\w*|bedankt voor het maken|enquête|onderdeel uitmaken|uitkomst|ervaren|2 minuten|twee minuten|op gesprek)\b/,
    },
  ),
  rule(
    'assessment',
    'sure',
    'video-interview',
    rx`\bvideo-?interview\b.{0,50}\b(?:vragen|opnemen|staat)|\b(?:neemt|neem) (?:je|de) antwoorden\b.{0,20}\bop\b|^uitnodiging (?:online )?assessment`,
    'Je video-interview van vier vragen staat klaar.',
    { where: 'anywhere' },
  ),

  rule(
    'application_received',
    'sure',
    'ontvangen',
    rx`\b(?:je|jouw|uw|de) (?:open )?(?:sollicitatie|kandidatuur|cv|gegevens|brief|mailtje|mail|bericht|motivatie|foto's)\b.{0,70}\b(?:ontvangen|ontvangst|goed aangekomen|binnen|verstuurd|verzonden|gestuurd|staat in ons systeem|zit in onze mailbox)\b|\bontvang\w*\b.{0,40}\b(?:je|uw|van je) sollicitatie|\bontvangstbevestiging\b|\bin dank ontving\b`,
    'We hebben je sollicitatie in goede orde ontvangen.',
    {
      where: 'anywhere',
      aboutJobs: true,
      unless:
        /\b(?:veel sollicitaties|als|status|getoetst|helaas|toestemming|zijn tot de conclusie|talentpool)\b/,
    },
  ),
  rule(
    'application_received',
    'sure',
    'heeft-gesolliciteerd',
    rx`^(?:je|u) (?:hebt|heeft) gesolliciteerd\b|\bprocedure verloopt als volgt\b|\bsucces\w* (?:verzonden|verstuurd|ontvangen)\b|\bstoer dat je je hebt aangemeld\b|\b(?:leg|leggen|bespreken|zal)\b.{0,15}\b(?:je|uw|de) (?:sollicitatie|reacties|brief)\b.{0,30}\b(?:neer|bespreken|inbrengen|met z'n|eind)\b`,
    'De procedure verloopt als volgt: eerst lezen wij de brieven.',
    { aboutJobs: true, unless: /\b(?:helaas|keuze)\b/ },
  ),
  rule(
    'application_received',
    'likely',
    'bedankt',
    rx`\b(?:bedankt|dank)\b.{0,50}\b(?:sollicitatie|kandidatuur|interesse|solliciteren|belangstelling)|\b(?:nemen|bekijken|beoordelen|laten)\b.{0,50}\b(?:sollicitatie|cv|contact|spoedig|binnen|weten)`,
    'Bedankt voor je sollicitatie als lasser.',
    { where: 'anywhere', aboutJobs: true },
  ),
  rule(
    'application_received',
    'likely',
    'je-hoort-van-ons',
    rx`\bje hoort (?:van|binnen)\b|\bhoor je (?:volgende week|binnen|van ons)\b|\b(?:kijk|kijken|kijkt|gaat) (?:er )?(?:\w+ )?(?:naar|voor zitten)\b|\bzo (?:spoedig|snel) mogelijk in behandeling\b|\b(?:binnen|op) (?:24 uur|werkdagen)\b.{0,40}\breageren\b|\bjury komt op\b|\bstatus raadplegen\b|\bna sluiting\b`,
    'Je hoort binnen twee weken van ons.',
    { aboutJobs: true, unless: /\b(?:helaas|zin heeft)\b/ },
  ),
  rule(
    'application_received',
    'likely',
    'mocht-je-niet',
    rx`\b(?:mocht|als|indien|ben je|word je|hoor je|wie)\b.{0,80}\b(?:niet|geen|niks|geselecteerd)\b.{0,60}\b(?:hoort|horen|geselecteerd|reactie|bericht|weken|contact|stalken)`,
    'Mocht je binnen drie weken niets horen, dan is je sollicitatie niet geselecteerd of reactie vertraagd: geen reactie in drie weken.',
    { aboutJobs: true },
  ),

  rule(
    'status_update',
    'sure',
    'nog-bezig',
    rx`\b(?:nog (?:steeds|niet|geen|bezig|even)|iets langer|geduld|vertraging|niets)\b.{0,60}\b(?:procedure|beslissing|besluit|beslissen|sollicitatie|kandidaten|beoordel\w+|geduld|tijd)|\bsollicitatie\b.{0,40}\b(?:ingetrokken|bekeken|onvolledig)\b|\bstatus van (?:je|uw) sollicitatie\b.{0,60}\b(?:veranderd|gewijzigd|bijgewerkt)\b|\b(?:niemand|nog niemand) gekozen\b|\bin behandeling genomen$`,
    'We hebben nog geen besluit genomen over je sollicitatie.',
    {
      where: 'anywhere',
      aboutJobs: true,
      unless: /\b(?:ontvangen\b(?!')|dank voor je geduld|andere kandidaten in|zo spoedig)\b/,
    },
  ),
  rule(
    'status_update',
    'sure',
    'account-en-code',
    rx`\b(?:eenmalige|verificatie|inlog)-?code\b|\b(?:kandidatenprofiel|account|profiel) te activeren\b|\bje e-mailadres te bevestigen\b|\beenmalige code\b|\btalentpool\b.{0,30}\b(?:welkom|deel uit|van)\b|\bdeel uit van de talentpool\b`,
    'Met deze eenmalige code opent u uw sollicitatieformulier.',
    { where: 'anywhere', aboutJobs: true },
  ),
  rule(
    'status_update',
    'sure',
    'nog-nodig',
    rx`\b(?:om|voor(?:dat)?)\b.{0,60}\b(?:sollicitatie\b.{0,30}\b(?:compleet|af te ronden)|besluit nemen)\b.{0,80}\b(?:vragen|willen|weten|ontvangen|horen)|\bverklaring omtrent het gedrag\b|\breferenties? (?:opgeven|doorgeven|van twee|mailen)\b|\bhaal je uit de procedure\b|\bwerfreserve\b|\bje sollicitatie (?:in te trekken|hebt ingetrokken)\b|^(?:re ?: )?intrekken sollicitatie`,
    'Om je sollicitatie compleet te maken willen we graag je diploma ontvangen.',
    { where: 'anywhere', aboutJobs: true, unless: /\bmaakt deel uit\b/ },
  ),
  rule(
    'status_update',
    'sure',
    'jouw-mening',
    rx`\b(?:hoe je dat hebt ervaren|jouw ervaring als kandidaat|vul in twee minuten|vragenlijst in over je sollicitatie)\b|\b(?:nodigen|uitnodiging)\b.{0,20}\b(?:alle|iedere) sollicitant\w*\b`,
    'We zijn benieuwd hoe je dat hebt ervaren.',
  ),

  rule(
    'recruiter_outreach',
    'sure',
    'je-profiel',
    rx`\b(?:kwam|zag|gezien|gevonden|vond|tegengekomen|gestuit)\b.{0,30}\b(?:je|jouw|uw) (?:profiel|cv|doctoraat|linkedin)|\b(?:je|jouw|uw) (?:profiel|doctoraat|linkedin)\b.{0,50}\b(?:tegen|gezien|interessant)\b|\b(?:voor een van )?(?:mijn|onze|een van mijn) (?:opdrachtgever|klant)\w* (?:zoek|ben ik|zijn we|in)\b|\b(?:sta je|ben je) open voor\b`,
    'Ik kwam je profiel tegen op LinkedIn.',
    { unless: /\b(?:sollicitatie|helaas|niet)\b/ },
  ),
  rule(
    'recruiter_outreach',
    'sure',
    'zoektocht',
    rx`\bvertrouwde ons de zoektocht\b|\b(?:wij|we) zoeken \d+\b|\bben jij per direct beschikbaar\b|\bgegarandeerd (?:sollicitatie)?gesprek\b|\b(?:zou|lijkt) (?:je|het je) (?:hier )?(?:interesse|wat|iets)\b|\bzou je\b.{0,30}\bbij ons willen worden\b|\bmeld je aan en je hebt\b|\bzin om een proefdienst\b|\bje hoeft niet te solliciteren\b|\b(?:lijkt|lijk) u mij\b.{0,30}\bgeplaatst\b|\bkomt er een plek vrij\b`,
    'Wij zoeken 12 chauffeurs voor het hoogseizoen.',
    { unless: /\b(?:je sollicitatie|uw sollicitatie|helaas)\b/ },
  ),

  rule(
    'feedback_reply',
    'sure',
    'you-asked',
    rx`\b(?:vroeg|gevraagd) (?:\w+ ){0,2}?(?:om|naar) (?:\w+ )?(?:feedback|terugkoppeling)|\b(?:hierbij|graag)\b.{0,20}\b(?:de |mijn |onze )?feedback (?:op|over)\b|\bnatuurlijk mag je dat vragen\b|\bgoede vraag, ik\b|\bdank (?:je )?(?:voor|dat)\b.{0,20}\b(?:vraag|vraagt|navraag)\b`,
    'Je vroeg om feedback op het gesprek.',
    { unless: /\b(?:enquête|jouw feedback|geen|omdat je|vraag op dag)\b/ },
  ),
  rule(
    'feedback_reply',
    'likely',
    'wat-ontbrak',
    rx`\bmiste ik\b|\bbleef\b.{0,20}\b(?:vaag|vage|oppervlakkig)\b|\b(?:twee|drie|paar) (?:dingetjes|punten|tips)\b|\bdegene die het geworden is\b|\bwat mij betreft is dat te trainen\b|\bvolgende keer\b.{0,30}\bvoorbeelden\b|\bprobeer het (?:zeker )?nog eens\b|^(?:re|antw) ?: .{0,30}\bfeedback\b`,
    'In je verhaal miste ik een concreet voorbeeld.',
    { where: 'anywhere', unless: /\b(?:procedure|bestelling)\b/ },
  ),

  rule(
    'not_job_related',
    'sure',
    'vacature-alert',
    rx`\b(?:vacature-?alert|job-?alert|\d+ (?:nieuwe )?vacatures|passende vacatures)\b`,
    '9 nieuwe vacatures in Zwolle',
    { where: 'anywhere', unless: /\b(?:je sollicitatie|houd|bekijk ook|meer vacatures|volgen)\b/ },
  ),
  rule(
    'not_job_related',
    'sure',
    'blad',
    rx`\bin dit nummer\b|\blezersonderzoek\b|\bvertelt lezer\b|\bwijkkrant\b|\been interview (?:afnemen|voor ons blad)\b`,
    'In dit nummer: omgaan met een afwijzing',
    { unless: /\b(?:je sollicitatie|uw sollicitatie)\b/ },
  ),
  rule(
    'not_job_related',
    'sure',
    'other-application',
    rx`\b(?:je|uw) (?:aanvraag|verzoek) (?:om |voor )?(?:een )?(?:\w*krediet|\w*lening|hypotheek|subsidie|terugbetaling|huurwoning)\b|\brangnummer voor de selectie\b|\b(?:jo|mo)\d\d-\d\b|\buw (?:woon)?krediet\w*\b|\bziet af van plaatsing\b`,
    'Aan uw aanvraag voor een lening kunnen wij niet tegemoetkomen.',
    { where: 'anywhere' },
  ),
  rule(
    'not_job_related',
    'likely',
    'reclame',
    rx`\b(?:uitschrijven|nieuwsbrief|korting|aanbieding|(?:je|uw) bestelling|factuur|bezorg\w+|track ?& ?trace|verificatie)\b`,
    'Je bestelling wordt morgen bezorgd.',
    { where: 'anywhere', unless: /\b(?:sollicitatie|solliciteren)\b/ },
  ),
  rule(
    'not_job_related',
    'sure',
    'andere-wereld',
    rx`\b(?:pakket|retour|verzekeraar|rekening|spelers|trainer|teamindeling|inzending|gereserveerde?|abonnement)\b`,
    'Uw pakket met de lampen is onderweg.',
    { where: 'anywhere', aboutJobs: false },
  ),
];
