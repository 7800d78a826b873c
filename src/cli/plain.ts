/** A text from a stranger's file as one line that a terminal shows and doesn't obey: control characters become spaces. */
export const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
