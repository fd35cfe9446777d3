import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '@/components/ui/Dialog';
import { CloseIcon, DownIcon } from '@/components/ui/icons';
import { cx } from '@/components/ui/cx';
import { stageWord } from '@/components/today/words';
import type { FoundPerson, SearchFilters } from '@/utils/delegation/search-filters';
import { t } from '@/utils/i18n/spoken';
import { DateFilter } from './DateFilter';
import { PersonFilter } from './PersonFilter';
import { PickFilter } from './PickFilter';
import { filterSays, STAGE_CHOICES, type AreaChoice } from './filter-words';
import styles from './Search.module.css';

/** What can be filtered by. */
const FILTERS = ['person', 'area', 'stage', 'date'] as const;

/** One of {@link FILTERS}. */
type Filter = (typeof FILTERS)[number];

/** What {@link FilterChips} takes. */
export interface FilterProps {
  filters: SearchFilters;
  onFilters: (filters: SearchFilters) => void;
  /** The areas agreed, by name. */
  areas: readonly AreaChoice[];
  /** People that fit what was last told to `onPeople`; null while they are looked for. */
  people: readonly FoundPerson[] | null;
  onPeople: (text: string) => void;
}

/** One button for each filter, which says what it is set to and can be taken off. */
export function FilterChips(props: FilterProps) {
  const [open, setOpen] = useState<Filter | null>(null);
  const host = useRef<HTMLDivElement>(null);
  // After the dialog has put the focus on its first control, which is the one that closes it.
  useLayoutEffect(() => {
    if (open !== null) host.current?.querySelector<HTMLElement>('dialog input')?.focus();
  }, [open]);
  const { filters, onFilters } = props;
  const says = filterSays(filters, props.areas);
  return (
    <div ref={host} class={styles['chips']} role="group" aria-label={t.search.filters}>
      {FILTERS.map((filter, nth) => {
        const value = says[nth] ?? '';
        const name = t.search.by[filter];
        return (
          <span key={filter} class={cx(styles['chip'], value !== '' && styles['on'])}>
            <button
              type="button"
              class={styles['pick']}
              aria-haspopup="dialog"
              aria-label={value === '' ? name : t.search.filtered({ name, value })}
              onClick={() => {
                if (filter === 'person') props.onPeople('');
                setOpen(filter);
              }}
            >
              <span class={styles['value']}>{value === '' ? name : value}</span>
              {value === '' && <DownIcon size={14} />}
            </button>
            {value !== '' && (
              <button
                type="button"
                class={styles['off']}
                aria-label={t.search.takeOff({ name })}
                onClick={() => onFilters(without(filters, filter))}
              >
                <CloseIcon size={14} />
              </button>
            )}
          </span>
        );
      })}
      {open !== null && (
        <Dialog title={t.search.by[open]} onClose={() => setOpen(null)}>
          <Body filter={open} onClose={() => setOpen(null)} {...props} />
        </Dialog>
      )}
    </div>
  );
}

function Body({ filter, onClose, ...props }: FilterProps & { filter: Filter; onClose: () => void }) {
  const { filters, onFilters, areas } = props;
  switch (filter) {
    case 'person':
      return (
        <PersonFilter
          people={props.people}
          onPeople={props.onPeople}
          onChoose={(person) => {
            onFilters({ ...filters, person });
            onClose();
          }}
        />
      );
    case 'area':
      return (
        <PickFilter
          label={t.search.by.area}
          choices={areas}
          none={t.search.noAreas}
          picked={filters.areas}
          onPick={(picked) => onFilters({ ...filters, areas: picked })}
          onClose={onClose}
        />
      );
    case 'stage':
      return (
        <PickFilter
          label={t.search.by.stage}
          choices={STAGE_CHOICES.map((id) => ({ id, name: stageWord(id) }))}
          picked={filters.stages}
          onPick={(picked) =>
            onFilters({ ...filters, stages: STAGE_CHOICES.filter((one) => picked.includes(one)) })
          }
          onClose={onClose}
        />
      );
    case 'date':
      return (
        <DateFilter
          range={filters.date}
          onRange={(date) => onFilters({ ...filters, date })}
          onClose={onClose}
        />
      );
  }
}

function without(filters: SearchFilters, filter: Filter): SearchFilters {
  switch (filter) {
    case 'person':
      return { ...filters, person: null };
    case 'area':
      return { ...filters, areas: [] };
    case 'stage':
      return { ...filters, stages: [] };
    case 'date':
      return { ...filters, date: null };
  }
}
