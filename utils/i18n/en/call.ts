/** TODO. */
export const call = {};
