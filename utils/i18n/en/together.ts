import type { Role } from '@/utils/delegation/item';

/** How two people come to share a workspace, and with which devices. */
export const together = {
  title: 'Together',
  titleWith: ({ name }: { name: string }) => `Together with ${name}`,
  /** Where it stands, for a card and the top of the page. */
  stand: {
    alone: 'Not shared yet',
    invited: 'Invited, waiting for the answer',
    compare: 'Compare six words',
    waiting: 'Waiting to be let in',
    together: 'Working together',
    removed: 'No longer shared with this browser',
  },
  /** On the card of a workspace. */
  openNamed: ({ name }: { name: string }) => `Together with ${name}: open`,
  unreadable: 'It could not be read who belongs to this workspace.',
  moment: 'One moment…',

  why: ({ name }: { name: string }) =>
    `Your work then travels between your two browsers, sealed so that only you and ${name} can read it. You send a code, a code comes back, and the two of you compare six words.`,
  invite: ({ name }: { name: string }) => `Invite ${name}`,
  inviteNobody: { client: 'Invite your assistant', assistant: 'Invite your client' } satisfies Record<
    Role,
    string
  >,
  haveInvite: 'I was invited myself',

  /** Labels of codes to send, and to paste. */
  code: ({ name }: { name: string }) => `The invite, for ${name}`,
  codeOwn: 'The invite, for your other browser',
  codeHint: ({ day }: { day: string }) => `It works once, until ${day}, and holds no secret.`,
  copyCode: 'Copy the invite',
  copied: 'Copied.',
  writeMail: 'Write a mail',
  answer: ({ name }: { name: string }) => `The answer from ${name}`,
  answerOwn: 'The answer from your other browser',
  answerHint: 'Paste the code that came back, or the whole message.',
  readAnswer: 'Read the answer',
  callOff: 'Call the invite off',
  calledOff: 'The invite is called off.',

  yourAnswer: ({ name }: { name: string }) => `Your answer, for ${name}`,
  yourAnswerOwn: 'The answer, for your first browser',
  yourAnswerHint: 'Send it back first. Then compare the words below.',
  copyAnswer: 'Copy the answer',

  answerAgain: 'Your answer, once more',
  compare: 'Are these the six words on both sides?',
  compareHow: ({ name }: { name: string }) =>
    `Call ${name} and read them to each other, by voice. If anybody changed a code on the way, the words differ.`,
  compareOwn: 'Look at both screens. If anybody changed a code on the way, the words differ.',
  claims: ({ who }: { who: string }) => `The other side says: ${who}.`,
  same: 'They are the same',
  differ: 'They differ',
  differed: 'Nobody was let in. Make a new invite, and send it another way.',
  letIn: ({ name }: { name: string }) => `${name} is let in.`,
  letInOwn: 'Your other browser is let in.',

  waitingFor: ({ name }: { name: string }) =>
    `Waiting for the first packet from ${name}, or for the server. Once it is read, the work is in view here.`,
  waitingOwn:
    'Waiting for the first packet from your other browser, or for the server. Once it is read, the work is in view here.',
  noLonger:
    'This browser was removed. What it has received stays here; nothing new comes, and what you write stays here. To come back, ask for a new invite.',

  devices: 'Devices',
  you: 'You',
  /** Browsers have no names; they are numbered as they came. */
  device: ({ number }: { number: number }) => `Browser ${number}`,
  deviceOf: ({ name, number }: { name: string; number: number }) => `${name}, browser ${number}`,
  thisOne: 'this one',
  since: ({ day }: { day: string }) => `since ${day}`,
  removedOn: ({ day }: { day: string }) => `removed ${day}`,
  wordsCompared: 'The words that were compared',
  addOwn: 'Add another of my devices',
  removeNamed: ({ what }: { what: string }) => `Remove ${what}`,
  removeAsk: ({ what }: { what: string }) => `Remove ${what}?`,
  /** What a removal does, one line each. */
  removes: {
    stops: 'What is written from now on is sealed with a new key, which goes to everybody else only.',
    keeps: 'What was already received there stays there: nobody can delete it from afar.',
    late: {
      client: 'What was written there and comes later is held under Security, and you decide about it.',
      assistant: 'What was written there and comes later is held under Security, and your client decides.',
    } satisfies Record<Role, string>,
    everyDevice: ({ name }: { name: string }) => `It takes out every device of ${name}.`,
    items: 'The items stay with you, and you can invite somebody else.',
  },
  removed: ({ what }: { what: string }) => `${what}: removed.`,

  kit: 'Recovery kit',
  kitWhy: 'A printed sheet that lets you back in when this browser is lost. It can do nothing else.',
  makeKit: 'Make a recovery kit',
  kitNone: 'not made yet',
  kitMade: ({ day }: { day: string }) => `The last one was made on ${day}.`,

  security: 'Security',
  /** How many refusals nobody has looked at. */
  unseen: ({ count }: { count: string }) => `${count} new`,

  /** Mails that carry the codes: `how` stands before the code, `next` after it. */
  mail: {
    hello: 'Hello,',
    invite: {
      subject: 'Right Hand: an invite',
      how: 'let us work together in Right Hand. In its sidebar choose “Workspaces”, then “Join with an invite”, and paste this:',
      next: 'Right Hand then shows you an answer. Please send it to me, and we compare six words by phone.',
    },
    answer: {
      subject: 'Right Hand: the answer to your invite',
      how: 'here is the answer to your invite. In the sidebar of Right Hand open “Together” and paste it there:',
      next: 'Then we compare six words by phone.',
    },
  },
};
