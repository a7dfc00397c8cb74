import type { Translated } from './catalogue.ts';
import type { importEn } from './import.en.ts';

export const importFr = {
  'import.title': 'Import',
  'import.lead':
    'Des réclamations à partir d’un fichier. Il est d’abord vérifié sans que rien ne soit enregistré ; l’import vient ensuite. Un même fichier peut être importé de nouveau sans risque.',
  'import.choose': 'Choisir un fichier',
  'import.drop': 'ou le déposer ici',
  'import.other': 'Choisir un autre fichier',
  'import.limits': 'Ce que le fichier doit être',
  'import.limit.format':
    'NDJSON (.ndjson, .jsonl : une réclamation par ligne) ou CSV (.csv : la première ligne nomme les champs, comme « order.paid.amount »).',
  'import.limit.encoding': 'En UTF-8, de longueur quelconque. Une réclamation compte au plus 200 000 caractères.',
  'import.limit.strict': 'Un champ inconnu est refusé et nommé ; vos propres données vont dans « extra ».',
  'import.limit.history':
    'Une réclamation peut apporter son passé sous « history ». Il compte dans les chiffres comme s’il s’était déroulé ici ; rien n’en est renvoyé ni versé à nouveau.',
  'import.limit.photos':
    'Les photos ne sont pas dans le fichier : votre système les envoie avec sa clé, ou « npm run import » les prend dans un dossier.',
  'import.limit.page':
    'Restez sur cette page pendant l’opération. Ce qui est déjà entré reste acquis ; le reste viendra à l’essai suivant.',
  'import.format': 'Le détail des champs se trouve dans la description de l’API',
  'import.badName': 'Le nom du fichier doit se terminer par .ndjson, .jsonl ou .csv.',
  'import.badEncoding':
    'Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8 et choisissez-le de nouveau ; rien n’a été importé.',
  'import.empty': 'Ce fichier ne contient aucune réclamation.',
  'import.unreadable': 'Le fichier n’est plus lisible : il a été déplacé ou modifié. Choisissez-le de nouveau.',
  'import.tooLong': 'dépasse {count} caractères',
  'import.tooLongOpen': 'dépasse {count} caractères : un guillemet n’est-il jamais refermé ?',
  'import.checking': 'Vérification de {file}',
  'import.importing': 'Import de {file}',
  'import.checked': 'Vérifié : {file}',
  'import.done': 'Importé : {file}',
  'import.stopped': 'Arrêté : {file}',
  'import.progress': {
    one: '{count} réclamation lue, {percent} % du fichier',
    other: '{count} réclamations lues, {percent} % du fichier',
  },
  'import.stop': 'Arrêter',
  'import.goOn': 'Reprendre',
  'import.broke': '{fault} Ce qui est entré reste acquis ; la reprise ne répète rien.',
  'import.count.read': 'Lues',
  'import.count.wouldAccept': 'À importer',
  'import.count.accepted': 'Importées',
  'import.count.known': 'Déjà connues',
  'import.count.refused': 'Refusées',
  'import.act': { one: 'Importer {count} réclamation', other: 'Importer {count} réclamations' },
  'import.nothing': 'Rien n’est nouveau dans ce fichier : il n’y a rien à importer.',
  'import.refusals': 'Ce qui est refusé, et pourquoi',
  'import.line': 'Ligne',
  'import.field': 'Champ',
  'import.reason': 'Raison',
  'import.wholeRecord': 'toute la ligne',
  'import.moreRefusals': {
    one: '{count} autre raison figure dans le rapport.',
    other: '{count} autres raisons figurent dans le rapport.',
  },
  'import.report': 'Télécharger le rapport',
} satisfies Translated<typeof importEn>;
