/** TODO. */
export const sites = {};
