import { keyOfCompany } from './company-shape.ts';

/**
 * Employers that half the world has heard of, as everybody writes them, folded. The corpus invents all of its employers, so
 * that no weight can be learned for being one of these. Left out: those whose
 * tools everybody has in their mail or among their skills.
 */
const EMPLOYERS = new Set(
  `
  3m, abb, abbott, abbvie, abn amro, accenture, activision blizzard, adidas, adyen, aecom, aegon, aetna, aflac, agilent, airbnb,
  airbus, air france, air liquide, akzonobel, albertsons, alcoa, aldi, allianz, allstate, ally financial, alstom, altria, amazon, amd,
  american airlines, american express, amgen, analog devices, anglo american, anthropic, aon, apple, applied materials, aramark,
  arcadis, arcelormittal, arm, arup, ashurst, asml, astrazeneca, atkins, at&t, atos, audi, aviva, axa, axel springer, bae systems,
  bain, baker hughes, balfour beatty, bank of america, barclays, basf, bayer, bbc, bbva, bcg, bechtel, becton dickinson, beiersdorf,
  bell canada, best buy, bhp, bilfinger, biogen, biontech, blackrock, blackstone, bloomberg, blue cross, bmo, bmw, bnp paribas,
  boehringer ingelheim, boeing, booking.com, booz allen hamilton, bosch, boston consulting group, boston scientific, bouygues, bp,
  bristol myers squibb, british airways, british gas, broadcom, bt group, bundesbank, bunge, bupa, burberry, bytedance, cadence,
  caixabank, capgemini, capital one, cardinal health, cargill, carlsberg, carrefour, caterpillar, cbre, celonis, centene, centrica,
  cern, charles river, charles schwab, check24, chevron, chick-fil-a, chubb, cibc, cigna, cisco, citi, citibank, citigroup,
  clifford chance, coca-cola, cognizant, coinbase, comcast, commerzbank, compass group, conocophillips, continental, convatec, costco,
  covestro, credit agricole, credit suisse, criteo, crowdstrike, csiro, cummins, cvs health, cvs, daimler, danone, danske bank,
  dassault systemes, dataiku, decathlon, deepmind, delivery hero, dell, deloitte, delta air lines, dentons, deutsche bahn,
  deutsche bank, deutsche post, deutsche telekom, dhl, diageo, direct line, disney, dlr, doctolib, dolby, doordash, dow, duke energy,
  dunnhumby, dupont, dxc technology, dyson, e.on, easyjet, ebay, ecb, edf, edp, electronic arts, eli lilly, emirates, enel, engie, eni,
  epam, epic games, equinor, ericsson, erste group, essilorluxottica, estee lauder, etsy, european central bank, expedia, experian,
  exxonmobil, ey, ernst & young, factset, fannie mae, fedex, ferrari, ferrero, fidelity, fidelity investments, firstgroup, fiserv,
  flixbus, ford, foxconn, fraunhofer, freddie mac, fresenius, freshfields, fujitsu, gartner, ge, ge aerospace, ge healthcare,
  genentech, general dynamics, general electric, general mills, general motors, getyourguide, gilead, givaudan, glencore, glovo,
  goldman sachs, gopuff, grab, graphcore, grubhub, gsk, glaxosmithkline, h&m, halliburton, hapag-lloyd, hasbro, hays plc, hcl, hcltech,
  heidelberg materials, heineken, hellofresh, henkel, hershey, hewlett packard, hewlett packard enterprise, hilton, hitachi,
  hogan lovells, holcim, home depot, honda, honeywell, hp, hsbc, huawei, hugo boss, humana, hyatt, hyundai, iberdrola, ibm, idemia,
  ikea, illumina, imec, inditex, infineon, infosys, ing, ingka, inria, instacart, intel, intuit, intuitive surgical, invesco, ionos,
  iqvia, isro, itv, jacobs, jaguar land rover, jane street, jet2, jetblue, john deere, john lewis, johnson & johnson, johnson controls,
  johnson matthey, jpmorgan, jpmorgan chase, jp morgan, j.p. morgan, just eat, karcher, kering, kfw, kier, kimberly-clark, kingfisher,
  klarna, klm, kone, kpmg, kraft heinz, kroger, kuka, l'oreal, l3harris, lanxess, larsen & toubro, lenovo, liberty mutual, lidl,
  lieferando, lilly, linde, linklaters, lloyds, lloyds banking group, lockheed martin, logitech, london stock exchange, lonza, lowe's,
  lucid motors, lufthansa, lululemon, lush, luxottica, lvmh, lyft, mace, maersk, man group, mapfre, marks & spencer, marriott,
  massmutual, mastercard, mattel, max planck, mayo clinic, mcdonald's, mckesson, mckinsey, mckinsey & company, mediamarkt, medtronic,
  mercedes-benz, merck, merck group, merck kgaa, metlife, metro ag, michelin, micron, mitre, mitsubishi, moderna, monzo, moody's,
  morgan stanley, morgan sindall, morrisons, motorola, mott macdonald, msci, munich re, n26, naspers, nasa, national grid, nationwide,
  natwest, navy federal, ncr, nestle, netapp, netflix, new york life, nike, nintendo, nissan, nokia, nomura, nordea, northrop grumman,
  northwestern mutual, novartis, novo nordisk, nvidia, nxp, ocado, octopus energy, oecd, olympus, openai, optiver, orsted, otto group,
  palantir, palo alto networks, panasonic, paypal, pepsico, perkinelmer, pfizer, pg&e, philip morris, philips, pirelli, pnc, porsche,
  prada, pret a manger, primark, procter & gamble, progressive, prosus, prudential, psi cro, publicis, puma, pwc, qantas, qiagen,
  qualcomm, quantumblack, qinetiq, rabobank, raiffeisen, rakuten, raytheon, rbc, reckitt, red bull, regeneron, relx, renault, repsol,
  revolut, rewe, rheinmetall, richemont, ricoh, rio tinto, ripple, rivian, rizing, roblox, roche, rockwell automation, rolls-royce,
  royal mail, rtl, rwe, ryanair, s&p global, saab, safran, sainsbury's, saint-gobain, samsung, sandoz, sanofi, santander,
  sas institute, schaeffler, schneider electric, schlumberger, scania, schwab, scotiabank, scout24, seagate, sephora, serco, siemens,
  siemens energy, siemens healthineers, sig sauer, sixt, skanska, sky uk, skyscanner, societe generale, sodexo, sony,
  southwest airlines, spacex, specsavers, spotify, square enix, standard chartered, starbucks, state farm, state street, stellantis,
  stihl, stmicroelectronics, stryker, sumup, suncor, swarovski, swiss re, swisscom, symantec, synopsys, t-mobile, tata,
  tata consultancy services, tcs, td bank, tech mahindra, telefonica, telekom austria, telus, tencent, tesco, tesla, texas instruments,
  thales, thermo fisher, thermo fisher scientific, thomson reuters, thoughtworks, thyssenkrupp, tnt, tomtom, topcoder, totalenergies,
  toyota, trade republic, travelers, trivago, trumpf, tui, turner & townsend, two sigma, tyson foods, uber, ubisoft, ubs, unicredit,
  unilever, union pacific, uniper, uniqa, united airlines, unitedhealth group, unitedhealth, ups, us bank, usaa, vaillant, valeo,
  vanguard, vattenfall, veeva, verizon, vestas, viasat, vinci, virgin media, virgin atlantic, vodafone, voestalpine, volkswagen, volvo,
  vonovia, walgreens, wallbox, walmart, warner bros, waymo, wayfair, wells fargo, western digital, westpac, whirlpool, whole foods,
  wienerberger, wipro, wizz air, wolters kluwer, wood mackenzie, workiva, world bank, world health organization, wpp, wurth, xerox,
  xiaomi, yahoo, yamaha, zalando, zara, zeiss, zf friedrichshafen, zillow, zurich insurance, zynga
  `
    .split(',')
    .map((name) => keyOfCompany(name.trim().replace(/\s+/g, ' '))),
);

/** Whether a name, by its key, is one of an employer that everybody knows. */
export function isKnownEmployer(key: string): boolean {
  return EMPLOYERS.has(key);
}
