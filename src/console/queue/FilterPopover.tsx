import { Button, Popover } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Icon, type IconName } from '../look/Icon.tsx';

type Props = {
  label: string;
  /** How many values are chosen; 0 for none. */
  count: number;
  icon?: IconName;
  children: (close: () => void) => ReactNode;
};

/** A filter's button and the panel that it opens. */
export function FilterPopover({ label, count, icon, children }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        className="filter-button"
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        data-active={count > 0 || undefined}
        startIcon={icon && <Icon name={icon} />}
        endIcon={<Icon name="down" size={12} />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {label}
        {count > 0 && <span className="count">{count}</span>}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { className: 'filter-panel', role: 'dialog', 'aria-label': label } }}
      >
        {children(close)}
      </Popover>
    </>
  );
}
