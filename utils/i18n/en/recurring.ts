/** Filled by its view. */
export const recurring = {};
