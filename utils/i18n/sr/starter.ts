import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/starter.ts. */
export const starter: Words['starter'] = {
  access: {
    title: 'Pristupi',
    asks: 'Čemu asistent treba da ima pristup i da li je svaki pristup dat lično asistentu, bez ijedne lozinke u poruci?',
  },
  confidentiality: {
    title: 'Poverljivost',
    asks: 'Šta ostaje među vama, čije podatke asistent vidi i šta se briše kada se saradnja završi?',
  },
  channels: {
    title: 'Kanali',
    asks: 'Preko kog jednog ili koja dva kanala razgovarate i koliko brzo treba da stigne odgovor?',
  },
  'first-tasks': {
    title: 'Prva tri zadatka',
    asks: 'Koja tri mala zadatka idu prva, da svaka strana vidi kako radi ona druga?',
  },
  'home-office': {
    title: 'Rad od kuće',
    asks: 'Da li je bilo reči o bezbednom radu kod kuće (sto, stolica, svetlo, ekran, pauze, struja, šta posle nezgode) i da li je dogovoreno ko se o čemu stara? Poslodavac obično mora da proceni te rizike i održi obuku pre početka rada. Proverite propise tamo gde asistent radi.',
  },
};
