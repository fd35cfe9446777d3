/** What the interface says of the ways to send: what has to be known before one opens the right place. */
export const channels = {
  /** Address or number that opens the right place. */
  reach: {
    trello: {
      label: 'Board',
      hint: 'The address of the board you share. Trello asks for board and list when the card opens.',
      placeholder: 'https://trello.com/b/…',
    },
    asana: {
      label: 'Project',
      hint: 'The address of the project you share.',
      placeholder: 'https://app.asana.com/…',
    },
    whatsapp: {
      label: 'WhatsApp number',
      hint: 'In international form, beginning with + and the country.',
      placeholder: '+372 5555 5555',
    },
    viber: {
      label: 'Viber number',
      hint: 'In international form, beginning with + and the country.',
      placeholder: '+381 60 000 0000',
    },
    telegram: {
      label: 'Telegram name or number',
      hint: 'A user name, or a number beginning with + and the country.',
      placeholder: '@username',
    },
    teams: {
      label: 'Teams address',
      hint: 'The email address your assistant signs in to Teams with.',
      placeholder: 'name@company.com',
    },
    slack: {
      label: 'Conversation',
      hint: 'In Slack: the conversation’s menu, Copy link.',
      placeholder: 'https://….slack.com/archives/…',
    },
    document: {
      label: 'Document',
      hint: 'The address of the document you share.',
      placeholder: 'https://…',
    },
    zoom: {
      label: 'Zoom meeting',
      hint: 'The address of your meeting room.',
      placeholder: 'https://zoom.us/j/…',
    },
    phone: {
      label: 'Telephone number',
      hint: 'In international form, beginning with + and the country.',
      placeholder: '+372 5555 5555',
    },
  },
  /** In place of a body that does not fit; it stands in the user's own compose window, where the brief replaces it. */
  pasteHere: '(The brief is on your clipboard: paste it here.)',
};
