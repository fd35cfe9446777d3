import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/areas.ts. */
export const areas: Words['areas'] = {};
