import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useLive, type Subscribe } from '@/components/hooks/use-live';
import { show } from '@/tests/browser/ui/mount';

function View({ subscribe }: { subscribe: Subscribe<string> }) {
  const { value, error, retry } = useLive(subscribe);
  return (
    <div>
      <p>{value ?? 'nothing yet'}</p>
      {error !== null && (
        <button type="button" onClick={retry}>
          Again
        </button>
      )}
    </div>
  );
}

/** A source whose subscribers the test feeds by hand. */
function source() {
  const stop = vi.fn();
  const feeds: Parameters<Subscribe<string>>[] = [];
  const subscribe: Subscribe<string> = (...feed) => {
    feeds.push(feed);
    return stop;
  };
  return { stop, feeds, subscribe };
}

test('shows what is delivered, and keeps it while another source is only starting', async () => {
  const [one, two] = [source(), source()];
  show(<View subscribe={one.subscribe} />);
  await expect.element(page.getByText('nothing yet')).toBeVisible();
  await expect.poll(() => one.feeds.length).toBe(1);
  one.feeds[0]![0]('first');
  await expect.element(page.getByText('first')).toBeVisible();
  show(<View subscribe={two.subscribe} />);
  await expect.poll(() => two.feeds.length).toBe(1);
  expect(one.stop).toHaveBeenCalledOnce();
  await expect.element(page.getByText('first')).toBeVisible();
  one.feeds[0]![0]('late word of the old source');
  two.feeds[0]![0]('second');
  await expect.element(page.getByText('second')).toBeVisible();
});

test('says when it failed, and tries again', async () => {
  const one = source();
  show(<View subscribe={one.subscribe} />);
  await expect.poll(() => one.feeds.length).toBe(1);
  one.feeds[0]![1](new Error('no'));
  await page.getByRole('button', { name: 'Again' }).click();
  await expect.poll(() => one.feeds.length).toBe(2);
  one.feeds[1]![0]('works');
  await expect.element(page.getByText('works')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Again' })).not.toBeInTheDocument();
});
