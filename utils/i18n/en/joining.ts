import type { Role } from '@/utils/delegation/item';

/** Taking up an invite, getting back with a recovery kit, and the kit's own page. */
export const joining = {
  title: 'Join',
  /** Buttons that lead here. */
  offer: 'Join with an invite',
  offerWhy: 'Somebody you work with sent you a code, or this browser is to replace one that was lost.',
  how: 'How do you join?',
  ways: { invite: 'With an invite', kit: 'With a recovery kit' },

  code: 'The invite',
  codeHint: 'Paste the code, or the whole message it came in.',
  /** By the role that is offered. */
  invitedAs: {
    client: 'You are invited as the client.',
    assistant: 'You are invited as the assistant.',
  } satisfies Record<Role, string>,
  invitedOwn: 'This makes one more browser of your own.',
  beside: ({ name }: { name: string }) => `It becomes a workspace of its own, beside the one with ${name}.`,
  makeAnswer: 'Make the answer',

  kitCode: 'The code on the kit',
  kitCodeHint: 'Capitals, spaces and dashes make no difference.',
  packetHint:
    'Ask the other side to save a packet as a file for you, or take the last one you were sent. It says which browsers and kits belong to the workspace.',
  packetText: 'The text of a packet',
  chooseFile: 'Choose a file',
  file: 'File with a packet',
  fileChosen: ({ file }: { file: string }) => `Chosen: ${file}`,
  noPacket: 'There is no packet in this text. Paste the whole block, with its first and last line.',
  partial: 'This packet does not say who belongs to the workspace. Ask the other side to save one as a file.',
  recover: 'Let me back in',
  recovered: 'You are back in. The work comes with the next packet, or from the server.',

  /** The page to print. */
  kit: {
    title: 'Recovery kit',
    forWork: ({ name }: { name: string }) => `For your work with ${name}`,
    why: 'If your browser is lost or broken, this sheet lets a new one in. It can do nothing else.',
    once: 'The code is shown here once and kept nowhere. Print it, or write it down, before you close this page.',
    make: 'Make the kit',
    making: 'Making the kit…',
    print: 'Print',
    code: 'The code',
    how: 'How to use it',
    steps: {
      install: 'Install Right Hand in the new browser and open its sidebar.',
      join: 'Choose “Workspaces”, then “Join with an invite”, then “With a recovery kit”.',
      type: 'Type the code, and choose a packet from the other side or a file of your own.',
      remove: 'Open “Together” and remove the browser that was lost.',
    },
    keep: 'Keep it where you keep your passport: whoever has it can come in as you.',
    made: ({ day }: { day: string }) => `Made on ${day}`,
    nothing: 'This workspace is not shared with anybody yet, so there is nothing to get back into.',
    unknown: 'This page belongs to no workspace of yours. Open it from “Together”.',
  },
};
