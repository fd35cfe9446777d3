/** TODO. */
export const message = {};
