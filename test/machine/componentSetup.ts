import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

afterEach(cleanup);

// Files share their worker's window: each leaves it as it found it.
afterAll(() => {
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.removeAttribute('lang');
});
