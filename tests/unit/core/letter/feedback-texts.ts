import type { Theme } from '../../../../src/core/letter/themes.ts';

/** An invented piece of feedback, and what it is about. */
export interface FeedbackText {
  says: string;
  about: readonly Theme[];
}

const about =
  (...themes: Theme[]) =>
  (says: string): FeedbackText => ({ says, about: themes });

export const ENGLISH: readonly FeedbackText[] = [
  about('skill')('Your SQL was a bit rusty, and the second exercise had no tests at all.'),
  about(
    'skill',
    'experience_level',
  )(
    'We felt you lacked hands-on experience with Kubernetes. Your knowledge of networking was not deep enough for this team.',
  ),
  about('experience_level')(
    'The panel liked you, but we needed somebody more senior who has led a team of ten before.',
  ),
  about(
    'experience_level',
    'not_about_you',
  )('It was close. The other candidate simply had more years in the insurance business.'),
  about('story')(
    'Your examples stayed vague. I would have liked to hear what you did yourself and what came of it.',
  ),
  about('story')(
    'You tend to give very long answers, and we lost the thread twice. Try to come to the point sooner.',
  ),
  about('story')('The presentation was hard to follow: too many slides, and no clear structure.'),
  about('fit')(
    'To be honest, the team was not sure about the fit. We work very informally, and you seemed to look for more structure.',
  ),
  about('logistics')('In the end your salary expectations were above our range.'),
  about('logistics')(
    'We need somebody in the office four days a week, and your notice period of six months made it hard.',
  ),
  about('not_about_you')(
    'This had nothing to do with you. The budget for the role was cut in the same week.',
  ),
  about('not_about_you')('We went with an internal candidate. There is nothing you could have done better.'),
  about()(
    'No doubt about your skills, really. Everybody enjoyed the conversation, and your portfolio is strong.',
  ),
  about()('You were well prepared, asked good questions and explained your work clearly. Thank you again!'),
  about(
    'skill',
    'story',
  )(
    'Technically you were below what we need, mostly in statistics. Also, your answers could have been more structured.',
  ),
  about('skill')('Your written German is not yet at the level that our customers expect.'),
  about('fit', 'not_about_you')('Another candidate was a closer match for the way the team works.'),
  about('story')('We could not tell what your own part in those projects was, since you always said "we".'),
  about('logistics')('Sadly we cannot sponsor a visa for this position.'),
  about(
    'experience_level',
    'fit',
  )('On paper you are overqualified, and we were worried that you would be bored after a year.'),
  about('experience_level')(
    'Overall a good conversation. The hiring manager felt you had not worked with budgets of this size before.',
  ),
  about('story')(
    'My honest advice: prepare two or three stories with a clear result. Yours tended to trail off.',
  ),
  about('skill')('Your technical interview was fine up to the concurrency questions, where you seemed lost.'),
  about('logistics')('We could not meet the package you asked for, and I did not want to waste your time.'),
  about('fit')('I think you would have been unhappy here. We are chaotic, and you like things in order.'),
  about('not_about_you')('The department is being merged with another, so nobody was hired in the end.'),
  about()('You came across as warm and thoughtful, and your references were excellent.'),
  about('skill')('We had hoped for deeper Terraform knowledge. Otherwise a very pleasant process.'),
  about('story')('It would help to say what you want from us. We were left guessing why you applied.'),
  about('story')(
    'Thanks for asking. The interviewers thought your answers were a bit high-level, and they missed concrete numbers.',
  ),
  about(
    'experience_level',
    'not_about_you',
  )('We chose a candidate who had more direct experience in medical devices.'),
  about('skill')('Your coding exercise worked, but the code was untested and hard to read.'),
  about('fit')('The team had doubts whether you would enjoy the fast pace here.'),
  about('logistics')('We were not able to match your salary expectations.'),
  about('not_about_you')('Headcount was frozen on Friday, a day before we wanted to call you.'),
  about()('You explained things very clearly and everybody would have liked to work with you.'),
  about('story')(
    'Your knowledge of IFRS was fine. We would have liked you to talk more about your own contribution.',
  ),
];

