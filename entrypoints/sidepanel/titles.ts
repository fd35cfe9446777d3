/** What pages are headed by, for one workspace or several. */
import { sectionWord } from '@/components/today/words';
import type { Section } from '@/utils/delegation/derive';
import { t } from '@/utils/i18n/spoken';
import type { AppState } from './app-context';

/** The heading of a section over all that is shown. */
export function titleOf(
  { scope, role, other }: Pick<AppState, 'scope' | 'role' | 'other'>,
  section: Section,
): string {
  if (section !== 'with' || scope.length === 1)
    return sectionWord(section, other.name, scope[0]?.role ?? role);
  const roles = new Set(scope.map((one) => one.role));
  if (roles.size > 1) return t.sidebar.withOthers;
  return roles.has('client') ? t.sidebar.withAssistants : t.sidebar.withClients;
}
