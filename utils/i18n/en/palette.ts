/** Filled by its view. */
export const palette = {};
