import type { ComponentChildren } from 'preact';
import { BottomBar, type Place } from '@/components/today/BottomBar';
import { HelpView } from '@/components/today/HelpView';
import { PageHeader } from '@/components/today/AppHeader';
import type { Route } from '@/utils/browser/route';
import { t } from '@/utils/i18n/spoken';
import styles from './App.module.css';
import { AgreementPage } from './AgreementPage';
import { CallPage } from './CallPage';
import { CheckPage } from './CheckPage';
import { DigestPage } from './DigestPage';
import { ItemPage } from './ItemPage';
import { NewPage } from './NewPage';
import { PeoplePage } from './PeoplePage';
import { ProposePage } from './ProposePage';
import { QuestionsPage } from './QuestionsPage';
import { SearchPage } from './SearchPage';
import { SectionPage } from './SectionPage';
import { SettingsPage } from './SettingsPage';
import { TodayPage } from './TodayPage';
import { WorkspacesPage } from './WorkspacesPage';
import { useApp } from './app-context';
import { lazyPage } from './lazy-page';
import { useShortcuts } from './use-shortcuts';
import { waysOf } from './ways';

const TogetherPage = lazyPage(async () => (await import('./TogetherPage')).TogetherPage);
const SecurityPage = lazyPage(async () => (await import('./SecurityPage')).SecurityPage);
const JoinPage = lazyPage(async () => (await import('./JoinPage')).JoinPage);
const MatrixPage = lazyPage(async () => (await import('./MatrixPage')).MatrixPage);
const ProceduresPage = lazyPage(async () => (await import('./ProceduresPage')).ProceduresPage);
const ProcedurePage = lazyPage(async () => (await import('./ProcedurePage')).ProcedurePage);
const RecurringPage = lazyPage(async () => (await import('./RecurringPage')).RecurringPage);
const RecurrencePage = lazyPage(async () => (await import('./RecurrencePage')).RecurrencePage);
const DeskPage = lazyPage(async () => (await import('./DeskPage')).DeskPage);
const ClientsPage = lazyPage(async () => (await import('./ClientsPage')).ClientsPage);
const HoursPage = lazyPage(async () => (await import('./HoursPage')).HoursPage);
const InsightsPage = lazyPage(async () => (await import('./InsightsPage')).InsightsPage);

/** The view of a route. */
export function Page({ route }: { route: Route }) {
  const { back, role, toast } = useApp();
  switch (route.view) {
    case 'item':
      return (
        <ItemPage
          key={route.id}
          id={route.id}
          {...(route.notice === undefined ? {} : { notice: route.notice })}
          onBack={back}
          onToast={toast}
        />
      );
    case 'today':
      return <WithBar place="today">{role === 'assistant' ? <DeskPage /> : <TodayPage />}</WithBar>;
    case 'section':
      return (
        <WithBar place={null}>
          <SectionPage key={route.section} section={route.section} />
        </WithBar>
      );
    case 'settings':
      return (
        <WithBar place={null}>
          <SettingsPage />
        </WithBar>
      );
    case 'search':
      return <SearchPage />;
    case 'new':
      return <NewPage />;
    case 'questions':
      return <QuestionsPage />;
    case 'digest':
      return <DigestPage key={route.show ?? 'day'} show={route.show ?? 'day'} />;
    case 'call':
      return <CallPage {...(route.workspace === undefined ? {} : { first: route.workspace })} />;
    case 'agreement':
      return (
        <WithBar place="agreement">
          <AgreementPage />
        </WithBar>
      );
    case 'matrix':
      return (
        <WithBar place="matrix">
          <MatrixPage />
        </WithBar>
      );
    case 'procedures':
      return (
        <WithBar place="procedures">
          <ProceduresPage />
        </WithBar>
      );
    case 'procedure':
      return (
        <ProcedurePage
          key={`${route.id ?? ''}:${route.from ?? ''}`}
          id={route.id ?? null}
          from={route.from ?? null}
        />
      );
    case 'recurring':
      return <RecurringPage />;
    case 'recurrence': {
      const { id = null, from = null, procedure = null, repeat = null } = route;
      return <RecurrencePage key={id ?? ''} {...{ id, from, procedure, repeat }} />;
    }
    case 'clients':
      return (
        <WithBar place="clients">
          <ClientsPage />
        </WithBar>
      );
    case 'hours':
      return (
        <WithBar place="hours">
          <HoursPage key={route.month ?? ''} month={route.month ?? null} />
        </WithBar>
      );
    case 'insights':
      return (
        <WithBar place="insights">
          <InsightsPage />
        </WithBar>
      );
    case 'workspaces':
      return <WorkspacesPage />;
    case 'together':
      return <TogetherPage workspace={route.workspace} />;
    case 'security':
      return <SecurityPage workspace={route.workspace} />;
    case 'join':
      return <JoinPage />;
    case 'people':
      return <PeoplePage />;
    case 'propose':
      return (
        <WithBar place={null}>
          <ProposePage />
        </WithBar>
      );
    case 'check':
      return <CheckPage />;
    case 'help':
      return <HelpPage />;
  }
}

function WithBar({ place, children }: { place: Place | null; children: ComponentChildren }) {
  const { go, role } = useApp();
  return (
    <>
      {children}
      <BottomBar place={place} role={role} onPlace={(view) => go({ view })} />
    </>
  );
}

function HelpPage() {
  const app = useApp();
  return (
    <>
      <PageHeader title={t.help.title} onBack={app.back} />
      <main class={styles['main']}>
        <HelpView ways={waysOf(app)} shortcuts={useShortcuts()} />
      </main>
    </>
  );
}
