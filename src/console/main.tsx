import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './App.tsx';
import { createHome } from './createHome.ts';
import { showChosenMode } from './look/mode.ts';
import './look/look.ts';

showChosenMode();
const home = await createHome();
createRoot(document.getElementById('root')!).render(
  <BrowserRouter basename={import.meta.env.BASE_URL}>
    <App home={home} />
  </BrowserRouter>,
);
