/** TODO. */
export const problems = {};
