/** Web addresses typed one a line. */

/** The addresses, or the first line that is none: only http and https, so that no link can do anything but open a page. */
export function linksFrom(text: string): { ok: true; links: string[] } | { ok: false; line: string } {
  const links: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const link = webAddress(line);
    if (link === null) return { ok: false, line };
    if (!links.includes(link)) links.push(link);
  }
  return { ok: true, links };
}

function webAddress(line: string): string | null {
  if (/\s/.test(line)) return null;
  try {
    const url = new URL(line);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
