import type { LanguageTemplates } from './templates.ts';

const bonjour = 'Bonjour[ {firstName}],\n\n';
const salutations = '\n\nBien cordialement,\nLe service client';

/** Messages aux clients en français. */
export const templatesFr: LanguageTemplates = {
  approved_in_full: `${bonjour}Bonne nouvelle pour votre réclamation {number}[ ({item})] : nous vous remboursons intégralement, soit {amount}.

La somme sera reversée sur le moyen de paiement utilisé lors de la commande. Vous n’avez rien d’autre à faire.${salutations}`,
  approved_in_part: `${bonjour}Nous avons étudié votre réclamation {number}[ ({item})] et vous remboursons {amount}.[

Pourquoi ce montant : {explanation}]

La somme sera reversée sur le moyen de paiement utilisé lors de la commande. Vous n’avez rien d’autre à faire. Si ce montant ne vous semble pas juste, répondez simplement à ce message en nous expliquant pourquoi.${salutations}`,
  ask: `${bonjour}Merci pour votre réclamation {number}[ ({item})]. Pour que nous puissions avancer, pourriez-vous nous envoyer :

{missing}

Il vous suffit de répondre à ce message, si possible avant la fin de la journée du {lastDay}. Nous reprendrons votre dossier dès que nous aurons votre réponse.${salutations}`,
  ask_for_return: `${bonjour}Merci pour votre réclamation {number}[ ({item})]. Pour que nous puissions vous rembourser, l’article doit nous être renvoyé au plus tard le {lastDay}.

Une fois le colis déposé, indiquez-nous la date d’envoi et le numéro de suivi en répondant à ce message.${salutations}`,
  too_early: `${bonjour}Merci pour votre réclamation {number}[ ({item})]. Votre colis peut encore arriver : notre garantie laisse un certain délai aux vendeurs et aux services postaux et, pour votre commande, ce délai court jusqu’au {from}.

Votre réclamation est conservée. À partir de cette date, nous la reprendrons de nous-mêmes : vous n’avez pas besoin de nous récrire. Si votre colis arrive d’ici là, merci de nous le signaler.${salutations}`,
  reminder: `${bonjour}Nous vous avons écrit au sujet de votre réclamation {number}[ ({item})] et attendons encore ce que nous vous avons demandé. Merci de répondre à notre message au plus tard le {lastDay}.

Si vous l’avez fait entre-temps, vous n’avez plus rien à faire. Ce rappel est envoyé automatiquement.${salutations}`,
  rejected: {
    before: `${bonjour}Nous avons étudié votre réclamation {number}[ ({item})] avec attention. Nous sommes désolés : notre garantie volontaire ne permet pas de vous rembourser dans ce cas.\n\n`,
    after: `

Cette réponse ne porte que sur notre garantie volontaire. Elle ne retire rien aux droits que la loi peut vous accorder : pour les faire valoir, adressez-vous au vendeur de l’article. Et si un élément nous a échappé, répondez à ce message : nous réexaminerons votre dossier.${salutations}`,
    grounds: {
      officialChannel:
        'La garantie couvre les réclamations faites depuis le compte qui a passé la commande : Mes commandes, puis la commande, « Question sur la commande » et le chat. Vous pouvez y déposer votre réclamation dès maintenant, nous l’étudierons.',
      coveredReason:
        'La garantie couvre les commandes non reçues, les articles qui ne correspondent pas à ce qui a été convenu et les articles endommagés ou qui ne fonctionnent pas. Le motif de votre réclamation n’en fait pas partie.',
      preciseDescription:
        'Malgré nos questions, les éléments dont nous disposons ne sont pas assez précis pour comprendre ce qui s’est passé.',
      photoEvidence: 'Les photos que nous avons reçues ne montrent pas le problème que vous décrivez.',
      unretouchedPhotos:
        'La garantie n’accepte que des photos telles que l’appareil les a prises ; celles que nous avons reçues ont été modifiées avec un logiciel. Si vous avez encore les originaux, n’hésitez pas à nous les envoyer.',
      waitingPeriod:
        'D’après les informations du transporteur, votre colis a été livré. Si vous ne l’avez pas reçu, dites-le-nous, si possible avec une réponse de votre bureau de poste.',
      returnWindow:
        'L’article devait être renvoyé dans le délai prévu par la garantie[, qui a pris fin le {lastDay}], et nous n’avons pas trace d’un retour.',
      notYetRefunded: 'D’après nos informations, il ne reste rien à rembourser pour cette commande.',
      other: '{explanation}',
    },
  },
  missing: {
    'claim.channel': 'votre réclamation par le chat de la commande, depuis le compte qui l’a passée',
    'claim.accountId': 'un message depuis le compte qui a passé la commande',
    'claim.descriptionWords': 'une description précise du problème, en quelques phrases',
    'claim.photos': 'une photo de l’article où le problème est bien visible, telle que l’appareil l’a prise',
    'claim.photos.shots': 'une autre photo de l’article, sous un angle différent',
    'claim.items': 'les articles de la commande concernés',
    'order.deliveredAt': 'la date à laquelle vous avez reçu votre colis',
    'order.placedAt': 'la date à laquelle vous avez passé la commande',
    'order.paidAt': 'la date à laquelle vous avez payé la commande',
    'order.paid': 'le montant que vous avez payé, avec la confirmation de paiement',
    'return.shippedAt': 'la date à laquelle vous avez renvoyé l’article et le numéro de suivi',
  },
};
