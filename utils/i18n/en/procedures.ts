/** Filled by its view. */
export const procedures = {};
