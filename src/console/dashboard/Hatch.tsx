/** A hatched fill, so that what is missed or goes on is told without colour too. */
export function Hatch({ id, colour }: { id: string; colour: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill={colour} fillOpacity={0.25} />
        <rect width={3} height={6} fill={colour} />
      </pattern>
    </defs>
  );
}
