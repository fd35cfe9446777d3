import { Palette } from '@/components/palette/Palette';
import { way, type Way } from '@/components/palette/way';
import { t } from '@/utils/i18n/spoken';
import { newItem } from '@/utils/store/commands';
import { failureWords } from './actions';
import { useApp, type AppState } from './app-context';
import { searchFor } from './SearchPage';

/** The palette over any view of the sidebar. */
export function SidebarPalette({ ways, onClose }: { ways: readonly Way[]; onClose: () => void }) {
  const app = useApp();
  return <Palette ways={ways} onTyped={(text) => typedWays(app, text)} onClose={onClose} />;
}

/** What words are for that are no action: to search for, or, for a client, to write down. */
function typedWays(app: AppState, text: string): Way[] {
  const search = way('typed-search', 'go', t.palette.search({ text }), () => {
    searchFor(text);
    app.go({ view: 'search' });
  });
  const write = way('typed-new', 'make', t.palette.write({ text }), () => void begin(app, text));
  return app.role === 'client' ? [search, write] : [search];
}

async function begin({ store, go, toast }: AppState, title: string): Promise<void> {
  try {
    const made = await newItem(store, title, new Date());
    go({ view: 'item', id: made.item, notice: made });
  } catch (error) {
    toast(failureWords(error));
  }
}