export const GERMAN: readonly FeedbackText[] = [
  about('skill')('Ihre Kenntnisse in SAP waren uns noch nicht tief genug.'),
  about('skill')('Bei der Programmieraufgabe fehlten die Tests, und der Code war schwer zu lesen.'),
  about('experience_level')(
    'Uns fehlte die Führungserfahrung: Wir brauchen jemanden, der schon ein Team geleitet hat.',
  ),
  about(
    'experience_level',
    'not_about_you',
  )('Die andere Kandidatin brachte einfach mehr Berufserfahrung in der Branche mit.'),
  about('story')('Ihre Beispiele blieben sehr allgemein. Konkrete Ergebnisse hätten geholfen.'),
  about('story')('Deine Antworten waren oft zu lang, und der rote Faden ging verloren.'),
  about('story')('In der Präsentation fehlte uns eine klare Struktur.'),
  about('fit')('Ehrlich gesagt hat es menschlich nicht ganz gepasst: Das Team arbeitet sehr eigenständig.'),
  about('logistics')('Ihre Gehaltsvorstellung lag über unserem Budget.'),
  about('logistics')(
    'Die lange Kündigungsfrist war leider ein Problem, wir müssen die Stelle ab Januar besetzen.',
  ),
  about('not_about_you')('Es lag nicht an Ihnen: Die Stelle wurde intern besetzt.'),
  about('not_about_you')('Das Budget für die Stelle ist kurzfristig gestrichen worden.'),
  about()('An Ihrer fachlichen Eignung bestand kein Zweifel, das Gespräch hat uns sehr gefallen.'),
  about()('Sie waren sehr gut vorbereitet und haben Ihre Projekte klar und strukturiert erklärt.'),
  about(
    'skill',
    'story',
  )(
    'Fachlich hatten wir bei der Statistik Bedenken. Außerdem kam Ihre eigene Rolle in den Projekten nicht deutlich heraus.',
  ),
  about('logistics')(
    'Wir suchen jemanden, der drei Tage pro Woche vor Ort ist, und der Arbeitsweg wäre sehr weit gewesen.',
  ),
  about('experience_level')('Für die Position sind Sie aus unserer Sicht überqualifiziert.'),
  about('experience_level')(
    'Sie haben einen sympathischen Eindruck hinterlassen, aber für eine Leitungsfunktion fehlen Ihnen noch ein paar Jahre.',
  ),
  about('skill')('Im Fachgespräch gab es bei den Fragen zur Arbeitssicherheit Lücken.'),
  about('story')('Wir hätten uns mehr konkrete Beispiele aus Ihrem Alltag gewünscht.'),
  about('not_about_you')(
    'Die Stelle wird nun doch nicht besetzt, weil der Kunde den Auftrag zurückgezogen hat.',
  ),
  about('logistics')('Ihre Vorstellungen beim Gehalt und unsere Möglichkeiten lagen zu weit auseinander.'),
  about('fit')(
    'Ich hatte den Eindruck, dass Sie lieber allein arbeiten, bei uns wird viel im Team gearbeitet.',
  ),
  about()('Das Gespräch war rundum angenehm, Ihre Unterlagen waren vorbildlich.'),
  about('story')('Ihre Antworten im Interview waren uns teilweise zu wenig konkret.'),
  about('experience_level')(
    'Für die Rolle fehlt Ihnen aus unserer Sicht noch die Erfahrung in der Personalführung.',
  ),
  about('skill')(
    'Ihre Englischkenntnisse reichen für die tägliche Arbeit mit den Kunden leider noch nicht aus.',
  ),
  about()('Sie haben einen tollen Eindruck gemacht, fachlich wie menschlich.'),
  about('fit')('Wir hatten Bedenken, ob Sie mit unserer sehr flachen Struktur glücklich werden.'),
  about('logistics')(
    'Leider kam ein Wechsel nach München für Sie nicht in Frage, und remote können wir die Stelle nicht anbieten.',
  ),
];

