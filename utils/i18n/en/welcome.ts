/** TODO. */
export const welcome = {};
