import { Segmented } from '@/components/ui/Segmented';
import { t } from '@/utils/i18n/spoken';
import styles from './Settings.module.css';

/** Whether notifications remind, and when it is quiet. */
export function Reminders({ value, onChange }: { value: boolean; onChange: (reminders: boolean) => void }) {
  const words = t.reminding;
  return (
    <>
      <Segmented
        legend={words.show}
        options={[
          { value: 'on', label: words.on },
          { value: 'off', label: words.off },
        ]}
        value={value ? 'on' : 'off'}
        onChange={(chosen) => onChange(chosen === 'on')}
      />
      <p class={styles['note']}>{words.quiet}</p>
    </>
  );
}
