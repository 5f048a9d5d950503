import { STEMS } from '../../classify/learned/known-features.ts';
import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';

/**
 * Words that mails about jobs begin with a capital letter, folded: they open sentences, are German nouns, days, programs or
 * first names. Alone they name no company.
 */
const COMMON = new Set(
  `
  aa ab abbiamo abend ablauf abmelden about abs absage absagen abschluss abstimmung accept account accountant
  accounts acknowledgement acquisition act action add addetto admin administrator adresse advisor after
  afternoon afterwards ag agenda agent agente another agradecemos aide ainda all alle alles als also alter amsterdam
  an analista analyst anders anerkennung anfang anforderungen anfrage angaben angebot anil anmeldung anneke
  announcement anouk anschreiben answer antrag antwort antworten any anyone anzeige app appeals applicant
  applicants application applications apply appointment apprentice approved apr apreciada apres april ar
  arbeit arbeitgeber architect are area arrive art article as asap ask assessment assistant assistente
  associate assunto assurance asunto at ate atentamente ats attached au auch auf aufgabe aufgaben auftrag
  auftraggeber aug august aus ausbildung auskunft ausschlaggebend ausschreibung auswahl auswahltag
  auswahlverfahren auxiliar avec aw azure ba backend band based be bea beachtung beatriz because bedankt
  bedauern before begin begrundung behinderung bei being ben bench benefits bescheid besetzung best
  bestatigung beste betracht betreff betrieb bewerber bewerberin bewerberinnen bewerbern bewerbung bewerbungen
  bezug bezugnehmend bien big bij bill birmingham bis bitte bleiben blog boas bom bonjour bonne bonsoir book
  both branch branche bremen bring bristol bst budget buenas buenos buongiorno buro business but button buyer
  by ca call calls callum camila camille campus can cancelar candidate candidates candidatura candidature cara
  career careers carer carla caro cas case category cd cdi ceo cest cet cette change charge cheers chef cher
  chere chers chf chi chiara chief chloe choose christmas ci ciao civil claims claire class clerk click client
  clinic clinical close closed closing clt club cnc coach code codice coding colin colloquio com come
  comercial comment commercial committee common community como competition complete compliance con confident
  confidential confidentiality confirm confirmamos confirmation congratulations connect consultant contact
  content continue contract controller convocatoria cookies coordinator cordiali corp could country cover crew
  crewing cst cto current customer cv cvs dach dag dale damen damit danach dank danke dann dat date daten
  datenschutz datum davide day days dbs dean dear december decision decline dein deine delivery den denise
  dept deputy design designer desk despues deutsch dev developer development devops dezember did die dienst
  dienstag dies diese direccion director disability disclaimer dispatcher dit doctor document docusign
  dokumente donnerstag dossier dossiers dott dottor dra driver dsgvo dublin duracion duration durchwahl duree
  durfen dutch each ead east easter edit editor education educator een eeo eignung ein eine eingang einkauf
  einladung einschatzung einstellung einstellungen einwilligung either ele elif elle eltern em email embedded
  emea emeka empfang empfanger employer employers employment ende eng engels engineer engineering england
  english entre entretien entrevista entscheidung enviado envoye equal equipment equipo er erfahrung erfolg
  ergebnis erlaubnis es esito este estimada estimado et etat eu eur euro even events every everyone ex excel
  executive exmo exp expect expenses experience export fachbereich failure fair fall feb februar
  february fecha fee feedback felipe fell fellow femi fi field fijn filiale final firm firmware first folks
  follow following form forwarded four fr fragen frankfurt frau freitag french freude freundliche fri friday
  fridays from front frontend fuhrerschein fuhrungskraft full fundraising further fw fwd ga gareth gate gc
  gdpr geachte geduld geen gehalt general gente gentile gerente gerer german gern gerne geschaftsfuhrer
  geschaftsfuhrung geschaftsleitung geschlecht gesendet gesprach gesprache gestao gestor get ghent giulia give
  gleichstellungsbeauftragte gluck gmbh gmt go good gostaria gostariamos got grace gracias grade graduate graham grazie grc
  greetings groet groetjes growth grund grunden grundlage grusse gruß gruße grußen gs gute guten haben hai
  halbjahr half halle hallo handler hannah happy hartelijke has hast have having he head healthcare heb helaas
  hello help hemos here herkunft herr herren herrn herzlich het hey hi hierbij hinweis hiring hiya ho hoi hola
  hope hou how hr hrb hugo human humanos hvac hybrid ich icu id identitat if ihnen ihr ihre ihrem ihren ihrer
  ihres ii iii ik ilse im immediate important impressum in inc indeed ines infelizmente information
  informationen ing ingeniero ingenieur ingrid inicio initiativbewerbungen inscricao interesse
  interim interview interviews inviato invitation io ireland irish is iso isso it ja jahr jahre jahren jan
  januar january java jd je jean jefe jess jetzt jij job jobs join joining jonas jouw jr judith juli july jun
  june juni just kalender kandidaten karriereportal kassel keep kennenlernen kenntnis kevin kg kind kindly
  kingdom klasse kofi kollegen kollegin kolleginnen kom kommission kontakt konto kunde kunden kwame laat
  lacombe lamentamos lamento lars last late lead leader learn lebenslauf lecturer leeds lei leider leila
  leipzig leiter lena leonie let letter leute level lg licensed liebe lieber link linkedin linux lisbon list
  liste llc lo location log london long look looking lorena loschung lou louise lpa ltd luis lunch lyon ma
  machine madam madame madrid mag mai mail maintenance make mal manage manager manchester mandat many march
  marguerite marion market marketing marta marz mas master may maybe me meanwhile med meet meeting mei mein
  members menschen merci message met mi mid mijn milano min minuten miss mit mitarbeitende
  mitarbeiter mitbewerber mitteilung mittwoch ml mm mme mnc mo mocht mochten moderator moin mon monate monaten
  monats monday mondays monsieur montag more morgen morning most mr mrs ms msc mt mum must my na nach
  nachmittag nachricht nachrichten nachweis nadia nadine name namen nao national nc nda ne nearly nederlands
  need neem nein nel nele net new newsletter next ni niamh nice nicht niet night nils nj no nobody noemi nog
  non noor nos not note nothing notice notification notre nous nov november now nr nur nurse objet obrigado
  oct october oferecemos oferta offer officer oggetto oh ohne oi ok okafor oktober ola omdat on once onderwerp
  one online only onsite onze operator opportunity ops opt original ort os other our out outcome over
  owner oyelaran pa paid panel par para paralegal paris park parking part pas paul paula pauline paulo payment
  payments payroll pc pdf people person personalabteilung personalgewinnung personen personnel peter petit
  petra phd phone pieter place placement planner planning plant platform platz platze plaza please pls pm pode
  pohl policy pool por portal portfolio porto portuguese position posizione post postdoctoral postfach posting
  pour pourquoi power powered pr practice premium prepare president prezada prezado principal privacy private
  priya process processo procurement product production prof professional professor profil profile program
  programme programmer project projektleiter proposal protection prova provost proyectos prozent prufung ps
  puedes puis punkt pupil pvt python qa qc qualified qualifikation quality quantity que quedamos quedo quem
  querida questions qui quick ral raquel rate raum re read reader reading readme reason recebemos receipt
  received receptionist recruiter recruiters recruiting recrutamento recrutement recursos ref refer reference
  references referent regards region registered registration regulation regulatory reject rejected remote
  remove rep replies reply report reporting representative req request requisition res research researcher
  resource resources resourcing responder responsabile responsable resultado results resume rh riesgos right
  rights ring risk role rolle room rosa rotterdam round rtr ruckfragen ruckmeldung runde rust saas
  sachbearbeiter salario salary sales saludos salut saluti samstag samuel sandra sanne sara sat saturday
  save say schau schreiben schritt schritte scientist screening scrum se search second secretaria secretary
  section see segreteria seguimos sehr selbstverstandlich selecao seleccion selection selezione sem send
  senhor sent sentimos sep september service servus settlements seu several shall she shift shortlisted
  shortlisting should shreya si siamo sie sig sign silva simon simone sin since sincerely singapore sir site
  sitz six skills skype slides smartrecruiters so sobald sobre social sofern sofia solicitud sollte sollten
  some someone sommer somos sonntag sorry sourcing specialist sql sr stack staff staffing stage stand standort
  start station status stay stelle stellen stellenausschreibung steve still stop store strong student stunde
  stunden su sua subject success suche suite summary sun sunday suo super superintendent supervisor supply
  support surveyor swedish system ta tag tage tagen take talent talento talk tamsin tatigkeit tax teacher team teams
  technical technician tecnico teilnehmenden telefon telefonat tell ten teresa termin terms test tests text
  thank thanks that thema then there these they this thomas those three thu thurs thursday thursdays ti tia
  tig time tip tisch title to today tom tomasz tomorrow ton tot total tour tout tra track trainee
  training tran tras trustees try tu tue tuesday tuesdays two tx uber ue ufficio uhr uk um umgang un una under
  une unfortunately unit united unser unsere unsubscribe unter unterlagen unternehmen unterschrift until
  update upload urban urgent urlaub us usc usd use utc utrecht uw ux vacature vai vakanz veel venue ver vera
  verantwortlich verarbeitung verbindung verfahren verfahrens verstandnis vertrag vertrage vertrauen verzonden
  veterans veuillez vi video viel viele vielen view vimos viola visa visit voir volunteer von voor
  vorbereitung vormittag vorstand vorstellungen vorstellungsgesprach vorstellungsgesprache vos votre votum
  vous vp waar wahl wales walk wanda want ward warehouse warm warmly warteliste warum was watch we wed
  wednesday weg weil weiteres welcome well wenn wer werdegang werk werkstudent werving wg what whatever
  whatsapp when where which while who why widerspruch wie wij wil will winter wir with withdraw woche wochen
  word work workday worker working wort would write writer wunsch xx ya year yes yo york you your yours
  yusuf zahl zainab zeit zeugnisse zimmer zoals zoe zoom zu zugang zukunft zum zur zusage
  zusammenarbeit zuschriften zustimmung zwei zwischenzeit
  data engineering product design sales marketing finance legal operations development research hiring talent people
  pacific eastern pin hoping wishing sending talking crossed
  maire monsieur madame burgermeister burgermeisterin alcalde alcaldesa sindaco sindaca burgemeester salve ciao system sollte unsere wurdest personalamt confidentiel segreteria onlangs
  the a an of and registergericht amtsgericht handelsregister hrb unsere unser kanton gestern heute abend
  however unfortunately early emerging workforce reach bereich ai ki javascript react snowflake bachelor degree entry
  intermediate undergrad undergraduate participating spots statistics computer sciences analytics bookings confirmed calendar
  cancelled canceled cancellation rescheduled postponed updated accepted declined tentative reminder abgesagt absagt
  verschoben zugesagt terminverschiebung erinnerung annule annulee reporte reportee rappel cancelado cancelada aplazado
  aplazada recordatorio cancelamento adiado adiada lembrete geannuleerd verzet herinnering annullato annullata rinviato
  rinviata promemoria automatic automatische automatisch automatique automatica abwesenheit absence ausencia assenza
  afwezigheid soy sou sono estoy meu minha mein meine personas pessoas gestion humana humanas anbei
  mar tues weds mez mesz bst pdt pst est edt cdt mst hilsen kennzahl vragen grunde papa mom mum dad telephone filled textproben riesci lehrling
  adapted wochenende vergleich nachdem strong knowledge experience skills interviewer interviewers prof cabin judge
  `
    .trim()
    .split(/\s+/),
);

/** What German nouns of the office end in. A company's invented name does not. */
const NOUN =
  /(?:ung|ungen|heit|keit|schaftlich|(?<!sta)tion|tionen|gespräch|gespraech|verfahren|unterlagen|stelle|stellen|termin|bewerber|zeit|dauer|datum|nummer|arbeit|tag|woche|monat|jahr)$/;

/** Whether a capitalised word is an ordinary one. */
export const isCommonWord = remember((word: string): boolean => {
  const folded = foldText(word).replace(/[^\p{L}\p{N}]/gu, '');
  return folded.length < 2 || COMMON.has(folded) || (folded.length > 7 && NOUN.test(folded));
});

/** Words are known by their beginnings. */
const STEM = 6;

/** Whether a word is one of those that mails about jobs consist of: "Dinge" is, "Vensara" is not. */
export function isEverydayWord(word: string): boolean {
  return STEMS.has(
    foldText(word)
      .replace(/[^a-z]/g, '')
      .slice(0, STEM),
  );
}
