import type { Words } from '@/utils/i18n/language';

export const desk: Words['desk'] = {};
