/** The two sides, in the order shown. */
import type { Role } from '@/utils/delegation/item';

/** The client first. */
export const ROLES: readonly Role[] = ['client', 'assistant'];
