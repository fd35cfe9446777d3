import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/settings.ts. */
export const settings: Words['settings'] = {};
