import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AppContext } from '@/entrypoints/sidepanel/app-context';
import { ItemPage } from '@/entrypoints/sidepanel/ItemPage';
import { editAgreement } from '@/utils/store/agreements';
import { editItem } from '@/utils/store/commands';
import type { Store } from '@/utils/store/open';
import { joinCapture, replyToWarning, tell } from '@/utils/store/talk';
import { currentWorkspace } from '@/utils/store/workspaces';
import { appOn } from '@/tests/browser/actions/bench';
import {
  AREA,
  accepted,
  asked,
  crossedAnswers,
  crossedDues,
  crossedMoves,
  day,
  inbox,
  moved,
  ok,
  proposed,
  questioned,
  warned,
  working,
} from '@/tests/browser/actions/scenes';
import { captureOf, itemIn, send } from '@/tests/browser/store/support';
import { expectAccessible, show } from '@/tests/browser/ui/mount';

async function open(store: Store, id: string): Promise<void> {
  const { app } = await appOn(store);
  show(
    <AppContext.Provider value={app}>
      <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <ItemPage id={id} onBack={() => undefined} onToast={() => undefined} />
      </div>
    </AppContext.Provider>,
    { height: 2400 },
  );
  await expect.element(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
}

const panel = (name: string) => page.getByRole('region', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = (text: string | RegExp) => expect.element(page.getByText(text)).toBeVisible();

describe('what was promised', () => {
  it('is shown in own words, with the date beside the deadline', async () => {
    const scene = await asked();
    await moved(scene, scene.assistant, 'accept', {
      note: 'Three quotes, in one table',
      estimate: 150,
      promised: day('2026-03-20'),
    });
    await open(scene.client, scene.id);
    await expect.element(panel('Promise')).toMatchTextContent('Three quotes, in one table');
    await expect.element(panel('Promise')).toMatchTextContent('Estimate2 h 30 min');
    await expect.element(panel('Promise')).toMatchTextContent('Fri 20 Mar 12:00');
    await said(/accepted: 2 h 30 min of work, promised Fri 20 Mar 12:00/);
    await expectAccessible();
  });

  it('says when the client has noted it', async () => {
    const scene = await asked();
    await moved(scene, scene.client, 'accept', {});
    await open(scene.client, scene.id);
    await expect.element(panel('Promise')).toMatchTextContent('Noted by the client');
    await said(/accepted, noted by hand/);
  });
});

describe('the brief of an item in hand', () => {
  it('says what its area asks for, and that more may be decided while the client is away', async () => {
    const scene = await working();
    const { id: workspace } = await currentWorkspace(scene.client);
    const today = new Date().toISOString().slice(0, 10);
    await ok(
      editAgreement(
        scene.client,
        workspace,
        {
          areas: { [AREA]: { guidelines: { g: { text: 'Receipts as PDF.' } } } },
          away: { client: { from: '2026-01-01', to: today, standIn: 'decide-and-tell' } },
        },
        new Date(),
      ),
    );
    await send(scene.client, scene.assistant, new Date());
    await open(scene.assistant, scene.id);
    const brief = page.getByRole('region', { name: 'Brief', exact: true });
    await expect.element(brief).toMatchTextContent('Receipts as PDF.');
    await expect
      .element(brief)
      .toMatchTextContent('Decide, tell me, while the client is away; otherwise: Ask me first');
    await page.getByRole('button', { name: 'More actions' }).click();
    await expect.element(page.getByRole('menuitem', { name: 'Tell what I decided…' })).toBeVisible();
    await expectAccessible();
  });
});

describe('what was said', () => {
  it('questions with their answers, open ones with what is proposed', async () => {
    const scene = await questioned('assistant');
    await open(scene.client, scene.id);
    await expect.element(panel('Question')).toMatchTextContent('Hand luggage only?Proposes: The 07:40');
    await expect.element(button('Go with the proposal')).toBeVisible();
    await expectAccessible();
  });

  it('a warning with its reply', async () => {
    const scene = await warned('Send me the export');
    const { warning } = await itemIn(scene.client, scene.id, scene.tick());
    await open(scene.client, scene.id);
    await expect.element(panel('Warning')).toMatchTextContent('Would save itSend me the export');
    await ok(replyToWarning(scene.client, scene.id, warning!.id, 'accept', { now: scene.tick() }));
    await said('The new date was accepted.');
    await said(/accepted the new date/);
    await expectAccessible();
  });

  it('decisions told, and material that was joined', async () => {
    const scene = await inbox();
    await ok(editItem(scene.client, scene.id, { authority: 'decide-and-tell' }, scene.tick()));
    await moved(scene, scene.client, 'hand-over', { channel: 'copy' });
    await moved(scene, scene.assistant, 'accept', {});
    await ok(tell(scene.assistant, scene.id, 'Taxis are under travel.', scene.tick()));
    await scene.meet();
    const page2 = captureOf('page:https://example.org/p', { title: 'A price list' });
    await ok(joinCapture(scene.client, scene.id, page2, scene.tick()));
    await open(scene.client, scene.id);
    await expect.element(panel('Decided and told')).toMatchTextContent('Taxis are under travel.');
    await expect.element(page.getByRole('heading', { name: 'Material' })).toBeVisible();
    await said(/added material/);
  });

  it('a delivery’s links open only addresses of the web', async () => {
    const scene = await working();
    await moved(scene, scene.assistant, 'deliver', { note: 'Here', links: ['https://example.org/a'] });
    await open(scene.client, scene.id);
    const link = panel('Delivered here').getByRole('link', { name: 'https://example.org/a' });
    await expect.element(link).toHaveAttribute('rel', 'noreferrer');
    await said(/delivered, with 1 link/);
  });

  it('how well it went', async () => {
    const scene = await working();
    await moved(scene, scene.assistant, 'deliver', {});
    await moved(scene, scene.client, 'send-back', { note: 'The third quote is missing' });
    await moved(scene, scene.assistant, 'deliver', {});
    await moved(scene, scene.client, 'finish', { rating: 4 });
    await open(scene.client, scene.id);
    await expect.element(panel('Review')).toMatchTextContent('Very good 4 of 5');
    await expect.element(panel('Review')).toMatchTextContent('Sent back once');
    await expectAccessible();
  });
});

describe('two who did not see each other', () => {
  it('are asked which move holds', async () => {
    const scene = await crossedMoves();
    await open(scene.client, scene.id);
    await said(/Which one holds/);
    await expectAccessible();
    await button('Accepted').click();
    await said(/settled it: accepted/);
    expect((await itemIn(scene.client, scene.id, scene.tick())).stage).toBe('accepted');
  });

  it('are asked which date holds', async () => {
    const scene = await crossedDues();
    await open(scene.client, scene.id);
    await said('You both changed the date: which one holds?');
    await button('Sat 21 Mar, 12:00').click();
    await expect
      .element(page.getByText('You both changed the date: which one holds?'))
      .not.toBeInTheDocument();
  });

  it('are asked which answer holds', async () => {
    const scene = await crossedAnswers();
    await open(scene.client, scene.id);
    await said('“Hand luggage only?” has two answers. Which one holds?');
    await expect.element(panel('Question')).toMatchTextContent('Two answers');
    await button('By train').click();
    await expect.element(page.getByText(/has two answers/)).not.toBeInTheDocument();
  });
});

describe('the assistant’s view', () => {
  it('shows the brief to read, and own ways on', async () => {
    const scene = await accepted();
    await open(scene.assistant, scene.id);
    await expect.element(button('Start')).toBeVisible();
    await expect.element(button('Edit brief')).not.toBeInTheDocument();
    await expect.element(page.getByText('You', { exact: true }).first()).toBeVisible();
    await expectAccessible();
  });

  it('an improvement is shown as one, with its area', async () => {
    const scene = await proposed('a_books');
    await open(scene.client, scene.id);
    await said('Improvement proposed for Books');
    await said(/proposed an improvement/);
    await expect.element(button('Take it')).toBeVisible();
    await expectAccessible();
  });
});
