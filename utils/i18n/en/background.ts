/** TODO. */
export const background = {};
