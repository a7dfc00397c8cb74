import type { Messages } from './catalogue.ts';

export const alertsEn = {
  'alerts.title': 'Alerts',
  'alerts.lead': {
    one: '{count} is not read. Each tells once of one deadline of one of your claims that is near or missed, or of a request that ran out, and stays until you have read it: alerts are not claims. How they reach you is chosen in your menu.',
    other:
      '{count} are not read. Each tells once of one deadline of one of your claims that is near or missed, or of a request that ran out, and stays until you have read it: alerts are not claims. How they reach you is chosen in your menu.',
  },
  'alerts.list': { one: '{count} alert, the newest first', other: '{count} alerts, the newest first' },
  'alerts.readAll': 'Mark all as read',
  'alerts.markRead': 'Mark as read: {number}',
  'alerts.noneTitle': 'Nothing has alerted you',
  'alerts.noneText':
    'When a deadline of one of your claims comes near or is missed, it stands here until you have read it.',
  'alerts.column.claim': 'Claim',
  'alerts.column.what': 'What',
  'alerts.column.due': 'Deadline',
  'alerts.column.told': 'Told',
  'alerts.column.out': 'Outside of the console',
  'alerts.column.acts': 'What can be done',
  'alerts.unread': 'Unread',
  'alerts.out.held': 'leaves in your working hours',
  'alerts.out.waiting': 'on its way',
  'alerts.out.sent': 'sent',
  'alerts.out.undelivered': 'not delivered yet, tried again',
  'alerts.older': 'Show older ones',
  'alerts.failed': 'Not marked: {detail}',
} satisfies Messages;
