import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/digest.ts. */
export const digest: Words['digest'] = {};
