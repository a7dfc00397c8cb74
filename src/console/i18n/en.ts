import { queueEn } from './queue.en.ts';
import { searchEn } from './search.en.ts';
import { shellEn } from './shell.en.ts';

export const en = { ...shellEn, ...queueEn, ...searchEn };
