// Written by `npm run train`; do not edit.

/** What stands behind a word in a no, by its stem: the word, a tab, and its followers. */
export const USUAL_PAIRS = String.raw`
!	!
$	0
%	auf de kennzi of off
0	! % 0 0:0 ? a abgeho abs agenzi agg als am and anos applic april arizon at attach august b bdsg becaus bed bescha besetz bewerb beworb bis br busine c calend candid caregi charle class clinic collab collea colleg com countr couran cursos d days de del depart des dezemb dias die dossie dsgvo e een eine eligib employ en engine entwic er estado et eur euro experi februa field for from fte fuer gg giorni h haben hambur has horas hospit hotels hours hr i im in inscri intake interv is ist januar job jobs juin juli july june junge juni k kolleg kx la laende lakesh le maerz mai march may mensch mensen meses mesi mil millio minuto mit mitarb mois monate month months mp nation nd novemb o occupa octobe of oferta oktobe on op open openin or other out p paises para part people per percen person pessoa places pm points positi posts prefer produc profes progra puntos rd reacti refere regist role s school se season senior sep septem simila sind sites so softwa st staff states studen substa summer tage tagen team techno th thank the to tv tvoed u uhr um und unfort until uur vacanc valore von we weeks werden which wieder will with within workin wurde xxx xxxx y year years you your zur ¤
0:0	pm
@	and or
a	0 @ a alguie backen backgr beauti best better bien big bit busine c cadeir call camara candid career carefu case cause ce certif chance change chara charit check choice choisi classi clear close closer coffee colega collea collec comiss commen commun compan compar compet compla comple compte comput condit consid consul consum conta contar contra conver coolin copy couple cultur curren custom data date day de decide decisi deja delay demand depart desk differ diffic disabi dispon divers do donc double driver drivin drug empres entrev equipa escolh este ete exclus fait family fase favor favour fee feedba few file final finale first fit form formal former four free freela freeze fresh friend full funcao furthe gap garder generi gente gift glass global go good govern great group half handfu hard health high higher hire hiring hundre iguald inscri job judgem l la lad laquel large larger las later learni letter leur level libera line link list little lo long longer look los lot lotter lower lyon m ma machin manage manner mano manufa market mas match matern matter maybe melhor member mentor messag millio minha minute mistak month more mutual nadie nantes networ new nice night no nos nossa not note notifi notre nous nouvea nouvel novas nuestr number obra otra otro outras paid parle part partic pas pass pause pensio period person pessoa phone place pleasu policy posica positi post postul potent poursu pre presen preten pris produc profes proper propos proxim public qualqu que questi quick quiene quinta range re real really reason record recrui reduct refere reflec region regist regula remote reorga repost repous reques resear reserv respos restru result retenu retire review revise rien right row sa satisf score se second seguir seguit select senhor senior separa ser servic shop short shortl shout signed simila single small social staff start stop strong su sua submis suffic suitab summar system team techni tempo thank thing think third thorou though time tiny tobacc todas todo todos toi ton top tous tout toutes train traini transa transf traves treat trovar tu tua tus tutti two un una une union univer usted vacanc vaga verdic very volunt vos votre vous vraime week while wonder word workfo workpl writte year zero £
aa	employ
aan	bij de deze een het iemand onze te
aanlei	van
aanslu	bij
aantal	reacti
abbiam	deciso gia letto prefer preso ricevu scelto
abend	frau noch
aber	die fuer ich nicht nur uns
abgeho	werden
abgesc	ausbil
abgest	und
abholu	bereit
abilit	and as to
ablauf	der von
able	candid to
abonni	sie
abord	un
about	0 a an discus each future half how in indivi it jobs life new other our that the them this three to us volunt what who you your
above	and campai mentio positi post vacanc
absage	erteil ist keine nicht und zu
abschl	der des
absehb	zeit
abstim	mit
abwaeg	haben
abwert	ihrer
academ	and trust year
accept	and by in incomi it or our replie the this unsoli yester
acces	a de
access	by for format repres to your
accomm	becaus during in line may reques to
accord	been et nous to with
accoun	and at detail execut is manage of payabl positi settin to
accuei	et
accuso	recept
acesse	a
achemi	a
acknow	the
acompa	as
acorde	a
acquis	de replie team
acredi	que
across	our the
act	0 as for is
acte	de
action	employ equal is notice will
active	and files for in ts
activi	or
acts	as
actuar	analys
acute	care medica
ad	alta astra
add	two you
added	a to
addett	a uffici
adding	openin
additi	to
addres	and that which
adelan	con
adequa	avec melhor
aderen	ao
adjunc	instru
adjust	at ii traine
admini	a de office
admis	a
adress	bestim une votre
advanc	of your
advers	action
advert	again and at for in more on should two within you
advise	that you
adviso	positi
aehnli	jobs
aender	kommen
aerosp	is talent
aerost	and
affair	manage photov specia
affect	by
affili	collec
affirm	action
afgelo	maanda
afin	de
afkoms	geslac
afloop	van
afraid	i it that we you
africa	region
afrond	van
after	0 a all assess carefu compar discus easter four going lookin much our people review six some talkin that the three twelve two which you your
aftern	mr tea
again	! ? after and as at by for from if in it next should so thank we when with you
agains	employ our the you
age	disabi marita nation or sex
aged	care
agency	did does for has or
agent	d de titula
agente	einric
agg	geloes
agli	artt
ago	and
agrade	a el lhe o su sua tu
agree	and to we
agreed	that
agreem	and we you
agreer	madame
ahead	in of with
ahora	no
ai	aucune eu le sensi to
aim	to
ainsi	que
ait	deja
ajusta	mas
aktuel	anford aussch dienst stelle wirtsc
al	cargo colloq een final lupo nostro puesto resto tar termin
alert	instel on so
alerts	and for from in on or so
algo	que
alguie	con que
alguma	coisa
align	with
aligns	with
all	0 and applic at candid conver copies corres day eight employ enjoye extern four gender genuin had hiring jobs new non of offers open our qualif recrui so submis thank that the those three week weeken who year
alla	prima ricerc selezi sua
alle	beeind bewerb brieve kandid noch offene super ueberz unterl
alleen	zoeken
allege	le
allein	aus die
allem	auf wegen
allen	andere
aller	bewerb eingeg mensch plus unterl
allerd	jemand
alles	erdenk gute in liebe rund
allgem	gleich
allowe	to
along	in with
alread	and been done has have in knows receiv run worked works
als	0 abwert apothe applic arbeit assist baulei catego cnc custom dipl dispon dozent eerste einen elektr entwic erste erzieh famili filial finanz firmen fronte gast gedach genoss growth het ich ihre immobi je junior kleine konstr kritik kueche kunden lagerm leiter medizi mfa mitarb mtla notarf person pflege produc produk projek rechts refere regula sachbe sap sehr senior servic steuer system tierpf tischl traine urteil ux vertri we werkst wertun wissen workin zwei zweits
also	create in like nicht set value
alta	voce
alter	sowie
althou	we you your
alto	de
altra	person ragazz
altri	candid profil
altro	candid ragazz
always	lookin on
am	0 afraid around auswah availa besten dienst donner emaili ende freita gettin going gutted happy i in instit kanton keepin klinik markt mittwo montag naechs not online please profil really samsta so sonnta sorry stando sure telefo theref to told truly verfah vergan wochen writin
amara	okafor
ambito	do
ambula	dienst
ammess	ricors
among	it the them those
amount	of
amt	fuer
an	@ accomm active additi addres adjust affili affirm agent altern andere annual answer appeal applic appoin approp assess asset assist aureli automa bewerb das dem den der die diese dieser dir e early easy editor eeo eine einem einen einer email employ end equal error estima existi extens eye frau hour ihnen ihrem ihrer in indivi inform integr intere intern interv intro introd invoic jemand offer old open openin organi overwh sobald unatte unmoni uns unsere update wenn
analis	de do financ
analys	auf claims credit gs i intern positi progra r role und was
analyt	and engine
anbiet	die koenne
ancest	age
ancora	per
and	0 a about abuse accept access accomp adding after all althou an anothe answer any apolog applic apply appren are as ask asked at availa backgr becaus believ best busine by came can certif change choosi come commer commun compet comply conseq consid contac convic copies could creden cv decide delete dental destro did discla do does dr each effort eleven employ encour ended energy especi evalua every everyb everyo expect experi fall famili feel find fire for forth found four from gave get give giving good got grade had harass has have having he hearin here hired hold honest hope how i if in includ inclus inform instit intere interv invite is it its july keep knows last learni let life linked look lorrai manage many may me member more much must my need never new night nine no nobody not of offer office on one only open other our paid people person please portfo presen privat profes prohib promot proof protec qualif rare reach readin reads recrea recrui regret regula report reserv retain rob sadly satisf say scored search select senior servic severa share she should show sign since so some sorry specia suppor talent thank thanks that the then there theref they this those though thursd tick time to took traini two unfort until use used vision volunt vulner wait wales wanted was waterw we welcom were what when where while why will wish with work workfo would you your yours
andare	avanti
andere	als angebo aufgab aussch bewerb entsch im in kandid mappe mittei person profil stelle teilne vacatu vakanz zugesa
andern	loesch werden
anders	aus entsch
anderw	besetz entsch vergeb
anfang	kann
anford	abgegl der haben in noch passen passt vergli
angebo	fuer machen nicht
angene	gespra und
angesc	und
angese	und
angesi	der
angesp	hat
anhand	der des
animam	a
animo	!
anjali	thank
anno	prossi
announ	a number on that within
annual	leave securi
annule	a
ano	consec salvo
anonym	and
anos	de en
anothe	applic candid design direct employ finali interv job one openin person positi post proces progra role vacanc way
ans	a afin
anselm	whitfo
answer	agains and is it on our so that this to with
antes	de
antrie	gmbh
antwoo	op
antwor	an auf gebete nicht sie
any	action applic attach candid day disapp docume fee for furthe future inconv kind moment more new of other part point positi questi relate resume stage suitab time type way
anybod	in
anyone	else in on with
anythi	but change comes else furthe in that you
ao	nosso seu
aos	requis
api	develo
aplica	a
apolog	for that
apos	analis uma
appeal	in may
appear	in
applic	! 0 ? agains alread and any are as at becaus but by can carefu centre data demons did docume each engine experi federa fit for form forms from furthe has have here in is it law log many match materi may met now of on open or per please pool privac proces qualif receiv remain scient scored system takes than thank that the this to togeth tracki update was we were which who whose will with withou you yours
applie	and at for has on to under we
appliq	un
apply	afresh after again and early for here in next separa to
applyi	again and as for takes to we with
appoin	a and anothe at by candid has is to we will
apprec	how it that the this you your
appren	and this
apprez	il la
approa	the to
approv	gli the
apres	en etude examen reflex un une
april	0
aps	0
aptitu	test
apunta	a
aqui	vao
arbeit	0 der geschl in kann und
archit	assist seat
archiv	in
are	0 a about accept added advert all alread also always an around assess at availa being buildi closin commit consid contac curren delete doing drawn eligib encour ending entitl equal ever expect focusi free gettin glad going gratef growin happy having hearin held here hiring honore humble impres in intere invite kept listed lookin lucky made making many more moving needed no not notewo now of on one only open openin other paid people please plenty posted priori proces proud public publis pursui qualif reachi read readin really receiv record regula remind requir routed seeing sent short simila some sorry still stoppi subjec suspen taking thankf the theref three to unable undeli under united up update used very welcom well wrappi writin you
area	and de manage
arendt	gesell
argued	for
arjun	mehta
armed	forces
arms	regula
around	0 the
arquiv	durant
arrang	a
arrest	and or
articl	0
artigo	0
artike	0
artist	openin
arts	counci
as	0 a an candid closed contra crianc far follow good he i it junior maiore many much new nossas not of one other our part per pessoa promis set she soon suas such the they this those to un we well you your
asi	que
asigna	a
ask	a candid for me that the us within you
asked	about for me on somebo that the three to us whethe
asking	for you
asks	candid for
assegn	di
assess	agains all and centre day for mornin of on or questi your
asset	to
assicu	e
assist	and at checko direct ii juridi manage on openin or positi post postin profes ref store superi
associ	are consul credit i ii in job opport positi produc role scient
assura	de
assure	that
at	0 0:0 @ a all anothe any ashgro b blue bright busy c calder career collec copper corvan everyo fennim final five halber halden harrow havelo http interv it its kestre lanter least length lindqv link lunch nation nimbus noon northg nuvora oakmer once ormski ostran other our parall phone presen quarry recept risk sable scale shortl sift solvan st test that the this two vantor vantre wattle what which work www your
ate	0 a o
atlant	?
atraca	de
atracc	de
atrave	de
atribu	a
att	rh
attach	for form may unless
attemp	and
attend	a an are for one our pour the
attent	de du valuta votre
atti	della
attrav	il
attrib	a
attual	esigen
au	bout cegep contra groupe poste princi printe profil recrut reglem regret rgpd second sein sujet teleph terme titre
auburn	hills
auch	an auf bei das deine den der die einen ihr ihre im in kuenft samsta unsere unter wenn
aucune	visibi
audit	berufu
auf	andere antrag auskun das dein dem den der deutsc dich die diese diesem ein eine einen einer eis erfahr grundl ihr ihre ihrem linked minijo offene server sie unbest und uns unser unsere weiter wenige wunsch www
aufgab	finden werden zu
aufgeh	da
aufgen	wird
aufgew	haben
aufgru	der einer
aufmer	gelese geprue
aufnah	in
aufneh	koenne
aufsic	dr
auftra	der gez haben hat
augen	offen
auguri	di ogni
august	0
aujour	hui
aula	teste
auquel	vous
aura	pas
aus	0 dem den der die diesem einem gruend hausha kosten leipzi organi rechtl und unsere
ausbil	als anbiet und zum zur
ausfue	begrue feedba
ausgef	ist
ausges	die positi stelle werden wird
auskue	erteil
auskun	geben ueber
ausrei	franki
aussag	ueber unterl
aussch	auf bewerb der des fuer gab geben genann in ist refere sachbe sind ueber und unsere war waren wieder wurde zur
ausser	des hoch
austin	tx
auswae	gutach
auswah	auf fuer haben hat in ist nehmen nicht treffe unter waren zur
auswer	aller der
author	and by of to
autoch	les
automa	after benach e email erstel gegene geloes genera generi merci messag nach nachri versen
autour	du
autre	candid person pour
autres	candid opport person profil
autumn	and
aux	exigen person tests
auxili	admini de
availa	and at for from on to
avait	deja ete
avanca	com para
avance	avec
avant	d
avanti	con
avanza	con
avec	attent d des intere l la le les mes nos nous quelqu toi un votre vous
avendo	apprez
aver	scelto
avez	accord besoin bien confie consac fait manife pose postul temoig
avis	contra
avisar	que
aviso	de
avoir	postul pris
avons	beauco bien choisi decide ete etudie fait finale le pas pris privil recu
avvers	il
avviso	di pubbli
awarde	to
aware	of
away	impres
ayant	deja
ayunta	de
az	0
aziend	ha
b	0 h is v
back	! and as end from i in on to which you
backed	by
backen	develo engine
backgr	agains and better but check for in includ is lines more with
bad	news
bald	! den eine einen genau
banca	dati
banco	de
band	0
bank	accoun detail has inform plc talent
bankin	detail
bar	for was
bare	metal
base	de salary
based	at in on upon
basis	of van
basiss	de
be	a able accept advert advise among an answer any asked asking assure aware bored called cancel carrie claime closed consid contac contin curiou deemed delete deligh destro direct disapp discou doing eligib entert erased extend filled fillin first for found funded given glad going gone gratef great happen happy having held hired hiring holdin honest in inform intere interv invite inviti kept kind lodged looked lookin lucky made making matche more moving never no notifi of offeri on one our paid part placed please possib posted procee proces progre proud provid pursui put re read record referr refund reimbu releas remove repost retain return review right schedu secure seeing seen sent shared stored straig subjec sure taken taking the told unhapp upfron used useful very wary welcom you
beabsi	die
beacht	antwor der sie
bearbe	und
bearer	of
beauco	aime de
beauti	work
becaus	i it of the they we you your
become	a availa
bed	acute commun
bedank	om uns voor wir
bedarf	mehr
bedaue	das dass dies ihnen koenne muesse muss nicht
bedaur	ihnen
beeind	und
been	a able accept an appoin asked asking assess automa awarde cancel change chosen closed comple conclu consid contac decide delaye determ discon elimin evalua extend filled finali fortun found given identi inform interv invite lucky made moved named offere on overwh paused placed posted printe pulled put puttin quotin recogn recomm remove review schedu select shortl signed succes suspen taken thinki throug told unable unsucc update waitin with withdr
befaeh	und
befind	sich
before	and applyi i interv it so the we you your
beglei	sie
begrij	dat
begrue	alle der geben
behalf	of
behalt	? ich um wir
behand	te wir
behind	alter them
bei	andere deiner dem den der dir einem einer gleich ihnen ihrer kuenft mir passen ueber uns unsere
beiden	ausfue
beigef	formul
beim	landkr nein zustae
being	consid patien releas shortl so
bekam	eine
bekann	schrif widers
bekomm	jemand sie und wir
bekund	intere
bel	ik je me
belang	en voor
beleid	wonen
believ	in is it that the
belle	contin
below	and the
bem	? como
ben	ik jij wir
benchm	for that we
benefi	and or
benoet	wir
bent	een u
beobac	haben und
beoord	is
bereik	op
bereit	alle ein erfahr in ueber vergeb
berich	kunnen wij
beruec	koenne konnte von werden
berufl	lebens leistu und weg werdeg wie zukunf
berufs	alles ce im viel wuensc
berufu	fuer
bescha	in
besche	erteil geben kann
beschl	des die
besetz	der die dieser fuer haben ist und werden wir wird
beslis	om
beslot	niet om u
besoin	d de
bespro	und
besser	als auf besche entspr erfuel mit nachri zu
best	! and for from in match of on qualif regard to wishes with
beste	floor gruess imke kandid mevrou sander sollic teo
besten	dank gerech gruess wuensc
besuch	sie und
beteke	dat
beter	aan aanslu bij
betrac	gezoge sie
betref	ihre
betrie	hat
better	fit match meet news suited than to
betwee	0 them you
beurte	ihrer
bevorz	beruec
bewahr	sie wir
beware	je of
bewerb	! absage als an angese anhand auf aus ausgef ausges bei bekomm beruec besetz daher den der die ein eine eingeg eingeh entsch entspr entsta erhalt erreic fuer gefall gelese geschl haben hat im in innen invest ist kann keine koenne konnte leider lieber mit muesse musste nach nicht niemal noch oder sehr sie sind steckt uebert um unabha und unter unters versch vom von vor vorlie war weiter werden wird wurde zu zugesa zum
bewill	wurden
bewirb	dich
beworb	haben hast und
bewuss	dass
bezeic	adress
bezieh	sich uns
bezug	auf
bezugn	auf
bi	develo
bien	discut etudie recu sur voulu
bieten	wir
big	pictur
bij	de het je jou ons van wat waters
bijgev	niet
bilanz	m
bilden	wir
billin	specia
bis	0 auf bald dahin ende freita heute jahres oktobe sie vielle zum
bisogn	di
bist	! du nicht und
bit	about more of on
bitte	als an antwor beacht betrac bis entsch geben haben innerh lassen mit nehmen nicht nimm sehen senden um verste werten
bitten	sie um wir
bleib	uns
bleibe	moecht sie und wir
bleibt	es in uns
bless	you
blick	auf
blijve	volgen
bloc	operat
blue	heron
boa	noite sorte tarde
board	and asked has is last meetin meets of s was
bocca	al
boese	sein
bolsa	de
bom	dia
bonjou	a antoin camill clemen hugo ines karim le m madame monsie nous sunita teo thibau
bonne	chance contin
book	a of
booked	leave
books	and
booth	at
boroug	counci
boss	has says
both	enjoye said
bottom	of
box	0 office
brakes	on
branch	in manage operat
brand	manage
branno	s
brauch	jemand und wir
bridge	round you
brieve	en geleze zorgvu
bright	analyt exampl
brilli	with
bring	on one their you
bringi	the you
bringt	die
brough	a in to
browse	http image our
buchha	in
budget	and for on so the
buen	dia
buenas	tardes
buenos	dias
buildi	a and out societ the
builds	and
built	for
bundes	fuer
buona	fortun
buongi	sunita
bureau	de of
bus	operat
busine	analys and days for intell manage need needs partne priori suppor
busy	times
but	a anothe for have i in it may no please the there they unfort we with you
button	below
buy	equipm
buzon	no
by	0 a an and anothe applic applyi appoin e email federa for friday half hand how its law loggin mail means more now one our phone post refere replyi return separa signin smartr some somebo someon spring teamta teleph text the then two video visiti writin your
c	0 e est etait ur v
ca	0
cabin	crew
caces	0
cada	dia etapa semana
cadast	contin
cadre	de du
calend	days for
calibr	of
calida	en
califo	may reside
call	0 and at but for from me nine our phone the this to us with you
called	for to
callin	you
calls	for may
camara	munici
came	across away back close down from in out throug to up
caminh	se
campai	for in
campus	and paymen recrui
can	also always apply ask be bring contac cover create delete do find get give i join keep log not only opt pick put re reques say see set sign speak start tell update use view withdr
cancel	? a and by in pela the
candid	a accoun and are as at au but che com come comme con corres could cuja cujo data databa de dont e en et extern first foi for from furthe ha had has have home id il in inform is lament mais may more n nao ne no non not often para per plus por portal pour presen privac profil que qui recibi recues s scored se so sur than thank that this to was we were who whom whose will with
canvas	will
car	park
card	and
cards	at or
care	about and assist hospit of with you
career	and at center endeav events fair in journe opport page portal search sectio site team websit with
carefu	and consid delibe evalua review though
caregi	across
cargo	de
caring	for
carist	caces
caro	a tiago
carrei	!
carrie	a et forwar out over
carry	on the
carta	de
cas	pratiq
case	interv it of presen someth study they was we
caso	de di practi
catch	your
catego	manage of or qualif
caught	up
cause	and vos
cautio	this
cdl	a
ce	choix messag n nom poste que qui recrut stade
ceci	est
cellar	door hand
celle	qui
celles	qui
center	and is
centra	de
centre	hospit in
centro	de
certai	positi
certif	in nursin
ces	lignes
cette	annee decisi fois repons
chain	analys planne
chair	of
chance	dans ordina pour to
change	and during in manage the this to with your
chapte	0 on
chaque	annee semain
charac	protec
charge	a any candid d de
charit	no we
charte	de
chat	about applic on
che	a abbiam al ci con e ha hai il in l la non parla per
check	back for our that the
cheers	for
chef	de job
chefe	de
chegar	e
chemin	se
cher	monsie
cherch	quelqu
chere	madame
chez	nous
chica	que
child	care
childr	and
choice	and but for
choisi	d de une
choix	de s
choose	the
choosi	betwee
chose	the to
chosen	a anothe for not our to
ci	ha hai serve
ciao	alessi lorenz matteo
cinco	anos
circle	back
circli	back
city	of
civil	engine rights servic
claims	adjust handle to
clarte	de
class	is of teache
classi	as inferi
clean	and
clear	path
cleare	we
clearl	know you
clerk	ii positi
clevel	oh
click	here links on
client	and de has in on s this
clinic	data nurse resear trial
close	but call decisi if run the thing this to your
closed	all and at by for the this withou
closel	align aligns and fit match matche meet met with
closer	fit match select to
closes	and match
closin	date it of out the
cloud	and
cnc	fraese progra
co	and founde kg op
coasta	studie
cobert	de
code	for of
cogido	a
coinci	mas
colabo	con em
cold	storag
colega	que
collea	from in joined with
collec	agreem and assist et the under
colleg	and s
colloq	con del gia
color	nation religi
colora	it
com	a afeto as candid carinh defici isso mais o outros que um uma voce
come	and back by for from in out previs straig throug to up
coment	que
comes	back from in to up
coming	back by down in months out over to up year
comisi	evalua
comite	de
comme	conven
commen	in on we with
commer	awaren e team
commis	a de ha of s you
commit	felt for has in met of ranked receiv thank to was
commun	a and avec colleg from is manage so team that to
como	auxili este
compan	and has in is of que wide with
compar	all de notes sua with your
compet	0 and egales et for has is pay was
compla	center to with
comple	a an and any its of our second the tu unders your
compli	analys office with
comply	with
compra	en
compte	de
comput	genera materi
comum	para
comune	di
comuni	che no que
con	0 altre altri candid cui determ el fecha gusto i il indepe l la las le lo mas mayor mi noi nosotr nuestr otra otras otro otros riferi saluda su tu ulteri un una
concen	on
concer	le the your
conclu	and el its our that the
concor	e
concur	comum part
condit	of offer
conduc	author interv
confer	di
confia	que
confid	and employ notice or you
confir	that the
confor	a al au con de
confro	con
connai	deja des que
connec	and on with
conoce	a
conoci	que
conosc	della
cons	ur
consac	a
conseg	il la
consei	client d
consen	here
conseq	all you your
conser	deux il pendan tu vos votre
consid	a all amount and applic applyi appoin as at by for furthe i in it joinin must of other para qualif spendi that the us we withou you your
consis	of with
consta	que
consti	an de
constr	pedra
consul	and at de en in is junior nos notre nuestr our positi reguli supply
consum	report
contac	and by contig detail for if inform met our separa si the those us you your
contai	in
contar	contig que
contat	con
conten	design prud strate
contig	el en
contin	a acompa con em en in no offer on succes the to with your
contra	0 and at ate award da de el la of only para s sin to work
contro	de engine m notice positi specia
conver	and com for we with
convic	record
convoc	para
cool	off
coolin	period
coordi	and at de positi role
coordo	et on
copert	di
copies	of
copy	of
coraca	aperta
cordia	saludo saluti
corpor	and financ has la
corps	des
corres	a about davant in more pas to
corvan	system
cosa	que
could	be call do have not offer only
counci	and apprec has is s will
counse	and
count	as
countr	and in we with
counts	as
county	memori sherif
couple	of
course	in of
cover	a and in letter
covera	a
create	a
creche	les
creden	are
credit	and report risk senior union
creed	sex
creek	mining
creemo	que
creo	que
crew	recrui
crime	compla
crimin	histor
criter	and for in please
cross	again at
cubrir	la
cuenta	en pyme
cui	agli profil
cuidad	com
cuja	experi
cujo	perfil
cuore	per
curiou	be
curren	financ have needs openin opport projec requir vacanc
curric	contin en ficara la nel para per rester
cursos	gratui
custod	of
custom	assist care declar in servic succes suppor
cut	off
cuya	experi
cuyo	perfil
cv	agains and dans en for in is on pendan was with
cyber	crime
d	0 abord acces accord accuei adapta admini affair agent agreer am arrete assist atelie autre autres auxili avance avoir bei beworb educat efface embauc emploi entret essai etabli etat etre etudes exploi haben ici in infirm ingeni ist laden m nicht opposi refere un und une v y
da	andere decisa der destin die intend londra lunedi mare noi portar sala sie silva sua un una uns waren wir
daar	kunnen niet
daarom	nodige
dabei	nicht sind und weil
dados	na pelo
dadurc	nicht
dafuer	! danken dass entsch
dag	sanne
daher	alle bis eine ihnen koenne leider nicht vorers
daily	and so
dalla	pagina
damen	und
damit	an beende brauch die du einver gegens ist nicht sie sind verbun wir
damos	por
dan	bel ben dat een kunt nemen ook
danach	vernic werden
dank	dass fuer je nochma voor
danke	dafuer dass dir fuer fuers ich ihnen nochma und
danken	fuer ihnen u wir
dankes	erhalt
dann	klick noch
dans	0 l le les notre un vos votre
dar	contin seguim um
daran	etwas
darauf	hin
darf	ich ihnen
darfst	du
darin	keine
darle	muchas
darnel	hobbs
darueb	inform
das	0 am angebo angene aussch auswah bedeut bei beigef beste bewerb bundes damit dem denn der duale entgeg feedba freund fuer ganze gespra glueck hat heisst im insera intere ist kann kommen landes laufen liegt mag mit moecht nach nette nicht offene persoe projek recrui richti sagt sehr sie stelle team telefo tut uns unsere untern verfah vertra vorste votum war wissen zweite
dass	andere das die diese du ein eine es ich ihre patien sie unsere wir
dat	beteke de dit doen een er het is je kan niet u we wij ze
data	? analys and are at collec contro da engine entry for in is manage or privac protec rates scienc scient stay subjec to will
databa	and for
date	0 after and for has of
dated	0
daten	auf aussch fuer im loesch nach werden
datens	agb finden fuer geloes impres loesch und vernic wir
datos	para por y
datum	0
daumen	! fuer
davant	a au
dave	and
davon	abhalt haben ist nicht passte sind
day	! and for in of off on one rate we week with you
days	a after and before from holida of we you your
dazu	bitte entsch genueg
de	0 admini ajuda almace analis andere aspira assist atraca audien auxili banco begrot beoord bloc boutiq bureau bus c cada calida candid carrei cas ce cette charge chef chez cinco client collab commis commun comuni conduc confid confor conhec consei conser consul contro cooper coordi credit croire croiss cuaren cuenta dados darle data datos deux dez direct doce donnee educac educad eerste empleo energi enferm engenh espera estudi evalua experi faire farmac financ france functi gaten gemeen gente gespre gestio gestor grupo handic hele hoogte indruk ingeni ingles invalp invest jefe junio jurist keuze l la labora las lo logist los ma mail manana manier manten mardi me mensen mesure missio mobili modo moment mon mulher nada ne nos notre nouvea nouvel novo nuestr nuit nvp o obra oferta operac oportu overna pago partie person pessoa plaats plaido planif plek plus postul poursu pouvoi privac proced proces produc profes progra projet provin proyec pueric que quelqu quem quirof recepc recept recher recrut rectif recurs refere reisko respon respos rest restau reussi reveni revisa rol saint saude second segund selecc select semana serra servic sinies sinist six softwa sollic su superv talent te techni tecnic tecnol tijd todo todos tout trabaj trabal trafic traine transp treint tres trois trouve tu twee um uma un una vacatu valeur verdad visibi volgen vos votre vous warmte werkge wervin wit zomer
deal	of with
dealin	with
dean	has
dear	all amara amit anselm aoife applic arjun beatri blessi candid chined chloe collea dale daniel darnel darren denise dr evan fatima first gabrie gareth hamza hannah harrie helen imke imogen ivy jordan kwame lea leonie lewis luis marcus mariso marta maya mette michae miss mr mrs ms nadia name niamh nora oliver oluwas owen patric priya priyan rebecc sam sir sunita teo tessa thande theo tobias wei yasmin yusuf
debrie	and we
decant	por
decemb	0
decide	de for in not on that to whethe
decidi	avanca contin factor nao no seguir
decirt	que
decisi	0 and applie are as but came can does for has is ne no not that to was we were you
deciso	di
declar	desier
dedica	a al e to
deemed	the
deeper	experi
defens	system
dein	ergebn intere portfo profil recrui versta
deine	arbeit bewerb daten geduld noten suche unterl weiter zeit zukunf
deinen	bewerb weiter
deiner	bewerb person unterl
del	0 client equipo nostro person presen proces puesto regola ruolo suo team tempo
delai	de
delay	in
delegu	a
delete	after it six your
delibe	the we
deligh	if that to
dell	anno avviso ente iter
della	lingua selezi valuta
dem	0 absend allgem anford betrie bewerb ergebn fachbe gespra grunds haus kennen kunden landra liegt papier passt person postwe schlus tisch verfah vergle was wir
demais	pela
demand	a ecrite for planne planni
demarc	et
demons	na
den	0 abschl andere anford arbeit aussch auswah beiden besten bewerb bezeic dienst eigene einsti einzel fachan folgen gesetz gespra gewuen gruend ich jahrga job kopf kritis letzte naechs platz probet prozes ruf sie stadtw tag termin test uebrig unterl unters vertri vorsta vorzug weg weiter zuschl zweite
denen	die wir
denken	sie
denn	ihre wir
dennoc	absage
dental	and group hygien
dentro	de
depart	and are de four has in of
depend	a on
depois	da de
depth	on
depuis	la votre
der	abteil aktuel andere arbeit auch aufnah auftra ausges aussch auswah bei belege bereit berufu besetz besten betrie bewerb buerge bundes chance chef datens den die dsgvo eingeg einger einsch eltern entsch ergebn ersten fakult frist ganzen gemein gesamt gescha gesetz gleich groess grosse hausha hochsc hohen ihk im in inhalt intern ist kandid kennzi kita kolleg kommen kommis kunde kvn landkr letzte liste mitbew museum naechs naehe noch oberbu person platz positi post pruefu qualit region rolle ruf schon schwer sie stadt stelle suche univer uns unters vergan vertra verwal vielfa vielza vier voraus vorhan vorlae vorsta w weiter werkst wir woche wohnt zentra zuschr zustae zwisch
derech	de
deren	erfahr profil qualif
derzei	keine nicht
des	0 alerte anford aufsic auswah bereic betrie bewerb bundes candid chance donnee dossie entret format grunds landes lundi minori moines monats nouvel person profil recrut ressou schrif soins tests trois verfah
desani	!
descar	tu
descri	in
desde	0 el
deseam	mucha mucho
deseja	lhe sucess
deshal	bleibt geht leider moecht nicht schlie wird
deside	inform
design	0 and builds engine growth has hire job openin or positi role roles round seat system this
desk	and coordi is was
desole	de
desorm	pourvu
despla	hasta
despue	de
dessa	vez
desta	vez
destro	all
detail	? and at begrue by commen feedba for from in of on or will
deter	you
determ	n that
detras	de
deutsc	als gmbh raum und
deux	ans
deuxie	poste
devait	financ
devant	le
develo	advoca and at co contra engine in intern openin positi repres search
devops	engine
dez	dias
deze	e functi proced vacatu week
di	0 addett castel comuni conseg cresci cui cuore effett genere incroc istrut non notte person proseg questo ricerc sala selezi un
dia	0 de sr
dias	habile por ruben uteis
dich	! als bei dabei davon fuer gern gerne im in nicht ueber
dicho	que
did	a and everyt great not read say the we well you
die	0 abstim al andere anford angene anschl anzeig auch aufgab aufnah auftra augen ausbil ausges aussch auswah beiden belege beobac bereit berufl berufu besetz besten bewerb bij case das daten daumen den diskus drei du eine einger energi engere entsch erfahr ergebn erste erstpl fachab fuer funkti geduld geford genann gerade gescha gespra gleich hat heeft ich ihnen ihre ihrem ihren ik im in je junior kann kenntn kinder kolleg kommis konkre kosten kuenft lage lange langja leider leitun lektor liste meer mittel muehe nach nachri naechs naeher nicht noch o oben oberst offene ook op passun person pflege positi projek pruefu qualit resona rolle runde sachku saison schien schon schwer sich sie statio stelle suche techni teilna tijd touren u ueberl uebers univer uns unsere unterl vakanz vertra vielza vollst von voor voraus vorste wahl wat we weiter wir zeit zu zukunf zur zusamm zusend zustel
diejen	bewerb
dienst	beurte einer und
dies	bitte das ist nicht
diese	absage adress auch e entsch mail mittei nachri positi rolle stelle vakanz voraus
diesem	fall grund hinter jahr kreis schrei verfah zeitpu
diesen	besche entsch
dieser	besche e entsch frist gruppe nachri phase stelle
dieses	jahr mal postfa schrei
diesma	klappt leider nicht
differ	betwee by direct role set to
diffic	choice decisi one
digita	market
dimini	your
dimost	e nei verso
dinsda	!
diplom	d
dir	! alles als am die diesma fuer ganz heute in keine leider mittei passen so viel von zu
dire	la
direcc	ha
direct	a at de des du en et experi financ for genera of to who with within
direit	de
direkt	vergle
direto	ate
dirett	contab
diritt	di
disabi	age and are confid geneti in or please protec status vetera who
disapp	after and news partic you
discha	or
discla	which
disclo	agreem their
discou	! from stays you
discri	agains and of on
discus	about as held in it or the we with your
discut	avec
disegn	meccan
diskut	und
dispon	dimost e et immedi nahver para seefra
dispos	d en la
disput	its
disqua	and
distan	and betwee
distri	0 counci has school team
dit	berich een is jaar moment niet
divers	and of teams
do	0 ? a and anythi apolog apply apprec artigo check come financ get great grupo have hope hospit in is it juri keep look next nosso not please proced proces que recrut seu so stay that the time trabal try use we what with
doce	meses
doch	fuer
docume	can carefu in que that we which will
doen	we
does	mean not that this
doing	good the this well
dois	anos
domain	de
domand	perven
donc	examin je pas plus
done	so the zero
donnee	person sont vous
donner	pas suite une zum
dont	l la le nous vous
door	de het is
dopo	un
dort	auch bekomm gern koenne
dossie	de mit ne nous pendan pour qui
dott	ssa
douze	mois
down	and as at in last on the this to your
doze	meses
dozent	fuer
dr	arendt castel hoelzl ing kempf lindqv moreau name okonkw shah wessel whitfo wiebke wielan
draw	up
drawer	until
drawin	are
drawn	to up
drei	genera gespra monate wochen
driver	job positi
drivin	licenc
droit	d social
drop	you
drueck	dir ihnen
drug	free
dsgvo	nach
du	0 als am an auf bald bei bist das dich die dir ein eine einver es faire fragen gehoff hast im in jederz jury kannst lac leider lust magst mit moecht mois nicht noch nouvea poste pot proces recrut secteu temps verste vorher zum zur
duale	studiu
dublin	and
due	in to
duerfe	sie wir
durant	doze el il un
durch	die unsere
durchf	des
durchs	aller der ihrer
durchw	positi
duree	de
during	that the this which your
dus	niet
duty	manage
dynami	is
e	0 a abbiam ammess andata as buona candid che ci com commer consul d da de dessa di espera eu ficamo i il in infeli instag l la le mail mails money na nao nenhum non o os para partic per pertan piu podera por precis profis que quindi ricadu risult se sem senza so stata stato traz um un una v verify voce
each	applic criter januar month of one openin other positi week year
earlie	than this
early	career talent
east	africa
easter	and
easy	and decisi
ec	0
echang	avec de
echt	leid
econom	area
ecriva	a
ecrive	nous
editor	assist intern
educac	infant
educat	0 and assist
een	aanbod ander andere automa berich colleg eerste gelijk gespre goed groot grote intern jaar job kandid kennis keuze kort leuke loopba mooi passen pitch platfo teleur toelic vacatu volgen
eens	een
eeo	aa employ is
eerste	bevoeg die gespre
efface	de
effect	and decisi on today
effett	e
effort	and goes that you
eg	person
egalit	des en
ehrlic	antwor zu
eigene	pkw reihen
eight	and weeks years
eignun	befaeh bevorz fuer
ein	andere angebo arbeit ausfue besche bewerb bissch gespra indivi jahr kleine klick kolleg kurzes paar persoe platz prakti rechts sehr sich stueck team und vertra weiter zwei
einbez	werden
einbli	in
eindru	hinter
eine	absage andere aufgab ausbil auswah automa berufl besetz bewerb davon ehrlic einste entsch erhoeh erneut erteil gesond halbe intern kolleg kurze mitarb mitbew moment neue passen person reihun ruecks stelle taetig uebers vielza voraus weiter zusaet zusage zusamm
einem	andere bewerb gespra mitbew persoe probev spaete vorste
einen	andere ausbil bewerb eigene einste gutsch job kaffee kandid kleine konzer mitbew passen platz sehr stuhl suchau
einer	andere bescha bewerb der einlad einste erneut fortse intern kolleg laenge mitarb mitbew neuaus person taetig unsere zusamm
eines	andere monats
einfac	an hier im noch zu
eingeg	bewerb viele
eingeh	geprue pruefu sichtu
einger	bewerb schrif unterl
einkau	und
einlad	koenne zu zum
einmal	danke fuer wieder
einsat	in
einsch	der erfahr
einsic	in
einste	als beschl bis die steht teilge verhae
einver	bist sein sind voraus wuerde
einwen	erhebe
einwil	jederz
einzel	gelese punkte
either	of way
ejecut	de
ejerci	por
el	0 acta cargo client comite concur consej contac dia equipo estado final financ futuro intere lunes mes nombra plan plazo portal primer proble proces progra proxim proyec puesto que secret sector segund sistem tablon tiempo viaje
electe	not to
electr	and de engine
elegid	a
elektr	einger fuer in kommun unterl zugang
eleven	people
elf	bewerb
eligib	and for list to
elimin	a
elke	dag
elle	n
else	comes for in on to who you
eltern	zuruec
em	0 contat contra fazer integr link nada nosso outras parcer uma
email	and as becaus i is messag origin please replie this was we with
emails	from
embauc	jusqu
embedd	softwa system
emploi	d et
employ	0 agency and as at busine decisi enjoy equity for has in includ is match of office opport or proces qualif we who with withou
empres	de e ha para
en	0 affret anglai assen attend avoir caso cause contac cours cumpli cv daarom dan dat de die ecriva een el emploi ervari espano esta este faveur formar gaan hebben het ifs ik intern je jij kan la las ligne linea linked matier mayor mesure met motiva niet nous nuestr otono pausa pause planta primer raison recrut relaci remerc ser situat su suis tercer tu un uw voor wannee we wensen
encaja	mejor
encant	que
encont	preenc
encore	d pour
encour	a applic les to you
encuen	muy
end	and in it of the up we
ende	auf bekam des die eine fuer gab
ended	and up with
ending	the
ends	in
energi	in
energy	you
enferm	a
enforc	office
eng	0
engage	a en office
engenh	de
engere	auswah wahl
engine	0 a and applic at billin co contra data design entry go has have hiring i ii iii intern job level m manage mobile new openin positi r react recrui remote requis role roles search seat severa team there this traine w was who
englan	and
englis	below follow und versio
enhanc	dbs
enjoye	gettin it learni meetin our talkin the your
enough	for to
ensemb	des
enter	into your
entera	de
entgeg	haben intere vertra
entgel	0
enthou	en
enthus	for
entitl	to
entlas	zuruec
entmut	und
entneh	konnte
entre	les os
entret	c de sur
entrev	de en por presen y
entro	0
entry	level
entsch	bezieh den der deren dessen die fiel fuer getrof haben ihre ist mit nicht nichts sie stellt treffe und uns war weil
entspr	und unsere werden
entsta	sind
enttae	!
entwic	haben hat in seit und
enviro	artist
envoye	automa
epreuv	ecrite
equal	access employ housin opport work
equipa	da
equipe	a de nous recrut talent
equipm	or
equipo	de quedo
equite	en
er	een hat in niet nog
era	el
erased	after
erdenk	gute
erfaeh	du
erfahr	im in mit noch
erfolg	! auf bei daher nicht nur und weiter
erfreu	viele
ergebn	der des gekomm haben
ergibt	sich
erhalt	die haben sie und
erhobe	werden
erhoeh	des
erinne	geblie
ermunt	sich
ermuti	sie
erneut	aussch bewerb zu
erop	u
error	and in please was you
erst	einmal mal nach
erstat	werden wir
erstel	und
ersten	halbja mal tag
erstpl	person
erteil	die einwil und
ervari	beter en hebben heeft in met
es	auch bei beim bitte de deshal dieses diesma ein einfac elf faellt freut fuer hat ihnen im in ist jederz la mir mit monito muy nicht que sich steht tut un una uns vielle war weiter zu
esamin	con
escolh	outra para
escrev	com
escrib	a en para por yo
escrit	no
esfuer	que
esigen	organi
espace	candid
especi	em for
espera	al que
espere	que
espero	que
essent	criter
essert	candid
est	0 bien desorm donc joue la le mainte pas plus porte reunie un une
esta	cubier encerr mais ocasio oportu recebe vez
estaba	inscri
establ	and
estado	descar
estamo	buscan
estate	and
este	ano buzon correo e es meio mensaj moment
estima	a candid dr ing sra
esto	no
et	a au aux c conser d de du encour invite j je l la le les moi n ne notre nous on pas pour puis qui s ses une votre vous
etait	super un
etape	de des
etat	civil d
ete	annule attrib etudie jugee retenu sensib
ethnis	und
etre	passee venu venue
etude	attent de
etudie	avec votre
etwas	aender auf besser genaue mehr passen
eu	0 nao
europe	econom
evalua	agains of office your
evan	kowalc
even	better een if though
evenem	is
evenin	and on
events	and coordi
eventu	future
ever	since want
every	applic backgr day file letter line one open part place seat single succes thursd week year
everyb	enjoye who
everyo	agreed and at else enjoye here in on s to we who you
everyt	right that we you
eviden	halten of
ex	0 a
exactl	that
examen	attent des nous
examin	again nicht of proces your
exampl	career datens jobs of privac stelle
excell	people
except	high strong
excite	about
execut	assist office role
exerce	vos
exerci	and for the was
exigid	en
existi	profil
exito	en
expect	and in the to
expens	for to will
experi	0 agains and are as at e em en esta for in is lines more most of on plus so sur than was we were which with you
explai	it on the
explan	of
exploi	and
explor	career other
export	contro
expres	age an de or
extend	an offers the to
extern	applic candid hiring recrui
extrem	compet high
eye	on
f	d et m refere
fa	nulla
facebo	instag linked twitte
fachan	m
fachbe	0 hat
fachli	eignun leistu oder qualif top
factor	and
faehig	aussag entspr
faellt	es mir
fahren	kann
fahrtk	erstat ueberw
fair	and chance credit
faire	attend connai
fait	acte l le
fall	and fair nicht
falls	colora du sich sie
famili	and arbeit en gehoer in since that und with zu
family	of owned
fancy	a
far	as more
fare	well
farebb	piacer
fase	de nao seguin
fasi	succes
faveur	de
favor	de nao no
favora	a d le
favour	answer of
fazer	parte
februa	0 and
fecha	0
federa	contra employ govern state
fee	at or
feedba	at aus but by can for from geben haben is on over please report to was
feel	free qualif that the we
fehlt	die es uns
felt	anothe that you your
femmes	et les
fest	die
few	days of people resour weeks
fewer	than
fi	co
fica	suspen v
ficamo	com
ficar	com
ficara	arquiv
fico	com
field	engine experi for in of servic to was
figura	con
figure	dans pas
fijn	dat
file	a and as for in was will
files	for
filial	in
fill	in the
fille	qui
filled	all and at by in it our the
fillin	in it the
fin	de
final	accoun decisi interv nos round se stage y year
finale	choisi decide retenu
finali	and de for la
finalm	nos
finals	!
financ	analys and conduc has inform le manage office under y year
finanz	m
find	a below it our out simila someth that the us you
finden	die sie und
findes	du
findin	a someth
finish	its our review the
firm	and does is with
firmen	m
first	and call choice conver day if instan interv name of off one person phone round thank time to wednes year
fiscal	year
fit	for our the with your
fits	your
fitter	job
five	0 and workin years
fixed	term
fixee	a
fleet	coordi
flexib	workin
focus	on
focusi	on
foi	a aprova cancel enviad preenc seleci um uma
fois	ci le
folge	uns
folgen	link sie
folks	with
follow	a an carefu job our positi reason shortl the up us your
foncti	de
food	and
for	0 a access accomm alerts all an and anothe any anythi applic applyi as asking assist associ at attend backen bank being branch bringi busine candid certif chatti checki choosi civil claims coasta collec coming commun comple consid crane curren custom data detail dispat doing droppi each educat email embedd employ enterp equal every everyb everyo everyt exampl explor expres feedba first fisher five follow four front furthe future gamepl giving gradua grante ground growth half has having head help how in inspec intern interv invent invest is it job joinin jr junior mainte making mechan medica meetin money more most new next night nothin now nursin one open operat opport other others our parale partic patien paymen people perman person pickin places platfo policy positi postin practi produc profit progra public puttin qa questi r recons record recrui referr regist resear reside respir review roles sales scient securi sendin senior sharin showin signal simila site sittin six so softwa somebo someon someth sparin speaki spendi staff stoppi studen submit suitab summer supply taking talent talkin teachi techni that the their themse thinki this those three thursd traini twelve two unders upcomi us vetera visual walkin wantin wareho what when which with you your
foram	0 mais
forder	bewerb
forgiv	the
forgot	to
form	and hr letter was
formac	de
formar	parte
format	please
forms	receiv
forsch	und
forth	for on
fortun	to
fortzu	deren
forwar	at for in it the to with
found	at eligib in it on our suitab the to you
founda	and trust
founde	by in who
foundi	engine
four	and asked conver days excell of people strong weeks years
fp	a
fr	0
franca	suit
france	et
franci	fair
franki	ruecku
frau	berger brunne demir dr hartun kirchh kolleg lindne lorenz nowak peters rao seidel sommer vander yilmaz zgragg
fraud	alert notice
fraudu	job
frauen	in
free	copy for to workpl
freela	for
freeze	is on
frei	sich und wird
freien	plaetz
freige	haben
freita	muesse von
freque	asked
fresh	applic
freude	auf gemach
freuen	uns von wenn wir
freund	gespra gruess gruss
freut	uns
fri	0
friday	and to
friend	and at who
frist	des
from	0 a addres agenci all an any applic applyi being candid consid day depart employ everyw furthe hambur harbor here highly home indust inside it its many me monday my office one other our outsid people qualif search septem the their them this those time today upstai us which within women workda you your zephyr
front	desk end of office
fronte	develo engine entwic
frozen	all
fruehe	aus zwei
fruehj	noch
frustr	after
fuegen	wir
fuehre	durfte koenne
fuenf	person
fuer	0 alles andere betrie bewerb chance das data dein deine deinen den deutsc dich die diese dieses ein eine einen geoinf ihr ihre ihren jemand kandid kuenft python rueckf sachbe sechs sie umwelt ungut uns unser unsere weiter werkst zwei zwoelf
fuers	probea schnup vorbei
full	consid stack time
fun	and to
funcao	de
functi	van vrijko
fundin	decisi for
furthe	0 action along applic as candid consid for interv notice on positi profes rights rounds this to vacanc with
futura	oportu vacant
future	and applic career endeav openin opport positi refere requir roles vacanc we
futuro	proces profes
g	day stelle
ga	je
gaan	met niet we
gab	die es
galway	and
gamepl	progra
games	and
gantry	roboti
ganz	fest zu
ganze	team
ganzen	welt
gap	was
garde	precie ton votre
garder	un votre
gareth	and
gas	wasser
gave	in it to us you
geacht	heer kandid mevrou
gearbe	haben hat
gebe	dir
geben	fuer koenne sie wir zu
gebiet	gastro
gebrau	wird
gedaue	als
geduld	und
geehrt	bewerb damen frau herr r
geen	rechte sollic
gefall	die hat ist
gefreu	dass und
gefueh	gespra hat vorste
gegebe	haben hat
gegen	dich die diese diesen ein eine sie vorlag
gegene	berich
gegens	geword
gegeve	een op verwij worden
gehalt	und
gehen	deren mit
gehoer	dazu du leider willst
gehoff	hast
geht	an es ihnen
geinfo	en
geklap	wir
gekomm	dass ist sind
gekoze	voor
gelang	dass
gelern	hat
gelese	und
gelet	op
geleze	en
geloes	sofern werden
geloof	of
gelung	praese
gemach	hat mit und
gemaes	art den dsgvo
gemein	hat mit
genann	aussch kriter positi stelle
genau	angesc das diesen
gender	identi nation
genera	automa by email f manage messag
generi	e
geneti	inform protec
genomm	die haben hast
gente	e espera
gentil	candid davide dott sig signor teo
genueg	ein eine
genuin	like messag
geprue	und
gerade	ein einen nicht noch suchen
gerech	wird
gerenc	de
gerent	de
gern	auf fuer gehabt gesehe in koenne mit weiter wenn wieder wuerde
gerne	auf behalt bei duerfe ein fuer im immer in koenne laden moecht wieder wuerde
gesamt	besser
gescha	die einen hat lars
geschl	alter herkun nation und
gesele	voor
gesell	m
gesetz	aufbew frist friste vorgab
gesich	haben und
gespei	daten sofern und
gespra	am einlad finden gefueh hat in mit noch und vom
gespre	en gaan met omdat van
gespro	haben und
gestec	haben hast
gester	abend auf fuer
gestio	des mis sinist
gestor	de
get	0 a an back busy in many one the to you your
getagt	und
getren	post
getrof	die haben
gets	hired
gettin	back in this to
gevraa	profie
gewoge	als
geword	dat
gewuen	zeitra
gg	wurde
gia	in lavora
gibt	es
gift	cards
gingen	0
give	a feedba indivi it me prefer the up us you
given	a at feedba furthe it notice on that the to us your
giving	up us
glad	to you
glaube	dass
gleich	agg auf eignun und
gli	atti
global	talent
glueck	und weiter
gmbh	co gescha
go	ahead all for forwar from in into live on throug to up with
god	bless
goes	into on to
going	! ahead back forwar in on throug to with
gone	ahead anothe back for now on throug to with
good	aftern as day deal fit food look luck match mornin news of on people talkin things to way weeken wishes
gostar	de
got	0 a as it the to your
gott	befohl herr
gottes	segen
govern	and com have recrui
gracia	por
grade	0 gs
gradua	analys di e progra recrui scheme softwa traine
grand	merci nombre
grant	that
gratef	for that you
gratui	de para
grazie	lo per
great	deal gettin in intere many people place respon to
greeti	from
groep	0
grond	van
groot	aantal
grosse	anzahl intere zahl
group	and exerci for had has of which who
groupe	valmor
groups	in
grow	again
growin	and
growth	market
grueez	frau herr
gruend	aufgeh der keine
gruess	aus das gott sie und
grund	auf koenne
grundl	der von
grunds	der
grupo	0
gruppe	und von
gruppo	e
gruss	h
gs	0
guaran	interv
guarda	tu
guenst	besche nachri
guest	servic
gunste	ausgef
gusto	mucho
gut	gefall und vorste zu
gute	! fuer und weiter
guten	abend eindru fragen morgen qualif tag
guter	erinne
gutes	geling
gutsch	fuer
gutted	for
h	f
ha	cerrad chiest conseg decidi deciso dedica dispos fatto finali gia quedad result revisa scelto sido
habe	das ich ihm mich mir
haben	aber acht aktuel alle am andere das dein deine den der deren dich die diese dieses eine einer es gester hat heute ihr ihre im in ist koenne lange mich musste nach nur sich sie und uns viele werden wir wurde
hablad	con
hace	falta
had	0 a all alread an been booked four meer more never not one our planne put run the this three to two you
haenge	!
haette	dich gut ich sich sie wir
haeuse	in
haften	gesell
hai	dedica dimost fatto supera
halbe	stelle
halden	state
half	a an of term
hallo	frau herr kathar lena niklas tim tobias viktor
ham	uns
han	elegid
handed	in
handfu	of
handi	accuei
handic	a et
handle	a candid the
hands	on
hang	on
hangin	on
happen	and to
happy	to with
harass	of
harbor	health recrui
harbou	system
hard	calls choice decisi feelin one so to
hartel	dank groet
has	a accept accord alread appoin asked been carrie change chosen closed come comple conclu decide dedica deeper done electe ended finish found frozen given gone had identi insure made met more mostra moved no not nothin now pulled put reache recomm refere review run said seen select shippe sido since taken termin the theref to turned update used voted worked
hast	! dich du hat in ruf und
hasta	el nuestr
hat	abgest alle allen am bei bereit das den der die ein eine einen es gester ihr ihre in mich mit nichts seit sich sie spass und uns unsere vor
hatten	das sich um wir
haupt	und
haus	am wie
hause	zu
hausha	gruend
hauteu	de
have	0 a accept added alread an and anothe any anythi applie appoin asked been better built carefu chosen closed come comple conclu consid decide determ discus done doubts drawn electe examin feedba filled finish found furthe gather given gone got had heard hired hit identi inquir invest is it just kept left liked looked made many marked met more moved my narrow never no not now offere one only openin opted other passed paused picked placed progre put questi read receiv recour review run said sat seen select set shared shortl shown since some someon someth spent starte studie submit taken talked the their theref this to told two worked you your
having	a applie compar comple consid given review though to you
hay	0
he	asked hablad had has is knows starts was would
head	of office
headco	has opens until
heads	up
health	and assist board for is partne plan servic system talent
hear	about after from it more of you
heard	back from that this
hearin	about from that
heart	of set
heb	je
hebben	beslot een geinfo gekoze je met uw veel vijf we wij
hebt	gegeve gestok meegel
heeft	alle de deze met
heer	de mevrou
heisst	nicht
helaas	moeten niet
held	by for next on this with
helen	and
hello	! amara and bastie colett darren denise imke ivy jordan marcus nadia owen samuel thank the theo wei
help	desk or to us with
helpfu	to
helps	the
hemos	cogido decant decidi elegid optado quedad
her	choice
herbst	wieder
here	and are at for http is it link on since than to with
herkun	religi
herr	akdemi alvara bauman brandn brandt demir dr faessl falken gruber kolleg kowalc lorenz merten name nguyen peters pohl rao stojan tanaka von weidma y yildiz
herzen	alles dass
herzli	dank ein fuer gruess
hesita	to was
hesite	pas
het	colleg door gespre gevraa is laatst leuke met niet op pretti profie systee team terrei vervol vinden volled voor voorja was weer
heute	absage eine frueh jemand keine keinen leider mittei muesse nicht sagen zuruec
hexley	consul
hey	! marcus there
hi	! aisha amara ana anil anselm aoife arjun ben beth briann caleb callum candid chloe colett daniel darren deepa denise dev devon dmitri domini elena elif emeka evan freya gareth grace graham imke ivy jonas jordan kirsty kofi lena lewis lovely luis mara marcus marta matteo maya meliss mere nadia nathan niamh noor omar owen priya priyan ravi rebecc robert sam samir sandee sasha shanic sofia sol sunita tara teo thank thanks theo there tom tomasz tyler wei yusuf
hier	http kannst soir und
hierme	voldoe
high	and number qualit school this volume
higher	and catego educat execut
highes	number
highly	of qualif
hilft	dir
hin	dass
hinter	haben
hinwei	die diese zum zur
hire	a again all and at every for freela has on was you
hired	a employ one someon
hiring	again agency commit depart for freeze in manage offici plan proces team until
his	own
histor	in
hit	reply the
hiya	we
ho	parlat
hoch	und
hoe	het je we
hoef	je
hoeher	masse
hoelzl	dr
hoffe	dass sie
hoffen	auf dass du sie
hohen	anzahl
hola	andres guapa julian marta nerea sunita
hold	and by due off on other the till until while your
holdin	inc
holida	and
hollis	veteri
home	accoun and care in office the to
homes	and
honest	and if like the
honore	that
hoor	ik
hope	! our that the this to we you
hoped	for to
hopen	dat
hoping	for to
horari	flexiv
horas	que
hospic	and
hospit	0 and de group haben in is nhs
hotel	and
hou	onze
houden	je
houdt	het
hours	a and on you
house	manage
housin	associ lender
how	clearl did it long many much though to we well you
howeve	i on only we you
hr	0 assist busine depart dept office pember servic shared team unit will
hra	xxxx
hrb	0
http	every
human	geogra resour rights
humani	work
humbli	to
hunder	bewerb
hundre	and applic of people
i	0 a am apolog apply apprec believ both can candid caught colleg come could dati did diritt do due enclos enjoye feel find get gettin giorni got had has have heard hope keep kept know mean mentio miei miglio must need owe pass piu promis put quali read realis realiz really receiv refer regret requis ring said say sent shall should spoke suoi take talked thank theref think though told tried tuoi v want wanted was went were will wish work would write
iatf	0
ice	until
ich	an anrufe auf bedaue bedaur bitte danke die dir gebe hab habe haette hoffe ihnen ihre kann melde mich mir moecht muss nicht nieman schrei sie weiss will wollte wuensc wuerde wusste
ici	la
id	0
idea	of
ideen	zur
identi	and candid nation or other
iemand	die met nodig voor
iets	voor
if	a an and anothe any anythi i it she someth that the they things we you your
ifs	y
iguald	de
ihnen	! absage alles auch auf aufgru bei berufl besten dafuer daher das dass dennoc derzei deshal die eine einen einger frei fuehre fuer gefrag gefueh herzli heute im in jedoch keine keinen leider melden mit mittei nach nicht nichts noch nur sehr selbst trotzd und versic viel von war weiter zu
ihr	bewerb die dossie einver intere kandid profil recrui team umgang versta vertra vortra werdeg
ihre	angabe arbeit art bemueh beratu bereit berufl bewerb daten einwil elektr erfahr fachli faehig fahrtk geduld gehalt ideen initia kandid kenntn lehrpr mappe master muehe offenh papier persoe person praese privat qualif strukt teilna unterl vorste weiter zeit zukunf
ihrem	auftre bewerb einver profil weg weiter
ihren	berufl besuch faehig gehalt gunste unterl vorste weiter
ihrer	aussag berufl bewerb daten fachli faehig person qualif stelle suche unterl weiter
ihres	profil
ii	archit has job positi r req role with
iii	0 ts
ik	bel graag had je u weet
il	a colloq confer cui dirett est fallai lavoro n ne nostro nous posto proces punteg respon ristor ritard ruolo suo sur team tedesc tempo titolo tuo vous y
ils	sont
ilusio	y
im	april auftra aussen auswah bereic betref bewerb buero deutsc direkt e einkau einzel ergebn ersten fruehj gespra haus herbst januar karrie kommen labor landes laufe laufen maerz moment monat nachga naechs namen projek prozes rahmen rathau revier septem sinne sommer stelle talent team vergan vergle weiter werk winter zuge zusamm zweite
image	fennim instag linked logo
imke	vander
immedi	and effect
immer	mal
impres	by datens we with
improv	the
in	0 a aanmer absehb accord advanc after all amberw an and anothe any applyi april arms at august austin autumn basel becomi behand bei being betrac bexley bocca both bremen bright bristo browse busine by califo canada candid career case caso castle cobalt comput conseq consid contac cork data de decemb deine deinem deiner dem den denen depth der detail deutsc die diesem dieser dornac doubt drei dublin e each early een ein einem einer einzel eleven employ engine englan englis error every eviden favour februa federa findin flight for forsch four frankf front fuer full furthe future gettin good granit guter her het hoeher house human ihre ihrem ihren ihrer interv irish it italia its januar je joinin june keinem kestre kiel kontak labora lakesh light line linea manche march may meetin mehr meridi merito mijn mind montre more mounta muenst my nairob new nicht nine no noch north novemb octobe on oncolo one ons onze order other our over part partic paymen person place ploege portef proces produc progre public q questa questo readin respec respon rotter ruhe sala seiner senso septem six spring st studio ten that the their there this three to touch traini twelve two ueber un unser unsere uw verban verbin via view vivo vollem what which whole winter workin writin you your zukunf
inbox	is
inc	0 and is provid
incide	manage
inclin	por
includ	and disabi medica the you your yours
income	office
inconv	and caused that
indepe	and de
indica	em
indige	people
indiqu	lo
indivi	and applic commen decisi feedba gruend interv reason test un who whose with
indruk	van
indust	and experi rules
infeli	nao
inferi	a
infirm	en ere
inform	a about and che contai dass de discus e from in is nach of on provid que securi suppli that we werden which will wir you zu zum zur
ingeni	de devops qualit
inhalt	dieser
initia	review
inmidd	een vervul
innen	entsch fortzu in weiter
innerh	der eines von
inquir	about may will
insbes	ihre
inscre	em
inscri	e en na para
insera	war
inseri	nella
insges	0 haben
inside	sales the
instag	http image linked tiktok und youtub
instit	for fuer
instru	design that
insura	compan
intake	open
integr	a and de engine
intell	analys
intend	for recipi
intens	and mit
intere	! am an and bewerb che danke danken das de demons dimost em en gefreu gelese gemeld in manife mostra na porte que sein shown that to und verso we y you
interi	design
intern	0 a and applic at besetz bewerb candid collea crime for in inform is por positi postin reorga role spots summer traffi veroef
interp	recurs
interv	and are as at by day feedba for four have held i in invita is of on other over planne please proces really schedu scheme severa slots stage that the this to well which will with
into	accoun an applyi corres it more prepar questi the these your
intro	to you
introd	you
invent	contro
invest	analys and asked haben in
invita	a to
invite	a al for les to you
inviti	a you
invito	a
invoic	for
inzwis	anderw besetz
ios	develo engine
is	0 a about alread also always among an and anothe apprec at attach author automa availa based been being beslot cancel caught clear closed closer collec coming commit confid contin de differ disapp een extrem final finish for free frozen frustr given going good got great hard het his home honest how impres in incorr inmidd intend intens it just kept known lifted listed litera lookin lower made me met more mostly moving nearer needed never next niet no none not noted nothin now of off okay on one only open our out over paid parked paused posted proud public rare re read really releas requir rescin restru right sent shown shut somebo someth still strong subjec submit taken taking that the theref to too unable used useful very volunt we welcom what where why with withdr work worth yours
iso	0
isso	a nao o voce
issue	des
ist	abgesc auch auf ausdru bald beabsi bereit besetz bewuss damit das der derzei die ein eine es fruehe im in inzwis kein keine leider mir mit nach nicht noch nur ohne seit sie uns
istrut	dirett
it	! 0 a again all and any as at back broke came can closed comes could delete did does down ended felt for forwar from furthe gets go goes had happen has helpfu helps here i in indepe is like made may means on opens or out over pays remain remove runs separa suppor system takes thaws the there this throug to took twice up useful very was we went were when will with withou would yester
iter	di
its	accura affili assess decisi member own progra review search subsid way work
ivy	brandn
j	ai aurais en espere
ja	nicht se tem
jaar	beware nog
jahr	0 haben in nicht noch zum
januar	0 and for
java	develo
je	aan als antwoo behoef bent bij cv daarvo dan dat de dossie dus een enthou ervari garde geduld gegeve gespre graag het hoeft hoopte in intere je kandid komst kunt laten me met n ne niet nog nummer ons op passen past prefer revien sais sollic suis t te tiens tijd vandaa veel verder verhaa volgen voor vorige vous vroeg wel werk weten zelf zoekto
jede	bewerb
jeden	tag
jeder	bewerb
jederz	auf mit unter widerr
jedes	jahr profil
jedoch	eine fuer noch
jefe	a de
jemand	andere anders der entsch fuer mit
jetzig	zeitpu
jetzt	doch
jij	bent de was zit
job	0 agent agente alert alerts and announ at board descri famili for has hunt huntin id in intere is newsle number offer offers openin postin refere s search that title to was you
jobs	and at http in lookin on page site that to
jobsuc	!
john	s
join	and our the us
joined	us
joinin	our us
jordan	brandn
jornad	! comple
jou	verder
jouw	sollic
jr	0
judgem	of
july	and
june	0
junge	leute
juni	0
junior	archit data einkae produc python w who
junto	con
jurist	droit
jusqu	a
just	a as closin heard hit say so the to
kandid	als beter bleibt den die entsch gesele gespro had in innen met niet sluite und unsere van voor weiter
kann	auch daher ich ihnen innerh und
kannst	du und
kanzle	entgeg
karrie	an auf im vorbei
kaufma	fuer im
keep	an applic applyi buildi going hearin in it lookin me our the this us you your
keepin	your
keeps	growin
kein	angebo indivi urteil wertur
keine	andere ausfue aussag beruec besser bewert einlad einzel guenst indivi leicht moegli naeher passen positi stelle weiter wertun zusage
keinem	zeitpu zusamm
keinen	ausbil besser guenst platz positi
kennen	und
kennis	van
kenntn	der genomm im in
kennza	gab
kennzi	0
kept	coming for in on you your
kestre	point ridge
keuze	gemaak niet
key	accoun
kfz	mechat
kg	sitz
kia	ora
kind	and of regard way
kinder	haben und
kindly	be note
kingdo	may
klage	beim
klang	alles
klappt	es
kleine	dankes gruppe team
klick	auf einfac
klicke	hier sie
klik	dan met
knapp	aus
knappe	mehrhe
know	a about and at by for from how if it more so that the there this we what when where you your
knowle	and of
knows	the
koenne	bis da den es ihnen ihr ihre nicht sich sie und wir
kolleg	an aus die entsch in und
komen	werken
kommen	auf bei jahr mit sie wir zuruec
kommis	einer hat
komple	und
komst	vorige
konnte	dabei hat sie wir
kontak	bleibe
konzer	einste
kopf	hoch nicht
kosten	die
kregen	0
kreis	der
kriege	wir
krijgt	een
kriter	in
kritik	an
ks	0
kuenft	aussch vakanz
kueste	als
kun	je
kunde	hat
kunden	innend telefo
kundin	und
kunnen	geen je wij
kunt	er u
kurz	besche und
kurze	nachri rueckm
kvn	als
l	0 a abbiam agence analys anno annonc annunc assura attent autre aziend con e egalit embauc emploi energi ensemb entrep epreuv equipe equite estate etape etat ete etude examen exerci experi expres ho instan instit intere issue iter objet occasi offre organi
la	base busque candid charte chica clarte clotur cobert comisi commis confia consti convoc copert cosa cuenta decisi dessus direcc direct dispon divers docume empres entrev fase fiduci fin finali foncti fundac gerenc gestio gradua hauteu iguald inform lista liste loi maison manera mobili mutuel nostra notici oferta parte partie person place plaza posici posizi pratiq premie presel presen presid primer proced procha protec prova prueba puntua qualit que region relaci rentre reside revoca ricerc ringra s sala scelta sede segret selecc selezi semain semana sessio sezion situat sua subven suite tienda tienne tua tutell ultima univer vacant ville visita votre
laat	je
labora	techni
labs	is
lac	vert
lack	of
laden	wir
lady	as
laenge	gedaue speich
lag	gester
laid	down
lament	comuni inform
land	and
landes	fuer
lands	on
lane	dental
lange	diskut ueberl
langja	erfahr
langs	te
laquel	vous
largam	as
large	number scale
largo	del
las	0 candid dos entrev molest person pregun primer que tres
lass	den dich
lassen	sich sie
last	0 a desk five month night of round three thursd time tuesda two wednes week year
late	and
laten	weten
later	date in this
laufen	bewerb jahr neue
lavora	con
law	enforc or
ld	r
le	0 agrade assunz auguri bureau cadre candid chef choix client comite comuni consei coude delai deseam detail domand fasi franca groupe inform jury meas metier niveau nostre person plus posizi poste premie proces profil recrut rector regret servic site sole temps test texte votre
lead	in role to with
leader	has role
learn	about it
learni	about and engine intern more office trust
least	one q
leave	a it rising the you
lebens	wuensc
lectur	in
led	a
left	for
legal	secret
legen	wir
lehre	an
lehrkr	fuer
leicht	denn gefall gemach ihnen ist und
leid	! dass denn ich
leider	absage auch eine erst gehoer haben hat ist keine keinen koenne konnte mittei muesse muss nicht nichts nur ohne schon
leistu	art zu
lena	marie
length	and of
les	0 autoch candid deux embauc femmes hommes membre person petits premie questi rensei
less	so than
lesson	and on
let	it me s this us you
letter	and for is of or was
lettin	negoti you
letzte	woche wochen
letztl	die
leuk	dat gespre
leuke	gespre
leur	candid prefer
leute	brauch ein
level	0 at design of roles test
lhe	a dar o os que
libera	do
libert	of
librar	and assist servic
libre	de
liebe	ayse bewerb frau gruess kathar r
lieben	dank
lieber	bewerb herr jemand
liegen	bis
liegt	an bei
lieu	d
life	at
light	of
like	a about an feedba it me the them they this to us verbal we you
liked	the to you your
limite	to
line	and is of up with
linea	con
lines	of up
lingua	tedesc
link	below link to
linked	and facebo for http if image instag or to xing
links	or
list	for is of on that this
lista	de
liste	des fuer
listed	above below in on
listen	to
little	more
live	in vacanc
living	wage
llp	is
lo	contra de largo que stesso
loads	of
loan	proces
local	law laws press
locati	and in openin
lodge	a
loesch	deine ich ihre wir
log	back in into
loggin	in
logist	and hr is s und
loin	avec
london	ec
long	and silenc term time we while
longer	accept availa be being consid exists lookin open than under wish
look	after at for forwar out over us
looked	at
lookin	after at for forwar in throug
looks	after like suspic
loop	on
los	angele aspira perfil proxim requis socios
lose	heart
lost	a
lot	about but for of that to
lots	of
love	for it to you
loved	meetin the you
lovely	and letter people to
lower	than
ltd	and
luck	! and furthe in out with
lucky	to
luego	de
lugar	a de querem
lui	avez meme
lumen	harrow
lupo	! per
lust	hast
m	a b d f w x
ma	non
maanda	beginn
mach	s
machen	koenne wir zu
machin	learni sent
madame	l monsie
made	a an and before by her in it its me only our the to you
maerz	in
mag	ik je
magnet	design
magst	behalt telefo
mail	a addres an and as automa foi in is ist was when wurde
mailbo	does is
mailed	to
mails	from
mainte	planne termin
maior	aderen
maiore	felici sucess
mais	alinha de experi il je nous proxim que
maitre	de
make	a an any diffic it some sure that the this up you
maken	we
makes	a it the this
making	a an effect the time
mal	auf ein in nicht wieder
malgre	l la
malheu	nous pas
manage	0 a accoun all and applic at beworb dach for has in job leeds m named paymen positi prefer review role servic west who will with your
manejo	de
manier	waarop
manife	pour
manner	consis discri
manque	pas
manter	os
manufa	associ experi
many	applic good impres more of other people qualif respon strong thanks
mappe	den fuer liegt
mara	thanks
march	0 and for
marcus	bell thank
mardi	dernie
mare	alta
mariso	tran
marita	status
mark	of was
marked	your
market	and coordi digita lead manage operat specia
marrow	pike
mas	a adelan anos de experi nao o
maschi	erstel
mascul	est
masse	entspr erfuel
massge	fuer
master	s
match	for our paid right the this to we what with your
matche	our the what your
matchi	your
materi	and for
matern	cover
matier	d
matter	more of
maximo	de
may	0 also and appeal apply ask be cause check contac contai exerci file find have howeve i inform know lodge log not only re reach reappl reques review sign sit still submit suit treat use view want we well whethe will wish withdr write
mayor	medida
me	a about an and as at direct encant feedba first for gerust gusto if in know last on so the to when whethe your
meals	on
mean	? a it that
means	a for no of that to we
meanti	we
mechan	design engine
media	group is manage people
medica	and assist center dental device labora unit
medio	de del
medizi	fachan
meedel	dat
meer	aan ervari
meet	all many our the us with you your
meetin	and of on with you
meets	our the
mehr	als beruec besetz entspr erfahr fuer zu
mehrer	hunder
mehrhe	fuer
mehrja	erfahr
mein	konto
meinem	bedaue
meiner	kolleg
mejore	notici
meld	dich
melde	dich ich mich
melden	sie uns wir
melhor	empres
member	fdic in of servic
membre	des
memori	hospit
menino	da
mensag	nao
mensaj	automa es
mensch	aus die haette unabha werden
mensen	aan die van
mentio	positi that the
mercha	at
merci	d de encore pour
meridi	bank consul
merit	and
merito	alla
mes	associ
meses	podend
messag	? about and app apps are automa by come concer e envoye from is left like may or priere sent that to was which with
messen	dienst
messy	middle
mesure	d de
met	and belang de een ervari het iemand in je jou jouw kandid last on ons our six the this u uw veel vriend yester z
metier	de
mevrou	de geacht
mi	dispia ha
mich	bis fuer gebete sobald wenn
mid	level
middle	of school
mientr	tanto
might	be
mijn	tweede
mil	colabo gracia
milhoe	de
millio	for
mind	and for if when yourse
minder	goed
minijo	basis
minimo	di
minimu	qualif requir
minist	of
minori	visibl
minute	to
mio	fratel
mir	die ham leid nicht tut
mise	le
miss	one
missed	the was
missio	is of
mit	0 abgesc andere besten dass deinem deiner dem den der dir einem einer erfahr frau freund getren grosse herrn herzli ihnen ihrem ihren ihrer intere ja jemand knappe mehr rund sap schwer sitz sofort tenure uns unsere vorzue was welche wirkun zwei zwoelf
mitarb	aus bei e im in sind tv und wissen
mitbew	entsch mit
mittei	dass machen zu
mittel	fuer
mittwo	haben
mo	fr
mobile	engine positi twice
mobili	intern
mocht	de je
model	valida was
modell	and
models	and
modo	que
moecht	dass dir du ich ihnen kannst sie uns wir
moegli	einer ihnen
moet	ik
moeten	we wij
moi	meme votre
moin	herr
mois	afin de
molest	y
moment	aber and is nicht non optamo und we
mon	fri pere wed
monate	automa datens geloes in moegli nach
monats	nach
monday	and to
money	for
monica	ca reyes
monito	and
monsie	l
montag	bis
month	and of
months	after and as before but during from in of or should time unless
more	about applic closel detail direct experi for fully hands in jobs junior nearly of positi recent releva senior so strong suitab teams than
morgen	herr
mornin	and on so to we
mortga	advise
most	closel highly months of weeks
mostly	becaus
mostra	nei
mot	a
motor	contro vehicl
mounta	falls
move	ahead forwar on you
moved	on to
moving	ahead forwar to
mr	castel delacr kowalc novak okafor
mrs	j
ms	adeyem name tran vander
msg	data
much	delibe effort for love of succes they time to work
mucha	suerte
muchas	gracia vuelta
mucho	animo el exito tu y
muehe	danken die und
muesse	dass dir ihnen und wir
muito	a
mujere	que
munici	de
museum	of servic
muss	ich ihnen
musste	die eine uns wir
must	apply be inform submit unfort
mutual	and insura is owned will
muy	bien buena intere
my	apolog applic best client cofoun collea cv desk drawer father first friend husban jobpag lab list name networ notes own partne thanks
myself	and rather
n	0 a ai aura avons e en est hesite o y
na	afloop afrond comuni de een het nossa plataf prova sua vier zorgvu
naar	aanlei de
nach	0 ablauf abschl art artike auswer bekann dem den der drei durchf durchs eignun einem einer eingeh gruend ihnen intens iso pruefu reifli ruecks sechs so sorgfa verein zugang zwei zwoelf
nachde	wir
nachri	geben ist nicht und wurde
nacio	en
nadia	brandn
naechs	jahr kommt runde schrit tagen woche
naeher	am an auswah kommen
name	again and is of on thank to was we will
named	a in
namen	der
nao	avanca e foi ha lhe respon seleci temos vai vamos vou
narrat	design
nation	ethnis of origin recrui
nature	of
naval	archit
nd	shift
ne	corres donner fa figure manque nous pas peux pouvoi pouvon remet sait sera serons seront sommes sont veux vous
near	you
nearer	to
nearly	0 every
neben	dem der
necesi	una
nee	tegen
need	a an assist at for help in it not people right somebo someon that the this to you
needed	a and someon to
needs	a at for in of right somebo this
neemt	geen
nehme	ich
nehmen	bezug sie und wir
nei	confro
neighb	office
nel	0 fratte nostro rispet
nella	gradua nostra tua
nemen	we
nennen	koenne
nesta	etapa fase
neste	moment
nette	kennen telefo
networ	and of to
neu	aus ausges
neuaus	unsere
neue	aussch bewerb stelle
neuen	jobs
never	ask asks charge conduc easy interv reques
new	applic ceo collea financ fiscal grad gradua jersey jobs openin opport positi postin roles status studen vacanc year york
newly	hired
news	and i we you
next	0 ? and autumn cycle few januar one openin phase quarte round season spring stage step steps summer time to two week year
nga	mihi
nhs	founda jobs trust
ni	a
nice	meetin things to words
nicht	ab absehb als an anbiet auf aus bei beruec besetz betrof bewill boese dabei damit darauf das dass davon dazu den der die einset einste einver entmut entspr enttae erfolg erfuel erstat finanz fortse fuer ganz geben gegen geklap gelese gereic gut haenge in kannst laenge lange leicht mehr mit mitget moegli nehmen nennen nur persoe sagen statt trauri ueberw verbun von vorges weiter widers wir zu zum zuruec zusamm
nichts	geword mit ueber von zu
nieman	einste mehr
niet	bij door geleze het in meer met of op te tot uit uitnod verder voldoe weerho worden zo
night	and audito care shift
nights	positi
nimm	es
nine	candid countr hospit months people years
niveau	b
nix	fuer
no	0 action ambito answer appoin avanza contin date doubt effect es feedba for from furthe good grupo ha hard has hay i interv it kind longer me more need nosso number one perfil podemo poder prazo proces reflec reply respon se segund select senior seu signat such te tener the this to va vamos waitin way we
nobody	else gets here
noch	am auf besser ein einmal etwas genaue hoeher jemand kurz lange mehr nach naeher nicht plaetz umfass
nochma	dass fuer vielen
nodig	hebben
nodige	u voor we
nog	eens even je niet veel
noi	in
nom	n
nombre	de
non	aprire c confor disclo e ha ho la lo possia posso proced proseg rispon risult sarann se si ti verra
nondis	provis
none	that
north	americ
northg	commun
nos	0 attent autres besoin chemin deux echang encant equipe gustar hace hemos indiqu lo offres pondre ponemo postes saluta termos
nosotr	estamo
nossa	base empres pagina trilha
nossas	oportu vagas
nosso	banco proces
nossos	caminh recrut
nostra	aziend banca
nostre	attual
nostro	databa sito
not	a able accept affect agree alread among an and answer appear apply ask at attain be been being better by carrie carry change charge chosen click close come commen conduc consid consti contin count demons deter discha discri do easy employ enter expect explai extend feel for from get give go going have held hesita hire hired hold in includ interv invite it keep know lead let look lose make many match mean meet mind monito move much need now offer on one open part pay picked possib preclu preven procee progre promis provid quite reach reache read ready reappl receiv referr reflec reply respon retain review say score see select sell send share shortl show shown sit starte stop stoppe subjec succes take taking tell the theref they think this to unders use wait want what wish with within work worry yet you
notauf	kennzi
note	do is that this to
noted	but the
noten	in
notes	and from on which with
nothin	about agains but else to wrong you
notice	and at contac for http in is of only statin that the this to
notici	y
notifi	a by
notify	the you
notre	attent base cabine choix client collec delegu dernie echang entret equipe etabli offre platef site vivier
nous	a accord accuso adress attend au avez avions avons conser est n ne nous oblige prefer recher savons sommes tenion tenons voir vous
nouvel	opport ordre
novas	oportu
novemb	0 and beschl
now	0 ? accept and approv been chosen closed come comple conclu decide drawn filled finish had heard i interv looked met picked receiv review select shortl so spoken than we
nr	0
nu	op zoeken
nuestr	base bolsa carter casa equipo oferta planta portal proces progra sitio vacant
nullem	en
number	0 and in is number of on the we within
numero	de pour
nun	doch vor
nuove	posizi
nur	das dass eine einen kurz unter zwei
nurse	acute manage oncolo
nurser	manage practi
nursin	assist excell
nutzen	sie
o	0 box brasil contra coraca da desemp g grupo intere lugar meu nosso numero painel presid proces que result senhor seu tempo teste
ob	die sie und
oben	genann
objet	d
oblige	to
obra	que
obriga	pela pelo por
obtain	0 a
ocasio	hemos no
occasi	anothe as the we you your
occupa	therap
oder	die ihrer persoe sexuel zur
of	0 a access all an anothe any anyone applic april assist associ backgr bad beperk busine califo candid chemis childr choice claims clinic closin coasta collec commun confid contin course curren custom data dealin depart digita docume each editor educat een effort eleven employ en engine enviro events every everyo everyt except execut experi feedba finali five four fraud fraudu future good growth harbor highly house housin how hr human identi impost income intere interv it its je job june kestre last lectur luck market marlow may mechan medica merit modern my new newly nine no non now office one openin other our ours outsta over partne patien people person physic places planni plant points policy practi princi proces public qualif qualit quanti race reason receip recrui redund region regist resear result review roles rural salary senior seven sex six sociol softwa specia staff store strath struct studen such system talent teache teachi text that the their them these this those though three time today traine transp two us use vacanc vantre vetera visibl volunt what which whom work workin works years you your
oferta	de jefe nuevas pareci que simila
off	a applyi as cycle for in on period the your
offene	gespra positi stelle und
offenh	und
offer	a an and at compet feedba for from indivi is it letter of or the to was we which with withou you
offere	it the throug to
offeri	the you
offers	by for to
office	0 and assist at coordi for grade i in is last listed manage mon of pl please positi post ref superv that to wash with
offre	charge chef d
offres	pour
oficin	de
often	have
ogni	succes
ohne	den dich diese unters
okay	?
ola	duarte rafael sunita wesley
oliver	hartle
oltre	0
om	het je onze te
omdat	andere je
on	0 a accoun all an and any applic april balanc behalf both call campus candid commun contra day duty each est every experi file for friday from hold how http ice in indeed indivi inform instag it its large line linked march me merit monday more my ne one or other our paper part paymen people phone produc rails reques s saturd site social somebo someon test that the their this thursd to tuesda us wednes what which with withou you your zoom
onbepa	tijd
once	again in more
onder	de
one	0 and applic appren click desk for from gradua hundre in indivi is month of opens or other person positi post role s seat so that the thing to was way we year you
ones	we
online	applic assess please questi search test tests
only	able and applic be candid ever for from had have hire if one see take the those to
ons	aan dan dat kantoo
onsite	for
ont	ete
ontari	human
onvold	aanslu
onze	andere keuze organi privac site spijt vacatu websit wervin
ook	niet
op	antwoo basis dat de deze dit een ervari grond het in kantoo onze talent u
open	a about and any applic at attach day evenin headco in new on one positi reqs roles softwa source the to until up
opened	a we
openin	and are arise at for in is occurs on that this we with
opens	again in on up
operad	de
operat	analys and i in manage traine
opnieu	te
oportu	futura na
opport	across affirm and are arise arises at corres employ in se that to with workpl
opposi	et
opt	in out
optado	por
optamo	por
opted	in to
or	0 a accomm admini an ancest anothe any applic bank becaus call convic delete disclo employ equipm expres for four from gift if in interv join local madam may more not on open other parkin privil propri protec remote review see sexual so solici the throug to traini two us vetera whethe who write your
oral	board
order	of to
ordina	we
organi	and gruend
orient	gender sexual sexuel und
origin	age disabi from outsid
os	0 candid maiore menino seus
oswin	s
other	applic areas bidder candid charac finali jobs lady manner offer offers one open openin opport people person positi postin posts proces profil recrui refere roles side suitab than things vacanc ways
others	and had that whose
otra	candid person vacant
otras	person vacant
otros	candid merito perfil
ottoli	marsh
ou	a de defici
ought	to
our	0 accoun active advert applic assess attent backen bank bar benefi best blog bookin booth branch brands bridge busine call candid career caregi casual chat client clinic collea commer commun compan condit conver curren custom data databa debrie decisi depart discus distri early embedd employ engine enroll field files first former friend full fundin gradua group growth guests hiring hospit hr indian initia intere intern interv invest invita job jobs junior latest lead list machin manage market meet minds missio name needs networ new next notice offer office online open openin organi other own page panel part partne paths people person phone plans plant platfo policy positi postin practi presen privac proces produc profil progra quarte record recrui referr reply requir reserv retent review roadma round rule scient search season second select senior shortl side sister site sites softwa staff stores studio summer suppli system talent team teams thanks univer vacanc values virtua volunt web websit winter work workda
ours	and
out	a about again and at by for i if in of on regard should there to we when your
outcom	of you
outra	pessoa
outras	vagas
outros	candid
outsid	of the
ouvert	a aux
over	0 a and de een from je messag the this to twee with your
overna	van
overwh	by respon
owe	you
owen	thanks
owing	to
own	domain pay
owned	by
owner	and
owners	of
p	0 a l m o s
page	and as for on to we
pagina	de
paid	for holida social with
pair	of
pairin	sessio
pallia	care
panel	after commen enjoye felt for has interv liked member met s scored though was we
paper	on
papers	stay
papier	fehlt von
par	ailleu contre courri l la le nos rappor
para	0 @ a analis as assist candid chefe contar cubrir desarr design el enolog entera entrev este futura futuro la lhe nao o pessoa te tecnic todos trabaj trabal
parce	que
parcer	com
parcou	nous votre
parece	bien
pari	opport
parks	and
parlat	con
parle	de
parmi	les
parque	eolico
part	a and de ii in nous of on sur time
parte	de do
partic	as da do en exigen for in no the was welcom
partir	de
partne	and have is we
pas	a achemi d de donner en ete la le lieu parmi partie plus possib poursu que repond retenu suite te tourne tout un votre vous y
pass	for from is mark on your
passan	para pra
passed	on to your
passee	nous
passen	ausbil baan einsat functi stelle vakanz
passin	score
passt	was
passte	noch
past	few three
paths	cross
patien	access and since throug und while with
pause	all on
paused	all hiring until
pay	a and for of or plan to transp you
payabl	clerk specia
paymen	at for or positi produc
payrol	office specia
pela	direto
pelo	period que seu
pendan	0 deux un une
pensio	scheme
people	and applie are at come cultur did do for have hull in is lead like make of on person s servic team to want we who whom whose with would you
per	0 addett aver e essere essert eventu i il inform l la le maand our questa questo recrui respon titoli un
percen	of
percur	inform
pere	qui
perfil	e mais nao que se
perfor	across in market
period	de from la of
perman	en recrui reside
permet	de
permis	to we
permit	to
pero	no
persoe	feedba gespra haften und weg zu
person	a and are as at aus ayant beschr che con cuya cuyo data daten de del der die dispon dont e elegid en entsch feedba for from fuer gia gmbh handic has hat i in inform ist n oder of on or para per qualit que qui sont sowie specif to und we who with zu
pertan	non
perven	per
pessoa	com de e escolh inscri negras para
peters	wir
petit	point
peu	plus
peut	etre
peux	pas
pflege	hat hf m
phase	leider of
phd	studen
phone	and call calls interv number or screen to with
photog	and
pick	a it this up
picked	for somebo
pictur	0
piece	of
ping	you
pipeli	before integr
piu	in vicino
pl	0
plaats	in
place	de for in is on to went you
placed	in on
places	and are at you
plaetz	finden in
plan	and de for gs series the to which with
planif	de
planne	at for positi to we
planni	enforc office
plano	de
plans	for
plant	manage
planta	de
plants	and
platef	de
platfo	engine
platz	anbiet im ist
plaza	de
plazo	de
plc	and is
please	accept apply be call check click consid contac contin delete do feel find follow forgiv forwar give if ignore keep know let log note notify read regist reply report return see send stay take tell to unders use visit write
pleasu	and gettin it meetin of to
pleine	reussi
plek	van
plenty	of
plus	de direct en experi lieu loin pres proche tot
plusie	candid
plutot	que
podamo	coinci
pode	se
podend	solici
podera	a pronun ser
podra	interp
point	for in of we
points	and of were
policy	analys and of office we you
polish	and
politi	de
pondre	en
ponemo	en
pool	and for so
por	ahora ano aqui el enquan escrit eso este favor inscri isso la las lo mandar medio nuestr otra outra partic presen querer quinto se seguir semana si tanto tempo ter teres tu um un venir
porque	a voce
portal	de link to
porte	a notre sur
portes	a
portez	a au
portfo	! and for review
pose	votre
posici	de en
positi	als anbiet and are as at be become below besche bilanz clinic data descri en entwic filled finden for from haben has here i in is junior leiter listed matchi may mittei nicht of on only open opens overal proces projek redakt refere regula req requir right rueckm senior takes that the title to until was we which whose will with within withou you your zu
posizi	aperte che di
possib	de to
possiv	dar
posso	prende
post	and at be comes for has i in is new of on to was which will zu zuruec
postdo	fellow
poste	a d de est etant
posted	again daily every on to
postes	sont
postfa	wird
postin	0 and at for has is may to will you
posto	di e
posts	in new
postul	a al chez de
postwe	zuruec
potent	employ
pour	ce cette consul l la le les nos notre rien ta ton tous un une votre
poursu	avec le
pourvu	en
pouvez	a exerce vous
pouvoi	vous y
pouvon	donner malheu pas y
power	bi system
powere	by
pra	te
practi	manage
prakti	im in und
praxis	in
prazo	de
pre	advers employ select
precis	agora de that
preenc	por
prefer	a at candid no privac that to vous
preghi	di
pregun	de
premie	desole
prepar	an and for the una your
pres	a
presel	pour
presen	a and de en in la le leur messag para time une votre was
presid	de do
preso	un
press	connec the
presse	und
presso	la
pretti	gespre
preven	you
previs	para
prezad	candid
pride	in
prie	de
priere	de
prima	dell di
primer	lugar person
princi	data de
print	this
prions	d
prior	experi
priori	we
pris	connai le quelqu
privac	notice office policy statem voor
privat	alles future zukunf
prive	di
privil	des
priyan	! thank venkat
probea	da
proble	de with
proced	and con concur de e for verwij voor
procee	furthe to with
proces	and avec becaus con contac de di en engine for has here i in includ integr is may no of openin para please queda safety select seleti to which with your
procha	fois un
proche	de
produc	and are design experi manage of owner positi sense superv to
prof	dr
profes	and de endeav experi fuer future of qualif way
profie	kun
profil	agains and are at bleibt corres den e entspr for gerade gern has if in is mit n naeher ne noch non nous on passt recher remain rimarr so stays to up venait was we will with
profit	sharin system
proget	meccan
progra	0 activi and coordi d de for in intern manage office open opens this which
progre	it to with you your
prohib	discri
projec	and came is manage on
projek	brauch im und
projet	de digita
promis	a i with you
promoc	intern
promot	the
pronun	se
proof	of
proper	and of
propia	de
propos	d de
propri	inform
propue	a de
propul	and
proseg	con il
prospe	employ
prossi	e
protec	act by de des law of office regula vetera
proud	of to
prova	de di
provid	by equal feedba in indivi reason you
provis	de
provve	e
proxim	ano daquil fase vacant
proyec	de
prozes	fuer mit
prud	homal
pruden	regula
prueba	de tecnic
pruefu	aller deiner ihrer muesse
psycho	assess
pubbli	per
public	assist en no que safety school sector servic transp
publis	in on
puede	consul
pueden	intere
puedes	hacer
puesto	de
pulled	out
punteg	minimo
punti	vendit
pur	apprez avendo
purpos	to
pursua	to
pursue	candid other your
pursui	applic other your
purtro	non per
put	a an forwar in into it off on the togeth you your
puttin	this yourse
python	develo
q	0
qa	engine
qu	a elle il on un
qualif	and applic are aus based better bewerb by candid dar dem for in indivi mark meet more people person standa und unsere we were with zuschr
qualit	de der engine et fourni m of techni
qualor	si
qualqu	moment
quand	meme
quando	quiser
quanti	resear survey
que	a aconte c ca ce cette de dedica desta detras el en encaja encaje era es espera estaba ha has hayas hemos hoy j ja je la le les lo me mereci nao nesta no nos nossos nous o partic passou por precis prepar pudier puedes recebe respon se si su sus tal te tenemo tu una usted viene vinier voce votre vous ya
queda	cerrad en la sin
quedad	con en
quedam	a
quedo	a
quella	del
quelqu	un
querem	agrade contar que
quest	anno
questa	fase posizi volta
questi	about and concer of on please that were you
questo	messag moment non
qui	a ait chez connai devait in n nous ont parle pourra s
quick	and heads note one update
quickl	and
quindi	per
quinta	das
quinto	ano
quite	the
quotin	your
r	$ 0 bewerb d l m mitarb
race	color colour
radio	silenc
rafael	!
ragazz	che di
rahmen	des unsere
rail	and
rails	engine
raison	d
ramp	up
rang	0
range	of
rank	0
rapide	un
rare	diseas
rate	your
rates	may
rathau	0 zimmer
rather	a have not tell than we
rating	was
raum	c
re	advert apply band evalua opened planni sit
reach	0 for it out the you
reache	the
reachi	out
reacti	ontvan op te
read	about after by each every in it our the them this up what why with your
reader	s
readin	this we
reads	no
reager	op
real	admira pleasu regret
realis	how ons that this you
realiz	that this
really	apprec close enjoye liked need nice sorry tough well
reappl	after for
reason	accomm adjust and code for of the we why
recaiu	sobre
recebe	um
receip	by for to
receiv	0 a alerts an and applic by consid feedba for it many more one over the these this under we will your
recent	applic applie intere interv receiv submit
recept	de job
recher	d et
rechne	sie
recht	auf
rechte	worden
rechtl	gruend
recibe	este
recibi	un
recipi	please
reckon	you
recogn	as for that the this
recomm	and anothe that the
recono	por
recont	si
record	and are in keepin number of que that
recorr	en
recrea	center
recrui	and at can center consul cycle depart exerci for fraud from has in is lead manage may messag most of office only proces regula search season servic staff team the to until will write
recrut	a de du e en et para
rectif	and d et
rector	nous
recu	un votre
recurs	humano
reduce	spendi the
reeder	ag
ref	0
refer	a to
refera	z
refere	0 and are for from in is konzer number oeffen on refere to you
referr	not to
refers	to
reflec	of on the
reflex	nous
refrai	from
regard	hr of talent the this to your
regelm	auf
region	is medica office sales so
regist	charit for in number nurse office
reglem	ue
regola	ue
regret	and any de that the to we yours
regula	affair and author basis by eu indust requir so where within
reiche	wir
reicht	es
reifli	ueberl
reihen	besetz
reisek	werden
relaci	con
relate	to
releas	in it the
reliab	engine
religi	age behind creed ou sex weltan
rely	on
remain	active in on valid your
remark	on
remerc	d de du pour viveme
remet	nullem
remind	that
remote	first
remove	from it
rempla	d
rendez	vous
renewa	for of
renonc	a
reopen	it you
reorga	intern of
replie	are to will
reply	and by direct stop to with
replyi	to
repond	a de favora
report	act agency and in is it on provid that to ueber within
repres	in opport positi
repris	et
req	0 id
reques	an and for must of only paymen to
requir	a and assist for it more of on standa this to we with
requis	0 de del for has is number withou you
resear	assist associ coordi data intern positi scient
reserv	de list the une
reside	may of
resolv	to
resona	auf
resour	depart divisi ltd office servic team
respec	for of to
respir	therap
respon	a and commer de del di este for of pelo por qualit to we you
respos	ao que
ressou	humain
rest	of
resta	in
resto	de
result	all and elegid is not of togeth we your
resume	active agains and for from in on submit we will
retain	and as for in your
retent	schedu
retenu	pour toute une votre
retira	la
retire	plan
retour	plus
return	by for the to your
reuni	le
reunie	le
reussi	a dans
reveni	vers
revien	vers
review	all and applic at by for in it of our the we with your
revisa	tu
revisi	our
rgpd	vous
ricadu	su
ricerc	di e in
riceve	gli
ricevu	moltis
richte	sie
richti	fuer
ricont	se
ricord	che
ricors	al
rien	a
riferi	alla
right	fit match now of one to
rights	code of under
ring	but me you
ringra	per
rise	to
risk	analys and divisi of
risors	umane
risult	in piu
ritenu	di
rol	van
role	after and at become comes goes has here in is needs of on opens play reopen so that to was we with you
roles	and are at first for go in on open that with you
rolle	als senior
room	leader
rootin	for
roster	for
round	a and for interv is of on schedu so we you
rounds	in of
routed	to
ruby	on
rueckm	geben von
ruecks	mit
ruf	mich
rufen	sie
ruhe	angesc
rule	0 is
rules	in
run	a our renewa such the thing
rund	0 auf um
runde	fuer leider zu
runner	up
runs	the
ruolo	di
s	0 a alread always and applic been class done engage est experi gut hiring hospit intake interv l librar not office on p person progra projec r recrui report speak still talent v we websit
saas	so
sabemo	que
sable	creek
sachbe	einkau in
sachez	que
sachku	nach
sadly	we
saemtl	daten
safe	and
safegu	and
safety	engine is
sagen	dass
sagt	nichts
said	it no on positi so that the they we yes you
sais	que
sait	jamais
sala	abbiam non
salary	and as
sales	and assist engine manage repres
salesf	admini
salina	ks
saludo	y
saluta	distin
salvo	indica que
same	day recrui site thing
samedi	au
san	franci
santa	monica
sao	0
sap	berate fi succes
sara	nostra
sat	down throug togeth
satisf	refere
sauf	avis
saw	your
say	about hello i in it no so that the this we what when with yes you
says	nothin we
scale	and
scelta	e
scelto	di un
schade	und
schaff	wir
schau	einfac gern gerne
schaue	sie
schedu	a and for
scheme	and
schien	bringe
schlie	das wir
schlus	gekomm
schnel	etwas
schoen	dass gruess
schon	bald ein einmal im in kennt mit vergeb zwei
school	and board distri divisi nurse of on year
schrei	an dass ich ihnen muss sie wir wurde
schrif	eignun oder proef
schrij	en
schuel	und
schule	und
schwer	bewerb faellt getan mensch
scienc	techni
scient	0 and foreca i ii openin positi risk role
score	0 did for of
scored	agains by each higher on well
scores	are at can did were
screen	agains and for
scrive	in
scrivo	in
scrum	master
se	a adequa ajusta candid ci conser cruzem e encont ha inscre la le libere ne por presen public que queda quiser reacti ti un und
search	! agent and commit curren firms for going has is our the to
season	and
seat	and in we
seats	and
sechs	monate
second	choice entret half in interv meetin place round school seat stage try
sectio	0 at of on
sector	and
secure	destro
securi	analys and engine manage number offere office
sede	di
see	a anothe below eight how http if it more our simila so someth the them this us what you your
seeing	the your
seek	a
seen	in one this
sees	it
seguic	su
seguim	a
seguin	do
seguir	adelan com con en
seguit	alla della
segund	semest
sehen	sie uns wir
sehr	angene anspre geehrt gefall gefreu gut guten guter leid positi sympat ueber viele
sei	bitte nicht
sein	de geben wird
seiner	sitzun
seit	0 dem drei heute letzte
selbst	frei noch
selecc	a de para
seleci	a para
select	a and anothe at board candid commit criter for hebben heeft offici on other panel proced proces the this those to was
seleti	esta para
selezi	del per
sell	it
semain	dernie
semana	y
send	it me receip the them to us you your
senden	sie wir
sender	and immedi
sendin	in over us your
senior	backen consul contro data fronte ios produc recrui
sense	and
sent	again by from in on this throug to us you
sentim	comuni decirt las no
separa	messag post
septem	0 and in
ser	consid la parte transp
sera	donc possiv
seran	tratad
seras	de
series	b grade is
seront	pas
serve	and piu
serves	0
servic	advise agent and center centre commis coordi de des du engine is ltd office provid recrut repres rh rule techni
servin	the
serviz	person
sessio	was with you
set	a by either for of on out up
settim	e
settin	and
settle	it on
setzen	wir
seu	cadast contac curric e intere nome percur perfil
seus	dados elemen
severa	locati of people years
sex	nation sexual
sexual	exploi orient
sexuel	identi orient
sezion	lavora
shall	be keep not
share	indivi it that this your
shared	about servic
sharin	your
sharp	and
she	can had has her is lives said will would
sherif	s
shift	and or
shire	counci
shop	before
short	call list listin note notice of report versio
shortl	and candid for panel stage you
should	a an anothe anythi be have i it not someth state the there we you
shout	if
show	that us
showin	intere us
shown	and in on
shut	until
si	apre bien ca comuni e en era la le presen se surge te tu un une vous
siamo	in spiace
sich	0 aber allein als am an auch auf aus aussch bei beworb bitte daran das davon die eine erneut etwas fuer gemeld gern gerne gester ihre im in jederz mehrhe mit nach ueber um viele vorste wieder wuensc zu
sicher	dass
sichtu	aller haben
side	for of
sido	cubier selecc
sie	ahnen als am an auch auf aus automa bald bei beim besten bis bitte brauch dabei daher damit dank darin darueb das dass dazu den der die dies diese dieses dort ein eine einen einver ermunt ermuti erreic es finden freund fuer gefall gehoer geloes gern gerne haben hat hatten herzli hierfu ihr ihre im in innerh ist je jederz jetzt keine koenne laufen leider mein mich mir mit moecht nach nicht regelm schon sich sie so sonder trotzd ueber um uns unser unsere unter versta vielen von waeren waren warten weiter wollte zu zukomm zum
siege	social
sieht	das
siento	habert
sift	for stage
sifted	agains
sign	in up
signal	techni
signat	de is
signed	agreem up yester
signin	in
simila	jobs openin vacanc
simply	reply
sin	efecto el embarg
since	0 been i made that the then we you your
sincer	apprec talent
sind	0 auch auf behalt bis davon die ein es fuer keine nach nehmen nicht regelm sicher sie ueberz uns wir zahlre zu zum
single	purpos
sinist	auto
sir	madam or
sistem	de
sister	home
sit	and in next the
site	and carrie child de engine first for in often on regula reliab so to where
sites	de in on
sitio	de
sito	e
sittin	the
situac	no
situat	change de evolue
sitz	in
sitzun	am auf vom
six	0 candid mois months people weeks years
sixty	countr
skill	set
skills	and are we
skip	the
slots	with
slow	reply to
slower	than
sluite	qua
small	charit group number team thank
smartr	candid inc
so	as che dass did do far from gern here i if in it keep koenne lange let long many much no nobody not open patien please sorry that the there they this unfort viel vielen we weit wie will wont you your
sobald	eine sich sie wir
sobre	a el o
soc	analys
social	et media securi
societ	is
sodass	wir
sofern	sie
sofia	thanks
sofort	wirkun
softwa	before develo engine entwic for in
solche	leute
sole	finali proper
solici	a is regula
sollic	als bij en hebt meer naar niet op van voor
sollte	das die sich sie wir
soluti	archit engine
some	diffic feedba hard of positi simila time tips tough
somebo	and else from on to who with
someon	else for from is local more on who with
someth	else for more opens suitab that to we
sommes	au pas
somos	0 consci uma
sonder	ergibt nur
sono	le state stati tratta
sont	conser destin etudie ouvert pas traite
soon	as
sooner	than
sorgfa	durchs geprue pruefu
sorry	! about and but dass for i it that to und
sort	of
souhai	beauco bonne de plein pleine une
sound	like
sous	chef le
souscr	au
sowie	auf das die fuer sexuel
sozial	herkun
spaete	0 sechs zeitpu
spanne	gespra
sparin	your
spass	gemach
speak	about to with
speake	and
speaki	to with
specia	and at job positi role solven they
specif	in
spedit	und
speich	wir
spendi	most the your
spent	more on with
speria	di
spiace	di
spijt	moeten
spoke	to warmly with
spoken	to
sponso	has visas
spot	on
spots	for
spring	! and insigh when
sr	techni
st	and branno brenda john lauren oswin
stack	develo engine
staerk	mit
staff	and engine machin nurse of regula softwa
staffi	agenci team
stage	0 and for of we who
stagia	en
standa	in of was
standi	in
stando	in
stark	die
start	date in monday on over straig with
starte	on yet
starti	your
starts	monday with
stata	annull selezi
state	of or the univer
statem	on
states	and
stati	approv
statio	and
stato	inviat
status	citize geneti has in of or protec sexual under
stay	active connec in on safe with
stayed	with
stays	active in
steckt	und
steel	recrui
steht	es ihnen in
stelle	0 als auf aus bei besetz betrof bewerb der des eine erfolg finden findes frei geht haben im in inform ingeni inzwis ist it jetzt konnte leider mit neu nicht noch projek refere reicht sachbe sind social und unter veroef viel war wieder wird wissen wuensc wurde zu zur
stellt	keine
step	in of
stiamo	cercan
sticht	de
still	availa intere lookin on open talkin
stood	out
stop	extern here on receiv the to you
stoppi	all by here
store	manage your
stored	for in
story	with
straig	away to with
strebt	eine
street	media
streng	of
stress	engine
strom	gas
strong	and applic backgr candid field letter on people recomm respon we
struck	by
struct	and engine
strukt	interv
studen	and at data in of postin progra this
studie	and with your
studio	and
studiu	!
study	zur
stueck	besser
stuhl	frei
stuur	dan
su	candid conoci curric dispos intere linked partic solici un
sua	aula candid experi jornad nao parte partic sensib
subjec	line to
submis	for from we
submit	a an applic for to withou you your
subscr	to
subsid	are
substa	design
succes	! applic bij candid dans for in manage met on person this verder with
sucess	! na pessoa
such	a as positi short
suche	! fest nach viel
suchen	eine fuer im wir
suerte	! en
suffic	number
suit	our you your
suitab	arise for openin opport positi role vacanc
suite	a de du favora
suited	to
suits	you
suivez	nous
sujet	du
sul	serio
summar	of
summer	0 analys and intern party so
suo	curric futuro profil
super	und
supera	la
superv	0 at de post
supple	questi
suppli	in of
supply	chain
suppor	and associ engine office statem the worker
sur	demand des la le les linked nos notre quelqu ta un une vos
sure	that you
surge	algo otra una
sus	datos
suspen	and
switch	and
system	admini and at before design engine for genera gespei in is of so talent until
ta	? candid
taetig	als an bei beim finden im in
tag	der frau herr ivy mit theo
tage	nach
tagen	an auf
take	a an and any care home it on place pride severa that the this two up you your
taken	a by down forwar in me off on so the to up with
takes	a about time up
taking	anyone it longer part the things to you your
tal	?
talent	acquis aufneh behalt commun e networ partne people pool studen team y
talk	about it of on things to was with
talked	about it with
talkin	about it to with
tambie	la
tap	room
tar	entro
tarde	!
te	agrade animam beware blijve contac cuento dar desani deseam encuen escrib faire gaan hebben inform komen llamo llegar lo maken nemen nodige parece pueden recont sollic verval weerho zeggen zetten
tea	as
teache	and of
teachi	assist
team	! about and apprec as at brauch can der di etwas feels for had has hat have hr i in is lange last lead leader may member met needs of on over please review right so thank that this und von war was we who will you
teams	and are besser here
techni	0 artist but data discus hochsc ii interv panel proble progra recrui role search suppor was writer
techno	!
tecnic	a de e superi y
teil	der unsere
teilen	sie wir
teilna	am an
teilpr	b
telefo	klang mit und wir
teleur	voor
tell	me us you
tells	us
tem	experi
temoig	a
temos	como
tempo	che dedica determ indete para
temps	de que
ten	0 minute weeks workin
tenere	il
tenion	a
tenure	track
tenzij	je
teo	we
ter	partic vindo
tercer	lugar
term	care
terme	de
termin	am dell the
termos	do
terms	of
terraf	and
territ	of
tes	coordo
tessa	lindqv
test	and engine for is ist items techni teilge was
testin	and or
tests	and are for
text	messag stop
than	0 a i in it keep leave let ninety on one others our ours planne six sixty that the we what you
thank	all you
thanki	you
thanks	a again all and for so you your
that	0 ? a after all an and anothe anyone applic applyi are as at becaus came can candid canvas change descri did do end ends fit fits follow from goes great group had has have helps i in includ intere is it kind lightl list lookin looks made makes manage many match matche matter may means my no nobody number of offer on one other our people period person progra reason reflec regret requis said second settle so suits the there they this time tipped took under was we were when will would you your yours
the	0 above access accoun actuar ad addres adjunc admini advert agency agreed airpor announ answer appeal applic appoin appren area areas armed arts assess assist associ attach author autumn award back backen bank bar basis bearer benchm best better big bigger binder bit board boat books bottom box boxes brakes branch brand bridge bright budget bus busine button calend calibr call campai campus canal candid car care career case cases catego cellar certif chair chance chat chief childr city civil claims cleane cleare client clinic closer closes closin cloud code coding collec colleg coming commer commis commit commun compan compet comple compli comput concur condit confid consum contac conten contin contra contro conver cookie counci countr county course crew criter critiq cross curato curren custom cut cv data databa date day dean debrie decidi decisi delay demand demo depart depth design desk detail detect differ digita dioces direct disabi discus distan distri divers docume door drawer drawin duties e early ecomme editor effort eligib email embedd employ enclos end engine englis error essent eu europe evalua event events examin exchan exerci experi facult fair fall family faq fd federa feedba field final finali financ firm first five flat follow form foundi four fourth freeze front fronte full functi fundin fundra furthe future gap garden gazett genera girls good govern grade gradua grant ground group growth hardwa head headco health heart high higher highes hiring honest hospit hotel hours hr human inconv indivi indust inform inside instit instru intend intere interi intern interv invent invest ios java job june junior junipe kestre kettle key kitche knowle lab labora land lands laptop large larges last law lead leader leadin learni lectur ledger legal length lesson level libert librar licens line link list local long look loop machin mailbo main manage market match meanti mechan medica meetin member mercha messag messy middle migrat minimu minist minute mobile moment money month mornin most museum name nation nature needs new news newsle next nice nicest nine notes notice number nurser occupa offer office old one ones online only onsite ontari open openin opport opposi oral organi other others outcom pairin panel paper parale parent part partne pass passio past patien pause pay paymen payrol pensio people period person pharma phone pipeli place plan plant platfo pleasa pleasu point pool portal portfo positi post postdo postin power practi pre prefer prescr presen press princi privac proced proces produc profil progra projec proper provin pruden psycho publis purpos qa qualif qualit quanti questi r radio rankin readme real reason receip recent recept recrui region regist regula releva remain renewa report reques requir requis resear reserv reside respon rest result resume review right ring river road role room round said sales same sample san schedu school scienc scient score scores screen search season second sectio sector securi select semina sender senior series servic sessio shift short shortl side sift sister site situat six sixth size skills slow smartr softwa sole solici soluti sous specia specif sponso spot spring staff staffi stage standa start state status store story streng stress strong struct studen studio subjec submis subseq succes summer suppli supply suppor system table take talent talk tap tariff team techni teleph territ test tests thing things third thistl though threat three thresh ticket time timing title tone top trade tradit train traine trial trip troubl trust truste two u uk unders unit united univer ux vacanc very video virtua visual volcan volume volunt vote walk wareho water way web websit weeken welfar wexcom whiteb whole window winter word work workin worksh world worst writte yard year zero
their	belt hiring intere own second side thanks
them	all and are at first has have i in is on out so sorry the this to which with you
then	delete our we will
theo	brandn
therap	and prn
there	! and are be has is may might too was were will
theref	be been cancel had i no not we will
these	? are emails messag places
they	are asked did do enjoye feel felt had have liked loved need really said should stand though want went were will wish would
thing	but in to we
things	about furthe pick stand that thaw throug to up you
think	about it of that the would you
thinki	about of
third	of partie
thirty	days
this	? addres aftern all and announ as automa becaus buildi by campai case comes commun compet corres cycle decisi does e email fall from harder has hire in inbox is job junctu kind letter level line mail mailbo may means messag moment mornin myself note notice notifi occasi off office one openin opport part partic person phd point positi post postin proces put quarte reason recrui refere refers regard requis role round search season stage status summer team the time to took type up vacanc was way week will year you
thistl	crew
thorou	review
those	applic candid invite of select that we which who whose with
though	about and it not of that the we you your
thousa	of
three	days months of people rivers things visits weeks years
thrill	to
throug	a all applic everyb everyo four in it of our that the them this three to what your
thursd	and is s
ti	auguri inviti ringra scrivo sei va
ticket	to
tidewa	people
tiempo	dedica que y
tijd	die en
tiktok	and
till	at
time	and around as at becaus being by de for in it no off on our round so sorry that the to we will with you your zones
tiny	steps team
tipo	de
tipped	it
tips	from on
tisch	und
title	band system
titoli	e
titre	de
titula	de du
to	$ 0 0:0 @ a accept access accoun act add advanc advise all an and anothe any anybod anyone appeal applic apply appoin arrang ask assess attend be become bring browse budget build buildi buy call campus cancel candid change chase check choose circle claim close come compen comple comply concen confir connec consid consul contac contin convey date decide delete disapp discov discus disput divers do draw drop each email end evalua every everyb everyo expect experi explor expres extend fill final financ find five focus follow four friday friend get give go grow hartwe have hear help her hire hold humani improv includ indivi inform interv intro introd invite it join keep know learn leave let like live log look make manage me meet more move my next nine no not notify obtain offer on one open opt other our pass patien pause pay people pick place positi postin prepar procee progre protec provid pursue put questi race re reach read reappl receiv reduce regula remain remove report reques respon resume return review ring run safegu satisf say schedu screen search second see seek senior set settle share shortl show sign sit somebo someon speak spend sponso st start stay stop strugg studen submit suppor take talk teach tell tessel text thank that the them think this those thursd time train try turn two update us use view visit wait watch what which whom wish withdr work write you your £
tobacc	free
toch	gaan
todas	as las
today	and employ than we
todo	mundo o
todos	los os
toeste	hebt
togeth	0 and last the with
told	about them to us when you
toll	free
tolle	bewerb
tomorr	if
ton	book
tonigh	and
took	a an in longer over place somebo the to us
tools	that
top	0 aber jobs of
torni	a
tot	de een na onze
total	0
totall	unders
touch	! ? again and as if we with
tough	call calls
touren	auf
tourne	autour
tous	les nos
tout	a d engage moment
toute	l notre
toutes	et les
tra	i
trabaj	con
trabal	com de
tracki	system
trade	offs
tradit	custod territ
traffi	in
train	driver fare ticket
traine	and solici
traini	as center contra is
traite	de
transc	and
transi	author
transp	a and nondis
tras	analiz evalua valora
tratad	confor por
tratto	da
travel	expens
traves	de
trayec	profes
treffe	bei die musste
tres	dias entrev
tri	valley
triage	partic
trial	day mornin shift shifts
tried	your
trip	to
trotzd	danke fuer mit muesse
troubl	you
trouve	ci procha quelqu rapide
trovar	al
truly	apprec enjoye sorry value
trust	and is
truste	have of
try	again the to us
ts	sci
tu	as busque candid cuenta curric cv experi intere nous partic perfil permis portes postul proces solici
tua	candid
tudo	bem
tue	compet
tuesda	a and to
tuitio	assist
tun	wir
tuo	percor profil
turn	on
turned	down
turno	di
tus	antece datos ordene
tut	das mir uns
tutte	le
tutti	i
tv	l
twee	andere jaar keer
tweede	keus
twelve	0 months
twenty	six
twice	and the
two	and candid conver days finali founde hundre member minute more of others paid people review rivers rounds things week weeks years
type	of withou
u	dat heeft hierme is kan kunt meedel niet ons s succes uit veel voor zich
ue	0
ueber	0 das de dein deine den dich die eine einen ihr ihre messen neue unser unsere
ueberl	fuer haben und unterl
ueberp	unsere
uebers	finden ihrer
uebert	worden
ueberw	wir
ueberz	dass
uebrig	bewerb
uffici	acquis estero risors
uit	de om te voor
uitgen	voor
uitges	en
uitnod	voor
ultima	fase
um	abraco adeus ano beijin candid den die e ein eine einen ihr nachsi period prazer retorn sistem ueber versta
uma	analis das decisa empres respos vaga vez
umfass	erfuel
umgang	mit
umso	mehr schwer
un	0 abrazo agent altra altro an ano assegn attent autre bon candid colleg consei cordia correo d delai deuxie droit emploi examen grand il mensaj mes messag mot perfil period peu po poste posto progra puesto qui ragazz retour saludo terzo
una	compan empres figura person ragazz vacant vez
unabha	von
unable	to
unatte	mailbo
unaufg	auf
unbest	zeit
und	0 alles am an angene anschl auch auf bedank bedaue begrue bei beobac berufl betrei bewerb bis bitten da dafuer damit danke danken darf das dass dein deine den der die diese dokume dort ein eine entsch entwic erfolg es fachli foerde frau freuen fuer fuers gruess habe haben hat herren herzli hoffe hoffen ich identi ihr ihre im in inform insbes intere ist jugend kandid keine koenne kolleg kommen kunden lehre leider loesch machen mehr melde melden mir mit mitarb moecht muesse musste nehmen nicht nichts nieman nur ob ohne patien persoe person privat produz rund sagen schlie schrei schuel sich sie sind sozial steht stellt suchen tiktok uns unser viel von wann was wenn werden wir wird wochen wuensc wuerde
undeli	and
under	a consid it my our repres review sectio the their this which
unders	and how if that this you
une	autre bonne candid duree etude experi heure nouvel opport person pleine repris suite
unfort	after at for have inform it no not on the there they this we will you your yours
ungut	und
unifie	school
union	and
unit	0
united	by kingdo states
univer	and de does gradua has hospit is of recrui relati s waalst
unless	the you
unmoni	addres mailbo
uno	che de
uns	aber alle alles als am anderw auch auf beeind bei bewerb beworb bis bitte dafuer das dass dazu dein deine deshal die dies dieses diesma echt ein einen entgeg entsch fachli freuen fuer gedach gegen genomm gepass gern gerne gewoge grunds gut hat herzli hospit ihr ihre im immer in intens ist jedoch jetzt keine leid leider melden mit nach nicht noch nochma nun richti riesig schwer sehr sobald ueber ueberl um vor vorges waren wenn wieder wirkli zahlre zu zum
unser	anford bewerb budget gespra insera kunde servic team untern
unsere	absage aktuel anford anzeig ausbil aussch auswah bedaue beiden besten bewerb branch datens einric einste entlas entsch filial finanz gescha gesell haeuse haus hause homepa intern kanzle karrie kinder kolleg kunden kundin newsle person produk region stando stelle system talent untern verwal vorste wahl websit werk
unsoli	resume
unsubs	from privac
unsucc	and applic at in on
unter	beacht beruec den der diesem einste http karrie mein www
unterl	auf aufmer bis eingeh fuer genau gerne haben in koenne loesch mit muesse nach nicht reiche senden sind sorgfa und unter werden zu
untern	danken hat nicht
unters	guelti machte
until	0 after at autumn furthe it june spring the then we
up	! 0 a after again all and as at before by choosi for i in job more moving next offeri on our that the this to we with your
update	daily from it on or the to you your
upon	review the
urteil	ueber
us	! a about again and as at before facebo for from get have here hope if in instag know last linked more on over read sat so that the this throug to toll two up we what when who with within you your
usajob	gov
use	ai it me my of our the to your
used	by for in our to
useful	and i
using	a the
usted	ha no
uw	belang brief cv gegeve intere kandid loopba persoo sollic verder
ux	design resear ui writer
v	ex non
va	a
vacanc	and announ are at by can comes for has id in notice number of please will with
vacant	acorde de en fue y
vacati	scheme
vacatu	bekijk beleid die proces te van voor weer
vaga	analis de
vagas	pareci
vakanz	auf wieder
vale	nhs
valid	for
valley	hospit
valora	las todas
valore	na
valuab	time
value	the your
valued	your
values	and are
valuta	del
vamos	a dar seguir
van	a afgelo alle andere beleid consul de der deze dinsda een het je ons uw wie
vander	wir
vantre	for is talent
veel	reacti succes
venait	a
venir	a
ver	oferta
verarb	ihre ihrer
verbal	feedba
verban	met
verbin	bleibe mit
verbun	intere
verdae	nachri
verder	in loopba met te
verdic	on
verfah	beteil daher damit datens fuer geloes ist keine nicht ruht wieder
verfol	wir
verfue	stehen ueber und
vergan	jahr woche
vergeb	der sodass und worden
vergle	der mit
vergli	und
verhaa	over
verifi	engine
verlan	von
veroef	wir
verpas	sie
vers	toi vous
versic	dass ihnen
versio	below franca
verso	la
versta	dafuer dass fuer und
verste	das sich sie
versuc	sie
vertra	danken das in und
vertri	m und
vertro	erop
vervol	van
vervul	en
very	best close few glad good happy hard high much select sorry strong taken welcom well
verzic	wir
vet	disabl
vetera	and prefer status
veteri	group recept
veux	pas
vez	nao que valora
via	je the
video	de editor interv
viel	arbeit erfolg freude glueck muehe zeit
viele	bewerb davon gruess gute
vielen	dank
vielfa	und
vielle	bald in ist
vielza	der qualif von
viene	de
vient	d
vier	leute plaetz weken wochen
view	all in our simila the this your
vijf	kandid
ville	de
vind	je
vinden	van
vinier	a
visibi	sur
visibl	a minori
vision	from
visit	http on our the with
visita	a
visite	de nuestr
visiti	and assist our
visits	i
visual	mercha
vivier	de pendan
vn	0
voce	contin foi nao pode se
voldoe	aan te
volgen	jaar keer ronde
vollem	umfang
volont	lektor per
voltar	a
volume	of we
volunt	and coordi days with
volver	a
vom	0 arbeit ersten
von	0 allen bewerb den denen der dir dort drei dritte eignun einem einer elf frauen geschl grund herzen ihnen ihren kandid mitbew neuen sechs uns unsere vier zwei zwoelf
voor	andere de deze een het iemand je jou onbepa ons sollic u uw wijkve
vooral	een omdat
voorja	start zoeken
vor	ablauf allem dem der diesem einer
voraus	getrof treffe
vorers	ausges nicht
vorgab	nach
vorges	haben
vorige	week
vorlae	hausha
vorlag	der
vorlie	die
vorsic	vor
vorsit	des
vorsta	dr hat
vorste	am eingel entspr fuer in kannst koenne noch zur
vortra	ueber und
vorzue	hochac
vorzug	gegebe
vos	aspira attent compet coordo demarc donnee droits recher repons
voted	to
votos	de
votre	accord candid compre compte connai cv demarc dispon dossie engage espace experi intere n ne nom numero parcou part passag profil projet relanc result
voulu	nous
vous	au auriez avez aviez comme concer dire dispos en encour est etes etiez etre faire inform intere invito le les lui n ne nous portez pour pouvez prie prions propos recont remerc rencon sera si souhai trouve
vp	people
vragen	?
vriend	groet
vroeg	hoe
vulner	adults
w	0 d m
waar	we
waarop	je
wachse	weiter
waere	die
wage	employ
wahl	auf gekomm ist nicht
wait	0 for on until
waitin	for on period to
walk	in throug
walkin	us
wann	und wir
wannee	er het we
want	a somebo someon this to you
wanted	someon to you
wantin	to
wants	somebo to
war	am dass die durchw eine knapp letztl mega wirkli
wareho	associ operat superv team
waren	das die fuer onder uns
warm	and wishes
warmly	of
warten	lassen
wary	of
was	0 a about among an approv around as based better clean close consid das de discus du excell except extrem frei fun genera given good great hands high hoping humbli ich impres in lookin lovely made more moved never nice not offere on one partic passed passie planne positi read really receiv review select sent set so stiff still strong taken that the to unsucc very well where wir yours
wat	de een je meer we
water	qualit
wattle	bay
way	a all and dimini in that the throug to we you
ways	to
we	acknow advert all also announ answer apolog apprec are ask believ beslot beware both brough build call can cant carefu celebr chose close collec conclu consid contac could curren de decide delete did discus do draw encour ended enjoye expect explai extend feel felt filled gaan get got grow had handle have hebben help hire hired hold hope hoped hopen iemand in interv invest invite je keep kept kiezen know kozen kregen kunnen leggen like liked look looked lost love loved make may mean meet met might minder missed must need needed never niet nodig nu offer offere often only open openen operat partic pay picked plan post prefer proces promot reach read realis realiz really receiv recent recogn recrui refer regret regula retain review run saw say search see select serve set shall sincer speak spoke starte stay still take talked thank then theref think took truly unders unfort use value verder very voor want wanted waren welcom wensen went were weten will wish wont work worked would write zoeken zouden
web	develo site
websit	and every for in regula where
wednes	of so with
week	! about and of one that to we
weeken	and you
weeks	and of
weg	alles mit viel wuensc
wegen	der
weh	tut
wei	jie
weil	das die du er sie uns wir
weiss	dass ich
weiter	! an auf aussch auswah auszus bearbe beruec berufl berufs bewerb deren die gespra jobs jobsuc lebens nachri nicht nutzen offene stelle suche und vakanz verfah verfol verlau viel weg werdeg zu
weken	na
wel	op voor
welcom	and applic to you
welfar	of
well	! and as be but for in on qualif the with you
weltan	behind
wen	wir
wenden	sie
wenige	person
wenn	du es ich man sich sie wir
wensen	je u
went	back for throug to with
werdeg	gegebe im viel wuensc
werden	auf automa bei da danach datens die geloes gemaes ihre im keine koenne konnte moecht nach nicht saemtl sechs sie steht und unter wir wuerde
were	0 a able assess assign brilli coming compar consid deligh due for fortun found given great here hoping impres in interv lookin lovely lucky many more my named not of on one other our overwh really receiv shortl some still strong struck the three thrill to very
werken	! 0 ? bij
werkge	heeft
wert	auf
werten	sie
wertun	ihrer
wertur	ueber
weshal	wir
weten	dat of
what	a came does else happen has i is it now our that the they this tipped was we you
when	a anothe i it new or our positi someth the they we you
whenev	a you
where	a applic it the they things we you
wherev	you
whethe	a or the there they to we you
which	are can end few has i includ is it may means of opens the they time was we were will you your
while	and everyo i the there this we you your
who	accept alread applie apply are asked came can care claim come comes could did had has have i interv is knows live may meet meets more most need reach s sat sees want wants was we were will would
whole	or panel person
whom	we
whose	availa backgr experi profil qualif skills
why	am it not our people we you
wide	hiring
wie	bei de du lange privat sie viel wir
wieder	! auf aufgen aufneh bei der freige geoeff melden von zu
wij	als beslis beslot danken de een hebben met nodige op realis u uw wensen ze
wil	je
will	add apply ask be call check close come consid contac contin disqua do drop find get give go hang have hear hold i invite join keep know let look make need never no not of open pay post probab put reach receiv refund remain resume retain ring see send shout start stay take theref think try write
willin	to
willst	!
wir	alle allerd als am an andere angesi arbeit auch auf aufgru aus bedank bedaue begrue bei bewerb bezieh bezug bieten bitten brauch daher danken darauf das datens dein deine den derzei dich die dieses dir drueck eine entsch freuen fuehre fuer gehen geloes gemaes geprue gerade gerne haben haette hatten heute hoffen ihnen ihr ihre im in inzwis jedoch jemand keine keinen koenne kommen lange laufen leben leider letzte loesch mehr mit moecht muesse musste nach naechs nehmen nicht nieman nun nur regelm rund schlie sechs sehen sehr selbst sie sind speich stelle suchen ueber um uns unsere unter vernic versic vier von vor wachse werden wieder wissen wollen wuensc wuerde zu zum zwisch
wird	auf aus bei bis bist daher das die eine es frau fruehe mit nicht von
wirkun	fuer
wirtsc	lage
wish	for i to we you
wishes	and for from in the you
wishin	you
wissen	dass leistu mitarb r volont wie
with	0 a all an and anothe any applic arrest articl ashgro best candid care code compan crimin data design direct disabi dr effect either employ every everyo everyt finals four good gratit great hands how immedi in intere ironbr it just kind level local me more mr my myself nearly new next no one other others our over people pleasu prior real refere regard regret respec sam severa some somebo someon strong summit terraf thanks that the their them this those two us warm wexcom what which you your yours
withdr	and by from the this with you your
within	0 a five our reach ten the thirty three two
withou	a an anothe having it making regard seeing you
woche	mit vergeb
wochen	haben nach
wofuer	wir
wollte	die gern
women	and in indige
wonen	bij
wont	be
word	with
worden	confor ontlee openge vier
wordt	niet
work	and at but experi for goes here histor in is on or out poster the was with
worked	in on throug with
workfo	that
workin	at days for interv studen togeth with
workpl	and
works	in with
worst	answer
worth	your
would	alread also be consid do encour find genuin gladly got handle happil have help honest hoped let like love need not prefer put rather said suit think want welcom write you your
wrappe	up
wrappi	up
write	furthe this to up with
writes	from
writin	about and on sample to with within
writte	appeal examin exerci offer test to
wrong	with
wrote	on to which
wuensc	dir fuer ich ihnen sich wir
wuerde	ich sie uns wir
wunsch	zuruec
wurde	an aus automa eine entsch geschl maschi ueber vom von zwisch
wurden	anhand im in
wusste	es
www	usajob
x	and
xing	kununu
xxx	xxxx
xxxx	xxxx
y	a agrade asi aura brc compri con de donner el en figure gracia hoy la las ld le me no nos por que recuer repond reserv si sin te tu un ya yo
ya	esta ha habia no tenemo tiene
yard	and
year	0 ? and for if in is it or round runnin s so studen the to we write you
years	ago and follow for in of on with
yes	this
yester	and the
yo	misma
york	city
you	! ? a about accept after again agree all also an and answer anythi applie apply applyi approa are around as ask asked at attend back becaus before believ better built but by came can choose chose clearl come consid contin could decide dedica did direct do down end enjoye ever every explai feel find first for forwar four from gave get give go good got had hangin have hear here hold hoped how i if in interv into invest is keep know left let like live look luck made making may meet met might mind must need next no nothin obtain of off on once one opted or over pass person please prepar presen provid put qualif quite read receiv recent recogn requir right said scored see sent shared should so some spent spoke stays still submit succes suspec take taking talk tell than that the think this though throug to today told took turned unders upload use very wait waitin want wanted we well were when who why will wish with withou work would write wrote you
young	people
your	abilit academ accoun agreem answer applic approa assess availa backgr bank c calend candid career case choice circum commit commun consen contac contin conver creden criter cv data day detail diary docume e email employ energy enthus existi expect expens experi eye figure file final first form furthe future heart honest hr idea inbox inform intere interv invoic job knowle last lesson letter manner materi mobile moodbo mother name next notes number online organi other overal own papers partic passwo patien perfor permis person phone portfo potent prefer presen proces profes profil proper propos qualif questi rating reader recent record recrui reel refere report reques resear respon result resume right rights score scores search second semina side situat skill skills social standi start status story streng studie submis submit suppor take techni test thinki time train travel trial two unders update valuab video visit walk way work writin writte
yours	among came did faithf includ is made sincer this was we were
yourse	forwar
z	0 n
zahl	qualif von
zahlre	bewerb
zeit	! die fuer genomm im und versch zum
zeitpu	erneut nicht wieder
zelfst	een
zentru	fuer
zero	to tolera
zetten	we
zij	hebben
zijn	0
zimmer	0
zoals	beloof
zodra	er
zoeken	we
zoekt	iemand
zorgvu	bekeke
zu	arbeit besetz bewerb deiner dem den der diesem dir einem einer entsch gehen haben ihrem ihren ihrer ist keinem koenne lesen machen meinem muesse nehmen sagen schaet schrei sehen sprech tun ueberm uebern uebert uns unsere verfol vergeb verste viele vorste wenden werden zweit
zugang	dieser dieses
zuge	der einer gekomm kommen
zugesa	und
zugest	haben
zuguns	einer eines
zukunf	alles bei nur viel wuensc
zuletz	in
zum	0 anlern auswah beispi datens ersten gespra jahres jetzig kaufma kennen lachen probea quarta schlus sommer thema umgang vorste zuge
zunaec	moecht
zur	abholu besetz durchf elektr kenntn kennza nieder stelle verarb verfue
zuruec	auf die und werden
zusage	erteil geben
zusamm	mit und
zuschr	erreic hat
zusend	ihrer
zustel	ihres
zwei	andere leute naecht plaetz tagesk wochen
zweite	gespra halbja runde
zwisch	anderw den eine intern mit zwei
zwoelf	monate
£	0
¤	0
`;
