import type { Translated } from './catalogue.ts';
import type { en } from './en.ts';
import { queueFr } from './queue.fr.ts';
import { shellFr } from './shell.fr.ts';

export const fr = { ...shellFr, ...queueFr } satisfies Translated<typeof en>;
