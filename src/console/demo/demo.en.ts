import type { Messages } from '../i18n/catalogue.ts';

export const demoEn = {
  'demo.banner': 'Demo: everything lives in this page.',
  'demo.filling': 'Making the sample world: {claims} of {ofClaims} claims, {photos} of {ofPhotos} photos drawn.',
  'demo.kept': 'Reloading starts it anew.',
  'demo.switch': 'Change role',
  'demo.reset': 'Start anew',
  'demo.pick': 'Who do you want to be?',
  'demo.lead':
    'A whole back office with its database, in this page alone: nothing is sent anywhere, no account is needed.',
  'demo.agent': 'Settles claims, all day.',
  'demo.finance': 'Pays out what was approved, and sees why.',
  'demo.manager': 'Settles, confirms large amounts, sees the policies.',
  'demo.admin': 'Looks after people, keys and rules, too.',
  'demo.insecureTitle': 'The demo needs a secure address',
  'demo.insecure':
    'It runs a service worker, and browsers allow that only over https or on localhost. Open it at such an address.',
  'demo.elsewhereTitle': 'The demo is open in another tab',
  'demo.elsewhere':
    'Each tab would have a world of its own. Go on in the other tab, or start anew here; the other tab then stops.',
  'demo.here': 'Start anew here',
  'demo.movedTitle': 'The demo was started in another tab',
  'demo.moved': 'This tab has stopped, and what was done in it is gone.',
  'demo.failedTitle': 'The demo has stopped',
  'demo.failed':
    'Start anew. If that does not help, try a current Chrome, Edge, Firefox or Safari. What went wrong: {detail}',
} satisfies Messages;
