import { expect, test } from 'vitest';
import { saveSettings } from '@/utils/store/settings';
import { currentWorkspace } from '@/utils/store/workspaces';
import { answerInvite, confirmWords, makeInvite, readAnswer } from '@/utils/sync/joining';
import { freshStore } from '@/tests/browser/store/support';
import { handedOver } from './support';
import { sameItems, server, talk } from './session-support';

test('who answered an invite and waits at the server is admitted there, and gets everything', async () => {
  const now = new Date();
  const [client, assistant] = [await freshStore(), await freshStore()];
  const { id } = await currentWorkspace(client);
  await handedOver(client, 'k1');
  const code = await makeInvite(client, id, 'other', now);
  const joining = await answerInvite(assistant, code, { name: 'Ana', email: 'ana@example.com' }, now);
  await saveSettings(assistant, { workspace: joining.workspace });
  const url = await server();
  const b = await talk(assistant, url);
  await expect.poll(() => b.inStep()).toMatchObject({ phase: 'live' });
  const { invite } = await readAnswer(client, joining.answer, now);
  await confirmWords(assistant, joining.workspace, joining.invite, now);
  await confirmWords(client, id, invite, now);
  const a = await talk(client, url);
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  await expect.poll(() => assistant.count('items')).toBe(1);
  await expect.poll(() => b.inStep()).toMatchObject({ phase: 'live' });
  await expect.poll(() => a.inStep()).toMatchObject({ phase: 'live' });
  await sameItems(client, assistant, 1);
});
