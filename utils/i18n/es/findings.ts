import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/findings.ts. */
export const findings: Words['findings'] = {};
