/** Small readers of elements that all sites share. */
import { oneLine } from './text';
import type { Person } from '@/utils/delegation/item';

/** All elements of a selector under `root`, in page order. */
export function all<E extends Element = Element>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** An attribute on one line; '' without the element or the attribute. */
export function attr(element: Element | null | undefined, name: string): string {
  return oneLine(element?.getAttribute(name));
}

/** The text of each element of a selector on one line, without the empty ones. */
export function linesOf(root: ParentNode, selector: string): string[] {
  return filled(all(root, selector).map((element) => oneLine(element.textContent)));
}

/** The first text that is there: of the selectors' first elements, best first. */
export function lineOf(root: ParentNode, ...selectors: string[]): string {
  return selectors.map((selector) => oneLine(root.querySelector(selector)?.textContent)).find(Boolean) ?? '';
}

/** The first value typed into one of a selector's fields. */
export function valueOf(root: ParentNode, selector: string): string {
  return (
    all<HTMLTextAreaElement>(root, selector)
      .map((field) => oneLine(field.value))
      .find(Boolean) ?? ''
  );
}

/** Without the empty texts. */
export function filled(texts: string[]): string[] {
  return texts.filter(Boolean);
}

/** People of whom only the names are known, without the empty ones. */
export function peopleNamed(names: string[]): Person[] {
  return filled(names).map((name) => ({ name, email: '' }));
}

/** Things of which only the names are known, without the empty ones. */
export function filesNamed(names: string[]): { name: string }[] {
  return filled(names).map((name) => ({ name }));
}
