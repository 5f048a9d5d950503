import { remember } from '../../remember.ts';

/** Words, folded, that say what kind of house a name is of, in the seven languages. */
const HOUSE =
  'museum council college university universit\\w* universidad\\w* uni hochschule fachhochschule schule school academy academies akademie institut\\w* institute centre center zentrum centrum centro hospital\\w* spital klinik\\w* clinic clinique clinica praxis praktijk kanzlei notariat notaris\\w* trust foundation stiftung stichting fundacion fondation fondazione fundacao verein verband association asociacion associazione bank bankhaus banque banca banco sparkasse versicherung\\w* assurances? insurance hotel hostal hostel restaurant cafe bistro gasthaus theater theatre teatro oper orchestra library libraries bibliothek bibliotheque biblioteca stadt stadtwerke gemeinde kreis landratsamt amt landesamt bezirksamt ministry ministerium ministere ministerio ministero department departement agency agentur agence agencia authority bureau office provincie gemeente mairie ville commune ayuntamiento camara comune municipio prefeitura laborator\\w* labor labs? laboratoires? studio studios atelier verlag editions edizioni editorial editora uitgeverij werke? werft reederei spedition logisti\\w+ transport\\w* bau technik technologies technology systems? software digital robotics analytics dynamics energy energie energia solar pharma health healthcare medical dental foods? farms? nursery kita kindergarten creche ecole lycee escuela colegio instituto istituto scuola basisschool lyceum bakery baeckerei boulangerie patisserie panaderia panificio backerei bakkerij slagerij metzgerei brewing brewery brauerei brasserie weingut domaine bodegas? cantina tenuta hof kwekerij garage autohaus taller officina pharmacy apotheke pharmacie farmacia apotheek hospice housing homes shire police fire railways? airport flughafen airways shipping marine freight cargo consulting conseil consultores partners? associates solicitors llp architekten architects architectes group gruppe groupe grupo gruppo groep holding company brothers bros sons fils figli hijos soehne sohne society church parish bistum cooperative cooperativa cooperatie genossenschaft services solutions industries manufacturing media press games travel reisen mobility immobilien immobilier inmobiliaria vastgoed pflegedienst seniorenstift wohnbau elektro mobel papeterie librairie libreria boekhandel buchhandlung tierpark zoo festival radio stables engineering instruments cie co infirmary winery wineries vineyards? distillery distilling roasters? mutual district dairy dairies diagnostics interiors textiles archives aerospace aggregates motors? freightways haulage couriers? parcels? homecare dentistry orthodontics veterinary vets chemicals ceramics ceramiche ceramicas? ceramique outfitters provisions brewers cellars orchards? gardens? landscapes? landscaping joinery carpentry flooring roofing plumbing electrical tooling castings forge foundry quarry colliery harbour railway transit coaches ferries airlines aviation gallery galleries galleria galeria galerie theaters cinema kino opera ballet philharmonie philharmonic orchestre orquesta orkest region regione provincia communaute metropole prefecture syndicat hopital ehpad cabinet notaires ateliers maison fromagerie boucherie caves? vignobles menuiserie imprimerie mutuelle caisse federation landkreis regierungsprasidium bezirk kreisverwaltung hausverwaltung steuerkanzlei schreinerei tischlerei zimmerei holzbau metallbau maschinenbau tiefbau hochbau gartenbau galabau druckerei molkerei kelterei konditorei gartnerei baumschule werkstatt lektorat verlagsgruppe kuratorium tagespflege sozialstation lebenshilfe diakonie caritas wohnstift seniorenheim pflegeheim kinderhaus kinderladen tierklinik tierheim sternwarte kulturforum kulturamt schloss landestheater staatstheater waterschap drukkerij timmerfabriek bouwbedrijf aannemersbedrijf kwekerijen zorggroep woningcorporatie kinderopvang huisartsenpraktijk tandartspraktijk uitzendbureau bibliotheek schouwburg clinicas farmaceutica farmaceutico farmaceutici gestoria asesoria despacho bufete consejeria diputacion cabildo universitario universitaria concesionario cafeteria confiteria carniceria pescaderia imprenta ferreteria constructora constructores aseguradora mutua fundacio agriturismo pasticceria gelateria macelleria falegnameria officine cantine comunita ospedale ospedaliera asl policlinico cartiera tipografia acciaieria freguesia agrupamento hospitalar padaria pastelaria oficina grafica construtora seguradora estudio teatral quinta adega pousada'.split(
    ' ',
  );
const HOUSE_WORDS = new Set(HOUSE);
/** Those of them that stand for several words. */
const HOUSE_PATTERN = new RegExp(`^(?:${HOUSE.filter((word) => /[?\\]/.test(word)).join('|')})$`);
/** What German and Dutch compounds for a house end in. */
const HOUSE_ENDING =
  /(?:werke?|stiftung|klinik(?:en|um)?|schule|theater|bank|kasse|verwaltung|verlag|betrieb|haus|zentrum|dienst|museum|bau|technik|logistik|bibliothek|versicherungen|kammer|gericht|amt|hof|kanzlei|praxis|brauerei|baeckerei|spital|werft|stift|schap|kantoor|huis|brouwerij|school|college|bedrijf|groep|fonds|vereniging)$/;