export const FRENCH: readonly FeedbackText[] = [
  about('skill')('Vos connaissances en comptabilité analytique étaient un peu justes.'),
  about('skill')("L'exercice technique manquait de tests et le code n'était pas très lisible."),
  about('experience_level')("Il vous manque encore de l'expérience en gestion d'équipe."),
  about(
    'experience_level',
    'not_about_you',
  )("L'autre candidate avait davantage d'années d'expérience dans le secteur."),
  about('story')('Vos exemples sont restés trop généraux, nous aurions aimé des résultats concrets.'),
  about('story')('Vos réponses étaient parfois longues et nous avons perdu le fil.'),
  about('story')('La présentation manquait de structure.'),
  about('fit')("Nous avions un doute sur l'adéquation avec la culture de l'équipe."),
  about('logistics')('Vos prétentions salariales dépassaient notre fourchette.'),
  about('logistics')('Votre préavis de trois mois était trop long pour nous.'),
  about('not_about_you')("Cela n'a rien à voir avec vous : le budget du poste a été supprimé."),
  about('not_about_you')('Le poste a finalement été pourvu en interne.'),
  about()("Nous n'avons aucun doute sur vos compétences, l'entretien était très agréable."),
  about()('Vous étiez bien préparée et vos réponses étaient claires et structurées.'),
  about(
    'skill',
    'story',
  )(
    "Votre niveau d'anglais n'est pas encore suffisant. Par ailleurs, votre rôle dans les projets n'était pas clair.",
  ),
  about('experience_level')('Le comité cherchait un profil plus senior.'),
  about('story')('On aurait aimé que vous parliez davantage de vos résultats et moins du contexte.'),
  about('not_about_you')('La personne retenue travaillait déjà chez nous en alternance.'),
  about('logistics')(
    "Le poste demande d'être au bureau tous les jours, ce qui n'était pas possible pour vous.",
  ),
  about('experience_level')(
    'Votre expérience en gestion de projet nous a semblé un peu courte pour ce poste.',
  ),
  about('story')("Vos réponses étaient bonnes mais manquaient d'exemples précis."),
  about('skill')("Votre anglais oral n'est pas suffisant pour animer des réunions."),
  about('logistics')('Votre date de disponibilité était trop tardive pour nous.'),
  about()("Votre candidature était très bonne et l'échange agréable."),
];

export const SPANISH: readonly FeedbackText[] = [
  about('skill')('Tus conocimientos de Excel se quedaron algo cortos para el puesto.'),
  about('skill')('En la prueba técnica faltaron tests y el código era difícil de leer.'),
  about('experience_level')('Te falta todavía experiencia liderando equipos.'),
  about('experience_level', 'not_about_you')('La otra persona tenía más años de experiencia en el sector.'),
  about('story')('Tus ejemplos fueron demasiado generales, nos habría gustado oír resultados concretos.'),
  about('story')('Las respuestas eran largas y a veces perdíamos el hilo.'),
  about('story')('A la presentación le faltó estructura.'),
  about('fit')('Tuvimos dudas sobre el encaje con la cultura del equipo.'),
  about('logistics')('Tus expectativas salariales superaban nuestro presupuesto.'),
  about('logistics')('Necesitamos a alguien que pueda incorporarse en enero y que viva en Bilbao.'),
  about('not_about_you')('No tiene nada que ver contigo: se ha congelado la contratación.'),
  about('not_about_you')('Finalmente cubrimos el puesto con una persona de la casa.'),
  about()('No tenemos ninguna duda sobre tus capacidades, la entrevista fue muy buena.'),
  about()('Venías muy bien preparado y explicaste tus proyectos con claridad.'),
  about(
    'skill',
    'story',
  )(
    'Tu nivel de inglés todavía no es suficiente. Además, no quedó claro cuál fue tu papel en los proyectos.',
  ),
  about('experience_level')('Buscábamos un perfil más sénior.'),
  about('story')('Te costó explicar qué hiciste tú y qué hizo el equipo.'),
  about('experience_level')('Pedían cinco años en un puesto parecido y tú llevas dos.'),
  about('not_about_you')('La empresa ha parado todas las incorporaciones hasta el año que viene.'),
  about('logistics')('Lo que pides de sueldo queda fuera de lo que podemos pagar.'),
  about('fit')('Creemos que no te sentirías cómodo con nuestra forma de trabajar.'),
  about()('Has hecho una entrevista estupenda y tu actitud nos encantó.'),
  about('experience_level')('Valoramos mucho tu motivación, pero buscamos más experiencia en hostelería.'),
  about('skill')('En la entrevista técnica te faltó soltura con Python.'),
  about('story')('Tus respuestas fueron poco concretas y sin ejemplos.'),
  about('not_about_you')('El proceso se ha cancelado por falta de presupuesto.'),
  about()('Nos gustó mucho tu energía y tu forma de explicar las cosas.'),
];

