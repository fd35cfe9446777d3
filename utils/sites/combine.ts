/** Puts a capture together from the steps of the ladder. */
import type { Capture, FoundBy } from '@/utils/delegation/capture';
import type { SiteId, Source } from '@/utils/delegation/item';

/** What one step found; absent, empty and null all mean "not found". */
export type Fields = { [K in keyof Omit<Source, 'site'>]?: Source[K] | null | undefined };

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

/** The capture in which each field comes from the first step that found it; steps are given best first. */
export function combine(site: SiteId, key: string | null, steps: [FoundBy, Fields][]): Capture {
  const source: Source = { site, url: '', title: '', author: null, excerpt: '', attachments: [] };
  const found: Capture['found'] = {};
  for (const [by, fields] of steps) {
    for (const [name, value] of Object.entries(fields) as [keyof Fields, unknown][]) {
      if (isEmpty(value) || found[name] !== undefined) continue;
      Object.assign(source, { [name]: value });
      found[name] = by;
    }
  }
  return { key, source, found };
}
