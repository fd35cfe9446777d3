import type { SyncFault } from '@/utils/delegation/sync';
import { n } from './count';

/** What is wrong with something that came, and what the person can do. */
interface FaultWords {
  what: string;
  todo: string;
}

/** What was refused. */
export const security = {
  title: 'Security',
  unreadable: 'It could not be read what was refused.',
  empty: 'Nothing was refused',
  emptyText:
    'What is forged, altered, or from somebody who does not belong here is kept out, and listed here once.',
  why: 'Each was kept out, so nothing here changed by it. The same thing is listed once, however often it comes.',
  refused: 'Refused',
  isNew: 'new',
  /** Who it names as its author; that is not proven. */
  from: ({ who }: { who: string }) => `Under the name of ${who}`,
  fromUnknown: 'From an unknown device',
  entries: ({ count }: { count: number }) => n(count, { one: '# entry', other: '# entries' }),

  late: 'Written after a removal',
  lateFrom: ({ who, count }: { who: string; count: number }) =>
    n(count, { one: `# entry by ${who}`, other: `# entries by ${who}` }),
  lateWhy:
    'It is genuine, but written after the device was removed, or it came too late. Take it in only if you know what it is.',
  lateWaits: 'Your client decides about it.',
  takeIn: 'Take it in',
  leaveOut: 'Leave it out',
  tookIn: 'It is taken in.',
  leftOut: 'It is left out.',

  /** Each as a sentence, and another on what to do. */
  faults: {
    'not-ours': {
      what: 'This is nothing that Right Hand wrote.',
      todo: 'Copy the whole code or block again.',
    },
    newer: {
      what: 'This was written by a newer version of Right Hand.',
      todo: 'Update Right Hand here, then read it again.',
    },
    cut: { what: 'Its end is missing.', todo: 'Copy it whole, with its last line, or ask for it as a file.' },
    damaged: {
      what: 'Characters changed on the way.',
      todo: 'Copy it again, or ask for it as a file.',
    },
    malformed: {
      what: 'It does not say what it has to say.',
      todo: 'Ask for it to be sent again; if it stays so, ask which program made it.',
    },
    forged: {
      what: 'It was forged, or altered on the way.',
      todo: 'Ask the other side, by voice, whether they sent it.',
    },
    unreadable: {
      what: 'It is sealed with a key that this browser does not have.',
      todo: 'Ask the other side for a fresh packet.',
    },
    'other-workspace': {
      what: 'It belongs to another workspace.',
      todo: 'Read it where that workspace is.',
    },
    stranger: {
      what: 'It comes from a device that does not belong to this workspace.',
      todo: 'Ask the other side whether the device is theirs; if so, it has to be invited.',
    },
    'wrong-author': {
      what: 'Its author pretends to be somebody else.',
      todo: 'Ask the other side what happened on that device.',
    },
    'beyond-role': {
      what: 'It does more than its author may do here.',
      todo: 'It had no effect. Talk about it, if it was meant.',
    },
    rewritten: {
      what: 'It gives other content to something that was already received.',
      todo: 'Nothing of it was taken. The device may be restored from an old copy: remove it and invite it anew.',
    },
    removed: {
      what: 'It was written by a device that was removed.',
      todo: 'The client decides whether it is taken in.',
    },
    'used-invite': {
      what: 'This invite was used before.',
      todo: 'Ask for a new one: each works once.',
    },
    expired: { what: 'This invite is too old.', todo: 'Ask for a new one.' },
    'not-invited': {
      what: 'This answers no invite of yours.',
      todo: 'Check that it is the answer to your latest invite, or send a new one.',
    },
    'own-invite': {
      what: 'This is an invite of your own.',
      todo: 'Send it to the other side; what comes back is pasted here.',
    },
    'already-joined': {
      what: 'This browser belongs to that workspace already.',
      todo: 'Open it under Workspaces.',
    },
    'wrong-kit': {
      what: 'The code is not that of a kit of this workspace.',
      todo: 'Check each group of the code, and that the packet is from the same workspace.',
    },
  } satisfies Record<SyncFault, FaultWords>,
};
