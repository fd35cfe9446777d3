/** Run once per capture in the tab the person captures (activeTab): any page, with its main text. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installInPage } from '@/utils/page/install';
import { readMainText } from '@/utils/sites/main-text';
import { PAGE_LOOKS, readAnyPage } from '@/utils/sites/page';

export default defineUnlistedScript(() => {
  installInPage(document, {
    stay: false,
    others: {
      quick: readAnyPage,
      full: (page, url) => readAnyPage(page, url, readMainText),
      looks: PAGE_LOOKS,
    },
  });
});
