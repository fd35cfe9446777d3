import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS, CONTACTS, type ChannelId } from '@/utils/delegation/item';
import { agendaOf } from '@/utils/handover/agenda';
import { CHANNEL_BY_ID, channelFor, contactOf, reachWords } from '@/utils/handover/index';
import { messageOf, type Message } from '@/utils/handover/message';
import { emailAddress, phoneDigits, secureAddress, telegramName } from '@/utils/handover/reach';
import { textOf } from '@/utils/handover/text';
import { ANNA, IN_ENGLISH, MARI, sampleItem } from './sample';

const short = sampleItem({
  brief: { steps: [], goal: 'Three quotes.' },
  source: { excerpt: 'Rok je petak.' },
});
const NOW = new Date('2026-11-21T08:00:00.000Z');
const ZONE = 'Europe/Tallinn';

/** A short message: what fits wherever text fits at all. */
const small: Message = {
  ...messageOf(short, MARI, IN_ENGLISH),
  blocks: [{ kind: 'paragraph', text: 'Hi Mari,\n50 % & a+b?' }],
};

describe('contacts and channels', () => {
  it('lead to each other', () => {
    for (const contact of CONTACTS) {
      const channel = channelFor(contact, 'outlook');
      expect(channel === null ? null : contactOf(channel)).toBe(contact);
    }
    expect(channelFor('email', null)).toBeNull();
    expect(contactOf('copy')).toBeNull();
    expect(contactOf('share')).toBeNull();
    for (const client of ['gmail', 'outlook', 'mailto'] as const) expect(contactOf(client)).toBe('email');
  });

  it('ask for a reach wherever one is needed', () => {
    const asks = CHANNELS.filter((id) => CHANNEL_BY_ID[id].reach);
    expect(asks).toEqual(CONTACTS.filter((contact) => contact !== 'email'));
    for (const id of CHANNELS) expect(reachWords(id) !== null).toBe(CHANNEL_BY_ID[id].reach);
  });
});

describe.each([
  ['whatsapp', '+372 5555 5555', 'https://wa.me/37255555555?text='],
  ['telegram', '@mari_tamm', 'https://t.me/mari_tamm?text='],
  ['telegram', 'https://t.me/mari_tamm', 'https://t.me/mari_tamm?text='],
  ['telegram', '00372 5555 5555', 'https://t.me/+37255555555?text='],
  ['teams', 'mari@example.ee', 'https://teams.microsoft.com/l/chat/0/0?users=mari%40example.ee&message='],
  ['teams', '', 'https://teams.microsoft.com/l/chat/0/0?users=mari%40example.ee&message='],
] as const)('%s with reach %s', (id, reach, begins) => {
  it('opens the conversation with the text in it', () => {
    const { url, cut, paste } = CHANNEL_BY_ID[id].compose(small, reach);
    expect({ cut, paste }).toEqual({ cut: null, paste: false });
    expect(url.startsWith(begins)).toBe(true);
    expect(decodeURIComponent(url.slice(begins.length))).toBe('Hi Mari,\n50 % & a+b?');
  });

  it('opens it without text when the brief does not fit, and shortens only the quote when it nearly does', () => {
    const long = messageOf(sampleItem({ brief: { goal: 'Покраска офиса. '.repeat(200) } }), MARI, IN_ENGLISH);
    const empty = CHANNEL_BY_ID[id].compose(long, reach);
    expect(empty).toMatchObject({ paste: true, cut: null });
    expect(begins.startsWith(empty.url)).toBe(true);
    const quoted = messageOf(
      sampleItem({ source: { excerpt: 'One sentence. '.repeat(500) } }),
      MARI,
      IN_ENGLISH,
    );
    const { url, cut } = CHANNEL_BY_ID[id].compose(quoted, reach);
    expect(cut?.left).toBeGreaterThan(0);
    expect(url.length).toBeLessThanOrEqual(2_000);
    expect(decodeURIComponent(url)).toContain('… shortened: ');
  });
});

