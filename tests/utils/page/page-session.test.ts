// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureOf, fakePort, hosts, innerButton, start, testSite, type Running } from './session.support';

let running: Running;

function thing(id: string, title: string): HTMLElement {
  const heading = document.createElement('h2');
  heading.dataset['thing'] = id;
  heading.textContent = title;
  return heading;
}

function main(): HTMLElement {
  return document.querySelector('main')!;
}

const shown = (): Promise<void> => vi.waitFor(() => expect(hosts()).toHaveLength(1));
const says = (text: string): Promise<void> => vi.waitFor(() => expect(innerButton().textContent).toBe(text));

beforeEach(() => {
  document.title = 'Test';
  document.body.replaceChildren(document.createElement('main'));
  window.location.hash = '';
});

afterEach(() => running.stop.abort());

describe('the button', () => {
  it('stands at its place once the page shows a thing, and moves on with it', async () => {
    running = start();
    main().append(thing('a', 'First'));
    await shown();
    expect(hosts()[0]!.previousElementSibling?.textContent).toBe('First');
    expect(innerButton().textContent).toBe('Delegate this');
    main().replaceChildren(thing('b', 'Second'));
    await vi.waitFor(() => expect(hosts()[0]?.previousElementSibling?.textContent).toBe('Second'));
    expect(hosts()).toHaveLength(1);
    expect(running.port.calls).toEqual([
      ['known', 'a'],
      ['known', 'b'],
    ]);
  });

  it('goes with the thing, and with the session', async () => {
    main().append(thing('a', 'First'));
    running = start();
    await shown();
    main().replaceChildren();
    await vi.waitFor(() => expect(hosts()).toHaveLength(0));
    main().append(thing('a', 'First'));
    await shown();
    running.stop.abort();
    expect(hosts()).toHaveLength(0);
    main().append(thing('b', 'Second'));
    document.title = 'Other';
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(hosts()).toHaveLength(0);
  });

  it('says the state of a known item, and opens it', async () => {
    main().append(thing('a', 'First'));
    const port = fakePort();
    port.known_.set('a', { item: 'i_7', label: 'With your assistant: asked' });
    running = { ...start({ port }), port };
    await shown();
    await says('With your assistant: asked');
    innerButton().click();
    expect(port.calls.at(-1)).toEqual(['open', { item: 'i_7' }]);
    port.known_.set('a', { item: 'i_7', label: 'With your assistant: late' });
    running.session.refresh();
    await says('With your assistant: late');
  });

  it('stands in the corner where the site no longer shows its place', async () => {
    window.location.hash = '#thing/9';
    running = start({ patience: 1 });
    await shown();
    expect(hosts()[0]!.hasAttribute('data-floating')).toBe(true);
    main().append(thing('a', 'First'));
    await vi.waitFor(() => expect(hosts()[0]!.hasAttribute('data-floating')).toBe(false));
  });

  it('is nowhere where nothing is open', async () => {
    const isOpen = vi.fn(() => false);
    running = start({ patience: 1, site: { ...testSite, isOpen } });
    await vi.waitFor(() => expect(isOpen).toHaveBeenCalled());
    expect(hosts()).toHaveLength(0);
  });
});

describe('a click', () => {
  it('keeps title and address where the site’s own reader finds nothing', async () => {
    document.title = 'Redesigned';
    main().append(thing('a', 'First'));
    running = start({ site: { ...testSite, read: () => null } });
    await shown();
    innerButton().click();
    expect(running.port.calls.at(-1)).toMatchObject([
      'capture',
      { capture: { source: { title: 'Redesigned' } }, mode: null },
    ]);
  });

  it('sends the capture in the same task, and then says where it stands', async () => {
    main().append(thing('a', 'First'));
    running = start();
    await shown();
    innerButton().click();
    expect(running.port.calls.at(-1)).toEqual(['capture', { capture: captureOf('a', 'First'), mode: null }]);
    expect(innerButton().getAttribute('aria-busy')).toBe('true');
    innerButton().click();
    await says('Kept: to brief');
    expect(running.port.calls.filter(([name]) => name === 'capture')).toHaveLength(1);
    expect(innerButton().getAttribute('aria-busy')).toBe('false');
    expect(hosts('toast')).toHaveLength(0);
  });

  it('with Shift keeps for later, and can be taken back', async () => {
    main().append(thing('a', 'First'));
    running = start();
    await shown();
    innerButton().dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true, composed: true }));
    expect(running.port.calls.at(-1)).toMatchObject(['capture', { mode: 'later' }]);
    await vi.waitFor(() => expect(hosts('toast')[0]?.shadowRoot?.textContent).toContain('Kept for later'));
    await says('Kept: to brief');
    innerButton('toast').click();
    expect(running.port.calls.find(([name]) => name === 'undo')).toEqual(['undo', { events: ['d:1'] }]);
    await says('Delegate this');
    expect(hosts('toast')[0]?.shadowRoot?.textContent).toContain('Taken back');
  });

  it('never opens the item of the thing shown before', async () => {
    main().append(thing('a', 'First'));
    const port = fakePort();
    await port.capture({ capture: captureOf('a', 'First'), mode: null });
    running = { ...start({ port }), port };
    await shown();
    await says('Kept: to brief');
    port.known = () => new Promise(() => undefined);
    main().replaceChildren(thing('b', 'Second'));
    await says('Delegate this');
    innerButton().click();
    expect(port.calls.at(-1)).toEqual(['capture', { capture: captureOf('b', 'Second'), mode: null }]);
  });

  it('says so when it could not be kept', async () => {
    main().append(thing('a', 'First'));
    running = start();
    await shown();
    running.port.fails = true;
    innerButton().click();
    await vi.waitFor(() => expect(hosts('toast')[0]?.shadowRoot?.textContent).toContain('could not be kept'));
    expect(innerButton().textContent).toBe('Delegate this');
  });

  it('is not heard by the page', async () => {
    main().append(thing('a', 'First'));
    running = start();
    await shown();
    const heard = vi.fn();
    for (const type of ['click', 'pointerdown', 'keydown']) document.body.addEventListener(type, heard);
    for (const type of ['click', 'pointerdown', 'keydown']) {
      innerButton().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('what the site tells after the capture', () => {
  it('is sent as enrichment of the item', async () => {
    main().append(thing('a', 'First'));
    const better = captureOf('a', 'First, in full');
    running = start({ site: { ...testSite, readRemote: () => Promise.resolve(better) } });
    await shown();
    innerButton().click();
    await vi.waitFor(() =>
      expect(running.port.calls).toContainEqual(['enrich', { item: 'i_1', capture: better }]),
    );
    const names = running.port.calls.map(([name]) => name);
    expect(names.indexOf('capture')).toBeLessThan(names.indexOf('enrich'));
  });

  it('is dropped when something else is open by then, and when the site fails', async () => {
    main().append(thing('a', 'First'));
    const readRemote = vi.fn(() => Promise.resolve(captureOf('b', 'Second')));
    running = start({ site: { ...testSite, readRemote } });
    await shown();
    innerButton().click();
    await says('Kept: to brief');
    expect(readRemote).toHaveBeenCalledOnce();
    expect(running.port.calls.map(([name]) => name)).not.toContain('enrich');
  });
});
