/** Moves and edits as the timeline says them. */
import { durationWords } from '@/components/actions/duration';
import { dateLabel } from '@/components/today/moments';
import { stageWithin } from '@/components/today/words';
import type { Edit, MoveBody } from '@/utils/delegation/events';
import type { Stage } from '@/utils/delegation/item';
import { longDay } from '@/utils/i18n/day';
import { listWords } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/spoken';

/** 'handed it over by email', 'accepted: 2 h of work, promised Tue 24 Nov'. */
export function moveWords(body: MoveBody): string {
  const { changes } = t;
  switch (body.move) {
    case 'take':
      return changes.took;
    case 'hand-over':
      return body.channel === undefined ? changes.handedOver : changes.handedOverBy[body.channel];
    case 'accept':
      return acceptWords(body);
    case 'decline':
      return changes.declined;
    case 'start':
      return changes.started;
    case 'deliver': {
      const count = body.links?.length ?? 0;
      return count === 0 ? changes.delivered : changes.deliveredLinks({ count });
    }
    case 'finish':
      return body.rating === undefined ? changes.finished : changes.finishedRated({ rating: body.rating });
    case 'send-back':
      return changes.sentBack;
    case 'drop':
      return changes.dropped;
    case 'reopen':
      return changes.reopened;
  }
}

function acceptWords({ estimate: minutes, promised }: MoveBody): string {
  const { changes } = t;
  const estimate = minutes === undefined ? '' : durationWords(minutes);
  const date = promised === undefined ? '' : dateLabel(promised);
  if (estimate === '') return date === '' ? changes.accepted : changes.acceptedPromised({ date });
  return date === '' ? changes.acceptedEstimate({ estimate }) : changes.acceptedBoth({ estimate, date });
}

/** 'settled it: accepted'. */
export function settledWords(to: Stage): string {
  return t.changes.settled({ stage: stageWithin(to) });
}

const FIELDS = [
  'title',
  'goal',
  'guidelines',
  'materials',
  'authority',
  'important',
  'area',
  'procedure',
] as const;

/** What edits changed, together: 'changed goal, the steps and deadline (now Friday 27 November 2026)'. */
export function editWords(edits: readonly Edit[]): string {
  const { changes } = t;
  const { field } = changes;
  const parts = new Set<string>();
  for (const edit of edits) {
    for (const name of FIELDS) if (edit[name] !== undefined) parts.add(field[name]);
    if (edit.due !== undefined)
      parts.add(edit.due === null ? field.noDeadline : field.deadline({ day: longDay(edit.due.date) }));
    for (const step of Object.values(edit.steps ?? {})) parts.add(stepWords(step));
  }
  const change = parts.size === 0 ? '' : changes.changed({ fields: listWords([...parts]) });
  const agenda = agendaWords(edits);
  if (change === '' || agenda === '') return change + agenda;
  return changes.both({ change, agenda });
}

function agendaWords(edits: readonly Edit[]): string {
  const talk = edits.findLast((edit) => edit.talk !== undefined)?.talk;
  if (talk === undefined) return '';
  return talk ? t.changes.onAgenda : t.changes.offAgenda;
}

function stepWords(step: { text?: string; done?: boolean; gone?: boolean }): string {
  const { field } = t.changes;
  if (step.done === undefined || step.text !== undefined) return field.steps;
  return step.done ? field.stepDone : field.stepOpen;
}
