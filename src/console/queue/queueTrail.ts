const place = 'quittance.trail';

/**
 * The list that a claim was opened from: where it is (`back`, an address), the numbers of its claims as far as they were seen, the
 * place of the first of them in the whole list (1 is the first), and how the list goes on.
 */
export type QueueTrail = {
  back: string;
  /** What makes two pages parts of the same list: its address without the page. */
  list: string;
  ids: number[];
  first: number;
  next: string | null;
  total: number;
  totalIsExact: boolean;
};

/** The trail of this tab; undefined when no list was looked at. */
export function readTrail(): QueueTrail | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '') as QueueTrail;
  } catch {
    return undefined;
  }
}

const keep = (trail: QueueTrail) => sessionStorage.setItem(place, JSON.stringify(trail));

/** Keeps a page of a list. A page that follows what is known of the same list continues it. */
export function layTrail(page: QueueTrail): void {
  const before = readTrail();
  const follows = before?.list === page.list && page.first === before.first + before.ids.length;
  keep(follows ? { ...page, ids: [...before.ids, ...page.ids], first: before.first } : page);
}

/** Where a claim stands on the trail: its place in the list, and who comes before and after it as far as is known. */
export function placeOnTrail(trail: QueueTrail | undefined, id: number) {
  const index = trail?.ids.indexOf(id) ?? -1;
  if (!trail || index < 0) return undefined;
  return { position: trail.first + index, previous: trail.ids[index - 1], next: trail.ids[index + 1] };
}
