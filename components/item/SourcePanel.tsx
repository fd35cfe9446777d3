import { useState } from 'preact/hooks';
import { webAddress } from '@/components/brief/brief-words';
import { siteWord } from '@/components/today/words';
import { PageIcon } from '@/components/ui/icons';
import type { Source } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import styles from './ItemView.module.css';

/** Characters of the source's text shown before somebody asks for the rest. */
const FIRST = 420;

/** Where an item comes from: who, what it says, which files, and a way there. Everything in it is plain text. */
export function SourcePanel({ source }: { source: Source }) {
  const [all, setAll] = useState(false);
  const address = webAddress(source.url);
  const text = source.selection || source.excerpt;
  const long = text.length > FIRST + 80;
  const where = [siteWord(source.site), source.board ?? '', source.project ?? '', source.list ?? ''];
  const who = [source.author?.name || source.author?.email || source.siteName || '', source.shownDate ?? ''];
  return (
    <section class={styles['panel']} aria-label={t.item.where.label}>
      <div class={styles['line']}>
        <p class={styles['muted']}>{[...where, ...who].filter((part) => part !== '').join(' · ')}</p>
        {address !== null && (
          <a href={address} target="_blank" rel="noreferrer">
            {t.common.open}
          </a>
        )}
      </div>
      {source.title !== '' && <p class={styles['strong']}>{source.title}</p>}
      {text !== '' && <p class={styles['words']}>{all || !long ? text : `${firstWords(text)}…`}</p>}
      {long && (
        <button type="button" class={styles['link']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.item.where.less : t.item.where.all}
        </button>
      )}
      {source.attachments.length > 0 && (
        <ul class={styles['files']} aria-label={t.item.where.attachments}>
          {source.attachments.map((file, index) => (
            <li key={index}>
              <PageIcon size={14} />
              {file.name}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function firstWords(text: string): string {
  const cut = text.slice(0, FIRST);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), FIRST - 60)).trimEnd();
}
