/** TODO. */
export const popup = {};
