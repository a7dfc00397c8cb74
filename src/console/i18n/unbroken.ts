/** French with its signs on the line of their words: no break before `; : ! ? »` and after `«`. */
export const unbroken = (text: string): string => text.replace(/« /g, '«\u00a0').replace(/ (?=[»;:!?])/g, '\u00a0');
