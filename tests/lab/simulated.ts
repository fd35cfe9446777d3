/** Devices without an extension around them: a session each, run by the page itself. */
import type { Store } from '@/utils/store/open';
import { currentWorkspace } from '@/utils/store/workspaces';
import { openLink } from '@/utils/sync/jetstream';
import { startSession, type Session } from '@/utils/sync/session';

/** So much of what a session says is kept. */
const TOLD = 20;

/** The calls of the lab that are about sessions, for the databases that `storeOf` opens. */
export function simulated(storeOf: (db: string) => Promise<Store>) {
  const sessions = new Map<string, Session>();
  const told = new Map<string, string[]>();
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
        onStatus: ({ phase, fault, at }) => {
          const lines = told.get(db) ?? [];
          told.set(db, lines);
          lines.push([new Date().toISOString().slice(14, 23), phase, fault ?? '', at ?? ''].join(' '));
          lines.splice(0, lines.length - TOLD);
        },
      });
      sessions.set(db, session);
    },
    /** What it recorded is to go out. */
    kick(db: string): void {
      sessions.get(db)?.kick();
    },
    /** What its session said lately, a line each: what a test shows that waited in vain. */
    said(db: string): string[] {
      return told.get(db) ?? [];
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
