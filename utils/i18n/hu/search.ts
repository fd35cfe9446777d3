import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/search.ts. */
export const search: Words['search'] = {};
