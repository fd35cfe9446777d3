import { useEffect, useState } from 'preact/hooks';
import { spoken } from '@/utils/i18n/spoken';
import { shortcuts, type Shortcut } from '@/utils/browser/commands';

/** The browser's commands of ours with their present keys; asked again when the window comes back into focus. */
export function useShortcuts(): Shortcut[] {
  const language = spoken.code;
  const [lines, setLines] = useState<Shortcut[]>([]);
  useEffect(() => {
    let stopped = false;
    const ask = () => {
      void shortcuts().then((found) => {
        if (!stopped) setLines(found);
      });
    };
    ask();
    window.addEventListener('focus', ask);
    return () => {
      stopped = true;
      window.removeEventListener('focus', ask);
    };
    // Their descriptions are in the language spoken when they were asked for.
  }, [language]);
  return lines;
}
