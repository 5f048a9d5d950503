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
  `
    .trim()
    .split(/\s+/),
);

/** Whether people are called so, as far as a list can say. */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(foldText(word));
}
