import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { LANGUAGE_CODES, LANGUAGE_NAMES, isLanguageCode, type LanguageCode } from '@/utils/i18n/languages';
import { t } from '@/utils/i18n/spoken';

/** What {@link LanguageChoice} takes; null follows the browser, which asks for `browserLanguage`. */
export interface LanguageChoiceProps {
  value: LanguageCode | null;
  browserLanguage: LanguageCode;
  onChange: (language: LanguageCode | null) => void;
}

/** The language of the interface, each by its own name. */
export function LanguageChoice(props: LanguageChoiceProps) {
  return <Field label={t.settings.language}>{(id) => <LanguageSelect id={id} {...props} />}</Field>;
}

/** The same without a label to see, for the top of a page. */
export function LanguageSelect({
  value,
  browserLanguage,
  onChange,
  id,
}: LanguageChoiceProps & { id?: string }) {
  return (
    <Select
      {...(id === undefined ? { label: t.settings.language } : { id })}
      options={[
        { value: 'auto', label: t.settings.asBrowser({ language: LANGUAGE_NAMES[browserLanguage] }) },
        ...LANGUAGE_CODES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] })),
      ]}
      value={value ?? 'auto'}
      onChange={(chosen) => onChange(isLanguageCode(chosen) ? chosen : null)}
    />
  );
}
