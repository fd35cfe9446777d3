/** TODO. */
export const cards = {};
