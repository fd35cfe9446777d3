import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/questions.ts. */
export const questions: Words['questions'] = {};
