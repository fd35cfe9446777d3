import { useState } from 'preact/hooks';
import { capital, nameOr, firstName } from '@/components/today/words';
import { PageHeader } from '@/components/today/AppHeader';
import { TogetherView } from '@/components/together/TogetherView';
import { ErrorState, LoadingState } from '@/components/ui/States';
import { openKit } from '@/utils/browser/tabs';
import { otherOf, roleIn, type Workspace } from '@/utils/delegation/workspace';
import { t } from '@/utils/i18n/spoken';
import { allWorkspaces } from '@/utils/store/workspaces';
import styles from './App.module.css';
import { Carrying } from './Carrying';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { mailtoOf } from './together-mail';
import { useKeptText, useShared, useWorking, work, type Shared } from './use-together';

/** Who belongs to a workspace, with which devices, and how work travels. */
export function TogetherPage({ workspace: id }: { workspace: string }) {
  const { workspaces, back } = useApp();
  const workspace = workspaces.find((one) => one.id === id);
  const name = workspace === undefined ? '' : firstName(otherOf(workspace).name);
  return (
    <>
      <PageHeader title={name === '' ? t.together.title : t.together.titleWith({ name })} onBack={back} />
      <main class={styles['main']}>
        {workspace === undefined ? <Waiting /> : <Known key={id} workspace={workspace} />}
      </main>
    </>
  );
}

function Waiting() {
  return (
    <div class={styles['pad']}>
      <LoadingState />
    </div>
  );
}

function Known({ workspace }: { workspace: Workspace }) {
  const { value, error, retry } = useShared(workspace);
  const typed = useKeptText(`together:${workspace.id}`);
  if (value !== undefined && typed.text !== null) {
    return <Together workspace={workspace} shared={value} typed={{ ...typed, text: typed.text }} />;
  }
  if (error === null) return <Waiting />;
  return (
    <div class={styles['pad']}>
      <ErrorState title={t.together.unreadable} onRetry={retry} />
    </div>
  );
}

interface TogetherProps {
  workspace: Workspace;
  shared: Shared;
  typed: ReturnType<typeof useKeptText> & { text: string };
}

function Together({ workspace, shared: { facts, unseen }, typed }: TogetherProps) {
  const { store, clock, go, toast } = useApp();
  const { id } = workspace;
  const { busy, fault, clear, run, runTyped } = useWorking();
  const [words, setWords] = useState<Record<string, readonly string[]>>({});
  const role = roleIn(workspace);
  const other = otherOf(workspace);
  const name = nameOr(other.name, role);
  const mail = useMail(workspace, facts.invite);
  const invite = facts.invite?.id ?? '';
  const orSay = (what: Promise<unknown>) => void what.catch((error: unknown) => toast(failureWords(error)));
  const callOff = (said: string) =>
    run(async ({ cancelInvite }) => {
      await cancelInvite(store, id, invite);
      typed.forget();
      toast(said);
      // One that was only made for the invite goes with it.
      if ((await allWorkspaces(store)).every((one) => one.id !== id)) go({ view: 'workspaces' });
    });
  return (
    <TogetherView
      facts={facts}
      role={role}
      name={name}
      named={other.name.trim() !== ''}
      clock={clock}
      unseen={unseen}
      carrying={<Carrying workspace={id} waiting={facts.member !== 'yes'} />}
      typed={typed.text}
      onTyped={(text) => {
        clear();
        typed.type(text);
      }}
      fault={fault}
      busy={busy}
      mail={mail}
      onCopy={(code) => orSay(navigator.clipboard.writeText(code).then(() => toast(t.together.copied)))}
      onInvite={(whose) => run(({ makeInvite }) => makeInvite(store, id, whose, new Date()))}
      onAnswer={() =>
        runTyped(async ({ readAnswer }) => {
          await readAnswer(store, typed.text, new Date());
          typed.forget();
        })
      }
      onSame={() =>
        run(async ({ confirmWords }) => {
          await confirmWords(store, id, invite, new Date());
          if (facts.invite?.step !== 'compare' || facts.invite.answer !== '') return;
          toast(
            facts.invite.whose === 'own' ? t.together.letInOwn : t.together.letIn({ name: capital(name) }),
          );
        })
      }
      onDiffer={() => callOff(t.together.differed)}
      onCallOff={() => callOff(t.together.calledOff)}
      words={words}
      onWords={(device) =>
        orSay(
          work()
            .then(({ wordsCompared }) => wordsCompared(store, id, device))
            .then((found) => setWords((held) => ({ ...held, [device]: found }))),
        )
      }
      onJoin={() => go({ view: 'join' })}
      onRemove={({ devices, what }) =>
        run(async ({ removeDevices }) => {
          await removeDevices(store, id, devices, new Date());
          toast(t.together.removed({ what: capital(what) }));
        })
      }
      onKit={() => orSay(openKit(id))}
      onSecurity={() => go({ view: 'security', workspace: id })}
    />
  );
}

/** A mail with the code that is to be sent now, in the language of whoever gets it. */
function useMail(workspace: Workspace, invite: Shared['facts']['invite']): string {
  const { letters } = useApp();
  if (invite === null) return '';
  const { mail } = letters(workspace).words.together;
  const to = invite.whose === 'own' ? '' : otherOf(workspace).email;
  const code = invite.step === 'code' ? invite.code : invite.answer;
  if (code === '') return '';
  const { subject, how, next } = invite.step === 'code' ? mail.invite : mail.answer;
  return mailtoOf(to, subject, [mail.hello, how, code, next].join('\n\n'));
}
