import { useEffect } from 'preact/hooks';

/** Puts the chosen theme on the page; 'auto' follows the system. */
export function useTheme(theme: 'auto' | 'light' | 'dark'): void {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
