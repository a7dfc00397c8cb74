import { useCallback, useMemo, useState } from 'react';

/** What is written on a claim before it is sent. */
export type DraftField =
  | 'choice'
  | 'amount'
  | 'items'
  | 'ground'
  | 'justification'
  | 'reply'
  | 'note'
  | 'missing'
  | `message.${string}`;

type Kept = Partial<Record<DraftField, string>>;

export type Drafts = {
  read(field: DraftField): string | undefined;
  /** Keeps what was written; undefined forgets it. */
  write(field: DraftField, text: string | undefined): void;
  /** Forgets fields, and those below them (`message` and every `message.…`). */
  forget(...fields: string[]): void;
};

const place = (id: number) => `quittance.draft.${id}`;

function load(id: number): Kept {
  try {
    return JSON.parse(localStorage.getItem(place(id)) ?? '{}') as Kept;
  } catch {
    return {};
  }
}

function keep(id: number, kept: Kept): void {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(place(id));
    else localStorage.setItem(place(id), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage: what is written lives as long as the page.
  }
}

/** What was written on a claim, kept on this machine over a reload and the end of a session until it is sent. */
export function useDrafts(id: number): Drafts {
  const [{ of, kept }, setKept] = useState(() => ({ of: id, kept: load(id) }));
  const current = of === id ? kept : load(id);
  if (of !== id) setKept({ of: id, kept: current });

  const change = useCallback(
    (next: (kept: Kept) => Kept) =>
      setKept(before => {
        const changed = next(before.of === id ? before.kept : load(id));
        keep(id, changed);
        return { of: id, kept: changed };
      }),
    [id],
  );
  return useMemo(
    () => ({
      read: field => current[field],
      write: (field, text) =>
        change(({ [field]: _, ...others }) => (text === undefined ? others : { ...others, [field]: text })),
      forget: (...fields) =>
        change(before =>
          Object.fromEntries(
            Object.entries(before).filter(
              ([name]) => !fields.some(field => name === field || name.startsWith(`${field}.`)),
            ),
          ),
        ),
    }),
    [current, change],
  );
}
