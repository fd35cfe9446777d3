/** Filled by its view. */
export const insights = {};
