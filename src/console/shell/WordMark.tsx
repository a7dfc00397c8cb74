/** The mark, a sheet with its seal, and the name. */
export function WordMark() {
  return (
    <span className="word-mark">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path className="sheet" d="M4 2.5h8.5L16 6v11.5H4z" />
        <path className="tick" d="M6.9 10.6l2.3 2.3 4-4.6" />
      </svg>
      Quittance
    </span>
  );
}
