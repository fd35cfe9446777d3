import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './TextInput.module.css';
import own from './TextArea.module.css';

/** What {@link TextArea} takes; `rows` is the height it starts from, it grows with the text. */
export interface TextAreaProps {
  value: string;
  onInput: (text: string) => void;
  id?: string;
  placeholder?: string;
  rows?: number;
  label?: string;
  describedBy?: string | undefined;
  areaRef?: Ref<HTMLTextAreaElement>;
  onBlur?: () => void;
  onFocus?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** Fits the height to the text where the browser cannot do it by `field-sizing`. */
function fit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** A field of several lines that grows with its text. */
export function TextArea({ value, onInput, rows = 2, label, describedBy, areaRef, ...rest }: TextAreaProps) {
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) fit(element.current);
  }, [value]);
  return (
    <textarea
      ref={(area) => {
        element.current = area;
        if (typeof areaRef === 'function') areaRef(area);
        else if (areaRef) areaRef.current = area;
      }}
      id={rest.id}
      class={`${styles['input']} ${own['area']}`}
      rows={rows}
      style={{ minHeight: `calc(${rows} * 1.45em + 14px)` }}
      value={value}
      placeholder={rest.placeholder}
      aria-label={label}
      aria-describedby={describedBy}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={rest.onBlur}
      onFocus={rest.onFocus}
      onKeyDown={rest.onKeyDown}
    />
  );
}
