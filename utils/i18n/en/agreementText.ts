/** TODO. */
export const agreementText = {};
