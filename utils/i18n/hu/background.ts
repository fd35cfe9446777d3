import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/background.ts. */
export const background: Words['background'] = {};
