import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/reply.ts. */
export const reply: Words['reply'] = {};
