import { place } from './places';

/** Slack's addresses open a conversation and carry no text (api.slack.com/reference/deep-linking): it is pasted. */
export const slack = place({ id: 'slack', name: 'Slack', contact: 'slack' }, ['slack.com']);
