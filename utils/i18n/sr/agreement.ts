import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/agreement.ts. */
export const agreement: Words['agreement'] = {};
