/** Moves and edits as the timeline says them. English for now. */
import { durationWords } from '@/components/actions/duration';
import { dateLabel } from '@/components/today/moments';
import { stageWord } from '@/components/today/words';
import type { Edit, MoveBody } from '@/utils/delegation/events';
import type { ChannelId, Stage } from '@/utils/delegation/item';
import { longDay } from '@/utils/i18n/day';
import { plural } from '@/utils/i18n/format';

const CHANNEL_WORDS: Record<ChannelId, string> = {
  gmail: ' by email (Gmail)',
  outlook: ' by email (Outlook)',
  mailto: ' by email',
  trello: ' as a Trello card',
  asana: ' as an Asana task',
  whatsapp: ' by WhatsApp',
  viber: ' by Viber',
  telegram: ' by Telegram',
  teams: ' by Teams',
  slack: ' by Slack',
  document: ' in a document',
  zoom: ' for a Zoom call',
  phone: ' for a phone call',
  copy: ' as a copy',
  share: ' as a file',
};

/** 'handed it over by email', 'accepted: 2 h of work, promised Tue 24 Nov'. */
export function moveWords(body: MoveBody): string {
  switch (body.move) {
    case 'take':
      return 'took it on';
    case 'hand-over':
      return `handed it over${body.channel === undefined ? '' : CHANNEL_WORDS[body.channel]}`;
    case 'accept':
      return acceptWords(body);
    case 'decline':
      return 'declined';
    case 'start':
      return 'started work';
    case 'deliver': {
      const links = body.links?.length ?? 0;
      return links === 0 ? 'delivered' : `delivered, with ${plural(links, { one: 'link', other: 'links' })}`;
    }
    case 'finish':
      return body.rating === undefined ? 'called it done' : `called it done: ${body.rating} of 5`;
    case 'send-back':
      return 'sent it back';
    case 'drop':
      return 'dropped it';
    case 'reopen':
      return 'reopened it';
  }
}

function acceptWords({ estimate, promised }: MoveBody): string {
  const parts = [
    ...(estimate === undefined ? [] : [`${durationWords(estimate)} of work`]),
    ...(promised === undefined ? [] : [`promised ${dateLabel(promised)}`]),
  ];
  return parts.length === 0 ? 'accepted' : `accepted: ${parts.join(', ')}`;
}

/** 'settled it: accepted'. */
export function settledWords(to: Stage): string {
  return `settled it: ${stageWord(to).toLowerCase()}`;
}

const FIELDS = {
  title: 'title',
  goal: 'goal',
  guidelines: 'guidelines',
  materials: 'materials',
  authority: 'how far to decide',
  important: 'importance',
  area: 'area',
} as const;

/** What edits changed, together: 'changed goal, the steps, and deadline, now Friday 27 November 2026'. */
export function editWords(edits: readonly Edit[]): string {
  const parts = new Set<string>();
  for (const edit of edits) {
    for (const field of Object.keys(FIELDS) as (keyof typeof FIELDS)[])
      if (edit[field] !== undefined) parts.add(FIELDS[field]);
    if (edit.due !== undefined)
      parts.add(edit.due === null ? 'deadline, now none' : `deadline, now ${longDay(edit.due.date)}`);
    for (const step of Object.values(edit.steps ?? {})) parts.add(stepWords(step));
  }
  const said = parts.size === 0 ? [] : [`changed ${list([...parts])}`];
  return [...said, ...agendaWords(edits)].join(' and ');
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

function agendaWords(edits: readonly Edit[]): string[] {
  const talk = edits.findLast((edit) => edit.talk !== undefined)?.talk;
  if (talk === undefined) return [];
  return [talk ? 'put it on the next call’s agenda' : 'took it off the next call’s agenda'];
}

function stepWords(step: { text?: string; done?: boolean; gone?: boolean }): string {
  if (step.done !== undefined && step.text === undefined)
    return step.done ? 'a step, now done' : 'a step, now open';
  return 'the steps';
}
