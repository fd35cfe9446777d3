/** TODO. */
export const backup = {};
