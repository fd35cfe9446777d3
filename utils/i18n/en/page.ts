/** TODO. */
export const page = {};
