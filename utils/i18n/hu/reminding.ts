import type { Words } from '@/utils/i18n/language';

/** See utils/i18n/en/reminding.ts. */
export const reminding: Words['reminding'] = {
  title: 'Emlékeztetők',
  show: 'Emlékeztető az esedékes dolgokra',
  on: 'Be',
  off: 'Ki',
  quiet:
    'A kérdések idejében; ha nincs ilyen, akkor a munkanap elején, 13:00-kor és egy órával a vége előtt. Munkaidőn kívül, munkaszüneti napokon és távollét alatt csend van; csak a sürgős jön azonnal, 7:00 és 22:00 között.',
};
