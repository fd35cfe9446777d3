/** What is typed of a proposal. */

/** A proposal being typed: work to be done, or a better way to work. */
export interface ProposalTyped {
  kind: 'work' | 'way';
  title: string;
  why: string;
  /** The area of a better way, by id; '' for none in particular. */
  area: string;
}

/** Nothing typed yet. */
export const NO_PROPOSAL: ProposalTyped = { kind: 'work', title: '', why: '', area: '' };

/** What a draft's text holds; parts that are none of ours are left out. */
export function proposalFrom(text: string | undefined): ProposalTyped {
  const held = parsed(text ?? '');
  const word = (name: string): string => (typeof held[name] === 'string' ? held[name] : '');
  return {
    kind: held['kind'] === 'way' ? 'way' : 'work',
    title: word('title'),
    why: word('why'),
    area: word('area'),
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
