/** What of a mail is not its own text, made blank: quoted history, headers, signatures, addresses, numbers that are no dates. */

/** "On … wrote:" in the six languages, on one line or broken over two. */
const WROTE =
  /^[^\S\n]*(?:(?:on|am|em|le)\b[^\n]{4,160}(?:\n[^\n]{0,120})?\bwrote\s*:|[^\n]{4,200}?(?:\n[^\n]{0,120}?)?(?:kirjutas|ha scritto|scrisse|escribió|ezt írta|írta|(?:je )?napisa(?:o|la)(?:\/la)?(?: je)?|је написао(?:\/ла)?|(?:је )?написа(?:о|ла)|piše|пише)\s*:?(?:\s*\([^)\n]{0,120}\)\s*:?)?)[^\S\n]*$/gimu;
/** A word of that head, looked for first: most mails answer nothing. */
const WRITES = /wrote|kirjutas|scri(?:tto|sse)|escribió|írta|napisa|piše|написа|пише/iu;
/** The line between a reply and what it answers, as mail programs draw it. */
const ORIGINAL =
  /^[^\S\n]*(?:[-_]{3,}\s*(?:original message|originaalkiri|algne kiri|eredeti üzenet|(?:originalna|izvorna|prvobitna) poruka|оригинална порука|изворна порука|messaggio originale|mensaje original)\s*[-_]*|_{20,})[^\S\n]*$/gimu;
/** A header of a quoted or forwarded mail. */
const HEADER =
  /^[^\S\n]*[*>]?[^\S\n]*(?<name>from|sent|to|cc|bcc|subject|date|reply-to|saatja|kellelt|saadetud|saatmisaeg|kellele|adressaat|koopia|teema|kuupäev|feladó|küldve|elküldve|címzett|másolatot kap|tárgy|dátum|od|poslato|poslano|za|kome|prima|kopija|tema|predmet|naslov|datum|од|послато|за|прима|коме|тема|предмет|датум|da|inviato|a|per|oggetto|data|de|enviado(?: el)?|para|asunto|fecha)\*?[^\S\n]*:\*?[^\S\n]*(?<rest>[^\n]*)$/imu;
const SENT =
  /^(?:sent|saadetud|saatmisaeg|küldve|elküldve|poslato|poslano|послато|inviato|enviado(?: el)?)$/iu;
/** How a letter ends; from there on a signature follows. */
const CLOSING =
  /^[^\S\n]*(?:(?:best|kind|kindest|warm|with (?:best|kind))\s+(?:regards|wishes)|regards|yours (?:sincerely|faithfully|truly)|sincerely|cheers|tervitades|tervitustega|parimate (?:soovide|tervitus)te?ga|lugupidamisega|üdvözlettel|tisztelettel|szívélyes üdvözlettel|(?:srdačan )?pozdrav|s poštovanjem|srdačno|(?:срдачан )?поздрав|с поштовањем|cordiali saluti|distinti saluti|un cordiale saluto|saluti|cordialmente|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo)[^\n]{0,20}$/imu;
const POSTSCRIPT =
  /^[^\S\n]*(?:p\.?\s?s\.?|p\.?\s?d\.?|n\.?\s?b\.?|ui\.?|u\.i\.|с\.?|п\.?\s?с\.?)\s*[:.–-]?\s/iu;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The text with everything that is not the writer's own replaced by spaces, so that places in it stay what they are. */
export function ownText(text: string): string {
  return withoutNumbers(withoutSignature(withoutHistory(text)));
}

function withoutHistory(text: string): string {
  let own = cutAt(text, ORIGINAL);
  if (WRITES.test(own)) own = cutAt(own, WROTE);
  if (own.includes('>')) own = own.replace(/^[^\S\n]*>[^\n]*$/gm, blank);
  return withoutHeaders(own);
}

/** Blank from a line that heads history to the end; where quoted lines follow it, only they are history and what comes after is an answer. */
function cutAt(text: string, head: RegExp): string {
  let own = text;
  for (const match of text.matchAll(head)) {
    const end = match.index + match[0].length;
    const quoted = /^\s*>/.test(text.slice(end, end + 200));
    if (!quoted) return own.slice(0, match.index) + blank(own.slice(match.index));
    own = own.slice(0, match.index) + blank(match[0]) + own.slice(end);
  }
  return own;
}

/** Two headers in a row are the head of another mail: under a text of one's own it begins what was answered, else it only introduces what was forwarded. */
function withoutHeaders(text: string): string {
  if (!text.includes(':')) return text;
  const lines = text.split('\n');
  const heads = lines.map((line) => {
    const colon = line.indexOf(':');
    // No header's name is longer than this.
    return colon > 0 && colon < 24 && line.length < 400 ? HEADER.exec(line)?.groups?.['name'] : undefined;
  });
  let [place, out] = [0, text];
  for (const [i, line] of lines.entries()) {
    const name = heads[i];
    if (name !== undefined) {
      const more = heads[i - 1] !== undefined || heads[i + 1] !== undefined;
      const block = ofMail(lines, heads, i);
      if (
        block &&
        text.slice(0, place).trim() !== '' &&
        !/forward|továbbít|edasi|prosle|inoltrat|reenviad|прослеђ/iu.test(
          text.slice(Math.max(0, place - 120), place),
        )
      )
        return out.slice(0, place) + blank(out.slice(place));
      if (SENT.test(name) || (more && block))
        out = out.slice(0, place) + blank(line) + out.slice(place + line.length);
    }
    place += line.length + 1;
  }
  return out;
}

