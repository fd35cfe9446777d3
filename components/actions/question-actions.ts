/** The buttons of a question: the proposal, the options, own words; or the answers that crossed. */
import type { Question, Role } from '@/utils/delegation/item';
import { t } from '@/utils/i18n/spoken';
import { firstWords } from './offer-words';
import type { Action, Offer } from './action';
import { keyed } from './action-keys';

/** Options longer than this do not fit a card's button, in UTF-16 units; they are in the menu and the dialog. */
const SHORT = 28;

/** How many options a card shows as buttons beside the proposal. */
const SHOWN = 3;

/** What `role` can answer to `question`: all of it, options in full, with their keys; empty when it is not theirs to answer. */
export function answersOf(question: Question, role: Role): Action[] {
  const { card, more } = questionOffers(question, role);
  return keyed([...card, ...more]);
}

/** The same for a card: `card` has room for the proposal, up to three short options and own words. */
export function questionOffers(question: Question, role: Role): { card: Offer[]; more: Offer[] } {
  if (question.answers.length > 1) return { card: role === 'client' ? crossed(question) : [], more: [] };
  if (question.answers.length > 0) return { card: [], more: [] };
  if (question.by === role) return { card: [], more: role === 'client' ? [noted(question)] : [] };
  const { id, options, recommended } = question;
  const proposal: Offer[] =
    recommended === null
      ? []
      : [
          {
            act: { do: 'answer', question: id, with: 'proposal' },
            label: t.actions.proposal,
            primary: true,
          },
        ];
  const others = options.flatMap((text, i): Offer[] =>
    i === recommended
      ? []
      : [{ act: { do: 'answer', question: id, with: i }, label: firstWords(text), primary: false }],
  );
  const short = others.filter((_, i) => i < SHOWN).filter(({ label }) => label.length <= SHORT);
  const words: Offer = {
    act: { do: 'answer', question: id, with: 'words' },
    label: t.actions.answer,
    primary: proposal.length === 0,
  };
  // Without a proposal own words come first: nothing is urged on the person that nobody recommends.
  const card = proposal.length === 0 ? [words, ...short] : [...proposal, ...short, words];
  return { card, more: others.filter((offer) => !short.includes(offer)) };
}

/** What was answered by the way can be noted for an assistant who has installed nothing. */
function noted({ id }: Question): Offer {
  return { act: { do: 'answer', question: id, with: 'words' }, label: t.actions.noteAnswer, primary: false };
}

/** Answers that crossed: the client says which one holds. */
function crossed({ id, answers, options }: Question): Offer[] {
  return answers.map(({ option, text }) => ({
    act:
      option === null
        ? { do: 'answer', question: id, with: 'words', text }
        : { do: 'answer', question: id, with: option },
    label: firstWords(option === null ? text : (options[option] ?? text)),
    primary: true,
  }));
}