/** What the law asks for behind a company's name. */
export const LEGAL_FORM =
  /,?\s(?:g?GmbH(?: & Co\.? KG(?:aA)?)?|G[eE][sS]\.?[mM]\.?[bB]\.?H\.?|PartG(?: ?mbB)?|mbB|mbH|AG|SE(?: & Co\.? KG(?:aA)?)?|KGaA|KG|OHG|GbR|e\.\s?K\.?|e\.?\s?V\.?|eG|Inc|LLC|Ltd|LLP|PLC|plc|B\.?V|N\.?V|nv|bv|S\.?A\.?S?|S\.?L\.?U?|S\.?p\.?A|s\.?r\.?l|S\.?r\.?l|Limited|Corp|Lda|Ltda|Pvt|Pty|Pte|SARL|AS|AB|Oy|ASBL|asbl|vzw|VZW|P?JSC|PLLC|Sdn|Bhd|Berhad|A[öo]R|Kd[öo]R|ApS|FZE|FZCO|CIC|CIO|Onlus|ONLUS|SCOP|S\.?N\.?C|SCRL|Co)(?![\p{L}\d-])\.?/u;

const set = (words: string) => new Set(words.split(' '));

/** Words in front of a name that are not part of it: articles, greetings, departments. Folded. */
export const BEFORE_NAME = set(
  "the your our ihr ihre ihrem ihrer ihren dein deine euer eure das die der den dem des les le il lo gli het onze ons votre notre nos ton ta uw jouw je tu su nuestra nuestro vuestro sua seu nossa nosso nostra nostro vostro team dear hi hello hey hallo liebe grusse grussen gruss gruesse regards wishes thanks thank danke merci bonjour greetings cordialement saludos abraco groet groeten saluti sincerely sent from at bei chez bij cheers best kind yours equipe equipo gentile spett herzliche viele beste direccion direction direzione direcao segreteria secretariat secretaria secretariaat sekretariat hr rh rrhh people personal personalabteilung personale personalbuero orchesterbuero dispo citofono clerk portal careers jobs recruiting recruitment recrutamento recruteur seleccion selezione talento talent humano humanos recursos ufficio dienst dekanat berufungsmanagement leitung compensaciones sociedade carreiras empleo berufungskommission auswahlgremium vorstand leiter office place wo ort where organisation organization agency bedrijf firma unternehmen company empresa azienda entreprise employeur arbeitgeber employer dpto reclutamiento postulations kanzleiservice l'equipe lequipe kbb experiencia candidato joven a o for namens bereich freundliche freundlichen gruss behorde bewerbung buchhaltung chefredaktion geschaftsstelle konrektorat schulleitung coordenacao secretaria bewerbermanagement ausbildungsteam werkstatt p&o orchesterburo dept personeelszaken personeelsdienst carrieres pflegedirektion ausbildung karriere geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin prokurist prokuristin personalleiter personalleiterin personalreferent personalreferentin zentrumsleitung heimleitung",
);
/** Words for a team, which a small word may part from the name: "Personas de Grupo Encina". Folded. */
export const TEAMS = set(
  'team equipe equipo time recruiting recruitment recrutement recrutamento reclutamiento seleccion selecao selezione personas pessoas gente recursos humanos personal personalabteilung personalteam recruiting-team hr-team karriereteam bewerbungsteam hr rh rrhh ufficio dpto departamento area',
);
/** Words behind a name that are not part of it: teams, departments, portals. Folded. */
export const BEHIND_NAME = set(
  'rrhh recruitment-recrutement services: team recruiting recruitment talent hr people careers career hiring acquisition personalabteilung personnel carrieres karriere bewerbermanagement rh notifications personalwesen personalgewinnung jobs karriereportal portal recruiter recruiters human resources talents vacatures werving personaldienst personalmanagement candidate recrutement humano risorse umane ufficio p&o hrm website bewerberportal hr-bot mitarbeiter application applications interview interviews internship internships bewerbung candidature attraction familie family personalteam karriereteam bewerberservice afdeling hiring-team talentteam',
);

/** Words behind a name that may be part of it or not: "Northwind Capital", "Northwind Campus". Folded. */
export const SOMETIMES_BEHIND = set(
  'asbl vzw ug crew resourcing personal staff university campus early experience graduate programme app capital planning resource desk newsletter logo service unit search staffing hospitality operations ops crewing relations graduates programmes helpdesk onboarding vetting hq office workforce newsroom ausbildung nachwuchsprogramme page hub reception notifications',
);

/** Of these, what an office of the house is called, and seldom the house itself. Folded. */
export const OFFICE_BEHIND = set(
  'relations campus early graduate graduates programme programmes personal staff desk helpdesk newsletter unit operations ops onboarding vetting hq office workforce newsroom ausbildung nachwuchsprogramme page crew hub reception vestiging notifications',
);

/** Whether a folded name says what kind of house it is. */
export function namesHouse(folded: string): boolean {
  for (const word of folded.split(/[\s-]/)) if (isHouse(word)) return true;
  return false;
}

const isHouse = remember(
  (word) => HOUSE_WORDS.has(word) || HOUSE_ENDING.test(word) || HOUSE_PATTERN.test(word),
);

/** Whether a folded name is no more than a kind of house: "Kanzlei", and not "Kesselwerk". */
export function isHouseAlone(folded: string): boolean {
  return HOUSE_WORDS.has(folded);
}
