const place = 'quittance.signedIn';

/** Remembers on this machine that somebody is signed in, to tell a session that ended from a first visit. */
export const markSignedIn = () => localStorage.setItem(place, 'yes');
export const markSignedOut = () => localStorage.removeItem(place);

/** Whether somebody was signed in here and did not sign out: their session has ended. */
export const sessionEnded = () => localStorage.getItem(place) !== null;
