/** Captures made of what the browser itself tells, where no page can be read. */
import { canonicalUrl, pageKey, type Capture } from '@/utils/delegation/capture';
import { hostOf } from './hosts';

/** What of a tab is needed; both are hidden from us on pages we have no permission for. */
export interface TabFacts {
  title?: string | undefined;
  url?: string | undefined;
}

/** The tab itself: the last step of the ladder, which always gives something; '' as title of a page that tells none. */
export function tabCapture(tab: TabFacts): Capture {
  const address = tab.url ?? '';
  // Gmail names the thread in the fragment, which a page's address and key leave out: all mails would be one.
  const isGmail = hostOf(address)?.id === 'gmail';
  const url = isGmail ? address : canonicalUrl(address);
  return {
    key: isGmail ? null : pageKey(address),
    source: {
      site: 'page',
      url,
      title: tab.title || url,
      author: null,
      excerpt: '',
      attachments: [],
    },
    found: { title: 'tab', url: 'tab' },
  };
}

/** A link or an image in a page; the page stands in the excerpt, since that is where it was met. `title` may be ''. */
export function targetCapture(url: string, title: string, page: TabFacts): Capture {
  const excerpt = [page.title, canonicalUrl(page.url ?? '')].filter(Boolean).join('\n');
  return {
    key: pageKey(url),
    source: { site: 'page', url, title: title || inWords(url), author: null, excerpt, attachments: [] },
    found: { title: title === '' ? 'tab' : 'dom', url: 'dom', excerpt: 'tab' },
  };
}

/** An address as people read it: host and path, decoded where that is possible. */
function inWords(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname.replace(/\/$/, '');
  try {
    return `${host}${decodeURIComponent(path)}`;
  } catch {
    return `${host}${path}`;
  }
}
