/** Filled by its view. */
export const desk = {};
