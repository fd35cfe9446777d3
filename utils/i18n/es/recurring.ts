import type { Words } from '@/utils/i18n/language';

export const recurring: Words['recurring'] = {};
