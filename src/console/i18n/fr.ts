import type { Translated } from './catalogue.ts';
import type { en } from './en.ts';
import { queueFr } from './queue.fr.ts';
import { searchFr } from './search.fr.ts';
import { shellFr } from './shell.fr.ts';

export const fr = { ...shellFr, ...queueFr, ...searchFr } satisfies Translated<typeof en>;
