import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/propose.ts. */
export const propose: Words['propose'] = {};
