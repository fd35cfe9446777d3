/** TODO. */
export const today = {};
