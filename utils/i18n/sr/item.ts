import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/item.ts. */
export const item: Words['item'] = {};
