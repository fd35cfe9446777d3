/** TODO. */
export const handing = {};
