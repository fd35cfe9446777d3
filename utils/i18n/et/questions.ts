import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/questions.ts. */
export const questions: Words['questions'] = {
  title: 'Küsimused',
  unreadable: 'Küsimusi ei saanud lugeda.',
  none: 'Ükski küsimus ei oota sind',
  nextLater: 'Järgmised tulevad omal ajal, vaata allpool.',
  free: 'Kasuta see aeg millekski muuks.',
  place: ({ number, total }) => `Küsimus ${number} / ${total}`,
  forYou: 'Küsimused sulle',
  later: 'Hiljem',
  own: 'Sinu küsimused',
  agenda: 'Koosta kõne päevakord',
  urgent: 'Kiire',
  answer: 'Vasta',
  yourAnswer: 'Sinu vastus',
  youAsked: ({ ago }) => `Sina küsisid ${ago}`,
  asked: ({ name, ago }) => `${name} küsis ${ago}`,
  goesTo: ({ name, when }) => `läheb teele ${when}, saaja: ${name}`,
  comes: ({ when }) => `tuleb ${when}`,
  promisedByNow: 'vastus oli praeguseks lubatud',
  promised: ({ when }) => `vastus on lubatud ${when}`,
  crossed: 'kaks vastust läksid risti',
  noProposal: ({ name, why }) => `${name} ei tee ettepanekut: ${why}`,
};
