/** TODO. */
export const workspaces = {};