export const DUTCH: readonly FeedbackText[] = [
  about('skill')('Je kennis van Power BI was voor deze functie nog te beperkt.'),
  about('skill')('In de opdracht ontbraken tests en de code was lastig te lezen.'),
  about('experience_level')('We misten ervaring met het aansturen van een team.'),
  about(
    'experience_level',
    'not_about_you',
  )('De andere kandidaat had simpelweg meer jaren ervaring in de zorg.'),
  about('story')('Je voorbeelden bleven vrij algemeen, we hadden graag concrete resultaten gehoord.'),
  about('story')('Je antwoorden waren soms erg lang, waardoor we de draad kwijtraakten.'),
  about('story')('De presentatie miste een duidelijke structuur.'),
  about('fit')('We twijfelden of je bij de cultuur van het team past.'),
  about('logistics')('Je salarisverwachting lag boven ons budget.'),
  about('logistics')('De reisafstand en je opzegtermijn van drie maanden maakten het lastig.'),
  about('not_about_you')('Het lag niet aan jou: de vacature is intern ingevuld.'),
  about('not_about_you')('Door een vacaturestop is de functie komen te vervallen.'),
  about()('We twijfelen niet aan je vaardigheden, het was een prettig gesprek.'),
  about()('Je was goed voorbereid en vertelde helder over je projecten.'),
  about(
    'skill',
    'story',
  )('Je Engels is nog niet sterk genoeg. Ook werd niet duidelijk wat jouw eigen rol in de projecten was.'),
  about('experience_level')('We zochten iemand die wat meer senior is.'),
  about('skill')(
    'Je had op papier alles, maar in het gesprek bleef je kennis van wetgeving wat aan de oppervlakte.',
  ),
  about('experience_level')(
    'Wij zoeken iemand die direct zelfstandig kan draaien, en daar heb je nog een paar jaar voor nodig.',
  ),
  about('story')('Vertel de volgende keer korter wat je deed en wat het opleverde.'),
  about('not_about_you')('De functie wordt voorlopig niet ingevuld, omdat het project is uitgesteld.'),
  about('fit')('We hadden niet het gevoel dat je je bij ons thuis zou voelen.'),
  about()('Goed gesprek, sterke motivatie, daar lag het niet aan.'),
  about('story')('Je antwoorden waren wat vaag en we misten voorbeelden.'),
  about('skill')('Je technische kennis was voor ons nog onvoldoende.'),
];

