/** TODO. */
export const sidebar = {};
