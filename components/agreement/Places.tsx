import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { COUNTRIES, type Country } from '@/utils/delegation/agreement';
import type { Role } from '@/utils/delegation/item';
import { LANGUAGE_CODES, LANGUAGE_NAMES, isLanguageCode, type LanguageCode } from '@/utils/i18n/languages';
import { countryName, languageName } from '@/utils/i18n/places';
import { t } from '@/utils/i18n/spoken';
import styles from './Agreement.module.css';
import { Locked, Section } from './Section';
import { nameAhead, whoIs, type AgreementForm } from './form';
import { ROLES } from './sides';

/** The language each of the two reads, and the public holidays each keeps. */
export function Places({ form }: { form: AgreementForm }) {
  return (
    <Section title={t.agreementTime.places.title} why={t.agreementTime.places.why}>
      {ROLES.map((role) => (
        <fieldset key={role} class={styles['side']}>
          <legend class={styles['legend']}>{whoIs(form, role)}</legend>
          <LanguageField form={form} role={role} />
          <HolidaysField form={form} role={role} />
        </fieldset>
      ))}
    </Section>
  );
}

interface SideProps {
  form: AgreementForm;
  role: Role;
}

function LanguageField({ form, role }: SideProps) {
  const words = t.agreementTime.places;
  const held = form.agreement.languages[role];
  const other = LANGUAGE_CODES.find((code) => code !== held) ?? null;
  if (!form.may({ languages: { [role]: other } })) {
    return (
      <Locked label={words.language} by={nameAhead(form, role)}>
        {held === null ? words.notSaid : languageName(held)}
      </Locked>
    );
  }
  return (
    <Field label={words.language} hint={role === form.role ? words.ownLanguageHint : words.languageHint}>
      {(id, describedBy) => (
        <Select<LanguageCode | ''>
          id={id}
          describedBy={describedBy}
          options={[
            { value: '', label: words.notSaid },
            ...LANGUAGE_CODES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          value={isLanguageCode(held) ? held : ''}
          onChange={(code) => form.onEdit({ languages: { [role]: code === '' ? null : code } })}
        />
      )}
    </Field>
  );
}

function HolidaysField({ form, role }: SideProps) {
  const words = t.agreementTime.places;
  const held = form.agreement.countries[role];
  const other = COUNTRIES.find((country) => country !== held) ?? null;
  if (!form.may({ countries: { [role]: other } })) {
    return (
      <Locked label={words.holidays} by={nameAhead(form, role)}>
        {held === null ? words.noHolidays : countryName(held)}
      </Locked>
    );
  }
  return (
    <Field label={words.holidays} hint={words.holidaysHint}>
      {(id, describedBy) => (
        <Select<Country | ''>
          id={id}
          describedBy={describedBy}
          options={[
            { value: '', label: words.noHolidays },
            ...COUNTRIES.map((value) => ({ value, label: countryName(value) })),
          ]}
          value={held ?? ''}
          onChange={(country) => form.onEdit({ countries: { [role]: country === '' ? null : country } })}
        />
      )}
    </Field>
  );
}
