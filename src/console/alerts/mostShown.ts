/** The bell has room for two digits. */
export const mostShown = 99;
