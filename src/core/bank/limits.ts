/** A file larger than this is not read: at a thousand words a question, it would hold twenty thousand of them. */
export const largestBankBytes = 32_000_000;
