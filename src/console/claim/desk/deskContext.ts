import { createContext, use } from 'react';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { CommandName, WireCommand } from '#api/schemas/commandBody.ts';
import type { Trouble } from './trouble.ts';
import type { Drafts } from './useDrafts.ts';

/** What every part of the claim page works on: the claim, what may be done to it, and what was written but not yet sent. */
export type Desk = {
  claim: ClaimDetail;
  may(command: CommandName): boolean;
  /**
   * Gives a command on the claim as it is shown; whether it was carried out. What went wrong is then `trouble`. `onGiven` is called once it was
   * carried out, now or by `retry`.
   */
  give(command: WireCommand, onGiven?: () => void): Promise<boolean>;
  /** The command that is on its way. */
  busy: WireCommand | undefined;
  trouble: Trouble | undefined;
  /** Gives the command that met trouble once more, on the claim as it stands now. */
  retry(): Promise<boolean>;
  dismiss(): void;
  drafts: Drafts;
  /** Now by the server's clock, in milliseconds since 1970. */
  now(): number;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk of the claim that is shown. Throws outside the claim page. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk is called outside the claim page');
  return desk;
}
