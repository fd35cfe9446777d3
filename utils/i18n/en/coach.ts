/** Filled by its view. */
export const coach = {};
