import { Admin, Resource } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { ClaimList } from './ClaimList.tsx';
import { dataProvider } from './dataProvider.ts';

createRoot(document.getElementById('root')!).render(
  <Admin dataProvider={dataProvider} disableTelemetry>
    <Resource name="claims" list={ClaimList} />
  </Admin>,
);
