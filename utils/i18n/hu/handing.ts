import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/handing.ts. */
export const handing: Words['handing'] = {};
