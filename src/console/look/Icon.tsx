/** Strokes on a 16 px grid. */
const strokes = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 1 0 8 2.2M8 5v3.2l2.2 1.4',
  question: 'M5.8 6a2.2 2.2 0 1 1 3.4 1.8c-.8.5-1.2.9-1.2 1.7M8 12v.1',
  dash: 'M4 8h8',
  alert: 'M8 2.5l6 10.8H2zM8 6.6v3M8 11.4v.1',
  search: 'M7 2.6a4.4 4.4 0 1 0 0 8.8A4.4 4.4 0 1 0 7 2.6M10.3 10.3L13.6 13.6',
  sun: 'M8 5.3a2.7 2.7 0 1 0 0 5.4A2.7 2.7 0 1 0 8 5.3M8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  up: 'M4.5 9.5L8 6l3.5 3.5',
  left: 'M9.5 4.5L6 8l3.5 3.5',
  right: 'M6.5 4.5L10 8l-3.5 3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  person: 'M8 2.6a2.6 2.6 0 1 0 0 5.2A2.6 2.6 0 1 0 8 2.6M3 13.6c.6-2.4 2.5-3.6 5-3.6s4.4 1.2 5 3.6',
  photo: 'M2.5 3.5h11v9h-11zM2.8 11l3.2-3.4 2.4 2.4 1.8-1.7 3 3M10.5 6v.1',
  zoom: 'M7 2.6a4.4 4.4 0 1 0 0 8.8A4.4 4.4 0 1 0 7 2.6M10.3 10.3L13.6 13.6M5 7h4M7 5v4',
  turn: 'M12.9 8.6a5 5 0 1 1-1.5-4.2L13 6M13 2.6V6H9.6',
  compare: 'M2.2 3.5h5v9h-5zM8.8 3.5h5v9h-5z',
  undo: 'M5.5 3L2.8 5.7l2.7 2.7M3 5.7h6.2a3.6 3.6 0 0 1 0 7.2H6',
  exit: 'M6.5 2.8h-3.7v10.4h3.7M10 5.2L12.8 8 10 10.8M12.5 8H6.2',
  keyboard: 'M1.8 4.2h12.4v7.6H1.8zM4.2 6.6v.1M6.7 6.6v.1M9.3 6.6v.1M11.8 6.6v.1M5 9.4h6',
  bell: 'M8 2.2a4 4 0 0 0-4 4v2.6L2.8 11.4h10.4L12 8.8V6.2a4 4 0 0 0-4-4M6.6 13.4a1.5 1.5 0 0 0 2.8 0',
  box: 'M2.5 5L8 2.2 13.5 5v6L8 13.8 2.5 11zM2.8 5.2L8 7.8l5.2-2.6M8 8v5.6',
  shop: 'M2.8 6.2v7h10.4v-7M2 6l1.4-3.4h9.2L14 6a2 2 0 0 1-4 0 2 2 0 0 1-4 0 2 2 0 0 1-4 0M6.4 13v-3.6h3.2V13',
  columns: 'M2.5 3h11v10h-11zM6.2 3.2v9.6M9.8 3.2v9.6',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  rows: 'M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h11',
  globe:
    'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 1 0 8 2.2M2.4 8h11.2M8 2.2c-3.6 3.4-3.6 8.2 0 11.6M8 2.2c3.6 3.4 3.6 8.2 0 11.6',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  differs: 'M3.5 6.2h9M3.5 9.8h9M11 3L5 13',
  inbox: 'M2.2 9.2l2-6h7.6l2 6v3.8H2.2zM2.4 9.2h3.2l.8 1.6h3.2l.8-1.6h3.2',
  pause: 'M5.8 3.5v9M10.2 3.5v9',
  hourglass:
    'M4.4 2.5h7.2M4.4 13.5h7.2M5.2 2.7c0 2.9 2.8 3.6 2.8 5.3s-2.8 2.4-2.8 5.3M10.8 2.7c0 2.9-2.8 3.6-2.8 5.3s2.8 2.4 2.8 5.3',
  card: 'M2 3.8h12v8.4H2zM2.2 6.8h11.6M4.2 9.8h2.4',
  cloud: 'M4.6 12.2a2.9 2.9 0 0 1-.2-5.8 3.9 3.9 0 0 1 7.5.7 2.6 2.6 0 0 1-.3 5.1zM2.5 2.5l11 11',
} as const;

export type IconName = keyof typeof strokes;

/** A stroked icon beside a word, hidden from screen readers: the word says it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  );
}
