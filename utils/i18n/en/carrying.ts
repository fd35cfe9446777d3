import type { LinkFault, SyncFault } from '@/utils/delegation/sync';
import { n } from './count';

/** How work travels between two people, or between one person's devices: packets, a server, and what has arrived. */
export const carrying = {
  /** What can be wrong with a packet itself, and what to do. */
  fault: {
    'not-ours': 'This is not a Right Hand packet.',
    newer: 'A newer version of Right Hand made this packet; update the extension first.',
    cut: 'The end of the packet is missing. Copy the whole block, with its first and last line, or ask for the file.',
    damaged: 'Characters of the packet changed on the way. Ask for it once more, best as a file.',
    malformed: 'The packet is not complete in itself. Ask for a new one.',
    'other-workspace': 'This packet belongs to a workspace that is not in this browser.',
  } satisfies Partial<Record<SyncFault, string>>,
  packet: {
    title: 'By mail, chat or file',
    why: 'Sealed: only the devices of the two of you can open it.',
    first: ({ name }: { name: string }) => `Send ${name} the first packet: it opens the work there.`,
    ownFirst: 'Send the first packet to your other browser: it opens the work there.',
    own: 'To your own other devices',
    /** `name` is a first name, 'Your assistant' or 'Your client'. */
    lacks: ({ name, count }: { name: string; count: number }) =>
      n(count, {
        one: `# change that ${name} does not have yet, as far as is known`,
        other: `# changes that ${name} does not have yet, as far as is known`,
      }),
    has: ({ name }: { name: string }) => `${name} has all your changes.`,
    ownLacks: ({ count }: { count: number }) =>
      n(count, {
        one: '# change that another device of yours may not have',
        other: '# changes that another device of yours may not have',
      }),
    ownAlso: 'It also carries what is not handed over yet, your settings and what you are typing.',
    making: 'Making the packet…',
    copy: 'Copy the packet',
    save: 'Save a file',
    mail: 'Write a mail',
    /** `program` is a name, or 'Your mail app'. */
    tooLong: ({ program }: { program: string }) =>
      `${program} cannot open with a packet of this length. Copy it and paste it into the mail, or save the file and attach it.`,
    copied: 'The packet is copied: paste it into a mail or a chat.',
    saved: ({ file }: { file: string }) => `Saved as ${file}: send it along.`,
    opened: 'The packet is in the mail: press send.',
    notCopied: 'The browser did not let the packet be copied. Save the file instead.',
    notReady: 'The keys of this workspace are not here yet. Read the packet from the other side first.',
  },
  /** The mail that carries a packet, in the reader's language. */
  mail: {
    subject: 'A Right Hand packet',
    intro: 'This block is for Right Hand: open this mail with the sidebar beside it, and choose to read it.',
  },
  read: {
    title: 'Read a packet',
    why: 'Paste the whole block, or choose the .righthand file that you were sent.',
    block: 'The packet as text',
    file: 'The packet as a file',
    read: 'Read it',
    choose: 'Choose a file…',
    drop: 'Drop the file here',
    changes: ({ count }: { count: number }) =>
      n(count, { one: 'Read: # new change.', other: 'Read: # new changes.' }),
    nothing: 'Read: there was nothing new in it.',
    roster: 'Read: who belongs to the workspace is up to date.',
    waiting: 'A part waits for an earlier packet: ask for one that was not read yet.',
    refused: ({ count }: { count: number }) =>
      n(count, { one: '# part was refused.', other: '# parts were refused.' }),
    security: 'See what was refused',
    empty: 'Paste the packet first.',
  },
  server: {
    title: 'Through a server',
    setUp: 'Set up a server',
    why: 'With a NATS server, changes travel by themselves. The server sees sealed parcels, ids and sizes, no word of yours.',
    address: 'Address of the server',
    addressHint: 'Such as wss://sync.example.org; ws:// only on this computer.',
    credentials: 'Credentials of this device',
    credentialsHint: 'The seed (SU…) or the .creds file that the owner of the server gave you.',
    test: 'Test and save',
    testing: 'Testing the server…',
    saved: 'The server answers, and is saved.',
    notAllowed: 'Firefox was not allowed to send the sealed changes, so the server is not saved.',
    kept: 'The credentials are kept, and not shown again.',
    change: 'Change',
    keep: 'Keep as it is',
    pause: 'Pause',
    goOn: 'Go on',
    now: 'Try now',
    remove: 'Remove the server',
    removed: 'The server is removed from this device. What it holds stays there.',
    /** For the person who runs the server. */
    owner: 'For whoever runs the server',
    ownerWhy: 'This line gives this device its own credentials.',
    copyLine: 'Copy the line',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied: select it by hand.',
    phase: {
      off: 'Not connected.',
      connecting: 'Connecting…',
      reading: 'Receiving',
      sending: 'Sending',
      live: 'Everything is in step.',
      waiting: 'Waiting to try again.',
      paused: 'Paused: nothing travels through the server.',
    },
    /** `at` is a time or day as text. */
    next: ({ at }: { at: string }) => `Next attempt: ${at}.`,
    figures: ({ done, total }: { done: string; total: string }) => `${done} of ${total}`,
    fault: {
      address: 'This is not the address of a server: it looks like wss://sync.example.org.',
      insecure: 'ws:// is not encrypted, and allowed on this computer only. Use an address with wss://.',
      credentials:
        'These are not credentials of a NATS server. Paste the seed, which begins with SU, or the whole .creds file.',
      unreachable:
        'Nobody answers there as a NATS server. Check the address and your connection; ask the owner whether its WebSocket is on.',
      refused:
        'The server refuses these credentials: they were revoked, or are of another server. Ask its owner for new ones.',
      'no-jetstream':
        'The server answers, but its JetStream is off, so it keeps nothing. Its owner has to switch it on.',
      'wrong-device':
        'These credentials are of another device or workspace. Give the owner of the server the line below, and paste what they send.',
      full: 'The server has no room left, or takes no parcel of this size. Its owner has to raise the limit; nothing is lost meanwhile.',
    } satisfies Record<LinkFault, string>,
  },
  /** Whether the other side has an item; `name` as in `packet.lacks`. */
  held: {
    has: ({ name }: { name: string }) => `${name} has this.`,
    onWay: ({ name }: { name: string }) => `On its way to ${name}.`,
    notYet: ({ name }: { name: string }) => `Not known to be with ${name} yet.`,
    send: 'Send a packet',
    sign: ({ name }: { name: string }) => `Not with ${name} yet`,
  },
  /** A packet in the open mail. */
  inMail: {
    kicker: 'Packet · Gmail',
    /** `name` is a first name or ''. */
    offer: ({ name, count }: { name: string; count: number }) =>
      n(count, { one: `Read ${name}’s packet (# change)`, other: `Read ${name}’s packet (# changes)` }),
    offerAny: ({ count }: { count: number }) =>
      n(count, { one: 'Read this packet (# change)', other: 'Read this packet (# changes)' }),
    about: 'This mail holds changes to your common work.',
    nothing: 'You have everything that is in this packet.',
    damaged: 'The packet in this mail cannot be read.',
    clipped: 'Gmail cuts long mails: open the whole message, or ask for the packet as a file.',
    attached: 'A Right Hand file is attached. Download it, then choose it here.',
  },
  /** In the header, while something is wrong. */
  sign: {
    failing: 'The server is not reached: see why',
    paused: 'Syncing is paused',
  },
  /** As an entry of the ways to hand over. */
  way: ({ name }: { name: string }) => `In a packet for ${name}`,
  wayServer: 'Through the server',
  /** After handing over. */
  byServer: 'It goes by the server; there is nothing to send.',
};
