import { IconButton, Tooltip } from '@mui/material';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof IconButton>, 'aria-label'> & { label: string };

/** A button that is only an icon: its label is its name and its tooltip. */
export function IconAction({ label, ...props }: Props) {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} {...props} />
    </Tooltip>
  );
}
