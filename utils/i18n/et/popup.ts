import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/popup.ts. */
export const popup: Words['popup'] = {};
