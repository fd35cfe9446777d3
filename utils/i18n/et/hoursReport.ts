import type { Words } from '@/utils/i18n/language';

export const hoursReport: Words['hoursReport'] = {};
