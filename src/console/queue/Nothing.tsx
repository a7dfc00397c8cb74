/** A dash where there is nothing to show, told in words to who hears the page. */
export function Nothing({ label }: { label: string }) {
  return (
    <span className="nothing">
      <span aria-hidden="true">—</span>
      <span className="unseen">{label}</span>
    </span>
  );
}
