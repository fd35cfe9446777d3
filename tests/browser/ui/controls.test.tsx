import { useState } from 'preact/hooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ActDialog } from '@/components/actions/ActDialog';
import { NameDialog } from '@/components/search/SavedViews';
import { Button } from '@/components/ui/Button';
import { Chip, type Tone } from '@/components/ui/Chip';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { Menu } from '@/components/ui/Menu';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { Segmented } from '@/components/ui/Segmented';
import { EmptyState, ErrorState } from '@/components/ui/States';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { Toast } from '@/components/ui/Toast';
import { useKeys } from '@/components/ui/use-keys';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

const ignore = () => undefined;
const TONES: Tone[] = ['question', 'risk', 'late', 'done', 'accent', 'neutral'];

test('every control is accessible in both themes', async () => {
  show(
    <main>
      <h1>Controls</h1>
      {(['primary', 'plain', 'quiet', 'danger'] as const).map((variant) => (
        <Button key={variant} variant={variant}>
          {variant}
        </Button>
      ))}
      {TONES.map((tone) => (
        <Chip key={tone} tone={tone}>
          {tone}
        </Chip>
      ))}
      <Field label="Name" hint="As it is written">
        {(id, describedBy) => (
          <TextInput
            id={id}
            value=""
            placeholder="Mari"
            describedBy={describedBy}
            onInput={() => undefined}
          />
        )}
      </Field>
      <Field label="Email" error="Not whole">
        {(id, describedBy) => (
          <TextArea id={id} value="" describedBy={describedBy} onInput={() => undefined} />
        )}
      </Field>
      <Segmented
        legend="Mail"
        options={[
          { value: 'a', label: 'One' },
          { value: 'b', label: 'Two' },
        ]}
        value="a"
        onChange={() => undefined}
      />
      <ProgressBar label="Exporting" done={3} total={4} />
      <EmptyState title="Nothing here">And why.</EmptyState>
      <ErrorState title="It failed." detail="Because." onRetry={() => undefined} />
      <Toast
        text="Sent back."
        action={{ label: 'Undo', onClick: () => undefined }}
        onClose={() => undefined}
      />
    </main>,
  );
  await expectAccessible();
});

test('a text area grows with its text', async () => {
  function Grows() {
    const [text, setText] = useState('');
    return <TextArea label="Goal" value={text} onInput={setText} />;
  }
  show(<Grows />);
  const area = page.getByLabelText('Goal');
  const before = area.element().clientHeight;
  await area.fill('one\ntwo\nthree\nfour\nfive\nsix');
  expect(area.element().clientHeight).toBeGreaterThan(before + 40);
  expect(area.element().scrollHeight).toBeLessThanOrEqual(area.element().clientHeight + 1);
});

test('a field ties its hint and error to the control', async () => {
  const field = (error?: string) => (
    <Field label="Email" hint="Where briefs go" {...(error === undefined ? {} : { error })}>
      {(id, describedBy) => (
        <TextInput id={id} value="" describedBy={describedBy} onInput={() => undefined} />
      )}
    </Field>
  );
  show(field());
  await expect.element(page.getByLabelText('Email')).toHaveAccessibleDescription('Where briefs go');
  show(field('Not whole'));
  await expect.element(page.getByLabelText('Email')).toHaveAccessibleDescription('Not whole');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not whole');
});

test('a bar of choices works by arrow keys', async () => {
  const onChange = vi.fn();
  show(
    <Segmented
      legend="Theme"
      options={[
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
      value="light"
      onChange={onChange}
    />,
  );
  await userEvent.tab();
  await expect.element(page.getByRole('radio', { name: 'Light' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('dark');
});

test('a menu opens, walks and closes by keyboard, and gives the focus back', async () => {
  const onSelect = vi.fn();
  show(
    <Menu
      label="More"
      items={[
        { label: 'One', onSelect: () => undefined },
        { label: 'Two', onSelect },
      ]}
    />,
  );
  const button = page.getByRole('button', { name: 'More' });
  await button.click();
  await expect.element(page.getByRole('menuitem', { name: 'One' })).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onSelect).toHaveBeenCalledOnce();
  await expect.element(button).toHaveFocus();
  await button.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  await button.click();
  await userEvent.click(document.body);
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
});

test('a dialog takes the focus, closes on Escape, and gives the focus back', async () => {
  const onClose = vi.fn();
  const ask = (open: boolean) => (
    <>
      <Button>Before</Button>
      {open && (
        <Dialog title="Send back" onClose={onClose}>
          <TextInput label="Why" value="" onInput={() => undefined} />
        </Dialog>
      )}
    </>
  );
  show(ask(false));
  (page.getByRole('button', { name: 'Before' }).element() as HTMLElement).focus();
  show(ask(true));
  await expect.element(page.getByRole('dialog', { name: 'Send back' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  show(ask(false));
  await expect.element(page.getByRole('button', { name: 'Before' })).toHaveFocus();
});

test.each([
  [
    'of an action',
    () => (
      <ActDialog title="Send back" about="Item" action="Send" error={null} onDone={ignore} onClose={ignore}>
        <TextInput label="Why" value="" onInput={ignore} />
      </ActDialog>
    ),
  ],
  ['of a name', () => <NameDialog title="Save" name="Late" onName={ignore} onClose={ignore} />],
])('a dialog %s has its field in focus, also when it is drawn again before it was painted', (_, dialog) => {
  show(dialog());
  show(dialog());
  expect(document.activeElement).toBe(page.getByRole('textbox').element());
});

test('a toast is announced and goes by itself, but not under the pointer', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const onClose = vi.fn();
  const said = (text: string | null) => <Toast text={text} onClose={onClose} />;
  show(said(null));
  const status = page.getByRole('status').element();
  expect(status.textContent).toBe('');
  show(said('Sent back.'));
  expect(status.textContent).toContain('Sent back.');
  status.firstElementChild!.dispatchEvent(new PointerEvent('pointerenter'));
  vi.advanceTimersByTime(60_000);
  expect(onClose).not.toHaveBeenCalled();
  status.firstElementChild!.dispatchEvent(new PointerEvent('pointerleave'));
  expect(onClose).toHaveBeenCalledOnce();
  show(said('Done.'));
  vi.advanceTimersByTime(60_000);
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('single keys are heard on the page and never while text is typed', async () => {
  const heard: string[] = [];
  function Listens() {
    const [text, setText] = useState('');
    useKeys((key) => {
      heard.push(key);
      return true;
    });
    return <TextInput label="Words" value={text} onInput={setText} />;
  }
  show(<Listens />);
  await userEvent.keyboard('j');
  await page.getByLabelText('Words').fill('');
  await userEvent.type(page.getByLabelText('Words'), 'j/?');
  await expect.element(page.getByLabelText('Words')).toHaveValue('j/?');
  await userEvent.keyboard('{Control>}j{/Control}');
  expect(heard).toEqual(['j']);
});
