import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/message.ts. */
export const message: Words['message'] = {};
