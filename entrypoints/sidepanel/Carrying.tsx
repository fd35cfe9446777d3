/** How the work of a workspace travels: packets, a server, and how far it is. A part of the page "together". */
export function Carrying({ workspace }: { workspace: string }) {
  return <section>{workspace}</section>;
}
