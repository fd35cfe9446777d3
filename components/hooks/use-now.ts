import { useEffect, useState } from 'preact/hooks';

/** The present moment, renewed every 30 s while the page is visible, so that "2 h late" keeps telling the truth. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const renew = () => {
      if (document.visibilityState === 'visible') setNow(new Date());
    };
    const timer = setInterval(renew, 30_000);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, []);
  return now;
}
