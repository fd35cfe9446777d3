/** TODO. */
export const item = {};
