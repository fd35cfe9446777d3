/** Filled by its view. */
export const savedViews = {};
