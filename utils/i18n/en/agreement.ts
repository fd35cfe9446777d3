/** TODO. */
export const agreement = {};
