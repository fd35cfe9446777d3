import type { Words } from '@/utils/i18n/language';
import { actions } from './actions';
import { agreement } from './agreement';
import { agreementText } from './agreementText';
import { answers } from './answers';
import { areas } from './areas';
import { background } from './background';
import { backup } from './backup';
import { brief } from './brief';
import { call } from './call';
import { cards } from './cards';
import { common } from './common';
import { digest } from './digest';
import { findings } from './findings';
import { handing } from './handing';
import { help } from './help';
import { item } from './item';
import { message } from './message';
import { nudge } from './nudge';
import { page } from './page';
import { popup } from './popup';
import { problems } from './problems';
import { propose } from './propose';
import { questions } from './questions';
import { reply } from './reply';
import { search } from './search';
import { settings } from './settings';
import { sidebar } from './sidebar';
import { sites } from './sites';
import { starter } from './starter';
import { time } from './time';
import { timeline } from './timeline';
import { today } from './today';
import { welcome } from './welcome';
import { workspaces } from './workspaces';

/** All texts, by area. */
export const words: Words = {
  actions,
  agreement,
  agreementText,
  answers,
  areas,
  background,
  backup,
  brief,
  call,
  cards,
  common,
  digest,
  findings,
  handing,
  help,
  item,
  message,
  nudge,
  page,
  popup,
  problems,
  propose,
  questions,
  reply,
  search,
  settings,
  sidebar,
  sites,
  starter,
  time,
  timeline,
  today,
  welcome,
  workspaces,
};
