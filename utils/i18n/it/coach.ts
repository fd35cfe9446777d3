import type { Words } from '@/utils/i18n/language';

export const coach: Words['coach'] = {};
