/** Endings of files that questions are kept in. */
export const bankEndings = ['md', 'markdown', 'txt', 'yaml', 'yml', 'json', 'csv', 'tsv'] as const;

const bankName = new RegExp(`\\.(?:${bankEndings.join('|')})$`, 'i');

/** Whether a file of this name or path may hold questions. */
export const isBankName = (path: string): boolean => bankName.test(path);

/** The folder at the top of a workspace folder whose files are banks of their own accord. */
export const bankFolder = '.dryrun';
