import { useState } from 'preact/hooks';
import { DigestSwitch } from '@/components/digest/DigestSwitch';
import { PageHeader } from '@/components/today/AppHeader';
import type { DigestKind } from '@/utils/browser/route';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { useApp } from './app-context';
import { Overview } from './Overview';
import { Told } from './Told';

/** What matters today, in the week, and what was decided and told; begins with `show`. */
export function DigestPage({ show }: { show: DigestKind }) {
  const { back } = useApp();
  const [kind, setKind] = useState(show);
  return (
    <>
      <PageHeader title={t.overview.title} onBack={back} />
      <DigestSwitch value={kind} onChange={setKind} />
      <main class={styles['main']}>{kind === 'told' ? <Told /> : <Overview key={kind} period={kind} />}</main>
    </>
  );
}
