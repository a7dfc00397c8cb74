import type { Translated } from '../i18n/catalogue.ts';
import type { demoEn } from './demo.en.ts';

export const demoFr: Translated<typeof demoEn> = {
  'demo.banner': 'Démo : tout se passe dans cette page.',
  'demo.filling': 'Création des exemples : {claims} réclamations sur {ofClaims}, {photos} photos sur {ofPhotos}.',
  'demo.kept': 'Recharger la page repart de zéro.',
  'demo.switch': 'Changer de rôle',
  'demo.reset': 'Repartir de zéro',
  'demo.pick': 'Qui voulez-vous être ?',
  'demo.lead':
    'L’outil complet, base de données comprise, dans cette seule page : rien n’est envoyé, aucun compte n’est nécessaire.',
  'demo.agent': 'Traite les réclamations au quotidien.',
  'demo.finance': 'Verse les remboursements accordés et voit pourquoi.',
  'demo.manager': 'Traite, confirme les gros montants, consulte les règles.',
  'demo.admin': 'Gère aussi les personnes, les clés et les règles.',
  'demo.insecureTitle': 'La démo a besoin d’une adresse sécurisée',
  'demo.insecure':
    'Elle utilise un service worker, que les navigateurs n’autorisent qu’en https ou sur localhost. Ouvrez-la à une telle adresse.',
  'demo.elsewhereTitle': 'La démo est ouverte dans un autre onglet',
  'demo.elsewhere':
    'Chaque onglet aurait ses propres données. Continuez dans l’autre onglet, ou repartez de zéro ici ; l’autre onglet s’arrêtera.',
  'demo.here': 'Repartir de zéro ici',
  'demo.movedTitle': 'La démo a été lancée dans un autre onglet',
  'demo.moved': 'Cet onglet s’est arrêté, et ce qui y a été fait est perdu.',
  'demo.failedTitle': 'La démo s’est arrêtée',
  'demo.failed':
    'Repartez de zéro. Si cela ne suffit pas, essayez une version récente de Chrome, Edge, Firefox ou Safari. La cause : {detail}',
};
