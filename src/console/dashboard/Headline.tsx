import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

type Props = {
  /** What answers the question of a tile. */
  answer: string;
  /** Of what, in smaller letters; it may hold a link of its own, to a number that it says. */
  of: ReactNode;
  to?: string;
};

/** The answer of a tile, to be read from afar; it leads to its claims where it has some. */
export function Headline({ answer, of, to }: Props) {
  const said = (
    <>
      {answer} <span>{of}</span>
    </>
  );
  return <p className="headline">{to === undefined ? said : <Link to={to}>{said}</Link>}</p>;
}
