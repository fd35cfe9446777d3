import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/cards.ts. */
export const cards: Words['cards'] = {};
