import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reachOpenTabs, reconcileScript } from '@/utils/browser/registration';

const { fake } = await vi.hoisted(() => import('./fake-browser'));

const GMAIL = 'https://mail.google.com/*';
const TRELLO = 'https://trello.com/*';

beforeEach(() => {
  fake.origins.clear();
  fake.scripts.clear();
  fake.tabsOpen.clear();
  fake.injected = [];
  fake.sent = [];
});

function registered(): string[] {
  return [...fake.scripts.values()].flatMap((script) => script.matches);
}

describe('the registration', () => {
  it('is none while no site is allowed', async () => {
    await reconcileScript();
    expect(registered()).toEqual([]);
  });

  it('follows what is allowed, site by site, and taken back', async () => {
    const steps = [[TRELLO], [GMAIL, TRELLO], [GMAIL], []];
    for (const origins of steps) {
      fake.origins = new Set(origins);
      await reconcileScript();
      expect(registered()).toEqual(origins);
    }
  });

  it('is right after an update of the extension, which drops it while the permissions stay', async () => {
    fake.origins.add(TRELLO);
    await reconcileScript();
    fake.scripts.clear();
    await reconcileScript();
    expect(registered()).toEqual([TRELLO]);
  });

  it('stays as it is when it is right already', async () => {
    fake.origins.add(TRELLO);
    await reconcileScript();
    const [before] = fake.scripts.values();
    await reconcileScript();
    expect([...fake.scripts.values()][0]).toBe(before);
  });

  it('is made once when install, start-up and a permission come at the same moment', async () => {
    fake.origins = new Set([GMAIL, TRELLO]);
    await expect(
      Promise.all([reconcileScript(), reconcileScript(), reconcileScript()]),
    ).resolves.toBeDefined();
    expect(registered()).toEqual([GMAIL, TRELLO]);
  });
});

describe('open tabs', () => {
  it('of allowed sites get the script at once, unless it answers there', async () => {
    fake.origins.add(TRELLO);
    fake.tabsOpen.set(1, { match: TRELLO, answers: false });
    fake.tabsOpen.set(2, { match: TRELLO, answers: true });
    fake.tabsOpen.set(3, { match: GMAIL, answers: false });
    await reachOpenTabs();
    expect(fake.injected).toEqual([1]);
  });

  it('are left alone while nothing is allowed', async () => {
    fake.tabsOpen.set(3, { match: GMAIL, answers: false });
    await reachOpenTabs();
    expect([fake.injected, fake.sent]).toEqual([[], []]);
  });
});
