/** Why an outgoing message was not taken over: the other side answered something else than 2xx, not in time, or could not be reached. */
export const deliveryFailureCodes = ['answered', 'timed_out', 'unreachable', 'other'] as const;

/** `detail`: the status that was answered, the fault of the connection (`ECONNREFUSED`), else what the way out said. */
export type DeliveryFailure = { code: (typeof deliveryFailureCodes)[number]; detail: string };

const forms = [
  ['answered', /^answered (\d{3})$/],
  ['timed_out', /^timed_out()$/],
  ['unreachable', /^unreachable(?: (\w+))?$/],
] as const;

/** Reads a failure as it is kept with its message (`answered 503`, `timed_out`, `unreachable ECONNREFUSED`); anything else is `other`. */
export function deliveryFailureOf(kept: string): DeliveryFailure {
  for (const [code, form] of forms) {
    const found = form.exec(kept);
    if (found) return { code, detail: found[1] ?? '' };
  }
  return { code: 'other', detail: kept };
}
