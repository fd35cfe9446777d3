import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/problems.ts. */
export const problems: Words['problems'] = {};
