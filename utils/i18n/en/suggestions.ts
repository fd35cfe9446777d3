/** Filled by its view. */
export const suggestions = {};
