import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import { CloseIcon, PlusIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import styles from './Actions.module.css';

/** What {@link OptionList} takes; `recommended` is an index into `options` or null. */
export interface OptionListProps {
  legend: string;
  options: readonly string[];
  recommended: number | null;
  onChange: (change: { options?: string[]; recommended?: number | null }) => void;
}

/** Options can be answered by one digit each, so there are at most nine. */
const MOST = 9;

/** The options of a question, one a line, and which of them the asker recommends. */
export function OptionList({ legend, options, recommended, onChange }: OptionListProps) {
  const words = t.dialogs.ask;
  const name = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  /** The option whose field takes the focus once it is drawn: a new one, or what took the place of one removed. */
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const fields = list.current?.querySelectorAll<HTMLElement>('input:not([type="radio"])') ?? [];
    const field = fields[Math.min(wanted.current, fields.length - 1)];
    wanted.current = null;
    (field ?? list.current?.querySelector<HTMLElement>('button'))?.focus();
  }, [options.length]);
  const add = () => {
    if (options.length >= MOST) return;
    wanted.current = options.length;
    onChange({ options: [...options, ''] });
  };
  const remove = (i: number) => {
    wanted.current = i;
    onChange(without(options, recommended, i));
  };
  return (
    <fieldset ref={list} class={styles['group']}>
      <legend class={styles['legend']}>{legend}</legend>
      {options.map((text, i) => (
        <div key={i} class={styles['option']}>
          <input
            type="radio"
            name={name}
            aria-label={words.recommend({ number: i + 1 })}
            checked={recommended === i}
            disabled={text.trim() === ''}
            onClick={() => onChange({ recommended: recommended === i ? null : i })}
          />
          <TextInput
            label={words.option({ number: i + 1 })}
            value={text}
            maxLength={200}
            onInput={(value) => onChange({ options: options.map((one, at) => (at === i ? value : one)) })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
              event.preventDefault();
              if (text.trim() !== '' && i === options.length - 1) add();
            }}
          />
          <IconButton label={words.removeOption({ number: i + 1 })} onClick={() => remove(i)}>
            <CloseIcon size={16} />
          </IconButton>
        </div>
      ))}
      {options.length < MOST && (
        <div>
          <Button variant="quiet" onClick={add}>
            <PlusIcon size={16} />
            {words.addOption}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function without(options: readonly string[], recommended: number | null, gone: number) {
  const left = options.filter((_, i) => i !== gone);
  if (recommended === null || recommended === gone) return { options: left, recommended: null };
  return { options: left, recommended: recommended > gone ? recommended - 1 : recommended };
}
