/** Looks into the files of servers for what they must not be able to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lab's items, people and devices are called (tests/lab/acts.ts). */
const WORDS = [
  'Lisbon papers',
  'Ana Kovač',
  'ana.kovac@example.org',
  'notary',
  'Because it is time',
  'anna@',
];

/** What was looked through, and where one of the words was found. */
export interface Searched {
  files: number;
  bytes: number;
  /** Path and word. */
  found: string[];
}

/** Searches all files below the folders for the lab's words, in UTF-8 and UTF-16. */
export function searchStores(folders: readonly string[]): Searched {
  const needles = WORDS.flatMap((word) => [
    { word, bytes: Buffer.from(word, 'utf8') },
    { word, bytes: Buffer.from(word, 'utf16le') },
  ]);
  const searched: Searched = { files: 0, bytes: 0, found: [] };
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const data = readFileSync(path);
      searched.files += 1;
      searched.bytes += data.length;
      for (const { word, bytes } of needles)
        if (data.includes(bytes)) searched.found.push(`${path}: ${word}`);
    }
  }
  return searched;
}
