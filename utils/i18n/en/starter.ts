/** TODO. */
export const starter = {};
