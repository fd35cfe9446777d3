import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/answers.ts. */
export const answers: Words['answers'] = {};
