/** Everything that can be done from anywhere in the sidebar: the one list that menu, keys, palette and help page read. */
import { way, type Way } from '@/components/palette/way';
import { allWord, nameOf, shownOf } from '@/components/workspaces/shown';
import type { Route } from '@/utils/browser/route';
import type { Section } from '@/utils/delegation/derive';
import { t } from '@/utils/i18n/spoken';
import { saveSettings, type Settings } from '@/utils/store/settings';
import type { AppState } from './app-context';

/** All ways of the moment, those used most first. */
export function waysOf(app: AppState): Way[] {
  return [...places(app), ...makings(app), ...lists(app), ...pages(app), ...workspaces(app), ...looks(app)];
}

/** The way whose single key was pressed, or null. */
export function wayOfKey(ways: readonly Way[], key: string): Way | null {
  return ways.find((one) => one.key !== '' && one.key === key) ?? null;
}

const to =
  ({ go }: AppState, route: Route) =>
  () =>
    go(route);

/** The places of the bottom bar. */
function places(app: AppState): Way[] {
  const { places: words } = t.today;
  const client = app.role === 'client';
  return [
    way('today', 'go', words.today, to(app, { view: 'today' }), { key: 'T' }),
    client
      ? way('matrix', 'go', words.matrix, to(app, { view: 'matrix' }), { key: 'M' })
      : way('clients', 'go', words.clients, to(app, { view: 'clients' }), { key: 'K' }),
    way('procedures', 'go', words.procedures, to(app, { view: 'procedures' }), { key: 'P' }),
    // In the menu where the bottom bar does not have it.
    way('agreement', 'go', words.agreement, to(app, { view: 'agreement' }), { key: 'A', inMenu: !client }),
    way('hours', 'go', words.hours, to(app, { view: 'hours' }), { key: 'H', inMenu: client }),
    way('insights', 'go', words.insights, to(app, { view: 'insights' }), { key: 'I' }),
  ];
}

function makings(app: AppState): Way[] {
  const { menu } = t.sidebar;
  const [delegates, assists] = [has(app, 'client'), has(app, 'assistant')];
  return [
    ...(delegates ? [way('new', 'make', t.sidebar.newItem, to(app, { view: 'new' }), { key: 'N' })] : []),
    ...(assists
      ? [way('propose', 'make', menu.propose, to(app, { view: 'propose' }), { key: 'N', inMenu: true })]
      : []),
  ];
}

function lists(app: AppState): Way[] {
  const { menu } = t.sidebar;
  const section = (id: Section, label: string, inMenu = true) =>
    way(id, 'go', label, to(app, { view: 'section', section: id }), { inMenu });
  return [
    way('search', 'go', t.sidebar.search, to(app, { view: 'search' }), { key: '/' }),
    way('questions', 'go', menu.questions, to(app, { view: 'questions' }), { key: 'Q', inMenu: true }),
    way('digest', 'go', t.overview.menu, to(app, { view: 'digest' }), { key: 'D', inMenu: true }),
    way('call', 'go', menu.call, to(app, { view: 'call' }), { key: 'C', inMenu: true }),
    ...(has(app, 'client')
      ? [
          section('brief', menu.brief),
          way('recurring', 'go', menu.recurring, to(app, { view: 'recurring' }), { key: 'R', inMenu: true }),
        ]
      : []),
    section('later', menu.later),
    section('done', menu.done),
    section('dropped', menu.dropped),
  ];
}

function pages(app: AppState): Way[] {
  const { menu } = t.sidebar;
  const { workspace } = app;
  return [
    way('people', 'go', t.people.title, to(app, { view: 'people' }), { inMenu: true }),
    way('workspaces', 'go', menu.workspaces, to(app, { view: 'workspaces' }), { key: 'W', inMenu: true }),
    way('together', 'go', t.together.title, to(app, { view: 'together', workspace: workspace.id })),
    way('security', 'go', t.security.title, to(app, { view: 'security', workspace: workspace.id })),
    way('join', 'make', t.joining.title, to(app, { view: 'join' })),
    way('settings', 'go', menu.settings, to(app, { view: 'settings' }), { key: 'S', inMenu: true }),
    way('check', 'go', menu.check, to(app, { view: 'check' }), { inMenu: true }),
    way('help', 'go', menu.help, to(app, { view: 'help' }), { key: '?', inMenu: true }),
  ];
}

/** Each workspace, and all of them. */
function workspaces(app: AppState): Way[] {
  const { store, workspaces: all } = app;
  if (all.length < 2) return [];
  const show = (change: Partial<Settings>) => () => {
    void saveSettings(store, change);
    app.go({ view: 'today' });
  };
  return [
    ...all.map((one) =>
      way(`workspace-${one.id}`, 'show', nameOf(shownOf(one)), show({ workspace: one.id, view: 'one' }), {
        note: t.palette.open,
      }),
    ),
    way('all', 'show', allWord(all.map(shownOf)), show({ view: 'all' }), { note: t.palette.open }),
  ];
}

function looks({ store }: AppState): Way[] {
  const themes = ['light', 'dark', 'auto'] as const;
  return themes.map((theme) =>
    way(`theme-${theme}`, 'show', themeWord(theme), () => void saveSettings(store, { theme }), {
      note: t.palette.look,
    }),
  );
}

function themeWord(theme: Settings['theme']): string {
  const { light, dark } = t.settings;
  return { light, dark, auto: t.palette.asSystem }[theme];
}

function has({ scope }: AppState, role: 'client' | 'assistant'): boolean {
  return scope.some((one) => one.role === role);
}
