import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { t } from '@/utils/i18n/spoken';
import styles from './Settings.module.css';
import type { SiteChoice } from './choices';

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
              {site.name} {site.allowed && <Chip tone="done">{t.sites.allowed}</Chip>}
            </p>
            <p class={styles['note']}>{t.sites.reason[site.id]}</p>
          </div>
          {site.allowed ? (
            <Button label={t.sites.forgetSite({ site: site.name })} onClick={() => onForget(site.id)}>
              {t.sites.forget}
            </Button>
          ) : (
            <Button
              variant="primary"
              label={t.sites.allowSite({ site: site.name })}
              onClick={() => onAllow(site.id)}
            >
              {t.sites.allow}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
