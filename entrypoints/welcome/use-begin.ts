import { useState } from 'preact/hooks';
import { hoursWords } from '@/components/agreement/agreement-words';
import type { Roles } from '@/components/welcome/RoleChoice';
import type { OneSide } from '@/components/welcome/Sides';
import type { Base } from '@/utils/browser/base';
import type { Person, Role } from '@/utils/delegation/item';
import { otherOf, roleIn } from '@/utils/delegation/workspace';
import { dropDraft, saveDraft } from '@/utils/store/drafts';
import { allWorkspaces, createWorkspace, saveMe, saveOther } from '@/utils/store/workspaces';
import { rolesOf, setHours, sideOf, takeRoles } from './begin';

/** Somebody being added is a draft too, shared with the view of the workspaces: the name its title, the address its goal. */
const DRAFT = 'workspace:new';

/** The first question, and who the user works with, as the view needs them. */
export interface Begin {
  roles: Roles | null;
  /** Whether captures would go to a workspace in which the user assists. */
  assists: boolean;
  onRoles: (roles: Roles) => void;
  assistant: OneSide;
  client: OneSide;
  me: Person;
  onMe: (person: Person) => void;
  hours: string | null;
  onLeft: () => void;
}

/** The state of {@link Begin}, kept in the workspaces themselves. */
export function useBegin({ store, workspace, workspaces }: Base): Begin {
  const [chosen, setChosen] = useState<Roles | null>(null);
  const own = workspace.members.find(({ id }) => id === workspace.me);
  const me = { name: own?.name ?? '', email: own?.email ?? '' };
  const begin = async () => setHours(store, await allWorkspaces(store), new Date());
  const sideFor = (role: Role): OneSide => {
    const there = sideOf(workspaces, role);
    if (there !== undefined) {
      const onPerson = (person: Person) => void saveOther(store, there.id, person);
      return { kind: 'there', person: otherOf(there), onPerson };
    }
    const add = async (person: Person) => {
      const made = await createWorkspace(store, role, person, new Date());
      await saveMe(store, made.id, me);
      await dropDraft(store, DRAFT);
      await begin();
    };
    return {
      kind: 'new',
      kept: { name: '', email: '' },
      onKeep: ({ name, email }) =>
        void saveDraft(store, DRAFT, { title: name, goal: email, materials: role }, new Date()),
      onAdd: (person) => void add(person).catch(reportError),
    };
  };
  const hours = workspace.agreement.hours[roleIn(workspace)];
  return {
    roles: chosen ?? rolesOf(workspaces),
    assists: roleIn(workspace) === 'assistant',
    onRoles: (roles) => {
      setChosen(roles);
      void takeRoles(store, workspaces, roles).catch(reportError);
    },
    assistant: sideFor('client'),
    client: sideFor('assistant'),
    me,
    onMe: (person) => {
      for (const { id } of workspaces) void saveMe(store, id, person);
    },
    hours: hours === null ? null : hoursWords(hours),
    onLeft: () => void begin().catch(reportError),
  };
}
