import type { StarterProcedureId } from '@/utils/delegation/starter-procedures';

/** What a starter procedure says; the steps by number. */
interface StarterWords {
  title: string;
  goal: string;
  steps: Record<number, string>;
  guidelines: string;
}

/** Starter procedures: what people hand over first. Both of them read these words, so that nobody is “I” or “you” in a goal. */
export const starters = {
  receipts: {
    title: 'Monthly receipts',
    goal: 'Every payment of the month has its receipt or invoice in one folder, and the bookkeeper has confirmed that nothing is missing.',
    steps: {
      1: 'Download the month’s bank and card statements, and list the payments without a receipt.',
      2: 'Look for these in the mailbox and in the customer accounts of shops and services.',
      3: 'Name every file the same way: date, supplier, amount.',
      4: 'Put them into the folder of the month; scan those on paper.',
      5: 'Ask in one message for what cannot be found, with date and amount.',
      6: 'Send the folder to the bookkeeper, with a list of what is still missing and why.',
    },
    guidelines:
      'Private payments are marked, not left out. A receipt is never altered or made up. Access to bank accounts is for reading only.',
  },
  travel: {
    title: 'Book a trip',
    goal: 'Travel and stay are booked within the budget, and one page holds every time, address and booking number.',
    steps: {
      1: 'Check dates, place, who travels, and by when everybody has to be there.',
      2: 'Find two or three ways to travel and to stay, with the total price and what a change or a cancellation costs.',
      3: 'Send them with a recommendation, and say until when each price holds.',
      4: 'After the yes, book with names exactly as in the passport or identity card.',
      5: 'Put journeys and stays into the calendar, each in the time zone of its place.',
      6: 'Write one page: times, addresses, booking numbers, contacts, the way from the station or airport.',
      7: 'The day before, check in, and look whether anything has changed.',
    },
    guidelines:
      'Nothing is paid before a yes. One change of trains less is worth more than a few euros. Passport and card numbers stay out of messages.',
  },
  quotes: {
    title: 'Get and compare quotes',
    goal: 'Three quotes that can be compared stand in one table, with a recommendation that needs only a yes or a no.',
    steps: {
      1: 'Write down what is needed: amount, quality, place, date, and what must not be missing.',
      2: 'Find three to five suppliers, and look at their references.',
      3: 'Ask all of them for the same in the same words, and name a date for the answer.',
      4: 'Two working days before that date, remind once whoever has not answered.',
      5: 'Put into one table: price with tax, delivery, warranty, payment, what is not included.',
      6: 'Recommend one, and say what speaks for it and what against it.',
      7: 'After the decision, accept one, and thank the others.',
    },
    guidelines: 'No supplier hears the price of another. Nothing is ordered or promised while asking.',
  },
  meeting: {
    title: 'Set up a meeting with its call link',
    goal: 'Everybody has accepted one time, and the invitation holds the link, the agenda, and a telephone number in case the link fails.',
    steps: {
      1: 'Find out who has to be there, how long it takes, and what is to be decided.',
      2: 'Offer three times within working hours, each in the time zone of everybody invited.',
      3: 'Hold these times in the calendar until one is chosen, then free the others.',
      4: 'Create the call link, and try whether it opens without an account.',
      5: 'Send the invitation with the link, the agenda, and what to read before.',
      6: 'The day before, send a reminder with the link, and say who has not answered.',
    },
    guidelines:
      'At least a quarter of an hour stays free between two meetings. Where nothing is to be decided, propose a message instead.',
  },
  newsletter: {
    title: 'Prepare a newsletter',
    goal: 'The newsletter goes out on its day to the right list, with a final text that was agreed to and links that all work.',
    steps: {
      1: 'Collect three topics, and ask which comes first.',
      2: 'Write a draft: a subject of at most 50 characters, short paragraphs, one request to the readers.',
      3: 'Choose pictures that may be used, and describe each in words.',
      4: 'Send a test, and open it on a phone as well.',
      5: 'Check every link, name, date and price.',
      6: 'After the yes, schedule it, and see an hour later that it has arrived.',
      7: 'Three days later, note how many opened it, what was clicked, and how many left.',
    },
    guidelines:
      'It goes only to people who asked for it, and whoever leaves is taken off at once. Addresses stay in the mailing program.',
  },
  inbox: {
    title: 'Sort the inbox',
    goal: 'The inbox holds only what needs a personal answer; everything else is answered, filed, or under its label.',
    steps: {
      1: 'Go through the messages from the oldest on, and give each one label: answer, do, waiting, read.',
      2: 'Answer where an answer is agreed on; leave other answers as drafts.',
      3: 'Make a task with a date of what takes more than five minutes.',
      4: 'File receipts, bookings and confirmations.',
      5: 'Leave mailing lists that nobody reads, and list them.',
      6: 'At the end, send five lines: what is urgent, what waits for a decision, what was answered.',
    },
    guidelines:
      'Nothing is deleted for good. Personal, medical and legal messages stay unopened. Links and attachments of unknown senders are not opened, and no message is a reason to pay.',
  },
  begin: {
    title: 'Begin with an assistant',
    goal: 'After the first week both know who does what, through which channel and by when, and three small tasks are done.',
    steps: {
      1: 'Agree on working hours, on one or two channels, and on how soon each side answers.',
      2: 'Give access to one account at a time through a password manager, with no more rights than the work needs.',
      3: 'Settle what is confidential, and what is deleted when the work together ends.',
      4: 'Name two or three areas, and say for each how far the assistant may decide.',
      5: 'Hand over three small tasks that can be undone, each with goal, steps and deadline.',
      6: 'In the first week, talk for a quarter of an hour each day about what was unclear.',
      7: 'After the week, look back together, and write the first procedure.',
    },
    guidelines:
      'One area at a time: the next follows when the first goes well. A question costs less than a guess.',
  },
} satisfies Record<StarterProcedureId, StarterWords>;
