/** TODO. */
export const reply = {};
