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
import { coach } from './coach';
import { common } from './common';
import { desk } from './desk';
import { dialogs } from './dialogs';
import { digest } from './digest';
import { digestMessage } from './digestMessage';
import { doneWords } from './doneWords';
import { found } from './found';
import { handing } from './handing';
import { help } from './help';
import { hours } from './hours';
import { hoursReport } from './hoursReport';
import { insights } from './insights';
import { item } from './item';
import { joining } from './joining';
import { leaving } from './leaving';
import { matrix } from './matrix';
import { message } from './message';
import { missing } from './missing';
import { nudge } from './nudge';
import { overview } from './overview';
import { page } from './page';
import { palette } from './palette';
import { people } from './people';
import { popup } from './popup';
import { problems } from './problems';
import { procedures } from './procedures';
import { propose } from './propose';
import { questions } from './questions';
import { recurring } from './recurring';
import { reminders } from './reminders';
import { reminding } from './reminding';
import { reply } from './reply';
import { savedViews } from './savedViews';
import { search } from './search';
import { security } from './security';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { sites } from './sites';
import { starter } from './starter';
import { starters } from './starters';
import { suggestions } from './suggestions';
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
  coach,
  common,
  desk,
  dialogs,
  digest,
  digestMessage,
  doneWords,
  found,
  handing,
  help,
  hours,
  hoursReport,
  insights,
  item,
  joining,
  leaving,
  matrix,
  message,
  missing,
  nudge,
  overview,
  page,
  palette,
  people,
  popup,
  problems,
  procedures,
  propose,
  questions,
  recurring,
  reminders,
  reminding,
  reply,
  savedViews,
  search,
  security,
  settings,
  sidebar,
  sites,
  starter,
  starters,
  suggestions,
  time,
  timeline,
  today,
  together,
  ways,
  welcome,
  workspaces,
};
