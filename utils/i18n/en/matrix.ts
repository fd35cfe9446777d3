/** Filled by its view. */
export const matrix = {};
