/** TODO. */
export const areas = {};
