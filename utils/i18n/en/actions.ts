/** TODO. */
export const actions = {};
