/** Languages and countries by name. */
import type { Language } from './language';
import { LANGUAGE_NAMES, isLanguageCode } from './languages';
import { spoken } from './spoken';

/** A language as its speakers call it; a tag that is not known stands for itself. */
export function languageName(tag: string): string {
  return isLanguageCode(tag) ? LANGUAGE_NAMES[tag] : tag;
}

/** 'Estonia' for 'EE' (ISO 3166-1). */
export function countryName(country: string, language: Language = spoken): string {
  return new Intl.DisplayNames(language.tag, { type: 'region' }).of(country) ?? country;
}

/** 'Tallinn' for 'Europe/Tallinn' (IANA), 'Buenos Aires' for 'America/Argentina/Buenos_Aires'. */
export function cityOf(zone: string, language: Language = spoken): string {
  const { cities } = language.words.clocks;
  if (Object.hasOwn(cities, zone)) return cities[zone as keyof typeof cities];
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
