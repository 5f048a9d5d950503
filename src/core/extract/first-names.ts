import { foldText } from '../read/fold-text.ts';

/** First names that are common where our languages are spoken, folded. */
const FIRST_NAMES = new Set(
  `
  aaron abdul abigail abhishek adam adele adrian adriana agnes ahmed aisha ajay akash alain alan alastair albert alberto
  alejandra alejandro alessandra alessandro alessia alex alexander alexandra alexandre alexis alfonso alfred ali alice alicia
  alina alison allison amanda amandine amber amelia amina amir amit amy ana anais anastasia andre andrea andreas andrei andrew
  angel angela angelika angelo anita anja anjali ankit ann anna annabel anne annette annika anthony antoine anton antonella
  antonia antonio anuj anup april arash ariane arjun armin arnaud arne arthur arturo ashley ashok astrid aurelie axel ayse
  barbara bart bastian beate beatrice beatriz ben benedikt benjamin benoit bernadette bernard bernd bernhard beth bettina bianca
  bill birgit bjorn bob boris brad bram bram brandon brenda brian bridget brigitte bruce bruno bryan caitlin camila camille carl
  carla carlo carlos carmen carol carolin carolina caroline carolyn caterina catherine cathy cecile cecilia celine cesar chantal
  charles charlie charlotte chiara chloe chris christa christel christian christiane christina christine christoph christophe
  christopher cindy claire clara clarissa claudia claudio claus clemens colin connor constance corinna corinne courtney craig
  cristiano cristina cynthia damien dan dana daniel daniela daniele danielle danny dave david davide dean debbie deborah deepak
  denis denise dennis derek detlef diana diane diego dieter dimitri dirk divya dmitri dominic dominik dominique don donald donna
  dorothea dorothee doug douglas duncan dylan eberhard edgar edith eduardo edward eileen elaine elena eleonora elif elisa
  elisabeth elise elizabeth ella ellen elliot elodie elsa emanuele emil emilia emilie emily emma emmanuel emre enrico enrique
  eric erica erik erika erin ernesto ernst esther ethan etienne eugene eva evelyn fabian fabien fabio fabrizio fatima federica
  federico felicia felicitas felipe felix fernanda fernando filipe finn fiona florence florian frances francesca francesco
  francis francisco franck francois francoise frank franz fred frederic frederik friederike fritz gabriel gabriela gabriele
  gabriella gareth gary gavin genevieve geoffrey george georg georgia gerald gerard gerd gerhard gianluca gilles gina giorgio
  giovanna giovanni gisela giulia giulio giuseppe gloria gonzalo gordon grace graham greg gregor gregory greta guido guilherme
  guillaume gunter gustavo guy hannah hannes hans harald harry hassan heather hector heidi heike heiko heinrich heinz helen
  helena helene helga helmut hendrik henri henrik henry herbert herve hilary hilde holger hugo ian ibrahim ignacio ilaria ilona
  ines inga inge ingo ingrid irene iris irina isaac isabel isabella isabelle ismail ivan ivana jack jackie jacob jacqueline
  jacques jaime jake jakob james jamie jan jana jane janet janine jared jasmin jasmine jason javier jayden jean jeff jeffrey jen
  jenna jennifer jenny jens jeremy jerome jesse jessica jill jim joachim joan joana joanna joanne joao joaquin jochen joe joel
  johan johanna johannes john jon jonas jonathan jordan jordi jorg jorge jose josef joseph josephine josh joshua joyce juan
  judith judy julia julian juliana julie julien juliette jurgen justin justine kai karen karin karina karl karla karsten katarina
  kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kavita keith kelly ken kenneth kerstin kevin
  khalid kim kimberly kirsten klaus konstantin kris kristen kristin kristina kumar kurt kyle lara larry lars laura lauren laurence
  laurent lea leah lena leo leon leonardo leonie leslie leticia liam lilian lily linda lisa liz lorena lorenzo lothar louis
  louise luc luca lucas lucia luciana lucie lucy luigi luis luisa lukas luke lutz lydia maarten madeleine madison magdalena mahesh
  maike maja malte manfred manish manoj manuel manuela mara marc marcel marcela marcelo marco marcos marcus margaret margarita
  margot maria mariam marian mariana marianne marie marija marina mario marion marisa marius mark markus marlene marta martha
  martin martina marvin mary massimo mathias mathieu mathilde matt matteo matthew matthias matthieu maureen maurice mauro max
  maximilian maya megan mehmet meike melanie melissa mercedes meredith mia michael michaela michal michel michele michelle miguel
  mihai mike mikhail milan milena miranda miriam mohamed mohammad mohammed moira molly monica monika monique moritz muhammad mustafa
  nadia nadine nadja nancy naomi natalia natalie nathalie nathan neha neil nele nicholas nick nicola nicolas nicole niels nikhil
  niklas nikolaus nils nina nino noah noel nora norbert norman oksana olaf ole oleg olga oliver olivia olivier omar oscar otto
  pablo pamela paola paolo pascal patricia patricio patrick patrik paul paula paulina pauline paulo pavel pedro peggy penelope
  peter petra phil philip philipp philippa philippe pierre pieter pilar pinky pooja prakash pranav prashant priya rachel rafael
  rahul rainer raj rajesh rakesh ralf ralph ramesh ramon randy raphael raquel ravi ray raymond rebecca regina reinhard renata renate
  rene rhys ricardo riccardo richard rita rob robert roberta roberto robin rodrigo roger rohan rohit roland rolf roman romain ron
  ronald rosa rosalie rosemary ross roxana roy ruben rudiger rudolf rupert russell ruth ryan sabine sabrina sally salvatore sam samantha
  samir samuel sandeep sandra sandro sandrine sanjay sanne sara sarah sascha saskia scott sean sebastian sebastien serena serge
  sergio seth severine shane shannon sharon shaun shirley shreya shruti sibylle siegfried sigrid silke silvia simon simona simone
  sofia sofie solene sonia sonja sophia sophie stacy stanislav stefan stefania stefanie stefano steffen stella stephan stephane
  stephanie stephen steve steven stewart stuart sue suresh susan susana susanne suzanne sven svenja sylvia sylvie tamara tania tanja
  tara ted teresa terry thea theo theresa therese thierry thomas thorsten tiago till tim timo timothy tina tobias todd tom tomas
  tommaso tony torsten tracy trevor tristan tyler udo ulrich ulrike ursula uta ute uwe valentin valentina valeria valerie vanessa
  vera veronica veronika vicky victor victoria viktor viktoria vincent vincenzo vinod virginie vivek vladimir volker walter wayne
  wendy werner wilhelm will william willem wolfgang xavier yannick yasmin yolanda yusuf yvette yvonne zoe
  aaltje abel ade adriaan afonso agnieszka aisling aitor albane aldo alejo alvaro amelie ander andrzej angus anke ansgar antje
  antonin aoife apolline arjen armand armelle arnau asier baptiste bartosz bas bastien bea beat benedetta berend bert berta
  bibiana birgitta blandine brecht brigitta bruna callum camillo capucine carlijn carme carolien casper cathal cedric celestino
  charlene cian ciara claudine clemence clement coen colette conor corentin cornelia cristian cristobal cyril damian damiano
  dario davi dawid declan delia delphine derk diarmuid diederik dina donatella dorian duarte eamon edoardo eduarda efe egon
  eilidh elisabetta eliza eloise emanuela emile emilio eoin erwin esteban estelle eugenio evelien ewa ewan ewout fabrice farah
  felice fergus filip filipa filippo finnian fiorella flavia flavio fleur florencia floriane floris franca frederico gael gaelle
  gaston gastone gauthier gemma gerben germain gero gert gianni gijs gioia giorgia gisele graca grainne griet gudrun gwen harm
  hedwig helder hermine hinrich holly hortense iain idoia iker ilka imanol imogen inaki ingeborg inigo ioana isabela isolde iva
  izabela jaap jacinta jacopo jadwiga jakub jarno jasper jaume jeannette jelle jeltje joaquim job joke jolanda joost jordy joris
  jorn josefina josep jovana juana juliane juri justyna karolina kaspar katarzyna katerina kathe katinka kenza kerem kieran
  kirsty koen koenraad krzysztof laia lamine laurens lavinia leandro leda leen leif lennart leopold lidia lieke liesbeth lieve
  lindsay liv livia lluis loic lois lorenz loreto lotta lotte lou louisa luan luciano lucile ludovic ludovica luiz luiza luuk
  lydie maaike mads mael maeve magali magnus maite malgorzata malin manon manu marcella marek margarida margaux maribel marieke
  marijn mariona marit marjolein marko marlies marlon marnix marthe martijn martine massimiliano mathis matilde mattia maud
  maura mauricio maxence mechthild mehdi meta micaela mieke mikel milo minna mirco mireia mirella mirjam mirko morgane morven
  nacho nadege nahia nanette natascha neus niamh nicolo nieves noa noemi norma noud nuno nuria odile oihane oriol orla orlagh
  oskar osvaldo otilia ottavia paco padraig paloma pascale pau pere philine pia pierrick piet piotr polly quentin quirin rafaela
  ramona raoul raphaelle regine reinhold remco remi remy renske ria rik rikke rocio roderick rodolfo roel rogier romina roos
  rosanna rosario rossella rui ruud sabina sacha salome samuele sander sanna santiago saoirse saverio severin sheila sigrun sil
  silvan simao sinead siobhan sjoerd solange solveig steffi stijn sybille sylvain sylwia tadhg tamsin tanguy teodora tessa teun
  thais thibault thibaut thijs thilo tibor tijn timon titus tjark tobia tomasz tonia torben truus ulf ulla urs vanesa vasco
  veerle velia verena vicente vikram violaine violeta vittoria vittorio wanda wiebke wim winfried wouter xabier xavi xenia yann
  yara yolande yves zsofia zuzana
  abby abdullah abir adaeze adaora adebayo adewale aditi aditya agata ahmad aidan aileen ailsa aimee aino akiko akira akua alana
  alasdair alba alec aleksander aleksandra alena alessio alicja alisha alistair alma alvin alyssa amal amara amare amaya ameera
  amira ammar amparo amrita anand ananya anders andreea aneta angelique anil anisha anneke anouk ansel anselm anthea antonina anya
  aoi archana archie ariana ariel arif arlene arman arno arthit aruna arvid arvind asha ashwin asif asma atsuko aubrey audrey ava
  avery ayaan ayesha ayo ayumi aziz azra baris becca beck becky begona bella benita bennett benny bernardo beryl bess bethany
  betty bev bex bharat bharath bhavna bilal binh birger blair blake bo bodil bogdan bonnie boyan brady brandi bree brent bret
  brett brianna britt brodie brooke bryce bryony burak caio caleb calum calvin cameron candice cara carina carly carmel carrie
  carsten carter casey cass cassandra cassie catalin catalina catriona cem chad chandra channing charu chase chelsea chen cheng
  cheryl chidi chika chin chinedu chinwe chioma chuck chukwu ciaran cillian clarence clark claude clay cleo clint clive cody colm
  conny consuelo cora coralie corey cormac cory cosima curtis cyrus dag dale dalia damon danika danilo danuta daphne daria darius
  darlene darren dasha deanna deb debora dee deirdre delroy demi derrick desiree dev devi dinesh diogo diya dolores dom dominika
  dora doreen doris dorota dot dre drew dusan dwayne ebony eddie edie edmund edwin eero effie eira elias elijah elin elisha elke
  elle ellie elliott elmar elsbeth elsie elvira emeka emer emery emmett ena enid enzo erkan ernest esme esperanza esra estela
  ester eunice evan evie eyup ezra faisal farhad farid fatma fay faye fede feng fergal fernand fidel finlay finley fiorenzo flo
  floyd fran frankie fraser freddie frida frieda fumiko gabe gail ganesh garrett gayle geoff georgie georgina geraldine gerda
  gerry gideon gil gillian ginny gita giuliano giulietta gladys glen glenda glenn goran gosia govind grazyna greet gretchen gunnar
  guro gus gustav gwendolyn habib hamid hamza hana hania hanna hardeep hari harriet harrison haruka harvey hasan haseeb hatice
  hayden hazel hedda hei heloise herman hernan hiba hiro hiroko hiroshi howard hugh humberto hussain hussein ida idris ifeoma igor
  ikram ilse imani imelda imran inaya indira ingmar ingvild inka inna irma isaiah isha ishaan ishita isla ismael ivo ivy izzy
  jacek jacinda jacobo jada jade jae jamal jamila janelle janice janina jas jasmina jax jay jaya jayne jaz jelena jemma jeroen
  jess jessie jia jing jiri joann jocelyn jodie joelle joey johnny jolene jona joni jools josie joss jovan joy jude juha jules
  juliet julio julius jun junko justus kaito kamal kamala kamil kanika karan kareem karim karol kasia kat katrina katy kavya kay
  kayla kayleigh kazuki kazuo keiko keira kelsey kemal kendra kenji kenny kerry khadija khanh kira kiran kirstin kit klara klaudia
  knut kofi kojo konny konrad korinna krish krishna kristian kristof kristy kunal kwabena kwame kyra lachlan lakshmi lalit lamar
  lana lani lasse laurie lavanya lawrence layla leanne lee leigh leila leona leonard leonor leroy lesley letitia lev levi lewis
  lexi lia lila lili lillian lin lina linnea linus lior lise lisette lizzie lloyd logan lola lorna lorraine lotfi lourdes lucinda
  luise luka lyn lynda lynn lynne mabel mackenzie maddie madhavi maggie mahmoud mai makoto malcolm malia malik mallory mamadou
  mandy manisha marcello marcia margit margret mariko marilyn marisol marjorie marla maryam masako mateo mateus mateusz maxi maxim
  maxime maxine mayumi mehul mei mel melinda merle merve micah michela mick mika mikael mila miles millie milos mimi mina mira
  misha mitch mitchell miyuki mo mohan mollie momo mona montse morten moses mostafa muna murat muriel murray mya myles myra myriam
  naima nandini naoko nara narges nasir nasreen nat natasha nate nathaniel navid neal ned neel neelam nell nelson nerys nia nicky
  nicolai nigel nihal nik nikita nikki nikola nikolai nila nimra nisha nita nitin nives nnamdi nobuko noelia noelle nolan noreen
  nour nuala nur nura oana octavia odette ola olena olu oluwaseun ophelia owen ozan paige pam paramjit parvati pat patrizia patty
  pavla penny percy pernille perry petr phillip phoebe phyllis piero piers pietro pinar pip prabhu pradeep prasad pratik praveen
  preeti priti priyanka puja purva qasim quinn rachid radek radhika rafal rafiq raghav rahel raina raja rajan rajiv raju rama
  ramiro randall rani ranjit rashid rashida raul rauno rayna rebekka reece reem reggie regula rehana reid reiko reiner rena renee
  reto reuben reza rhea rhian rhiannon rhoda rhona richa rick ricky rico rikard riley rina rishi ritu robbie robyn rocco rochelle
  rodney roisin romy ronan ronja ronnie rory rosalind rosanne rose roseanne rosie rowan roz rudi rufus rukmini russ ryo saba
  sachiko sadia safiya saif sakura saleem salim salman salvador samia samira sammy sana sandy santosh sarita sasha satish satoshi
  saul saurabh seamus selena selim selin selina selma seraphina sergei serkan shahid shaina shantel shanti shauna shawn sheena
  shelby shelley sherelle sherri shilpa shirin shiva shreyas shruthi shweta sian sid siddharth sidney sigurd silas silja simeon
  simran sina sindhu sindri slavko sneha snigdha sonal sondra sonny soren sota spencer srikanth srinivas stacey stan stanley steph
  stina stu sudha sudhir sufyan suki sumaya sumit sunil sunita sunniva susannah susie suzan suzie svetlana swati sybil syed tabea
  tabitha tadeusz takashi takumi talia tamar tamika tammy tanner tanu tanvi tarek tariq taryn tash tatiana tatjana tavi taylor
  teddy tejas tess thaddeus thandi thelma theodor theodora theodore theresia thi thorben thore thu tiana tianna tiffany tilda
  tilly tine tiziana tobi toby todor tommy toni tonje tonya topher tori tove tracey travis trent tricia trina trish trisha troy
  trudy tuan tunde tuomas tycho tyra uche ugo ugur uma umar umberto uros usha usman vaishali valentino vamsi vaughn vernon
  veronique vibeke vic vicki vidya viggo vihaan vijay vijaya vikas vilma vinay vince vineet violetta virgil vishal vito vivian
  viviana vivien vivienne vlad waleed wallace walt warren wayan wei wenche wes wesley whitney wilbur wilfried wilma winnie winston
  wojciech wyatt xiao ximena xin xoel yan yana yang yasin yasir yasmine yemi ying yngve yogesh yoko yosef yoshi youssef ysabel
  yuan yui yuki yukiko yulia yumi yuri yvan zach zachary zack zahra zain zaina zainab zane zara zehra zeynep ziad zoey zofia
  zoltan zora zuri
  `
    .trim()
    .split(/\s+/),
);

/** Whether people are called so, as far as a list can say. */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(foldText(word));
}
