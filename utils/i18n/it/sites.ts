import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/sites.ts. */
export const sites: Words['sites'] = {};
