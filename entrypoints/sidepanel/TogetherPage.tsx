/** Who belongs to a workspace, with which devices, and how work travels. */
export function TogetherPage({ workspace }: { workspace: string }) {
  return <main>{workspace}</main>;
}
