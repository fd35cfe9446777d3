import { afterEach, beforeEach } from 'vitest';

const realClick = HTMLAnchorElement.prototype.click;

/** Notes which addresses links would open ('mailto:…', or a download's name) instead of opening them; for a whole file. */
export function catchMails(): string[] {
  const opened: string[] = [];
  beforeEach(() => {
    opened.length = 0;
    // A link outside the page has no bubbling to catch.
    HTMLAnchorElement.prototype.click = function click() {
      if (this.protocol === 'mailto:') opened.push(this.href);
      else if (this.download !== '') opened.push(this.download);
      else realClick.call(this);
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = realClick;
  });
  return opened;
}
