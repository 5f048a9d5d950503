import { letter, type Phrasebook } from './phrasebook.ts';

export const nl: Phrasebook = {
  closings: ['Met vriendelijke groet,', 'Hartelijke groet,', 'Groetjes,'],
  machineClosing: (company) => `Met vriendelijke groet,\nTeam Recruitment ${company}`,
  received: [
    (s) =>
      letter(
        `Bevestiging van je sollicitatie`,
        'Beste Jana,',
        `Bedankt voor je sollicitatie op de functie ${s.role} bij ${s.company}. We hebben hem in goede orde ontvangen en laten binnen twee weken van ons horen.`,
      ),
    (s) =>
      letter(
        `Ontvangstbevestiging: ${s.role}`,
        'Geachte mevrouw Wessel,',
        `Hierbij bevestigen wij de ontvangst van uw sollicitatie naar de functie van ${s.role}. Mocht u onverhoopt niet worden uitgenodigd, dan ontvangt u daarvan bericht.`,
        'Dit is een automatisch bericht.',
      ),
  ],
  screenInvite: [
    (s) =>
      letter(
        `Kennismaken? ${s.role}`,
        'Hoi Jana,',
        `Leuk dat je gesolliciteerd hebt! Ik bel graag een half uurtje met je om kennis te maken. Schikt ${s.when}?`,
      ),
    (s) =>
      letter(
        `Telefonische kennismaking`,
        'Beste Jana,',
        `Je cv sprak ons aan. Graag plan ik een telefonische kennismaking over de functie ${s.role} met je in. Wanneer kun je volgende week?`,
      ),
  ],
  screenConfirm: [
    (s) => letter(`Re: Kennismaken? ${s.role}`, 'Hoi Jana,', `Top, dan bel ik je ${s.when}. Tot dan!`),
  ],
  interviewInvite: [
    (s) =>
      letter(
        `Uitnodiging gesprek ${s.role}`,
        'Beste Jana,',
        `We nodigen je van harte uit voor een gesprek met ${s.other.name} (${s.other.title}) op ${s.when}, bij ons op kantoor in ${s.city}. Laat je weten of dat lukt?`,
      ),
  ],
  interviewConfirm: [
    (s) =>
      letter(
        `Re: Uitnodiging gesprek ${s.role}`,
        'Hoi Jana,',
        `Fijn, dan staat ${s.when} vast. ${s.other.first} kijkt ernaar uit.`,
      ),
  ],
  reschedule: [
    (s) =>
      letter(
        `Gesprek verzetten`,
        'Beste Jana,',
        `Helaas is ${s.other.first} ziek en kan het gesprek van ${s.whenBefore} niet doorgaan. Zullen we het verplaatsen naar ${s.when}? Excuses voor het ongemak.`,
      ),
  ],
  movingOn: [
    (s) =>
      letter(
        `Volgende ronde`,
        'Hoi Jana,',
        `Dank voor het leuke gesprek van ${s.weekday}! We gaan graag met je door naar de volgende ronde, een gesprek met ${s.other.name}. Ik stuur je zo een voorstel.`,
      ),
  ],
  assessment: [
    (s) =>
      letter(
        `Assessment ${s.company}`,
        'Beste Jana,',
        `Voor de functie ${s.role} vragen we je een online assessment te maken. Je hebt er vijf dagen voor: https://assess.meetlat.example/n/41`,
      ),
  ],
  underReview: [
    (s) =>
      letter(
        `Even een update`,
        'Hoi Jana,',
        `We zijn nog met de gesprekken voor ${s.role} bezig en hopen volgende week meer te weten. Bedankt voor je geduld!`,
      ),
  ],
  refusedAfter: [
    (s) =>
      letter(
        `Je sollicitatie als ${s.role}`,
        'Beste Jana,',
        `Nogmaals bedankt voor het prettige gesprek van ${s.weekday}. We hebben er met het team lang over gesproken.`,
        'Helaas hebben we gekozen voor een andere kandidaat, met meer ervaring in de energiesector. Ik vind het jammer dat ik je geen beter nieuws kan geven.',
        'Veel succes met je zoektocht!',
      ),
    (s) =>
      letter(
        `Terugkoppeling gesprek`,
        'Hoi Jana,',
        `Zoals beloofd laat ik je weten hoe het staat. ${s.other.first} vond het een goed gesprek, maar de klik met wat het team nu nodig heeft was er net niet. We gaan dus niet verder met je voor ${s.role}.`,
        'Hou contact!',
      ),
    (s) =>
      letter(
        `Uitslag sollicitatieprocedure`,
        'Geachte mevrouw Wessel,',
        `Naar aanleiding van uw gesprek met de selectiecommissie berichten wij u dat de commissie een andere kandidaat zal voordragen voor de functie ${s.role}. Wij danken u voor uw belangstelling.`,
      ),
  ],
  refusedAfterCall: [
    (s) =>
      letter(
        `Ons telefoongesprek`,
        'Hoi Jana,',
        `Leuk dat we elkaar ${s.weekday} even spraken. Ik heb het met het team besproken en we gaan toch niet met je verder voor ${s.role}; ze zoeken iemand die meer uren kan maken.`,
        'Succes met zoeken!',
      ),
  ],
  refusedAfterByMachine: [
    (s) =>
      letter(
        `Update over je sollicitatie`,
        'Beste Jana,',
        `Bedankt voor de gesprekken die je met ons hebt gevoerd voor de functie ${s.role}. Helaas moeten we je meedelen dat we niet met je verdergaan.`,
        'Je kunt niet op dit bericht antwoorden.',
      ),
  ],
  refusedUnseen: [
    (s) =>
      letter(
        `Je sollicitatie bij ${s.company}`,
        'Beste Jana,',
        `Bedankt voor je interesse in de functie ${s.role}. Na zorgvuldige afweging hebben we besloten je niet uit te nodigen voor een gesprek. Andere kandidaten sloten beter aan op ons profiel.`,
      ),
    () =>
      letter(
        `Reactie op uw sollicitatie`,
        'Geachte mevrouw Wessel,',
        'Helaas moeten wij u berichten dat u niet tot de geselecteerde kandidaten behoort. Wij wensen u veel succes.',
      ),
  ],
  cancelledBefore: [
    (s) =>
      letter(
        `Gesprek gaat niet door`,
        'Beste Jana,',
        `Het spijt me: de vacature ${s.role} is inmiddels vervuld, dus het gesprek van ${s.whenBefore} gaat niet door en we ronden je sollicitatie af.`,
      ),
  ],
  closed: [
    (s) =>
      letter(
        `Vacature ingetrokken`,
        'Hoi Jana,',
        `Dank nog voor het gesprek van ${s.weekday}. Er is helaas slecht nieuws: de directie heeft de vacature ${s.role} ingetrokken vanwege een bezuiniging. Het ligt echt niet aan jou.`,
      ),
  ],
  onHold: [
    (s) =>
      letter(
        `Vacature on hold`,
        'Beste Jana,',
        `Na ons gesprek van ${s.weekday} is er een vacaturestop afgekondigd. De procedure voor ${s.role} ligt daarom voorlopig stil en we kunnen op dit moment niet met je verder.`,
      ),
  ],
  closedUnseen: [
    (s) =>
      letter(
        `Vacature ${s.role} gesloten`,
        'Beste Jana,',
        'De vacature waarop je gereageerd hebt, is komen te vervallen. Je sollicitatie is daarmee afgesloten.',
      ),
  ],
  offer: [
    (s) =>
      letter(
        `Ons aanbod`,
        'Beste Jana,',
        `Met veel plezier bieden we je de functie ${s.role} aan! In de bijlage vind je het arbeidsvoorwaardenvoorstel. Laat je uiterlijk volgende week vrijdag weten of je akkoord bent?`,
      ),
  ],
  agencyRefusal: [
    (s) =>
      letter(
        `Terugkoppeling ${s.company}`,
        'Hoi Jana,',
        `Ik sprak net mijn opdrachtgever ${s.company}. Je gesprek van ${s.weekday} was prima, maar ze kiezen voor ${s.role} toch voor iemand anders. Balen! Ik hou je op de hoogte als ik iets anders heb.`,
      ),
  ],
};
