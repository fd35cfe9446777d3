import type { StarterId } from '@/utils/delegation/agreement';

/** The starter list: what two people settle before the first piece of work, and what each part asks, for both to read. */
export const starter = {
  access: {
    title: 'Access',
    asks: 'What is the assistant to have access to, and was each access given to the assistant in person, with no password in a message?',
  },
  confidentiality: {
    title: 'Confidentiality',
    asks: 'What stays between you, whose data the assistant will see, and what is deleted when you stop working together?',
  },
  channels: {
    title: 'Channels',
    asks: 'Which one or two ways do you talk through, and how fast is an answer meant to come?',
  },
  'first-tasks': {
    title: 'First three tasks',
    asks: 'Which three small tasks come first, so that both of you see how the other works?',
  },
  'home-office': {
    title: 'Home office',
    asks: 'Have you talked about working safely at home (desk, chair, light, screen, breaks, electricity, what to do after an accident), and settled who sees to what? An employer usually has to assess these risks and give instruction before the work begins. Check the rules where the assistant works.',
  },
} satisfies Record<StarterId, { title: string; asks: string }>;
