/** Filled by its view. */
export const hours = {};
