/** Taking up an invite, or getting back with a recovery kit. */
export function JoinPage() {
  return <main></main>;
}
