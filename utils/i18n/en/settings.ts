/** TODO. */
export const settings = {};
