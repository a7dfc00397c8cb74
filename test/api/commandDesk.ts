import { expect } from 'vitest';
import { z } from 'zod';
import { type ClaimDetail, claimDetail, eventShown } from '#api/schemas/claimDetail.ts';
import type { Caller, TestApp } from './testApp.ts';

const done = z.object({ claim: claimDetail, events: z.array(eventShown) });

type Refused = { status: number; code: string; errors?: { field: string; reason: string }[] };

/** The commands that `decisions.test.ts` gives; `commands.test.ts` gives all others. */
export const decisionCommands = ['approve', 'confirm', 'fail_refund', 'note', 'reopen', 'settle', 'undo'];

/** Gives commands as people do: on the claim as they see it. Every answer is held against its schema. */
export function commandDesk(world: TestApp, reader: () => Caller) {
  const given = new Set<string>();
  const read = async (id: number, call = reader()): Promise<ClaimDetail> =>
    claimDetail.parse(await (await call('GET', `/api/claims/${id}`)).json());
  const send = async (call: Caller, id: number, command: string, fields: object = {}) => {
    const { sequence } = await read(id, call);
    return call('POST', `/api/claims/${id}/commands`, { command, sequence, ...fields });
  };
  return {
    given,
    read,
    /** Gives a command that must be carried out, and answers the claim after it. */
    async give(call: Caller, id: number, command: string, fields: object = {}): Promise<ClaimDetail> {
      const response = await send(call, id, command, fields);
      const body = await response.json();
      expect(response.status, JSON.stringify(body).slice(0, 500)).toBe(200);
      given.add(command);
      return done.parse(body).claim;
    },
    async refused(call: Caller, id: number, command: string, fields: object = {}): Promise<Refused> {
      const response = await send(call, id, command, fields);
      return { ...((await response.json()) as Refused), status: response.status };
    },
    refundsOf: (id: number) =>
      world.db.selectFrom('refunds').selectAll().where('claim_id', '=', id).orderBy('id').execute(),
    async committedOf(orderId: string): Promise<number> {
      const order = world.db.selectFrom('orders').select('committed').where('id', '=', orderId);
      return (await order.executeTakeFirstOrThrow()).committed;
    },
  };
}
