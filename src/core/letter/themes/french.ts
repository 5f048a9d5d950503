import { part, rx } from '../../classify/classification-rules/rule.ts';
import { themeRulesOf, UP_TO_3, UP_TO_5, UP_TO_9 } from './theme-rule.ts';

const rule = themeRulesOf('fr');

const LACKS = part`(?:manqu\w+|lacunes?|faiblesses?|faibles?|fragile\w*|limité\w*|insuffisan\w+|doutes?|réserves?|hésitations?|pas assez|trop peu|approfondir|améliorer|renforcer|travailler|plus solides?|davantage|un peu just\w*|mieux)`;
const IS_WEAK = part`(?:${LACKS}|(?:n'est|n'était|n'étaient|ne sont|n'ont|ne) (?:\w+ )?(?:pas|guère)(?: \w+){0,3} (?:suffisant\w*|solides?|assez|niveau|hauteur|lisible|approfondi\w*|convaincu|convaincant\w*|maîtrisé\w*)|trop (?:théoriques?|scolaires?|superficiel\w*|limité\w*)|superficiel\w*|en deçà|en dessous)`;
const SKILLS = part`(?:connaissances?|compétences?|maîtrise|techniques?|techniquement|code|programmation|sql|python|java|excel|algorithm\w+|statistiques?|exercice|test technique|cas pratique|anglais|allemand|français|espagnol|langues?|niveau|certifi\w+|diplôme|permis|habilitation|qualification|fondamentaux|bases|comptabilité|outils?|logiciels?|tests)`;
const TOLD = part`(?:exemples?|réponses?|présentation|explications?|discours|lettre|cv|récit|motivation|propos|exposé)`;
const BADLY = part`(?:vagues?|génér\w+|généraux|abstrait\w*|longues?|longs?|court\w*|floues?|flous?|confus\w*|décousu\w*|théoriques?|scolaires?|brouillon\w*|imprécis\w*|superficiel\w*|peu (?:clair\w*|structuré\w*|concret\w*|concrètes?))`;

