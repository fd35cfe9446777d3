/** TODO. */
export const propose = {};
