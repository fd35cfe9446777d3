/** What was refused in a workspace. */
export function SecurityPage({ workspace }: { workspace: string }) {
  return <main>{workspace}</main>;
}
