/** TODO. */
export const digest = {};