/** Whether the headers around line `i` name a sender and a subject or a recipient, as those of a mail do and a list of facts does not. */
function ofMail(lines: readonly string[], heads: readonly (string | undefined)[], i: number): boolean {
  let from = i;
  while (from > 0 && heads[from - 1] !== undefined) from--;
  let to = i;
  while (heads[to + 1] !== undefined) to++;
  const block = heads.slice(from, to + 1).map((head) => head?.toLowerCase() ?? '');
  const subject = block.some((head) =>
    /^(?:subject|teema|tárgy|tema|predmet|naslov|тема|предмет|oggetto|asunto)$/u.test(head),
  );
  return block.length > 1 && (subject || lines.slice(from, to + 1).some((line) => line.includes('@')));
}

/** From the closing, or from the two dashes, to a postscript or to the end. */
function withoutSignature(text: string): string {
  const lines = text.split('\n');
  let signed = false;
  return lines
    .map((line) => {
      if (/^--\s?$/.test(line) || (line.length < 60 && CLOSING.test(line))) signed = true;
      else if (signed && POSTSCRIPT.test(line)) signed = false;
      return signed ? blank(line) : line;
    })
    .join('\n');
}

const MONEY =
  '€|\\$|£|EUR|USD|GBP|RSD|HUF|CHF|Ft|forint|din(?:ara|\\.)?|eur(?:o|os|ot|ó|a|od)?|dollars?|дин(?:ара)?';
const AMOUNT = "\\d{1,3}(?:[ .,'’\\u00a0]\\d{3})*(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?";
/** Numbers that are not dates, whatever the language. */
const NOISE = [
  // Addresses of pages and mail, and names of files.
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|\S+\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|png|jpe?g|html?)\b/giu,
  // IBANs and other long numbers with letters before them.
  /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,8}(?:[ ]?[A-Z0-9]{1,4})?\b/gu,
  // Telephone numbers.
  /(?:\+|\b00)\d[\d ()/.-]{6,}\d|\(\d{2,4}\)[ ]?\d[\d /-]{4,}\d|(?<![\d.,/-])\d{2,4}[ ]\d{3}[ ]\d{2,4}(?:[ ]\d{2,4})*(?![\d.,/-])/gu,
  // Money and percentages, ranges of them too.
  new RegExp(
    `(?:(?:€|\\$|£|EUR|USD|GBP|RSD|HUF|CHF)\\s?(?:${AMOUNT})(?:\\s?[-–]\\s?(?:${AMOUNT}))?|(?<![\\d.])(?:(?:${AMOUNT})\\s?[-–]\\s?)?(?:${AMOUNT})\\s?(?:(?:${MONEY})(?![\\p{L}])|%|‰))`,
    'giu',
  ),
  // Versions, chapters and network addresses: three numbers of which the last is no year.
  /(?<![\p{L}\d])v\.?\s?\d+(?:\.\d+)*|\b\d+(?:\.\d+){3,}\b|(?<![\d.])\d{1,2}\.\d{1,3}\.(?:\d|[01]\d|\d{3})(?![\d.]|\s?\d)/giu,
  // What is counted by a number of its own: invoices, orders, sections.
  /(?<![\p{L}])(?:invoice|order|ticket|case|contract|ref(?:erence)?|version|section|chapter|room|page|flight|no|nr|arve|tellimus|leping|viitenumber|versioon|számla|rendelés|szerződés|verzió|faktura|račun|porudžbina|ugovor|verzija|fattura|ordine|contratto|versione|factura|pedido|contrato|versión|št|br|sz|n\.?[ºo°]|№|фактура|рачун|уговор|бр)\.?[ ]?(?:no\.?|nr\.?|number|br\.?|n\.?[º°]|№|#|szám|száma?:?|num\.?|бр\.?)?[ ]?[:#]?[ ]?(?!\d{1,2}[./-]\s?\d{1,2}[./-]\s?20\d\d|20\d\d[.-]\s?\d\d?[.-])(?:(?:[A-Z]{1,6}[-/]?)?\d[\d/.-]+\d(?![\d:])|\d{1,2}(?![\d:.]|[ ]?\p{L}))/giu,
  /#\s?\d[\d/.-]*|(?<![\p{L}\d])[A-Z]{2,6}[-/]?\d[\d/-]{2,}/gu,
  // Sizes and dimensions.
  /\d+(?:[.,]\d+)?\s?(?:[x×]\s?\d+(?:[.,]\d+)?(?:\s?[x×]\s?\d+)?|m²|m2|km|kg|mm|cm|GB|MB|kWh)(?![\p{L}\d])/giu,
];

function withoutNumbers(text: string): string {
  return text.replace(/[^\n]*\d[^\n]*/g, (line) => {
    let own = line;
    for (const noise of NOISE) own = own.replace(noise, blank);
    return own;
  });
}
