import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { siteWord } from '@/components/today/words';
import { SITE_IDS } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './Procedures.module.css';
import type { TypedProcedure } from './typed';

/** What {@link MatchFields} takes. */
export interface MatchFieldsProps {
  typed: TypedProcedure;
  onTyped: (change: Partial<TypedProcedure>) => void;
}

/** What a capture is recognised by. */
export function MatchFields({ typed, onTyped }: MatchFieldsProps) {
  const { match } = t.procedures;
  return (
    <fieldset class={styles['match']}>
      <legend class={styles['legend']}>{match.title}</legend>
      <p class={styles['muted']}>{match.hint}</p>
      <Field label={match.words} hint={match.wordsHint}>
        {(id, describedBy) => (
          <TextArea
            id={id}
            rows={2}
            value={typed.words}
            describedBy={describedBy}
            onInput={(words) => onTyped({ words })}
          />
        )}
      </Field>
      <Field label={match.senders} hint={match.sendersHint}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            value={typed.senders}
            describedBy={describedBy}
            onInput={(senders) => onTyped({ senders })}
          />
        )}
      </Field>
      <div class={styles['sites']} role="group" aria-label={match.sites}>
        {SITE_IDS.filter((site) => site !== 'none').map((site) => (
          <label key={site} class={styles['check']}>
            <input
              type="checkbox"
              checked={typed.sites.includes(site)}
              onChange={(event) => {
                const others = typed.sites.filter((one) => one !== site);
                onTyped({ sites: event.currentTarget.checked ? [...others, site] : others });
              }}
            />
            <span>{siteWord(site)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
