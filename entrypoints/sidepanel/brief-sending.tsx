import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { HandOverProps } from '@/components/brief/HandOver';
import { dangersIn, type Found } from '@/components/brief/leaving';
import { MailSetup } from '@/components/brief/MailSetup';
import { Preview } from '@/components/brief/Preview';
import { ReachSetup } from '@/components/brief/ReachSetup';
import { choicesOf, type Choice } from '@/components/brief/ways';
import { firstName } from '@/components/today/words';
import type { Item, MailClient, Person } from '@/utils/delegation/item';
import { otherOf, type Workspace } from '@/utils/delegation/workspace';
import { channelFor } from '@/utils/handover/index';
import { LANGUAGE_NAMES } from '@/utils/i18n/languages';
import { spoken } from '@/utils/i18n/spoken';
import { editAgreement } from '@/utils/store/agreements';
import { saveSettings } from '@/utils/store/settings';
import { saveOther } from '@/utils/store/workspaces';
import { failureWords } from './actions';
import { useApp } from './app-context';
import { agreedWords, reachFor, saysOf } from './brief-says';
import type { BriefSession } from './brief-session';
import { optionsOf, outgoingOf } from './brief-trim';
import { sendBrief } from './send';
import { usePacketWay } from './use-carrying';
import { useProcedureNames } from './use-procedures';

/** A hand-over on its way through what has to be known and seen first. */
interface Trip {
  choice: Choice;
  to: Person;
  /** Null while nobody has said where the channel reaches the other; '' to go without. */
  reach: string | null;
  /** The person has seen what leaves. */
  seen: boolean;
}

/** The end of a brief, wired: `handOver` for the view, `dialog` to be placed beside it. */
export interface Ending {
  handOver: Omit<HandOverProps, 'instead'>;
  dialog: ComponentChildren;
}

/** What leaves of `item`, what is asked before, and the hand-over itself; `label` is the text of the main button. */
export function useSending(
  session: BriefSession,
  item: Item,
  workspace: Workspace,
  labelOf: (main: Choice) => string,
): Ending {
  const { store, settings, clock, toast, letters } = useApp();
  const language = letters(workspace);
  const { agreement } = workspace;
  const assistant = otherOf(workspace);
  const procedures = useProcedureNames();
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<Trip | null>(null);
  const [previewed, setPreviewed] = useState<Trip | null>(null);
  const options = useMemo(
    () => optionsOf(workspace, item.sourceKey, clock.now, language, procedures),
    [workspace, item.sourceKey, clock, language, procedures],
  );
  const packet = usePacketWay(workspace);
  const choices = useMemo(
    () => choicesOf(agreement.channels, settings.mailClient, channelFor, firstName(assistant.name), packet),
    [agreement, settings.mailClient, assistant.name, packet],
  );
  const out = useMemo(
    () => outgoingOf(item, assistant, removed, options),
    [item, assistant, removed, options],
  );
  const says = useMemo(
    () => saysOf(choices[0], out.item, assistant, options),
    [choices, out, assistant, options],
  );
  const begin = (choice: Choice): Trip => {
    // An emptied field of the agreement asks again; only '' said here goes without.
    const reach = choice.contact === null ? '' : agreement.reach[choice.contact] || null;
    return { choice, to: assistant, reach, seen: false };
  };
  const advance = (trip: Trip) => {
    const next = nextOf(trip, out.leaving.found);
    setAsking(next === 'ask' ? trip : null);
    setPreviewed(next === 'show' ? trip : null);
    const { choice, to, reach } = trip;
    const { shown } = session;
    if (next !== 'send' || choice.way === null || shown === null) return;
    // What was typed since this was drawn goes along.
    const { item: trimmed } = outgoingOf(shown, to, removed, options);
    const packing = { ...options, reach: reach ?? '' };
    void sendBrief({ store, session, item: shown, trimmed, to, way: choice.way, packing }, toast);
  };
  const attempt = (work: Promise<unknown>, then: () => void) => {
    work.then(then, (error: unknown) => toast(failureWords(error)));
  };
  const onMail = (trip: Trip, to: Person, client: MailClient) => {
    const saved = Promise.all([
      saveOther(store, workspace.id, to),
      saveSettings(store, { mailClient: client }),
    ]);
    attempt(saved, () => advance({ ...trip, choice: { ...trip.choice, way: client }, to }));
  };
  const onReach = (trip: Trip, reach: string) => {
    const { contact } = trip.choice;
    if (contact === null) return;
    const saved = editAgreement(store, workspace.id, { reach: { [contact]: reach } }, new Date());
    attempt(saved, () => advance({ ...trip, reach }));
  };
  const label = labelOf(choices[0]);
  return {
    handOver: {
      label,
      choices,
      ...says,
      agreed: agreedWords(agreement.channels),
      language: language.code === spoken.code ? '' : LANGUAGE_NAMES[language.code],
      found: out.leaving.found,
      asking: asking !== null && (
        <Setup
          trip={asking}
          client={settings.mailClient}
          onMail={onMail}
          onReach={onReach}
          onWithout={(trip) => advance({ ...trip, reach: '' })}
          onCancel={() => setAsking(null)}
        />
      ),
      onHandOver: (choice) => advance(begin(choice)),
      onPreview: () => setPreviewed(begin(choices[0])),
    },
    dialog: previewed !== null && (
      <Preview
        leaving={out.leaving}
        action={previewed.choice === choices[0] ? label : previewed.choice.label}
        warning={previewed.choice === choices[0] ? says.warning : null}
        onRemove={(texts) => setRemoved([...removed, ...texts])}
        onPutBack={(texts) => setRemoved(withoutAny(removed, texts))}
        onHandOver={() => advance({ ...previewed, seen: true })}
        onClose={() => setPreviewed(null)}
      />
    ),
  };
}

/** Asks first what has to be known, then shows what could do harm, then sends. */
function nextOf({ choice, to, reach, seen }: Trip, found: readonly Found[]): 'ask' | 'show' | 'send' {
  if (choice.way === null || (choice.contact === 'email' && to.email === '')) return 'ask';
  if (reach === null && reachFor(choice) !== null) return 'ask';
  return !seen && dangersIn(found).length > 0 ? 'show' : 'send';
}

/** What is put back comes with what it stood in. */
function withoutAny(removed: readonly string[], texts: readonly string[]): string[] {
  return removed.filter((one) => !texts.some((text) => one.includes(text)));
}

interface SetupProps {
  trip: Trip;
  client: MailClient | null;
  onMail: (trip: Trip, to: Person, client: MailClient) => void;
  onReach: (trip: Trip, reach: string) => void;
  onWithout: (trip: Trip) => void;
  onCancel: () => void;
}

function Setup({ trip, client, onMail, onReach, onWithout, onCancel }: SetupProps) {
  const reach = reachFor(trip.choice);
  if (reach === null) {
    return (
      <MailSetup
        assistant={trip.to}
        client={client}
        onDone={(to, chosen) => onMail(trip, to, chosen)}
        onCancel={onCancel}
      />
    );
  }
  return (
    <ReachSetup
      {...reach}
      onDone={(text) => onReach(trip, text)}
      onWithout={() => onWithout(trip)}
      onCancel={onCancel}
    />
  );
}
