import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {};
