/** TODO. */
export const help = {};