/** What French feedback is about. */
export const french = [
  rule(
    'skill',
    rx`\b${LACKS}${UP_TO_5}(?:[dl]'|qu')?${SKILLS}\b`,
    'Nous avions des réserves sur la partie technique.',
    /\b(?:aucune? (?:doute|reserve)|pas de doute|sans (?:aucun )?doute|experience)\b/,
  ),
  rule(
    'skill',
    rx`\b${SKILLS}${UP_TO_9}${IS_WEAK}`,
    'Votre maîtrise de Python est restée limitée.',
    /\b(?:aucune? (?:doute|reserve)|pas de doute|ne manqu\w+ pas|experience)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:manqu\w+|plus|davantage|moins|peu|trop peu|pas assez|pas encore|manque|aucune|sans|insuffisan\w+|plus longue|limitée?)${UP_TO_5}(?:d'expérience|expériences?|l'expérience|d'années|années|recul|séniorité|seniorité|ancienneté)\b`,
    'Vous avez encore peu de recul sur la conduite de projet.',
    /\b(?:aucun doute|sans doute)\b/,
  ),
  rule(
    'experience_level',
    rx`\b(?:l')?expériences?${UP_TO_9}(?:insuffisan\w+|limité\w*|court\w*|juste|manqu\w+|trop|pas)\b|\b(?:plus|trop|assez|davantage) (?:sénior|senior|junior|expérimenté\w*)\b|\b(?:sur|sous)-?qualifié\w*|\bprofil (?:\w+ )?(?:sénior|senior|confirmé|expérimenté)\b|\b(?:marche|étape) (?:\w+ )?(?:haute|grande)\b|\bdéjà (?:\w+ )?(?:dirigé|encadré|géré|piloté|managé)\b`,
    'Nous voulions quelqu’un qui a déjà encadré une équipe.',
  ),
  rule(
    'story',
    rx`\b${TOLD}${UP_TO_9}${BADLY}\b`,
    'Le discours était parfois décousu.',
    /\b(?:pas|jamais) (?:trop )?(?:vague|flou|longu)/,
  ),
  rule(
    'story',
    rx`\b(?:manqu\w+|plus|davantage|pas de|sans|aimé)${UP_TO_3}(?:d')?(?:structuré?\w*|concrets?|concrètes?|clarté|exemples?|résultats|chiffres|précisions?|synthèse|synthétiques?|fil)\b|\bperdu le fil\b|\bfil (?:rouge|conducteur)\b|\baller (?:\w+ )?(?:à l'essentiel|au but)\b|\brésultats (?:concrets|chiffrés)\b|\bdifficile à suivre\b|\b(?:votre|ton) (?:propre )?(?:rôle|part|apport|contribution|motivation)${UP_TO_5}(?:n'|ne |pas|peu|mal|floue?)\b`,
    'Essayez d’aller à l’essentiel plus vite.',
    /\bsans (?:aucun )?doute\b/,
  ),
  rule(
    'fit',
    rx`\b(?:doutes?|réserves?|pas (?:\w+ )?(?:sûrs?|certains?|convaincus?)|hésit\w+|inquiétudes?|interrog\w+)${UP_TO_5}(?:l'adéquation|adéquation|culture|l'équipe|équipe|valeurs|l'intégration|intégration|personnalité|fit)\b|\b(?:l')?(?:adéquation|intégration|alchimie|affinité)${UP_TO_5}(?:pas|moins|difficile|doutes?|limitée?)\b|\b(?:ne|pas|moins bien|mal) (?:\w+ ){0,3}(?:correspond\w*|cadr\w+|coll\w+|adapté\w*) (?:\w+ ){0,3}(?:culture|équipe|valeurs|fonctionnement)\b|\bmode de (?:travail|fonctionnement)\b|\b(?:culture|cultural|team) fit\b`,
    'Nous n’étions pas sûrs que l’intégration dans l’équipe se passe bien.',
    /\b(?:aucun doute|pas de doute|sans (?:aucun )?doute)\b/,
  ),
  rule(
    'logistics',
    rx`\b(?:salaires?|salarial\w*|rémunération|prétentions|tjm|préavis|déménag\w+|mobilité|visa|permis de (?:travail|séjour)|titre de séjour|trajets?|distance|télétravail|à distance|présentiel|sur place|temps partiel|horaires?|disponibilité|date de (?:début|démarrage|prise)|jours par semaine|déplacements|au bureau|trop loin|week-ends?|nuits?|tous les jours)\b`,
    'Le télétravail complet n’est pas possible chez nous.',
    /\bn'(?:est|etait|etaient|a|ont) pas (?:\w+ )?(?:probleme|obstacle|frein|raison|question)\b/,
  ),
  rule(
    'not_about_you',
    rx`\b(?:autres?|second\w*|interne|retenue?|choisie?) (?:\w+ )?(?:candidat\w*|personnes?|profils?|finalistes?)\b|\b(?:candidat\w*|candidature|personne|collègue|profil) (?:\w+ )?(?:interne|en interne)\b|\b(?:pourvu|recruté|attribué|remplacé) (?:\w+ )?en interne\b|\b(?:retenu|choisi|préféré|recruté|opté pour) (?:une personne|quelqu'un|une candidate|un candidat|un profil)\b|\b(?:deuxième|seconde?) (?:place|position)\b`,
    'Nous avons préféré une personne issue de la maison.',
  ),
  rule(
    'not_about_you',
    rx`\brien à voir avec (?:vous|toi|votre|ta|ton)\b|\bpas (?:\w+ )?(?:contre vous|contre toi|de votre faute|de ta faute|votre personne)\b|\b(?:budget|poste|financement|recrutement|besoin|périmètre|projet)(?: \w+){0,6} (?:supprimé|gelé|annulé|suspendu|coupé|réduit|évolué|changé|abandonné|reporté)\w*\b|\bgel des (?:embauches|recrutements)\b|\b(?:réorganis|restructur)\w+|\bpriorités (?:\w+ )?(?:changé|évolué)\b`,
    'Un gel des embauches a été décidé la semaine dernière.',
  ),
  rule(
    'skill',
    rx`\b(?:du mal|des difficultés|en difficulté|à la peine|hésité|hésitante?)(?: \w+){0,3} (?:sur|avec|à répondre|en|pour|dans)\b|\bpoints? faibles?\b|\ben surface\b|\bpréparation(?: \w+){0,3} (?:pas|insuffisante?|trop)\b|\b(?:questions?|partie|volet|épreuve)(?: \w+){0,6} (?:moins (?:bon\w*|solide|réussie?)|faible|ratée?|en dessous)\b`,
    'Vous avez eu du mal sur la partie droit public.',
  ),
  rule(
    'experience_level',
    rx`\b(?:manqu\w+|peu|pas assez|plus|davantage|sans) (?:\w+ )?(?:de |d'une )?(?:pratique|terrain|vécu)\b|\b(?:demand\w+|cherch\w+|souhait\w+|avait|justifi\w+|avec) (?:\w+ ){0,3}(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs) (?:ans|années)\b|\bjamais (?:\w+ )?(?:dirigé|encadré|géré|piloté|travaillé)\b|\bc'est l'expérience\b|\bquelqu'un (?:\w+ ){0,2}(?:ayant|qui (?:a|avait|ait)) déjà\b|\bdifférence,? c'est l'expérience\b`,
    'On cherchait quelqu’un ayant déjà un réseau.',
  ),
  rule(
    'story',
    rx`\bperdue?s? dans (?:les|vos|des) détails\b|\"\s?(?:on|nous)\s?\"|\b(?:ne|pas|jamais) (?:\w+ ){0,4}ce que (?:vous|tu) (?:aviez|avez|avais|as)\b|\bparl\w+ (?:davantage|plus) de (?:vos|tes) (?:résultats|réalisations)\b|\b(?:moins|plus) (?:de contexte|du contexte|court|bref)\b|\b(?:lettre|cv|réponses?) (?:\w+ )?(?:trop longue?s?|de \w+ pages)\b|\bpourquoi (?:vous|tu) (?:vouliez|voulez|postul\w+|avez postulé)\b|\bmettre (?:\w+ )?(?:davantage |plus )?en avant (?:vos|tes) (?:chiffres|résultats)\b`,
    'On s’est un peu perdus dans les détails.',
  ),
  rule(
    'fit',
    rx`\bvous (?:\w+ )?(?:ennuy\w+|sentir\w*(?: \w+)? (?:à l'aise|bien|chez vous))\b|\b(?:peur|craign\w+|crainte) que vous\b|\bpréfér\w+ (?:travailler )?(?:seule?|autonome)\b|\bpas (?:\w+ )?à l'aise (?:avec|dans) (?:notre|nos|une)\b`,
    'Nous craignions que vous vous sentiez seule ici.',
  ),
  rule(
    'not_about_you',
    rx`\b(?:travaillait|connaissait|était|collaborait) (?:déjà )?(?:chez nous|déjà|avec nous)\b|\b(?:poste|offre)(?: \w+){0,4} (?:pas|plus|ne sera)(?: \w+){0,2} (?:pourvu|ouvert|remplacé)\w*\b|\b(?:client|projet|direction|service|groupe)(?: \w+){0,5} (?:retiré|reporté|annulé|fusionné|arrêté|renoncé)\b|\bpersonne n'a été (?:recrutée?|prise?|retenue?)\b|\bparmi les (?:deux|trois) (?:dernier|finaliste|meilleur)\w*\b|\b(?:une|un) collègue (?:engagée?|recrutée?)\b`,
    'La personne choisie travaillait déjà chez nous.',
  ),
];
