/** The dialogs that actions open. `name` is the other person's first name, or 'your assistant', 'your client'. */
export const dialogs = {
  accept: {
    title: 'Accept',
    asAsked: 'Accept as asked',
    onBehalf: ({ name }: { name: string }) =>
      `This is noted on behalf of ${name}: an answer of their own counts instead.`,
    noted: 'Note as accepted',
    understood: 'What you understood, in your own words',
    theyUnderstood: 'What they understood, in their own words',
    hint: 'Misunderstandings show here first.',
    hintEnter: 'Misunderstandings show here first. Enter accepts as it is.',
    work: 'How much work is it?',
    workHint: 'Such as “2 h” or “90 min”. Optional.',
    /** `work` is '1 h 30 min'. */
    workIs: ({ work }: { work: string }) => `That is ${work}.`,
    promised: 'Promised date',
    noDate: 'No date',
    /** `due` is 'due today 12:00'. */
    askedFor: ({ due }: { due: string }) => `Asked for: ${due}.`,
  },
  ask: {
    title: ({ name }: { name: string }) => `Ask ${name}`,
    action: 'Ask',
    question: 'The question',
    options: 'Options, with what you would do marked',
    whyNothing: 'Why you propose nothing',
    when: 'When it is asked',
    notUrgent: 'Not urgent',
    urgent: 'Urgent',
    atOnce: 'At once, it is urgent',
    slot: ({ name }: { name: string }) => `That is ${name}’s next question slot, as agreed.`,
    /** Before a date and a time are chosen. */
    fallback: ({ option }: { option: string }) => `Without an answer I will do “${option}” at`,
    wait: 'Wait for the answer',
    silence: 'Silence counts as yes from then on, if the question was seen before.',
    silenceUnset:
      'Optional. With a moment set, silence counts as yes from then on, once the question was seen.',
    option: ({ number }: { number: number }) => `Option ${number}`,
    recommend: ({ number }: { number: number }) => `I would do option ${number}`,
    removeOption: ({ number }: { number: number }) => `Remove option ${number}`,
    addOption: 'Add an option',
  },
  deliver: {
    title: 'Deliver',
    what: 'What was done, and what to look at',
    links: 'Links',
    linksHint: 'Web addresses of what you made, one a line. Optional.',
  },
  nudge: {
    title: ({ name }: { name: string }) => `Nudge ${name}`,
    text: 'The reminder',
    copy: 'Copy it',
    toClipboard: 'It goes to your clipboard.',
    /** `way` is a channel's name, such as 'Gmail'. */
    openIn: ({ way }: { way: string }) => `Open in ${way}`,
    through: ({ way }: { way: string }) => `It goes through ${way}; you send it there.`,
  },
  review: {
    title: 'Looks good',
    how: 'How well was it done?',
    mark: ({ mark }: { mark: number }) => `${mark} of 5`,
    worst: '1: hardly usable',
    best: '5: could not be better',
    skip: 'Done, without a mark',
  },
  sendBack: {
    title: 'Send back',
    missing: 'What is still missing?',
    kept: 'It is kept with the item.',
    guideline: 'Make it a guideline, for next time',
    area: 'Of the area',
  },
  warn: {
    title: 'Won’t make it',
    action: 'Say so now',
    /** `due` is 'due today 12:00'. */
    now: ({ due }: { due: string }) => `It is ${due}.`,
    why: 'Why',
    date: 'The date you can keep',
    rescue: 'What would save the old date',
    nothing: 'Nothing would',
  },
  /** The dialogs with a single text: heading, label of the text, hint, button. */
  words: {
    decline: { title: 'Decline', question: 'Why?', hint: 'The item goes back with it.', action: 'Decline' },
    declineNoted: {
      title: 'Note as declined',
      question: 'Why, if it was said?',
      hint: 'Optional. An answer of their own counts instead.',
      action: 'Note as declined',
    },
    drop: { title: 'Drop', question: 'Why is it dropped?', hint: 'Optional.', action: 'Drop' },
    refuse: {
      title: 'The date must hold',
      question: 'What makes it matter, or what can give way?',
      hint: 'Optional. It is said with your answer.',
      action: 'It must hold',
    },
    tell: {
      title: 'Tell what you decided',
      question: 'What was decided, and why?',
      hint: 'It is shown once, in a digest, and asks for nothing.',
      action: 'Tell',
    },
    note: {
      title: 'Add a note',
      question: 'What is worth remembering?',
      hint: 'It is kept with the item.',
      action: 'Add the note',
    },
    answer: { title: 'Answer', question: 'Your answer', action: 'Answer' },
    answerNoted: {
      title: 'Note the answer',
      question: 'What was answered?',
      hint: 'Noted on their behalf: an answer of their own counts instead.',
      action: 'Note the answer',
    },
  },
};
