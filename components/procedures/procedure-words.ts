/** How a procedure is said. */
import { durationWords } from '@/components/actions/duration';
import { siteWord } from '@/components/today/words';
import type { Area } from '@/utils/delegation/agreement';
import type { MatchReason } from '@/utils/delegation/procedure-match';
import { latestOf, type Procedure, type ProcedureWords } from '@/utils/delegation/procedure';
import type { FactField } from '@/utils/delegation/procedure-diff';
import { listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';

/** How often a procedure was used in the last year, and how often otherwise than it says. */
export interface Usage {
  used: number;
  differed: number;
}

/** The name of its latest version. */
export function titleOf(procedure: Procedure): string {
  return latestOf(procedure).words.title;
}

/** 'Books · usually 1 h 30 min · version 3 · used 12 times in a year'. */
export function metaOf(procedure: Procedure, areas: readonly Area[], usage: Usage | null): string {
  const { area, minutes } = latestOf(procedure).words;
  const count = procedure.versions.length;
  return [
    areas.find(({ id }) => id === area)?.name ?? '',
    minutes === null ? '' : t.procedures.usually({ time: durationWords(minutes) }),
    count > 1 ? t.procedures.version({ number: count }) : '',
    usage === null || usage.used === 0 ? '' : t.procedures.used({ count: usage.used }),
    usage === null || usage.differed === 0 ? '' : t.procedures.differed({ count: usage.differed }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a fact is called. */
export function factLabel(field: FactField): string {
  const { one, match } = t.procedures;
  return {
    ...{ authority: one.authority, area: one.area, minutes: one.time },
    ...{ sites: match.sites, senders: match.senders, words: match.words },
  }[field];
}

/** What a fact says; '' for nothing. */
export function factWords(field: FactField, words: ProcedureWords, areas: readonly Area[]): string {
  switch (field) {
    case 'authority':
      return words.authority === null ? t.procedures.one.asArea : t.brief.authority[words.authority];
    case 'area':
      return areas.find(({ id }) => id === words.area)?.name ?? '';
    case 'minutes':
      return words.minutes === null ? '' : durationWords(words.minutes);
    case 'sites':
      return words.match.sites.map(siteWord).join(', ');
    case 'senders':
    case 'words':
      return words.match[field].join(', ');
  }
}

/** 'Looks like “Monthly receipts”: it is from mari@books.example.' */
export function offerWords(procedure: Procedure, why: MatchReason, areas: readonly Area[]): string {
  return t.procedures.use.looks({ title: titleOf(procedure), why: whyWords(why, areas) });
}

function whyWords(why: MatchReason, areas: readonly Area[]): string {
  const { use } = t.procedures;
  switch (why.kind) {
    case 'site':
      return use.bySite({ site: siteWord(why.site) });
    case 'sender':
      return use.bySender({ sender: why.sender });
    case 'words':
      return use.byWords({ words: listWords(why.words.map((text) => t.common.quoted({ text }))) });
    case 'area':
      return use.byArea({ area: areas.find(({ id }) => id === why.area)?.name ?? '' });
  }
}
