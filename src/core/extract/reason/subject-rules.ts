import type { ReasonRule } from './reason-rule.ts';

/**
 * Reasons that no "because" and no "with" begins: what is said of the job (filled, asks for), of the pay wished for, of
 * what the candidate brings, and of whom it went to (somebody of the house).
 */
export const subjectRules: readonly ReasonRule[] = [
  {
    name: 'internal-candidate',
    language: 'en',
    pattern:
      /\b(?:with|to|for|by|chose|chosen|appoint(?:ed|ing)?|hired?|promoted?|promoting|selected|identified|accepted|favou?red|prioriti[sz]ed|prioriti[sz]ing) (?<why>(?:an?|one of our|our|another|the) (?:\p{L}+ ){0,2}?internal (?:candidate|applicant|colleague|hire|employee|transfer|promotion|move|solution|team member)\p{L}*[^.!?;\n]{0,140})/gimu,
    example: 'We decided to go with an internal candidate.',
  },
  {
    name: 'filled-internally',
    language: 'en',
    pattern:
      /(?<why>\b(?:the|this|that|our) (?:[\p{L}-]+ ){0,4}?(?:role|position|post|vacancy|job|opening|seat)[^.!?;\n]{0,40}? filled (?:internally|in-house|from within)[^.!?;\n]{0,100})/gimu,
    example: 'The position will be filled internally.',
  },
  {
    name: 'the-role-requires',
    language: 'en',
    pattern:
      /(?<why>\b(?:the|this|our) (?:role|position|post|job|vacancy|opening|work|contract)(?: (?:itself|really|also|does|currently|\p{L}+ly)){0,2} (?:requires?|required|needs?|needed|calls for|called for|demands?|asks for) (?!you\b|us\b|to (?:be|stay)\b|careful)[^.!?;\n]{8,200})/gimu,
    example: 'The role requires fluent German.',
  },
  {
    name: 'your-pay',
    language: 'en',
    pattern:
      /(?<why>\b(?:your|the) (?:(?:current|desired|expected|stated|requested|day|hourly) )?(?:salary|pay|compensation|rate|remuneration|package)(?: (?:expectations?|requirements?|range|figure|level|request|you (?:asked|named|mentioned)))?(?: [\p{L}']+){0,4}? (?:exceeds?|exceeded|(?:is|are|was|were|comes?|came|goes|go|sits?|falls?|fell)(?: (?:\p{L}+ly|well|far|quite|slightly|a bit|currently|unfortunately|somewhat)){0,2} (?:outside|beyond|above|over|higher|more than|too|out of|in excess))\b[^.!?;\n]{0,140})/gimu,
    example: 'Your salary expectations are outside our budget.',
  },
  {
    name: 'your-level',
    language: 'en',
    pattern:
      /(?<why>\b(?:your (?:[\p{L}-]+ ){0,3}?(?:experience|background|profile|skills?|skill set|expertise|knowledge|level|seniority|cv|resume) (?:is|are|was|were|seems?|seemed|looks?|looked|feels?|felt)|you (?:are|were|seem|would be))(?: (?:\p{L}+ly|a|bit|little|quite|rather|still|too|far|much|somewhat|currently)){0,3} (?:over-?qualified|under-?qualified|too (?:senior|junior|experienced|limited|narrow)|more (?:junior|senior|experienced) (?:than|for)|junior (?:for|to)|senior (?:for|to)|limited (?:in|for|to)|outside (?:of )?(?:our|the|what))\b[^.!?;\n]{0,140})/gimu,
    example: 'Your experience is more junior than what we need.',
  },
  {
    name: 'stelle-besetzt',
    language: 'de',
    pattern:
      /(?<why>\b(?:die|diese|unsere|der|dieser|das)(?: von \p{L}+)? (?:[\p{L}-]+ ){0,2}?(?:stelle|position|vakanz|\p{L}+stelle|\p{L}+platz|rolle|platz)\b(?: [\p{L}"()/.-]+){0,6}? (?:(?:ist|wurde|war|bereits|inzwischen|mittlerweile|zwischenzeitlich|schon|intern) )(?:(?:bereits|inzwischen|mittlerweile|zwischenzeitlich|schon|intern|nun|leider|jetzt) ){0,3}(?:besetz|vergeb)(?:t|en)\b[^.!?;\n]{0,120})/gimu,
    example: 'Die Stelle ist bereits besetzt.',
  },
  {
    name: 'interne-bewerberin',
    language: 'de',
    pattern:
      /\b(?:für|mit|durch|an|auf|zugunsten|haben|hat|wurde) (?<why>(?:eine[nrms]?|unsere[nrms]?) (?:\p{L}+ )?intern(?:e[nrms]?) (?:bewerb|kandidat|mitarbeit|kolleg|lösung|besetzung|nachfolg)\p{L}*[^.!?;\n]{0,120})/gimu,
    example: 'Wir haben uns für einen internen Bewerber entschieden.',
  },
  {
    name: 'ihr-gehaltswunsch',
    language: 'de',
    pattern:
      /(?<why>\b(?:ihre?|deine?)(?: \p{L}+)? (?:gehalt|lohn|honorar|vergütung|stundensatz|tagessatz)\p{L}*(?: [\p{L},-]+){0,6}? (?:(?:übersteig|überschreit|spreng)\p{L}*|(?:lieg|weich|sind|ist|war|pass|entspr)\p{L}*(?: \p{L}+){0,4}? (?:über|außerhalb|oberhalb|nicht|ab|zu hoch|jenseits))\b[^.!?;\n]{0,120})/gimu,
    example: 'Ihre Gehaltsvorstellungen übersteigen unser Budget.',
  },
  {
    name: 'reicht-nicht-aus',
    language: 'de',
    pattern:
      /(?<why>\b(?:ihre?|deine?) [^.!?;\n]{2,80}? reich\p{L}{1,3} [^.!?;\n]{0,60}?nicht aus\b[^.!?;\n]{0,80}|\b(?:sie|du) (?:sind|bist|wären|wärst) (?:\p{L}+ ){0,4}?(?:überqualifiziert|unterqualifiziert|zu (?:senior|junior|erfahren))\b[^.!?;\n]{0,80})/gimu,
    example: 'Ihre Deutschkenntnisse reichen für die Stelle nicht aus.',
  },
  {
    name: 'die-stelle-erfordert',
    language: 'de',
    pattern:
      /(?<why>\b(?:die|diese|unsere) (?:stelle|position|rolle|tätigkeit|aufgabe)(?: (?:aber|jedoch|auch|zwingend))? (?:erfordert|verlangt|benötigt|setzt) [^.!?;\n]{8,200})/gimu,
    example: 'Die Position erfordert verhandlungssicheres Polnisch.',
  },
  {
    name: 'candidat-interne',
    language: 'fr',
    pattern:
      /\b(?:retenu|choisi|recruté|recruter|sélectionné|privilégié|promu|confié à|attribué à|pourvu par|portée? sur|faveur d'|favoriser|avec|pour|par) ?(?<why>(?:une?|notre|la|le)(?: \p{L}+)? (?:candidat\p{L}*|collaborat\p{L}+|salariée?|collègue|profil|ressource|mobilité|solution|promotion) (?:en )?interne[^.!?;\n]{0,120})/gimu,
    example: 'Nous avons retenu un candidat interne.',
  },
  {
    name: 'le-poste-est-pourvu',
    language: 'fr',
    pattern:
      /(?<why>\b(?:le|ce|cette|notre|la) (?:poste|recrutement|mission|stage|alternance|projet|budget|position)(?: [\p{L}'-]+){0,6}? (?:a|est|vient d'être|sera)(?: (?:déjà|été|désormais|depuis|finalement|malheureusement|entre-temps|bien)){0,3} (?:pourvue?|gelée?|supprimée?|annulée?|suspendue?|reportée?|abandonnée?)\b[^.!?;\n]{0,120})/gimu,
    example: 'Le poste a déjà été pourvu.',
  },
  {
    name: 'vos-pretentions',
    language: 'fr',
    pattern:
      /(?<why>\b(?:vos|votre|tes|ton|ta) (?:prétentions?|attentes?|rémunération|salaire|demande)(?: [\p{L}']+){0,5}? (?:dépass\p{L}+|excèd\p{L}+|(?:est|sont|se situe\p{L}*)(?: \p{L}+){0,2} (?:au-dessus|au-delà|hors|supérieure?s?))\b[^.!?;\n]{0,120}|\b(?:vous êtes|tu es)(?: \p{L}+){0,2} (?:surqualifiée?|sous-qualifiée?)\b[^.!?;\n]{0,100})/gimu,
    example: 'Vos prétentions salariales dépassent notre budget.',
  },
  {
    name: 'le-poste-exige',
    language: 'fr',
    pattern:
      /(?<why>\b(?:le|ce|notre) poste (?:exige|requiert|nécessite|demande|suppose|implique) [^.!?;\n]{8,200})/gimu,
    example: 'Le poste exige un allemand courant.',
  },
  {
    name: 'candidato-interno',
    language: 'es',
    pattern:
      /\b(?:por|a|con|para|elegido|seleccionado|contratado|escogido|promocionado|elegir|favor de) (?<why>(?:una?|nuestr[oa]|otr[oa])(?: \p{L}+)? ?(?:candidat[oa]s?|candidatura|persona|compañer[oa]|emplead[oa]|promoción|perfil) intern[oa]s?[^.!?;\n]{0,120})/gimu,
    example: 'Nos hemos decidido por un candidato interno.',
  },
  {
    name: 'vacante-cubierta',
    language: 'es',
    pattern:
      /(?<why>\b(?:la|el|esta|este|nuestr[oa]) (?:vacante|plaza|puesto|posición|proyecto|presupuesto)(?: (?!no )[\p{L}'-]+){0,6}? (?:ha|fue|está|se ha|quedó|queda)(?: (?:ya|sido|sida|finalmente|lamentablemente)){0,3} (?:cubiert[oa]|cancelad[oa]|suspendid[oa]|congelad[oa]|paralizad[oa]|anulad[oa]|adjudicad[oa]|ocupad[oa])\b[^.!?;\n]{0,120})/gimu,
    example: 'La vacante ya ha sido cubierta.',
  },
  {
    name: 'tus-expectativas',
    language: 'es',
    pattern:
      /(?<why>\b(?:tus?|sus?) (?:expectativas?|pretensi(?:ón|ones)|aspiraciones|banda|salario)(?: \p{L}+){0,5}? (?:superan?|supera|exceden?|sobrepasan?|rebasan?|(?:están?|quedan?|es|son)(?: \p{L}+){0,2} (?:por encima|fuera|superior(?:es)?))\b[^.!?;\n]{0,120}|\b(?:estás?|eres|es usted)(?: \p{L}+){0,2} sobrecualificad[oa]\b[^.!?;\n]{0,100})/gimu,
    example: 'Sus expectativas salariales superan nuestro presupuesto.',
  },
  {
    name: 'el-puesto-requiere',
    language: 'es',
    pattern:
      /(?<why>\b(?:el|la|este|esta) (?:puesto|plaza|posición|vacante)(?: \p{L}+)? (?:requiere|exige|precisa|necesita|demanda) [^.!?;\n]{8,200})/gimu,
    example: 'El puesto requiere alemán fluido.',
  },
  {
    name: 'interne-kandidaat',
    language: 'nl',
    pattern:
      /\b(?:voor|met|door|aan|op|hebben|is|wordt) (?<why>(?:een|onze|de) (?:\p{L}+ )?interne (?:kandida|sollicitant|collega|medewerker|invulling|oplossing|doorstrom)\p{L}*[^.!?;\n]{0,120})/gimu,
    example: 'We hebben gekozen voor een interne kandidaat.',
  },
  {
    name: 'functie-vervuld',
    language: 'nl',
    pattern:
      /(?<why>\b(?:de|deze|onze|het) (?:functie|vacature|positie|plek|plaats|rol|stageplek|project|budget)(?: (?!(?:nog|niet) )[\p{L}'-]+){0,5}? (?:is|werd|wordt)(?: (?:al|inmiddels|reeds|ondertussen|intussen|helaas|intern|nu|tijdelijk)){0,3} (?:vervuld|ingevuld|vergeven|ingetrokken|vervallen|stopgezet|geschrapt|bevroren|opgeheven)\b[^.!?;\n]{0,120})/gimu,
    example: 'De functie is inmiddels vervuld.',
  },
  {
    name: 'salariswens',
    language: 'nl',
    pattern:
      /(?<why>\b(?:je|jouw|uw) (?:salaris|loon|tarief)\p{L}*(?: \p{L}+){0,5}? (?:overstijg\p{L}*|overschrijd\p{L}*|(?:ligt|liggen|valt|vallen|is|zijn)(?: \p{L}+){0,2} (?:boven|buiten|hoger|te hoog))\b[^.!?;\n]{0,120}|\b(?:je|u) (?:bent|lijkt)(?: \p{L}+){0,2} (?:overgekwalificeerd|ondergekwalificeerd)\b[^.!?;\n]{0,100})/gimu,
    example: 'Je salariswens ligt boven ons budget.',
  },
  {
    name: 'functie-vereist',
    language: 'nl',
    pattern:
      /(?<why>\b(?:de|deze|onze) (?:functie|rol|positie) (?:vereist|vraagt(?: om)?|vergt) [^.!?;\n]{8,200})/gimu,
    example: 'De functie vereist vloeiend Duits.',
  },
  {
    name: 'candidato-interno-pt',
    language: 'pt',
    pattern:
      /\b(?:por|com|para|a|pel[oa]|escolhemos|selecionamos|contratamos|favor de) (?<why>(?:uma?|noss[oa]|outr[oa])(?: \p{L}+)? ?(?:candidat[oa]s?|candidatura|pessoa|colega|colaborador[a]?|profissional|promoção) intern[oa]s?[^.!?;\n]{0,120})/gimu,
    example: 'Optamos por um candidato interno.',
  },
  {
    name: 'vaga-preenchida',
    language: 'pt',
    pattern:
      /(?<why>\b(?:a|o|esta|este|essa|nossa|nosso) (?:vaga|posição|posto|lugar|oportunidade|projeto|projecto|orçamento)(?: (?!não )[\p{L}'-]+){0,6}? (?:foi|está|estava|já foi)(?: (?:já|sido|finalmente|infelizmente)){0,3} (?:preenchid[oa]|cancelad[oa]|suspens[oa]|congelad[oa]|ocupad[oa]|cortad[oa])\b[^.!?;\n]{0,120})/gimu,
    example: 'A vaga já foi preenchida.',
  },
  {
    name: 'pretensao-salarial',
    language: 'pt',
    pattern:
      /(?<why>\b(?:sua|suas|tua|tuas) (?:pretens(?:ão|ões)|expectativas?)(?: \p{L}+){0,5}? (?:ultrapassam?|excedem?|superam?|(?:está|estão|fica|ficam|é|são)(?: \p{L}+){0,2} (?:acima|fora|superior(?:es)?))\b[^.!?;\n]{0,120}|\b(?:vaga|posição|função) (?:exige|requer|pede) [^.!?;\n]{8,200})/gimu,
    example: 'A sua pretensão salarial ultrapassa o nosso orçamento.',
  },
  {
    name: 'candidato-interno-it',
    language: 'it',
    pattern:
      /\b(?:su|con|per|a|da|scelto|selezionato|assunto|promosso|preferito|favore di) (?<why>(?:una?|un'|nostr[oa])(?: \p{L}+)? ?(?:candidat[oa]|candidatura|risorsa|persona|collega|figura|promozione|profilo) intern[oa][^.!?;\n]{0,120})/gimu,
    example: 'Abbiamo scelto un candidato interno.',
  },
  {
    name: 'posizione-coperta',
    language: 'it',
    pattern:
      /(?<why>\b(?:la|il|questa|nostra) (?:posizione|posto|ruolo|selezione|progetto|budget)(?: (?!non )[\p{L}'-]+){0,6}? (?:è|era)(?: (?:già|stat[oa]|nel|frattempo|ormai|purtroppo)){0,4} (?:copert[oa]|ricopert[oa]|assegnat[oa]|sospes[oa]|annullat[oa]|congelat[oa]|cancellat[oa])\b[^.!?;\n]{0,120})/gimu,
    example: 'La posizione è già stata coperta.',
  },
  {
    name: 'aspettative-economiche',
    language: 'it',
    pattern:
      /(?<why>\b(?:le|la|i|il) (?:sue|sua|tue|tua|suoi|tuoi) (?:aspettativ[ae]|richiest[ae]|pretes[ae]|ral)(?: \p{L}+){0,5}? (?:superano|supera|eccedono|eccede|(?:è|sono)(?: \p{L}+){0,2} (?:superior[ei]|oltre|al di sopra|fuori))\b[^.!?;\n]{0,120}|\b(?:posizione|ruolo) (?:richiede|esige|prevede la conoscenza) [^.!?;\n]{8,200})/gimu,
    example: 'Le sue aspettative economiche superano il nostro budget.',
  },
];
