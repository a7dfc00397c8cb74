import { useState } from 'react';
import { useNotify } from 'react-admin';
import { dayBefore } from '../format/dayBefore.ts';
import { callFile } from './callFile.ts';
import { saveFile } from './saveFile.ts';
import { useFault } from './useFault.ts';

/** Keeps what the API writes at `path` as `quittance-<name>-<day>.csv`; gives the file back, or nothing where that failed, and was told. */
export function useExport() {
  const notify = useNotify();
  const fault = useFault();
  const [busy, setBusy] = useState(false);
  const keep = async (path: string, name: string): Promise<Blob | undefined> => {
    setBusy(true);
    try {
      const content = await callFile(path);
      saveFile(`quittance-${name}-${dayBefore(0)}.csv`, content);
      return content;
    } catch (error) {
      notify(fault(error), { type: 'error' });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { keep, busy };
}
