const faces: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', Enter: '↵' };

/** A key, or keys pressed one after the other, as on the keyboard. */
export function Key({ combination }: { combination: string }) {
  return (
    <span className="keys">
      {combination.split(' ').map(key => (
        <kbd key={key}>{faces[key] ?? key}</kbd>
      ))}
    </span>
  );
}
