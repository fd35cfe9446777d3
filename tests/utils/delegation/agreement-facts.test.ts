import { describe, expect, it } from 'vitest';
import { NO_AGREEMENT, type Agreement, type AgreementEdit } from '@/utils/delegation/agreement';
import { agreementFacts } from '@/utils/delegation/agreement-facts';
import { withAgreementEdit } from '@/utils/delegation/agreement-registers';

const hours = { days: [1, 2], from: '09:00', to: '17:00', zone: 'Europe/Tallinn' };
const away = { from: '2026-12-21', to: '2026-12-31', standIn: null };
const full: Agreement = {
  areas: [
    {
      id: 'a',
      name: 'Bookings',
      authority: 'just-do-it',
      guidelines: [{ id: 'g', text: 'Aisle' }],
      since: null,
    },
  ],
  channels: ['whatsapp', 'email'],
  reach: { whatsapp: '+372 5550 0000', phone: '+372 5550 0001' },
  hours: { client: hours, assistant: null },
  promise: { urgent: 60, normal: null },
  slots: { client: ['09:00'], assistant: [] },
  budget: 20,
  rounding: 15,
  approved: {},
  away: { client: away, assistant: null },
  starter: {
    ...NO_AGREEMENT.starter,
    access: { client: { on: '2026-11-24', by: 'client' }, assistant: null },
  },
  languages: { client: null, assistant: 'et' },
  countries: { client: 'HU', assistant: null },
  call: { at: '2026-12-01T10:00:00.000Z', link: '' },
};

describe('the facts of an agreement', () => {
  it('are what was agreed, in the order it is read', () => {
    const { starter, ...facts } = agreementFacts(full);
    expect(facts).toEqual({
      areas: [{ name: 'Bookings', authority: 'just-do-it', guidelines: ['Aisle'] }],
      channels: [
        { contact: 'whatsapp', reach: '+372 5550 0000' },
        { contact: 'email', reach: '' },
      ],
      hours: full.hours,
      languages: full.languages,
      countries: full.countries,
      promise: full.promise,
      slots: full.slots,
      budget: 20,
      away: full.away,
      call: full.call,
      empty: false,
    });
    expect(starter.map(({ id, confirmed }) => `${id} ${String(confirmed)}`)).toEqual([
      'access true',
      'confidentiality false',
      'channels false',
      'first-tasks false',
      'home-office false',
    ]);
    expect(starter[0]).toMatchObject({ client: { on: '2026-11-24', by: 'client' }, assistant: null });
  });

  it('are empty before anything was agreed', () => {
    expect(agreementFacts(NO_AGREEMENT).empty).toBe(true);
  });

  it.each<[AgreementEdit]>([
    [{ areas: { a: { name: 'Bookings' } } }],
    [{ channels: ['email'] }],
    [{ reach: { email: 'mari@example.ee' } }],
    [{ hours: { assistant: hours } }],
    [{ languages: { assistant: 'et' } }],
    [{ countries: { client: 'HU' } }],
    [{ promise: { normal: 60 } }],
    [{ slots: { assistant: ['09:00'] } }],
    [{ budget: 10 }],
    [{ away: { assistant: away } }],
    [{ starter: { access: { assistant: { on: '2026-11-24', by: 'client' } } } }],
    [{ call: { at: '2026-12-01T10:00:00.000Z', link: '' } }],
  ])('are not empty after %j', (edit) => {
    expect(agreementFacts(withAgreementEdit(NO_AGREEMENT, edit)).empty).toBe(false);
  });
});
