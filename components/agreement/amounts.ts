/** Amounts as people type them. */
import { spoken } from '@/utils/i18n/spoken';

/** A number above zero; null for an empty text and for what is none. */
export function amountOf(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(number) && number > 0 ? number : null;
}

/** The number as it is typed in the spoken language, with its decimal sign; '' for null. */
export function amountText(amount: number | null): string {
  if (amount === null) return '';
  return new Intl.NumberFormat(spoken.tag, { useGrouping: false, maximumFractionDigits: 2 }).format(amount);
}

/** `words` where a text is neither empty nor an amount, else null. */
export function amountError(text: string, words: string): string | null {
  return text.trim() === '' || amountOf(text) !== null ? null : words;
}
