import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/nudge.ts. */
export const nudge: Words['nudge'] = {};
