import { useEffect, useState } from 'preact/hooks';
import type { LanguageCode } from '@/utils/i18n/languages';
import { spoken } from '@/utils/i18n/spoken';

/**
 * Keeps the page in the chosen language (null: the browser's): `speak` brings it in, then the page renders again. Gives the
 * language spoken now, to use as the key of all that speaks.
 */
export function useLanguage(
  chosen: LanguageCode | null | undefined,
  speak: (chosen: LanguageCode | null) => Promise<void>,
): LanguageCode {
  const [code, setCode] = useState(spoken.code);
  useEffect(() => {
    if (chosen === undefined) return;
    let wanted = true;
    void speak(chosen).then(() => {
      if (wanted) setCode(spoken.code);
    });
    return () => {
      wanted = false;
    };
  }, [chosen, speak]);
  return code;
}
