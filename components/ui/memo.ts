import { Component, h, type ComponentChildren, type FunctionComponent } from 'preact';

/** `Inner`, rendered again only when one of its props is another than before: for what stands in lists many times. */
export function memo<P extends object>(Inner: FunctionComponent<P>): new (props: P) => Component<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differ(next, this.props as P) || differ(this.props as P, next);
    }

    override render(): ComponentChildren {
      return h(Inner, this.props as P);
    }
  };
}

function differ<P extends object>(one: P, other: P): boolean {
  return (Object.keys(one) as (keyof P)[]).some((name) => one[name] !== other[name]);
}
