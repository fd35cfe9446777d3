import { place } from './places';

/** A shared document, wherever it is: it opens, and the brief is pasted into it. */
export const document = place({ id: 'document', name: '', contact: 'document' });
