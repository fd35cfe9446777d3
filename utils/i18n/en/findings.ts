/** TODO. */
export const findings = {};
