/** Filled by its view. */
export const starters = {};
