import { createTheme } from '@mui/material';

const font = "'Inter Variable', 'Inter Fallback', system-ui, sans-serif";

/** MUI's components in the console's tokens (`tokens.css`): they follow light and dark by themselves. */
export const muiTheme = createTheme({
  cssVariables: { nativeColor: true, disableCssColorScheme: true },
  palette: {
    primary: {
      main: 'var(--accent)',
      dark: 'var(--accent-strong)',
      light: 'var(--accent)',
      contrastText: 'var(--on-accent)',
    },
    error: { main: 'var(--fail)', dark: 'var(--fail)', light: 'var(--fail)', contrastText: 'var(--surface)' },
    text: { primary: 'var(--text)', secondary: 'var(--text-2)', disabled: 'var(--text-3)' },
    background: { default: 'var(--ground)', paper: 'var(--raised)' },
    divider: 'var(--line)',
    action: {
      active: 'var(--text-2)',
      hover: 'var(--hover)',
      selected: 'var(--accent-soft)',
      disabled: 'var(--text-3)',
      focus: 'var(--hover)',
    },
  },
  shape: { borderRadius: 6 },
  spacing: 4,
  typography: { fontFamily: font, fontSize: 13, button: { textTransform: 'none', fontWeight: 550, letterSpacing: 0 } },
  transitions: { create: () => 'none' },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small' },
      styleOverrides: { root: { minHeight: 32, padding: '0 12px', lineHeight: 1.2, fontSize: 13 } },
    },
    MuiIconButton: { styleOverrides: { root: { width: 32, height: 32, borderRadius: 6 } } },
    MuiPaper: {
      styleOverrides: {
        root: { backgroundImage: 'none', border: '1px solid var(--line)', boxShadow: 'var(--lift)' },
      },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: { fontSize: 13, minHeight: 32, padding: '4px 12px', gap: 8, '& .MuiListItemIcon-root': { minWidth: 0 } },
      },
    },
    MuiMenu: { defaultProps: { transitionDuration: 0 } },
    MuiPopover: { defaultProps: { transitionDuration: 0 } },
    MuiDialog: { defaultProps: { transitionDuration: 0 } },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, slotProps: { transition: { timeout: 0 } } },
      styleOverrides: {
        tooltip: { backgroundColor: 'var(--text)', color: 'var(--surface)', fontSize: 12, fontWeight: 450 },
      },
    },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: 'var(--line-strong)' } } },
    MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 2 } } },
    MuiFormControlLabel: { styleOverrides: { label: { fontSize: 13 } } },
  },
});
