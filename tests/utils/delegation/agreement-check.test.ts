import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement, type AgreementEdit } from '@/utils/delegation/agreement';
import { agreementRefusal } from '@/utils/delegation/agreement-check';
import { agreementChanges, withAgreementEdit } from '@/utils/delegation/agreement-registers';

const hours = { days: [1, 2, 3], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
const held: Agreement = {
  ...NO_AGREEMENT,
  areas: [
    {
      id: 'a_1',
      name: 'Bookings',
      authority: 'ask-first',
      guidelines: [{ id: 'g_1', text: 'Aisle seats' }],
      since: null,
    },
  ],
  channels: ['email', 'whatsapp'],
  reach: { whatsapp: '+372 5550 0000' },
  hours: { client: hours, assistant: null },
  languages: { client: 'hu', assistant: null },
  countries: { client: null, assistant: 'EE' },
  slots: { client: ['09:00', '16:00'], assistant: [] },
  budget: 20,
  starter: {
    ...NO_AGREEMENT.starter,
    access: { client: null, assistant: { on: '2026-11-20', by: 'assistant' } },
    channels: { client: null, assistant: { on: '2026-11-20', by: 'client' } },
  },
};
const refusal = (edit: AgreementEdit, role: 'client' | 'assistant') => agreementRefusal(edit, role, held);

describe('channels', () => {
  it.each<[AgreementEdit['channels'], string | null]>([
    [[], null],
    [['zoom'], null],
    [['zoom', 'email'], null],
    [['zoom', 'email', 'phone'], 'third-channel'],
    [['zoom', 'zoom'], 'third-channel'],
  ])('%j: %s', (channels, expected) => {
    expect(refusal({ channels: channels ?? [] }, 'client')).toBe(expected);
    expect(refusal({ channels: channels ?? [] }, 'assistant')).toBe(expected);
  });
});

describe('who may say what', () => {
  const away = { from: '2026-12-20', to: '2027-01-03', standIn: null };
  it.each<[string, AgreementEdit, client: boolean, assistant: boolean]>([
    ['the name of an area', { areas: { a_1: { name: 'Travel' } } }, true, true],
    ['a new area', { areas: { a_2: { name: 'Inbox' } } }, true, true],
    [
      'a new area that may be decided',
      { areas: { a_2: { name: 'Inbox', authority: 'just-do-it' } } },
      true,
      false,
    ],
    ['a guideline', { areas: { a_1: { guidelines: { g_2: { text: 'No red-eyes' } } } } }, true, true],
    ['a guideline gone', { areas: { a_1: { guidelines: { g_1: { gone: true } } } } }, true, true],
    ['the authority of an area', { areas: { a_1: { authority: 'just-do-it' } } }, true, false],
    ['since when it holds', { areas: { a_1: { since: '2026-11-01T00:00:00.000Z' } } }, true, false],
    ['an area gone', { areas: { a_1: { gone: true } } }, true, false],
    ['an address', { reach: { email: 'mari@example.ee' } }, true, true],
    ['own hours', { hours: { assistant: hours } }, true, true],
    ['the language of either', { languages: { client: 'hu', assistant: 'et' } }, true, true],
    ['the holidays of either', { countries: { client: 'HU', assistant: 'EE' } }, true, true],
    ['promise', { promise: { urgent: 60, normal: 480 } }, true, true],
    ['slots', { slots: { client: ['10:00'] } }, true, true],
    ['budget', { budget: 30 }, true, false],
    ['no budget', { budget: null }, true, false],
    ["the client's time away", { away: { client: away } }, true, false],
    ['a stand-in', { away: { client: { ...away, standIn: 'just-do-it' } } }, true, false],
    ["the assistant's time away", { away: { assistant: away } }, true, true],
    ['a call', { call: { at: '2026-12-01T10:00:00.000Z', link: 'https://example.com/meet' } }, true, true],
    ['one part that is not theirs', { promise: { urgent: 30 }, budget: 30 }, true, false],
  ])('%s', (_, edit, client, assistant) => {
    expect(refusal(edit, 'client')).toBe(client ? null : 'not-allowed');
    expect(refusal(edit, 'assistant')).toBe(assistant ? null : 'not-allowed');
  });

  it('an assistant may spell out what a new area begins with', () => {
    const begins = { name: 'Inbox', authority: 'ask-first', since: null, gone: false } as const;
    expect(refusal({ areas: { a_2: begins } }, 'assistant')).toBeNull();
  });

  it('an assistant may repeat what holds', () => {
    expect(
      refusal({ budget: 20, areas: { a_1: { authority: 'ask-first', gone: false } } }, 'assistant'),
    ).toBeNull();
    expect(refusal({ away: { client: null } }, 'assistant')).toBeNull();
  });
});

describe('confirmations', () => {
  const by = (role: 'client' | 'assistant') => ({ on: '2026-11-24', by: role });
  it.each<[string, AgreementEdit['starter'], client: boolean, assistant: boolean]>([
    ['for the client', { 'home-office': { client: by('client') } }, true, false],
    ['for the assistant', { 'home-office': { assistant: by('assistant') } }, false, true],
    ["the assistant's, noted by the client", { 'home-office': { assistant: by('client') } }, true, false],
    ["the client's, noted by the assistant", { 'home-office': { client: by('assistant') } }, false, false],
    ["over the assistant's own", { access: { assistant: by('client') } }, false, false],
    ["taking back the assistant's own", { access: { assistant: null } }, false, true],
    ['over what the client noted', { channels: { assistant: by('assistant') } }, false, true],
    ['taking back what the client noted', { channels: { assistant: null } }, true, true],
    ['both at once', { 'home-office': { client: by('client'), assistant: by('client') } }, true, false],
  ])('%s', (_, starter, client, assistant) => {
    expect(refusal({ starter: starter ?? {} }, 'client')).toBe(client ? null : 'not-allowed');
    expect(refusal({ starter: starter ?? {} }, 'assistant')).toBe(assistant ? null : 'not-allowed');
  });
});

describe('values that cannot be', () => {
  const from = (edit: unknown): AgreementEdit => edit as AgreementEdit;
  it.each<[string, unknown]>([
    ['hours that end before they begin', { hours: { client: { ...hours, to: '08:00' } } }],
    ['hours without length', { hours: { client: { ...hours, to: '09:00' } } }],
    ['hours in an unknown zone', { hours: { client: { ...hours, zone: 'Europe/Atlantis' } } }],
    ['hours without days', { hours: { client: { ...hours, days: [] } } }],
    ['hours that are a word', { hours: { client: 'always' } }],
    ['hours of somebody else', { hours: { boss: hours } }],
    ['an area without a name', { areas: { a_1: { name: ' ' } } }],
    ['an authority nobody knows', { areas: { a_1: { authority: 'whatever' } } }],
    ['a level since no day', { areas: { a_1: { since: 'once' } } }],
    ['an empty guideline', { areas: { a_1: { guidelines: { g_1: { text: '' } } } } }],
    ['a part no area has', { areas: { a_1: { colour: 'red' } } }],
    ['a channel nobody has', { channels: ['pigeon'] }],
    ['an address of it', { reach: { pigeon: 'roof' } }],
    ['a language without a name', { languages: { client: ' ' } }],
    ['a language that is a number', { languages: { client: 3 } }],
    ['a language of somebody else', { languages: { boss: 'hu' } }],
    ['holidays of a country that is not known', { countries: { client: 'FR' } }],
    ['holidays of somebody else', { countries: { boss: 'HU' } }],
    ['a slot at no time', { slots: { client: ['25:00'] } }],
    ['a promise of nothing', { promise: { urgent: 0 } }],
    ['a promise for ever', { promise: { normal: Infinity } }],
    ['a negative budget', { budget: -1 }],
    [
      'a time away that ends before it begins',
      { away: { client: { from: '2026-12-02', to: '2026-12-01', standIn: null } } },
    ],
    [
      'a time away from no day',
      { away: { client: { from: '2026-02-30', to: '2026-12-01', standIn: null } } },
    ],
    [
      'a stand-in nobody knows',
      { away: { client: { from: '2026-12-01', to: '2026-12-01', standIn: 'all' } } },
    ],
    ['a confirmation on no day', { starter: { access: { client: { on: 'today', by: 'client' } } } }],
    ['a part no list has', { starter: { party: { client: { on: '2026-11-24', by: 'client' } } } }],
    ['a call at no time', { call: { at: 'soon', link: '' } }],
    [
      'a call at an address that is not of the web',
      { call: { at: '2026-12-01T10:00:00.000Z', link: 'javascript:alert(1)' } },
    ],
  ])('%s', (_, edit) => {
    expect(refusal(from(edit), 'client')).toBe('not-allowed');
  });

  it('do not count where there is no such field at all', () => {
    expect(refusal(from({ weather: 'fine' }), 'assistant')).toBeNull();
    expect(agreementChanges(held, from({ weather: 'fine' }))).toBeNull();
  });
});

describe('what an edit changes', () => {
  it.each<[string, AgreementEdit]>([
    ['nothing', {}],
    ['the same name', { areas: { a_1: { name: 'Bookings' } } }],
    ['the same guideline', { areas: { a_1: { guidelines: { g_1: { text: ' Aisle seats ' } } } } }],
    ['a guideline gone that nobody knows', { areas: { a_1: { guidelines: { g_9: { gone: true } } } } }],
    ['an area gone that nobody knows', { areas: { a_9: { gone: true } } }],
    ['a new area without a name', { areas: { a_9: { authority: 'just-do-it' } } }],
    ['the same channels', { channels: ['email', 'whatsapp'] }],
    ['no address where there is none', { reach: { email: '' } }],
    ['the same hours, with days in another order', { hours: { client: { ...hours, days: [3, 1, 2, 2] } } }],
    ['the same language', { languages: { client: 'hu' } }],
    ['no language where there is none', { languages: { assistant: null } }],
    ['the same holidays', { countries: { assistant: 'EE', client: null } }],
    ['the same slots, in another order', { slots: { client: ['16:00', '09:00', '16:00'] } }],
    ['the same budget', { budget: 20 }],
    ['no time away', { away: { client: null, assistant: null } }],
    ['no call', { call: null }],
  ])('is nothing: %s', (_, edit) => {
    expect(agreementChanges(held, edit)).toBeNull();
  });

  it('is left of a whole form', () => {
    const edit: AgreementEdit = {
      areas: {
        a_1: { name: 'Bookings', authority: 'decide-and-tell', guidelines: { g_1: { text: 'Window' } } },
      },
      channels: ['whatsapp', 'email'],
      promise: { urgent: 60, normal: null },
      hours: { client: hours, assistant: hours },
      budget: 20,
    };
    expect(agreementChanges(held, edit)).toEqual({
      areas: { a_1: { authority: 'decide-and-tell', guidelines: { g_1: { text: 'Window' } } } },
      channels: ['whatsapp', 'email'],
      promise: { urgent: 60 },
      hours: { assistant: hours },
    });
  });

  it('includes an area and a guideline that go, and values taken away', () => {
    const edit: AgreementEdit = {
      areas: { a_1: { guidelines: { g_1: { gone: true } } } },
      reach: { whatsapp: '' },
      hours: { client: null },
    };
    expect(agreementChanges(held, edit)).toEqual(edit);
    expect(agreementChanges(held, { areas: { a_1: { gone: true } } })).toEqual({
      areas: { a_1: { gone: true } },
    });
  });

  it('makes the agreement that the whole edit makes', () => {
    const edit: AgreementEdit = {
      areas: { a_2: { name: 'Inbox' } },
      budget: 20,
      slots: { client: ['10:00'] },
    };
    const changes = agreementChanges(held, edit);
    expect(withAgreementEdit(held, changes ?? {})).toEqual(withAgreementEdit(held, edit));
    expect(agreementChanges(withAgreementEdit(held, edit), edit)).toBeNull();
  });
});
