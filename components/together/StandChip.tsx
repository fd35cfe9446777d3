import { Chip, type Tone } from '@/components/ui/Chip';
import { t } from '@/utils/i18n/spoken';
import type { Stand } from './facts';

const TONES: Record<Stand, Tone> = {
  alone: 'neutral',
  invited: 'neutral',
  compare: 'question',
  waiting: 'neutral',
  together: 'done',
  removed: 'late',
};

/** The chip that says where it stands. */
export function StandChip({ stand }: { stand: Stand }) {
  return <Chip tone={TONES[stand]}>{t.together.stand[stand]}</Chip>;
}
