/** The sample email of the welcome page, as a capture gives it. */
import type { Capture } from '@/utils/delegation/capture';

/** Its sender, subject and words. */
export const SAMPLE = {
  from: { name: 'Marko Ilić', email: 'marko@painters.example' },
  title: 'Quote for repainting the office',
  paragraphs: [
    'Hello, thank you for showing us around. Our quote for repainting the office is attached; it holds until the end of the month.',
    'Before we begin we would need the floor plan, and somebody to let us in one morning next week to measure the second floor. Could you send both?',
  ],
  attachment: 'quote-office.pdf',
};

/** The sample as a capture; `url` is the address of the welcome page. */
export function sampleCapture(url: string): Capture {
  return {
    key: 'page:right-hand-sample',
    source: {
      site: 'page',
      url,
      title: SAMPLE.title,
      author: SAMPLE.from,
      excerpt: SAMPLE.paragraphs.join('\n\n'),
      attachments: [{ name: SAMPLE.attachment }],
      language: 'en',
      siteName: 'Right Hand sample',
    },
    found: { title: 'dom', url: 'tab', author: 'dom', excerpt: 'dom', attachments: 'dom' },
  };
}
