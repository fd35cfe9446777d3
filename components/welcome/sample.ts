/** The sample email of the welcome page, as a capture gives it. */
import type { Capture } from '@/utils/delegation/capture';
import { spoken, t } from '@/utils/i18n/spoken';

/** Its sender, subject and words. */
export function sample() {
  const { title, first, second, attachment } = t.welcome.sample;
  return {
    from: { name: 'Marko Ilić', email: 'marko@painters.example' },
    title,
    paragraphs: [first, second],
    attachment,
  };
}

/** The sample as a capture; `url` is the address of the welcome page. */
export function sampleCapture(url: string): Capture {
  const { title, from, paragraphs, attachment } = sample();
  return {
    key: 'page:right-hand-sample',
    source: {
      site: 'page',
      url,
      title,
      author: from,
      excerpt: paragraphs.join('\n\n'),
      attachments: [{ name: attachment }],
      language: spoken.tag,
      siteName: t.welcome.sample.site,
    },
    found: { title: 'dom', url: 'tab', author: 'dom', excerpt: 'dom', attachments: 'dom' },
  };
}
