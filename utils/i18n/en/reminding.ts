/** The choice whether notifications remind, and when it is quiet. */
export const reminding = {
  title: 'Reminders',
  show: 'Remind me of what is due',
  on: 'On',
  off: 'Off',
  quiet:
    'At your question slots, or else when your working day begins, at 13:00 and an hour before it ends. Quiet outside your working hours, on holidays and while you are away; only what is urgent comes at once, from 7:00 to 22:00.',
};
