import type { MessageKey } from '../i18n/catalogue.ts';

/** The places of the console, as they stand in the top bar. */
export const places = [{ to: '/claims', label: 'shell.queue' }] as const satisfies readonly {
  to: string;
  label: MessageKey;
}[];
