/** TODO. */
export const search = {};
