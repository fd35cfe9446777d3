import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/backup.ts. */
export const backup: Words['backup'] = {};
