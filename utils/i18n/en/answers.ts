/** TODO. */
export const answers = {};
