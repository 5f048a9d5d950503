import type { Language } from '../../../src/core/reading.ts';
import type { Client } from './forward-lines.ts';
import type { Person, Sex } from './words/phrasebook.ts';

/** How an application goes. */
export const COURSES = [
  'unseen',
  'unseenByPerson',
  'tested',
  'ghosted',
  'ghostedAfter',
  'cancelled',
  'closedUnseen',
  'screened',
  'interviewed',
  'textOnly',
  'byManager',
  'byMachine',
  'calendarThenMachine',
  'rescheduled',
  'closed',
  'onHold',
  'offer',
  'agency',
] as const;
export type Course = (typeof COURSES)[number];
export type Via = 'redirect' | 'attached' | Client;

export interface ApplicationPlan {
  language: Language;
  company: string;
  domain: string;
  city: string;
  zone: string;
  role: string;
  recruiter: Person;
  manager: Person;
  course: Course;
  /** The day of the first mail. */
  starts: string;
  via: Via;
}

/** language | company | domain | city | zone | role | recruiter | manager | course | first day | how it is sent on */
const LINES = `
en|Tidewell Systems|tidewell.example|Leeds|Europe/London|Data Engineer|f Hannah Pryce, Talent Partner|m Owen Blythe, Engineering Manager|interviewed|2025-09-02|redirect
en|Fern & Hollow|fernhollow.example|Bristol|Europe/London|Analytics Engineer|m Callum Rees, Recruiter|f Priya Nair, Head of Analytics|screened|2025-09-03|gmail
en|Octave Nine|octavenine.example|New York|America/New_York|Senior Data Analyst|f Dana Kessler, Senior Recruiter|m Marcus Whitfield, Director of Data|byManager|2025-09-08|redirect
en|The Larder Company|thelarder.example|London|Europe/London|Supply Chain Analyst|f Moira Finch, People Team|m Joel Adeyemi, Head of Operations|unseen|2025-09-05|redirect
en|Brightmoor Health|brightmoor.example|Boston|America/New_York|Product Analyst|m Tyler Brandt, Talent Acquisition|f Susan Okafor, VP Product|unseen|2025-09-10|redirect
en|Kestrel Mutual|kestrelmutual.example|Edinburgh|Europe/London|Data Governance Lead|f Ailsa Munro, HR Business Partner|m Gordon Leckie, Chief Data Officer|closed|2025-09-11|redirect
en|Palladine|palladine.example|San Francisco|America/Los_Angeles|Machine Learning Engineer|m Kevin Tran, Technical Recruiter|f Leah Goldsmith, ML Platform Lead|byMachine|2025-09-15|redirect
en|Hartwood & Sons|hartwoodsons.example|Manchester|Europe/London|Reporting Analyst|f Beth Cartwright, HR Officer|m Simon Hartwood, Finance Director|unseenByPerson|2025-09-16|outlook
en|Lumen Harbour|lumenharbour.example|Sydney|Australia/Sydney|Data Platform Engineer|f Chloe Marsden, Talent Lead|m Liam Papadakis, Head of Platform|interviewed|2025-09-22|redirect
en|Quarrystone Analytics|quarrystone.example|Dublin|Europe/Dublin|Senior Analytics Engineer|f Aoife Brennan, Recruiter|m Declan Moore, Data Lead|rescheduled|2025-09-24|redirect
en|Verity Freight|verityfreight.example|Rotterdam|Europe/Amsterdam|Operations Analyst|m Ruben Claes, Recruiter|f Ingrid Solheim, Operations Director|ghosted|2025-09-25|redirect
en|Marrow & Pike|marrowpike.example|London|Europe/London|Customer Insights Manager|f Zara Hussain, Talent Manager|f Imogen Vale, Head of Insights|textOnly|2025-10-01|apple
en|Sablefield|sablefield.example|Austin|America/Chicago|Business Intelligence Developer|m Wade Collins, Recruiting|f Renee Dubois, Director of BI|tested|2025-10-02|redirect
en|Cobalt Row|cobaltrow.example|Toronto|America/Toronto|Data Product Manager|f Shreya Menon, Talent Partner|m Étienne Roy, Product Director|onHold|2025-10-06|redirect
en|Northgate Trams|northgatetrams.example|Sheffield|Europe/London|Data Analyst, Timetabling|f Ruth Ellison, Recruitment Adviser|m Dev Chaudhry, Planning Manager|cancelled|2025-10-08|redirect
en|Wildersea|wildersea.example|Brighton|Europe/London|Head of Data|m Anton Fell, Founder|f Grace Obi, Chief Operating Officer|byManager|2025-10-13|redirect
en|Prismatic Labs|prismaticlabs.example|New York|America/New_York|Data Scientist, Growth|f Alicia Romero, Recruiter|m Ben Hartley, Growth Lead|unseen|2025-10-14|redirect
en|Ostrava Motors|ostravamotors.example|Prague|Europe/Prague|Data Engineer, Telemetry|f Katerina Novotna, HR Specialist|m Pavel Dvorak, Telemetry Lead|calendarThenMachine|2025-10-20|redirect
en|Penrose Publishing|penrosepublishing.example|Oxford|Europe/London|Audience Analyst|f Harriet Lowe, HR Manager|m Felix Ashby, Head of Audience|unseen|2025-10-22|thunderbird
en|Greyhound Logistics|greyhoundlogistics.example|Chicago|America/Chicago|Analytics Manager|m Derek Olson, Talent Acquisition Partner|f Monica Reyes, VP Analytics|interviewed|2025-10-27|redirect
en|Thistle Bank|thistlebank.example|Glasgow|Europe/London|Risk Data Analyst|f Fiona Baird, Resourcing Partner|m Ewan McCall, Head of Risk Data|ghostedAfter|2025-10-29|redirect
en|Harbourline|harbourline.example|Melbourne|Australia/Melbourne|Senior Data Engineer|m Josh Tanner, Talent Partner|f Nadia Rahman, Engineering Manager|screened|2025-11-03|redirect
en|Cedar & Slate|cedarslate.example|London|Europe/London|Insight Analyst|f Polly Grange, Recruiter|m Ade Bankole, Insight Director|agency|2025-11-05|redirect
en|Mistral Robotics|mistralrobotics.example|Munich|Europe/Berlin|Data Infrastructure Engineer|f Johanna Reiter, Talent Partner|m Vikram Desai, Infrastructure Lead|interviewed|2025-11-10|outlook
en|Ampersand Foods|ampersandfoods.example|Cork|Europe/Dublin|Demand Planner|m Cian Foley, HR|f Niamh Daly, Planning Manager|unseen|2025-11-12|redirect
en|Solway Water|solwaywater.example|Carlisle|Europe/London|Asset Data Analyst|f Jean Armstrong, Resourcing|m Peter Nixon, Asset Manager|closedUnseen|2025-11-17|redirect
en|Bluefin Pay|bluefinpay.example|Singapore|Asia/Singapore|Payments Analyst|f Mei Ling Tan, Talent Acquisition|m Arjun Pillai, Payments Lead|byMachine|2025-11-24|redirect
en|Rowan Housing|rowanhousing.example|Cardiff|Europe/London|Performance Analyst|f Sian Morgan, People Adviser|m Huw Griffiths, Head of Performance|textOnly|2025-12-01|redirect
en|Zephyr Grid|zephyrgrid.example|Denver|America/Denver|Energy Data Analyst|m Cole Maddox, Recruiter|f Tara Lindgren, Director of Forecasting|interviewed|2025-12-03|redirect
en|Castellan Security|castellan.example|London|Europe/London|Data Analyst, Fraud|f Layla Mansour, Talent Partner|m Robin Askew, Fraud Lead|byManager|2026-01-06|redirect
en|Juniper Street|juniperstreet.example|New York|America/New_York|Marketing Data Analyst|f Brooke Sandler, People Ops|m Theo Grant, Head of Growth|screened|2026-01-08|apple
en|Meridian Ferries|meridianferries.example|Southampton|Europe/London|Revenue Analyst|m Graham Tuck, HR Manager|f Louise Penney, Commercial Director|interviewed|2026-01-12|redirect
en|Halcyon Games|halcyongames.example|Stockholm|Europe/Stockholm|Game Data Analyst|f Elin Sjoberg, Talent Acquisition|m Oskar Lind, Analytics Lead|byMachine|2026-01-15|redirect
en|Foxglove Care|foxglovecare.example|Norwich|Europe/London|Clinical Data Manager|f Tessa Drury, Recruitment|m Alan Sayer, Head of Clinical Data|unseen|2026-01-19|redirect
en|Inkwell Legal|inkwelllegal.example|London|Europe/London|Legal Data Analyst|m Rupert Shaw, Recruitment Manager|f Camilla Hythe, Head of Knowledge|closed|2026-01-22|redirect
en|Sundial Solar|sundialsolar.example|Phoenix|America/Phoenix|Field Data Analyst|f Maria Castaneda, HR Generalist|m Joe Benally, Field Operations Manager|textOnly|2026-01-27|redirect
en|Larkspur Airways|larkspurair.example|London|Europe/London|Crew Planning Analyst|f Amelia Frost, Resourcing Partner|m Nick Tranter, Crew Planning Manager|offer|2026-02-02|redirect
en|Tamarack Outdoor|tamarack.example|Vancouver|America/Vancouver|E-commerce Analyst|m Ryan Choi, People Partner|f Heather Maclean, E-commerce Director|interviewed|2026-02-05|redirect
en|Stonebridge Council|stonebridge.example|Durham|Europe/London|Open Data Officer|f Margaret Dodd, HR Services|m Colin Hepburn, Information Manager|interviewed|2026-02-10|redirect
en|Velvet Signal|velvetsignal.example|Berlin|Europe/Berlin|Analytics Engineer|f Marta Kowal, Talent Partner|m Sami Haddad, Data Lead|agency|2026-02-16|redirect
en|Applecross Labs|applecross.example|Cambridge|Europe/London|Research Data Engineer|m Tim Ferrers, Talent|f Yuki Tanabe, Head of Research Engineering|unseen|2026-02-19|redirect
en|Copperline|copperline.example|New York|America/New_York|Data Engineer|f Jasmine Walker, Recruiter|m Phil Ostrow, Engineering Manager|rescheduled|2026-02-24|redirect
en|Windrush Theatre|windrushtheatre.example|London|Europe/London|Ticketing Data Analyst|f Opal Reid, HR|m Marcus Bell, Box Office Director|unseenByPerson|2026-03-02|redirect
en|Delphi Insurance|delphiins.example|Hartford|America/New_York|Actuarial Data Analyst|m Scott Lanza, Talent Acquisition|f Pam Whitlock, Actuarial Manager|byManager|2026-03-04|redirect
en|Ironbark Mining|ironbark.example|Perth|Australia/Perth|Geodata Analyst|f Kylie Stokes, Recruitment Adviser|m Bruce Hannan, Geodata Lead|screened|2026-03-09|redirect
en|Saffron Lane|saffronlane.example|London|Europe/London|Pricing Analyst|f Divya Kapoor, Talent Partner|m Will Sutton, Pricing Lead|interviewed|2026-03-16|gmail
en|Beacon Rail|beaconrail.example|York|Europe/London|Performance Data Engineer|m Keith Oldroyd, Recruitment|f Joanna Slater, Performance Director|cancelled|2026-03-23|redirect
en|Tessellate|tessellate.example|Lisbon|Europe/Lisbon|Data Platform Lead|f Ines Carvalho, People Partner|m Duarte Nunes, Chief Technology Officer|interviewed|2026-04-07|redirect
en|Paperkite|paperkite.example|Auckland|Pacific/Auckland|Data Analyst|f Aroha Walters, People and Culture|m Hamish Reid, Data Lead|unseen|2026-04-13|redirect
en|Oldcastle Energy|oldcastle.example|Newcastle|Europe/London|Trading Data Analyst|m Stuart Bell, Talent Partner|f Nina Petrov, Head of Trading Analytics|onHold|2026-04-20|redirect
en|Bramble & Co|brambleco.example|London|Europe/London|Data Storyteller|f Lottie Marsh, Studio Manager|m Jonas Abel, Creative Director|textOnly|2026-05-05|redirect
en|Skylark Mobility|skylark.example|Oslo|Europe/Oslo|Fleet Data Analyst|f Silje Haug, HR|m Anders Moe, Fleet Director|ghosted|2026-05-11|redirect
en|Cinder Path|cinderpath.example|Seattle|America/Los_Angeles|Senior Analytics Engineer|m Jordan Blake, Recruiter|f Emily Stroud, Analytics Director|byMachine|2026-05-18|redirect
de|Nordlicht Energie AG|nordlicht-energie.example|Hamburg|Europe/Berlin|Datenanalystin (m/w/d)|f Katrin Hollmann, Personalreferentin|m Jens Petersen, Abteilungsleiter Netzdaten|interviewed|2025-09-04|redirect
de|Gebrüder Thormann GmbH & Co. KG|thormann.example|Bielefeld|Europe/Berlin|Business Analystin|f Sabine Kleinschmidt, Personalleiterin|m Ulrich Thormann, Geschäftsführer|unseen|2025-09-09|redirect
de|Müller Präzision|mueller-praezision.example|Stuttgart|Europe/Berlin|Referentin Datenqualität|m Thomas Bäuerle, Personalabteilung|f Dr. Anke Vogt, Leiterin Qualität|textOnly|2025-09-18|outlook
de|Isarwerk|isarwerk.example|München|Europe/Berlin|Data Engineer (m/w/d)|f Lena Aigner, Talent Acquisition Managerin|m Florian Huber, Team Lead Data|byManager|2025-09-29|redirect
de|Kleeblatt Versicherung|kleeblatt-versicherung.example|Köln|Europe/Berlin|Controllerin (m/w/d)|f Petra Zander, HR Business Partner|m Ralf Wirtz, Leiter Controlling|byMachine|2025-10-09|redirect
de|Stadtwerke Lindental|stadtwerke-lindental.example|Lindental|Europe/Berlin|Sachbearbeiterin Geodaten|f Monika Reuter, Personalamt|m Dieter Schulz, Sachgebietsleiter|unseenByPerson|2025-10-15|redirect
de|Almwind|almwind.example|Wien|Europe/Vienna|Produktmanagerin Daten|f Theresa Gruber, People & Culture|m Matthias Leitner, Head of Product|screened|2025-10-23|redirect
de|Zürisoft AG|zuerisoft.example|Zürich|Europe/Zurich|Data Scientist (w/m/d)|f Nicole Ammann, HR-Beraterin|m Reto Bachmann, Leiter Data Science|interviewed|2025-11-04|redirect
de|Fährhaus Reederei|faehrhaus.example|Kiel|Europe/Berlin|Disponentin|m Hauke Jessen, Personal|f Wiebke Clausen, Leitung Disposition|tested|2025-11-13|redirect
de|Blaupause Digital|blaupause.example|Berlin|Europe/Berlin|Analytics Engineer (m/w/d)|f Mira Yilmaz, Talent Partnerin|m Paul Steiner, Engineering Manager|rescheduled|2025-11-20|redirect
de|Hopfen & Sohn|hopfensohn.example|Nürnberg|Europe/Berlin|Marktforscherin|f Gisela Brandl, Personal|m Karl Hopf, Inhaber|unseen|2025-12-02|apple
de|Rheinland Medtech|rheinland-medtech.example|Düsseldorf|Europe/Berlin|Clinical Data Managerin|m Stefan Kruse, Recruiter|f Dr. Miriam Falk, Leiterin Klinische Daten|interviewed|2026-01-07|redirect
de|Wortmühle Verlag|wortmuehle.example|Leipzig|Europe/Berlin|Projektleiterin Digitalisierung|f Antje Seifert, Personalreferentin|m Henning Kolbe, Verlagsleiter|closed|2026-01-14|redirect
de|Silberpfeil Logistik|silberpfeil.example|Bremen|Europe/Berlin|Logistikanalystin (m/w/d)|m Kai Uhlig, Recruiting|f Doris Hambrock, Bereichsleiterin|calendarThenMachine|2026-01-21|redirect
de|Kräuterhof Naturkost|kraeuterhof.example|Freiburg|Europe/Berlin|Einkaufscontrollerin|f Heike Sommer, Personal|m Bernd Rösch, Leiter Einkauf|onHold|2026-02-03|redirect
de|Datenschmiede Ost|datenschmiede.example|Dresden|Europe/Berlin|Data Warehouse Entwicklerin|f Sandra Nitzsche, HR|m Robert Lorenz, Teamleiter DWH|agency|2026-02-12|redirect
de|Bergquell Getränke|bergquell.example|Salzburg|Europe/Vienna|Absatzplanerin|f Elisabeth Moser, Personalverrechnung|m Johann Kofler, Vertriebsleiter|cancelled|2026-02-25|redirect
de|Lichtwerk Optik|lichtwerk.example|Jena|Europe/Berlin|Prozessdatenanalystin|m Marco Engel, Personalentwicklung|f Prof. Ute Sandmann, Leiterin Forschung|byManager|2026-03-11|redirect
de|Funkturm Medien|funkturm.example|Berlin|Europe/Berlin|Reichweitenanalystin|f Nele Hartung, Talent Acquisition|m Oliver Prange, Head of Audience|interviewed|2026-03-26|redirect
de|Hanse Kontor|hansekontor.example|Lübeck|Europe/Berlin|Pricing Managerin|f Birte Lorenzen, Personal|m Sönke Boysen, Geschäftsleitung|unseen|2026-04-15|redirect
de|Eichenhain Klinik|eichenhain.example|Kassel|Europe/Berlin|Medizincontrollerin|f Claudia Weiß, Personalmanagement|m Dr. Hans Albrecht, Kaufmännischer Leiter|screened|2026-05-06|redirect
de|Rückenwind Mobility|rueckenwind.example|Frankfurt|Europe/Berlin|Flottenanalystin|m Dennis Okoye, Recruiter|f Svenja Ott, Leiterin Flotte|ghostedAfter|2026-05-20|redirect
fr|Maréchal Boulangeries|marechal-boulangeries.example|Lyon|Europe/Paris|Analyste de données|f Camille Fournier, Chargée de recrutement|m Antoine Lefèvre, Directeur des opérations|interviewed|2025-09-12|redirect
fr|L'Atelier du Vent|atelierduvent.example|Nantes|Europe/Paris|Chargée d'études|m Julien Marchand, Responsable RH|f Hélène Garnier, Directrice des études|unseen|2025-09-19|redirect
fr|Novalis Assurances|novalis-assurances.example|Paris|Europe/Paris|Data analyst (H/F)|f Sophie Delmas, Talent Acquisition|m Karim Benali, Responsable data|byManager|2025-10-07|redirect
fr|Cap Horizon|caphorizon.example|Bordeaux|Europe/Paris|Cheffe de projet data|f Élodie Roussel, Chargée de recrutement|m Thierry Gomez, Directeur produit|screened|2025-10-21|gmail
fr|Brasserie des Trois Ponts|troisponts.example|Bruxelles|Europe/Brussels|Contrôleuse de gestion|f Nathalie Lambert, RH|m Benoît Claessens, Directeur financier|textOnly|2025-11-06|redirect
fr|Hydrolia|hydrolia.example|Genève|Europe/Zurich|Ingénieure data (H/F)|m Laurent Favre, Recruteur|f Isabelle Rochat, Cheffe du service données|byMachine|2025-11-18|redirect
fr|Librairie Montaigne|librairie-montaigne.example|Toulouse|Europe/Paris|Analyste ventes|f Claire Peyrot, Assistante RH|m Marc Daudet, Gérant|unseen|2025-12-04|outlook
fr|Ferrovia Transport|ferrovia.example|Lille|Europe/Paris|Planificatrice transport|f Amandine Leroy, Chargée de recrutement|m Nicolas Vasseur, Responsable planification|closed|2026-01-13|redirect
fr|Érable Numérique|erable.example|Montréal|America/Toronto|Conseillère en données|f Geneviève Tremblay, Conseillère en acquisition de talents|m Luc Bouchard, Directeur données|interviewed|2026-01-28|redirect
fr|Studio Pastel|studiopastel.example|Paris|Europe/Paris|Responsable CRM|f Manon Petit, Talent Manager|m Hugo Blanc, Directeur marketing|tested|2026-02-11|redirect
fr|Vigneral|vigneral.example|Dijon|Europe/Paris|Analyste supply chain|m Olivier Caron, RH|f Pauline Mercier, Responsable supply chain|agency|2026-03-03|redirect
fr|Solène Santé|solenesante.example|Rennes|Europe/Paris|Data manager clinique|f Marion Guillou, Chargée RH|m Yann Le Goff, Responsable données cliniques|rescheduled|2026-04-08|redirect
fr|Orbe Conseil|orbeconseil.example|Paris|Europe/Paris|Consultante data|f Léa Fontaine, Recruteuse|m Stéphane Morel, Associé|unseenByPerson|2026-05-12|redirect
es|Grupo Encina|grupoencina.example|Madrid|Europe/Madrid|Analista de datos|f Lucía Herrero, Técnica de selección|m Javier Ortega, Responsable de BI|interviewed|2025-09-17|redirect
es|Mareal|mareal.example|Valencia|Europe/Madrid|Ingeniera de datos|f Marta Soler, Talent Partner|m Pau Ferrer, Head of Data|byManager|2025-10-10|redirect
es|Café Suplicio|cafesuplicio.example|Bogotá|America/Bogota|Analista de mercado|f Paola Rincón, Gestión Humana|m Andrés Mejía, Gerente de mercadeo|screened|2025-10-28|redirect
es|Luz del Sur|luzdelsur.example|Sevilla|Europe/Madrid|Analista de precios|f Carmen Vidal, Selección|m Rafael Cano, Director comercial|unseen|2025-11-11|redirect
es|Tranvía Norte|tranvianorte.example|Bilbao|Europe/Madrid|Planificadora de operaciones|m Iker Zubiri, Personas|f Ainhoa Lasa, Jefa de operaciones|textOnly|2025-11-25|thunderbird
es|Nube Austral|nubeaustral.example|Buenos Aires|America/Argentina/Buenos_Aires|Científica de datos|f Florencia Paz, Talento|m Gastón Ibáñez, Líder de datos|interviewed|2026-01-20|redirect
es|Ediciones Alameda|alameda.example|Barcelona|Europe/Madrid|Analista de audiencias|f Núria Puig, RRHH|m Oriol Bosch, Director digital|byMachine|2026-02-04|redirect
es|Cervantina Seguros|cervantina.example|Ciudad de México|America/Mexico_City|Analista de riesgos|f Ximena Robles, Reclutamiento|m Héctor Salinas, Gerente de riesgos|onHold|2026-02-18|redirect
es|Olivar Tech|olivartech.example|Granada|Europe/Madrid|Responsable de producto|f Alba Jiménez, People|m Diego Marín, CTO|ghosted|2026-03-17|redirect
es|Puerto Claro|puertoclaro.example|Málaga|Europe/Madrid|Analista logística|m Sergio Luque, Selección|f Beatriz Campos, Jefa de logística|agency|2026-04-09|redirect
es|Hilo y Aguja|hiloyaguja.example|A Coruña|Europe/Madrid|Controller de tiendas|f Sabela Otero, Recursos Humanos|m Xoán Castro, Director de tiendas|unseen|2026-05-07|redirect
nl|Van der Berg Logistiek|vdberg-logistiek.example|Venlo|Europe/Amsterdam|Data-analist|f Marloes Janssen, Recruiter|m Pieter van der Berg, Directeur|interviewed|2025-09-15|redirect
nl|Waterschap De Linge|waterschapdelinge.example|Tiel|Europe/Amsterdam|Adviseur data|f Anneke Bosman, HR-adviseur|m Gerard Vos, Afdelingshoofd|textOnly|2025-09-30|redirect
nl|Zonnehoek Energie|zonnehoek.example|Utrecht|Europe/Amsterdam|Productmanager|m Bas Verhoeven, Recruiter|f Eline de Wit, Productdirecteur|byManager|2025-10-16|redirect
nl|Fietsfabriek Noord|fietsfabrieknoord.example|Groningen|Europe/Amsterdam|Inkoopanalist|f Hanneke Postma, HR|m Jelle Dijkstra, Hoofd inkoop|unseen|2025-10-30|redirect
nl|Kadewerk|kadewerk.example|Rotterdam|Europe/Amsterdam|Analytics engineer|f Sanne Kuipers, Talent Acquisition|m Thijs Molenaar, Teamlead data|screened|2025-11-19|outlook
nl|Grachtenpost|grachtenpost.example|Amsterdam|Europe/Amsterdam|CRM-specialist|f Lotte Hendriks, Recruiter|m Ruud Scholten, Marketingmanager|byMachine|2025-12-05|redirect
nl|Polderzicht Zorg|polderzicht.example|Lelystad|Europe/Amsterdam|Informatiemanager|f Marjan Kok, Personeelszaken|m Wim Brouwer, Manager informatie|closed|2026-01-26|redirect
nl|Vlaamse Steen|vlaamsesteen.example|Gent|Europe/Brussels|Businessanalist|f Griet Peeters, HR-verantwoordelijke|m Koen Maes, Operationeel directeur|interviewed|2026-02-09|redirect
nl|Duinrand Media|duinrand.example|Haarlem|Europe/Amsterdam|Data-redacteur|m Joost Prins, Hoofdredacteur|f Femke Smit, Chef data|rescheduled|2026-03-10|redirect
nl|Tulpveld|tulpveld.example|Lisse|Europe/Amsterdam|Planner|f Ria van Dam, HR|m Kees Bakker, Bedrijfsleider|unseenByPerson|2026-04-14|redirect
nl|Maaswind|maaswind.example|Maastricht|Europe/Amsterdam|Energieanalist|f Iris Crombach, Recruiter|m Noud Hermans, Manager analyse|agency|2026-05-13|redirect
pt|Cais Novo|caisnovo.example|Lisboa|Europe/Lisbon|Analista de dados|f Mariana Teixeira, Recursos Humanos|m Rui Falcão, Diretor de dados|interviewed|2025-09-23|redirect
pt|Jequitibá Digital|jequitiba.example|São Paulo|America/Sao_Paulo|Analista de dados sênior|f Fernanda Lopes, Gente e Gestão|m Thiago Moreira, Head de Dados|byManager|2025-10-17|redirect
pt|Pão da Serra|paodaserra.example|Curitiba|America/Sao_Paulo|Analista de planejamento|f Bruna Scherer, RH|m Caio Ribas, Gerente de planejamento|unseen|2025-11-07|redirect
pt|Atlântida Seguros|atlantida-seguros.example|Porto|Europe/Lisbon|Gestora de produto|f Joana Pinheiro, Talento|m Miguel Serrano, Diretor de produto|textOnly|2025-11-26|gmail
pt|Ipê Finanças|ipefinancas.example|São Paulo|America/Sao_Paulo|Engenheira de dados|f Letícia Prado, Talent Acquisition|m Rafael Nogueira, Tech Lead|screened|2026-01-29|redirect
pt|Maré Alta|marealta.example|Recife|America/Recife|Cientista de dados|f Carla Bezerra, RH|m Davi Lins, Coordenador de dados|byMachine|2026-02-20|redirect
pt|Ribeira Logística|ribeira.example|Lisboa|Europe/Lisbon|Analista de operações|m Tiago Bento, Recrutamento|f Sofia Amaral, Diretora de operações|closed|2026-03-18|redirect
pt|Girassol Saúde|girassol.example|Belo Horizonte|America/Sao_Paulo|Analista de BI|f Patrícia Drummond, Gente|m Igor Sales, Gerente de BI|unseen|2026-04-22|redirect
it|Officine Marchetti|officinemarchetti.example|Torino|Europe/Rome|Analista dati|f Giulia Conti, Risorse umane|m Paolo Marchetti, Direttore operativo|interviewed|2025-09-26|redirect
it|Riva Chiara|rivachiara.example|Napoli|Europe/Rome|Responsabile logistica|m Salvatore Russo, HR|f Anna De Luca, Direttrice logistica|unseen|2025-10-24|redirect
it|Borgo Energia|borgoenergia.example|Milano|Europe/Rome|Data engineer|f Chiara Galli, Talent Partner|m Luca Fontana, Responsabile dati|byManager|2025-11-14|redirect
it|Telaio|telaio.example|Prato|Europe/Rome|Analista di produzione|f Elena Bini, Ufficio personale|m Franco Neri, Responsabile produzione|textOnly|2026-01-16|apple
it|Aurelia Viaggi|aureliaviaggi.example|Roma|Europe/Rome|Analista prezzi|f Martina Sarti, HR Specialist|m Davide Leone, Direttore commerciale|screened|2026-02-17|redirect
it|Pastificio Monti|pastificiomonti.example|Parma|Europe/Rome|Pianificatrice della domanda|m Andrea Villa, Selezione|f Laura Monti, Direttrice acquisti|byMachine|2026-03-12|redirect
it|Luminara|luminara.example|Bologna|Europe/Rome|Analista marketing|f Sara Ferri, People|m Matteo Orsi, Direttore marketing|onHold|2026-04-16|redirect
it|Casa Verde|casaverde.example|Firenze|Europe/Rome|Controller|f Ilaria Bruni, HR|m Giorgio Pieri, Direttore finanziario|unseenByPerson|2026-05-14|redirect
`;

/** Every application that takes a usual course. */
export const PLANS: readonly ApplicationPlan[] = LINES.trim()
  .split('\n')
  .map((line, index) => {
    const [language, company, domain, city, zone, role, recruiter, manager, course, starts, via] = line.split(
      '|',
    ) as [Language, string, string, string, string, string, string, string, Course, string, Via];
    return {
      language,
      company,
      domain,
      city,
      zone,
      role,
      recruiter: personOf(recruiter, domain, index),
      manager: personOf(manager, domain, index),
      course,
      starts,
      via,
    };
  });

/** `f Hannah Pryce, Talent Partner`, with an address as companies give them out. */
export function personOf(words: string, domain: string, style: number): Person {
  const [named, title] = words.slice(2).split(', ') as [string, string];
  const parts = named.split(' ').filter((part) => !part.endsWith('.'));
  const first = parts[0] as string;
  const last = parts.slice(1).join(' ');
  const [f, l] = [plain(first), plain(last)];
  const local = [`${f}.${l}`, `${f[0]}.${l}`, `${f}${l[0]}`, f][style % 4];
  return { name: named, first, last, title, address: `${local}@${domain}`, sex: words[0] as Sex };
}

function plain(name: string): string {
  return name
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
