import { useId, useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { COLOURS, type Colour } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { Badge } from './Badge';
import styles from './Workspaces.module.css';
import type { ShownWorkspace } from './shown';

/** A change of how a workspace is shown. */
export interface LookChange {
  colour?: Colour;
  /** '' for those of the other's name. */
  initials?: string;
  walled?: boolean;
}

/** What {@link Look} takes. */
export interface LookProps {
  workspace: ShownWorkspace;
  /** The initials given by hand, ''. */
  ownInitials: string;
  onLook: (change: LookChange) => void;
}

const MOST_INITIALS = 3;

/** Colour, initials and wall of a workspace; only this installation knows them. */
export function Look({ workspace, ownInitials, onLook }: LookProps) {
  const [initials, setInitials] = useState(ownInitials);
  const group = useId();
  const wall = useId();
  return (
    <>
      <fieldset>
        <legend class={styles['legend']}>{t.workspaces.colour}</legend>
        <div class={styles['colours']}>
          {COLOURS.map((colour) => (
            <label key={colour} class={styles['colour']} title={t.workspaces.colours[colour]}>
              <input
                type="radio"
                class={styles['radio']}
                name={group}
                aria-label={t.workspaces.colours[colour]}
                checked={colour === workspace.colour}
                onChange={() => onLook({ colour })}
              />
              <Badge initials={workspace.initials} colour={colour} size={32} />
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={t.workspaces.initials} hint={t.workspaces.initialsWhy}>
        {(id, describedBy) => (
          <TextInput
            id={id}
            describedBy={describedBy}
            maxLength={MOST_INITIALS}
            placeholder={workspace.initials}
            value={initials}
            onInput={(text) => {
              setInitials(text);
              onLook({ initials: text.trim() });
            }}
          />
        )}
      </Field>
      <div>
        <label class={styles['wall']}>
          <input
            type="checkbox"
            class={styles['check']}
            checked={workspace.walled}
            aria-describedby={wall}
            onChange={(event) => onLook({ walled: event.currentTarget.checked })}
          />
          {t.workspaces.wallOff}
        </label>
        <p id={wall} class={styles['note']}>
          {t.workspaces.wallWhy}
        </p>
      </div>
    </>
  );
}
