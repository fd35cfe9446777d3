import { describe, expect, test } from 'vitest';
import { matchProcedure } from '@/utils/delegation/procedure-match';
import type { ProcedureMatch } from '@/utils/delegation/procedure';
import type { Source } from '@/utils/delegation/source';
import { procedureOf } from '@/tests/captures/read';
import { sourceOf } from '@/tests/support/histories';

/** A mail of this sender with this subject. */
function mailOf(email: string, title = 'Hello', change: Partial<Source> = {}): Source {
  return { ...sourceOf(title), site: 'gmail', author: { name: 'Ana', email }, ...change };
}

function offerOf(match: Partial<ProcedureMatch>, source: Source, title = source.title) {
  return matchProcedure(source, title, [procedureOf('p', match)])?.why ?? null;
}

describe('words', () => {
  test.each([
    ['flight', 'Flights to Vienna', ['Flights']],
    ['lennupilet', 'Lennupiletid Riiga', ['Lennupiletid']],
    ['számla', 'Számlákat elküldeni', ['Számlákat']],
    ['szamla', 'SZÁMLÁK', ['SZÁMLÁK']],
    ['ponuda', 'О понудама за штампу', ['понудама']],
    ['понуда', 'Ponude', ['Ponude']],
    ['smeštaj', 'Смештај у Нишу', ['Смештај']],
    ['smestaj', 'Smeštaja', ['Smeštaja']],
    ['fattura', 'Le fatture', ['fatture']],
    ['boletín', 'Boletines', ['Boletines']],
    ['call link', 'Link for the call', ['Link', 'call']],
    ['call link', 'The call: agenda and link', ['call', 'link']],
  ])('“%s” is recognised in “%s”', (word, title, words) => {
    const why = offerOf({ words: [word] }, sourceOf(title));
    expect(why).toMatchObject({ kind: 'words' });
    expect(why?.kind === 'words' ? [...why.words].sort() : []).toEqual([...words].sort());
  });

  test.each([
    ['reis', 'Reisikindlustus lõpeb'],
    ['let', 'Letter of thanks'],
    ['recibo', 'Hemos recibido'],
    ['računi', 'Stari računar'],
    ['call link', 'Call the plumber about the broken garden gate link'],
    ['receipts', 'Receipt printer does not connect'],
    ['', 'Anything'],
    ['!', 'Anything'],
  ])('“%s” is not in “%s”', (word, title) => {
    expect(offerOf({ words: [word] }, sourceOf(title))).toBeNull();
  });

  test('one word of a long title is not enough, unless the text goes on about it', () => {
    const title = 'Talk to Ana about her hotel, the garden, two photographs and dinner';
    const words = ['hotel', 'flight'];
    expect(offerOf({ words }, sourceOf(title))).toBeNull();
    expect(offerOf({ words }, { ...sourceOf(title), excerpt: 'The flight is at nine.' })).not.toBeNull();
  });

  test('the beginning of a text speaks, its end does not', () => {
    const words = ['flight', 'hotel', 'luggage'];
    const about = 'A flight, a hotel, luggage.';
    expect(offerOf({ words }, { ...sourceOf('Lisbon'), excerpt: about })).not.toBeNull();
    const late = { ...sourceOf('Lisbon'), excerpt: `${'Well then. '.repeat(60)}${about}` };
    expect(offerOf({ words }, late)).toBeNull();
    expect(offerOf({ words }, { ...late, selection: about })).not.toBeNull();
  });

  test('names of files and labels are read too', () => {
    const words = ['receipts', 'bookkeeping'];
    const source = {
      ...sourceOf('October'),
      attachments: [{ name: 'receipts-10.pdf' }],
      labels: ['Bookkeeping'],
    };
    expect(offerOf({ words }, source)).toEqual({ kind: 'words', words: ['receipts', 'Bookkeeping'] });
  });

  test('the title of the item counts, and without one that of the page', () => {
    const source = sourceOf('Re: question');
    expect(offerOf({ words: ['newsletter'] }, source, 'Newsletter')).not.toBeNull();
    expect(offerOf({ words: ['newsletter'] }, sourceOf('Newsletter'), ' ')).not.toBeNull();
  });

  test('mailings and notices of machines ask for nothing', () => {
    const words = ['newsletter'];
    expect(offerOf({ words }, mailOf('ruth@bees.example', 'Newsletter'))).not.toBeNull();
    expect(offerOf({ words }, mailOf('no-reply@bees.example', 'Newsletter'))).toBeNull();
    for (const excerpt of [
      'Click to unsubscribe.',
      'Leiratkozás itt',
      'Одјава једним кликом',
      'Para darte de baja',
    ]) {
      expect(offerOf({ words }, mailOf('ruth@bees.example', 'Newsletter', { excerpt })), excerpt).toBeNull();
    }
    const named = { words, senders: ['no-reply@bees.example'] };
    expect(offerOf(named, mailOf('no-reply@bees.example', 'Newsletter'))).toMatchObject({ kind: 'sender' });
    expect(offerOf(named, mailOf('no-reply@bees.example', 'Password'))).toBeNull();
  });
});

