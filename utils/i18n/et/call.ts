import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/call.ts. */
export const call: Words['call'] = {
  title: 'Järgmine kõne',
  unreadable: 'Päevakorda ei saanud lugeda.',
  notSet: 'Kõnet pole kokku lepitud.',
  agenda: 'Päevakord',
  nothing: 'Päevakord on tühi',
  nothingHint: 'Lahtised küsimused tulevad siia ise; muu jaoks vajuta „Arutame kõnes“.',
  send: 'Saada päevakord',
  sendWithLink: 'Saada päevakord ja link',
  calendar: 'Kalender',
  saveFile: 'Salvesta kalendrifailina',
  openGoogle: 'Ava Google’i kalendris',
  day: 'Päev',
  time: 'Kellaaeg',
  link: 'Link või number',
  keep: 'Salvesta',
  proposed: ({ proposal }) => `Ettepanek: ${proposal}`,
  takeOff: ({ title }) => `Võta päevakorrast maha: ${title}`,
  copied: 'Päevakord on lõikelaual.',
  notCopied: 'Brauser ei lasknud päevakorda kopeerida.',
  isSet: 'Kõne on kokku lepitud.',
  noMoment: 'Ütle, mis päeval ja mis kell.',
  past: 'See aeg on möödas.',
};
