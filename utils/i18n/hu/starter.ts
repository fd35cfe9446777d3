import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starter.ts. */
export const starter: Words['starter'] = {};