export const PORTUGUESE: readonly FeedbackText[] = [
  about('skill')('Os seus conhecimentos de contabilidade ficaram um pouco aquém do que precisamos.'),
  about('skill')('No teste técnico faltaram testes e o código era difícil de ler.'),
  about('experience_level')('Faltou experiência na gestão de equipas.'),
  about('experience_level', 'not_about_you')('O outro candidato tinha mais anos de experiência no setor.'),
  about('story')('Os exemplos foram muito genéricos, gostaríamos de ter ouvido resultados concretos.'),
  about('story')('As respostas foram longas e por vezes perdemos o fio à meada.'),
  about('story')('Faltou estrutura à apresentação.'),
  about('fit')('Tivemos dúvidas quanto ao alinhamento com a cultura da equipa.'),
  about('logistics')('A pretensão salarial estava acima da nossa faixa.'),
  about('logistics')('Precisamos de alguém presencial em Lisboa e o período de aviso prévio era longo.'),
  about('not_about_you')('Não teve nada a ver consigo: a vaga foi congelada.'),
  about('not_about_you')('Acabámos por preencher a vaga internamente.'),
  about()('Não temos nenhuma dúvida sobre as suas competências, a conversa foi ótima.'),
  about()('Você estava muito bem preparado e explicou os projetos com clareza.'),
  about(
    'skill',
    'story',
  )(
    'O seu nível de inglês ainda não é suficiente. Além disso, não ficou claro qual foi o seu papel nos projetos.',
  ),
  about('experience_level')('Procurávamos um perfil mais sênior.'),
  about('story')('As suas respostas não mostraram o resultado do que fez.'),
  about('experience_level')('Queríamos alguém com mais tempo de estrada em gestão.'),
  about('not_about_you')('O projeto foi adiado e a contratação ficou sem efeito.'),
  about('logistics')('O horário noturno não era compatível com a sua disponibilidade.'),
  about('fit')('Ficámos com a ideia de que prefere trabalhar sozinho, e aqui tudo é feito em grupo.'),
  about('experience_level', 'not_about_you')('A outra candidata tinha mais experiência em vendas.'),
  about('story')('Faltaram exemplos concretos nas suas respostas.'),
  about()('A entrevista correu muito bem e ficámos com ótima impressão.'),
];

export const ITALIAN: readonly FeedbackText[] = [
  about('skill')('Le sue conoscenze di contabilità erano un po’ limitate per questo ruolo.'),
  about('skill')('Nella prova tecnica mancavano i test e il codice era difficile da leggere.'),
  about('experience_level')('Le manca ancora esperienza nella gestione di un team.'),
  about('experience_level', 'not_about_you')("L'altra candidata aveva più anni di esperienza nel settore."),
  about('story')('I suoi esempi sono rimasti troppo generici, avremmo voluto sentire risultati concreti.'),
  about('story')('Le risposte erano lunghe e a volte perdevamo il filo.'),
  about('story')('Alla presentazione mancava una struttura chiara.'),
  about('fit')("Avevamo qualche dubbio sull'affinità con la cultura del team."),
  about('logistics')('La sua richiesta economica era superiore al nostro budget.'),
  about('logistics')('Ci serve una persona in sede a Torino, e il preavviso di tre mesi era troppo lungo.'),
  about('not_about_you')('Non dipende da lei: la selezione è stata sospesa per motivi di budget.'),
  about('not_about_you')('Alla fine la posizione è stata coperta internamente.'),
  about()('Non abbiamo alcun dubbio sulle sue competenze, il colloquio è stato molto piacevole.'),
  about()('Era molto preparato e ha spiegato i progetti con chiarezza.'),
  about(
    'skill',
    'story',
  )(
    'Il suo livello di inglese non è ancora sufficiente. Inoltre non è emerso con chiarezza quale fosse il suo ruolo nei progetti.',
  ),
  about('experience_level')('Cercavamo un profilo più senior.'),
  about('skill')('Sul diritto tributario la preparazione non era quella che ci aspettavamo.'),
  about('experience_level')('Ci aspettavamo un candidato che avesse seguito più cantieri.'),
  about('story')('Quando racconta un progetto, parta dal risultato: ci siamo persi nei dettagli.'),
  about('not_about_you')('Il cliente ha ritirato la commessa, quindi non assumiamo nessuno.'),
  about('logistics')('Le trasferte frequenti non erano conciliabili con le sue esigenze.'),
  about()('Un bellissimo colloquio, complimenti per la preparazione.'),
  about('experience_level')('Ha poca esperienza nella gestione dei fornitori.'),
  about('skill')('Le competenze tecniche non erano ancora sufficienti.'),
  about('logistics')('La sua disponibilità non coincideva con i nostri turni.'),
  about()('Il colloquio è andato molto bene e ci ha fatto un’ottima impressione.'),
];
