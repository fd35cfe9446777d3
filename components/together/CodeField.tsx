import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { CopyIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import styles from './Together.module.css';

/** What {@link CodeField} takes. */
export interface CodeFieldProps {
  label: string;
  /** '' where nothing is left to say. */
  hint: string;
  code: string;
  /** The name of the button that copies. */
  copy: string;
  /** The button is the one thing to do now. */
  primary?: boolean;
  onCopy: () => void;
  /** A `mailto:` address with the code in its text, '' without one. */
  mail: string;
  onMail?: () => void;
}

/** A code to send: selected as a whole when touched, copied by a button, or put into a mail. */
export function CodeField({ label, hint, code, copy, primary = true, onCopy, mail, onMail }: CodeFieldProps) {
  return (
    <div class={styles['form']}>
      <Field label={label} {...(hint === '' ? {} : { hint })}>
        {(id, describedBy) => (
          <textarea
            id={id}
            class={styles['code']}
            readOnly
            spellcheck={false}
            aria-describedby={describedBy}
            value={code}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <div class={styles['buttons']}>
        <Button variant={primary ? 'primary' : 'plain'} onClick={onCopy}>
          <CopyIcon size={18} /> {copy}
        </Button>
        {mail !== '' && (
          <a class={styles['link']} href={mail} target="_blank" rel="noreferrer" onClick={onMail}>
            {t.together.writeMail}
          </a>
        )}
      </div>
    </div>
  );
}
