/** The first line of what `dryrun render` writes. */
export const renderedMark = '<!-- Written by "dryrun render" from a bank: change the bank, not this file. -->';

/** A rendered file that lies in a bank's folder is not a second bank. */
export const isRendered = (text: string): boolean => text.startsWith(renderedMark);
