import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { useState } from 'preact/hooks';
import { AgreementSheet } from '@/components/agreement/AgreementSheet';
import { AgreementView } from '@/components/agreement/AgreementView';
import type { ReachWords } from '@/components/agreement/Channels';
import { contactWord } from '@/components/agreement/agreement-words';
import { TrustProposals } from '@/components/agreement/TrustProposals';
import { PageHeader } from '@/components/today/AppHeader';
import { firstName } from '@/components/today/words';
import { Button } from '@/components/ui/Button';
import { LoadingState } from '@/components/ui/States';
import { CopyIcon, PrintIcon, SendIcon } from '@/components/ui/icons';
import { CONTACTS, type Person, type Role } from '@/utils/delegation/item';
import { applyProposal, declineProposal } from '@/utils/delegation/trust';
import type { Workspace } from '@/utils/delegation/workspace';
import { agreementMessage } from '@/utils/handover/agreement-text';
import { channelFor, reachWords } from '@/utils/handover/index';
import { t } from '@/utils/i18n/spoken';
import { randomId } from '@/utils/store/workspaces';
import styles from './App.module.css';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { packMessage, type Parcel } from './brief-send';
import { useAgreementForm, useTrust } from './use-agreement';

/** What has to be known of the other person for each way of talking; email goes to the address in the settings. */
function reaches(): ReachWords {
  return Object.fromEntries(
    CONTACTS.map((contact) => [contact, contact === 'email' ? null : reachWords(contact)]),
  );
}

/** What the two people of a workspace agreed on: to change, or as one page to print and send. */
export function AgreementPage() {
  const { back, other, workspace } = useApp();
  const [sheet, setSheet] = useState(false);
  const name = firstName(other.name);
  if (sheet) return <SheetPage onBack={() => setSheet(false)} />;
  return (
    <>
      <PageHeader title={name === '' ? t.agreement.title : t.agreement.titleWith({ name })} onBack={back} />
      <main class={styles['main']}>
        <Form key={workspace.id} onSheet={() => setSheet(true)} />
      </main>
    </>
  );
}

function Form({ onSheet }: { onSheet: () => void }) {
  const form = useAgreementForm();
  const proposals = useTrust();
  if (form === null) {
    return (
      <div class={styles['pad']}>
        <LoadingState rows={4} />
      </div>
    );
  }
  const now = () => new Date();
  return (
    <AgreementView
      form={form}
      reach={reaches()}
      newId={() => randomId('a')}
      onSheet={onSheet}
      top={
        <TrustProposals
          proposals={proposals}
          agreement={form.agreement}
          assistant={form.names.assistant}
          onApply={(proposal) => form.onEdit(applyProposal(proposal, now()), t.areas.trust.raised)}
          onDecline={(proposal) => form.onEdit(declineProposal(proposal, now()), t.areas.trust.stays)}
        />
      }
    />
  );
}

function peopleOf({ members }: Workspace): Record<Role, Person> {
  const person = (role: Role): Person =>
    members.find((member) => member.role === role) ?? { name: '', email: '' };
  return { client: person('client'), assistant: person('assistant') };
}

function SheetPage({ onBack }: { onBack: () => void }) {
  const { workspace, role, clock, settings, toast, letters } = useApp();
  const { sheet } = t.agreement;
  const { agreement } = workspace;
  const people = peopleOf(workspace);
  const contact = agreement.channels.find((one) => one !== 'phone' && one !== 'zoom') ?? 'email';
  const channel = channelFor(contact, settings.mailClient) ?? 'mailto';
  const send = (to: Parcel) => {
    to.copy()
      .then(() => to.open())
      .then(
        () => toast(to.next),
        (error: unknown) => toast(failureWords(error)),
      );
  };
  const message = () => agreementMessage(people, agreement, role, letters(workspace));
  return (
    <>
      <PageHeader title={sheet.heading} onBack={onBack} />
      <main class={`${styles['main']} ${styles['scrolls']} ${styles['pad']} ${styles['stack']}`}>
        <div class={styles['tools']}>
          <Button variant="primary" onClick={() => window.print()}>
            <PrintIcon size={18} /> {sheet.print}
          </Button>
          <Button onClick={() => send(packMessage(message(), channel, agreement.reach[contact] ?? ''))}>
            <SendIcon size={18} />{' '}
            {contact === 'email' ? sheet.sendByEmail : sheet.sendBy({ channel: contactWord(contact) })}
          </Button>
          <Button onClick={() => send(packMessage(message(), 'copy', ''))}>
            <CopyIcon size={18} /> {t.common.copy}
          </Button>
        </div>
        <AgreementSheet
          agreement={agreement}
          people={people}
          today={format(new TZDate(clock.now.getTime(), clock.zone), 'yyyy-MM-dd')}
          zone={clock.zone}
        />
      </main>
    </>
  );
}
