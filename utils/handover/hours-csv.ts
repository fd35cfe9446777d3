/** Logged hours as a file that any spreadsheet opens without damage, whatever its language. */

/** One line. */
export interface HoursLine {
  /** 'YYYY-MM-DD'. */
  day: string;
  /** What it was for. */
  title: string;
  area: string;
  note: string;
  /** As they count. */
  minutes: number;
}

/** The headings, in the order of the columns. */
export type HoursHeadings = Record<'day' | 'title' | 'area' | 'note' | 'minutes' | 'hours', string>;

/**
 * The lines as CSV (RFC 4180): with a byte order mark, so that spreadsheets read UTF-8; parted by semicolons where the locale
 * (`tag`, BCP 47) writes decimals with a comma, as its spreadsheets expect; and nothing that somebody else wrote is taken for
 * a formula (OWASP, "CSV Injection": cells that begin with = + - @ tab or return get an apostrophe before).
 */
export function hoursCsv(lines: readonly HoursLine[], headings: HoursHeadings, tag: string): string {
  const decimal =
    new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const comma = decimal === ',' ? ';' : ',';
  const { day, title, area, note, minutes, hours } = headings;
  const rows = [
    [day, title, area, note, minutes, hours],
    ...lines.map((line) => [
      line.day,
      tame(line.title),
      tame(line.area),
      tame(line.note),
      String(line.minutes),
      (line.minutes / 60).toFixed(2).replace('.', decimal),
    ]),
  ];
  return `\ufeff${rows.map((cells) => cells.map((cell) => quoted(cell, comma)).join(comma)).join('\r\n')}\r\n`;
}

function tame(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string, comma: string): string {
  return cell.includes(comma) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