describe('senders and sites', () => {
  test.each([
    ['Laura@Books.example', 'laura@books.example'],
    ['@books.example', '@books.example'],
  ])('%s is enough where no words are named, else one of them must be there', (named, sender) => {
    const mail = mailOf('laura@books.EXAMPLE', 'A question on the new year and what comes with it');
    expect(offerOf({ senders: [named] }, mail)).toEqual({ kind: 'sender', sender });
    const match = { senders: [named], words: ['receipts'] };
    expect(offerOf(match, mail)).toBeNull();
    expect(offerOf(match, { ...mail, excerpt: 'Two receipts.' })).toEqual({ kind: 'sender', sender });
  });

  test('an address is that of one person', () => {
    expect(offerOf({ senders: ['laura@books.example'] }, mailOf('tom@books.example'))).toBeNull();
  });

  test('a domain at which anybody may have an address says nothing', () => {
    expect(offerOf({ senders: ['@gmail.com'] }, mailOf('tom@gmail.com'))).toBeNull();
    expect(offerOf({ senders: ['tom@gmail.com'] }, mailOf('tom@gmail.com'))).not.toBeNull();
    expect(offerOf({ senders: ['@ooks.example'] }, mailOf('tom@books.example'))).toBeNull();
  });

  test('a site that is named must be that of the capture, and is enough only where nothing else is named', () => {
    const card: Source = { ...sourceOf('A card'), site: 'trello' };
    expect(offerOf({ sites: ['trello'] }, card)).toEqual({ kind: 'site', site: 'trello' });
    expect(offerOf({ sites: ['trello'], words: ['menu'] }, card)).toBeNull();
    expect(offerOf({ sites: ['asana'], words: ['card'] }, card)).toBeNull();
    expect(offerOf({ sites: ['trello'], words: ['card'] }, card)).toEqual({ kind: 'words', words: ['card'] });
  });

  test('nothing named, nothing offered', () => {
    expect(offerOf({}, mailOf('tom@books.example'))).toBeNull();
  });
});

describe('several', () => {
  const hotel = procedureOf('hotel', { words: ['hotel'] });
  const hotels = procedureOf('hotels', { words: ['hotel', 'Riga'] });

  test('two that fit equally are not offered, the better one is', () => {
    const same = procedureOf('same', { words: ['hotels', 'hotel'] });
    const dinner = procedureOf('dinner', { words: ['dinner'] });
    expect(matchProcedure(sourceOf('Hotel'), 'Hotel', [hotel, same])).toBeNull();
    expect(matchProcedure(sourceOf('Hotel'), 'Hotel and dinner', [hotel, dinner])).toBeNull();
    expect(matchProcedure(sourceOf('Hotel'), 'Hotel and dinner', [hotel])?.procedure.id).toBe('hotel');
    expect(matchProcedure(sourceOf('Hotel'), 'Hotel in Riga', [hotel, hotels])?.procedure.id).toBe('hotels');
  });

  test('retired ones are not offered, and are in nobody’s way', () => {
    const retired = { ...procedureOf('old', { words: ['hotel'] }), retired: true };
    expect(matchProcedure(sourceOf('Hotel'), 'Hotel', [retired])).toBeNull();
    expect(matchProcedure(sourceOf('Hotel'), 'Hotel', [retired, hotel])?.procedure.id).toBe('hotel');
  });

  test('the latest version says what is recognised', () => {
    const [first] = hotel.versions;
    const words = { ...first!.words, match: { sites: [], senders: [], words: ['train'] } };
    const changed = { ...hotel, versions: [first!, { ...first!, words }] };
    expect(matchProcedure(sourceOf('Hotel'), 'Hotel', [changed])).toBeNull();
    expect(matchProcedure(sourceOf('Train'), 'Train', [changed])?.procedure.id).toBe('hotel');
  });

  test('the only procedure of the chosen area is offered where nothing else speaks for any', () => {
    const books = procedureOf('books', { words: ['receipts'] }, 'a_1');
    const pay = procedureOf('pay', { words: ['pay'] }, 'a_1');
    const offer = (title: string, all: (typeof books)[], area: string | null) =>
      matchProcedure(sourceOf(title), title, all, area)?.why.kind ?? null;
    expect(offer('Something', [hotel, books], 'a_1')).toBe('area');
    expect(offer('Something', [hotel, books], 'a_2')).toBeNull();
    expect(offer('Something', [hotel, books], null)).toBeNull();
    expect(offer('Something', [books, pay], 'a_1')).toBeNull();
    expect(offer('Hotel', [hotel, books], 'a_1')).toBe('words');
  });
});
