import { foldText } from '../../read/fold-text.ts';
import { remember } from '../../remember.ts';

/** Cities and countries that stand beside the names of employers, folded. A place alone is nobody's name. */
const PLACES = new Set(
  `
  london, manchester, birmingham, liverpool, bristol, leeds, sheffield, newcastle, newcastle upon tyne, nottingham, leicester,
  coventry, cardiff, swansea, edinburgh, glasgow, aberdeen, dundee, belfast, derry, dublin, cork, galway, limerick, oxford,
  cambridge, brighton, southampton, portsmouth, plymouth, exeter, bath, york, reading, milton keynes, norwich, bournemouth,
  new york, new york city, brooklyn, boston, chicago, san francisco, los angeles, san diego, san jose, seattle, portland, denver,
  austin, dallas, houston, san antonio, phoenix, atlanta, miami, orlando, tampa, philadelphia, pittsburgh, baltimore, washington,
  washington dc, detroit, minneapolis, cleveland, cincinnati, st louis, kansas city, nashville, charlotte, raleigh, salt lake city,
  las vegas, sacramento, oakland, palo alto, mountain view, california, texas, florida, massachusetts, toronto, montreal, vancouver,
  ottawa, calgary, edmonton, quebec, winnipeg, halifax, sydney, melbourne, brisbane, perth, adelaide, canberra, auckland, wellington,
  christchurch, singapore, hong kong, bangalore, bengaluru, mumbai, delhi, new delhi, pune, hyderabad, chennai, kolkata, noida,
  gurgaon, gurugram, dubai, abu dhabi, doha, riyadh, cape town, johannesburg, nairobi, lagos, tel aviv, tokyo, shanghai, beijing,
  berlin, hamburg, munchen, munich, muenchen, koln, koeln, cologne, frankfurt, frankfurt am main, stuttgart, dusseldorf, duesseldorf,
  leipzig, dortmund, essen, bremen, dresden, hannover, hanover, nurnberg, nuernberg, nuremberg, duisburg, bochum, wuppertal, bielefeld,
  bonn, munster, muenster, mannheim, karlsruhe, augsburg, wiesbaden, monchengladbach, gelsenkirchen, aachen, braunschweig, chemnitz,
  kiel, halle, magdeburg, freiburg, freiburg im breisgau, krefeld, mainz, lubeck, luebeck, erfurt, oberhausen, rostock, kassel, hagen,
  potsdam, saarbrucken, saarbruecken, oldenburg, osnabruck, osnabrueck, leverkusen, heidelberg, darmstadt, paderborn, regensburg,
  ingolstadt, wurzburg, wuerzburg, ulm, heilbronn, wolfsburg, gottingen, goettingen, reutlingen, konstanz, passau, bamberg, jena,
  trier, koblenz, flensburg, wien, vienna, graz, linz, salzburg, innsbruck, klagenfurt, bregenz, dornbirn, zurich, zuerich, geneve,
  geneva, genf, basel, bern, lausanne, winterthur, luzern, st gallen, lugano, zug, fribourg, neuchatel, vaduz, luxembourg, luxemburg,
  paris, marseille, lyon, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes, reims, toulon, saint-etienne,
  le havre, grenoble, dijon, angers, nimes, villeurbanne, clermont-ferrand, le mans, aix-en-provence, brest, tours, amiens, annecy,
  limoges, metz, besancon, perpignan, orleans, mulhouse, rouen, caen, nancy, avignon, poitiers, la rochelle, pau, sophia antipolis,
  bruxelles, brussel, brussels, bruessel, antwerpen, antwerp, anvers, gent, ghent, gand, brugge, bruges, leuven, louvain, liege, luik,
  namur, charleroi, mons, mechelen, hasselt, kortrijk, amsterdam, rotterdam, den haag, the hague, utrecht, eindhoven, groningen,
  tilburg, almere, breda, nijmegen, apeldoorn, haarlem, arnhem, enschede, amersfoort, zaandam, den bosch, 's-hertogenbosch, zwolle,
  leiden, maastricht, dordrecht, delft, alkmaar, deventer, venlo, leeuwarden, hilversum, hoofddorp, middelburg, assen, gouda, lelystad,
  madrid, barcelona, valencia, sevilla, zaragoza, malaga, murcia, palma, palma de mallorca, las palmas, bilbao, alicante, cordoba,
  valladolid, vigo, gijon, granada, la coruna, a coruna, vitoria, oviedo, pamplona, almeria, donostia, san sebastian, santander,
  burgos, salamanca, tarragona, girona, lleida, cadiz, huelva, badajoz, logrono, toledo, leon, ciudad de mexico, mexico, cdmx,
  guadalajara, monterrey, puebla, queretaro, tijuana, buenos aires, rosario, mendoza, montevideo, santiago, santiago de chile,
  valparaiso, bogota, medellin, cali, barranquilla, lima, quito, guayaquil, caracas, san jose de costa rica, panama, asuncion, la paz,
  lisboa, lisbon, lissabon, porto, braga, coimbra, aveiro, faro, setubal, funchal, evora, viseu, guimaraes, sao paulo, rio de janeiro,
  belo horizonte, brasilia, curitiba, porto alegre, recife, salvador, fortaleza, florianopolis, campinas, goiania, manaus, belem,
  vitoria, natal, joinville, roma, rome, milano, milan, mailand, napoli, naples, torino, turin, palermo, genova, bologna, firenze,
  florence, bari, catania, venezia, venice, verona, messina, padova, trieste, brescia, parma, taranto, prato, modena, reggio emilia,
  perugia, ravenna, livorno, cagliari, rimini, salerno, ferrara, sassari, bergamo, vicenza, trento, bolzano, monza, udine, pisa, lucca,
  copenhagen, kobenhavn, stockholm, oslo, helsinki, gothenburg, malmo, aarhus, warsaw, krakow, wroclaw, gdansk, prague, praha, brno,
  ostrava, bratislava, budapest, bucharest, cluj, sofia, athens, thessaloniki, zagreb, ljubljana, belgrade, vilnius, riga, tallinn,
  kyiv, istanbul, ankara, england, scotland, wales, northern ireland, ireland, united kingdom, united states, usa, canada, australia,
  new zealand, india, deutschland, germany, osterreich, oesterreich, austria, schweiz, switzerland, suisse, svizzera, france, frankreich,
  belgique, belgie, belgium, nederland, netherlands, espana, spain, portugal, brasil, brazil, italia, italy, argentina, chile, colombia,
  peru, uruguay, ecuador, europe, europa,
  alabama, alaska, arizona, arkansas, colorado, connecticut, delaware, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
  louisiana, maine, maryland, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
  new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota,
  tennessee, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico, alberta, british columbia, manitoba,
  new brunswick, newfoundland, nova scotia, ontario, prince edward island, saskatchewan, yukon, new south wales, queensland,
  south australia, western australia, tasmania, tamil nadu, karnataka, kerala, gujarat, telangana, uttar pradesh,
  west bengal, kochi, ahmedabad, coimbatore, indore, jaipur, chandigarh, thane, navi mumbai,
  bayern, bavaria, baden-wurttemberg, baden-wuerttemberg, hessen, niedersachsen, nordrhein-westfalen, rheinland-pfalz, saarland,
  sachsen, sachsen-anhalt, schleswig-holstein, thuringen, thueringen, brandenburg, mecklenburg-vorpommern, steiermark, tirol, vorarlberg,
  bavaria, yorkshire, lancashire, cheshire, kent, surrey, sussex, essex, hampshire, devon, cornwall, dorset, norfolk, suffolk,
  columbus, cleveland oh, indianapolis, milwaukee, memphis, louisville, albuquerque, tucson, fresno, omaha, tulsa, fort worth, el paso,
  jacksonville, san francisco bay area, bay area, boise, spokane, des moines, buffalo, rochester, richmond, norfolk va
  `
    .split(',')
    .map((place) => place.trim().replace(/\s+/g, ' ')),
);

/** Whether a name is a city's or a country's and no more: "São Paulo", and not "Banco de São Paulo". */
export const isPlace = remember((name: string): boolean =>
  PLACES.has(foldText(name).replaceAll('.', '').replaceAll('ß', 'ss').trim()),
);
