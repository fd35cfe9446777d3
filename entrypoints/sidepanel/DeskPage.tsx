import { TodayPage } from './TodayPage';

/** The assistant's desk: everything that is open, over all clients. */
export function DeskPage() {
  return <TodayPage />;
}
