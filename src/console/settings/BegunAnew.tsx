import { Fragment, type ReactNode, useEffect, useRef } from 'react';

/** A section that begins anew with each version of its setting. The focus, where that takes it away, goes on from its heading. */
export function BegunAnew({ version, children }: { version: number; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    if (document.activeElement === document.body) box.current?.querySelector('h2')?.focus();
  }, [version]);
  return (
    <div className="begun-anew" ref={box}>
      <Fragment key={version}>{children}</Fragment>
    </div>
  );
}
