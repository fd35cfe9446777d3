import { counting } from '@/utils/i18n/counting';

/** A number with its noun in this language. */
export const n = counting<'one' | 'few'>('sr-Latn');