describe('Trello', () => {
  const trello = CHANNEL_BY_ID.trello;
  const query = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

  it('opens a new card with name, description and the address of the source', () => {
    const message = messageOf(short, MARI, IN_ENGLISH);
    const { url, cut, paste } = trello.compose(message, 'https://trello.com/b/abc/board');
    expect({ cut, paste }).toEqual({ cut: null, paste: false });
    expect(new URL(url).origin + new URL(url).pathname).toBe('https://trello.com/add-card');
    expect(query(url)).toEqual({
      mode: 'popup',
      name: message.subject,
      desc: textOf(message),
      url: short.source.url,
    });
    expect(query(url)['desc']).toContain('Friday 27 November 2026, 17:00');
  });

  it('puts it on the list of a “send to Trello” address, and on no other', () => {
    const id = '5c67128006d9580f33786ba8';
    const list = (reach: string): string | undefined => query(trello.compose(small, reach).url)['idList'];
    expect(list(`https://trello.com/add-card?idList=${id}`)).toBe(id);
    expect(list(`https://evil.test/add-card?idList=${id}`)).toBeUndefined();
    expect(list('https://trello.com/add-card?idList=x&desc=y')).toBeUndefined();
  });

  it('leaves out an address that is none, or that leaves no room', () => {
    const card = (url: string): Record<string, string> =>
      query(trello.compose(messageOf(sampleItem({ source: { url } }), MARI, IN_ENGLISH), '').url);
    expect(card('javascript:alert(1)')['url']).toBeUndefined();
    expect(card(`https://x.test/${'a'.repeat(3_000)}`)['url']).toBeUndefined();
  });
});

describe.each([
  ['asana', 'https://app.asana.com/0/1/2', 'http://app.asana.com/0/1'],
  ['slack', 'https://acme.slack.com/archives/C1', 'https://slack.com.evil.test/archives'],
  ['document', 'https://docs.example/d/1', 'javascript:alert(1)'],
] as const)('%s', (id, good, bad) => {
  it('opens the agreed place and pastes the brief there', () => {
    expect(CHANNEL_BY_ID[id].compose(small, ` ${good} `)).toEqual({
      url: good,
      cut: null,
      paste: true,
      file: null,
    });
    expect(CHANNEL_BY_ID[id].rich).toBe(true);
  });

  it('opens nothing else', () => {
    for (const reach of [bad, '', 'x', 'https://user:pass@docs.example/', 'file:///etc/passwd']) {
      expect(CHANNEL_BY_ID[id].compose(small, reach)).toEqual({
        url: '',
        cut: null,
        paste: true,
        file: null,
      });
    }
  });
});

describe('Viber', () => {
  it('opens the chat, in which the brief is pasted', () => {
    const { url, paste } = CHANNEL_BY_ID.viber.compose(small, '+381 60 000 0000');
    expect({ url, paste }).toEqual({ url: 'viber://chat?number=%2B381600000000', paste: true });
    expect(CHANNEL_BY_ID.viber.compose(small, '060 000 0000')).toMatchObject({ url: '', paste: true });
  });
});

describe.each(['zoom', 'phone'] as const)('%s', (id) => {
  const call = { at: '2026-11-24T10:00:00.000Z', link: '' };
  const agenda = agendaOf(call, [{ title: 'Quotes', reason: 'Three are in.' }], MARI, ANNA, {
    ...IN_ENGLISH,
    now: NOW,
    zone: ZONE,
  });
  const reach = id === 'zoom' ? 'https://zoom.us/j/1?pwd=a' : '+372 5555 5555';
  const where = id === 'zoom' ? 'https://zoom.us/j/1?pwd=a' : '+37255555555';

  it('makes a calendar entry of the agenda, as an address and as a file', () => {
    const { url, paste, file } = CHANNEL_BY_ID[id].compose(agenda, reach);
    expect(paste).toBe(false);
    const query = new URL(url).searchParams;
    expect(query.get('dates')).toBe('20261124T100000Z/20261124T103000Z');
    expect(query.get('details')).toBe(textOf(agenda));
    expect(query.get('location')).toBe(where);
    expect(file).toMatchObject({ name: 'call.ics', type: 'text/calendar' });
    expect(file?.content).toContain(`LOCATION:${where}`);
  });

  it('keeps the whole agenda in the file when the address holds only a part', () => {
    const points = Array.from({ length: 60 }, (_, at) => ({
      title: `Point ${at}`,
      reason: 'Because. '.repeat(10),
    }));
    const long = agendaOf(call, points, MARI, ANNA, { ...IN_ENGLISH, now: NOW, zone: ZONE });
    const { url, paste, file } = CHANNEL_BY_ID[id].compose(long, reach);
    expect(paste).toBe(true);
    expect(url.length).toBeLessThanOrEqual(CHANNEL_BY_ID[id].limit ?? 0);
    expect(file?.content.replaceAll('\r\n ', '')).toContain('60. Point 59');
  });

  it('has no entry without a time', () => {
    expect(CHANNEL_BY_ID[id].compose(small, reach)).toEqual({ url: '', cut: null, paste: true, file: null });
  });
});

