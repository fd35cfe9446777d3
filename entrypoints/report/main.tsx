import '@/components/ui/tokens.css';
import { render } from 'preact';
import { speakFirst } from '@/utils/browser/language';
import { wakeBackground } from '@/utils/browser/wake';
import { App } from './App';

const root = document.getElementById('app');
if (root !== null) void speakFirst().then(() => render(<App />, root));
wakeBackground();
