import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import styles from './Settings.module.css';
import { SITE_REASONS, type SiteChoice } from './choices';

/** What {@link SiteList} takes; both callbacks come straight from the click. */
export interface SiteListProps {
  sites: readonly SiteChoice[];
  onAllow: (id: SiteChoice['id']) => void;
  onForget: (id: SiteChoice['id']) => void;
}

/** The sites with a button of ours: allow them one by one, with the reason beside, or take that back. */
export function SiteList({ sites, onAllow, onForget }: SiteListProps) {
  return (
    <ul class={styles['sites']}>
      {sites.map((site) => (
        <li key={site.id} class={styles['site']}>
          <div class={styles['siteText']}>
            <p class={styles['siteName']}>
              {site.name} {site.allowed && <Chip tone="done">Allowed</Chip>}
            </p>
            <p class={styles['note']}>{SITE_REASONS[site.id]}</p>
          </div>
          {site.allowed ? (
            <Button label={`Forget ${site.name}`} onClick={() => onForget(site.id)}>
              Forget
            </Button>
          ) : (
            <Button variant="primary" label={`Allow ${site.name}`} onClick={() => onAllow(site.id)}>
              Allow
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
