/** Devices without an extension around them: a session each, run by the page itself. */
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import { openLink } from '@/utils/sync/jetstream';
import { startSession, type Session } from '@/utils/sync/session';

/** The calls of the lab that are about sessions, for the databases that `storeOf` opens. */
export function simulated(storeOf: (db: string) => Promise<Store>) {
  const sessions = new Map<string, Session>();
  return {
    /** Connects a device to its server, as the background of an extension does. */
    async connect(db: string): Promise<void> {
      const store = await storeOf(db);
      const { id: workspace } = await currentWorkspace(store);
      const session = startSession({
        store,
        workspace,
        open: openLink,
        now: () => new Date(),
        random: Math.random,
        onStatus: () => undefined,
      });
      sessions.set(db, session);
    },
    /** What it recorded is to go out. */
    kick(db: string): void {
      sessions.get(db)?.kick();
    },
    /** Waits until it is in step, or says why it is not. */
    async inStep(db: string) {
      return sessions.get(db)?.inStep();
    },
    /** Ends its connection in the middle of whatever it does. */
    async disconnect(db: string): Promise<void> {
      await sessions.get(db)?.stop();
      sessions.delete(db);
    },
  };
}
