import { describe, expect, it } from 'vitest';
import { languagesOf } from '@/utils/deadlines/detect';
import { english } from '@/utils/deadlines/en';
import { spanish } from '@/utils/deadlines/es';
import { estonian } from '@/utils/deadlines/et';
import { hungarian } from '@/utils/deadlines/hu';
import { italian } from '@/utils/deadlines/it';
import { serbian } from '@/utils/deadlines/sr';
import { shown } from './table';

const ALL = [english, estonian, hungarian, serbian, italian, spanish];

describe('the language of a text', () => {
  it.each([
    ['en', 'Thank you for the draft. We would like to change three things before we sign it.'],
    ['et', 'Aitäh kavandi eest. Me tahaksime enne allkirjastamist kolm asja muuta, kas see sobib sulle?'],
    ['hu', 'Köszönöm a tervezetet. Az aláírás előtt három dolgot szeretnénk módosítani, ha lehet.'],
    ['sr', 'Hvala na nacrtu. Pre potpisivanja bismo želeli da promenimo tri stvari, ako se slažete.'],
    ['sr', 'Хвала на нацрту. Пре потписивања бисмо желели да променимо три ствари.'],
    ['it', 'Grazie per la bozza. Prima di firmare vorremmo cambiare tre cose, se per te va bene.'],
    ['es', 'Gracias por el borrador. Antes de firmar nos gustaría cambiar tres cosas, si te parece bien.'],
  ])('%s: %s', (code, text) => {
    expect(languagesOf(text, ALL)[0]).toBe(code);
  });

  it('is two where a mail mixes them', () => {
    const text =
      'Thank you for the draft, we will look at it with the team. Aitäh kavandi eest, me vaatame selle koos meeskonnaga üle ja kirjutame sulle, kui see on tehtud.';
    expect(languagesOf(text, ALL)).toEqual(expect.arrayContaining(['en', 'et']));
  });
});

describe('a few words in any language, whatever the interface speaks', () => {
  it.each([
    ['para el viernes', 'et', '2026-11-20'],
    ['entro venerdì', 'en', '2026-11-20'],
    ['by Friday', 'hu', '2026-11-20'],
    ['péntekig', 'it', '2026-11-20'],
    ['reedeks', 'es', '2026-11-20'],
    ['do petka', 'en', '2026-11-20'],
    ['до петка', 'en', '2026-11-20'],
  ])('%s in %s', (text, locale, date) => {
    expect(shown(text, locale)).toEqual([date]);
  });
});
