import { Segmented } from '@/components/ui/Segmented';
import { t } from '@/utils/i18n/spoken';
import styles from './Digest.module.css';

/** What the digest can show. */
type Kind = 'day' | 'week' | 'told';

/** Chooses between today, the week and what was decided. */
export function DigestSwitch({ value, onChange }: { value: Kind; onChange: (kind: Kind) => void }) {
  const { views, which } = t.overview;
  return (
    <section class={styles['switch']} aria-label={which}>
      <Segmented
        legend={which}
        hideLegend
        options={(['day', 'week', 'told'] as const).map((kind) => ({ value: kind, label: views[kind] }))}
        value={value}
        onChange={onChange}
      />
    </section>
  );
}
