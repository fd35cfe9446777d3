import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/page.ts. */
export const page: Words['page'] = {};
