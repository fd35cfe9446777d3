/** TODO. */
export const questions = {};
