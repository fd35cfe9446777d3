/** TODO. */
export const nudge = {};
