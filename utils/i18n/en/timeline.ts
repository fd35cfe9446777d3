/** TODO. */
export const timeline = {};
