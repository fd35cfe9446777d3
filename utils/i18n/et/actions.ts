import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/actions.ts. */
export const actions: Words['actions'] = {};
