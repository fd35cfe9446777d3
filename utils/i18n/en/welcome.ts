/** The first page after the installation. */
export const welcome = {
  leadClient:
    'Hand work to your assistant from where it arrives: an email, a card, a task, any page. You brief it once and see where it stands. Everything stays in your own browser.',
  leadAssistant:
    'See in one place what your clients ask: accept it in your own words, ask at the agreed times, warn early, deliver. Everything stays in your own browser.',

  rolesAsk: 'Do you delegate, assist, or both?',
  rolesWhy: 'It decides what you see first. You can add the other side later.',
  roles: {
    delegate: { label: 'I delegate', means: 'I hand work to an assistant.' },
    assist: { label: 'I assist', means: 'I take work on for one or more clients.' },
    both: { label: 'Both', means: 'I take work on, and hand some of it over.' },
  },
  assistantAsk: 'Who is your assistant?',
  assistantWhy: 'The name is shown wherever work is with somebody; briefs go to the address.',
  clientAsk: 'Who is your client?',
  clientWhy: 'The first one; you can add more, each with a colour, and see them all together.',
  haveInvite: 'I have an invite',
  nameAsk: 'What is your own name?',
  nameWhy: 'The other side sees it with what you send.',
  hours: ({ hours }: { hours: string }) => `Your working hours: ${hours}. Change them in the agreement.`,
  mailAsk: 'How do you send email?',
  mailWhy: 'A message opens there finished. You look at it and press Send yourself.',
  mailWith: 'Email with',
  sitesAsk: 'Where does work arrive?',
  sitesWhy: 'Right Hand sees none of these until you allow them, and you can take it back at any time.',

  reach: 'Keep it at hand',
  /** `button` is the entry of the context menu, in bold. */
  reachHow: ({ button }: { button: string }) =>
    `Press the puzzle piece in the toolbar and pin Right Hand: its button shows how many items need you. On any page you can also right-click and choose ${button}.`,
  delegateThis: 'Delegate this',
  noKeys: 'no keys set',
  address: 'Write down an item in the address bar',
  /** `key` is typed into the address bar. */
  addressKeys: ({ key }: { key: string }) => `${key} and a space`,

  /** A piece of work to try it with: an email for a client, something asked for an assistant. */
  sample: {
    emailKicker: 'Try it now · a sample email',
    title: 'Quote for repainting the office',
    first:
      'Hello, thank you for showing us around. Our quote for repainting the office is attached; it holds until the end of the month.',
    second:
      'Before we begin we would need the floor plan, and somebody to let us in one morning next week to measure the second floor. Could you send both?',
    attachment: 'quote-office.pdf',
    site: 'Right Hand sample',
    inSidebar: 'It is in the sidebar',
    /** `fact` is the text above, in bold. */
    inSidebarThen: ({ fact }: { fact: string }) =>
      `${fact}, at the edge of this window. Say there what “done” means, by when, and hand it over.`,
    kept: 'It is kept',
    keptBut: ({ fact }: { fact: string }) => `${fact}, but this browser did not open the sidebar by itself.`,
    openTab: 'Open it in a tab',
    failed: 'That did not work. Reload this page and try again.',
    askedKicker: 'Try it now · a sample from a client',
    asked: 'Get three quotes for the office repaint',
    askedChip: 'New, to accept',
    /** `due` is 'due Fri 27 Nov 17:00'. */
    askedFacts: ({ name, due }: { name: string; due: string }) => `${name} · ${due} · decide, and tell`,
    goal: 'Goal:',
    askedGoal: ({ goal }: { goal: string }) =>
      `${goal} three written quotes under €2,500, side by side in the shared sheet, with the earliest start dates.`,
    answers: {
      accept: {
        label: 'Accept',
        means:
          'You say in your own words what you understood, how long it takes and by when. Your client sees it at once, and silence is over.',
      },
      ask: {
        label: 'Ask',
        means:
          'You ask with options and your own recommendation. Ordinary questions wait for the time you agreed on, so nobody is interrupted.',
      },
      decline: {
        label: 'Decline…',
        means: 'You say why, and the work goes back to your client. Nothing lies about unanswered.',
      },
    },
  },
};
