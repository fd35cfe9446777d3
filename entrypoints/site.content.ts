/** The one content script: on Gmail, Trello and Asana, registered once the person has allowed the site. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { installInPage } from '@/utils/page/install';
import { SITES } from '@/utils/sites/index';

export default defineContentScript({
  matches: SITES.flatMap((site) => [...site.matches]),
  registration: 'runtime',
  allFrames: false,
  runAt: 'document_idle',
  // The page has no need to know that we are here.
  noScriptStartedPostMessage: true,
  main() {
    installInPage(document, { stay: true });
  },
});
