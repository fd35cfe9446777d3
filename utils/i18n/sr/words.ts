import type { Words } from '@/utils/i18n/language';
import { actions } from './actions';
import { agenda } from './agenda';
import { agreement } from './agreement';
import { agreementText } from './agreementText';
import { agreementTime } from './agreementTime';
import { answers } from './answers';
import { areas } from './areas';
import { background } from './background';
import { backup } from './backup';
import { brief } from './brief';
import { bulk } from './bulk';
import { calendar } from './calendar';
import { call } from './call';
import { cards } from './cards';
import { carrying } from './carrying';
import { changes } from './changes';
import { channels } from './channels';
import { clocks } from './clocks';
import { common } from './common';
import { dialogs } from './dialogs';
import { digest } from './digest';
import { digestMessage } from './digestMessage';
import { doneWords } from './doneWords';
import { found } from './found';
import { handing } from './handing';
import { help } from './help';
import { item } from './item';
import { joining } from './joining';
import { leaving } from './leaving';
import { message } from './message';
import { missing } from './missing';
import { nudge } from './nudge';
import { overview } from './overview';
import { page } from './page';
import { people } from './people';
import { popup } from './popup';
import { problems } from './problems';
import { propose } from './propose';
import { questions } from './questions';
import { reminders } from './reminders';
import { reminding } from './reminding';
import { reply } from './reply';
import { search } from './search';
import { security } from './security';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { sites } from './sites';
import { starter } from './starter';
import { time } from './time';
import { timeline } from './timeline';
import { today } from './today';
import { together } from './together';
import { ways } from './ways';
import { welcome } from './welcome';
import { workspaces } from './workspaces';

/** All texts, by area. */
export const words: Words = {
  actions,
  agenda,
  agreement,
  agreementText,
  agreementTime,
  answers,
  areas,
  background,
  backup,
  brief,
  bulk,
  calendar,
  call,
  cards,
  carrying,
  changes,
  channels,
  clocks,
  common,
  dialogs,
  digest,
  digestMessage,
  doneWords,
  found,
  handing,
  help,
  item,
  joining,
  leaving,
  message,
  missing,
  nudge,
  overview,
  page,
  people,
  popup,
  problems,
  propose,
  questions,
  reminders,
  reminding,
  reply,
  search,
  security,
  settings,
  sidebar,
  sites,
  starter,
  time,
  timeline,
  today,
  together,
  ways,
  welcome,
  workspaces,
};
