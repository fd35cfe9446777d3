/** Filled by its view. */
export const hoursReport = {};
