import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './App.tsx';
import { createHome } from './createHome.ts';
import { expectQueue } from './foresight/expectQueue.ts';
import { showLastDensity } from './look/density.ts';
import { showChosenMode } from './look/mode.ts';
import './look/look.ts';

// Without transitions: react-admin signs out by clearing its cache right after navigating, and a navigation that waits lets it
// ask for the session again and again.
const transitions = false;

showChosenMode();
showLastDensity();
const home = await createHome();
home.auth.checkAuth({}).then(
  () => expectQueue(home.queries, location),
  () => undefined,
);
createRoot(document.getElementById('root')!).render(
  <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={transitions}>
    <App home={home} />
  </BrowserRouter>,
);
