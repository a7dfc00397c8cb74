import { useMediaQuery } from '@mui/material';

/** Whether the window is too narrow for a table's columns; the style sheets change at the same width. */
export const useNarrow = (): boolean => useMediaQuery('(max-width: 720px)');
