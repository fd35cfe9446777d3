import { useState } from 'preact/hooks';
import type { TypedServer } from '@/components/carrying/ServerForm';
import { ServerPanel } from '@/components/carrying/ServerPanel';
import { background } from '@/utils/browser/messages';
import { allowSync } from '@/utils/browser/permissions';
import type { LinkFault } from '@/utils/delegation/sync';
import type { Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { pauseLink, readLink, removeLink, saveLink } from '@/utils/store/links';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { useSyncStatus } from './use-server';

/** What {@link Server} takes; `link` is the server that is saved. */
export interface ServerProps {
  workspace: Workspace;
  link: { url: string; paused: boolean } | null;
}

/** The server of a workspace, wired: tested by the background, which alone can connect. */
export function Server({ workspace, link }: ServerProps) {
  const { store, clock, toast } = useApp();
  const { id, device } = workspace;
  const status = useSyncStatus(id);
  const { testing, fault, test } = useTest(id);
  const words = t.carrying.server;
  const orSay = (work: Promise<unknown>) => void work.catch((error: unknown) => toast(failureWords(error)));
  const onRemove = async () => {
    const held = await readLink(store, id);
    await removeLink(store, id);
    toast(words.removed, held === null ? [] : () => saveLink(store, id, held));
  };
  const onCopy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => toast(words.copied),
      () => toast(words.notCopied),
    );
  };
  return (
    <ServerPanel
      server={link}
      status={status}
      clock={clock}
      testing={testing}
      fault={fault}
      grant={`npm run server -- grant ${id} ${device}`}
      onTest={test}
      onPause={(paused) => orSay(pauseLink(store, id, paused))}
      onNow={() => orSay(background.syncNow({ workspace: id }))}
      onRemove={() => orSay(onRemove())}
      onCopy={onCopy}
    />
  );
}

/** Tests what was typed and saves what works; whoever is asked by the browser and says no is told so by its own words. */
function useTest(id: string) {
  const { store, toast } = useApp();
  const [testing, setTesting] = useState(false);
  const [fault, setFault] = useState<LinkFault | null>(null);
  const tried = async (typed: TypedServer, asked: Promise<boolean>): Promise<boolean> => {
    if (!(await asked)) {
      toast(t.carrying.server.notAllowed);
      return false;
    }
    const held = await readLink(store, id);
    const credentials = typed.credentials || (held?.credentials ?? '');
    const found = await background.testServer({ workspace: id, url: typed.url, credentials });
    setFault(found);
    if (found !== null) return false;
    await saveLink(store, id, { url: typed.url, credentials });
    toast(t.carrying.server.saved);
    return true;
  };
  const test = async (typed: TypedServer): Promise<boolean> => {
    setTesting(true);
    setFault(null);
    try {
      // Asked for before anything is awaited: the browser allows the question only straight from the click.
      return await tried(typed, allowSync());
    } catch (error) {
      toast(failureWords(error));
      return false;
    } finally {
      setTesting(false);
    }
  };
  return { testing, fault, test };
}
