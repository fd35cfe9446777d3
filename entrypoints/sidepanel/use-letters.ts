import { useEffect, useMemo, useState } from 'preact/hooks';
import { roleIn, type Workspace } from '@/utils/delegation/workspace';
import { otherRole } from '@/utils/delegation/slots';
import type { Language } from '@/utils/i18n/language';
import { isLanguageCode, type LanguageCode } from '@/utils/i18n/languages';
import { loadLanguage } from '@/utils/i18n/load';
import { spoken } from '@/utils/i18n/spoken';

/** What the other member of a workspace reads, as agreed; where nothing was said, what this page speaks. */
export function letterCode(workspace: Workspace): LanguageCode {
  const agreed = workspace.agreement.languages[otherRole(roleIn(workspace))];
  return isLanguageCode(agreed) ? agreed : spoken.code;
}

/**
 * Keeps the languages at hand that the other members are written to in; null until they first are. One that is agreed on
 * later is there within a moment; until then this page's own stands in.
 */
export function useLetters(workspaces: readonly Workspace[]): ((workspace: Workspace) => Language) | null {
  const [held, setHeld] = useState<ReadonlyMap<string, Language> | null>(null);
  const wanted = [...new Set(workspaces.map(letterCode))].sort().join(' ');
  useEffect(() => {
    const codes = wanted.split(' ').filter(isLanguageCode);
    // Without a language that does not load, this page's own stands in: a message in another one beats none.
    void Promise.allSettled(codes.map(loadLanguage)).then((loaded) => {
      const there = loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      setHeld(new Map(there.map((one) => [one.code, one])));
    });
  }, [wanted]);
  return useMemo(
    () => (held === null ? null : (workspace) => held.get(letterCode(workspace)) ?? spoken),
    [held],
  );
}
