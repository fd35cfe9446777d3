import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/brief.ts. */
export const brief: Words['brief'] = {};
