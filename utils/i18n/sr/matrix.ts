import type { Words } from '@/utils/i18n/language';

export const matrix: Words['matrix'] = {};
