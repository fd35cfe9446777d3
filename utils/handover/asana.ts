import { place } from './places';

/**
 * Asana has no address that opens a new task with words in it: neither its help nor public code knows one, only the
 * mail to x@mail.asana.com and the API. So the project opens, and the brief is pasted into a new task.
 */
export const asana = place({ id: 'asana', name: 'Asana', contact: 'asana' }, ['asana.com']);
