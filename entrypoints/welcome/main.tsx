import '@/components/ui/tokens.css';
import { render } from 'preact';
import { wakeBackground } from '@/utils/browser/wake';
import { App } from './App';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
wakeBackground();
