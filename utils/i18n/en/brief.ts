/** TODO. */
export const brief = {};
