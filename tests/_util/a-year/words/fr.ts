import { letter, type Phrasebook, type Scene } from './phrasebook.ts';

const mr = (s: Scene) => `${s.other.sex === 'f' ? 'Mme' : 'M.'} ${s.other.last}`;

export const fr: Phrasebook = {
  closings: ['Bien cordialement,', 'Cordialement,', 'Belle journée,'],
  machineClosing: (company) => `Cordialement,\nL'équipe recrutement ${company}`,
  received: [
    (s) =>
      letter(
        `Accusé de réception de votre candidature`,
        'Bonjour Jana,',
        `Nous avons bien reçu votre candidature au poste de ${s.role} et nous vous remercions de l'intérêt que vous portez à ${s.company}.`,
        "Elle sera étudiée avec attention. Sans réponse de notre part sous quatre semaines, veuillez considérer qu'elle n'a malheureusement pas été retenue.",
      ),
    (s) =>
      letter(
        `${s.company} - votre candidature`,
        'Madame,',
        `Votre candidature pour l'offre « ${s.role} » (${s.city}) a été enregistrée. Vous pouvez suivre son avancement dans votre espace candidat.`,
        'Ceci est un message automatique, merci de ne pas y répondre.',
      ),
  ],
  screenInvite: [
    (s) =>
      letter(
        `Votre candidature ${s.role} : premier échange`,
        'Bonjour Jana,',
        `Votre profil a retenu mon attention. Seriez-vous disponible pour un premier échange téléphonique d'une trentaine de minutes, par exemple ${s.when} ?`,
      ),
    (s) =>
      letter(
        `Prise de contact`,
        'Bonjour Madame Wessel,',
        `Je m'occupe du recrutement du poste de ${s.role} chez ${s.company}. J'aimerais faire votre connaissance par téléphone. Quelles sont vos disponibilités la semaine prochaine ?`,
      ),
  ],
  screenConfirm: [
    (s) =>
      letter(
        `RE: Votre candidature ${s.role} : premier échange`,
        'Bonjour Jana,',
        `C'est noté, je vous appelle ${s.when}. À très bientôt !`,
      ),
  ],
  interviewInvite: [
    (s) =>
      letter(
        `Entretien pour le poste de ${s.role}`,
        'Bonjour Jana,',
        `J'ai le plaisir de vous proposer un entretien avec ${s.other.name}, ${s.other.title}, ${s.when}, en visioconférence. Il durera environ une heure.`,
        'Merci de me confirmer votre présence.',
      ),
    (s) =>
      letter(
        `Convocation à un entretien`,
        'Madame Wessel,',
        `Suite à votre candidature, nous souhaitons vous recevoir dans nos locaux de ${s.city} ${s.when}. Vous rencontrerez ${mr(s)}, ${s.other.title}.`,
      ),
  ],
  interviewConfirm: [
    (s) =>
      letter(
        `RE: Entretien pour le poste de ${s.role}`,
        'Bonjour Jana,',
        `Merci pour votre confirmation. Nous vous attendons donc ${s.when}.`,
      ),
  ],
  reschedule: [
    (s) =>
      letter(
        `Report de notre entretien`,
        'Bonjour Jana,',
        `${s.other.first} a malheureusement un empêchement et nous devons annuler le rendez-vous prévu ${s.whenBefore}. Pourrions-nous le reporter à ${s.when} ? Toutes mes excuses pour ce contretemps.`,
      ),
  ],
  movingOn: [
    (s) =>
      letter(
        `Suite du processus`,
        'Bonjour Jana,',
        `Merci pour notre échange de ${s.weekday}. Nous souhaitons poursuivre avec vous : la prochaine étape est une rencontre avec ${s.other.name}. Je reviens vers vous avec une date.`,
      ),
  ],
  assessment: [
    (s) =>
      letter(
        `Test technique ${s.company}`,
        'Bonjour Jana,',
        `Dans le cadre de votre candidature au poste de ${s.role}, nous vous invitons à réaliser un test en ligne (environ une heure) avant vendredi prochain : https://tests.epreuve.example/x/88`,
      ),
  ],
  underReview: [
    (s) =>
      letter(
        `Votre candidature est en cours d'étude`,
        'Bonjour Jana,',
        `Nous n'avons pas encore pris de décision pour le poste de ${s.role}. Nous ne manquerons pas de revenir vers vous. Merci de votre patience.`,
      ),
  ],
  refusedAfter: [
    (s) =>
      letter(
        `Votre candidature au poste de ${s.role}`,
        'Bonjour Jana,',
        `Je vous remercie encore pour l'entretien de ${s.weekday} et pour la qualité de nos échanges.`,
        "Après réflexion, nous avons décidé de ne pas donner une suite favorable à votre candidature : nous avons retenu une personne qui connaît déjà notre secteur. C'était un choix difficile.",
        'Je vous souhaite une belle réussite dans vos recherches.',
      ),
    (s) =>
      letter(
        `Réponse suite à notre entretien`,
        'Madame Wessel,',
        `Vous avez rencontré ${mr(s)} dans le cadre de notre recrutement d'un(e) ${s.role}. Malgré l'intérêt de votre parcours, nous sommes au regret de vous informer que votre candidature n'a pas été retenue.`,
        'Nous vous remercions du temps que vous nous avez consacré.',
      ),
    () =>
      letter(
        `Des nouvelles`,
        'Bonjour Jana,',
        `Je reviens vers vous comme promis. L'équipe a beaucoup apprécié votre présentation, mais elle a choisi de continuer avec un autre candidat, plus expérimenté sur la partie cloud. Je suis désolée de ne pas vous apporter une meilleure nouvelle.`,
        "N'hésitez pas à me recontacter plus tard, la porte reste ouverte.",
      ),
    (s) =>
      letter(
        `RE: Entretien pour le poste de ${s.role}`,
        'Bonjour Jana,',
        `Merci d'être venue jusqu'à ${s.city}. Nous en avons longuement discuté et ce ne sera malheureusement pas pour cette fois : le poste a été proposé à une autre personne, qui l'a accepté.`,
      ),
  ],
  refusedAfterCall: [
    (s) =>
      letter(
        `Suite à notre échange téléphonique`,
        'Bonjour Jana,',
        `Merci pour notre échange de ${s.weekday}. Après en avoir parlé avec l'équipe, nous ne donnerons pas suite à votre candidature pour le poste de ${s.role}, le niveau d'anglais juridique attendu étant très spécifique.`,
        'Je vous souhaite une bonne continuation.',
      ),
  ],
  refusedAfterByMachine: [
    (s) =>
      letter(
        `Votre candidature chez ${s.company}`,
        'Madame, Monsieur,',
        `Nous vous remercions pour l'entretien que vous nous avez accordé dans le cadre du recrutement « ${s.role} ». Nous regrettons de ne pas pouvoir poursuivre avec vous.`,
        'Message automatique, merci de ne pas répondre.',
      ),
  ],
  refusedUnseen: [
    (s) =>
      letter(
        `Votre candidature ${s.role}`,
        'Bonjour Jana,',
        `Nous avons étudié votre candidature avec intérêt. Malheureusement, elle ne correspond pas tout à fait au profil que nous recherchons pour le poste de ${s.role}, et nous ne pouvons y donner suite.`,
      ),
    (s) =>
      letter(
        `${s.company} : réponse à votre candidature`,
        'Madame,',
        "Après examen de votre dossier, nous avons le regret de vous faire savoir que votre candidature n'a pas été présélectionnée. Nous vous souhaitons bonne chance dans vos démarches.",
      ),
  ],
  cancelledBefore: [
    (s) =>
      letter(
        `Annulation de votre entretien`,
        'Bonjour Jana,',
        `Nous sommes contraints d'annuler l'entretien prévu ${s.whenBefore} : le poste de ${s.role} vient d'être pourvu. Votre candidature ne sera donc pas retenue. Avec nos excuses.`,
      ),
  ],
  closed: [
    (s) =>
      letter(
        `Poste ${s.role} : fermeture du recrutement`,
        'Bonjour Jana,',
        `Merci encore pour notre entretien de ${s.weekday}. La direction vient de décider de fermer ce poste pour des raisons budgétaires, et le recrutement s'arrête là. Cela n'a rien à voir avec votre candidature, que nous avions beaucoup appréciée.`,
      ),
  ],
  onHold: [
    (s) =>
      letter(
        `Recrutement suspendu`,
        'Bonjour Jana,',
        `Depuis notre entretien de ${s.weekday}, les embauches ont été gelées. Le recrutement pour le poste de ${s.role} est donc suspendu jusqu'à nouvel ordre et nous ne pouvons pas donner suite pour le moment.`,
      ),
  ],
  closedUnseen: [
    (s) =>
      letter(
        `Offre ${s.role} clôturée`,
        'Madame,',
        "L'offre à laquelle vous avez postulé a été annulée. Votre candidature est donc classée sans suite.",
      ),
  ],
  offer: [
    (s) =>
      letter(
        `Proposition d'embauche`,
        'Bonjour Jana,',
        `Nous avons le grand plaisir de vous proposer le poste de ${s.role}. Vous trouverez la promesse d'embauche en pièce jointe ; merci de nous donner votre réponse sous dix jours.`,
      ),
  ],
  agencyRefusal: [
    (s) =>
      letter(
        `Retour de mon client ${s.company}`,
        'Bonjour Jana,',
        `J'ai eu le retour de ${s.company} après votre entretien de ${s.weekday} : ils ont préféré un autre candidat pour le poste de ${s.role}. Je garde votre dossier sous la main.`,
      ),
  ],
};
