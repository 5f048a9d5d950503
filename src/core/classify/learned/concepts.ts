/**
 * What words of job mail stand for, in all languages that we read: `nicht` and `pas` are both NOT. The learned part
 * reads a sentence as the set of its concepts, so that what it learns of "not + selected" in one language holds in the
 * others. Words are in folded form; a trailing `*` stands for any ending; the longest entry wins.
 */
export const CONCEPTS = {
  NOT: 'not no nor never without unable neither nobody none nicht nichts kein keine keinen keiner keinem nie ohne weder pas aucun aucune jamais sans ningun ninguna ningun* nunca sin tampoco niet geen nooit zonder nao nenhum nenhuma sem nem non nessun nessun* senza nemmeno nothing',
  IF: 'if whether unless should case wenn falls sofern sobald solange indien mocht wanneer qualora caso si once',
  REGRET:
    'unfortunately regret* sorry sadly afraid disappoint* leider bedauer* bedaur* enttaeusch* malheureusement regrett* desole* helas lamentabl* lament* sentimos siento desafortunad* desgraciad* pena helaas jammer spijt* teleurstel* infelizmente purtroppo dispiac* rammaric* spiacent* heavy',
  OTHER:
    'other others another different someone somebody else alternative elsewhere internal internally ander* jemand intern* autre autres quelqu interne otro otra otros otras alguien iemand outro outra outros outras alguem altro altra altri altre qualcun* someone',
  CANDIDATE:
    'candidate candidates applicant* bewerber* bewerbende* kandidat kandidaten kandidatin* mitbewerb* candidat candidats candidates candidate candidato candidatos candidata candidatas candidati sollicitant* kandidaat* postulante* aspirante* finalist* profile profiles profil profils profilen perfil perfiles perfis profilo profili',
  APPLICATION:
    'application applications apply applied applying applies bewerbung* beworben bewirb* candidature candidatures candidatura candidaturas postul* solicitud* sollicitatie* sollicite* gesolliciteerd curricul* resume cv unterlagen dossier lebenslauf inscri* candidatarti candidarte candidarti candidar',
  CHOSEN:
    'chosen chose choose select* shortlist* pick picked appoint* hired hire prefer* gewaehlt ausgewaehlt auswahl engere retenu* retenir choisi* selectionn* seleccion* elegid* elegi* escogid* gekozen geselecteerd keuze selecion* escolh* selezion* scelt* prescelt* uitgekozen engag* favour* favor* finalistas',
  DECIDE:
    'decid* decision* conclud* conclus* determined opted elected entschied* entscheid* entschluss beschlossen decisione decisioni deciso decisao decisoes besloten beslissing besluit* resolved outcome result ergebnis resultado* resultat* uitkomst esito',
  PROCEED:
    'proceed* move moved moving forward ahead forwards progress* advanc* advance pursue pursued pursuing continue continuing further weiter* fortsetz* fortfuehr* verfolg* beruecksichtig* poursuivre poursuit suite avancer continuer avanzar avanzando continuar continuamos seguir adelante proseguir verder doorgaan vervolg* voortzet* prosseguir avancar seguimento proseguire avanti procedere continuare dar seguito',
  NEXT: 'next naechst* prochain* siguiente* proximo* proxima* volgende prossim* step steps stage stages round schritt* runde etape* etapa* paso* fase ronde passo passos',
  OFFER:
    'offer offers offered offering angebot* offre offres oferta* aanbod* aanbieding* proposta* offerta* offriamo proposition propuesta* onboarding',
  CONTRACT:
    'contract contracts vertrag* arbeitsvertrag* contrat contrats contrato* arbeidsovereenkomst* contratto contratti',
  ROLE: 'position positions role roles job jobs vacancy vacancies opening openings post stelle stellen poste postes emploi puesto puestos vacante vacantes empleo functie functies vacature vacatures baan vaga vagas cargo funcao posizione posizioni ruolo lavoro posto requisition opportunity opportunities ausschreibung',
  CLOSED:
    'filled closed close cancel* discontinu* withdrawn frozen freeze paused pause hold budget* restructur* besetzt vergeben geschlossen gestrichen entfaellt eingefroren gestoppt pourvu* cloture* annul* gele gelee suspend* cubiert* cerrad* cancelad* suspendid* congelad* vervuld ingevuld gesloten ingetrokken bevroren preenchid* encerrad* suspens* copert* chius* annullat* sospes* congelat* stellenstopp einstellungsstopp hiring',
  INTERVIEW:
    'interview* entrevista* entretien* entrevue* vorstellungsgespraech* gespraech* kennenlern* colloqui* gesprek* sollicitatiegesprek* conversation* conversat* chat call calls telefonat* telefonieren appel llamada belletje bellen telefonata videocall videoanruf zoom teams onsite screening',
  MEET: 'meet meeting met speak speaking spoke talk talking talked visit visiting treffen getroffen kennengelernt besuch rencontr* conocer* conocido conocerte ontmoet* kennismak* conhecer* conhecido conosc* incontr* connect coming came',
  SCHEDULE:
    'schedul* reschedul* availab* slot slots calendar book booking invite invited invitation einladung* einladen termin* uhrzeit verfueg* disponib* creneau* rendez horario* cita agenda beschikbaar* afspraak uitnodig* invit* convite convid* appuntamento orari* convoc* confirm* bestaetig* reminder',
  DAY: 'monday tuesday wednesday thursday friday saturday sunday tomorrow montag dienstag mittwoch donnerstag freitag morgen lundi mardi mercredi jeudi vendredi demain lunes martes miercoles jueves viernes manana maandag dinsdag woensdag donderdag vrijdag segunda terca quarta quinta sexta amanha lunedi martedi mercoledi giovedi venerdi domani',
  CLOCK: 'pm am uhr uur h30 oclock gmt cet est pst bst ist',
  THANKS:
    'thank* appreciat* grateful dank* danke merci remerci* gracias agradec* bedankt obrigad* grazie ringrazi*',
  INTEREST: 'interest* interess* interet* interes',
  RECEIVED:
    'receiv* receipt erhalten eingegangen eingang recu recue reception recib* recepcion ontvang* receb* recepcao ricev* ricezione submitted submitting submission',
  REVIEW:
    'review* consider* evaluat* assess assessed pruef* sichten gesichtet durchsicht examin* etudi* revis* evalu* bekijk* beoordel* analis* analiz* esamin* valut*',
  STILL:
    'still yet soon currently shortly noch derzeit aktuell zurzeit encore toujours actuellement todavia aun actualmente nog momenteel ainda atualmente ancora attualmente',
  WISH: 'wish wishes luck success* erfolg* wuensch* souhait* chance suerte exito* desea* succes wens* sorte sucesso desej* augur* fortuna',
  FUTURE:
    'future zukunft kuenftig* avenir futur* toekomst* search suche recherche recherches busqueda zoektocht busca ricerca elsewhere',
  KEEP: 'keep kept keeping retain* file pool database aufbewahr* vormerk* talentpool conserv* vivier guardar* banco bewaren portefeuille archivio consider',
  FIT: 'qualif* qualified experience* background skills match* closer closely closest fit fits aligned align* stronger strongest suited suitable requirements competitive erfahrung* passend* passt qualifik* anforderung* correspond* adequ* experiencia ajust* ervaring aansluit* passen experiencia esperienza linea requisit*',
  MANY: 'many high volume large number numerous zahlreich* vielzahl viele nombreu* grand gran numero muchas veel aantal grande muitas molte numerose overwhelming',
  NOPE: 'unsuccessful declin* reject* turned absage* absagen abgelehnt refus* rechaz* afgewezen afwijz* afwijzing reprov* scartat* respint* descart* negativ* decline passing pass',
  CODE: 'verify verification code account password login log sign username portal profile konto passwort compte connexion cuenta contrasena wachtwoord conta senha codice registered registration registrier* registr* activat* activier* expires',
  TEST: 'assessment* test tests challenge assignment takehome hackerrank codility exercise aufgabe* testaufgabe fallstudie exercice prueba* ejercicio* opdracht* teste* desafio prova* esercizio case codesignal hirevue recorded questionnaire',
  FEEDBACK:
    'feedback rueckmeldung retour retours comentario* terugkoppeling devolucion riscontro advice honest candid',
  SURVEY: 'survey umfrage enquete encuesta pesquisa sondaggio satisfaction anonymous rate rating',
  MONEY:
    'salary eur usd gbp gehalt salaire salario salaris stipendio retribuzione remuneracao compensation annual gross brutto hourly hour rate benefits bonus',
  FEE: 'fee fees deposit payment pay paid invoice order price euro free guarantee* training placement bench opt w2 c2c corp stem visa h1b',
  ADVERT:
    'alert* newsletter unsubscribe* recommended recommendation digest apply browse view hot requirement* urgent immediate client vendor consultant* abmelden stellenangebote desabonner nieuwsbrief afmelden newsletter baja disiscriv*',
  YOU: 'you your yours yourself sie ihre ihrer ihren ihrem ihnen dich dir dein deine deiner deinen vous votre vos toi ton ta usted tu tus te jouw jij uw voce seu sua lei suo tua tuo',
  WE: 'we our us ours wir uns unser* nous notre nos nosotros nuestr* wij ons onze nosso nossa noi nostro nostra team manager panel committee employer company client',
  TODAY:
    'deadline within hours days complete submit frist tage bis delai jours plazo dias binnen dagen prazo entro giorni before',
  FOUND:
    'found came across profile linkedin sourcing reaching reach opportunity gestossen aufmerksam decouvert encontrado gevonden encontrei trovato',
  WITHDRAW:
    'withdraw* withdrew zurueckgezogen zurueckziehen zurueckzieh* rueckzug retrait retire retirer retirada retirado retirar desist* teruggetrokken terugtrekk* ritiro ritirato ritirata ritirare',
  HOME: 'apartment* flat rent rental rented tenan* landlord* lettings viewing property mortgage wohnung* vermiet* miete mieter* mietanfrage besichtigung* immobilie* appartement* logement* locataire* bailleur loyer woning* huur* verhuur* bezichtiging vivienda alquiler piso inquilin* apartamento aluguel aluguer imovel arrendamento affitto affitt* appartamento proprietario immobiliare',
  STUDY:
    'msc degree admission* undergraduate postgraduate semester tuition course courses student students scholarship* studienplatz studiengang masterstudiengang hochschule zulassung* immatrikul* universitaire licence master becas matricula bolsa laurea borsa opleiding toelating bachelor enrolment enrollment pupil pupils studium',
  INSURE:
    'policy claim claims insurer insurance coverage damage versicherung* schaden* sinistre assurance indemnis* sinistro polizza seguro seguros siniestro verzeker* schade assicura*',
  CREDIT:
    'loan loans credit card lender overdraft bank kredit* darlehen bonitaet pret prestamo tarjeta hipoteca lening krediet emprestimo cartao mutuo prestito banca banque banco',
  PAPER:
    'manuscript* reviewer* abstract journal conference proceedings poem poems story stories editor editorial magazine manuskript* gutachter* revue revista rivista tijdschrift artikel article articles chapter submissions',
  CLUB: 'club member members membership mitglied* verein* adhesion association lidmaatschap vereniging socio socios socia soci choir allotment volunteers tournament season volunteer',
  GRANT:
    'grant grants funding proposal accelerator batch cohort startup* startups foerder* antrag subvention* subvenc* financiamento bando contributo subsidie prize award awards competition jury wettbewerb concours prijs investor* visa permit',
  SHOP: 'order orders parcel delivery refund discount sale sales buy shop store warenkorb bestellung* paket lieferung rabatt commande livraison pedido envio bestelling pakket encomenda ordine consegna spedizione cart shipped shipping tickets subscription',
  TECH: 'patch kernel linux spam perl server servers bug cvs compile rpm debian unix install version software windows file files code mailing thread wrote',
  HELLO:
    'hi hello dear hallo liebe lieber sehr geehrte bonjour hola estimado estimada beste geachte prezado prezada gentile ciao caro cara ola',
} as const satisfies Record<string, string>;

export type Concept = keyof typeof CONCEPTS;
