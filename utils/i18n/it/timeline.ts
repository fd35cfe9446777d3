import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/timeline.ts. */
export const timeline: Words['timeline'] = {};