describe('a bad reach', () => {
  it.each([
    ['phone', ['', '5555 5555', '+1', '+0123456789', '+372 5555 5555 ext 2', '+37255555555555555', 'Mari']],
    ['whatsapp', ['', '5555 5555', 'https://wa.me/37255555555', '+372;5555']],
    [
      'telegram',
      [
        '',
        'a',
        'https://t.me/share/url',
        '@joinchat',
        'share',
        'mari tamm',
        'https://evil.test/mari',
        'мари',
      ],
    ],
    ['teams', ['mari', 'mari@', 'mari@example.ee,other@example.ee', 'Mari <mari@example.ee>']],
  ] as const)('of %s gives text to paste and no address', (id, reaches) => {
    for (const reach of reaches) {
      const nobody: Message = { ...small, to: '' };
      expect(CHANNEL_BY_ID[id].compose(nobody, reach)).toMatchObject({ url: '', paste: true });
    }
  });

  it('is told from a good one', () => {
    expect(phoneDigits('+44 (0)20 7946-0018')).toBe('442079460018');
    expect(phoneDigits('00 44 20 7946 0018')).toBe('442079460018');
    expect(telegramName(' @Mari_Tamm ')).toBe('Mari_Tamm');
    expect(secureAddress('https://EXAMPLE.com')).toBe('https://example.com/');
    expect(emailAddress(' a.b@c.example ')).toBe('a.b@c.example');
  });
});

const HOSTS: Partial<Record<ChannelId, RegExp>> = {
  gmail: /^https:\/\/mail\.google\.com\//,
  outlook: /^https:\/\/outlook\.office\.com\//,
  mailto: /^mailto:/,
  trello: /^https:\/\/trello\.com\/add-card\?/,
  asana: /^https:\/\/(?:[\w-]+\.)*asana\.com\//,
  whatsapp: /^https:\/\/wa\.me\/[1-9]\d+(?:\?text=|$)/,
  viber: /^viber:\/\/chat\?number=%2B[1-9]\d+$/,
  telegram: /^https:\/\/t\.me\/(?:\+[1-9]\d+|\w+)(?:\?text=|$)/,
  teams: /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/,
  slack: /^https:\/\/(?:[\w-]+\.)*slack\.com\//,
  document: /^https:\/\//,
  zoom: /^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/,
  phone: /^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/,
};

describe.each(CHANNELS)('%s', (id) => {
  const channel = CHANNEL_BY_ID[id];
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('\ud83c', '\udfa8', '\n', '&', '%', '"', '<', ',', ';', 'a', 'ž') }),
    fc.constantFrom(
      '+37255555555',
      '@mari_tamm',
      'https://acme.slack.com/x',
      'https://app.asana.com/0',
      'mari@example.ee',
      'x'.repeat(100_000),
      '\ud800'.repeat(2_000),
      '%'.repeat(3_000),
    ),
  );

  it('never throws and never opens anything else, whatever the words and the reach', () => {
    fc.assert(
      fc.property(
        fc.record({ title: wild, goal: wild, excerpt: wild, url: wild, email: wild, at: wild }),
        wild,
        (b, reach) => {
          const item = sampleItem({
            title: b.title,
            brief: { goal: b.goal },
            source: { excerpt: b.excerpt, url: b.url },
          });
          const brief = messageOf(
            item,
            { name: b.title, email: b.email },
            { ...IN_ENGLISH, from: { name: b.goal, email: b.email } },
          );
          const call = { at: b.at.startsWith('+') ? '2026-11-24T10:00:00.000Z' : b.at, link: b.url };
          const agenda = agendaOf(
            call,
            [{ title: b.title, reason: b.goal }],
            MARI,
            { name: b.goal, email: b.email },
            {
              ...IN_ENGLISH,
              now: NOW,
              zone: b.title,
            },
          );
          for (const message of [brief, agenda]) {
            const { url, paste, cut, file } = channel.compose(message, reach);
            if (url === '') expect({ paste, cut }).toEqual({ paste: true, cut: null });
            else {
              expect(url).toMatch(HOSTS[id] ?? /^$/);
              expect(URL.canParse(url)).toBe(true);
              expect(url).not.toMatch(/[\s\p{Cc}\p{Surrogate}"<>]/u);
            }
            if (channel.limit !== null && url !== '') expect(url.length).toBeLessThanOrEqual(channel.limit);
            expect(file === null || file.content.endsWith('END:VCALENDAR\r\n')).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
