import type { Translated } from './catalogue.ts';
import type { searchEn } from './search.en.ts';

export const searchFr = {
  'search.placeholder': 'Réclamation, commande, client, vendeur, mots',
  'search.label': 'Chercher une réclamation, une commande, un client ou un vendeur',
  'search.results': 'Résultats',
  'search.all': 'Réclamations contenant « {q} »',
  'search.refunds': 'Chercher « {q} » dans les remboursements',
  'search.open': 'Ouvrir la réclamation {number}',
  'search.claims': 'Réclamations',
  'search.customers': 'Clients',
  'search.orders': 'Commandes',
  'search.merchants': 'Vendeurs',
  'search.count': { one: '{count} réclamation', other: '{count} réclamations' },
  'search.order': 'Commande {id}',
  'search.said': 'dans la conversation',
  'search.nothing': 'Aucun résultat. Le début des mots suffit, sans tenir compte des accents ni des majuscules.',
  'search.fail': 'La recherche n’a pas répondu : {detail}. La touche Entrée cherche dans la liste.',
  'search.found': { one: '{count} résultat', other: '{count} résultats' },
  'search.keys': '{up} {down} choisir · {enter} ouvrir · {escape} fermer',
} satisfies Translated<typeof searchEn>;
