import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/agreementText.ts. */
export const agreementText: Words['agreementText'] = {};
