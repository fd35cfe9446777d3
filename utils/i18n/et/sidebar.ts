import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/sidebar.ts. */
export const sidebar: Words['sidebar'] = {};
